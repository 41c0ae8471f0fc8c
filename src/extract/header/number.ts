import type { Span } from '../../doc/span.js'
import { trimEndOf } from '../../text/trim.js'
import { matchesOf } from '../../text/matches.js'

/** Number and symbol (số và ký hiệu) as read off a letterhead; `number` is null where it is left open for a pen. */
export interface NumberLine extends Span {
  readonly number: string | null
  readonly numberSpan: Span | null
  readonly symbol: string | null
  readonly symbolSpan: Span | null
  /** True where nothing had to be guessed: "Số" is printed, the digits are digits. */
  readonly sure: boolean
}

// One part of a symbol: letters and digits (`KH`, `ĐUK`, `2020`, `QH15`, `BNN&PTNT`). After a blank it must look like one.
const opening = /(?<![A-ZÀ-ỹ])s\s?[ốóôổồỗộoòọởõ6]{1,2}(?![A-ZÀ-ỹ])\s*(?:[:.;,]{1,3}\s{0,3}){0,2}\s*/giu
// Older numbers stand close to their symbol: `01NQ/UBTVQH9`.
// `S12` is a 5 misread.
const digitsPart = /^[\dOolIS][\dOolI.]{0,6}\p{Ll}?(?![A-Za-zÀ-ỹ\d])|^\d{1,4}(?=\p{Lu}{2,5}[-/]\p{Lu})/u
// What recognition makes of figures written by hand may be signs alone: `Số: (\\/HD-BTG`.
const openPart = /^[.…_\s,()\\|'~^*]*/u
const afterNumber = /^(?:\s?[-‐‑‒–—−/.]|\s?\p{Lu}{2}|$)/u
const connector = /^\s?[-‐‑‒–—−/]+\s?/u
const part = /^[A-Za-zÀ-ỹ\d&.…,]*[A-Za-zÀ-ỹ\d…]/u

/**
 * Finds số và ký hiệu in a line: `Số 118-KH/ĐUK`, `Số: 30/2020/NĐ-CP`, `Số:      /KH-UBND`, `Luật số: 69/2025/QH15`, a bare
 * `12-HD/BTGTU`. Sources: 36-HD/VPTW, 30/2020/NĐ-CP. Offsets from `offset`; null where the line holds none.
 */
export function readNumber(text: string, offset = 0): NumberLine | null {
  if (text.length > 400) return null
  // `SỞ Y TẾ Số: 88/KH-SYT` in one line: a misread `Số` may be a department, so every one is tried.
  for (const opened of matchesOf(text, opening)) {
    const read = readAfter(text, opened.index + opened[0].length, offset, opened.index)
    if (read) return read
  }
  if (!/^\d{1,5}\p{Ll}?\s?[-‐‑‒–—−/]\s?[\p{Lu}\d]/u.test(text)) return null
  const bareLine = readAfter(text, 0, offset, 0)
  const wellFormed = bareLine?.symbol && /\p{Lu}[-/]\p{Lu}|^(?:19|20)\d\d\/\p{Lu}/u.test(bareLine.symbol)
  return wellFormed ? { ...bareLine, sure: false } : null
}

function readAfter(text: string, at: number, offset: number, start: number): NumberLine | null {
  const rest = text.slice(at)
  const printed = digitsPart.exec(rest) ?? openPart.exec(rest)!
  const tail = rest.slice(printed[0].length)
  if (!afterNumber.test(tail) && !afterNumber.test(tail.trimStart())) return null
  const digits = printed[0].replace(/[\s_….,()\\|'~^*]+/gu, '')
  const symbolRead = readSymbol(text, at + printed[0].length)
  if (!digits && !symbolRead) return null
  const number = digits === '' ? null : digits.replace(/o/giu, '0').replace(/[lI]/gu, '1').replace(/S/gu, '5')
  if (number !== null && !/\d/u.test(digits)) return null
  const numberStart = offset + at + printed[0].search(/\S/u)
  return {
    start: offset + start,
    end: offset + (symbolRead ? symbolRead.end : at + printed[0].length),
    number,
    numberSpan: number === null ? null : { start: numberStart, end: numberStart + digits.length },
    symbol: symbolRead?.symbol ?? null,
    symbolSpan: symbolRead ? { start: offset + symbolRead.start, end: offset + symbolRead.end } : null,
    sure: number === digits && symbolRead !== null,
  }
}

/** The symbol from the sign after the number on: parts joined by hyphens and slashes, blanks about them left out. */
function readSymbol(text: string, from: number): { symbol: string; start: number; end: number } | null {
  const first = /^\s*[-‐‑‒–—−/.]+\s*|^\s*(?=\p{Lu}{2}[A-Za-zÀ-ỹ\d]*[-/])/u.exec(text.slice(from))
  if (!first) return null
  let at = from + first[0].length
  const start = at
  let symbol = ''
  for (;;) {
    const read = part.exec(text.slice(at))
    if (!read) break
    const spaced = symbol !== '' && /\s/u.test(text[at - 1]!)
    if (spaced && !/\p{Lu}\p{Ll}?\p{Lu}|^\d+$|^\p{Lu}{1,2}$/u.test(read[0])) break
    symbol += read[0]
    at += read[0].length
    const joined = connector.exec(text.slice(at))
    if (!joined || !part.test(text.slice(at + joined[0].length))) break
    const next = part.exec(text.slice(at + joined[0].length))![0]
    if (/\s$/u.test(joined[0]) && !/\p{Lu}\p{Ll}?\p{Lu}|^\d+$|^\p{Lu}{1,2}$/u.test(next)) break
    symbol += joined[0].includes('/') ? '/' : '-'
    at += joined[0].length
  }
  symbol = mendSymbol(trimEndOf(symbol, '-/.,…'))
  if (!/\p{Lu}/u.test(symbol)) return null
  return { symbol, start, end: at }
}

const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', Ѕ: 'S',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X', Υ: 'Y', Ζ: 'Z',
  Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', Ƣ: 'Ư',
} // prettier-ignore

/** Letters of other scripts that look like Vietnamese capitals, put right (`КН/ТU` in Cyrillic, `Ð` for `Đ`). */
export function mendSymbol(symbol: string): string {
  return symbol.replace(/[\u0370-\u04ff\u00d0\u00f0\u0189\u01a2]/gu, (letter) => lookAlikes[letter] ?? letter)
}
