import { anniversariesOf } from './anniversaries.js'
import { withFrequencies } from './combine.js'
import { coresOf } from './cores.js'
import { datedTimes } from './dated.js'
import { frequenciesOf } from './frequencies.js'
import { isCited } from './not-times.js'
import { relativesOf } from './relatives.js'
import type { Time, TimeOptions } from './time.js'

/** The times of one unit (lower case, plain spaces, same length as printed) in order. */
export function timesOf(lower: string, options: TimeOptions): Time[] {
  const labelled = (at: number): boolean => options.timeUnit || afterTimeLabel(lower, at)
  const anniversaries = anniversariesOf(lower)
  const inAnniversary = (at: number): boolean =>
    anniversaries.some((time) => time.start <= at && at < time.end)
  const cores = coresOf(lower).filter(
    (core) => !inAnniversary(core.start) && !isCited(lower, core, options.cited),
  )
  const dated = [...anniversaries, ...datedTimes(lower, cores, options, labelled)].filter(
    (time) => !isPast(time, options.issued),
  )
  const often = options.orders ? frequenciesOf(lower, labelled) : []
  const merged = withFrequencies(lower, dated, often)
  for (const relative of relativesOf(lower)) {
    if (merged.some((time) => time.start < relative.end && relative.start < time.end)) continue
    // An event and a date in one clause for one act: the date.
    if (
      relative.by === 'event' &&
      merged.some((time) => time.kind !== 'recurring' && sameClause(lower, relative.end, time))
    )
      continue
    if (relative.by === 'event' && !options.orders) continue
    merged.push({
      start: relative.start,
      end: relative.end,
      kind: 'relative',
      date: null,
      recurrence: null,
      confidence: relative.by === 'event' ? 0.8 : 0.93,
    })
  }
  return merged.sort((a, b) => a.start - b.start)
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
  return /(?<![A-Za-zÀ-ỹ])(?:thời gian|thời hạn|tiến độ|thời điểm|lịch|lộ trình|ngày)(?! qua)[^:.;()]{0,60}$/u.test(
    lower.slice(Math.max(0, colon - 75), colon),
  )
}

function isPast(time: Time, issued: string | null): boolean {
  if (time.date === null || issued === null || time.kind === 'recurring') return false
  const length = Math.min(time.date.length, issued.length)
  return time.date.slice(0, length) < issued.slice(0, length)
}

function sameClause(lower: string, from: number, time: Time): boolean {
  return time.start >= from
    ? !/[.;]/u.test(lower.slice(from, time.start))
    : !/[.;]/u.test(lower.slice(time.end, from))
}
