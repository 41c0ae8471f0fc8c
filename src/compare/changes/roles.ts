// Patterns over keys joined by one blank (folded, lower case). They name kinds of body and people that every plan of Party and State
// speaks of, never one locality.

const alone = (words: string): string => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`

/** A syllable that names a body, but not behind or before those that make another word with it. */
const unless = (syllable: string, before: string, after: string): string =>
  `(?<!(?<!\\p{L})(?:${before}) )${syllable}(?! (?:${after})(?!\\p{L}))`

const syllables = [
  unless(
    'phòng',
    'quốc|dự|đề|tiêu',
    'chống|ngừa|cháy|thủ|vệ|bệnh|hộ|tránh|dịch|làm|học|họp|đọc|ở|khám|bếp|trọ|ngủ',
  ),
  unless('bộ', 'cán|đồng|toàn|nội|tiến|cục|đường|tản', 'phận|tiêu|máy|chỉ|luật|môn|mặt|quy|tài'),
  unless('trường', 'thị|môi|hiện|công|chủ|lập|quảng|chiến|đoạn|thương|sở', 'hợp|kỳ'),
  unless('địa phương', 'trang|sử|sách|hóa|sản|tiếng|quân|quyền|dục|chí|phẩm|bản|thống', 'học'),
  unless('sở', 'cơ|trụ|xứ|công|hội', 'hữu|thích|trường'),
  unless('cơ sở', 'trên', 'vật|hạ|dữ|pháp|khoa|thực|lý|sản|kinh|làm|chế|nghề'),
  unless('khối', 'hình|tin', 'lượng|đại|phố'),
  unless('cục', 'bố|kết|chiến|đại', 'bộ|diện'),
  unless('xã hội', 'kinh tế|an sinh|mạng|dư luận|tệ nạn|an toàn|đời sống|văn hóa', 'hóa|học'),
  unless('xã', 'tác|sách|cấp|bàn|tâm', 'hội'),
  unless('báo', 'thông|cảnh|dự|tình|quảng|khai|điểm|mật', 'cáo|hiệu|động|thức|chí|vệ|ứng|hại|giấy|danh'),
].join('|')

const bodyNames =
  'cấp ủy|các cấp|tổ chức chính trị|chính trị - xã hội|tổ quốc|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|chi, đảng bộ|tổ chức đảng|ban thường vụ|ban chấp hành|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ban cán sự|ban đảng|ủy ban|hội đồng|ban chỉ đạo|ban chỉ huy|ban điều hành|ban quản lý|ban xây dựng đảng|hội nông dân|hội liên hiệp|hội phụ nữ|hội khuyến học|hội người cao tuổi|hội chữ thập đỏ|tỉnh đoàn|huyện đoàn|thành đoàn|đoàn cơ sở|ngân hàng|chi nhánh|kho bạc|chi cục|thanh tra|tòa án|viện kiểm sát|thư viện|bảo tàng|hợp tác xã(?! hội)|văn phòng|ngành|mặt trận|đảng đoàn|đoàn thể|đoàn khối|đoàn thanh niên|hội cựu chiến binh|công đoàn|liên đoàn|chính quyền|cơ quan|đơn vị|doanh nghiệp|người đứng đầu|thủ trưởng|đoàn kiểm tra|đoàn công tác|tổ công tác|bí thư|thường trực|lãnh đạo|quản lý|người chủ trì|trung tâm|trạm y tế|kiểm lâm|tổ dân phố|trưởng thôn|trực thuộc|đảng ủy viên|công an|quân sự|biên phòng|phường|đài phát thanh|đài truyền hình|đài truyền thanh|đài tiếng nói|thông tấn xã|nhà xuất bản|quỹ|bch|btv|ubnd|hđnd|mttq'

/** Bodies and persons that act, answer or receive reports. */
export const actors = new RegExp(alone(`${bodyNames}|${syllables}`), 'u')
/** The same, to be tried at one place of a text. */
export const actorsAt = new RegExp(`(?:${bodyNames}|${syllables})(?!\\p{L})`, 'uy')

const peopleNames =
  'cán bộ|đảng viên|công chức|viên chức|người lao động|đoàn viên|hội viên|(?<!(?:ban|đồng|án|sát|đội|công an) )nhân dân|(?<!tổ chức )quần chúng|học sinh|sinh viên|thanh niên|phụ nữ|nông dân|công nhân|báo cáo viên|giảng viên|đối tượng|tầng lớp|văn nghệ sĩ|trí thức|chức sắc|chiến sĩ|cựu chiến binh|người dân|toàn thể|trẻ em|thiếu nhi|giáo viên|nhà giáo|cha mẹ|phụ huynh|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|người cao tuổi|người khuyết tật|người có công|đồng bào|cộng tác viên|tuyên truyền viên|tiểu thương|hộ kinh doanh|ngư dân|doanh nhân|nghệ nhân|du khách|khách hàng|người bệnh|bệnh nhân|học viên|già làng|trưởng bản|người có uy tín|người tiêu dùng|người sử dụng|người sản xuất|người trồng|người nuôi|người bán|người nộp thuế|người nghèo|người yếu thế|người tham gia'

/** People who are taught, reached or concerned. */
export const audience = new RegExp(alone(peopleNames), 'u')
export const audienceAt = new RegExp(`(?:${peopleNames})(?!\\p{L})`, 'uy')

/** What the names of bodies and people are told by. */
export const bodiesAndPeople = `${bodyNames}|${syllables}|${peopleNames}`

/** Words that names of bodies and people are made of, and those that string them together. */
export const nameWords: ReadonlySet<string> = new Set(
  `${bodyNames}|${peopleNames}|phòng|bộ|trường|sở|cơ|khối|cục|xã|hội|và|các|những|mỗi|mọi|đồng|là|cùng|cấp|ban|ủy|đảng|chi|bộ|tỉnh|huyện|khối|trực thuộc|trước hết|đặc biệt|nhất là`.split(
    /[| ,]+/u,
  ),
)

const audienceLeads = 'cho|đến|tới|đối với|dành|mời|giúp|ưu tiên'
/** Words that lead to who is reached. */
export const leadsToAudience = new RegExp(`^${alone(audienceLeads)}`, 'u')

const amongLeads =
  'của|với|trong|trên(?= (?:đài|báo|sóng|trang|cổng))|toàn|ở|tại|qua|từ|hỗ trợ|vận động|bồi dưỡng|động viên'
/** Words after which people are reached and bodies only named: of, with, in, from, helps. */
export const leadsAmong = new RegExp(`^${alone(amongLeads)}`, 'u')

/** Words before "của" that make what follows the one who answers. */
export const duties = /(?<!\p{L})(?:trách nhiệm|vai trò|nhiệm vụ|nêu gương|chủ trì)(?!\p{L})/u

/** Words after which a number is a name: a term, a meeting, an article. */
export const namedByNumber =
  /^(?:khóa|lần|thứ|năm|số|quý|tháng|ngày|kỳ|nghị|ương|tw|đợt|điều|khoản|điểm|chương|mục|phần|bước|nhóm|đoạn|vực|phố|thôn|ấp|hạng|cụm|cấp|loại|lớp|xưởng|đội|tổ|tuyến|lộ|xi|xii|xiii|xiv)$/u

/** Words before which a number is a length of time or an anniversary, and no count. */
export const lengthOfTime = /^(?:năm|tháng|ngày|tuần|giờ|buổi|kỳ)$/u

const actorLeads = 'chỉ đạo|giao|yêu cầu|đề nghị|phân công|lãnh đạo|tham mưu|do'
/** Words that order the body behind them to act. */
export const leadsToActor = new RegExp(`^${alone(actorLeads)}`, 'u')

/** Words that tell one tier's body from another's of the same name: `Công an tỉnh`, `Công an huyện`. */
export const tierNames: ReadonlySet<string> = new Set(
  'tỉnh huyện quận xã phường thành thị khối tw'.split(' '),
)

const receiverLeads = 'gửi|báo cáo|trình|về'
/** Words that lead to who receives a report. */
export const leadsToReceiver = new RegExp(`^${alone(receiverLeads)}`, 'u')

/** What an act is told by. */
export const actWords =
  'chỉ đạo|tổ chức|xây dựng|triển khai|thực hiện|tham mưu|nâng cao|tạo|giúp|phải|bổ sung|lồng ghép|tuyên truyền|phổ biến|phối hợp|chủ trì|hướng dẫn|kiểm tra|giám sát|nghiên cứu|học tập|căn cứ|trên cơ|đẩy mạnh|tăng cường|theo dõi|đôn đốc|rà soát|tập huấn|đảm bảo|bảo đảm|bố trí|cung cấp|lập|mở'
/** Words that carry an act: behind them stands what is done and no longer who does it. */
export const substance = new RegExp(`^${alone(actWords)}`, 'u')

/** Manner and emphasis: how something is done, which is wording and no change of scope. */
export const manner = new RegExp(
  alone(
    'nghiêm túc|thiết thực|hiệu quả|chất lượng|khẩn trương|kịp thời|đồng bộ|quyết liệt|sâu rộng|sâu sắc|tích cực|chủ động|đầy đủ|cụ thể|rõ ràng|chặt chẽ|thường xuyên|an toàn|phù hợp|điều kiện|thực tế|thực tiễn|một cách|rõ|rõ nét|đồng thời|đặc biệt|trước hết|nhất là|tình hình|sáng tạo|khoa học|hình thức|qua loa|căn cứ|kế hoạch này',
  ),
  'u',
)

/** What leads to someone is told by. */
export const leadWords = `${audienceLeads}|${amongLeads}|${actorLeads}|${receiverLeads}`
