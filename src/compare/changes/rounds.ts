import { findDates } from '../../text/dates.js'

/**
 * Where in its round a recurring time falls, as sortable text: `--12-05` of `trước ngày 05 tháng 12 hằng năm`, `---20` of `ngày 20 hằng
 * tháng`; null where it says no more than the round itself. The record's date is null for both, yet one asks for other than the other.
 */
export function placeInRound(raw: string): string | null {
  const date = findDates(raw, { yearless: true }).find(({ iso }) => iso.startsWith('--'))
  if (date && !date.impossible) return date.iso
  const day = /(?<!\p{L})ngày\s{1,8}(?:mồng\s|mùng\s)?(\d{1,2})(?!\d)/iu.exec(raw)?.[1]
  if (day) return `---${day.padStart(2, '0')}`
  const weekday = /(?<!\p{L})(?:thứ\s{1,3}(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s{1,3}nhật)(?![\p{L}\d])/iu.exec(
    raw,
  )
  return weekday ? weekdayKey(weekday[1]?.toLowerCase()) : null
}

const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** `thứ hai` and `thứ 2` are one day; without a number it is a Sunday. */
function weekdayKey(name: string | undefined): string {
  if (name === undefined) return 'weekday 1'
  return `weekday ${/\d/u.test(name) ? name : weekdays.indexOf(name) + 2}`
}

/** A date as precise as it is printed: a quarter has but its year as a date, its last month here. */
export function preciseDate(date: string, raw: string): string {
  if (!/^\d{4}$/u.test(date)) return date
  const quarter = /(?<!\p{L})quý\s{0,4}(IV|I{1,3}|[1-4])(?![\p{L}\d])/iu.exec(raw)?.[1]
  if (!quarter) return date
  const number = /\d/u.test(quarter)
    ? Number(quarter)
    : ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1
  return `${date}-${String(3 * number).padStart(2, '0')}`
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm']

/** Which week of a month or end of a period is meant (`tuần thứ ba tháng 10`, `cuối tháng 6`), as sortable text; null where all of it is. */
export function partOfPeriod(raw: string): string | null {
  const match =
    /(?<!\p{L})(?:tuần\s{1,3}(?:lễ\s{1,3})?(?:thứ\s{1,3})?(nhất|hai|ba|tư|năm|[1-5]|đầu|cuối)|(đầu|giữa|cuối)\s{1,3}(?:tháng|quý))(?!\p{L})/iu.exec(
      raw,
    )
  if (!match) return null
  const [, week, end] = match
  if (end) return end.toLowerCase()
  const number = ordinals.indexOf(week!.toLowerCase()) + 1
  return `week ${number > 0 ? number : week!.toLowerCase().replace('đầu', '1')}`
}

/** The hour of a day up to which something runs (`trước 15 giờ`, `17h30`), as sortable text; null where none is printed. */
export function hourOf(raw: string): string | null {
  const match = /(?<![\p{L}\d.,/])(\d{1,2})\s?(?:giờ|h)\s?(\d{2})?(?![\p{L}\d])/iu.exec(raw)
  return match ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}` : null
}

/** The last day that a date reaches: a month or a year lasts to its end, so a day in it is no later than it. Years may be open (`--05`). */
export function lastDay(date: string): string {
  if (/^\d{4}$/u.test(date)) return `${date}-12-31`
  return /^(?:\d{4}|-)-\d{2}$/u.test(date) ? `${date}-31` : date
}
