import type { Span } from '../doc/span.js'
import { matchesOf } from './matches.js'

/** How exact a date is as printed. A quarter has its year as `iso`, since ISO 8601 knows no quarters. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'dayMonth' | 'monthOnly'

/** A date found in a text. */
export interface FoundDate {
  /** With the unit word directly before it (`ngày 31/3/2022`, `tháng 3/2022`, `quý I/2022`, `năm 2022`). */
  readonly span: Span
  /** ISO 8601, as precise as printed: `2022-03-31`, `2022-03`, `2022`; without a year `--03-31` or `--03`. */
  readonly iso: string
  readonly precision: DatePrecision
  /** True where the day or month cannot be (31/02/2022, 15/13/2022): `iso` then holds only what can be. */
  readonly impossible: boolean
}

export interface FindDatesOptions {
  /** Also finds what prints no year: `ngày 19/5`, `ngày 19 tháng 5`, `tháng 5`. Left out unless asked for. */
  readonly yearless?: boolean
}

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Omit<FoundDate, 'span'> | null
  /** True for a form that prints no year of four digits. */
  readonly short?: true
}

/**
 * Every date of a text in order, none overlapping another: 31/3/2022, 03-3-2022, ngày 31 tháng 3 năm 2022, tháng 3/2022, quý I/2022,
 * năm 2022, and with the day left open for a pen. Numbers of documents (30/2020/NĐ-CP) are none. Takes NFC text.
 */
export function findDates(text: string, options: FindDatesOptions = {}): FoundDate[] {
  const found: FoundDate[] = []
  const forms = options.yearless ? allForms : datedForms
  const hasYear = fourDigits.test(text)
  for (const [rank, { pattern, read, short }] of forms.entries()) {
    // Nearly every form needs a year, and most sentences print none.
    if (!hasYear && !short) continue
    const matches = matchesOf(text, pattern)
    if (matches.length === 0) continue
    const known = found.slice().sort(byStart)
    for (const match of matches) {
      const lead = rank === 0 ? dayWord.exec(text.slice(Math.max(0, match.index - 20), match.index)) : null
      const span = { start: match.index - (lead?.[0].length ?? 0), end: match.index + match[0].length }
      const value = read(match)
      if (value && !meets(known, span)) found.push({ span, ...value })
    }
  }
  return found.sort(byStart)
}

/** ISO date of a day, month and year as printed: what cannot be is left off and said. Months and days from 1. */
export function isoDate(year: number, month: number | null, day: number | null): Omit<FoundDate, 'span'> {
  const yearText = String(year).padStart(4, '0')
  if (month === null) return { iso: yearText, precision: 'year', impossible: false }
  if (month < 1 || month > 12) return { iso: yearText, precision: 'year', impossible: true }
  const monthText = `${yearText}-${two(month)}`
  if (day === null) return { iso: monthText, precision: 'month', impossible: false }
  if (day < 1 || day > daysIn(year, month)) return { iso: monthText, precision: 'month', impossible: true }
  return { iso: `${monthText}-${two(day)}`, precision: 'day', impossible: false }
}

// l, I, | and O for 1 and 0: recognition mixes them even inside a date.
const part = String.raw`[\dlI|O]{1,2}`
const year = String.raw`(?:1[89]|2[01])\d{2}`
const fourDigits = new RegExp(year, 'u')
const unlessNumberBefore = String.raw`(?<![A-Za-zÀ-ỹ\d])(?<![\dA-Za-zÀ-ỹ][/.])(?<![A-Za-zÀ-ỹ]-)`
// A symbol after it (`/NĐ-CP`, `-KH/TU`) makes it the number of a document.
const unlessSymbolAfter = String.raw`(?!\d)(?!\s?/\s?[A-Za-zÀ-ỹ\d])(?!-[A-Za-zÀ-ỹ])`
const open = String.raw`[\s.…_]{0,60}`

// Looked for behind a match: in front of the pattern it would be tried at every sign of the text.
const dayWord = /ngày\s{1,8}(?:mồng\s|mùng\s)?$/iu

const datedForms: readonly Form[] = [
  {
    pattern: form(
      String.raw`${unlessNumberBefore}(${part})\s?([/.\-–])\s?(${part})\s?\2\s?(${year})${unlessSymbolAfter}`,
    ),
    read: (match) => isoDate(digits(match[4]), digits(match[3]), digits(match[1])),
  },
  {
    pattern: form(
      String.raw`ngày\s{0,8}(?:mồng\s|mùng\s)?(${part})\s{0,8},?\s?tháng\s{0,8}(${part})\s{0,8}(?:,?\s?năm\s{0,8}|\s?[/\-]\s?)(${year})(?!\d)`,
    ),
    read: (match) => isoDate(digits(match[3]), digits(match[2]), digits(match[1])),
  },
  {
    pattern: form(String.raw`ngày${open}(?:tháng|/)\s{0,8}(\d{1,2})\s{0,8}(?:năm|/)\s{0,8}(${year})(?!\d)`),
    read: (match) => isoDate(digits(match[2]), digits(match[1]), null),
  },
  {
    pattern: form(String.raw`ngày(?:${open}|\s{0,8}\d{1,2}\s{0,8})tháng${open}năm\s{0,8}(${year})(?!\d)`),
    read: (match) => isoDate(digits(match[1]), null, null),
  },
  {
    // A two-digit year only after the word: 3.5.21 alone is as well a section.
    pattern: form(String.raw`ngày\s{1,8}(\d{1,2})([/.\-])(\d{1,2})\2(\d{2})(?![\d/\-])`),
    short: true,
    read: (match) => isoDate(2000 + digits(match[4]), digits(match[3]), digits(match[1])),
  },
  {
    pattern: form(
      String.raw`tháng\s{0,8}(\d{1,2})\s{0,8}(?:,?\s?năm\s{0,8}|\s?[/\-.]\s?)(${year})${unlessSymbolAfter}`,
    ),
    read: (match) => isoDate(digits(match[2]), digits(match[1]), null),
  },
  {
    pattern: form(
      String.raw`quý\s{0,8}(?:IV|I{1,3}|[1-4])\s{0,8}(?:,?\s?năm\s{0,8}|\s?[/\-]\s?)?(${year})(?!\d)`,
    ),
    read: (match) => ({ iso: match[1]!, precision: 'quarter', impossible: false }),
  },
  {
    pattern: form(String.raw`${unlessNumberBefore}(0?[1-9]|1[0-2])\s?/\s?(${year})${unlessSymbolAfter}`),
    read: (match) => isoDate(digits(match[2]), digits(match[1]), null),
  },
  {
    pattern: form(String.raw`(?<![A-Za-zÀ-ỹ])năm\s{1,8}(${year})(?!\d)`),
    read: (match) => isoDate(digits(match[1]), null, null),
  },
]

const yearlessForms: readonly Form[] = [
  {
    pattern: form(String.raw`ngày\s{0,8}(\d{1,2})(?:\s?[/\-]\s?|\s{0,8}tháng\s{0,8})(\d{1,2})(?![\d/])`),
    short: true,
    read: (match) => {
      const { iso, precision, impossible } = isoDate(2000, digits(match[2]), digits(match[1]))
      if (precision === 'year') return null
      return {
        iso: `-${iso.slice(4)}`,
        precision: precision === 'day' ? 'dayMonth' : 'monthOnly',
        impossible,
      }
    },
  },
  {
    pattern: form(String.raw`(?<![A-Za-zÀ-ỹ])tháng\s{1,8}(0?[1-9]|1[0-2])(?![\d/])`),
    short: true,
    read: (match) => ({ iso: `--${two(digits(match[1]))}`, precision: 'monthOnly', impossible: false }),
  },
]

const allForms: readonly Form[] = [...datedForms, ...yearlessForms]

function form(source: string): RegExp {
  return new RegExp(source, 'giu')
}

function digits(printed: string | undefined): number {
  return Number((printed ?? '').replace(/[lI|]/giu, '1').replace(/O/giu, '0'))
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function byStart(a: FoundDate, b: FoundDate): number {
  return a.span.start - b.span.start
}

/** True where the span shares a character with one of the dates, which are in order and do not overlap. */
function meets(dates: readonly FoundDate[], span: Span): boolean {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span.end <= span.start) low = middle + 1
    else high = middle
  }
  return low < dates.length && dates[low]!.span.start < span.end
}
