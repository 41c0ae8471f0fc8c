import type { CitationNumber } from '../../text/citation-number.js'
import type { TypeWords } from './types.js'

/**
 * A number with what a blank tore off its symbol, where only the whole is a body that the gazetteer knows: `NQ/T W`, `HD/BTG TW`, `2014/NĐ CP`.
 * Anything else comes back as it is.
 */
export function wholeSymbol(
  text: string,
  number: CitationNumber,
  { words, issuers }: { words: TypeWords; issuers: ReadonlySet<string> },
): CitationNumber {
  if (text[number.end] !== ' ') return number
  const torn = /^ (\p{Lu}[\p{Lu}\d&]{0,9}g?)(?![\p{L}\d/-])/u.exec(text.slice(number.end, number.end + 14))
  const joined = torn && joinedSymbol(number, torn[1]!, { words, issuers })
  return joined ? { ...number, symbol: joined, end: number.end + torn[0].length } : number
}

function joinedSymbol(
  { symbol, separator }: CitationNumber,
  piece: string,
  { words, issuers }: { words: TypeWords; issuers: ReadonlySet<string> },
): string | null {
  const parts = symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)
  const last = parts.at(-1)!
  if (parts.length === 1) {
    const sign = separator === '-' ? '/' : '-'
    return words.isAbbreviation(last) && issuers.has(piece) ? symbol + sign + piece : null
  }
  const isLevel = /^(?:TW|TU|HU)$/u.test(piece)
  return issuers.has(last + piece) && (isLevel || !issuers.has(last)) ? symbol + piece : null
}
