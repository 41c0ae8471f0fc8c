import { matchesOf } from '../../text/matches.js'
/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-useless-character-class: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
/** A time named by an event or a count of days. Offsets into the unit. */
export interface Relative {
  readonly start: number
  readonly end: number
  /** `event` gives way to a date in its clause; `count`, `years` and `other` (as for others) stand by themselves. */
  readonly by: 'event' | 'count' | 'years' | 'other'
}

const number = String.raw`(?:½|\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|mười|mười lăm|ba mươi)(?: \([A-Za-zÀ-ỹ \d]{1,20}\))?`
const unit = String.raw`(?:ngày|giờ|tuần|tháng|phút)(?: làm việc)?`
// A second limit or report is no part of what the first counts from.
const from = String.raw`(?:(?! (?:chậm|muộn) nhất| trong (?:vòng|thời hạn)| và (?:báo cáo|gửi|trình|thông báo|nộp))[^,;.:()]){0,120}`
const tail = String.raw`(?:,? (?:kể từ|tính từ|từ|sau|trước|so với|tính đến)(?: ngày| khi| thời điểm)?${from})`
const counts = [
  // trong vòng 15 ngày (làm việc) kể từ …
  String.raw`(?:chậm nhất )?(?:(?:là )?trong (?:vòng|thời hạn)) (?:tối đa )?${number} ${unit}${tail}?`,
  String.raw`trong (?:thời gian )?(?:tối đa |không quá )?${number} ${unit},? (?:kể từ|tính từ)${from}`,
  String.raw`trong (?:vòng|thời hạn|thời gian) (?:tối đa |không quá )?${number} (?:năm|qu[ýí]),? (?:kể từ|tính từ)${from}`,
  // Thời gian hoàn thành: 30 ngày kể từ …
  String.raw`(?<=(?:hoàn thành|thực hiện|giải quyết|xử lý|thời hạn): )${number} ${unit}${tail}`,
  // phải trả lời trong 24 giờ
  String.raw`(?<=(?:phải|trả lời|báo cáo|thông báo|xử lý|gửi|giải quyết|khắc phục)(?: [a-zà-ỹ]{1,7}){0,6} )trong (?:vòng )?(?:12|24|36|48|72) giờ${tail}?`,
  // chậm nhất 05 ngày trước khi …; chậm nhất sau 3 ngày
  String.raw`(?:chậm|muộn) nhất(?: là)?(?: sau| trước)? ${number} ${unit}${tail}?`,
  String.raw`(?:không quá|tối đa) ${number} ${unit},? (?:kể từ|tính từ|từ ngày|từ khi|sau khi|trước)${from}`,
  // gửi trước 5 ngày; ít nhất 03 ngày trước …; not the hour of a day (trước 16 giờ ngày …)
  String.raw`trước (?:ít nhất )?${number} (?:ngày|giờ|tuần)(?: làm việc)?(?! \d|,? (?:sáng |chiều )?(?:ngày|thứ|hằng|hàng) |(?:,| và) \d{1,2} (?:giờ|h))(?: so với[^,;.:()]{0,80}| khi[^,;.:()]{0,80})?`,
  // trước ngày đại hội 15 ngày làm việc
  String.raw`trước (?:ngày |khi |thời điểm )?(?:tổ chức |khai mạc |diễn ra )?(?:đại hội|hội nghị|kỳ họp|phiên họp|cuộc họp|lễ|hội thi|ngày hội|kỳ thi|chuyến đi|(?:kỳ |buổi )?sinh hoạt|buổi|đợt|lớp|cuộc|giờ|thời (?:gian|hạn|điểm))(?: [A-Za-zÀ-ỹ]{1,7}){0,4} (?:ít nhất |tối thiểu )?${number} (?:ngày|giờ|phút|tuần)(?: làm việc)?`,
  String.raw`(?:tối thiểu|ít nhất)(?: là)?(?: trước)? ${number} ${unit} trước[^,;.:()]{0,80}`,
  // trước khi giấy phép hết hạn 30 ngày; trước khi kiểm tra ít nhất 07 ngày; trước đại hội 15 ngày
  String.raw`trước (?:khi|thời điểm|ngày) (?:[a-zà-ỹ]{1,7} ){1,9}(?:ít nhất |tối thiểu |là ){0,2}${number} (?:ngày|giờ|tuần|tháng)(?: làm việc)?`,
  // gửi trước cho ủy viên ít nhất 03 ngày làm việc
  String.raw`trước (?:[a-zà-ỹ]{1,7} ){0,8}(?:ít nhất|tối thiểu) ${number} (?:ngày|giờ|tuần)(?: làm việc)?`,
  String.raw`sau (?:mỗi|từng|khi|ngày kết thúc) (?:[a-zà-ỹ]{1,7} ){1,7}(?:chậm nhất |không quá |tối đa ){0,2}${number} (?:ngày|giờ|tuần)(?: làm việc)?`,
  // trước đó 03 ngày
  String.raw`trước đó (?:ít nhất )?${number} (?:ngày|giờ|tuần)(?: làm việc)?`,
  // trả kết quả sau 07 ngày làm việc.
  String.raw`(?<=(?:trả|thông báo|báo cáo|gửi|nộp|công bố|cấp)(?: [a-zà-ỹ]{1,7}){0,6} )sau ${number} ${unit}(?= ?[.;]|$)`,
  String.raw`sau ${number} ${unit},? (?:kể từ|tính từ|từ ngày|từ khi)${from}`,
]
const events = [
  String.raw`(?:ngay )?sau khi (?:có|nhận|được|kết thúc|hoàn thành|hoàn tất|tổ chức|ban hành|học tập|dự|tiếp thu|kế hoạch|hội nghị|văn bản|thống nhất|phê duyệt|sự)[^,;.:()]{0,140}`,
  String.raw`trước khi (?:tổ chức|trình|ban hành|triển khai|tiến hành|gửi|thực hiện|khai mạc|công bố|diễn ra|kết thúc|bắt đầu|vào|đưa|thi|xuất|nhập|bàn giao|nghiệm thu|ký|họp|cấp|mở|sử dụng|vận hành|khởi công|phát hành|chuyển|thu hoạch|gieo|ra|bước)(?![A-Za-zÀ-ỹ])[^,;.:()]{0,140}`,
  String.raw`ngay khi (?:có|nhận|phát hiện|xảy ra|kết thúc|được|hoàn thành)[^,;.:()]{0,100}`,
  String.raw`ngay sau (?:hội nghị|kỳ họp|cuộc họp|phiên|lễ|khi|đại hội|đợt|buổi|chuyến|ngày|cuộc|thiên tai|bão|mỗi|từng)[^,;.:()]{0,100}`,
  String.raw`(?:ngay )?sau (?:mỗi|từng) (?:đợt|hoạt động|hội nghị|cuộc|lớp|học kỳ|kỳ họp|phiên|buổi|quý|tháng|vụ|giai đoạn|chuyên đề)(?: (?!và |báo cáo|gửi|tổng hợp)[a-zà-ỹ]{1,7}){0,5}`,
  String.raw`trước (?:dịp )?(?:tết|kỳ (?:đánh giá|thi|tuyển sinh|thanh tra|kiểm tra)|lễ khai giảng|khai giảng|năm học mới|mùa|vụ (?:đông|hè|thu|xuân|mùa|lúa)|kỳ (?:họp|sinh hoạt|nghỉ)|phiên họp|đại hội|hội nghị|giao thừa)(?: (?!và |để |nhằm |báo cáo|gửi|theo|trình)[a-zà-ỹ\d/]{1,9}){0,7}`,
]
// `Sau 02 năm thực hiện, các bên sơ kết …`, `sơ kết sau 03 năm`: so many years behind which the work is looked at again.
const again = '(?:sơ kết|tổng kết|đánh giá|rà soát|xem xét|sửa đổi|bổ sung|điều chỉnh|kiểm tra)'
const years = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?<=^|[.;:] |[-+] )(?:sau|hết) ${number} (?:năm|tháng)(?: (?:triển khai|tổ chức|thực hiện|hoạt động|thí điểm)[^,;.:()]{0,60})?,? (?=[^.;]{0,60} ${again} )(?![^.;]{0,80}(?<![A-Za-zÀ-ỹ])(?:đã|được|cho thấy|cơ bản) )|(?<=${again} [^.;,()]{0,60})sau (?:mỗi )?${number} năm(?: (?:triển khai|tổ chức|thực hiện|hoạt động|thí điểm)){0,2}(?= ?[,.;]| và |$))`,
  'gu',
)
const openers = String.raw`(?:(?:khi )?kết thúc|(?:ngay )?sau) (?:đợt|hội nghị|kỳ|lớp|chiến dịch|tháng|cuộc|chương trình|quá trình|mỗi|từng|hội thi|học kỳ)[^,;.:()]{0,120}(?=,| gửi| báo cáo| các)`
/** `trước 15 giờ cùng ngày`: the day is that of an act told before. */
const sameDay =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chậm|muộn) nhất(?: là| vào)?|trước) \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)? (?:cùng ngày|(?:của )?ngày hôm sau|hôm sau|(?:của )?ngày (?:kế tiếp|tiếp theo))/gu
const countPattern = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d])(?:${counts.join('|')})`, 'gu')
const eventPattern = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d])(?:${events.join('|')})`, 'gu')
const openerPattern = new RegExp(String.raw`(?<=^|[.;:] |[-+] )(?:${openers})`, 'gu')
const asOthers =
  /(?<![A-Za-zÀ-ỹ])(?:thời gian|thời hạn|tiến độ)[^.;:()]{0,60} như (?:đối với|với|của|quy định (?:đối với|tại)|tại|thời gian|mục|điểm|trên|nội dung)[^.;]{0,100}/gu

// Looked for first, since the patterns of counts are large: a number of days, not the day and month of a date.
const counted =
  /(?:[\d½)]|một|hai|ba|bốn|năm|sáu|bảy|mười|lăm|mươi) (?:ngày|giờ|tuần|phút|năm|qu[ýí]|tháng(?! ?\d))/u

/** Every time named by an event or a count in a unit (lower case), in order of kind. */
export function relativesOf(lower: string): Relative[] {
  const found: Relative[] = []
  const add = (pattern: RegExp, by: Relative['by'], fits: (start: number, text: string) => boolean): void => {
    for (const match of matchesOf(lower, pattern)) {
      const end = match.index + match[0].trimEnd().length
      if (!found.some((known) => known.start < end && match.index < known.end) && fits(match.index, match[0]))
        found.push({ start: match.index, end, by })
    }
  }
  if (/cùng ngày|hôm sau|ngày (?:kế|tiếp)/u.test(lower)) add(sameDay, 'count', () => true)
  if (counted.test(lower) && /trước|sau|trong|nhất|không quá|tối đa|tối thiểu|: [\d½]/u.test(lower))
    add(
      countPattern,
      'count',
      (start) => !/hiệu lực(?: thi hành)? $/u.test(lower.slice(Math.max(0, start - 20), start)),
    )
  if (/như/u.test(lower)) add(asOthers, 'other', () => true)
  if (
    /(?:sau|trước) (?:khi|mỗi|từng|dịp|tết|lễ|khai|năm|mùa|vụ|kỳ|phiên|đại|hội|giao)|ngay (?:sau|khi)/u.test(
      lower,
    )
  )
    add(eventPattern, 'event', (start, text) => governsAct(lower, start, text))
  if (/(?:sau|hết) (?:mỗi )?[\dmhb][^.;]{0,20} (?:năm|tháng)/u.test(lower)) add(years, 'years', () => true)
  if (/kết thúc|sau/u.test(lower)) add(openerPattern, 'event', () => true)
  return found
}

/** An event times an act where it opens its clause or follows a verb's words, not where it only describes a noun (`cán bộ sau khi được …`). */
function governsAct(lower: string, start: number, text: string): boolean {
  const left = lower.slice(Math.max(0, start - 30), start)
  // `ngay` tells when, whatever noun stands before it.
  if (text.startsWith('ngay ')) return true
  // `phê bình trước hội nghị`, `chịu trách nhiệm trước đại hội`: in front of it.
  if (
    /^trước (?:hội|đại|kỳ|phiên)/u.test(text) &&
    /(?<![A-Za-zÀ-ỹ])(?:phê bình|báo cáo|trình bày|công khai|trách nhiệm|giải trình|phát biểu|hứa|trình|đọc|thông qua) $/u.test(
      left,
    )
  )
    return false
  if (
    /(?<![A-Za-zÀ-ỹ])(?:cả|kể cả|ngay cả|các|những|người|đảng viên|cán bộ|học sinh|sinh viên|của|so với|hiệu quả|tình hình|thường|bộ máy) $/u.test(
      left,
    )
  )
    return false
  return !/^sau khi được (?:thanh tra|kiểm tra|đào tạo|hưởng)/u.test(text)
}
