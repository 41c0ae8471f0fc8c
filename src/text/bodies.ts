/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-dupe-disjunctions: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import type { Span } from '../doc/span.js'
import { lowerSame } from './lower.js'
import { trimEndOf } from './trim.js'

/** A body named at the head of a clause, and where its verb begins (the end of the name where none follows). */
export interface Subject extends Span {
  readonly verbAt: number
}

/** Words that open the name of a body or of a group of people who can be given work. Lower case, both tone placements. */
const heads =
  'ban|bộ|sở|ngành|cục|vụ|viện|chi cục|tổng cục|văn phòng|phòng|thanh tra|kho bạc|bảo hiểm|ngân hàng|bưu điện|công an|' +
  'công đoàn|quân sự|bộ đội|biên phòng|hải quan|thuế|tòa án|toà án|viện kiểm sát|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|ubmttq|' +
  'ubmt|mttq|mặt trận|btv|bch|ubkt|btg|vp|thường trực|thường vụ|đảng ủy|đảng uỷ|đảng bộ|đảng đoàn|đảng viên|chi bộ|chi ủy|' +
  'chi uỷ|chi hội|chi đoàn|phân hội|chi,|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|' +
  'cấp ủy|cấp uỷ|bí thư|phó bí thư|trung ương|chính phủ|quốc hội|thủ tướng|bộ trưởng|thủ trưởng|giám đốc|phó giám đốc|' +
  'cục trưởng|chi cục trưởng|vụ trưởng|chánh|phó chánh|trưởng|phó trưởng|chủ tịch|phó chủ tịch|hiệu trưởng|người đứng đầu|' +
  'lãnh đạo|đồng chí|đ/c|cơ quan|đơn vị|địa phương|doanh nghiệp|cán bộ|công chức|viên chức|đoàn viên|hội viên|thành viên|' +
  'đoàn thể|đoàn|hội|liên đoàn|liên hiệp|liên minh|hiệp hội|tỉnh đoàn|huyện đoàn|thành đoàn|trường|học viện|đại học|' +
  'bệnh viện|trung tâm|trạm|đài|báo|tạp chí|cổng thông tin|nhà trường|cơ sở|quỹ|lớp|tổ|nhóm|đội|tiểu ban|khối|cụm|thôn|xã|' +
  'phường|huyện|quận|thị xã|thành phố|tỉnh|chính quyền|nhân dân|nhà xuất bản|công ty|tập đoàn|tổng công ty|hợp tác xã|hộ|' +
  'chủ đầu tư|báo cáo viên|tuyên truyền viên|giảng viên|giáo viên|học sinh|sinh viên|người lao động|chuyên viên|kế toán|' +
  'thư viện|bảo tàng|chỉ huy|chỉ huy trưởng|nhà hát|phó thủ tướng|thứ trưởng|tổng giám đốc|thống đốc|viện trưởng|tổng thanh tra|tổng kiểm toán|chủ nhiệm|phó chủ nhiệm|phó tổng giám đốc|phó cục trưởng|tư lệnh|tổng cục trưởng|chủ cơ sở|chủ hộ|' +
  'thư ký|bộ phận|ký túc xá|nhà máy|vườn quốc gia|hạt kiểm lâm|điện lực|thống kê|ban ngành|lực lượng|văn nghệ sĩ|cá nhân|' +
  'tập thể|quần chúng|phó hiệu trưởng|tổng biên tập|kiểm toán|đội ngũ|phóng viên|ông|bà'

const headWords = new Set(heads.split('|'))
const longestHead = Math.max(...[...headWords].map((word) => word.length))
const quantity =
  /^(?:tất cả|toàn thể|mỗi|từng|các|những|toàn bộ|một số|riêng|hai|ba|đội ngũ|đại diện|tập thể|hệ thống|mọi)\s/u
const mostQuantities = 3
// What begins like a body's name and is none: `Tổ chức hội nghị`, `Hội thi`, `Bộ tiêu chí`, `Trường hợp`, `Phòng, chống`.
const noName =
  /^(?: (?:chức|nghị|thảo|thi|diễn|chợ|nhập|tiêu chí|tài liệu|máy|luật|câu hỏi|công cụ|chỉ số|hợp|chống|ngừa|hành|việc|án|cáo|dẫn|kết|vật chất|dữ liệu|hạ tầng|pháp lý|hóa|hoá|lượng|nghề|trả|tiết|phí|thọ|mục|đề|điểm)|,? (?:chống|ngừa|kiểm tra, xử|chỉ đạo|thực hiện|tốt))(?![A-Za-zÀ-ỹ])/u
const organisation =
  /^(?:(?:các|mỗi|từng|mọi|những) (?:tổ chức|cấp)|tổ chức, cá nhân|tổ chức (?:đảng|cơ sở đảng|chính trị))(?![A-Za-zÀ-ỹ])/u

/** True where lower-case words open with a body's name, words of number (`các`, `tất cả`) before it aside. Looked up word by word: one pattern of all of them takes long to compile. */
function opensAsBody(lower: string): boolean {
  if (organisation.test(lower)) return true
  let rest = lower
  for (let count = 0; count <= mostQuantities; count++) {
    if (opensWithHead(rest)) return true
    const word = quantity.exec(rest)
    if (!word) return false
    rest = rest.slice(word[0].length)
  }
  return false
}

function opensWithHead(words: string): boolean {
  const limit = Math.min(words.length, longestHead)
  for (let end = 2; end <= limit; end++) {
    if (/^[A-Za-zÀ-ỹ\d]/u.test(words[end] ?? ' ')) continue
    if (headWords.has(words.slice(0, end)) && !noName.test(words.slice(end))) return true
  }
  return false
}

/** Verbs that open a predicate in orders of the offices, longest first within a stem. Lower case only: a name carries capitals. */
const verbs =
  'trao|tặng|xét|bế mạc|khai mạc|kê khai|tuyên dương|đối thoại|gặp mặt|thăm|tri ân|khởi công|bình xét|chủ trì|chủ động|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có kế hoạch|có văn bản|có phương án|có giải pháp|phối hợp|' +
  'tham mưu|xây dựng|tổ chức|chỉ đạo|hướng dẫn|báo cáo|căn cứ|trên cơ sở|theo dõi|theo chức năng|theo nhiệm vụ|đôn đốc|' +
  'kiểm tra|triển khai|thực hiện|gửi|nộp|lập|rà soát|bố trí|cấp phát|cấp|đẩy mạnh|tăng cường|tuyên truyền|phổ biến|' +
  'quán triệt|phát động|vận động|giám sát|tiếp nhận|tổng hợp|đề xuất|trình|ban hành|cử|phân công|quan tâm|lãnh đạo|tiếp tục|' +
  'hoàn thành|hoàn thiện|đăng ký|nghiên cứu|học tập|bảo đảm|đảm bảo|phải|cần|sẽ|thường xuyên|định kỳ|kịp thời|khẩn trương|' +
  'nghiêm túc|phát huy|nâng cao|bổ sung|lồng ghép|đưa|đăng tải|đăng|biên soạn|chuẩn bị|thông tin|cung cấp|giúp|sử dụng|' +
  'quản lý|thẩm định|duy trì|mở|tập trung|thống nhất|xem xét|quyết định|phê duyệt|công bố|công khai|phát hành|in|sao gửi|' +
  'thành lập|kiện toàn|đề nghị|yêu cầu|giao(?! thông| dịch| lưu| đất)|khuyến khích|biểu dương|khen thưởng|xử lý|giải quyết|tiến hành|bám sát|nắm bắt|' +
  'nắm|cụ thể hóa|cụ thể hoá|tích cực|gương mẫu|trực tiếp|không|được|liên hệ|đánh giá|sơ kết|tổng kết|kiểm điểm|thanh tra|' +
  'thông báo|truyền đạt|tập huấn|bồi dưỡng|đào tạo|huy động|hỗ trợ|ưu tiên|chăm lo|phản ánh|kiến nghị|tiếp thu|góp ý|' +
  'chấp hành|tham gia|tham dự|dự|lựa chọn|làm|là|cân đối|khảo sát|thống kê|rà|ký|khai thác|cập nhật|nhập|kết nối|vận hành|' +
  'chuyển|mời|triệu tập|đầu tư|phát triển|xác định|niêm yết|(?<!(?:[đĐ]ào|[sS]áng|[cC]ải|[cC]hế|[tT]ái) )tạo|đổi mới|siết|giới thiệu|lấy|cam kết|tự|nhắc|bàn giao|' +
  'hợp đồng|mua|thu|chi trả|tháo gỡ|khắc phục|ngăn chặn|phòng ngừa|cải cách|số hóa|số hoá|thí điểm|chuyển đổi|đối chiếu|' +
  'thẩm tra|xác minh|đấu tranh|phát hiện|truy|củng cố|bảo vệ|chú trọng|lưu|trước ngày|chậm nhất|hoàn chỉnh|ứng dụng|khơi|' +
  'giữ|nêu|đề ra|ra|tham vấn|phân bổ|phân tích|sắp xếp|tuyển chọn|tạm|thay|soạn|đặt|in ấn|tiêm|khám|trồng|gieo|phun|vệ sinh|' +
  'nạo|tu sửa|sửa|dừng|nhân rộng|gắn|kết hợp|tranh thủ|cùng|vận dụng|nhận|đánh|rút|chỉnh|treo|phụ trách|thảo luận|tiết kiệm|' +
  'thúc đẩy|tuân thủ|tìm|dành|chấn chỉnh|duyệt|trả lời|bầu|công nhận|xin ý kiến|bố cục|đề cử|giải trình|làm rõ|nghiệm thu|' +
  'tăng(?! trưởng)|thanh toán|quyết toán|chấm|bình chọn|trưng bày|hưởng ứng|tuyển|thực hành'
const verb = new RegExp(`(?<=[\\s,])(?:${verbs})(?![A-Za-zÀ-ỹ\\d])`, 'gu')

/** True where a text opens with the name of a body. */
export function opensWithBody(text: string): boolean {
  return opensAsBody(lowerSame(text.slice(0, 60)))
}

/**
 * The body named at the start of a stretch and where its verb begins; null where it does not open with a body's name.
 * `Các sở, ban, ngành chủ trì …` gives `Các sở, ban, ngành`. The name is cut before `đã`, `chưa` and a relative clause.
 */
export function subjectAt(text: string, span: Span): Subject | null {
  const end = Math.min(span.end, span.start + 700)
  const printed = text.slice(span.start, end)
  if (!opensAsBody(lowerSame(printed.slice(0, 60)))) return null
  for (const match of printed.matchAll(verb)) {
    if (isNoun(printed, match.index, match[0])) continue
    // A verb after a semicolon or colon opens a clause of its own.
    if (/[;:]\s*$/u.test(printed.slice(0, match.index))) return null
    const name = trimName(printed.slice(0, match.index))
    // `Lãnh đạo xây dựng …`: the bare word is the verb of another.
    if (name === 0 || /^lãnh đạo$/iu.test(printed.slice(0, name)) || !isListOfBodies(printed.slice(0, name)))
      return null
    return { start: span.start, end: span.start + name, verbAt: span.start + match.index }
  }
  return null
}

/** Parts between semicolons are each a body: `Các huyện ủy; các ban đảng`, but not `cá nhân tiêu biểu; đồng thời`. */
function isListOfBodies(name: string): boolean {
  return name.split(/;\s*/u).every((part) => opensAsBody(lowerSame(part.replace(/^và\s/u, '').slice(0, 60))))
}

/** A whole stretch (a heading, a label, a table cell) read as the name of a body or of several; its length without closing signs, or 0. */
export function bodyLength(printed: string): number {
  const name = trimEndOf(printed, ':;,.*')
  if (name.length > 320 || !opensWithBody(name)) return 0
  const found = subjectAt(`${name} `, { start: 0, end: name.length + 1 })
  return found !== null && !isInsideName(name, found.verbAt) ? 0 : name.length
}

const afterNoun =
  /(?:^|[\s,(])(?:các|những|mỗi|từng|cán bộ|ban|ủy ban|uỷ ban|bộ phận|(?<!(?:tỉnh|thành|huyện|quận|thị|xã|phường) )đoàn|tổ|viện|người|công tác|lực lượng|về|với|của|đội ngũ|việc|chế độ|nhiệm vụ|chức danh|văn nghệ sĩ)\s$/u
const nounTails: Readonly<Record<string, RegExp>> = {
  'tổ chức':
    /^tổ chức (?:đảng|Đảng|chính trị|đoàn thể|đoàn|quần chúng|xã hội|hội|cơ sở|công đoàn|kinh tế|tôn giáo|cá nhân|liên quan|tín dụng|hành nghề|trực thuộc|khoa học|thành viên|nhà nước|có liên quan|,|và |phi|bộ máy)/u,
  'lãnh đạo':
    /^lãnh đạo (?:các|sở|Sở|đơn vị|cơ quan|phòng|Phòng|cấp|chủ chốt|quản lý|ban|Ban|UBND|Ủy ban|địa phương|và|,(?! chỉ đạo)|Cục|Vụ|Bộ|công ty|trường|Trường)/u,
  'quản lý': /^quản lý (?:nhà nước|các cấp|dự án|chuyên ngành|thị trường|đất đai|đô thị|,|khu )/u,
  'báo cáo': /^báo cáo viên/u,
  'tuyên truyền': /^tuyên truyền viên/u,
  'kiểm tra': /^kiểm tra (?:các cấp|đảng|cấp|Đảng|Tỉnh|Huyện|hai cấp)/u,
  'hướng dẫn': /^hướng dẫn viên/u,
  'học tập': /^học tập cộng đồng/u,
  'thông tin': /^thông tin (?:đại chúng|điện tử|và truyền thông|truyền thông|,)/u,
  'sử dụng': /^sử dụng (?:lao động|ngân sách|đất|nước|dịch vụ|thuốc|vốn|điện|rừng)/u,
  'đào tạo': /^đào tạo(?:[,.]| nghề)/u,
  'nghiên cứu': /^nghiên cứu viên/u,
  'in': /^in [A-ZĐ]/u,
  'cấp': /^cấp (?:tỉnh|huyện|xã|trên|dưới|cơ sở|ủy|uỷ|mình|trung ương|phường|cao|chiến lược|quận|thành phố|Trung ương|ngành)/u,
  'dự': /^dự (?:án|bị|thảo|toán|phòng|báo|trữ)/u,
  'được': /^được (?:giao(?! chủ| nhiệm| thực| xây| tham)|phân công|ủy quyền|thanh tra|kiểm tra|triệu tập|phê duyệt|kiểm|giám sát|nêu|thành lập|cử|chọn|lựa chọn|hỗ trợ|cấp|mời)/u,
  'phát triển': /^phát triển (?:nông thôn|quỹ đất|công nghiệp|hạ tầng|kinh tế|đô thị)/u,
  'là': /^là (?:người|đảng viên|cán bộ|công chức|thành viên|trưởng|chủ|cơ quan)/u,
  'không': /^không (?:chuyên trách|thuộc|phải là|có )/u,
  'thu': /^thu (?:nhập|phí)/u,
  'cùng': /^cùng cấp/u,
  'ra': /^ra quân đội/u,
  'phát hành': /^phát hành,/u,
  'đầu tư': /^đầu tư(?:,| xây dựng| công trình| và | phát triển| nước ngoài)/u,
  'bảo vệ': /^bảo vệ (?:thực vật|rừng|môi trường|an ninh|chính trị|dân phố|bờ)/u,
  'tự': /^tự (?:nhiên|vệ|quản|chủ|nguyện|do)/u,
  'đăng ký': /^đăng ký (?:đất|kinh doanh|kinh|giao dịch)/u,
  'thống kê': /^thống kê(?: tỉnh|,)/u,
  'khám': /^khám(?: bệnh|,)/u,
  'bồi dưỡng': /^bồi dưỡng(?: chính trị|,)/u,
  'quyết định': /^quyết định đầu tư/u,
  'làm': /^làm (?:công tác|việc|nhiệm vụ|báo|đầu mối là)/u,
} // prettier-ignore
const nounBefore = new Set([
  'tổ chức', 'lãnh đạo', 'quản lý', 'kiểm tra', 'nghiên cứu', 'báo cáo', 'giám sát', 'bảo vệ', 'tuyên truyền', 'sử dụng', 'thực hiện',
  'chỉ đạo', 'đào tạo', 'thanh tra', 'tham mưu', 'giúp', 'dự', 'cấp', 'thông tin', 'phát hành', 'tập thể', 'học tập', 'cải cách', 'hỗ trợ', 'chủ trì', 'phối hợp', 'chuyển đổi',
]) // prettier-ignore

/** True where the verb's words stand as a noun: `Ban Tổ chức` has a capital, but `các tổ chức đảng`, `cán bộ quản lý`, `báo cáo viên`. */
function isNoun(printed: string, at: number, word: string): boolean {
  const tail = printed.slice(at, at + 40)
  if (
    /(?:phân công|được giao|được cử) $/u.test(printed.slice(Math.max(0, at - 12), at)) &&
    /^(?:phụ trách|theo dõi|quản lý|chủ trì)/u.test(tail)
  )
    return true
  if (nounTails[word]?.test(tail)) return !(word === 'lãnh đạo' && isLedBody(printed.slice(0, at), tail))
  // `Phòng Tài chính - Kế hoạch quản lý`, but `… - chủ trì`: a dash binds names only.
  const before = printed.slice(Math.max(0, at - 24), at).toLowerCase()
  if (!nounBefore.has(word))
    return /(?:^|[\s,])(?:các|những|của|với|về|để|do|mà|nhằm|được|(?<!, )ban|dự án|dự án đầu tư|xúc tiến|đầu tư|quỹ đầu tư)\s$/u.test(
      before,
    )
  if (afterNoun.test(before)) return !isPredicate(tail, word)
  // `cán bộ, lãnh đạo, quản lý phải …`: a member of a list that goes on to the real verb.
  return false
}

/** `Đảng đoàn HĐND tỉnh lãnh đạo UBND tỉnh`: a body named whole before the word, and the body that it leads behind it. */
function isLedBody(before: string, tail: string): boolean {
  return (
    /^lãnh đạo (?:UBND|Ủy ban|Cục|Sở|Công ty|Trường)/u.test(tail) &&
    /^(?:Ban cán sự|Đảng đoàn|Đảng ủy|Đảng uỷ|Chi bộ|Chi ủy|Chi uỷ)\s[^,;]{2,80}\s$/u.test(before)
  )
}

function isPredicate(tail: string, word: string): boolean {
  return (
    tail.startsWith(`${word}, `) &&
    /^[^,]{2,14}, (?:chỉ đạo|quản lý|kiểm tra|hướng dẫn|đôn đốc|giám sát|phối hợp)/u.test(tail)
  )
}

/** `được giao`, `thực hiện` inside a name: what follows is still the name. */
function isInsideName(name: string, at: number): boolean {
  return /(?:liên quan|được giao|được phân công|trực thuộc)$/u.test(name) && name.length - at < 20
}

/** Length of a name without what only qualifies it in the sentence: `đã …`, `chưa …`, `khi …`, a trailing comma. */
function trimName(printed: string): number {
  const cut =
    /\s(?:đã|chưa|khi|hằng|hàng|định kỳ|thường xuyên|tại Kế hoạch|nếu|ngoài|để|nhằm|trong quá trình|trong năm|trong tháng|trong quý|bằng|thông qua|từ năm|đến năm|qua đó|nơi|vào|là cơ quan (?:thường trực|đầu mối|chủ trì)|là đơn vị (?:đầu mối|chủ trì)|đang|tham gia học|\((?!bà\)))/u.exec(
      printed,
    )
  const name = cut ? printed.slice(0, cut.index) : printed
  return trimEndOf(name, ',;:*+–-').replace(/\s(?:và|hoặc|phải|có|cùng|đều|cũng|cần|sẽ)$/u, '').length
}
