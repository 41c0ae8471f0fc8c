import { isoOf, type Core } from './cores.js'
import {
  closesBracket,
  isDone,
  isEffect,
  isFeast,
  isNameOfPlan,
  isPeriod,
  isReported,
  opensClause,
  sentenceHasYear,
} from './not-times.js'
import type { Governed } from './prepositions.js'
import type { TimeOptions } from './time.js'

/** Whether a date is a time to act by, and how surely; null where it is the date of something else. */
export function acceptance(
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
  if (future && !/^ (?:của|về)(?![A-Za-zÀ-ỹ])/u.test(lower.slice(core.end, core.end + 6)) && !core.bare)
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
      (core.year !== null || /vào|dự kiến|đúng/u.test(lower.slice(start, core.start))) &&
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
    /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ(?: trọng tâm)?|công tác|chỉ tiêu|kết quả|phương hướng|tình hình|số liệu|chủ đề|dự toán)(?: của| công tác| thực hiện)? ?$/u.test(
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
