import type { Core } from './cores.js'
import type { TimeOptions } from './time.js'

/** `Đề án … giai đoạn 2021 - 2025, định hướng đến năm 2030`: a year that belongs to a name. */
export function isNameOfPlan(lower: string, start: number, core: Core): boolean {
  if (core.precision === 'day' || core.precision === 'month' || core.precision === 'quarter') return false
  const left = lower.slice(Math.max(0, start - 160), start)
  if (
    /(?:tầm nhìn|định hướng|mục tiêu|giai đoạn|lộ trình|quy hoạch|chiến lược|phát triển[A-Za-zÀ-ỹ ,-]{0,60}|kế hoạch|nhiệm kỳ)(?: phát triển)? ?$/u.test(
      left,
    ) &&
    !opensClause(lower, start)
  )
    return true
  return /(?:nghị quyết|kế hoạch|chương trình|đề án|chiến lược|quyết định|chỉ thị|kết luận|dự án|quy hoạch)[^.;()]{0,80} về[^.;(),]{0,110}$/u.test(
    left,
  )
}

/** `Đã hoàn thành trong tháng …`, `được tổ chức ngày …`: done before the document was made. */
export function isDone(lower: string, start: number): boolean {
  const clause = /[^.;()]{0,90}$/u.exec(lower.slice(Math.max(0, start - 90), start))![0]
  return /(?<![A-Za-zÀ-ỹ])(?:đã|vừa)(?! (?:được giao|nêu|đề ra|đăng ký|được phê duyệt|ban hành,|phân công|có))(?![A-Za-zÀ-ỹ])[^,]*$/u.test(
    clause,
  )
}

/** A term of office or a period of a programme, and years of history. */
export function isPeriod(lower: string, start: number): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|nhiệm kỳ|khóa|khoá|niên khóa|thời kỳ|trong (?:các|những|\d+) năm|số liệu(?: báo cáo| thống kê)?(?: được)?(?: tính)?|kỳ báo cáo) ?(?:\(|là |này |tính )?$/u.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** `có hiệu lực (thi hành) từ ngày …`: when a document takes force is no act of a body. */
export function isEffect(lower: string, start: number): boolean {
  return /(?:hiệu lực(?: thi hành)?|thay thế|hết hiệu lực|được hưởng|thời hiệu)(?: kể)? ?$/u.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** What a report counts up to: `tính đến ngày 30/6/2022`, `số liệu đến hết tháng 5`. */
export function isReported(lower: string, start: number): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:tính|số liệu|lũy kế|luỹ kế|ước|kết quả thực hiện)(?: đến)? ?$/u.test(
    lower.slice(Math.max(0, start - 30), start),
  )
}

/** A feast named by its day (ngày 30/4, 02/9) outside a time phrase. */
export function isFeast(core: Core, left: string): boolean {
  return core.year === null && /kỷ niệm[^.;]{0,40}$|quốc khánh ?\(?$/u.test(left)
}

/** A bracket that closes its item or sentence and holds nothing but the time. */
export function closesBracket(lower: string, start: number, end: number): boolean {
  return lower[start - 1] === '(' && /^ ?\) ?(?:[.;,:]|$)/u.test(lower.slice(end, end + 5))
}

/** At the start of a sentence, clause or bracket. */
export function opensClause(lower: string, start: number): boolean {
  return /(?:^|[.;:(] ?|^[-–+*•] ?)(?:(?:phấn đấu|dự kiến|bảo đảm|mục tiêu|riêng) )?$/u.test(
    lower.slice(Math.max(0, start - 14), start),
  )
}

/** A year is printed near in the same sentence. */
export function sentenceHasYear(lower: string, core: Core): boolean {
  return /năm 20\d\d/u.test(lower.slice(Math.max(0, core.start - 120), core.end + 160))
}

/** The date of a cited document: inside a reference, or directly after a number and symbol. */
export function isCited(lower: string, core: Core, cited: TimeOptions['cited']): boolean {
  if (cited.some((span) => span.start < core.end && core.start < span.end)) return true
  if (core.precision !== 'day' && core.precision !== 'month') return false
  return (
    /(?:\d(?:\/\d{4})? ?[-–/] ?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?: ?[-–/&] ?[A-Za-zÀ-ỹ\d]+){0,4}|số:?[\d. ]*)(?: của [A-Za-zÀ-ỹ ]{2,60})?,? ?(?:ký )?$/u.test(
      lower.slice(Math.max(0, core.start - 90), core.start),
    ) &&
    !/(?<![A-Za-zÀ-ỹ])(?:trước|đến|từ|hạn|nhất) ?$/u.test(
      lower.slice(Math.max(0, core.start - 10), core.start),
    )
  )
}
