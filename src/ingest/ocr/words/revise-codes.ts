import type { Models } from '../../../models/models.js'
import type { PageWord } from '../../layout/page-content.js'
import { choosePageReading } from '../readings.js'

/**
 * Revises document codes by their build (36-HD/VPTW, 30/2020/NĐ-CP): number, type, issuer. A symbol that is no known one becomes the
 * one known symbol that recognition may have read it from; where none or several are, the code stays and its confidence falls.
 */
export function reviseCodes(words: readonly PageWord[], models: Models): PageWord[] {
  const types = new Set(models.documentTypes.flatMap((type) => type.abbreviations))
  const issuers = new Set(models.bodies.flatMap((body) => body.abbreviations))
  const seen = symbolsOf(words, types, issuers)
  return words.map((word) => {
    const code = codeOf(word.text)
    if (code === null || word.confidence === undefined) return word
    if (types.has(code.type) && (issuers.has(code.issuer) || seen.has(code.issuer))) return word
    const type = types.has(code.type) ? code.type : onlyOne(code.type, types)
    const issuer = issuers.has(code.issuer)
      ? code.issuer
      : onlyOne(code.issuer, new Set([...issuers, ...seen]))
    if (type === null || issuer === null) return { ...word, confidence: Math.min(word.confidence, 0.7) }
    const text = code.before + code.number + code.dash + type + code.stroke + issuer + code.after
    return choosePageReading(word, text, 'reading/code', 0.88)
  })
}

interface Code {
  readonly before: string
  readonly number: string
  readonly dash: string
  readonly type: string
  readonly stroke: string
  readonly issuer: string
  readonly after: string
}

const pattern = /^([("“]*)(\d{1,5}(?:\/\d{4})?)([-–/])(\p{L}{1,6})([-/])(\p{L}{2,10})([)"”.,;:]*)$/u

function codeOf(text: string): Code | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const [before, number, dash, type, stroke, issuer, after] = match.slice(1) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return { before, number, dash, type, stroke, issuer, after }
}

/** Issuers that the document itself prints at least twice, under a known type. */
function symbolsOf(
  words: readonly PageWord[],
  types: ReadonlySet<string>,
  issuers: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const word of words) {
    const code = codeOf(word.text)
    if (code && types.has(code.type) && !issuers.has(code.issuer))
      counts.set(code.issuer, (counts.get(code.issuer) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([issuer]) => issuer))
}

/** The one known symbol with the same shape: letters that recognition confuses taken as one, doubled letters as one, the halves of a W as a W. */
function onlyOne(symbol: string, known: ReadonlySet<string>): string | null {
  const found = [...known].filter((one) => shape(one) === shape(symbol))
  return found.length === 1 ? found[0]! : null
}

const alike: Readonly<Record<string, string>> = { Đ: 'D', I: 'T', l: 'T', Ư: 'U', Ụ: 'U', Ú: 'U', Ù: 'U', Ỉ: 'T', Í: 'T', 'Ĩ': 'T', Ô: 'O', Ơ: 'O', Q: 'O' } // prettier-ignore

function shape(symbol: string): string {
  return [...symbol]
    .map((letter) => alike[letter] ?? letter)
    .join('')
    .replace(/[VW]{2,3}/gu, 'W')
    .replace(/(\p{L})\1+/gu, '$1')
}
