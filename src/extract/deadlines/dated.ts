import type { DeadlineKind, Recurrence } from '../../doc/plan.js'
import { acceptance, isOfSomethingElse } from './acceptance.js'
import { isoOf, type Core } from './cores.js'
import { recurrenceOf } from './frequencies.js'
import { governing, type Governed } from './prepositions.js'
import type { Time, TimeOptions } from './time.js'

interface Draft {
  readonly core: Core
  readonly governed: Governed
}

/** The times that dates name, each with its preposition: coordinated ones share it, two of a range are one, a round of the year recurs. */
export function datedTimes(
  lower: string,
  cores: readonly Core[],
  options: TimeOptions,
  labelled: (at: number) => boolean,
): Time[] {
  const times: (Time & { core: Core })[] = []
  let last = null as (Draft & { open: boolean }) | null
  let told = 0
  for (const [index, printed] of cores.entries()) {
    // A month of `của các tháng 3, 6, 9` is part of the time before it.
    if (printed.start < told) continue
    const core = withNextMonth(lower, cores, index, printed)
    const between: string | null = last ? lower.slice(last.core.end, core.start) : null
    const year = core.year ?? neighbourYear(lower, cores, index) ?? options.year
    const range: boolean =
      last !== null &&
      between !== null &&
      isRange(between) &&
      (last.governed.kind === 'from' || last.core.precision === core.precision)
    if (range && last) {
      const start: number = last.governed.start
      if (times.at(-1)?.core === last.core) times.pop()
      if (isGlossOf(lower, times.at(-1), start)) times.pop()
      const kind: DeadlineKind = /từ nay|từ khi ban hành/u.test(
        lower.slice(Math.max(0, start - 2), start + 14),
      )
        ? 'by'
        : 'within'
      const round = cycleAfter(lower, core)
      if (round)
        times.push({ core, start, end: round.end, kind: 'recurring', date: null, recurrence: round.recurrence, confidence: 0.93 }) // prettier-ignore
      else if (
        !isOfSomethingElse(lower, start, core.end) &&
        (labelled(start) || !began(isoOf(last.core, last.core.year ?? year), options.issued))
      ) {
        const whole =
          core.precision === 'day' &&
          (isoOf(core, year) ?? '') > (options.issued ?? '9') &&
          !isOfEvent(lower, start) &&
          !lower.startsWith('áp dụng', start)
        times.push({
          core,
          ...timeOf(
            core,
            { kind, start, sure: true },
            year,
            whole || (last.open && !isOfEvent(lower, start) && !lower.startsWith('áp dụng', start)),
          ),
        })
      }
      last = null
      continue
    }
    const coordinated: (Draft & { open: boolean }) | null =
      last !== null && between !== null && isCoordination(between) ? last : null
    const own = asLimit(lower, asRange(governing(lower, core), core))
    const governed: Governed | null =
      own ?? (coordinated ? { ...coordinated.governed, start: core.start } : null)
    const tail = isOfSomethingElse(lower, governed?.start ?? core.start, core.end)
      ? null
      : cycleAfter(lower, core)
    if (tail && governed?.kind !== 'from' && (governed || labelled(core.start) || core.day !== null)) {
      const kept = {
        start: governed?.start ?? core.start,
        end: tail.end,
        kind: 'recurring' as const,
        date: null,
        recurrence: tail.recurrence,
        confidence: 0.93,
      }
      // `ngày 15/6 và ngày 15/12 hằng năm`: the year's round governs both.
      for (let back = times.length - 1; back >= 0 && coordinated; back--) {
        const before = times[back]!
        if (before.core.year !== null) break
        if (!isCoordination(lower.slice(before.end, times[back + 1]?.start ?? core.start))) break
        times[back] = { ...before, kind: 'recurring', date: null, recurrence: tail.recurrence }
      }
      times.push({ core, ...kept })
      told = tail.end
      last = { core, governed: governed ?? { kind: 'on', start: core.start, sure: true }, open: true }
      continue
    }
    // `giai đoạn 2021 - 2025 và 2026 - 2030`: years listed behind those of a period are of one too.
    const listed = coordinated !== null && !coordinated.open && own === null && core.precision === 'year'
    const accepted = listed
      ? null
      : acceptance(lower, core, governed, coordinated?.open ?? false, options, labelled)
    const draft: Governed = governed ?? bareKind(lower, core, options.finishes ?? false)
    if (accepted && core.range && isGlossOf(lower, times.at(-1), draft.start)) times.pop()
    if (accepted) times.push({ core, ...timeOf(core, draft, year, accepted === 'sure') })
    last = { core, governed: draft, open: accepted !== null }
  }
  return times.map(({ core: _, ...time }) => time)
}

/** `đợt 27/7 (từ ngày 20/7 đến ngày 30/7/2022)`: the bracket tells the days of what a feast's day names. */
function isGlossOf(lower: string, before: Time | undefined, start: number): boolean {
  return (
    before !== undefined &&
    before.kind === 'on' &&
    lower.slice(before.end, start) === ' (' &&
    !/\d{4}/u.test(lower.slice(before.start, before.end))
  )
}

/** `trước đợt triều cường (từ ngày … đến ngày …)`: the days of what is to come, before which the act is put. */
function isOfEvent(lower: string, start: number): boolean {
  return /(?<![A-Za-zÀ-ỹ])trước (?!ngày|tháng|khi)[^.;:()]{2,70} \($/u.test(
    lower.slice(Math.max(0, start - 80), start),
  )
}

/** True where a stretch of time began well before the document: it is the time looked back on, not one to act in. */
function began(start: string | null, issued: string | null): boolean {
  if (start === null || issued === null || start.length < 7 || issued.length < 7) return false
  return monthsOf(start) < monthsOf(issued) - 1
}

function monthsOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
}

function timeOf(core: Core, governed: Governed, year: number | null, sure: boolean): Time {
  const { start, kind } = governed
  return {
    start,
    end: core.end,
    kind,
    // What starts with a range of years starts with its first.
    date: kind === 'from' && core.since !== null ? String(core.since) : isoOf(core, year),
    recurrence: null,
    confidence: sure ? 0.95 : 0.8,
  }
}

/** A date under a label without a preposition: a day is fixed (or to finish by, where the label says so), a longer time is to act within. */
function bareKind(lower: string, core: Core, finishes: boolean): Governed {
  // A range of days is a time to act within.
  if (core.precision !== 'day' || core.range) return { kind: 'within', start: core.start, sure: false }
  const label = lower.slice(Math.max(0, lower.lastIndexOf(':', core.start) - 60), core.start)
  const kind = finishes || /hoàn thành|kết thúc|hạn|gửi|nộp|xong/u.test(label) ? 'by' : 'on'
  return { kind, start: core.start, sure: false }
}

/** `ngày 26, 27, 28/4/2025`: a bare day takes month and year of the date that closes its list. */
function withNextMonth(lower: string, cores: readonly Core[], index: number, core: Core): Core {
  if (core.precision !== 'day' || core.month !== null) return core
  for (let at = index + 1; at < Math.min(cores.length, index + mostListed); at++) {
    const next = cores[at]!
    if (next.precision !== 'day' || !isCoordination(lower.slice(cores[at - 1]!.end, next.start))) return core
    if (next.month !== null) return { ...core, month: next.month, year: next.year }
  }
  return core
}

/** How many days of one list are looked through for their month. */
const mostListed = 8

/** `từ ngày 10 - 15/5/2025` is a range in one: to act within it. */
function asRange(governed: Governed | null, core: Core): Governed | null {
  return governed && core.range && (governed.kind === 'from' || governed.kind === 'on')
    ? { ...governed, kind: 'within', sure: true }
    : governed
}

/** `Hạn nộp: 17h00 ngày 20/5/2025`: the label makes the hour of a day one to finish by. */
function asLimit(lower: string, governed: Governed | null): Governed | null {
  if (governed?.kind !== 'on') return governed
  const label = lower.slice(Math.max(0, governed.start - 50), governed.start)
  return /(?<![A-Za-zÀ-ỹ])(?:hạn|nộp|hoàn thành|kết thúc)[^:;.]{0,30}: ?$/u.test(label)
    ? { ...governed, kind: 'by', sure: true }
    : governed
}

/** Year of a date standing beside in the same sentence: `6 tháng đầu năm và … cuối năm 2022`, `ngày 15/3, 15/6 và 15/9/2022`. */
function neighbourYear(lower: string, cores: readonly Core[], index: number): number | null {
  const core = cores[index]!
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < cores.length; at += step) {
      const other = cores[at]!
      const between = step > 0 ? lower.slice(core.end, other.start) : lower.slice(other.end, core.start)
      if (between.length > 200 || /\. /u.test(between)) break
      // A day takes the year of a day or month, not that of `năm 2022` in another phrase.
      if (other.year !== null && isDated(core) === isDated(other)) return other.year
    }
  }
  return null
}

function isDated({ precision }: Core): boolean {
  return precision === 'day' || precision === 'month'
}

/** Nothing but a comma, a semicolon or `và` between two dates: the preposition of the first governs the second. */
export function isCoordination(between: string): boolean {
  return /^ ?(?:[,;&]|và|hoặc|[,;] và)? ?(?:trước )?$/u.test(between)
}

function isRange(between: string): boolean {
  return /^ ?(?:đến|tới|[-–—])(?: hết| cuối| khoảng)?(?: \d{1,2}(?:h| giờ)(?: ?\d{2})?)? ?$/u.test(between)
}

/** `ngày 15 của các tháng 3, 6, 9, 12 (hằng năm)` */
const namedMonths =
  /^ (?:của )?các tháng \d{1,2}(?:, (?:tháng )?\d{1,2})*(?: và (?:tháng )?\d{1,2})?(?! ?[/\d])(?: (?:hằng|hàng) năm)?/u

/** `ngày 15 hằng tháng`, `ngày 10 của tháng sau`, `ngày 15/12 hằng năm`, `ngày 20 tháng cuối quý`. */
function cycleAfter(lower: string, core: Core): { end: number; recurrence: Recurrence } | null {
  const months = core.month === null ? namedMonths.exec(lower.slice(core.end, core.end + 60)) : null
  if (months && core.year === null) {
    const count = months[0].match(/\d+/gu)!.length
    const recurrence = count === 4 ? 'quarterly' : count === 2 ? 'halfYearly' : 'regular'
    return { end: core.end + months[0].length, recurrence }
  }
  const tail =
    /^ ?(?:của )?(?:(?:hằng|hàng|mỗi) (?:tháng|qu[ýí]|năm|tuần)|(?:của )?tháng (?:cuối (?:cùng )?(?:của )?(?:mỗi )?(?:qu[ýí]|năm|kỳ(?: báo cáo)?)|đầu (?:tiên )?(?:của )?(?:mỗi )?qu[ýí](?: sau| tiếp theo| kế tiếp)?|sau|trước|kế tiếp|tiếp theo|liền kề|báo cáo)|(?<=của )tháng(?= ?[.;,)]|$)|cuối (?:mỗi )?qu[ýí]|(?:của )?(?:các )?năm (?:sau|kế tiếp|tiếp theo|liền kề|trước))(?![A-Za-zÀ-ỹ])/u.exec(
      lower.slice(core.end, core.end + 40),
    )
  if (!tail || core.year !== null) return null
  const words = tail[0]
  const recurrence: Recurrence = /năm (?:sau|kế|tiếp|liền|trước)/u.test(words)
    ? 'yearly'
    : /qu[ýí]/u.test(words)
      ? 'quarterly'
      : /hằng|hàng|mỗi/u.test(words)
        ? recurrenceOf(words.trim())
        : 'monthly'
  return { end: core.end + words.length, recurrence }
}
