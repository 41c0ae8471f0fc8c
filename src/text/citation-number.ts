import type { Span } from '../doc/span.js'
import { mendLookAlikes } from './key.js'

/** A number with its symbol as printed in running text, and as it reads without the slips of typing and recognition. */
export interface CitationNumber extends Span {
  /** Digits only (a letter after them kept, `12a`), look-alikes mended. */
  readonly number: string
  /** Without blanks, look-alike letters mended, `.` of `T.Ư` kept. */
  readonly symbol: string
  /** True where letters stood among the digits (`l5` for 15). */
  readonly lettersInNumber: boolean
  /** The sign between number and symbol. */
  readonly separator: '-' | '/'
  /** Blanks on both sides of the first separator: what follows must then be a known abbreviation. */
  readonly spaced: boolean
}

const sign = String.raw`[-‐‑‒–—−/]`
const figure = String.raw`[\dlIO|]{1,6}[a-dA-D]?`
// Small letters stand only in these abbreviations (36-HD/VPTW, 30/2020/NĐ-CP); elsewhere a small letter ends the symbol.
const mixed = 'CTrHĐ|CTrPH|CTr|Ctr|TTr|Ttr|TTg|Ttg|QyĐi|QyĐ|QĐi|QyC|ThU|ThTU|NQi|Tw|HKh'
const abbreviation = String.raw`(?:(?:${mixed})(?!\p{Ll})|T\.\s?[WƯ]|\p{Lu}[\p{Lu}\d&]{0,15}(?:[a-zđ]{1,2}\p{Lu}[\p{Lu}\d]{0,8})?(?!\p{Ll}))`
// Before the sign never a line's end: what follows there is a bullet. Behind it a symbol may wrap.
const join = String.raw`(?:[^\S\n]${sign}|${sign}\s?)`
const joinWide = String.raw`[^\S\n]{0,2}${sign}\s{0,2}`
const before = String.raw`(?:(?<![A-Za-zÀ-ỹ\d])(?<![\dA-Za-zÀ-ỹ][./-])|(?<=số\.?)|(?<=SỐ\.?))`
const numberWithSymbol = new RegExp(
  String.raw`${before}(${figure})(\s{0,3})(${sign})(\s{0,3})((?:[\dlIO]{3,5}\s?\/\s?)?${abbreviation}(?:${joinWide}${abbreviation}(?:${join}${abbreviation}){0,3})?)`,
  'gu',
)

/** Every number with a symbol in a text: `58-KL/TW`, `12- KL/TW`, `06 – CT/TW`, `30/2020/NĐ-CP`, `l5-NQ/TW`. Whether it cites is told by what stands around it. */
export function findCitationNumbers(text: string): CitationNumber[] {
  const found: CitationNumber[] = []
  for (const match of text.matchAll(numberWithSymbol)) {
    const [whole, printed, blankBefore, separator, blankAfter, symbol] = match
    if (!/\d/u.test(printed!)) continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      number: mendFigures(printed!),
      symbol: cleanSymbol(symbol!),
      lettersInNumber: /[lIO|]/u.test(printed!),
      separator: separator === '/' ? '/' : '-',
      spaced: blankBefore !== '' && blankAfter !== '',
    })
  }
  return found
}

/** Digits of a printed number: `l`, `I` and `|` read as 1, `O` as 0. */
export function mendFigures(printed: string): string {
  return printed.replace(/[lI|]/gu, '1').replace(/O/gu, '0')
}

function cleanSymbol(printed: string): string {
  const clean = mendLookAlikes(printed.normalize('NFC')).replace(/\s+/gu, '')
  return clean.replace(/^[\dlIO]{3,5}(?=\/)/u, mendFigures)
}
