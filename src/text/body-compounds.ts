import { matchesOf } from './matches.js'
/** Nouns of names and of groups that hold a verb's syllables: `công nghệ thông tin`, `chủ đầu tư`. Lower case. */
const compounds = [
  'công trình', 'chương trình', 'quy trình', 'lộ trình', 'giáo trình', 'tiến trình', 'quá trình', 'hành trình', 'truyền thông', 'phổ thông',
  'giao thông', 'viễn thông', 'thư ký', 'chữ ký', 'ngoại giao', 'công lập', 'độc lập', 'việc làm', 'hàng không', 'phòng không', 'trật tự',
  'bầu cử', 'đăng cai', 'lưu động', 'văn thư, lưu trữ', 'văn thư lưu trữ', 'hợp tác xã', 'giúp việc', 'công nghệ thông tin', 'văn hóa thông tin', 'văn hoá thông tin', 'văn hóa - thông tin',
  'văn hoá - thông tin', 'văn hóa, thông tin', 'văn hoá, thông tin', 'an toàn thông tin', 'hệ thống thông tin', 'phương tiện thông tin',
  'cơ quan thông tin', 'trạm thông tin', 'chủ đầu tư', 'nhà đầu tư', 'dự án đầu tư', 'dự án đầu tư xây dựng', 'quản lý đầu tư xây dựng',
  'xúc tiến đầu tư', 'quỹ đầu tư phát triển', 'quản lý xử lý vi phạm', 'nghiên cứu quản lý', 'đăng ký đất đai', 'đăng ký kinh doanh',
  'đăng ký quản lý kinh doanh', 'tham mưu tổng hợp', 'tham mưu, giúp việc', 'tham mưu giúp việc', 'giám sát, điều hành',
  'nghệ thuật biểu diễn', 'tiết kiệm và vay vốn', 'tìm kiếm cứu nạn', 'tìm kiếm, cứu nạn', 'tìm kiếm và cứu nạn',
  'giáo dục nghề nghiệp - giáo dục thường xuyên', 'giáo dục nghề nghiệp và giáo dục thường xuyên',
  'giáo dục nghề nghiệp, giáo dục thường xuyên', 'trung tâm giáo dục thường xuyên', 'hướng nghiệp - giáo dục thường xuyên',
  'cơ sở giáo dục thường xuyên', 'phòng giáo dục thường xuyên', 'vụ giáo dục thường xuyên', 'ban chỉ đạo cải cách', 'ban xây dựng đảng', 'ban chỉ đạo chuyển đổi số',
  'tổ chuyển đổi số', 'ban chỉ đạo thực hiện nghị quyết', 'ban chỉ đạo thực hiện chỉ thị', 'ban chỉ đạo thực hiện quy chế',
  'ban chỉ đạo thực hiện chương trình', 'ban chỉ đạo thực hiện phong trào', 'ban chỉ đạo tổng kết', 'ban chỉ đạo xây dựng nông thôn mới',
  'ban chỉ đạo xây dựng đời sống', 'ban chỉ đạo phát triển', 'ban chỉ đạo đổi mới', 'hội đồng phối hợp phổ biến', 'thi đua, khen thưởng',
  'dịch vụ tổng hợp', 'hậu cần', 'nuôi trồng', 'tổ hợp tác', 'hội đồng tự đánh giá', 'cán bộ phụ trách', 'công chức phụ trách', 'nhà xuất bản', 'trại tạm giam',
  'bộ phận tiếp nhận và trả', 'trợ giúp xã hội', 'lực lượng tham gia bảo vệ',
  'thi đua - khen thưởng', 'lao động ngoài nước', 'trợ giúp pháp lý', 'ngoài công lập', 'ngoài nhà nước', 'kiểm soát thanh toán',
] // prettier-ignore

const longest = Math.max(...compounds.map((phrase) => phrase.length))

/** The compounds by their first syllable. */
const byOpening = new Map<string, string[]>()
for (const phrase of compounds) {
  const opening = phrase.slice(0, phrase.search(/[\s,]/u))
  byOpening.set(opening, [...(byOpening.get(opening) ?? []), phrase])
}

/** Where the compound ends inside which a letter of a lower-case text stands; -1 where it stands in none. */
export function compoundEnd(lower: string, at: number): number {
  const from = Math.max(0, at - longest)
  for (const syllable of matchesOf(lower.slice(from, at + longest), /[a-zà-ỹ]+/gu)) {
    const start = from + syllable.index
    if (start > at) return -1
    // The window may begin in the middle of a syllable: such a piece opens none.
    if (/^[a-zà-ỹ]/u.test(lower[start - 1] ?? ' ')) continue
    const phrase = byOpening.get(syllable[0])?.find((known) => covers(lower, start, known, at))
    if (phrase !== undefined) return start + phrase.length
  }
  return -1
}

function covers(lower: string, start: number, phrase: string, at: number): boolean {
  const end = start + phrase.length
  return at < end && lower.startsWith(phrase, start) && !/^[a-zà-ỹ]/u.test(lower[end] ?? ' ')
}
