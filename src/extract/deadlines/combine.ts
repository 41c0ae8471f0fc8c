import type { Recurrence } from '../../doc/plan.js'
import { isCoordination } from './dated.js'
import { recurrenceOf, type Frequency } from './frequencies.js'
import type { Time } from './time.js'

/** Frequencies joined to what stands beside them: a starting year, a bracketed date, a date of every year. */
export function withFrequencies(lower: string, dated: readonly Time[], often: readonly Frequency[]): Time[] {
  const times = [...dated]
  for (const frequency of often) {
    const near = times.findIndex((time) => isBeside(lower, frequency, time))
    if (near < 0) {
      const { sure, ...period } = frequency
      times.push({ ...period, kind: 'recurring', date: null, confidence: sure ? 0.92 : 0.85 })
      continue
    }
    const time = times[near]!
    if (time.start <= frequency.start && frequency.end <= time.end) continue
    const start = Math.min(time.start, frequency.start)
    const end = Math.max(time.end, frequency.end)
    const date = time.kind === 'from' ? time.date : null
    times[near] = {
      start,
      end,
      kind: 'recurring',
      date,
      recurrence: time.recurrence ?? frequency.recurrence,
      confidence: date === null && (frequency.sure || time.confidence > 0.92) ? 0.92 : 0.85,
    }
    spreadOver(lower, times, near, frequency)
  }
  return times.map((time) => {
    const recurrence = time.kind === 'recurring' ? null : roundOf(lower, time)
    return recurrence === null ? time : { ...time, kind: 'recurring' as const, date: null, recurrence }
  })
}

/** `định kỳ 6 tháng (…), năm (trước ngày 15/12)`: a day without a year in the bracket of a period recurs with it. */
function roundOf(lower: string, time: Time): Recurrence | null {
  if (
    time.kind === 'relative' ||
    (time.date !== null && time.date.length !== 10) ||
    /\d{4}/u.test(lower.slice(time.start, time.end))
  )
    return null
  const left = lower.slice(Math.max(0, time.start - 200), time.start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  const period = /(?<![A-Za-zÀ-ỹ])((?:0?[369] )?tháng|qu[ýí]|năm) ?\($/u.exec(clause)
  // Without any year (a regulation) the period itself says that it comes again.
  return period && (time.date === null || /định kỳ|hằng|hàng/u.test(clause))
    ? recurrenceOf(`định kỳ ${period[1]!}`)
    : null
}

/** The dates coordinated after the first one (`định kỳ 6 tháng (trước ngày 15/6 và 15/12)`) recur as it does. */
function spreadOver(lower: string, times: Time[], near: number, frequency: Frequency): void {
  for (let at = near + 1; at < times.length; at++) {
    if (!isCoordination(lower.slice(times[at - 1]!.end, times[at]!.start)) || times[at]!.date?.length === 10)
      return
    times[at] = { ...times[at]!, kind: 'recurring', date: null, recurrence: frequency.recurrence }
  }
}

function isBeside(lower: string, frequency: Frequency, time: Time): boolean {
  if (time.start < frequency.end && frequency.start < time.end) return true
  if (time.kind === 'recurring')
    return time.start >= frequency.end && /^ ?[(,]? ?$/u.test(lower.slice(frequency.end, time.start))
  const from = time.kind === 'from'
  if (!from && time.date !== null && time.date.length === 10 && lower[time.start - 1] !== '(') return false
  if (!from && time.date?.length !== undefined && time.date.length < 10) return false
  if (frequency.end <= time.start)
    return /^ ?[(,]? ?(?:bắt đầu |kể )?$/u.test(lower.slice(frequency.end, time.start))
  return from && /^ ?,? ?(?:trở đi|và)?,? ?$/u.test(lower.slice(time.end, frequency.start))
}
