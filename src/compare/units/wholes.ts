import type { Span } from '../../doc/span.js'
import { findDates } from '../../text/dates.js'
import { fold } from '../../text/fold.js'
import { matchesOf } from '../../text/matches.js'
import type { LexemeKind } from './lexemes.js'

export interface Whole extends Span {
  readonly key: string
  readonly kind: LexemeKind
}

const citation =
  /(?:số\s{0,3}:?\s{0,3})?(?<![\p{L}\d])(\d{1,4}\s{0,2}(?:[-–—]\s{0,2}|\/(?:\d{4}\/)?)\p{Lu}[\p{L}\d]{0,9}(?:\s{0,2}[-/–—]\s{0,2}\p{Lu}[\p{L}\d]{0,9}){1,3})/giu

/** Dates and numbers of documents, each one thing however it is spaced and written. */
export function wholesOf(text: string): Whole[] {
  if (!/\d|nửa/iu.test(text)) return []
  const found: Whole[] = []
  for (const match of matchesOf(text, citation)) {
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
  for (const date of findDates(text, { yearless: true })) {
    if (found.some((other) => other.start < date.span.end && date.span.start < other.end)) continue
    // A date left open for a pen or one that cannot be is compared word by word.
    if (date.impossible) continue
    const quarter =
      date.precision === 'quarter' ? quarterNumber(fold(text.slice(date.span.start, date.span.end))) : ''
    if (date.precision === 'monthOnly' && counted.test(text.slice(date.span.end, date.span.end + 10)))
      continue
    const month = date.precision === 'month' || date.precision === 'monthOnly'
    const day = month ? dayBefore(text, date.span.start) : null
    if (day) {
      const key = `${date.iso}-${day.day.padStart(2, '0')}`
      found.push({ start: day.start, end: date.span.end, key, kind: 'date' })
      continue
    }
    found.push({ ...date.span, key: `${date.iso}${quarter}`, kind: 'date' })
  }
  for (const { pattern, key, kind, sign } of counts) {
    if (sign && !text.includes(sign)) continue
    for (const match of matchesOf(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue
      found.push({ ...span, key: key(match), kind })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `quý 2` and `quý II`, without the year. */
function quarterNumber(folded: string): string {
  const number = /^quý\s*(iv|i{1,3}|[1-4])/u.exec(folded)?.[1] ?? ''
  return `quý${/\d/u.test(number) ? number : String(['i', 'ii', 'iii', 'iv'].indexOf(number) + 1)}`
}

interface Count {
  readonly pattern: RegExp
  readonly key: (match: RegExpExecArray) => string
  readonly kind: LexemeKind
  /** A sign that stands in each of its matches: without it a text is not looked through. */
  readonly sign?: string
}

/** Numbers written in more than one way: times of day, shares, sums of money, halves, and numbers with their word in brackets. */
const counts: readonly Count[] = [
  {
    pattern: /(?<![\p{L}\d.,])(\d{1,2})\s?(?:giờ|h|g)\s?(?:(\d{2})(?!\d)(?:\s?phút)?)?(?!\p{L})/giu,
    key: (match) => `${Number(match[1])}h${match[2] === undefined || match[2] === '00' ? '' : match[2]}`,
    kind: 'number',
  },
  {
    // Up to a day or from it on: no fraction is written there.
    pattern:
      /(?<=(?<!\p{L})(?:trước|sau|hết)\s{1,3})(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\p{L}\d/]|[.,]\d)/giu,
    key: (match) => `--${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`,
    kind: 'date',
    sign: '/',
  },
  {
    pattern: /(?<![\p{L}\d.,])(\d[\d.,]{0,20})\s?(nghìn|ngàn|triệu|tỷ|tỉ)\s?(?:đồng|đ)(?!\p{L})/giu,
    key: (match) => `${timesUnit(match[1]!, match[2]!)}đ`,
    kind: 'number',
  },
  {
    pattern: /(?<![\p{L}\d.,])(\d[\d.,]{0,20})\s?(?:đồng|đ)(?!\p{L})/giu,
    key: (match) => `${numberKey(match[1]!)}đ`,
    kind: 'number',
  },
  {
    pattern: /(?<![\p{L}\d.,])(\d{1,2})\s?\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\)/giu,
    key: (match) => numberKey(match[1]!),
    kind: 'number',
    sign: '(',
  },
  {
    pattern: /(?<![\p{L}\d.,/-])(\d{1,4})\s?[-–—]\s?(\d{1,4})(?![\p{L}\d/-]|[.,]\d)(\s?%)?/gu,
    key: (match) => `${numberKey(match[1]!)}-${numberKey(match[2]!)}${match[3] ? '%' : ''}`,
    kind: 'number',
  },
  {
    // A share is not a count: 30% of the households are not 30 households.
    pattern: /(?<![\p{L}\d.,/–-])(\d[\d.,]{0,20})\s?(?:%|phần trăm(?!\p{L}))/giu,
    key: (match) => `${numberKey(match[1]!)}%`,
    kind: 'number',
  },
  { pattern: /(?<!\p{L})nửa(?=\s(?:ngày|buổi|giờ|tháng)(?!\p{L}))/giu, key: () => '0,5', kind: 'number' },
]

const thousands: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 }

/** 1,5 triệu as 1500000: as many places moved as its word has noughts. */
function timesUnit(digits: string, unit: string): string {
  const [whole = '', part = ''] = numberKey(digits).split(',')
  const places = thousands[unit.toLowerCase()]!
  const rest = part.slice(places)
  const moved = (whole + part.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/u, '')
  return rest === '' ? moved : `${moved},${rest}`
}

// `mỗi tháng 2 lần` counts and names no month.
const counted = /^\s{1,3}(?:lần|buổi|kỳ|ngày|cuộc|phiên|giờ|lượt)(?!\p{L})/u

/** The day of a date that prints no `ngày`: `19 tháng 5 năm 1890`. */
function dayBefore(text: string, month: number): { start: number; day: string } | null {
  const match = /(?<![\d/.,-])(\d{1,2})\s{1,3}$/u.exec(text.slice(Math.max(0, month - 6), month))
  const day = match?.[1]
  if (!match || !day || !/^tháng/iu.test(text.slice(month, month + 5)) || Number(day) < 1 || Number(day) > 31)
    return null
  return { start: month - match[0].length, day }
}

/** 06 is 6, 0,5 is 0.5, 1.000 is 1000: a point parts thousands in Vietnamese, a comma the decimals. */
export function numberKey(digits: string): string {
  const grouped = /^\d{1,3}(?:,\d{3}){2,}$/u.test(digits) ? digits.replace(/,/gu, '') : digits
  const plain = grouped.replace(/\.(?=\d{3}(?!\d))/gu, '').replace('.', ',')
  return plain.replace(/^0+(?=\d)/u, '')
}
