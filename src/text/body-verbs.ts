/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-dupe-disjunctions: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import { compoundEnd } from './body-compounds.js'
import { lowerSame } from './lower.js'

/** Verbs that open a predicate in orders of the offices, longest first within a stem. Lower case only: a name carries capitals. */
const verbs =
  'trao|tặng|khai báo|nghỉ(?! hưu)|tựu trường|xét|bế mạc|khai mạc|kê khai|tuyên dương|đối thoại|gặp mặt|thăm|tri ân|khởi công|bình xét|chủ trì|chủ động|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có kế hoạch|có văn bản|có ý kiến|có chỉ đạo|có phương án|có giải pháp|phối hợp|' +
  'tham mưu|xây dựng|tổ chức|chỉ đạo|hướng dẫn|báo cáo|căn cứ|trên cơ sở|theo dõi|theo chức năng|theo nhiệm vụ|đôn đốc|' +
  'kiểm tra|triển khai|thực hiện|gửi|nộp|lập|rà soát|bố trí|cấp phát|cấp|đẩy mạnh|tăng cường|tuyên truyền|phổ biến|' +
  'quán triệt|phát động|vận động|giám sát|tiếp nhận|tổng hợp|đề xuất|trình|ban hành|cử|phân công|quan tâm|lãnh đạo|tiếp tục|' +
  'hoàn thành|hoàn thiện|đăng ký|nghiên cứu|học tập|bảo đảm|đảm bảo|phải|cần|sẽ|thường xuyên|định kỳ|kịp thời|khẩn trương|' +
  'nghiêm túc|phát huy|nâng cao|bổ sung|lồng ghép|đưa|đăng tải|đăng|biên soạn|chuẩn bị|thông tin|cung cấp|giúp|sử dụng|' +
  'quản lý|thẩm định|duy trì|mở|tập trung|thống nhất|xem xét|quyết định|phê duyệt|công bố|công khai|phát hành|in|sao gửi|' +
  'thành lập|kiện toàn|đề nghị|yêu cầu|giao(?! thông| dịch| lưu| đất)|khuyến khích|biểu dương|khen thưởng|xử lý|giải quyết|tiến hành|bám sát|nắm bắt|' +
  'nắm|cụ thể hóa|cụ thể hoá|thể chế hóa|thể chế hoá|tích cực|gương mẫu|trực tiếp|không|được|liên hệ|đánh giá|sơ kết|tổng kết|kiểm điểm|thanh tra|' +
  'thông báo|truyền đạt|tập huấn|bồi dưỡng|đào tạo|huy động|hỗ trợ|ưu tiên|chăm lo|chăm sóc|phản ánh|kiến nghị|tiếp thu|góp ý|' +
  'chấp hành|tham gia|tham dự|dự|lựa chọn|làm|là|cân đối|khảo sát|thống kê|rà|ký|khai thác|cập nhật|nhập|kết nối|vận hành|điều hành|' +
  'chuyển|mời|triệu tập|đầu tư|phát triển|xác định|niêm yết|(?<!(?:[đĐ]ào|[sS]áng|[cC]ải|[cC]hế|[tT]ái) )tạo|đổi mới|siết|giới thiệu|lấy|cam kết|tự|nhắc|bàn giao|' +
  'hợp đồng|mua|thu|chi trả|tháo gỡ|khắc phục|ngăn chặn|phòng ngừa|cải cách|số hóa|số hoá|thí điểm|chuyển đổi|đối chiếu|' +
  'thẩm tra|xác minh|đấu tranh|phát hiện|truy|củng cố|bảo vệ|chú trọng|lưu|trước ngày|chậm nhất|hoàn chỉnh|ứng dụng|khơi|' +
  'giữ|nêu|đề ra|đề cao|ra|tham vấn|phân bổ|phân tích|phân luồng|sắp xếp|tuyển chọn|tạm|thay|soạn|đặt|in ấn|tiêm|khám|trồng|gieo|phun|vệ sinh|' +
  'nạo|tu sửa|sửa|dừng|nhân rộng|gắn|kết hợp|tranh thủ|cùng|vận dụng|nhận|đánh|rút|chỉnh|treo|phụ trách|thảo luận|tiết kiệm|' +
  'thúc đẩy|tuân thủ|tìm|dành|chấn chỉnh|duyệt|trả lời|bầu|công nhận|xin ý kiến|bố cục|đề cử|giải trình|làm rõ|nghiệm thu|' +
  'tăng(?! trưởng)|thanh toán|quyết toán|chấm|bình chọn|trưng bày|hưởng ứng|tuyển|thực hành|trang bị|tích hợp|nâng cấp|cải tạo|trang trí|' +
  'mở rộng|lắp đặt|điều tiết|điều chỉnh|điều động|túc trực|sẵn sàng|ứng phó|khuyến cáo|tư vấn|chia sẻ|áp dụng|quyên góp|ủng hộ|kêu gọi|thu hút|' +
  'luân chuyển|thi công|tập hợp|định hướng|chấm dứt|sưu tầm|biểu diễn|diễn tập|huấn luyện|hợp tác|trao đổi|đón tiếp|đón|cho vay|cho ý kiến|' +
  'họp|chuẩn y|tiếp công dân|tiếp dân|ghi chép|di dời|phản biện|kiểm soát(?! viên)|kiểm kê|điều hòa|điều hoà|phát sóng|đưa tin|lan tỏa|lan toả|tôn vinh|cấp phép|xuất bản|đồng hành|cắt giảm|rút ngắn|ghi nhận|hội ý|góp phần|nỗ lực|phấn đấu|nêu cao|trực ban|trực chỉ huy|trực 24|trực lãnh đạo|trực cấp cứu|cảnh báo|dự báo'
const verb = new RegExp(`(?<=[\\s,])(?:${verbs})(?![A-Za-zÀ-ỹ\\d])`, 'gu')

/** The words in a clause that open its predicate, in order, nouns that look like verbs left out. */
export function* predicatesOf(printed: string): Generator<{ readonly at: number; readonly word: string }> {
  const lower = lowerSame(printed)
  let from = 0
  while (from < printed.length) {
    verb.lastIndex = from
    const match = verb.exec(printed)
    if (!match) return
    const { index: at, 0: word } = match
    // In `Truyền thông báo cáo` the verb begins inside of what looked like one.
    const compound = compoundEnd(lower, at)
    const noun = compound > 0 ? compound : nounEnd(printed, at, word)
    if (noun < 0) yield { at, word }
    from = noun < 0 ? at + word.length : noun
  }
}

/** What stands before a noun in a list of bodies: a comma, a word of number or of joining. */
const opensMember =
  /(?:^|[,;(–-]|(?:^|[\s(])(?:và|hoặc|các|những|mỗi|từng|mọi|với|của|người|cán bộ|công chức|viên chức|đồng chí|tập thể|đội ngũ|tổ|đơn vị|cơ quan|tổ chức|doanh nghiệp|cá nhân|hộ|cơ sở|bộ phận|(?<!, )ban|chi cục))\s$/u

/** Verbs' words that are nouns by what follows them, wherever they stand. */
const nounTails: Readonly<Record<string, RegExp>> = {
  'báo cáo': /^báo cáo viên/u,
  'tuyên truyền': /^tuyên truyền viên/u,
  'hướng dẫn': /^hướng dẫn viên/u,
  'nghiên cứu': /^nghiên cứu viên/u,
  'kiểm tra': /^kiểm tra (?:các cấp|đảng|cấp|Đảng|Tỉnh|Huyện|hai cấp)/u,
  'học tập': /^học tập cộng đồng/u,
  'thông tin': /^thông tin (?:đại chúng|điện tử|và truyền thông|truyền thông)/u,
  'in': /^in [A-ZĐ]/u,
  'cấp': /^cấp (?:tỉnh|huyện|xã|trên|dưới|cơ sở|ủy|uỷ|mình|trung ương|phường|cao|chiến lược|quận|thành phố|Trung ương|ngành)/u,
  'dự': /^dự (?:án|bị|thảo|toán|phòng|báo|trữ)/u,
  'được': /^được (?:giao(?! chủ| nhiệm| thực| xây| tham)|phân công|ủy quyền|thanh tra|kiểm tra|triệu tập|phê duyệt|kiểm|giám sát|nêu|thành lập|cử|chọn|lựa chọn|hỗ trợ|cấp|mời)(?:(?:, | và )(?:kiểm tra|giám sát|thanh tra|giao|hỗ trợ|phân công))*/u,
  'là': /^là (?:người|đảng viên|cán bộ|công chức|thành viên|trưởng|chủ|cơ quan)/u,
  'không': /^không (?:chuyên trách|thuộc|phải là|có )/u,
  'thu': /^thu (?:nhập|phí)/u,
  'cùng': /^cùng cấp/u,
  'ra': /^ra quân đội/u,
  'tự': /^tự (?:nhiên|vệ|quản|chủ|nguyện|do)/u,
  'khám': /^khám(?: bệnh|,)/u,
  'làm': /^làm (?:đầu mối là)/u,
  'quản lý': /^quản lý (?:các cấp|,)/u,
  'đầu tư': /^đầu tư(?:,| và | nước ngoài)/u,
} // prettier-ignore

/** Verbs' words that are nouns by what follows them where they open a member of a list: `…, tổ chức đảng`, but `Sở Y tế tổ chức đoàn …`. */
const memberTails: Readonly<Record<string, RegExp>> = {
  'tổ chức':
    /^tổ chức(?:, (?:cá nhân|đơn vị|doanh nghiệp|đoàn thể|hộ|cơ quan|địa phương|cộng đồng|lực lượng|hội|người|chính quyền)| (?:đảng|Đảng|chính trị|đoàn thể|Đoàn|đoàn(?! kiểm| giám| công)|quần chúng|xã hội|hội(?! nghị| thảo| thi| diễn| chợ| khỏe| khoẻ| đàm| trại| họp)|Hội|cơ sở|công đoàn|kinh tế|tôn giáo|cá nhân|liên quan|tín dụng|hành nghề|trực thuộc|khoa học|thành viên|nhà nước|có liên quan|và (?:cá nhân|đơn vị|doanh nghiệp|người|nhân dân|các)|phi|bộ máy|hữu nghị|hữu quan|trên địa bàn|thuộc|trong|khác|nêu trên|tại|nghề nghiệp|nước ngoài|quốc tế))/u,
  'quản lý': /^quản lý(?:,| (?:nhà nước|dự án|chuyên ngành|thị trường|đất đai|đô thị|khu |trực tiếp))/u,
  'sử dụng': /^sử dụng (?:lao động|ngân sách|đất|nước|dịch vụ|thuốc|vốn|điện|rừng)/u,
  'đào tạo': /^đào tạo(?:[,.]| nghề)/u,
  'phát hành': /^phát hành,/u,
  'phát triển': /^phát triển (?:nông thôn|quỹ đất|công nghiệp|hạ tầng|kinh tế|đô thị)/u,
  'bảo vệ': /^bảo vệ (?:thực vật|rừng|môi trường|an ninh|chính trị|dân phố|bờ)/u,
  'đầu tư': /^đầu tư (?:xây dựng|công trình|phát triển)/u,
  'đăng ký': /^đăng ký giao dịch/u,
  'thống kê': /^thống kê(?: tỉnh|,)/u,
  'bồi dưỡng': /^bồi dưỡng(?: chính trị|,)/u,
  'quyết định': /^quyết định đầu tư/u,
  'làm': /^làm (?:công tác|việc|nhiệm vụ|báo)/u,
} // prettier-ignore

/** Words that stand as nouns behind a word of number or a noun that they qualify: `cán bộ quản lý`, `công tác kiểm tra`. */
const qualifies = new Set([
  'tổ chức', 'lãnh đạo', 'quản lý', 'kiểm tra', 'nghiên cứu', 'báo cáo', 'giám sát', 'bảo vệ', 'tuyên truyền', 'sử dụng', 'thực hiện',
  'chỉ đạo', 'đào tạo', 'thanh tra', 'tham mưu', 'giúp', 'dự', 'cấp', 'thông tin', 'phát hành', 'học tập', 'cải cách', 'hỗ trợ', 'chủ trì', 'phối hợp', 'chuyển đổi',
]) // prettier-ignore
const qualified =
  /(?:^|[\s,(])(?:các|những|mỗi|từng|(?<!tổ chức )cán bộ|người|(?<!(?:tổ|đoàn|đội|ban|cụm) )công tác|lực lượng|về|với|của|đội ngũ|(?<!giúp )việc|chế độ|nhiệm vụ|chức danh|văn nghệ sĩ)\s$/u

/** What a committee, team, fund or centre does stands in its name: `Ban chỉ đạo`, `Đoàn kiểm tra`, `Hội đồng thẩm định`. */
const works: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /(?:^|[\s(])(?:tiểu ban|ủy ban|uỷ ban|(?<!, )ban)\s$/u,
    wordSet('tổ chức|chỉ đạo|quản lý|vận động|kiểm tra|thanh tra|giám sát|biên soạn|soạn|phát triển|điều hành|tuyên truyền|bảo vệ|thẩm định|xét|giúp|tiếp nhận|hỗ trợ|tuyển chọn|chấm|cải cách'),
  ],
  [
    /(?:^|[\s(])hội đồng\s$/u,
    wordSet('thẩm định|nghiệm thu|đánh giá|tuyển|tuyển chọn|xét|chấm|quản lý|xử lý|kiểm tra|tư vấn|khen thưởng|bồi thường|hỗ trợ|điều hành|lựa chọn'),
  ],
  [
    /(?:^|[\s(])(?:(?<!(?:tỉnh|thành|huyện|quận|thị|xã|phường) )đoàn|tổ|nhóm|đội|viện)\s$/u,
    wordSet('kiểm tra|giám sát|thanh tra|khảo sát|xác minh|thẩm định|đánh giá|tuyên truyền|thông tin|quản lý|giúp|hỗ trợ|bảo vệ|rà soát|tham mưu|tư vấn|nghiên cứu|điều hành|biên soạn|soạn|xử lý|tiết kiệm|khen thưởng'),
  ],
  [/(?:^|[\s(])quỹ\s$/u, wordSet('hỗ trợ|phát triển|bảo vệ|đầu tư|khen thưởng|học tập')],
  [
    /(?:^|[\s(])trung tâm\s$/u,
    wordSet('hỗ trợ|phát triển|đào tạo|nghiên cứu|điều hành|giám sát|thông tin|quản lý|học tập|bồi dưỡng|tư vấn|huấn luyện|chăm sóc|bảo vệ'),
  ],
  [/(?:^|[\s(])bộ phận\s$/u, wordSet('tiếp nhận|giúp|tham mưu|hỗ trợ|thường trực|phục vụ')],
  [/(?:^|[\s(])cơ quan\s$/u, wordSet('tham mưu|thanh tra|điều tra|kiểm tra|giúp|quản lý|tuyên truyền')],
  [/(?:^|[\s(])đơn vị\s$/u, wordSet('sử dụng|quản lý|thi công|tư vấn|vận hành|cung cấp|khai thác')],
  [/(?:^|[\s(])cơ sở\s$/u, wordSet('đào tạo|khám|bồi dưỡng|chăm sóc|nghiên cứu|tiêm')],
] // prettier-ignore

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split('|'))
}

/** Where the noun ends as which the verb's words stand (`các tổ chức đảng`, `cán bộ quản lý`, `báo cáo viên`); -1 where they are the verb. */
function nounEnd(printed: string, at: number, word: string): number {
  const tail = printed.slice(at, at + 60)
  const named = nounTails[word]?.exec(tail)
  if (named) return at + named[0].length
  return isNoun(printed, at, word, tail) ? at + word.length : -1
}

function isNoun(printed: string, at: number, word: string, tail: string): boolean {
  const shown = printed.slice(Math.max(0, at - 24), at)
  const before = shown.toLowerCase()
  if (
    /(?:phân công|được giao|được cử) $/u.test(before) &&
    /^(?:phụ trách|theo dõi|quản lý|chủ trì|làm|tham gia)/u.test(tail)
  )
    return true
  // `Công đoàn cấp trên trực tiếp cơ sở`
  if (word === 'trực tiếp' && before.endsWith('cấp trên ')) return true
  // The first predicate is never joined by `và`: `Nông nghiệp và phát triển nông thôn`.
  if (/(?:^|\s)và\s$/u.test(before)) return true
  // As printed: `Ban Tổ chức` is a name, and what follows it no member.
  if (opensMember.test(shown) && memberTails[word]?.test(tail)) return true
  if (word === 'lãnh đạo' && opensMember.test(shown))
    return !isPredicate(tail, word) && !/(?:ủy|uỷ|bộ|đoàn|hội) cơ sở $/u.test(before)
  if (isWork(before, tail, word)) return true
  if (qualifies.has(word)) return qualified.test(before) && !isPredicate(tail, word)
  return /(?:^|[\s,])(?:các|những|của|với|về|để|do|mà|nhằm|được)\s$/u.test(before)
}

function isWork(before: string, tail: string, word: string): boolean {
  if (!works.some(([heads, words]) => words.has(word) && heads.test(before))) return false
  // `Trưởng ban chỉ đạo các thành viên`: the head alone acts.
  if (/(?:trưởng|phó|các thành viên) (?:ban|đoàn|tổ)\s$/u.test(before))
    return /^\S+ \S+(?: (?:tỉnh|huyện|xã|cấp|các cấp|\d|(?:nghiên cứu|báo cáo|chịu|có|phải|thực hiện|tham gia|tham dự|căn cứ|chủ động|gửi|giúp)(?![A-Za-zÀ-ỹ]))|[,:.;(]|$)/u.test(
      tail,
    )
  return !isPredicate(tail, word)
}

function isPredicate(tail: string, word: string): boolean {
  return (
    tail.startsWith(`${word}, `) &&
    /^[^,]{2,14}, (?:chỉ đạo|quản lý|kiểm tra|hướng dẫn|đôn đốc|giám sát|phối hợp)/u.test(tail)
  )
}
