import { isCoordination } from './dated.js'
import type { Frequency } from './frequencies.js'
import type { Time } from './time.js'

/** Frequencies joined to what stands beside them: a starting year, a bracketed date, a date of every year. */
export function withFrequencies(lower: string, dated: readonly Time[], often: readonly Frequency[]): Time[] {
  const times = [...dated]
  for (const frequency of often) {
    if (isTold(lower, frequency, dated)) continue
    const near = times.findIndex((time) => isBeside(lower, frequency, time))
    if (near < 0) {
      const { sure, ...period } = frequency
      times.push({ ...period, kind: 'recurring', date: null, confidence: sure ? 0.92 : 0.85 })
      continue
    }
    const time = times[near]!
    if (time.start <= frequency.start && frequency.end <= time.end) continue
    const start = Math.min(time.start, frequency.start)
    const end = behindBracket(lower, start, Math.max(time.end, frequency.end))
    const date = time.kind === 'from' ? time.date : null
    times[near] = {
      start,
      end,
      kind: 'recurring',
      date,
      recurrence: time.recurrence ?? frequency.recurrence,
      confidence: date === null && (frequency.sure || time.confidence >= 0.92) ? 0.92 : 0.85,
    }
    spreadOver(lower, times, near, frequency)
  }
  return joinStarts(lower, times)
}

/** `hằng tháng (trước ngày 20)`: the bracket that the joined words open is theirs to its closing sign. */
function behindBracket(lower: string, start: number, end: number): number {
  const words = lower.slice(start, end)
  return words.lastIndexOf('(') > words.lastIndexOf(')') && lower[end] === ')' ? end + 1 : end
}

/** `định kỳ báo cáo kết quả về Sở trước ngày 20 hằng tháng`: the bare word says no more than the day behind it in the clause. */
function isTold(lower: string, { start, end }: Frequency, dated: readonly Time[]): boolean {
  return (
    /^(?:theo )?định k[ỳì](?: và)?$/u.test(lower.slice(start, end)) &&
    dated.some(
      (time) => time.kind === 'recurring' && time.start > end && !/[.;]/u.test(lower.slice(end, time.start)),
    )
  )
}

/** `từ tháng 01/2025, vào ngày 20 hằng tháng`: a frequency with a start is one entry. */
function joinStarts(lower: string, times: readonly Time[]): Time[] {
  const joined: Time[] = []
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (
      before?.kind === 'from' &&
      time.kind === 'recurring' &&
      time.date === null &&
      !isQuota(lower, time) &&
      /^(?: trở đi)?,? ?$/u.test(lower.slice(before.end, time.start))
    )
      joined[joined.length - 1] = { ...time, start: before.start, date: before.date, confidence: 0.85 }
    else joined.push(time)
  }
  return joined
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
  // `hằng năm, hoàn thành trước ngày 30/8`: one time of every year.
  if (
    /^,? (?:hoàn thành|xong|kết thúc) $/u.test(lower.slice(frequency.end, time.start)) &&
    !/\d{4}/u.test(lower.slice(time.start, time.end))
  )
    return true
  if (time.kind === 'recurring')
    return time.start >= frequency.end && /^ ?[(,]? ?$/u.test(lower.slice(frequency.end, time.start))
  const from = time.kind === 'from'
  if (from && isQuota(lower, frequency)) return false
  // `Hằng năm, trước ngày 20/10, …`: side by side they are one time of every year.
  if (
    /^,? $/u.test(lower.slice(frequency.end, time.start)) &&
    (time.kind === 'before' || time.kind === 'by') &&
    !/\d{4}/u.test(lower.slice(time.start, time.end))
  )
    return true
  if (!from && time.date !== null && time.date.length === 10 && lower[time.start - 1] !== '(') return false
  if (!from && time.date?.length !== undefined && time.date.length < 10) return false
  if (frequency.end <= time.start)
    return /^ ?[(,]? ?(?:bắt đầu |kể )?$/u.test(lower.slice(frequency.end, time.start))
  return from && /^ ?,? ?(?:trở đi|và)?,? ?$/u.test(lower.slice(time.end, frequency.start))
}

/** `từ ngày 20/3, mỗi tuần ít nhất 02 tin`: how much, not how often from when. */
function isQuota(lower: string, { start, end }: { start: number; end: number }): boolean {
  return lower.startsWith('mỗi', start) && /^ (?:ít nhất|tối thiểu|\d)/u.test(lower.slice(end, end + 12))
}
