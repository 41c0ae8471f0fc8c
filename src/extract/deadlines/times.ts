import { anniversariesOf, anniversaryDays } from './anniversaries.js'
import { withFrequencies } from './combine.js'
import { coresOf } from './cores.js'
import { datedTimes, isCoordination } from './dated.js'
import { frequenciesOf } from './frequencies.js'
import { isBarred, isCited } from './not-times.js'
import { relativesOf, type Relative } from './relatives.js'
import { withRounds } from './rounds.js'
import type { Time, TimeOptions } from './time.js'

/** The times of one unit (lower case, plain spaces, same length as printed) in order. */
export function timesOf(lower: string, options: TimeOptions): Time[] {
  if (options.passage === 'counts') return []
  const labelled = (at: number): boolean => options.timeUnit || afterTimeLabel(lower, at)
  const anniversaries = anniversariesOf(lower, options.year)
  const days = anniversaryDays(lower)
  const inAnniversary = (at: number): boolean =>
    [...anniversaries, ...days].some((time) => time.start <= at && at < time.end)
  const cores = coresOf(lower).filter(
    (core) => !inAnniversary(core.start) && !isCited(lower, core, options.cited),
  )
  const dated = stillToCome(
    lower,
    [...anniversaries, ...datedTimes(lower, cores, options, labelled)],
    options,
  )
  const ordering = options.passage === 'orders' || options.passage === 'asks'
  const often = ordering ? frequenciesOf(lower, labelled, options.passage === 'orders') : []
  const merged = withRounds(lower, withFrequencies(lower, dated, often), options.standing)
  for (const relative of relativesOf(lower)) {
    if (merged.some((time) => time.start < relative.end && relative.start < time.end)) continue
    // An event and a date in one clause for one act: the date.
    if (
      relative.by === 'event' &&
      merged.some((time) => time.kind !== 'recurring' && sameClause(lower, relative.end, time))
    )
      continue
    if ((relative.by === 'event' || relative.by === 'years') && !ordering) continue
    if (options.passage === 'past') continue
    merged.push({
      start: relative.start,
      end: relative.end,
      kind: 'relative',
      date: null,
      recurrence: null,
      confidence: sureness(lower, relative, options),
    })
  }
  // Under a purpose or in what is studied a year is more often told than set.
  const isTold = (time: Time): boolean => options.passage === 'content' && time.date?.length === 4
  return merged
    .map((time) =>
      isTold(time) || (time.confidence >= 0.9 && isBarred(lower, time.start))
        ? { ...time, confidence: Math.min(time.confidence, 0.85) }
        : time,
    )
    .sort((a, b) => a.start - b.start)
}

/** `Thời gian: …`, `Thời gian hoàn thành: …`, `- Tiến độ: …` to the left in the same sentence. */
function afterTimeLabel(lower: string, at: number): boolean {
  const colon = lower.lastIndexOf(':', at)
  if (colon < 0 || at - colon > 160) return false
  if (
    /[.;] [A-Za-zÀ-ỹ]/u.test(lower.slice(colon, at)) &&
    !/^: ?[\d½,.]+ ngày\. /u.test(lower.slice(colon, at))
  )
    return false
  return /(?<![A-Za-zÀ-ỹ])(?:thời gian|thời hạn|tiến độ|thời điểm|lịch|lộ trình|ngày)(?! (?:qua|chốt|lấy|tính|hỗ trợ|hưởng|áp dụng|có hiệu lực))[^:.;()]{0,60}$/u.test(
    lower.slice(Math.max(0, colon - 75), colon),
  )
}

/** Without what has been, nor what is listed behind it: `trong các năm 2020, 2021 và quý I năm 2022`. */
function stillToCome(lower: string, times: readonly Time[], options: TimeOptions): Time[] {
  let behind: number | null = null
  return times.flatMap((time) => {
    const listed =
      behind !== null && time.date?.length === 4 && isCoordination(lower.slice(behind, time.start))
    const past = listed || isPast(lower, time, options)
    behind = past ? time.end : null
    if (past && isNextRound(lower, time, options)) return [{ ...time, date: null, confidence: 0.8 }]
    return past ? [] : [time]
  })
}

/** In December `trước ngày 10/6` is the day of a year to come, which nothing prints. */
function isNextRound(lower: string, { start, end, kind, date }: Time, { passage }: TimeOptions): boolean {
  return (
    (kind === 'before' || kind === 'by') &&
    passage === 'orders' &&
    date?.length === 10 &&
    !/\d{4}/u.test(lower.slice(start, end))
  )
}

/** What lies before the document; in a passage on what has been, all that is not after it. */
function isPast(lower: string, time: Time, { issued, timeUnit, passage }: TimeOptions): boolean {
  // Without a date of its own a document is still none of the century before.
  if (issued === null && /^1/u.test(time.date ?? '')) return true
  if (passage === 'past' && (time.kind === 'recurring' || time.date === null || issued === null)) return true
  if (time.date === null || issued === null || time.kind === 'recurring') return false
  const length = Math.min(time.date.length, issued.length)
  const [date, day] = [time.date.slice(0, length), issued.slice(0, length)]
  // What comes every year (`lễ hội mở vào tháng 8`) is told there without one.
  if (
    passage === 'past' &&
    time.kind !== 'before' &&
    time.kind !== 'by' &&
    !/\d{4}/u.test(lower.slice(time.start, time.end))
  )
    return true
  if (date !== day) return date < day && !(timeUnit && length < 10 && date.slice(0, 4) === day.slice(0, 4))
  if (passage === 'past') return true
  const last = timeUnit ? null : lastMonthOf(lower.slice(time.start, time.end))
  return last !== null && length === 4 && issued.slice(5, 7) > last
}

/** The month with which a part of a year ends: `quý II` 06, `9 tháng đầu năm` 09; null where the words name none. */
function lastMonthOf(words: string): string | null {
  const quarter = /qu[ýí] (iv|i{1,3}|[1-4])(?![a-z\d])/u.exec(words)?.[1]
  const half = /(?:0?([369])|(sáu)|chín) tháng đầu/u.exec(words)
  const month = quarter
    ? 3 * (/\d/u.test(quarter) ? Number(quarter) : quarter === 'iv' ? 4 : quarter.length)
    : half
      ? Number(half[1] ?? (half[2] ? 6 : 9))
      : null
  return month === null ? null : String(month).padStart(2, '0')
}

function sureness(lower: string, relative: Relative, options: TimeOptions): number {
  if (relative.by === 'event') return eventSureness(lower, relative, options)
  return relative.by === 'years' ? 0.85 : 0.93
}

/** `ngay sau khi …` can only put an act; so can a season or a feast before which something is to be done. */
function eventSureness(lower: string, { start, end }: Relative, { passage }: TimeOptions): number {
  if (passage !== 'orders') return 0.8
  // `sẵn sàng chữa cháy ngay khi có cháy` tells how ready: only what is done or received is a time.
  if (/^ngay (?:sau|khi (?:nhận|phát hiện|kết thúc|được|hoàn thành))/u.test(lower.slice(start, start + 20)))
    return 0.92
  return /^trước (?:mùa|vụ|tết|dịp)/u.test(lower.slice(start, end)) &&
    /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong|hoàn tất)[^.;]{0,80}$/u.test(
      lower.slice(Math.max(0, start - 100), start),
    )
    ? 0.92
    : 0.8
}

function sameClause(lower: string, from: number, time: Time): boolean {
  // `sau mỗi đợt và báo cáo năm trước ngày …`: a second act has its own time.
  return time.start >= from
    ? !/[.;]|, trong đó|và (?:báo cáo|gửi|tổng hợp|hoàn thành)(?![A-Za-zÀ-ỹ])/u.test(
        lower.slice(from, time.start),
      )
    : !/[.;]|, (?:đưa|bàn giao|hoàn thành|báo cáo|nghiệm thu|gửi|tổng hợp|công bố|xong)(?![A-Za-zÀ-ỹ])/u.test(
        lower.slice(time.end, from),
      )
}
