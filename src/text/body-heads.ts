import { isLetterAt, isLetterOrDigitAt } from './letters.js'
import { lowerSame } from './lower.js'

/** Words that open the name of a body or of a group of people who can be given work. Lower case, both tone placements. */
const heads = new Set(
  ('ban|bên|bộ|sở|ngành|cục|vụ|viện|chi cục|tổng cục|văn phòng|phòng|thanh tra|kho bạc|bảo hiểm|ngân hàng|bưu điện|công an|cảnh sát|' +
    'công đoàn|quân sự|bộ đội|biên phòng|đồn|hải quan|thuế|thi hành án|tòa án|toà án|viện kiểm sát|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|ubmttq|' +
    'ubmt|mttq|mặt trận|btv|bch|ubkt|btg|vp|thường trực|thường vụ|đảng ủy|đảng uỷ|đảng bộ|đảng đoàn|đảng viên|chi bộ|chi ủy|' +
    'chi uỷ|chi hội|chi đoàn|phân hội|chi,|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|' +
    'cấp ủy|cấp uỷ|bí thư|phó bí thư|trung ương|chính phủ|quốc hội|thủ tướng|bộ trưởng|thủ trưởng|giám đốc|phó giám đốc|' +
    'cục trưởng|chi cục trưởng|vụ trưởng|chánh|phó chánh|trưởng|phó trưởng|chủ tịch|phó chủ tịch|hiệu trưởng|người đứng đầu|' +
    'lãnh đạo|đồng chí|đ/c|cơ quan|đơn vị|địa phương|doanh nghiệp|cán bộ|công chức|viên chức|đoàn viên|hội viên|thành viên|ủy viên|uỷ viên|' +
    'đoàn thể|đoàn|hội|liên đoàn|tổng liên đoàn|liên hiệp|liên minh|hiệp hội|tỉnh đoàn|huyện đoàn|thành đoàn|trường|học viện|đại học|khoa|' +
    'bệnh viện|trung tâm|trạm|đài|báo|tạp chí|thông tấn xã|cổng thông tin|viễn thông|vnpt|viettel|nhà trường|cơ sở|quỹ|lớp|tổ|nhóm|đội|tiểu ban|' +
    'khối|cụm|thôn|xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|chính quyền|nhân dân|người dân|nhà xuất bản|công ty|tập đoàn|tổng công ty|' +
    'hợp tác xã|hộ|chủ đầu tư|chủ|báo cáo viên|tuyên truyền viên|giảng viên|giáo viên|học sinh|sinh viên|người lao động|chuyên viên|kế toán|' +
    'thư viện|bảo tàng|chỉ huy|chỉ huy trưởng|nhà hát|nhà thiếu nhi|nhà văn hóa|nhà văn hoá|phó thủ tướng|thứ trưởng|tổng giám đốc|thống đốc|' +
    'viện trưởng|tổng thanh tra|tổng kiểm toán|chủ nhiệm|phó chủ nhiệm|phó tổng giám đốc|phó cục trưởng|tư lệnh|tổng cục trưởng|' +
    'thư ký|bộ phận|ký túc xá|nhà máy|vườn quốc gia|hạt kiểm lâm|điện lực|thống kê|ban ngành|lực lượng|văn nghệ sĩ|cá nhân|chi nhánh|bảo vệ|nhân viên|thủ quỹ|tổng phụ trách|phụ huynh|cha mẹ|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp trung ương|' +
    'điều tra viên|cộng tác viên|tình nguyện viên|đại biểu|thương nhân|nhà đầu tư|nhà thầu|người nộp|người đề nghị|' +
    'người sử dụng|người quản lý|người phụ trách|người có thẩm quyền|' +
    'tập thể|quần chúng|phó hiệu trưởng|tổng biên tập|kiểm toán|đội ngũ|phóng viên|quân khu|quân đoàn|trung đoàn|tiểu đoàn|ông|bà|' +
    'quân ủy|quân uỷ|quân chủng|binh chủng|sư đoàn|lữ đoàn|hải đoàn|đại đội|trung đội|bộ tư lệnh|vùng cảnh sát biển|chính ủy|chính uỷ|chính trị viên|phó chính trị viên|' +
    'phó chỉ huy trưởng|tham mưu trưởng|tổng tham mưu trưởng|phó tham mưu trưởng|người dự thi|thí sinh|tác giả|khu phố|khu dân cư|ấp|bản|buôn|khóm|già làng|câu lạc bộ|giáo hội|hội thánh|nghiệp đoàn|trại giam|trại tạm giam|' +
    'nông trường|lâm trường|xí nghiệp|phân xưởng|phân viện|cảng vụ|cảng hàng không|cung văn hóa|cung văn hoá|đại sứ quán|tổng lãnh sự quán|đội hình|' +
    'tand|vksnd|viện ksnd|bhxh|kbnn|nhnn|chqs|bchqs|lđlđ|lhpn|ccb|cđcs').split('|'),
) // prettier-ignore
const longestHead = Math.max(...[...heads].map((word) => word.length))

/** What stands behind a head word, in small letters, where the two name no body: `Hội nghị`, `Bộ tiêu chí`, `Trường hợp`, `Phòng, chống`. */
const others: Readonly<Record<string, string>> = {
  'ban': 'hành|đêm|ngày|đầu',
  'bộ': 'máy|tiêu chí|tài liệu|luật|câu hỏi|công cụ|chỉ số|chỉ tiêu|thủ tục|quy tắc|mặt|đề|sách|ảnh|dữ liệu|tem',
  'sở': 'hữu|thích|trường',
  'ngành': 'nghề',
  'cục': 'bộ|diện',
  'ấp': 'ủ|trứng|chiến lược',
  'bên': 'cạnh|trong|ngoài|trên|dưới|lề|nhau',
  'vụ': 'việc|án|đông|Đông|mùa|Mùa|xuân|Xuân|hè|Hè|chiêm|Chiêm|Thu Đông|cháy|nổ|lợi|tai nạn',
  'viện': 'trợ|phí|dẫn',
  'văn phòng': 'phẩm',
  'phòng': 'chống|, chống|ngừa|, ngừa|học|bệnh|cháy|dịch|thủ|trào|ở|họp',
  'thanh tra': 'việc|công tác|toàn diện|đột xuất|định kỳ|trách nhiệm|, kiểm tra|, giám sát|, xử|và kiểm tra',
  'bảo hiểm': 'y tế|thất nghiệp|nhân thọ|tai nạn|cây trồng|vật nuôi|trách nhiệm|nông nghiệp',
  'ngân hàng': 'đề|câu hỏi|dữ liệu|gen|máu',
  'thuế': 'giá trị|thu nhập|suất|tiêu thụ|môn bài|tài nguyên|bảo vệ|đất|xuất|nhập|, phí',
  'quân sự': ', quốc phòng',
  'biên phòng': 'toàn dân',
  'hải quan': 'điện tử|số',
  'hội': 'nghị|thảo|thi|diễn|chợ|nhập|khỏe|khoẻ|họp|sách|làng|hoa|trại|đàm|tụ|ý|chứng',
  'hội đồng': 'nghĩa',
  'đoàn': 'kết|tụ',
  'tổ': 'chức|hợp|tiên|ấm',
  'đội': 'bóng',
  'trường': 'hợp|bắn|kỳ|thọ',
  'khoa': 'học|mục',
  'cơ sở': 'vật chất|dữ liệu|hạ tầng|pháp lý|lý luận|thực tiễn|chính trị|khoa học|của|để',
  'đơn vị': 'tính|hành chính',
  'địa phương': 'hóa|hoá',
  'doanh nghiệp': 'số',
  'cán bộ': 'hóa',
  'trung tâm': 'dữ liệu|thương mại|mua sắm',
  'trạm': 'biến áp|thu phí|bơm|dừng',
  'đài': 'tưởng niệm|phun|hoa',
  'quỹ': 'đất|thời gian|lương|tiền|tích',
  'lớp': 'học|tập huấn|bồi dưỡng|đào tạo',
  'nhóm': 'giải pháp|nhiệm vụ|chỉ tiêu|đối tượng|mục tiêu|vấn đề|nội dung|tiêu chí|tuổi|hàng|dự án|chính sách|yếu tố|việc|hành vi',
  'khối': 'lượng|đại|tài sản|kiến thức',
  'cụm': 'từ',
  'xã': 'hội|giao',
  'tỉnh': 'táo|lẻ|ngộ',
  'thành phố': 'thông minh',
  'chính quyền': 'số|điện tử',
  'hộ': 'tịch|khẩu|chiếu|sinh|đê',
  'tập thể': 'dục|hóa|hoá',
  'cá nhân': 'hóa|hoá',
  'lực lượng': 'lao động|sản xuất',
  'lãnh đạo': 'chỉ đạo|, chỉ đạo|thực hiện|tốt|việc|công tác',
  'chỉ huy': 'thống nhất|lực lượng|các lực lượng|chữa cháy|cứu',
  'trưởng': 'thành',
  'thường trực': '24|sẵn sàng',
  'kế toán': 'đơn|quản trị',
  'thư viện': 'số|điện tử',
  'chủ tịch': 'tọa|toạ',
  'chủ': 'trì|động|trương|đề|yếu|nghĩa|thể|quyền|nhật|tâm|quan|lực|chốt|đạo|ý|biên|tọa|toạ|toàn|soái|đích|điểm|thuyết|tịch|nhiệm|công|từ|ngữ|định',
} // prettier-ignore

/** Head words that are also verbs or common nouns: what may stand behind them in small letters where they name a body. */
const names: Readonly<Record<string, string>> = {
  'đại biểu': 'quốc hội|hội đồng|hđnd',
  'báo': 'tỉnh|và|điện tử|, đài|đảng|ngành|địa phương|huyện|thành phố',
  'bảo vệ': 'cơ quan|trường|,|và y tế',
  'thống kê': 'tỉnh|huyện|cơ sở|quận|thành phố|khu vực|,|cấp',
  'kiểm toán': 'nhà nước|khu vực',
  'bản': ',|và|trong|thuộc|trên',
  'buôn': ',|và|trong|thuộc|trên',
  'khoa': 'khám|cấp|nội|ngoại|sản|nhi|dược|chuyên môn|, phòng|và phòng',
} // prettier-ignore

const othersOf = wordsOf(others)
const namesOf = wordsOf(names)

function wordsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(table).map(([head, words]) => [head, words.split('|')]))
}

const quantities =
  'tất cả|toàn thể|mỗi|từng|các|những|toàn bộ|một số|riêng|hai|ba|đội ngũ|đại diện|tập thể|hệ thống|mọi'
const quantity = new RegExp(String.raw`^(?:${quantities})\s`, 'u')
const mostQuantities = 3
const organisation =
  /^(?:(?:các|mỗi|từng|mọi|những) (?:tổ chức|cấp)|tổ chức, cá nhân|tổ chức (?:đảng|cơ sở đảng|chính trị))(?![A-Za-zÀ-ỹ])/u
/** The first syllables of all of these: most texts open with none of them. */
const openings = new Set(
  [...heads, ...quantities.split('|')].map((words) => words.slice(0, openingEnd(words))),
)
const longestOpening = Math.max(...[...openings].map((word) => word.length))

function openingEnd(text: string): number {
  let end = 0
  while (isLetterOrDigitAt(text, end)) end++
  return end
}

/**
 * True where a text opens with the name of a body, words of number (`các`, `tất cả`) before it aside. Looked up word by word: one pattern of
 * all of them takes long to compile.
 */
export function opensWithBody(text: string): boolean {
  const printed = text.slice(0, 60)
  const first = openingEnd(printed)
  if (first > longestOpening || !openings.has(printed.slice(0, first).toLowerCase())) return false
  const lower = lowerSame(printed)
  if (organisation.test(lower)) return true
  // In a heading in capitals a capital says nothing.
  const shown = printed === printed.toUpperCase() ? lower : printed
  let from = 0
  for (let count = 0; count <= mostQuantities; count++) {
    if (opensWithHead(lower, shown, from)) return true
    const word = quantity.exec(lower.slice(from))
    if (!word) return false
    from += word[0].length
  }
  return false
}

function opensWithHead(lower: string, shown: string, from: number): boolean {
  const limit = Math.min(lower.length, from + longestHead)
  for (let end = from + 2; end <= limit; end++) {
    if (isLetterOrDigitAt(lower, end)) continue
    const head = lower.slice(from, end)
    if (heads.has(head) && namesBody(head, shown.slice(end, end + 30))) return true
  }
  return false
}

/** A capital behind the head word goes on with a name (`Ban Chỉ đạo`, but `Ban hành`); small letters are looked up. */
function namesBody(head: string, rest: string): boolean {
  const behind = rest.replace(/^\s+/u, '')
  const goesOn = (word: string): boolean => behind.startsWith(word) && !isLetterAt(behind, word.length)
  const only = namesOf.get(head)
  if (only && /^\p{Ll}/u.test(behind) && !only.some(goesOn)) return false
  return !othersOf.get(head)?.some(goesOn) && !/^(?:hóa|hoá)(?![A-Za-zÀ-ỹ])/u.test(behind)
}
