import type { Span } from '../../doc/span.js'
import { bodyLength, opensWithBody } from '../../text/bodies.js'
import { clauseAround, sentencesOf } from '../../text/sentences.js'
import type { Item } from '../assignments/items.js'
import { matchesOf } from '../../text/matches.js'

const receiving =
  /(?<![a-zÀ-ỹ])(?:gửi(?: [a-zà-ỹ]{1,7}){1,5} (?:cho|đến|tới)|cung cấp(?: [a-zà-ỹ]{1,7}){1,6} cho|gửi(?: báo cáo| kết quả| văn bản| danh sách| kế hoạch| hồ sơ)?(?: về| cho| đến| tới)?|báo cáo(?: kết quả)?(?: về| với| cho)?|trình|(?<!đối |hợp )với|về|nộp về|đăng ký với|đăng ký về|mời)\s+(?=[a-zÀ-ỹ])/giu

const reporting =
  /báo cáo|gửi|cung cấp|(?<!chương |quá |công |tiến |lộ |quy )trình|nộp|đăng ký|mời|thông báo/iu

/** Who receives: the body after gửi, báo cáo, trình, về, với in the clause or sentence of the time, without the channel (`qua …`). */
export function toOf(text: string, item: Item, time: Span, who: Span | null): Span | null {
  const sentences = sentencesOf(text, { start: item.start, end: item.span.end })
  const sentence = sentences.find((span) => span.start <= time.start && time.start < span.end)
  if (!sentence || !reporting.test(text.slice(sentence.start, sentence.end))) return null
  const clause = clauseAround(text, sentence, time.start)
  // One receiver named once stands for every report of the sentence, and for nothing else that is done in it.
  const shares = clause.start > sentence.start || clause.end < sentence.end
  return (
    receiverIn(text, clause, time, who) ??
    (shares && reporting.test(text.slice(clause.start, clause.end))
      ? receiverIn(text, sentence, time, who)
      : null)
  )
}

export function receiverIn(text: string, stretch: Span, time: Span, who: Span | null): Span | null {
  let best: Span | null = null
  const words = text.slice(stretch.start, stretch.end)
  for (const match of matchesOf(words, receiving)) {
    // `2. Về nông nghiệp: …` tells what an item is about.
    if (/^về\s/iu.test(match[0]) && match.index === 0) continue
    const at = stretch.start + match.index + match[0].length
    if (who && at >= who.start && at < who.end) continue
    const span = receiverAt(text, at, stretch.end)
    if (!span) continue
    // The nearest one before the time; without one, the first after it. What is passed on (`để tổng hợp báo cáo …`) is no receiver.
    if (span.start < time.start) best = span
    else if (
      best === null &&
      !/để [^,;]{0,60}$/u.test(words.slice(Math.max(0, match.index - 70), match.index))
    )
      best = span
  }
  return best
}

/** Who receives without being a body that acts. */
const receivers =
  /^(?:các |cơ quan |người )?(?:(?:cấp |cơ quan )?(?:có )?thẩm quyền|đối tượng (?:được )?(?:kiểm tra|giám sát|thanh tra)|bên(?=[ ,;.]|$)|chủ đầu tư|đại biểu|cử tri|thành viên)(?![a-zÀ-ỹ])/iu

function receiverAt(text: string, at: number, end: number): Span | null {
  if (!opensWithBody(text.slice(at, at + 60)) && !receivers.test(text.slice(at, at + 40))) return null
  if (
    /^(?:các |đội ngũ |toàn thể )?(?:cán bộ|đảng viên|đội ngũ|quần chúng|nhân dân|học sinh|tập thể|cá nhân|báo cáo viên|hội viên|đoàn viên)(?![a-zÀ-ỹ])/iu.test(
      text.slice(at, at + 30),
    )
  )
    return null
  const rest = text.slice(at, Math.min(end, at + 160))
  const stop = rest.search(
    /[;:.()]|,(?! \p{Lu}\p{Ll}+ \p{Ll}+ và )|\s(?:trước|tại|chậm|ít nhất|tối thiểu|sau|ngay|bằng|không|để|theo|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Đề án|Kế hoạch|Chương trình|Báo cáo|kết quả|qua|trong|vào|định kỳ|tổng hợp|xem xét|thẩm định|thẩm tra|kế hoạch|danh sách|nghị định|nghị quyết|quyết định|dự thảo|đề án|phương án|báo cáo|quy chế|quy định|tờ trình|chương trình|văn bản|chính sách|hằng|hàng|thời gian|dự|phê duyệt|ban hành|và(?=\s\p{Ll}))(?![A-Za-zÀ-ỹ])/u,
  )
  const printed = stop < 0 ? rest : rest.slice(0, stop)
  const length = bodyLength(printed) || printed.trimEnd().length
  return length >= 2 ? { start: at, end: at + length } : null
}
