import { matchAt } from './issuer-subjects.js'

// Boards, departments and centres are named by their work, of which only the first letter is a capital: `Cục Bảo vệ thực vật`.
const namedByWork =
  /(?:^|\s)(?:Cục|Tổng cục|Chi cục|Vụ|Viện|Trung tâm|Phòng)\s\p{Lu}|^Ban Quản|^(?:Ủy ban|Uỷ ban|Hội đồng)\s\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,4}$/u
const word = /[^\S\n]{1,2}[a-zà-ỹ]+(?![A-Za-zÀ-ỹ\d])/uy
const comma = /,[^\S\n](?=(?:chữa|chống|giáo dục|cháy)(?![A-Za-zÀ-ỹ]))/uy
// What opens a clause behind a name, by its first word or its first two.
const clause =
  /[^\S\n]{1,2}(?:về|của|tại|đã|đang|sẽ|được|có|là|do|theo|kèm|trong|đối|để|cho|nhằm|khi|mà|nêu|trên|này|như|gửi|và|hoặc|với|đến|từ|cùng|ngày|năm|số(?=\s?\d)|giao(?! (?:thông|dịch))|tổng hợp|cấp|ban hành|hướng dẫn|quy định|phê duyệt|triển khai|thực hiện|chỉ đạo|đề nghị|yêu cầu|báo cáo|thông báo|trả lời|công bố|sửa đổi|bổ sung|thay thế|bãi bỏ|điều chỉnh|tổ chức|kế hoạch|đề xuất|xây dựng|phối hợp|chủ trì|tham mưu|cung cấp|tăng cường|tiếp tục|đẩy mạnh|góp ý|lấy ý|xin ý|đăng ký|quyết định|kết luận|thành lập|quán triệt|phát động|lãnh đạo|tuyên truyền|học tập|nhấn mạnh|sơ kết|tổng kết|kiểm điểm|đánh giá|phân công|khen thưởng|công nhận|thống nhất|chấp thuận|nêu rõ|xác định|khẳng định|kiện toàn|bổ nhiệm|trình|thẩm định)(?![A-Za-zÀ-ỹ])/uy
const mostWords = 6

/** Where the small words go to that end the name of a department or centre (`Quản lý khám, chữa bệnh`); null where none belongs to it. */
export function smallWords(text: string, from: number, end: number): number | null {
  if (!namedByWork.test(text.slice(from, end))) return null
  let at = end
  for (let count = 0; count < mostWords; count++) {
    const start = at + (matchAt(comma, text, at)?.[0].length ?? 0)
    const behindComma = start > at
    const next = matchAt(word, text, behindComma ? start - 1 : start)
    if (!next || (!behindComma && matchAt(clause, text, at))) break
    at = (behindComma ? start - 1 : start) + next[0].length
  }
  return at > end ? at : null
}
