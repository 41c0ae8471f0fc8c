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
  const clause = behindStop(lower.slice(Math.max(0, start - 90), start))
  return /(?<![A-Za-zÀ-ỹ])(?:đã|vừa)(?! (?:được giao|nêu|đề ra|đăng ký|được phê duyệt|ban hành,|phân công|có))(?![A-Za-zÀ-ỹ])(?!.+ (?:phải|cần|có trách nhiệm) )[^,]*$/u.test(
    clause,
  )
}

/** What stands behind the last full stop, semicolon or bracket. */
function behindStop(words: string): string {
  let at = words.length
  while (at > 0 && !'.;()'.includes(words[at - 1]!)) at--
  return words.slice(at)
}

const happened =
  /^[^.;:]{0,140}?(?<![A-Za-zÀ-ỹ])(?:đã|vừa)(?! (?:được giao|nêu|đề ra|đăng ký|được phê duyệt|ban hành,|phân công|có|duyệt|ký kết))(?![A-Za-zÀ-ỹ])|^[^.;]{0,90}(?<![A-Za-zÀ-ỹ])(?:xảy ra|diễn ra nhiều|ghi nhận|phát hiện \d)/u

/** `Trong tháng 5/2022, các xã đã trồng …`: the clause that a time opens tells what has been done. */
export function tellsDone(lower: string, start: number, end: number): boolean {
  return opensClause(lower, start) && happened.test(lower.slice(end, end + 170))
}

const outlook =
  /(?<![A-Za-zÀ-ỹ])(?:dự báo(?![A-Za-zÀ-ỹ])|ước tính(?![A-Za-zÀ-ỹ])|bản tin(?! về| tuyên)(?![A-Za-zÀ-ỹ])|nguy cơ [^,]*$)/u
const weather =
  /^[^.;:]{0,80}?(?<![A-Za-zÀ-ỹ])(?:có mưa|mưa (?:to|lớn|vừa|rất)|có (?:dông|lốc|gió)|đổ bộ|áp thấp|nắng nóng|rét đậm|lũ (?:trên|lên)|mực nước|triều cường)(?![A-Za-zÀ-ỹ])/u

/** `quý I tăng 5% so với cùng kỳ`, `từ đầu năm đến nay`, `dự báo đến tháng 3`: figures and outlooks are no acts. */
export function isFigure(lower: string, start: number, end: number): boolean {
  const right = lower.slice(end, end + 160)
  // `trước ngày 31 tháng 12 của năm trước năm kế hoạch` limits an act of every year.
  if (
    !isLimit(lower, start) &&
    /^ ?(?:\([^)]{1,30}\) ?)?(?:đến nay|(?:của )?năm (?:trước|ngoái))(?![A-Za-zÀ-ỹ])/u.test(right)
  )
    return true
  const left = lower.slice(Math.max(0, start - 160), start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  if (!isLimit(lower, start) && (outlook.test(clause) || weather.test(right))) return true
  return (
    /^[^.;]{0,120}so với (?:cùng kỳ|cùng thời|tháng trước|năm trước|năm (?:19|20)\d\d|quý trước)/u.test(
      right,
    ) && !/phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo/u.test(clause + right)
  )
}

const things =
  /(?<![A-Za-zÀ-ỹ])(?:hồ sơ|hợp đồng|dự án|trường hợp|đối tượng|giấy phép|giấy chứng nhận|văn bản|quyết định|phương tiện|công trình|người|cá nhân|tổ chức|thủ tục|vụ việc|nhiệm vụ|chợ|cơ sở|khoản|đơn vị)(?: [A-Za-zÀ-ỹ,/-]{1,12}){0,9} (?:tiếp nhận|nộp|ký|ký kết|cấp|được cấp|ban hành|phê duyệt|được phê duyệt|giao|thành lập|phát sinh|hoàn thành|xây dựng|được đầu tư|nhận|đăng ký|sử dụng|hoạt động|tuyển dụng|sinh|nghỉ|công bố|thực hiện|khởi công|có hiệu lực|tồn đọng)(?: [A-Za-zÀ-ỹ]{1,9}){0,4} $/u

// Of people only what happens to them: `cán bộ … nộp báo cáo trước ngày …` is an act.
const people =
  /(?<![A-Za-zÀ-ỹ])(?:cán bộ|công chức|đảng viên|hội viên|lao động)(?: [A-Za-zÀ-ỹ,/-]{1,12}){0,9} (?:ký|ký kết|được cấp|tuyển dụng|sinh|nghỉ|sử dụng|hoạt động|phát sinh)(?: [A-Za-zÀ-ỹ]{1,9}){0,4} $/u

const sinceThen = /(?<![A-Za-zÀ-ỹ])(?:hợp đồng|ký kết|được ký|sinh|nghỉ hưu|nghỉ việc|thành lập|tồn đọng) $/u

/** `Hồ sơ tiếp nhận trước ngày 01/5/2022 được giải quyết theo …`: the time tells which things are meant, not when to act. */
export function isCondition(lower: string, start: number, end: number): boolean {
  const right = lower.slice(end, end + 30)
  // `hộ phát sinh trong năm 2026`: which ones, not when to act.
  if (
    !isLimit(lower, start) &&
    /(?:phát sinh|mắc mới|ghi nhận) $/u.test(lower.slice(Math.max(0, start - 12), start))
  )
    return true
  // `lao động có hợp đồng từ ngày …`, `nghỉ hưu từ ngày …`: since when it is so.
  if (lower.startsWith('từ ', start) && sinceThen.test(lower.slice(Math.max(0, start - 14), start)))
    return true
  if (/^ ?(?:trở về trước|trở lên|mà |nhưng |thì )/u.test(right)) return true
  // `Xã nào đến ngày … chưa nộp thì …`
  if (/^[^,;.:]{2,70} thì(?![A-Za-zÀ-ỹ])/u.test(lower.slice(end, end + 76))) return true
  // `Trường hợp đến ngày … chưa xong, …`
  if (
    /(?:^|[.;] )(?:[-+] )?(?:trường hợp|nếu) [^,;.]{0,40}$/u.test(
      lower.slice(Math.max(0, start - 60), start),
    ) &&
    /^ (?:mà |vẫn )?(?:chưa|không|còn)(?![A-Za-zÀ-ỹ])/u.test(right)
  )
    return true
  if (!/^,? ?(?:được|tiếp tục|đang|chưa|vẫn|không|đã|thực hiện theo|áp dụng)(?![A-Za-zÀ-ỹ])/u.test(right))
    return false
  const left = lower.slice(Math.max(0, start - 120), start)
  return things.test(left) || people.test(left)
}

const named =
  /(?<![A-Za-zÀ-ỹ])(?:quảng trường|công viên|(?:đại lộ|đường|phố)(?: số)?|trường(?: (?:thpt|thcs|tiểu học|mầm non|trung học|cao đẳng))?|nhà máy|nhà hát|nhà văn hóa|sân vận động|cung|rạp|nông trường|bệnh viện|ngã (?:tư|năm)|khu (?:phố|đô thị|tập thể)|công ty|hợp tác xã|chiến sĩ|đoàn|quỹ) (?:ngày )?$/u

/** `Quảng trường 2/9`, `đường 30/4`: a day for which a place is named. */
export function isNameOfPlace(lower: string, core: Core): boolean {
  return (
    core.precision === 'day' &&
    core.year === null &&
    named.test(lower.slice(Math.max(0, core.start - 40), core.start))
  )
}

/** `Không tổ chức hội trong thời gian …`, `Chỉ nhận hồ sơ nộp trước …`, `mở cửa các ngày …`: what is barred, granted or open then is mostly none to act by. */
export function isBarred(lower: string, start: number): boolean {
  const left = lower.slice(Math.max(0, start - 140), start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  return /^\s*(?:[-+•*] )?(?:[a-zđ\d.]{1,4}\)? )?(?:không (?:tổ chức|thực hiện|được)|nghiêm cấm|cấm|chỉ (?:giải quyết|tiếp nhận|nhận)|miễn|giảm giá)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:mở cửa|đón khách|âm lịch)(?![A-Za-zÀ-ỹ])/u.test(
    clause,
  )
}

/** `không dồn vào cuối năm`, `không để tồn đọng đến quý sau`: when it must not be. */
export function isForbidden(lower: string, start: number): boolean {
  const left = lower.slice(Math.max(0, start - 110), start)
  // `không làm ảnh hưởng đến sản xuất trong quý I`
  if (
    // … but `không làm ảnh hưởng …, hoàn thành trước ngày …` is an act of its own behind the comma.
    /(?<![A-Za-zÀ-ỹ])không (?:làm |gây |để )?(?:ảnh hưởng|cản trở|xáo trộn|gián đoạn|chồng chéo|trùng)(?:(?!(?:,| và) (?:phải |sớm |cơ bản )?(?:hoàn thành|kết thúc|bàn giao)(?![A-Za-zÀ-ỹ]))[^.;:()]){0,90}$/u.test(
      left,
    )
  )
    return true
  return /(?<![A-Za-zÀ-ỹ])(?:không|tránh|hạn chế)(?: được)?(?: tình trạng)?(?: việc)?(?: để)? (?:dồn|tồn|kéo dài|chậm|lùi|chuyển|ùn|nợ|tập trung)(?: [a-zà-ỹ]{1,7}){0,6} $/u.test(
    left,
  )
}

/** A term of office or a period of a programme, and years of history. */
export function isPeriod(lower: string, start: number): boolean {
  // `tổng kết giai đoạn vào quý IV/2030`: the preposition puts an act.
  if (isLimit(lower, start) || /^(?:vào|dự kiến) /u.test(lower.slice(start, start + 8))) return false
  return /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|nhiệm kỳ|khóa|khoá|niên khóa|thời kỳ|trong (?:các|những|\d+) năm|số liệu(?: báo cáo| thống kê)?(?: được)?(?: tính)?|kỳ báo cáo|chốt số liệu|mốc thời gian[^.;:]{0,30}|thời (?:gian|hạn) (?:hỗ trợ|hưởng|áp dụng)[^.;:]{0,30}) ?(?:\(|là |này |tính |: ?){0,2}$/u.test(
    lower.slice(Math.max(0, start - 40), start),
  )
}

/** `có hiệu lực (thi hành) từ ngày …`: when a document takes force is no act of a body. */
export function isEffect(lower: string, start: number): boolean {
  // `giấy phép có thời hạn đến ngày …`
  if (lower.startsWith('thời hạn đến', start) && lower.slice(start - 3, start) === 'có ') return true
  // `áp dụng đối với hộ nuôi mới từ ngày …`: since when a rule holds for them.
  if (
    lower.startsWith('từ ', start) &&
    /(?<![A-Za-zÀ-ỹ])(?:theo (?:mức|giá|đơn giá|biểu|lương)|áp dụng (?:cho|đối với|với))[^.;:()]{2,80} $/u.test(
      lower.slice(Math.max(0, start - 100), start),
    )
  )
    return true
  return /(?:hiệu lực(?: thi hành)?|có thời hạn|thời (?:gian|hạn) (?:lưu trữ|bảo hành|bảo quản|sử dụng|thuê|vay)[^.;:]{0,30}|(?:ban|tổ|hội đồng)[^.;:]{0,30} hoạt động|thay thế|hết hiệu lực|hết hạn|đáo hạn|được hưởng|thời hiệu|có giá trị(?: sử dụng)?|tiếp tục (?:được )?(?:sử dụng|áp dụng|hưởng|có hiệu lực)[^.;,]{0,20})(?: kể)? ?$/u.test(
    lower.slice(Math.max(0, start - 60), start),
  )
}

/** `trước ngày …`, `chậm nhất …` limit an act, whatever noun stands before them. */
function isLimit(lower: string, start: number): boolean {
  return /^(?:trước|chậm nhất)/u.test(lower.slice(start, start + 9))
}

/** `Số liệu được thu thập trong chu kỳ 05 năm, từ năm học …`: the time that the figures are of. */
const gathered =
  /(?<![A-Za-zÀ-ỹ])số liệu (?:được )?(?:thu thập|tổng hợp|lấy|tính|thống kê)(?! gửi)[^.;:]{0,60}$/u

/** What a report counts up to: `tính đến ngày 30/6/2022`, `số liệu đến hết tháng 5`. */
export function isReported(lower: string, start: number): boolean {
  if (lower.startsWith('tính từ', start)) return true
  if (isLimit(lower, start)) return false
  if (gathered.test(lower.slice(Math.max(0, start - 110), start))) return true
  return /(?<![A-Za-zÀ-ỹ])(?:tính|số liệu|lũy kế|luỹ kế|ước|kết quả thực hiện)(?: đến| từ ngày[^.;:]{1,30})? ?$/u.test(
    lower.slice(Math.max(0, start - 50), start),
  )
}

/** A feast named by its day (ngày 30/4, 02/9) outside a time phrase. */
export function isFeast(core: Core, left: string): boolean {
  return core.year === null && /kỷ niệm[^.;]{0,40}$|quốc khánh ?\(?$/u.test(left)
}

/** A bracket that closes its item or sentence and holds nothing but the time. */
export function closesBracket(lower: string, start: number, end: number): boolean {
  if (lower[start - 1] !== '(' || !/^ ?\)/u.test(lower.slice(end, end + 3))) return false
  return (
    /^ ?\) ?(?:[.;,:]|$)/u.test(lower.slice(end, end + 5)) ||
    /(?:sơ kết|tổng kết|hoàn thành|tổ chức|cao điểm|đợt|vòng|lần)[^.;()]{0,60}\($/u.test(
      lower.slice(Math.max(0, start - 80), start),
    )
  )
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
    /(?:\d(?:\/\d{4})? ?[-–/] ?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?: ?[-–/&] ?[A-Za-zÀ-ỹ\d]+){0,4}|(?<!(?:quân|dân|tổng|chỉ|sĩ|sỹ|biên|nhân|hệ|hồ|điểm) )số:?[\d. ]*)(?: của [A-Za-zÀ-ỹ ]{2,60})?,? ?(?:ký )?$/u.test(
      lower.slice(Math.max(0, core.start - 90), core.start),
    ) &&
    !/(?<![A-Za-zÀ-ỹ])(?:trước|đến|từ|hạn|nhất) ?$/u.test(
      lower.slice(Math.max(0, core.start - 10), core.start),
    )
  )
}
