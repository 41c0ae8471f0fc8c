import { fold } from '../text/fold.js'
import { findDates } from '../text/dates.js'
import type { Span } from '../doc/span.js'
import { trimSigns } from './trim.js'

/** What a lexeme is: a changed number, date or citation is never taken for a spelling variant. */
export type LexemeKind = 'word' | 'number' | 'date' | 'citation'

/**
 * One thing compared: a word with the signs printed at it, or several words that are one thing (a date, a number with its symbol,
 * a body's name that is also written short). Lexemes of a text follow each other and cover all of it, blanks included.
 */
export interface Lexeme extends Span {
  /** End of the words, before the blanks that follow. */
  readonly wordsEnd: number
  /** Two lexemes of one key say the same, however they are printed. */
  readonly key: string
  readonly kind: LexemeKind
}

/** A lexeme while its neighbours are still to come. */
type Growing = { -readonly [P in keyof Lexeme]: Lexeme[P] }

/** Keys of words met before, kept while one comparison runs: most words of a plan come again. */
export type KeyCache = Map<string, { key: string; kind: LexemeKind }>

/**
 * The lexemes of a unit's text. Signs that stand alone and a leading number or bullet belong to the word they stand at. Takes NFC text;
 * empty for a text of blanks.
 */
export function lexemesOf(text: string, cache: KeyCache, label = leadingLabel(text)): Lexeme[] {
  const wholes = wholesOf(text)
  const found: Growing[] = []
  let next = 0
  let pending = -1
  let at = 0
  while (at < text.length) {
    const start = skipBlanks(text, at)
    if (start >= text.length) break
    const whole = wholes[next]
    let end: number
    let made: { key: string; kind: LexemeKind } | null
    if (start < label) {
      end = skipWord(text, start)
      if (end > label) made = wordKey(text.slice(label, end), cache)
      else made = null
    } else if (whole && whole.start < skipWord(text, start) && whole.start >= start) {
      end = skipWord(text, Math.max(start, whole.end - 1))
      made = { key: whole.key, kind: whole.kind }
      next++
      while (wholes[next] && wholes[next]!.start < end) next++
    } else {
      end = skipWord(text, start)
      made = wordKey(text.slice(start, end), cache)
    }
    at = end
    if (!made) {
      if (pending < 0) pending = start
      continue
    }
    found.push({ start: pending >= 0 ? pending : start, end, wordsEnd: end, key: made.key, kind: made.kind })
    pending = -1
  }
  return stretch(text, found)
}

/**
 * Length of the number or bullet that a unit begins with (`1.1.`, `II-`, `a)`, `-`, `Điều 5.`, the first cell of a table's row where it
 * numbers the row) with the blanks after it; 0 where none.
 */
export function leadingLabel(text: string): number {
  const match =
    /^\s*(?:(?:Điều|Chương|Mục|Phần|Khoản|Phụ lục)\s+(?:\d{1,3}|[IVXL]{1,6})\s*[.:)]?|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|\p{L})\s*[-.)/–—](?![\p{L}\d])[-.)/–—]*|\d{1,3}(?=[\t\n])|[-+*•–—·◦▪►])\s*/u.exec(
      text,
    )
  return match ? match[0].length : 0
}

/** The key of one printed word: null where it holds neither letter nor digit. */
export function wordKey(printed: string, cache: KeyCache): { key: string; kind: LexemeKind } | null {
  const known = cache.get(printed)
  if (known) return known.key === '' ? null : known
  const made = keyOfPrinted(printed)
  cache.set(printed, made)
  return made.key === '' ? null : made
}

// Documents of one folder print the same words: what one comparison has worked out serves the next.
const keysMet: KeyCache = new Map()
const mostKeysMet = 20_000

function keyOfPrinted(printed: string): { key: string; kind: LexemeKind } {
  const known = keysMet.get(printed)
  if (known) return known
  const core = trimSigns(printed)
  const made = core === '' ? { key: '', kind: 'word' as const } : keyOfCore(core)
  if (keysMet.size >= mostKeysMet) keysMet.clear()
  keysMet.set(printed, made)
  return made
}

const variants: Readonly<Record<string, string>> = {
  hàng: 'hằng',
  mầu: 'màu',
  dầy: 'dày',
  xẩy: 'xảy',
  tầu: 'tàu',
  bẩy: 'bảy',
  thày: 'thầy',
  nầy: 'này',
  '½': '0,5',
  '1/2': '0,5',
  '¼': '0,25',
  '¾': '0,75',
}

function keyOfCore(core: string): { key: string; kind: LexemeKind } {
  // T.Ư, as the press writes it; `tư` in small letters is a word.
  if (/^T\.?Ư$/u.test(core)) return { key: 'tw', kind: 'word' }
  const folded = variants[core] ?? fold(core)
  if (/^[\d.,]+$/u.test(folded)) return { key: numberKey(folded), kind: 'number' }
  if (/^[ivxl]+$/u.test(folded) && /^[IVXL]+$/u.test(core)) return { key: folded, kind: 'number' }
  const plain = folded.replace(/[^\p{L}\p{N}/-]+/gu, '')
  const known = variants[plain] ?? oneVowel(plain.replace(/^t\/m$/u, 'tm'))
  return { key: known, kind: /\d/u.test(plain) ? 'number' : 'word' }
}

/** 06 is 6, 0,5 is 0.5, 1.000 is 1000: a point parts thousands in Vietnamese, a comma the decimals. */
function numberKey(digits: string): string {
  const plain = digits.replace(/\.(?=\d{3}(?!\d))/gu, '').replace('.', ',')
  return plain.replace(/^0+(?=\d)/u, '')
}

/** One spelling for an open syllable in i or y: kỷ and kỉ, lý and lí, mỹ and mĩ; quy and qui. */
function oneVowel(syllable: string): string {
  return syllable.replace(/^((?:[bhklmstvd]|qu)?)([yýỳỷỹỵ])$/u, (_, onset: string, vowel: string) =>
    onset === '' ? vowel : onset + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(vowel)]!,
  )
}

interface Whole extends Span {
  readonly key: string
  readonly kind: LexemeKind
}

const citation =
  /(?:số\s{0,3}:?\s{0,3})?(?<![\p{L}\d])(\d{1,4}\s{0,2}(?:[-–—]\s{0,2}|\/(?:\d{4}\/)?)\p{Lu}[\p{L}\d]{0,9}(?:\s{0,2}[-/–—]\s{0,2}\p{Lu}[\p{L}\d]{0,9}){1,3})/giu

/** Dates and numbers of documents, each one thing however it is spaced and written. */
function wholesOf(text: string): Whole[] {
  if (!/\d/u.test(text)) return []
  const found: Whole[] = []
  for (const match of text.matchAll(citation)) {
    if (!/\p{Lu}/u.test(match[1]!) || /\p{Ll}{3}/u.test(match[1]!)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      key: match[1]!
        .replace(/\s+/gu, '')
        .replace(/[–—]/gu, '-')
        .replace(/^0+(?=\d)/u, '')
        .toLowerCase(),
      kind: 'citation',
    })
  }
  for (const date of findDates(text)) {
    if (found.some((other) => other.start < date.span.end && date.span.start < other.end)) continue
    // A date left open for a pen or one that cannot be is compared word by word.
    if (date.impossible) continue
    const quarter = date.precision === 'quarter' ? fold(text.slice(date.span.start, date.span.end)) : ''
    const day = date.precision === 'month' ? dayBefore(text, date.span.start) : null
    if (day) {
      const key = `${date.iso}-${day.day.padStart(2, '0')}`
      found.push({ start: day.start, end: date.span.end, key, kind: 'date' })
      continue
    }
    found.push({ ...date.span, key: `${date.iso}${quarter.replace(/\s|năm|\//gu, '')}`, kind: 'date' })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The day of a date that prints no `ngày`: `19 tháng 5 năm 1890`. */
function dayBefore(text: string, month: number): { start: number; day: string } | null {
  const match = /(?<![\d/.,-])(\d{1,2})\s{1,3}$/u.exec(text.slice(Math.max(0, month - 6), month))
  const day = match?.[1]
  if (!match || !day || !/^tháng/iu.test(text.slice(month, month + 5)) || Number(day) < 1 || Number(day) > 31)
    return null
  return { start: month - match[0].length, day }
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

function skipWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Lexemes up to each other: blanks and signs after the last belong to the one before. */
function stretch(text: string, found: Growing[]): Lexeme[] {
  found.forEach((lexeme, index) => {
    const next = found[index + 1]
    lexeme.end = next ? next.start : text.length
    if (index === 0) lexeme.start = 0
    if (!next) lexeme.wordsEnd = text.trimEnd().length
  })
  return found
}

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
]

export type ShortForm = readonly [name: string, short: string]

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
