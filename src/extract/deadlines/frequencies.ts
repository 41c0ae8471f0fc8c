/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-dupe-disjunctions: "off", regexp/no-contradiction-with-assertion: "off", regexp/no-useless-assertions: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import type { Recurrence } from '../../doc/plan.js'
import { matchesOf } from '../../text/matches.js'

/** A frequency in one unit: how often something is done. Offsets into the unit. */
export interface Frequency {
  readonly start: number
  readonly end: number
  readonly recurrence: Recurrence
  /** Stands where nothing but the time of an act stands: under a label of time, in a bracket, at the head of an order. */
  readonly sure: boolean
}

const period = String.raw`(?:ngày|đêm|tuần|học kỳ|tháng|qu[ýí]|(?:0?6|sáu) tháng|nửa năm|(?:01 |1 |một )?năm(?! học)|năm học)`
const every = String.raw`(?:(?:hằng|hàng|mỗi) ${period})`
// `hằng tháng, quý, 6 tháng và năm`: one frequency, told by its shortest period.
const more = String.raw`(?:(?:,| và| hoặc| \/|\/|,? 0?9 tháng,?) ?(?:định kỳ )?(?:(?:hằng|hàng|mỗi) )?(?:${period}|cả năm|đột xuất|thường xuyên)(?![A-Za-zÀ-ỹ\d])(?! ?\d)){0,4}`
// Not the quarter or month of a date: `một lần trong quý III/2026`.
const undated = String.raw`(?! ?\d| [iv]{1,3}(?![a-zà-ỹ]))`
// `02 ngày chủ nhật xanh/tháng`, `01 chuyên đề/quý`: counted by what is done.
const counted = String.raw`(?:0?\d|\d\d|một|hai|ba) (?:ngày|buổi|cuộc|phiên|đợt|lớp|tin|bài|phóng sự|chuyên đề|chuyên mục|hội nghị|hoạt động|diễn đàn|tiết|số)(?:,? [a-zà-ỹ]{1,8}){1,4} ?\/ ?(?:0?1 |một )?(?:tuần|tháng|qu[ýí]|năm)`
const times = String.raw`(?:(?:0?\d|một|hai|ba|bốn) (?:lần|kỳ|buổi|phiên|cuộc|đợt|ngày|chuyên đề|tin|bài|lớp|hội nghị) ?(?:\/|(?:trong |mỗi |một |1 )) ?(?:0?1 |một )?(?:tuần|tháng|qu[ýí]|năm|học kỳ)${undated}|${counted}|(?:(?:0?[36]|ba|sáu|0?1|một|0?2|hai|mỗi) ?|(?<!\d ))(?:tuần|tháng|qu[ýí]|năm)(?: ?\/ ?| )(?:một|0?1|1|hai|0?2) lần|(?:0?[1-6]|một|hai|ba|sáu) (?:tuần|tháng|qu[ýí]|năm) ?\/ ?lần|\d{1,2} (?:ngày|giờ|phút)(?: ?\/ ?| )(?:(?:một|0?1) )?lần)`
/** `chậm nhất ngày cuối cùng của quý`, `vào tuần cuối của tháng cuối quý`. */
const lastDay = String.raw`(?:(?:trước|chậm nhất(?: là)?|vào|trong) )?(?:ngày(?: làm việc)?|tuần|tháng) (?:cuối|đầu)(?: cùng| tiên)? (?:của )?(?:tháng (?:cuối|đầu) (?:của )?(?:mỗi )?qu[ýí]|(?:mỗi )?qu[ýí]|${every}|(?<!tháng (?:cuối|đầu) (?:của )?)tháng)${undated}`
const regularly = String.raw`(?:theo )?định k[ỳì](?: và)?(?: (?:${lastDay}|${every}|${times}|\d{1,2} (?:tuần|tháng|năm) (?:một|0?1) lần|(?:vào )?(?:ngày|thứ) [A-Za-zÀ-ỹ\d]{1,4} ${every}|${period}(?! ?\d))${more})?`
const weekday = String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`
const hour = String.raw`\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?`
const weekdayAt = String.raw`(?:(?:trước|vào|lúc) )?(?:${hour},? )?(?:(?:sáng|chiều|tối) )?(?:các )?(?:ngày )?${weekday}`
// `báo cáo tuần trước 15 giờ thứ sáu`: the report's name says that the day comes every week.
const weekdays = String.raw`(?:${weekdayAt}(?:(?:,| và|, và) ${weekday})?(?: của)? (?:hằng|hàng|mỗi) tuần|(?<=(?:báo cáo|giao ban|họp) tuần(?: gửi| nộp)?,? )${weekdayAt}|(?:hằng|hàng|mỗi) tuần,? ${weekdayAt})`
/** `báo cáo Ban Thường vụ 6 tháng, 1 năm.` */
const halves = String.raw`(?:0?6|sáu) tháng(?:,| và) (?:(?:0?1|một|cả) )?năm(?=[.;)]|$)`
const daily = String.raw`(?:(?:trước|vào|lúc) )?${hour}(?:(?:,| và) ${hour}){0,3} (?:hằng|hàng|mỗi) ngày|(?:hằng|hàng|mỗi) ngày,? (?:trước|vào|lúc) ${hour}`
/** `trước mùa mưa, lũ hằng năm`. */
const seasons = String.raw`(?:trước|sau|trong) (?:mùa|vụ|tết|dịp|kỳ)(?:,? [a-zà-ỹ]{1,7}){1,4} (?:hằng|hàng) năm`
const pattern = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d])(?:${weekdays}|${daily}|${seasons}|${lastDay}|thường xuyên(?:(?:,| và)? (?:${regularly}|${every}|đột xuất))?|${regularly}|${times}|${halves}|(?:(?:vào )?(?:đầu|giữa|cuối) )?(?:${every})${more}(?: định kỳ)?)(?![A-Za-zÀ-ỹ\d])`,
  'gu',
)

/** Every word of frequency that is an adverb of an act, in order; those on a noun (nhiệm vụ thường xuyên, chi thường xuyên, dự toán hằng năm) are left out. */
export function frequenciesOf(
  lower: string,
  labelled: (at: number) => boolean,
  orders: boolean,
): Frequency[] {
  const found: Frequency[] = []
  // The pattern is large; most units hold none of its words.
  if (
    !/thường xuyên|định k|h[ằà]ng |mỗi |lần|(?:ngày|làm việc|tuần|tháng) (?:đầu|cuối)|tháng(?:,| và) (?:1 |một )?năm|(?:báo cáo|giao ban|họp) tuần|\/ ?(?:0?1 |một )?(?:tuần|tháng|qu|năm)|(?:tuần|tháng|qu[ýí]|năm) ?\//u.test(
      lower,
    )
  )
    return found
  for (const match of matchesOf(lower, pattern)) {
    const end = match.index + match[0].length
    const told = labelled(match.index)
    if (!told && !isAdverb(lower, match.index, end, match[0])) continue
    if (!told && tellsFigure(lower, match.index)) continue
    const sure = told || (orders && leadsOrder(lower, match.index, end, match[0]))
    found.push({ start: match.index, end, recurrence: recurrenceOf(match[0]), sure })
  }
  return found
}

const act =
  '(?:báo cáo|tổng hợp|tổ chức|xây dựng|rà soát|kiểm tra|đánh giá|lập|gửi|định hướng|sơ kết|tổng kết|theo dõi|cập nhật|đôn đốc|giám sát|nắm|phối hợp|tuyên truyền|hướng dẫn|thông tin|tham mưu|chủ trì|trao đổi|nhận xét|chi trả|ban hành|bố trí|phổ biến|chỉ đạo|giao ban|họp|tiến hành|thực hiện|quan tâm|đăng|thông báo|kịp thời|bồi dưỡng|tập huấn|đưa|làm|công khai|phát sóng|phát|đối thoại|thông báo|nhắc nhở|duy trì|gặp mặt|thẩm định|phân bổ|chấm điểm|kiểm kê|quyết toán|huấn luyện|diễn tập|niêm yết|kiểm điểm|công bố|lựa chọn|điều chỉnh)'
const actBehind = new RegExp(String.raw`^ ${act}(?![A-Za-zÀ-ỹ])`, 'u')
const actBefore = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])${act}(?![A-Za-zÀ-ỹ])[^.;:()]{0,90} (?:ít nhất |tối thiểu )?$`,
  'u',
)

/** `Số vụ vi phạm phát hiện, xử lý hằng năm`: a clause that opens with what is counted tells of it. */
function tellsFigure(lower: string, start: number): boolean {
  const left = lower.slice(Math.max(0, start - 160), start)
  const clause = left.slice(
    Math.max(left.lastIndexOf(';'), left.lastIndexOf('. '), left.lastIndexOf(': ')) + 1,
  )
  return (
    /^\s*(?:[-+•]\s*)?(?:số (?:vụ|lượng|liệu|người|lượt|hộ|tiền|đơn)|tình hình|thực trạng|tỷ lệ|mức độ)(?![A-Za-zÀ-ỹ])/u.test(
      clause,
    ) && !/(?<![A-Za-zÀ-ỹ])(?:phải|được|cần|báo cáo|gửi)(?![A-Za-zÀ-ỹ])/u.test(clause)
  )
}

/** `kiểm tra bếp ăn hằng tuần.`, `Hằng năm, …`, `; thường xuyên kiểm tra …`, `, hằng quý tổng hợp`, `tổ chức ít nhất 01 lần/năm`, `định kỳ 6 tháng báo cáo`. */
function leadsOrder(lower: string, start: number, end: number, words: string): boolean {
  const left = lower.slice(Math.max(0, start - 110), start)
  const right = lower.slice(end, end + 24)
  if (/\((?:thực hiện )?$/u.test(left) && /^ ?\)/u.test(right)) return true
  if (/^(?:theo )?định k[ỳì] (?:hằng|hàng|mỗi|0?[1369] |tháng|qu[ýí]|năm)/u.test(words)) return true
  // `Kiểm tra bếp ăn: hằng ngày.`
  if (/: $/u.test(left) && /^ ?(?:[.;(]|$)/u.test(right)) return true
  if (/lần/u.test(words) || isCount(words))
    return actBefore.test(left) || (opensClause(left) && actBehind.test(right))
  // `báo cáo trước 16 giờ hằng ngày`; `mỗi quý ít nhất 01 lần`, `mỗi tuần 02 tin` say how much.
  if (/giờ|\dh/u.test(words)) return true
  if (
    /^mỗi (?:ngày|tuần|tháng|qu[ýí]|năm|học kỳ)$/u.test(words) &&
    /^,? (?:(?:ít nhất|tối thiểu) |\d{1,2} lần)/u.test(right)
  )
    return true
  if (/thứ |chủ nhật/u.test(words) || (words === 'thường xuyên' && actBehind.test(right))) return true
  // `Mỗi năm học, học sinh được cấp …` grants.
  if (opensClause(left))
    return (
      (/^,/u.test(right) && !/^, [^.;]{2,40} được /u.test(lower.slice(end, end + 50))) ||
      actBehind.test(right)
    )
  // `tự kiểm tra hằng ngày;` closes the clause of its act.
  if (/^ ?(?:[.;]|$)/u.test(right) && actBefore.test(left)) return true
  return /(?:,| và) $/u.test(left) && actBehind.test(right)
}

/** The most exact period named; `regular` where none is. */
export function recurrenceOf(printed: string): Recurrence {
  // `tuần cuối của tháng cuối quý` comes every quarter.
  const words = printed.replace(
    /^.*(?:tuần|ngày|tháng) (?:làm việc )?(?:đầu|cuối)(?: cùng| tiên)? (?:của )?/u,
    'hằng ',
  )
  const often =
    /(0?\d|một|hai|ba|bốn) (?:lần|kỳ|buổi|phiên|cuộc|đợt|ngày|chuyên đề|tin|bài|lớp|hội nghị)(?:,? [a-zà-ỹ]{1,8}){0,4} ?(?:\/|trong|mỗi|một|1) ?(?:0?1 |một )?(tuần|tháng|qu[ýí]|năm)/u.exec(
      words,
    )
  if (often) return oftenIn(often[1]!, often[2]!)
  if (/(?:hai|ba|0?[2-4]) tuần/u.test(words)) return 'regular'
  if (/tuần|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)$/u.test(words)) return 'weekly'
  if (/(?:hằng|hàng|mỗi|một|0?1|định kỳ|của|cuối|và|,) ?tháng|^tháng/u.test(words)) return 'monthly'
  if (/qu[ýí]|(?:0?3|ba) tháng/u.test(words)) return 'quarterly'
  if (/(?:0?6|sáu) tháng|nửa năm/u.test(words)) return 'halfYearly'
  if (/(?:hai|ba|bốn|0?[2-9]) năm/u.test(words)) return 'regular'
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
  /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|công tác|công việc|việc|hoạt động|chế độ|chi|chi phí|kinh phí|vốn|nguồn|ngân sách|sự|dự toán|kế hoạch|chương trình|đề án|tiêu chí|đánh giá|chỉ tiêu|tỷ lệ|bình quân|tăng|giảm|mức|thu nhập|(?:chế độ|công tác|các|loại|mẫu|kỳ)(?: thông tin,)? báo cáo|chuyên đề|nền nếp|nếp|yêu cầu|thi đua|khen thưởng|phân loại|xếp loại|chất lượng|giám sát|thanh tra|tác dụng|thói quen|trực|tự chủ|đầu tư|trung bình|quan trọng|liên tục|trọng tâm|chính sách|giải ngân|sản lượng|diện tích|đại hội|niên|khám sức khỏe|tuổi|lương|trợ cấp|phụ cấp|phí|là|đầu|cuối|dự phòng|kết quả|lâu dài|cơ bản|hoạt động chi|kiểm điểm|cấp bách)(?: công tác| hoạt động)? ?,? ?$/u
const afterAttributive = /^ ?(?:[,.;]|là|của|đối với|và cấp bách|$)/u

function isAdverb(lower: string, start: number, end: number, words: string): boolean {
  const left = lower.slice(Math.max(0, start - 40), start)
  const right = lower.slice(end, end + 30)
  if (/^ (?:tăng|giảm|có (?:khoảng|trên|hơn)|trên \d|có \d|bình quân|ước|đạt)/u.test(right)) return false
  if (quoted(lower, start)) return false
  // `được thi tối đa 03 lần/tuần` allows; `mỗi tuần 01 giải Nhất` tells of prizes.
  if (/(?:tối đa|không quá) $/u.test(left) || /^ (?:có )?\d{1,3} (?:giải|suất)/u.test(right)) return false
  // `hỗ trợ thường xuyên 02 triệu đồng`: a kind of spending.
  if (/^ \d[\d.,]* (?:nghìn|triệu|tỷ|tỉ|đồng)/u.test(right)) return false
  // `từ 6 giờ đến 18 giờ hằng ngày` are hours of opening.
  if (/^\d/u.test(words) && /(?:đến|tới|[-–]) $/u.test(left) && /giờ|\dh/u.test(words)) return false
  if (/thứ |chủ nhật|giờ|\dh|^(?:trước|sau) /u.test(words)) return true
  if (/(?<![A-Za-zÀ-ỹ])(?:chưa|không|thiếu)(?: [A-Za-zÀ-ỹ]{1,7}){0,5} $/u.test(left)) return false
  // `báo cáo định kỳ`, `sinh hoạt định kỳ`: a kind of report and of sitting.
  if (
    /^định k[ỳì]$/u.test(words) &&
    /(?<![A-Za-zÀ-ỹ])(?:báo cáo|sinh hoạt|chi bộ|họp|giao ban|tiếp công dân) $/u.test(left)
  )
    return false
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
    return /^ [A-Za-zÀ-ỹ]+/u.test(right) && !/^ (?:và|hoặc|của|theo|về|cho|với)/u.test(right)
  }
  if (opensClause(left)) return !/^ là(?![A-Za-zÀ-ỹ])/u.test(right)
  // `…, mỗi năm kiểm tra 06 chi bộ` opens a clause; `sơ kết Chương trình hằng năm` ends the one of its act.
  if (/, $/u.test(left) && actBehind.test(right)) return true
  if (lookedBack.test(left)) return true
  // `phát chuyên đề 02 kỳ/tuần`: a count tells how often, whatever noun stands before it.
  if (attributive.test(left)) return isCount(words)
  // `nếp sinh hoạt thường xuyên`, `cơ sở giáo dục thường xuyên`: a kind of it.
  if (
    words === 'thường xuyên' &&
    /(?<![A-Za-zÀ-ỹ])(?:sinh hoạt|giáo dục|đào tạo|nhu cầu|tiếp xúc|nội dung|quan hệ|kênh) $/u.test(left)
  )
    return false
  if (/^thường xuyên$/u.test(words)) return !afterAttributive.test(right) || isActed(left)
  return true
}

const lookedBack =
  /(?:^|[.;:,] |[-+] )(?:tổ chức )?(?:sơ kết|tổng kết|đánh giá|rà soát) (?:việc thực hiện |kết quả thực hiện )?(?:chương trình|kế hoạch|đề án|quy chế)(?: này| phối hợp)? $/u

/** `02 kỳ/tuần`: counted by what is done instead of times. */
function isCount(words: string): boolean {
  return /^(?:\d{1,2}|một|hai|ba|bốn) (?:kỳ|buổi|phiên|cuộc|đợt|ngày|chuyên đề|tin|bài|lớp|hội nghị)/u.test(
    words,
  )
}

/** `chỉ đạo các báo tuyên truyền thường xuyên;`: behind the verb of the act that it closes. */
function isActed(left: string): boolean {
  return (
    /(?<![A-Za-zÀ-ỹ])(?:tuyên truyền|kiểm tra|theo dõi|cập nhật|rà soát|giám sát|đăng tải|phát thanh|vệ sinh|đôn đốc|nhắc nhở|trao đổi) $/u.test(
      left,
    ) &&
    !/(?<![A-Za-zÀ-ỹ])(?:công tác|hoạt động|nhiệm vụ|việc|chế độ|được|phải) [A-Za-zÀ-ỹ, ]{0,24}$/u.test(left)
  )
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
