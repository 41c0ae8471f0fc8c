/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-dupe-disjunctions: "off", regexp/no-contradiction-with-assertion: "off", regexp/no-useless-assertions: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import type { Recurrence } from '../../doc/plan.js'

/** A frequency in one unit: how often something is done. Offsets into the unit. */
export interface Frequency {
  readonly start: number
  readonly end: number
  readonly recurrence: Recurrence
}

const period = String.raw`(?:ngày|tuần|tháng|qu[ýí]|(?:0?6|sáu) tháng|nửa năm|(?:01 |1 |một )?năm(?! học)|năm học)`
const every = String.raw`(?:(?:hằng|hàng|mỗi) ${period})`
// `hằng tháng, quý, 6 tháng và năm`: one frequency, told by its shortest period.
const more = String.raw`(?:(?:,| và| hoặc| \/|\/|,? 0?9 tháng,?) ?(?:định kỳ )?(?:(?:hằng|hàng|mỗi) )?(?:${period}|cả năm|đột xuất|thường xuyên)(?![A-Za-zÀ-ỹ\d])(?! ?\d)){0,4}`
const times = String.raw`(?:(?:0?\d|một|hai|ba|bốn) lần ?(?:\/|(?:trong |mỗi |một |1 )) ?(?:0?1 |một )?(?:tuần|tháng|qu[ýí]|năm)|(?:0?[36]|ba|sáu|0?1|một|0?2|hai|mỗi) ?(?:tuần|tháng|qu[ýí]|năm)(?: ?\/ ?| )(?:một|0?1|1|hai|0?2) lần)`
const regularly = String.raw`(?:theo )?định k[ỳì](?: và)?(?: (?:${every}|${times}|(?:vào )?(?:ngày|thứ) [A-Za-zÀ-ỹ\d]{1,4} ${every}|${period}(?! ?\d))${more})?`
const pattern = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d])(?:thường xuyên(?:,? (?:định kỳ ?)?(?:${every}))?|${regularly}|${times}|(?:${every})${more}(?: định kỳ)?)(?![A-Za-zÀ-ỹ\d])`,
  'gu',
)

/** Every word of frequency that is an adverb of an act, in order; those on a noun (nhiệm vụ thường xuyên, chi thường xuyên, dự toán hằng năm) are left out. */
export function frequenciesOf(lower: string, labelled: (at: number) => boolean): Frequency[] {
  const found: Frequency[] = []
  // The pattern is large; most units hold none of its words.
  if (!/thường xuyên|định k|h[ằà]ng |mỗi |lần|(?:tuần|tháng|qu[ýí]|năm) ?\//u.test(lower)) return found
  for (const match of lower.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (!labelled(match.index) && !isAdverb(lower, match.index, end, match[0])) continue
    found.push({ start: match.index, end, recurrence: recurrenceOf(match[0]) })
  }
  return found
}

/** The most exact period named; `regular` where none is. */
export function recurrenceOf(words: string): Recurrence {
  const often =
    /(0?\d|một|hai|ba|bốn) lần ?(?:\/|trong|mỗi|một|1) ?(?:0?1 |một )?(tuần|tháng|qu[ýí]|năm)/u.exec(words)
  if (often) return oftenIn(often[1]!, often[2]!)
  if (/tuần/u.test(words)) return 'weekly'
  if (/(?:hằng|hàng|mỗi|một|0?1|định kỳ|và|,) ?tháng|^tháng/u.test(words)) return 'monthly'
  if (/qu[ýí]|(?:0?3|ba) tháng/u.test(words)) return 'quarterly'
  if (/(?:0?6|sáu) tháng|nửa năm/u.test(words)) return 'halfYearly'
  if (/(?:hai|0?2) năm/u.test(words)) return 'regular'
  return /năm/u.test(words) ? 'yearly' : 'regular'
}

function oftenIn(count: string, unit: string): Recurrence {
  const once = /^(?:0?1|một)$/u.test(count)
  if (unit === 'tuần') return 'weekly'
  if (unit === 'tháng') return once ? 'monthly' : 'regular'
  if (unit === 'năm')
    return once
      ? 'yearly'
      : /^(?:0?2|hai)$/u.test(count)
        ? 'halfYearly'
        : /^0?4|bốn$/u.test(count)
          ? 'quarterly'
          : 'regular'
  return once ? 'quarterly' : 'regular'
}

/** Nouns after which a frequency names a kind of thing and no time of acting. */
const attributive =
  /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|công tác|công việc|việc|hoạt động|chế độ|chi|chi phí|kinh phí|vốn|nguồn|ngân sách|sự|dự toán|kế hoạch|chương trình|đề án|tiêu chí|đánh giá|chỉ tiêu|tỷ lệ|bình quân|tăng|giảm|mức|thu nhập|(?:chế độ|công tác|các|loại|mẫu|kỳ)(?: thông tin,)? báo cáo|chuyên đề|nền nếp|nếp|yêu cầu|thi đua|khen thưởng|phân loại|xếp loại|chất lượng|giám sát|thanh tra|tác dụng|thói quen|trực|tự chủ|đầu tư|quan trọng|liên tục|trọng tâm|chính sách|giải ngân|sản lượng|diện tích|đại hội|niên|khám sức khỏe|tuổi|lương|phí|là|đầu|cuối|dự phòng|kết quả|lâu dài|cơ bản|hoạt động chi|kiểm điểm|cấp bách)(?: công tác| hoạt động)? ?,? ?$/u
const afterAttributive = /^ ?(?:[,.;]|là|của|đối với|và cấp bách|$)/u

function isAdverb(lower: string, start: number, end: number, words: string): boolean {
  const left = lower.slice(Math.max(0, start - 40), start)
  const right = lower.slice(end, end + 30)
  if (/^ (?:tăng|giảm|có (?:khoảng|trên|hơn)|trên \d|có \d|bình quân|ước|đạt)/u.test(right)) return false
  if (quoted(lower, start)) return false
  // `(thực hiện thường xuyên)`, `(hằng năm)`: a bracket that closes an item governs all of it.
  if (/\((?:thực hiện |tổ chức |tiến hành |triển khai |báo cáo )?$/u.test(left)) return true
  if (
    /(?<![A-Za-zÀ-ỹ])(?:thực hiện|tiến hành|triển khai|tổ chức|duy trì|phải|cần|và|báo cáo|rà soát) ?$/u.test(
      left,
    ) &&
    /thường xuyên|định kỳ/u.test(words)
  )
    return (
      !/(?:công tác|nhiệm vụ|chế độ|việc)(?: [A-Za-zÀ-ỹ]+)? và $/u.test(left) ||
      !/[.;,]/u.test(right[0] ?? '.')
    )
  if (
    /^định k/u.test(words) &&
    !/[A-Za-zÀ-ỹ\d] (?:hằng|hàng|mỗi|\d)/u.test(words) &&
    !/^,? ?$|[.;:(,–-] ?$/u.test(left)
  ) {
    if (attributive.test(left)) return false
    return /^ [A-Za-zÀ-ỹ]+/u.test(right) && !/^ (?:và|hoặc|của|theo|về|cho)/u.test(right)
  }
  if (opensClause(left)) return !/^ là/u.test(right)
  if (attributive.test(left)) return false
  if (/^thường xuyên$/u.test(words)) return !afterAttributive.test(right)
  return true
}

/** At the start of a sentence or clause: `Hằng năm, …`, `; thường xuyên kiểm tra …`. */
function opensClause(left: string): boolean {
  return /(?:^|[.;:(] ?|^[-–+*•] ?|\n)$/u.test(left)
}

/** Between an opening quotation mark and its closing one: words of another text. */
function quoted(lower: string, at: number): boolean {
  const open = lower.lastIndexOf('“', at)
  if (open >= 0 && lower.indexOf('”', open) >= at && lower.lastIndexOf('”', at) < open) return true
  let marks = 0
  for (let from = lower.indexOf('"'); from >= 0 && from < at; from = lower.indexOf('"', from + 1)) marks++
  return marks % 2 === 1 && lower.indexOf('"', at) >= 0
}
