import type { Models } from '../../models/models.js'
import { bare } from '../../text/fold.js'
import type { Lexeme } from './lexemes.js'

/** Names that are also written short, folded, with the short form's key. Only those whose short form the documents use are joined. */
const shortForms: readonly (readonly [string, string])[] = [
  ['ban chấp hành', 'bch'],
  ['ban thường vụ', 'btv'],
  ['mặt trận tổ quốc', 'mttq'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban nhân dân', 'ubnd'],
  ['ủy ban mặt trận tổ quốc', 'ubmttq'],
  ['chính trị xã hội', 'ct-xh'],
  ['đồng chí', 'đ/c'],
  ['thay mặt', 'tm'],
  ['trung ương', 'tw'],
  ['thành phố', 'tp'],
  ['thị xã', 'tx'],
]

type ShortForm = readonly [name: string, short: string]

/**
 * The short forms of the bodies in the gazetteer. One that several bodies share joins only what they all are: UBND is Ủy ban nhân dân,
 * of whatever place; one that stands for different bodies joins nothing.
 */
export function bodyForms(models: Models): readonly ShortForm[] {
  let forms = byModels.get(models)
  if (!forms) byModels.set(models, (forms = makeForms(models)))
  return forms
}

const byModels = new WeakMap<Models, readonly ShortForm[]>()

function makeForms(models: Models): ShortForm[] {
  const names = new Map<string, string[]>()
  for (const body of models.bodies) {
    for (const short of body.abbreviations) {
      // A short form of one or two letters stands for too much.
      if (short.length <= 2 || !body.name.includes(' ')) continue
      names.set(short.toLowerCase(), [...(names.get(short.toLowerCase()) ?? []), body.name.toLowerCase()])
    }
  }
  return [...names].flatMap(([short, all]): ShortForm[] => {
    const base = all.reduce((least, name) => (name.length < least.length ? name : least))
    if (!all.every((name) => name.includes(base))) return []
    const rest = restBehind(base, short)
    return rest === ''
      ? [[base, short]]
      : [
          [base, short],
          [`${short} ${rest}`, short],
        ]
  })
}

/** What of a name its short form leaves out at the end, and a text may print behind it: `BTG Huyện ủy` for `Ban Tuyên giáo Huyện ủy`. */
function restBehind(name: string, short: string): string {
  const words = name.split(' ')
  const initials = bare(words.map((word) => word.charAt(0)).join(''))
  const own = bare(short)
  return initials.startsWith(own) ? words.slice(own.length).join(' ') : ''
}

/** The short forms that at least one of the texts prints, the longest name first: those alone are worth joining. */
export function shortFormsIn(
  keys: ReadonlySet<string>,
  extra: readonly ShortForm[],
): Map<string, ShortForm[]> {
  const used = [...shortForms, ...extra].filter(([, short]) => keys.has(short))
  used.sort((a, b) => b[0].length - a[0].length)
  const byFirst = new Map<string, ShortForm[]>()
  for (const form of used) {
    const first = form[0].split(' ')[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  return byFirst
}

/** Lexemes with each name of `forms` joined to one under the key of its short form. */
export function joinNames(
  text: string,
  lexemes: readonly Lexeme[],
  forms: Map<string, ShortForm[]>,
): readonly Lexeme[] {
  if (forms.size === 0) return lexemes
  const joined: Lexeme[] = []
  for (let at = 0; at < lexemes.length; at++) {
    const first = lexemes[at]!
    const form = forms.get(first.key)?.find(([name]) => standsAt(text, lexemes, at, name.split(' ')))
    if (!form) {
      joined.push(first)
      continue
    }
    const last = lexemes[at + form[0].split(' ').length - 1]!
    joined.push({ start: first.start, end: last.end, wordsEnd: last.wordsEnd, key: form[1], kind: 'word' })
    at += form[0].split(' ').length - 1
  }
  return joined
}

function standsAt(text: string, lexemes: readonly Lexeme[], at: number, name: readonly string[]): boolean {
  return name.every((syllable, step) => {
    const lexeme = lexemes[at + step]
    if (lexeme?.key !== syllable) return false
    return step === name.length - 1 || !/[,;.:]\s*$/u.test(text.slice(lexeme.start, lexeme.end))
  })
}
