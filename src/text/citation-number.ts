import type { Span } from '../doc/span.js'
import { isStateSymbol, mendLookAlikes } from './key.js'
import { matchesOf } from './matches.js'

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
// Between number and symbol recognition reads other strokes as well.
const firstSign = String.raw`[-‐‑‒–—−/~_]`
// `số 1 2-KL/TW`: a figure that recognition tore apart.
const figure = String.raw`(?<=số\s)\d{1,2}[^\S\n](?=\d{1,3}[-/])\d{1,3}|[\dlIO|]{1,6}[a-dA-D]?`
// Small letters stand only in these abbreviations (36-HD/VPTW, 30/2020/NĐ-CP); elsewhere a small letter ends the symbol.
const mixed = 'CTTTg|QĐTTg|CTrHĐ|CTrPH|CTr|Ctr|TTr|Ttr|TTg|Ttg|QyĐi|QyĐ|QĐi|QyC|ThU|ThTU|NQi|Tw|HKh'
// A converter may have run the next word on: `12/NQ-CPngày`.
const symbolEnd = String.raw`(?:(?!\p{Ll})|(?=(?:ngày|của|về|và|năm|được|ban hành)(?![A-Za-zÀ-ỹ])))`
const abbreviation = String.raw`(?:(?:${mixed})${symbolEnd}|T\.\s?[WƯ]|\p{Lu}[\p{Lu}\d&]{0,15}(?:[a-zđ]{1,2}\p{Lu}[\p{Lu}\d]{0,8})?${symbolEnd})`
// `12/CT.TU`, `5/QĐ-UBND.VX`; the numeral of the next heading is no part.
const strayStop = String.raw`[.\\](?=\p{Lu}{2})(?![IVXLC]{1,5}(?!\p{L}))`
// Before the sign never a line's end: what follows there is a bullet. Behind it a symbol may wrap.
const join = String.raw`(?:[^\S\n]${sign}|${sign}\s?|${strayStop})`
const joinWide = String.raw`(?:[^\S\n]{0,2}${sign}\s{0,2}|${strayStop})`
// The types whose symbols hold their year (`24/2014 NĐ-CP` where the stroke was left out).
const yearly = 'NĐ|QĐ|TT|NQ|TTLT'
const before = String.raw`(?:(?<![A-Za-zÀ-ỹ\d])(?<![\dA-Za-zÀ-ỹ][./-])|(?<=số\.?)|(?<=SỐ\.?))`
const numberWithSymbol = new RegExp(
  String.raw`${before}(${figure})(\s{0,3})(${firstSign})(\s{0,3})((?:[\dlIO]{3,5}\s?\/\s?|(?:19|20)\d\d\s(?=(?:${yearly})-))?${abbreviation}(?:${joinWide}${abbreviation}(?:${join}${abbreviation}){0,3})?)`,
  'gu',
)

// `số 1836 QĐ/TWĐTN`, `số 60NQ/TW`: a blank or nothing where the hyphen belongs.
const numberBlankSymbol = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d.,/-])(\d{1,5}[a-d]?)[^\S\n]{0,2}((?:${mixed}|\p{Lu}{2,4})[/-]${abbreviation}(?:${join}${abbreviation}){0,2})`,
  'gu',
)

/** Every number with a symbol in a text: `58-KL/TW`, `12- KL/TW`, `06 – CT/TW`, `30/2020/NĐ-CP`, `l5-NQ/TW`. Whether it cites is told by what stands around it. */
export function findCitationNumbers(text: string): CitationNumber[] {
  const found: CitationNumber[] = []
  for (const match of matchesOf(text, numberWithSymbol)) {
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
  const starts = new Set(found.map(({ start }) => start))
  const blank = blankForHyphen(text).filter(({ start }) => !starts.has(start))
  return blank.length === 0 ? found : [...found, ...blank].sort((a, b) => a.start - b.start)
}

// Looked for first: the pattern of symbols is dear, and few documents have such a number.
const blankBeforeSymbol = /\d[^\S\n]{0,2}[A-ZĐ][A-Za-zĐđ]{1,4}[/-][A-ZĐ]/u

function blankForHyphen(text: string): CitationNumber[] {
  if (!blankBeforeSymbol.test(text)) return []
  return matchesOf(text, numberBlankSymbol).map(([whole, number, printed], index, all) => {
    const symbol = cleanSymbol(printed!)
    return {
      start: all[index]!.index,
      end: all[index]!.index + whole.length,
      number: number!,
      symbol,
      lettersInNumber: false,
      separator: isStateSymbol(symbol) ? '/' : '-',
      spaced: true,
    }
  })
}

/** Digits of a printed number: `l`, `I` and `|` read as 1, `O` as 0. */
export function mendFigures(printed: string): string {
  return printed.replace(/\s/gu, '').replace(/[lI|]/gu, '1').replace(/O/gu, '0')
}

function cleanSymbol(printed: string): string {
  const clean = mendLookAlikes(printed.normalize('NFC')).replace(/\s+/gu, '')
  return clean.replace(/^[\dlIO]{3,5}(?=\/)/u, mendFigures).replace(/^\d{4}(?=\p{L})/u, '$&/')
}
