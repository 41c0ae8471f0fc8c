import type { Span } from '../../doc/span.js'
import { mendFigures } from '../../text/citation-number.js'
import { trimEndOf } from '../../text/trim.js'
import { matchesOf } from '../../text/matches.js'
import { mendWorn } from '../../text/worn-words.js'

/** Place and date of issue as a letterhead prints them; `date` is ISO, partial where the day or month is left open or impossible. */
export interface PlaceDate extends Span {
  readonly place: string | null
  readonly placeSpan: Span | null
  readonly date: string | null
  readonly dateSpan: Span
}

const inWords =
  /ng[àaáâ]y([^\n]{0,40}?)th[áaàâ]ng([ \t]{0,2}(?:[^\s\w|.] )?[ \t\dlIO|.…_,]{0,20})n[ăaâ]m[ \t]{0,4}(\d ?\d ?\d ?\d|[\d.…_]{0,12})/iu
// The same with blanks where recognition tore a word (`t háng`).
const inTornWords =
  /n ?g ?[àaáâ] ?y([^\n]{0,40}?)t ?h ?[áaàâ] ?n ?g([ \t\dlIO|.…_,]{0,20})n ?[ăaâ] ?m[ \t]{0,4}(\d ?\d ?\d ?\d|[\d.…_]{0,12})/iu
const monthOnly = /th[áaàâ]ng[ \t]{0,4}(\d{1,2})[ \t]{0,4}n[ăaâ]m[ \t]{0,4}(\d{4})/iu
const inFigures = /(?:ng[àa]y[ \t]{0,4})?(\d{1,2})[ \t]?[/.-][ \t]?(\d{1,2})[ \t]?[/.-][ \t]?(\d{4})/iu

/**
 * Finds place and date in a line of the letterhead: `Lạng Sơn, ngày      tháng 02 năm 2022`, `Hà Nội, ngày 03tháng 3năm 2022`,
 * `Huế, 12/3/2022`. Offsets from `offset`; null where there is none, or where the line is a sentence.
 */
export function readPlaceDate(text: string, offset = 0): PlaceDate | null {
  if (text.length > 400) return null
  const words = lastDay(text, inWords.exec(text) ?? tornWords(text))
  if (words) return built(text, words, isoDate(figureOf(words[1]!), figureOf(words[2]!), words[3]!), offset)
  const month = monthOnly.exec(text)
  if (month) return built(text, month, isoDate('', month[1]!, month[2]!), offset)
  const figures = inFigures.exec(text)
  // In figures only a line that is nothing but place and date: letterheads cite other documents' dates this way.
  if (!figures || figures.index + figures[0].length < trimEndOf(text, '.,;').length) return null
  const read = built(text, figures, isoDate(figures[1]!, figures[2]!, figures[3]!), offset)
  return read.place !== null && read.start === offset ? read : null
}

/** Only a short line with a year can be a torn day of issue: the pattern is dear. */
function tornWords(text: string): RegExpExecArray | null {
  return text.length < 100 && /[12] ?[09] ?\d ?\d\.?$/u.test(text) ? inTornWords.exec(text) : null
}

/** A subject that ends in `Ngày` before the other column's place and date: the date begins at the last `ngày` before its month. */
function lastDay(text: string, match: RegExpExecArray | null): RegExpExecArray | null {
  const again = match ? /n ?g ?[àaáâ] ?y/iu.exec(match[1]!) : null
  if (!match || !again) return match
  const from = match.index + match[0].indexOf(match[1]!) + again.index
  const later = inWords.exec(text.slice(from))
  if (!later) return match
  later.index += from
  return later
}

/** An ISO date as precise as day, month and year allow; null without a year. An impossible day or month is left out. */
export function isoDate(day: string, month: string, year: string): string | null {
  const years = Number(year.replace(/[ \t]/gu, ''))
  if (!/^\d{4}$/u.test(year.replace(/[ \t]/gu, '')) || years < 1930 || years > 2100) return null
  const months = /^\d{1,2}$/u.test(month) ? Number(month) : 0
  if (months < 1 || months > 12) return String(years)
  const partial = `${years}-${String(months).padStart(2, '0')}`
  const days = /^\d{1,2}$/u.test(day) ? Number(day) : 0
  if (days < 1 || days > new Date(Date.UTC(years, months, 0)).getUTCDate()) return partial
  return `${partial}-${String(days).padStart(2, '0')}`
}

/**
 * The figure in what stands between two words of a date, `l` and `O` in it read as 1 and 0; empty where a pen was to fill it or noise stands beside it.
 * A speck read as a sign apart (`tháng é 6`) is no part of it; a plain letter there may be a lost figure.
 */
function figureOf(between: string): string {
  const figure = /^[\s.…_,]*(?:[^\s\w|.…,] )?([\dlIO|]{1,2})(?![^\s.…_,])/u.exec(between)?.[1] ?? ''
  return /\d|^[lI|][lIO|]$/u.test(figure) ? mendFigures(figure) : ''
}

function built(text: string, match: RegExpExecArray, date: string | null, offset: number): PlaceDate {
  const before = text.slice(0, match.index)
  const dateSpan = { start: offset + match.index, end: offset + match.index + match[0].trimEnd().length }
  const placed = placeAtEnd(before)
  if (!placed) return { ...dateSpan, place: null, placeSpan: null, date, dateSpan }
  const placeSpan = { start: offset + placed.start, end: offset + placed.end }
  const place = mendWorn(before.slice(placed.start, placed.end).replace(/\s+/gu, ' '))
  return { start: placeSpan.start, end: dateSpan.end, place, placeSpan, date, dateSpan }
}

const kinds = [
  'tp',
  'tx',
  'tt',
  'thành',
  'phố',
  'thị',
  'xã',
  'trấn',
  'huyện',
  'quận',
  'phường',
  'tỉnh',
  'đặc',
  'khu',
]

// `Hà Nội, hồi 9 giờ 30 ngày …`: a telegram says the hour as well.
const hour = /[,.\s](?:hồi|lúc)\s{1,2}\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2}\s?(?:phút|p|ph)?)?[\s,]{0,3}$/iu

/** The capitalised words that end a text before its comma, a hyphen between two of them included (Bà Rịa - Vũng Tàu). */
function placeAtEnd(before: string): Span | null {
  const timed = hour.exec(before.slice(-40))
  const end = trimEndOf(timed ? before.slice(0, -timed[0].length) : before, ',.;:').length
  let start = end
  let words = 0
  for (const match of matchesOf(before.slice(Math.max(0, end - 60), end), /\S+/gu).reverse()) {
    const at = Math.max(0, end - 60) + match.index
    const word = match[0]
    const capital = /^\p{Lu}[A-Za-zÀ-ỹ\p{M}'’.-]*$/u.test(word)
    const kind = kinds.includes(trimEndOf(word.toLowerCase(), '.'))
    const between = words > 0 && (/^[-–]$/u.test(word) || kind)
    const ward = words === 0 && /^\d{1,2}$/u.test(word)
    if ((!capital && !between && !ward) || /^(?:ngày|tháng|năm)$/iu.test(word)) break
    // Columns flattened into one line: a body in capitals stands before the place; `TP` is written so anywhere.
    const shouted = capital && word.length > (kind ? 3 : 1) && word === word.toUpperCase()
    if (words > 0 && shouted && /\p{Ll}/u.test(before.slice(start, end))) break
    if (++words > 6) break
    start = at
  }
  const trimmed = before.slice(start, end).replace(/^[-–.,;\s]+/u, '')
  start = end - trimmed.length
  if (/^(?:ngày|đến|chuyển|số|giờ|mật|khẩn)$/iu.test(trimmed)) return null
  return end > start && /^[A-Za-zÀ-ỹ]/u.test(trimmed) && /\p{Lu}/u.test(trimmed) ? { start, end } : null
}
