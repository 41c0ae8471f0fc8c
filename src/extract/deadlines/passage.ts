import { textOf, type Span } from '../../doc/span.js'
import type { Item } from '../assignments/items.js'
import { matchesOf } from '../../text/matches.js'

/**
 * What a passage does: it orders (and may hold times to act by), asks for a quality or a figure (a frequency there may be an order or
 * not), tells the content that is studied or the purpose (a frequency orders nothing), or tells what has been (no time is one to act
 * by, unless it is still to come), or tells the time that figures are counted for (no time at all).
 */
export type Passage = 'orders' | 'asks' | 'content' | 'past' | 'counts'

/** What the nearest heading that says so makes of a unit. */
export function passageOf(text: string, item: Item, reports: boolean): Passage {
  let weak = false
  for (let above: Item | null = item; above; above = above.parent) {
    const title = above.kind === 'heading' && above.title ? textOf(text, above.title) : null
    if (title === null) continue
    if (content.test(title)) return 'content'
    if (counted.test(title)) return 'counts'
    if (!weak && orders.test(title)) return 'orders'
    if (past.test(title) || ofFormerYears.test(title))
      return isLed(item, above, title, reports) ? 'orders' : 'past'
    weak ||= weakOrders.test(title)
    if (purpose.test(title)) return 'content'
    if (asks.test(title)) return 'asks'
  }
  return reports && !weak ? 'asks' : 'orders'
}

/** `1. Về tình hình tháng 5` of a resolution tells how matters are; the numbered items below it order. */
function isLed(item: Item, above: Item, title: string, reports: boolean): boolean {
  if (reports || !/^về\s/iu.test(title)) return false
  for (let unit: Item | null = item; unit && unit !== above; unit = unit.parent)
    if (unit.bullet === 0 && unit.kind !== 'paragraph') return true
  return false
}

const content =
  /^(?:những )?nội dung (?:đợt|nghiên cứu|học tập|quán triệt|cốt lõi|cơ bản|chủ yếu|tác phẩm|chuyên đề|của (?:nghị quyết|chuyên đề|kết luận|chỉ thị|tác phẩm)|sinh hoạt|tuyên truyền$)/iu
const orders =
  /nhiệm vụ|giải pháp|phương hướng|tổ chức thực hiện|phân công|kiến nghị|đề xuất|tiến độ|thời gian|trách nhiệm/iu
/** They head orders as well as what a report tells of (`I. KẾT QUẢ` over `1. Công tác lãnh đạo, chỉ đạo`): what stands above decides. */
const weakOrders = /kế hoạch|chỉ đạo/iu
const counted =
  /^(?:thời (?:gian|điểm|kỳ|hạn) (?:chốt|lấy|tính|hỗ trợ|hưởng|áp dụng|có hiệu lực)|mốc thời gian)(?![a-zÀ-ỹ])/iu
const past =
  /^(?:về )?(?:(?:đánh giá )?(?:đặc điểm )?tình hình|thực trạng|bối cảnh|(?:một số |những )?kết quả(?: (?:đạt được|thực hiện|triển khai|chủ yếu|nổi bật|công tác|cụ thể|kiểm tra|\d)|$)|đánh giá (?:chung|kết quả|việc)|(?:những )?ưu điểm|(?:những )?(?:tồn tại|hạn chế|khuyết điểm|khó khăn|thuận lợi)(?:,|$| và)|nguyên nhân|sự cần thiết|căn cứ (?:xây dựng|pháp lý)|cơ sở (?:pháp lý|thực tiễn)|(?:những )?(?:chặng đường|dấu mốc|mốc son)|lịch sử|tiểu sử|thân thế|cuộc đời)/iu
/** `Giai đoạn 1930 - 1945` */
const ofFormerYears = /^(?:giai đoạn|thời kỳ|những năm|từ năm) 1[89]\d\d/iu
const purpose =
  /^(?:mục đích(?!,? (?:và )?yêu cầu)|ý nghĩa|quan điểm|phạm vi (?:điều chỉnh|áp dụng)|đối tượng(?: áp dụng)?$|giải thích từ ngữ)/iu

const asks = /^(?:mục đích|yêu cầu|mục tiêu|chỉ tiêu|nguyên tắc|tiêu chí|tiêu chuẩn)/iu

/** A title that says that its unit tells a time: `Thời gian hoàn thành`, `Tiến độ`. */
export function isTimeTitle(text: string, item: Item): boolean {
  if (item.title === null) return false
  const title = textOf(text, item.title)
  return (
    title.length < 90 &&
    /^(?:về )?(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm)(?! (?:chốt|lấy|tính|hỗ trợ|hưởng|áp dụng|có hiệu lực))(?![a-zÀ-ỹ])(?!.+kinh phí)/iu.test(
      title,
    )
  )
}

const groundHead =
  /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Triển khai|Thi hành) (?:(?:đề nghị|Tờ trình|Hiến pháp|Luật|Bộ luật|Pháp lệnh|Điều lệ|Quy chế|Giám đốc|Bộ trưởng|các)(?![a-zÀ-ỹ])|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Công văn|Thông tư|Hướng dẫn|Thông báo|Công điện|Văn bản|Quy định|Đề án)(?: [a-zÀ-ỹ]+){0,4} (?:số )?\d)/iu
const mainAct =
  /(?<![a-zÀ-ỹ])(?:xây dựng|ban hành|đề nghị|yêu cầu|giao|báo cáo|thông báo|hướng dẫn|triển khai|tổ chức|đã|có ý kiến)(?![a-zÀ-ỹ])/iu

/** Where the ground of the document ends that a unit opens with: `Căn cứ … phê duyệt Chương trình … đến năm 2025;` orders nothing, its years are those of names. */
export function groundEnd(text: string, item: Item): number {
  if (item.parent?.kind === 'heading' || !groundHead.test(text.slice(item.start, item.start + 90))) return -1
  const words = text.slice(item.start, item.span.end)
  const close = /, (?=\p{Lu}|các |đề nghị|yêu cầu)/gu
  for (const comma of matchesOf(words, close)) {
    if (comma.index > 24 && mainAct.test(words.slice(comma.index, comma.index + 140)))
      return item.start + comma.index
  }
  return item.span.end
}

const longest = 6000

/** A unit far longer than any paragraph (a text without line ends) is read in pieces, so that the work grows with its length only. */
export function piecesOf(text: string, unit: Span): Span[] {
  const pieces: Span[] = []
  let start = unit.start
  while (unit.end - start > longest) {
    const stretch = text.slice(start, start + longest)
    const cut = Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf('; '))
    const end = start + (cut > longest / 4 ? cut + 1 : longest)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: unit.end }].filter((piece) => piece.end > piece.start)
}
