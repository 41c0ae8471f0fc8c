import type { DeadlineKind, Recurrence } from '../../doc/plan.js'
import { isoDate } from '../../text/dates.js'
import { coresOf, isoOf, type Core } from './cores.js'
import { frequenciesOf, recurrenceOf, type Frequency } from './frequencies.js'
import { governing, type Governed } from './prepositions.js'
import { relativesOf } from './relatives.js'

/** A time by which, in which or how often something must be done. Offsets into the unit. */
export interface Time {
  readonly start: number
  readonly end: number
  readonly kind: DeadlineKind
  readonly date: string | null
  readonly recurrence: Recurrence | null
  /** 0 to 1. */
  readonly confidence: number
}

export interface TimeOptions {
  /** ISO date of the document itself, perhaps partial: what lies before it is history. Null where unknown. */
  readonly issued: string | null
  /** Year that a date without one may take. */
  readonly year: number | null
  /** True where all of the unit tells a time: a cell or paragraph under `Thời gian`. */
  readonly timeUnit: boolean
  /** Stretches that are citations, offsets into the unit: dates there are those of documents. */
  readonly cited: readonly { start: number; end: number }[]
  /** False where the passage only tells of content that is studied: frequencies there order nothing. */
  readonly orders: boolean
}

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
  if (/[.;] \p{L}/u.test(lower.slice(colon, at)) && !/^: ?[\d½,.]+ ngày\. /u.test(lower.slice(colon, at)))
    return false
  return /(?<!\p{L})(?:thời gian|thời hạn|tiến độ|thời điểm|lịch|lộ trình|ngày)(?! qua)[^:.;()]{0,60}$/u.test(
    lower.slice(Math.max(0, colon - 75), colon),
  )
}

interface Draft {
  readonly core: Core
  readonly governed: Governed
}

function datedTimes(
  lower: string,
  cores: readonly Core[],
  options: TimeOptions,
  labelled: (at: number) => boolean,
): Time[] {
  const times: (Time & { core: Core })[] = []
  let last = null as (Draft & { open: boolean }) | null
  for (const [index, core] of cores.entries()) {
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
      const kind: DeadlineKind = /từ nay|từ khi ban hành/u.test(
        lower.slice(Math.max(0, start - 2), start + 14),
      )
        ? 'by'
        : 'within'
      if (!isPeriod(lower, start))
        times.push({ core, ...timeOf(core, { kind, start, sure: true }, year, last.open) })
      last = null
      continue
    }
    const coordinated: (Draft & { open: boolean }) | null =
      last !== null && between !== null && isCoordination(between) ? last : null
    const own = governing(lower, core)
    const governed: Governed | null =
      own ?? (coordinated ? { ...coordinated.governed, start: core.start } : null)
    const tail = cycleAfter(lower, core)
    if (tail && (governed || labelled(core.start) || core.day !== null)) {
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
        if (!isCoordination(lower.slice(before.end, times[back + 1]?.start ?? core.start))) break
        times[back] = { ...before, kind: 'recurring', date: null, recurrence: tail.recurrence }
      }
      times.push({ core, ...kept })
      last = { core, governed: governed ?? { kind: 'on', start: core.start, sure: true }, open: true }
      continue
    }
    const accepted = acceptance(lower, core, governed, coordinated?.open ?? false, options, labelled)
    const draft: Governed = governed ?? bareKind(lower, core)
    if (accepted) times.push({ core, ...timeOf(core, draft, year, accepted === 'sure') })
    last = { core, governed: draft, open: accepted !== null }
  }
  return times.map(({ core: _, ...time }) => time)
}

function timeOf(core: Core, governed: Governed, year: number | null, sure: boolean): Time {
  const { start, kind } = governed
  return {
    start,
    end: core.end,
    kind,
    date: isoOf(core, year),
    recurrence: null,
    confidence: sure ? 0.95 : 0.8,
  }
}

/** A date under a label without a preposition: a day is fixed (or to finish by, where the label says so), a longer time is to act within. */
function bareKind(lower: string, core: Core): Governed {
  if (core.precision !== 'day') return { kind: 'within', start: core.start, sure: false }
  const label = lower.slice(Math.max(0, lower.lastIndexOf(':', core.start) - 60), core.start)
  const kind = /hoàn thành|kết thúc|hạn|gửi|nộp|xong/u.test(label) ? 'by' : 'on'
  return { kind, start: core.start, sure: false }
}

/** Whether a date is a time to act by, and how surely; null where it is the date of something else. */
function acceptance(
  lower: string,
  core: Core,
  governed: Governed | null,
  coordinated: boolean,
  options: TimeOptions,
  labelled: (at: number) => boolean,
): 'sure' | 'likely' | null {
  const start = governed?.start ?? core.start
  if (isDone(lower, start) || isPeriod(lower, start) || isEffect(lower, start) || isReported(lower, start))
    return null
  if (labelled(core.start))
    return core.bare && !governed && core.precision === 'year' && !options.timeUnit ? 'likely' : 'sure'
  if (coordinated && (core.day !== null || core.month !== null || core.precision === 'year'))
    return governed?.sure ? 'sure' : 'likely'
  if (core.bare && !governed) return null
  if (governed?.sure) return isNameOfPlan(lower, start, core) ? null : 'sure'
  if (closesBracket(lower, start, core.end))
    return core.precision === 'half' || core.year !== null ? 'likely' : null
  if (governed) return governedWeakly(lower, core, governed, options)
  if (opensClause(lower, start) && /^ ?[,:]/u.test(lower.slice(core.end, core.end + 2)))
    return core.year !== null || core.month !== null ? 'likely' : null
  const future =
    core.year !== null &&
    core.day !== null &&
    options.issued !== null &&
    (isoOf(core, null) ?? '') > options.issued
  if (future && !/^ (?:của|về)(?!\p{L})/u.test(lower.slice(core.end, core.end + 6)) && !core.bare)
    return 'likely'
  return null
}

function governedWeakly(
  lower: string,
  core: Core,
  governed: Governed,
  options: TimeOptions,
): 'sure' | 'likely' | null {
  const { kind, start } = governed
  const left = lower.slice(Math.max(0, start - 45), start)
  const right = lower.slice(core.end, core.end + 3)
  if (kind === 'from') {
    const iso = isoOf(core, options.year)
    if (options.issued === null) return null
    return iso !== null &&
      iso.slice(0, options.issued.length) >= options.issued.slice(0, iso.length) &&
      !/(?:giai đoạn|số liệu|kết quả)[^.;]{0,30}$/u.test(left)
      ? 'likely'
      : null
  }
  if (kind === 'on')
    return core.month !== null &&
      (core.year !== null || /(?:vào|dự kiến|đúng)/u.test(lower.slice(start, core.start))) &&
      !isFeast(core, left)
      ? 'likely'
      : null
  if (isNameOfPlan(lower, start, core)) return null
  if (core.year === null && core.precision !== 'month' && core.precision !== 'quarter') {
    // `cuối năm`, `đầu năm` alone name a kind of act (kiểm điểm cuối năm); `trong`, `vào` make them a time.
    return /^(?:trong|vào|ngay|trước|đến|hết)/u.test(lower.slice(start, core.start)) ||
      (core.precision === 'half' && sentenceHasYear(lower, core))
      ? 'likely'
      : null
  }
  if (
    /(?<!\p{L})(?:nhiệm vụ(?: trọng tâm)?|công tác|chỉ tiêu|kết quả|phương hướng|tình hình|số liệu|chủ đề|dự toán)(?: của| công tác| thực hiện)? ?$/u.test(
      left,
    )
  )
    return null
  return kind === 'by'
    ? opensClause(lower, start) ||
      /^ ?[,.;)]|^$/u.test(right) ||
      /phấn đấu|hoàn thành|bảo đảm|đạt/u.test(left)
      ? 'likely'
      : null
    : 'likely'
}

/** `Đề án … giai đoạn 2021 - 2025, định hướng đến năm 2030`: a year that belongs to a name. */
function isNameOfPlan(lower: string, start: number, core: Core): boolean {
  if (core.precision === 'day' || core.precision === 'month' || core.precision === 'quarter') return false
  const left = lower.slice(Math.max(0, start - 160), start)
  if (
    /(?:tầm nhìn|định hướng|mục tiêu|giai đoạn|lộ trình|quy hoạch|chiến lược|phát triển[\p{L} ,-]{0,60}|kế hoạch|nhiệm kỳ)(?: phát triển)? ?$/u.test(
      left,
    ) &&
    !opensClause(lower, start)
  )
    return true
  return /(?:nghị quyết|kế hoạch|chương trình|đề án|chiến lược|quyết định|chỉ thị|kết luận|dự án|quy hoạch)[^.;()]{0,80}(?<!\p{L})về[^.;(),]{0,110}$/u.test(
    left,
  )
}

/** `Đã hoàn thành trong tháng …`, `được tổ chức ngày …`: done before the document was made. */
function isDone(lower: string, start: number): boolean {
  const clause = /[^.;()]{0,90}$/u.exec(lower.slice(Math.max(0, start - 90), start))![0]
  return /(?<!\p{L})(?:đã|vừa)(?! (?:được giao|nêu|đề ra|đăng ký|được phê duyệt|ban hành,|phân công|có))(?!\p{L})[^,]*$/u.test(
    clause,
  )
}

/** A term of office or a period of a programme, and years of history. */
function isPeriod(lower: string, start: number): boolean {
  return /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|khóa|khoá|niên khóa|thời kỳ|trong (?:các|những|\d+) năm|số liệu(?: tính)?|kỳ báo cáo) ?(?:\(|là |này |tính )?$/u.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** `có hiệu lực (thi hành) từ ngày …`: when a document takes force is no act of a body. */
function isEffect(lower: string, start: number): boolean {
  return /(?:hiệu lực(?: thi hành)?|thay thế|hết hiệu lực|được hưởng|thời hiệu)(?: kể)? ?$/u.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** What a report counts up to: `tính đến ngày 30/6/2022`, `số liệu đến hết tháng 5`. */
function isReported(lower: string, start: number): boolean {
  return /(?<!\p{L})(?:tính|số liệu|lũy kế|luỹ kế|ước|kết quả thực hiện)(?: đến)? ?$/u.test(
    lower.slice(Math.max(0, start - 30), start),
  )
}

/** A feast named by its day (ngày 30/4, 02/9) outside a time phrase. */
function isFeast(core: Core, left: string): boolean {
  return core.year === null && /kỷ niệm[^.;]{0,40}$|quốc khánh ?\(?$/u.test(left)
}

/** A bracket that closes its item or sentence and holds nothing but the time. */
function closesBracket(lower: string, start: number, end: number): boolean {
  return lower[start - 1] === '(' && /^ ?\) ?(?:[.;,:]|$)/u.test(lower.slice(end, end + 5))
}

function opensClause(lower: string, start: number): boolean {
  return /(?:^|[.;:(] ?|^[-–+*•] ?)(?:(?:phấn đấu|dự kiến|bảo đảm|mục tiêu|riêng) )?$/u.test(
    lower.slice(Math.max(0, start - 14), start),
  )
}

function sentenceHasYear(lower: string, core: Core): boolean {
  return /năm 20\d\d/u.test(lower.slice(Math.max(0, core.start - 120), core.end + 160))
}

/** Year of a date standing beside in the same sentence: `6 tháng đầu năm và … cuối năm 2022`, `ngày 15/3, 15/6 và 15/9/2022`. */
function neighbourYear(lower: string, cores: readonly Core[], index: number): number | null {
  const core = cores[index]!
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < cores.length; at += step) {
      const other = cores[at]!
      const between = step > 0 ? lower.slice(core.end, other.start) : lower.slice(other.end, core.start)
      if (between.length > 200 || /\. /u.test(between)) break
      if (other.year !== null) return other.year
    }
  }
  return null
}

function isCoordination(between: string): boolean {
  return /^ ?(?:[,;&]|và|hoặc|[,;] và)? ?(?:trước )?$/u.test(between)
}

function isRange(between: string): boolean {
  return /^ ?(?:đến|tới|-|–|—)(?: hết| cuối| khoảng)?(?: \d{1,2}(?:h| giờ)(?: ?\d{2})?)? ?$/u.test(between)
}

/** `ngày 15 hằng tháng`, `ngày 10 của tháng sau`, `ngày 15/12 hằng năm`, `ngày 20 tháng cuối quý`. */
function cycleAfter(lower: string, core: Core): { end: number; recurrence: Recurrence } | null {
  const tail =
    /^ ?(?:của )?(?:(?:hằng|hàng|mỗi) (?:tháng|qu[ýí]|năm|tuần)|(?:của )?tháng (?:cuối (?:của )?(?:mỗi )?(?:qu[ýí]|năm)|đầu (?:của )?(?:mỗi )?qu[ýí](?: sau| tiếp theo)?|sau|kế tiếp|tiếp theo|liền kề|báo cáo)|cuối (?:mỗi )?qu[ýí])(?!\p{L})/u.exec(
      lower.slice(core.end, core.end + 40),
    )
  if (!tail || core.year !== null) return null
  const words = tail[0]
  const recurrence: Recurrence = /qu[ýí]/u.test(words)
    ? 'quarterly'
    : /(?:hằng|hàng|mỗi)/u.test(words)
      ? recurrenceOf(words.trim())
      : 'monthly'
  return { end: core.end + words.length, recurrence }
}

/** The date of a cited document: inside a reference, or directly after a number and symbol. */
function isCited(lower: string, core: Core, cited: TimeOptions['cited']): boolean {
  if (cited.some((span) => span.start < core.end && core.start < span.end)) return true
  if (core.precision !== 'day' && core.precision !== 'month') return false
  return (
    /(?:\d(?:\/\d{4})? ?[-–/] ?\p{L}[\p{L}\d]*(?: ?[-–/&] ?[\p{L}\d]+){0,4}|số:? ?[\d. ]*)(?: của [\p{L} ]{2,60})?,? ?(?:ký )?$/u.test(
      lower.slice(Math.max(0, core.start - 90), core.start),
    ) &&
    !/(?<!\p{L})(?:trước|đến|từ|hạn|nhất) ?$/u.test(lower.slice(Math.max(0, core.start - 10), core.start))
  )
}

const dayText = String.raw`(\d{1,2}) ?[\/.\-] ?(\d{1,2}) ?[\/.\-] ?(\d{4})`
const anniversary = new RegExp(
  String.raw`(?:(?:(?:vào |trong |nhân |đúng )?(?:các )?dịp )(?:lễ )?(?:kỷ niệm )?|kỷ niệm )[^;.()]{2,160}\((?:${dayText} ?[-–—] ?)${dayText}\)`,
  'gu',
)

/** `vào dịp kỷ niệm … (19/5/1890 - 19/5/2022)`: the later date. One without `dịp` counts where an earlier one of the sentence has it. */
function anniversariesOf(lower: string): Time[] {
  if (!lower.includes('dịp')) return []
  return [...lower.matchAll(anniversary)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'on' as const,
    date: isoDate(Number(match[6]), Number(match[5]), Number(match[4])).iso,
    recurrence: null,
    confidence: 0.95,
  }))
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

/** Frequencies joined to what stands beside them: a starting year, a bracketed date, a date of every year. */
function withFrequencies(lower: string, dated: readonly Time[], often: readonly Frequency[]): Time[] {
  const times = [...dated]
  for (const frequency of often) {
    const near = times.findIndex((time) => isBeside(lower, frequency, time))
    if (near < 0) {
      times.push({ ...frequency, kind: 'recurring', date: null, confidence: 0.85 })
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
      confidence: 0.85,
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
  if (time.date?.length !== 10 || /\d{4}/u.test(lower.slice(time.start, time.end))) return null
  const left = lower.slice(Math.max(0, time.start - 200), time.start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  const period = /(?<!\p{L})((?:0?[369] )?tháng|qu[ýí]|năm) ?\($/u.exec(clause)
  return period && /định kỳ|hằng|hàng/u.test(clause) ? recurrenceOf(`định kỳ ${period[1]!}`) : null
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
