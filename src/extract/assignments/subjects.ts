import { textOf, type Span } from '../../doc/span.js'
import { bodyLength, opensWithBody, subjectAt, type Subject } from '../../text/bodies.js'
import { predicatesOf } from '../../text/body-verbs.js'
import { lowerSame } from '../../text/lower.js'
import { perText } from '../../text/per-text.js'
import { trimEndOf } from '../../text/trim.js'
import type { Item } from './items.js'
import { matchesOf } from '../../text/matches.js'

/** What may stand before the body in an order; dropped from its name. */
const opening =
  /^[*"“\s(+–-]*(?:trên đây là|căn cứ|trên cơ sở|theo(?! dõi)|thực hiện|kết thúc|sau khi|trước khi|ngay sau khi|khi|trong quá trình|để|nhằm|định kỳ|hằng|hàng|trước|chậm nhất|từ|đến|trong|vào|ngày|lưu ý|đồng thời|ngoài ra|bên cạnh đó|riêng|quá trình|nhận được|nếu|trường hợp|cuối (?:năm|quý|tháng)|đầu (?:năm|quý|tháng)|quý (?:i{1,3}|iv|[1-4])|kể từ|nhân|với|qua|tùy|đối với|hội nghị cho|giao|đề nghị|yêu cầu|trân trọng đề nghị|kính đề nghị|phân công|giao cho|trách nhiệm của|đề nghị đồng chí)(?![a-zÀ-ỹ])/iu
// `giao ban hằng tháng` is a meeting; `giao Ban Tuyên giáo` an order to a board.
const meeting = String.raw`(?! ban(?:[,.:;]|$| (?:hằng|hàng|định kỳ|báo|mỗi|với|giữa|ba bên|hai bên|các|công tác|trực tuyến|tuần|tháng|quý|lãnh đạo|cụm|khối|liên)(?![a-zà-ỹ])))`
const orderWord = new RegExp(
  String.raw`(?:^|[\s,;(])((?:trân trọng |kính )?đề nghị|yêu cầu|giao cho|giao${meeting}|phân công|giao nhiệm vụ cho|hội nghị cho|đối với)\s+(?=[a-zÀ-ỹ])`,
  'giu',
)
const leads = new RegExp(
  String.raw`^(?:(?:Đối với|Đề nghị|Giao${meeting}(?: cho)?|Yêu cầu|Trách nhiệm(?: thực hiện)?(?: của)?|Nhiệm vụ(?: của)?|Phân công|Hội nghị cho|Tại|Cấp tỉnh:|Về phía)\s+)*`,
  'iu',
)
const maximum = 600

/**
 * The body that a sentence orders to act, with its verb: at the sentence's head (`Sở Y tế chủ trì …`), after an opening phrase and its comma
 * (`Căn cứ Kế hoạch này, các sở …`), or after a word of order (`đề nghị Sở Y tế …`). Null where it names none.
 */
export const subjectOf = perText((text, sentence): Subject | null => {
  const closing = closingSubject(text, sentence)
  if (closing) return closing
  const start =
    sentence.start +
    /^[*"“\s(+–-]*(?:(?:Lưu ý|Ghi chú|Riêng|Đồng thời|Ngoài ra|Bên cạnh đó)[:,]?\s+)?/u.exec(
      text.slice(sentence.start, sentence.end),
    )![0].length
  const span = { start, end: Math.min(sentence.end, start + maximum) }
  const direct = subjectAt(text, span)
  if (direct) return direct
  const head = text.slice(span.start, span.end)
  if (!opening.test(head) && !/^\p{Lu}\p{Ll}*\s/u.test(head)) return null
  const ordered = orderedBody(text, span, head)
  if (ordered) return ordered
  return opening.test(head) ? afterComma(text, span) : null
})

/** `Các ông, bà: Chánh Văn phòng …; Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này`: all who are named before, however many. */
export const closingSubject = perText((text, sentence): Subject | null => {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestList))
  const end = words.search(
    /\s(?:(?:có |chịu )?trách nhiệm |chiểu |chiếu |căn cứ |theo )(?:tổ chức |triển khai )?(?:thi hành|thực hiện|Quyết định thi hành|nội dung Quyết định)(?![A-Za-zÀ-ỹ])/u,
  )
  if (end <= 0) return null
  const printed = trimEndOf(words.slice(0, end), ',;:').replace(/\s(?:và|phải|cùng)$/u, '')
  if (!opensWithBody(printed)) return null
  for (const { word } of predicatesOf(printed)) if (leading.has(word)) return null
  return { start: sentence.start, end: sentence.start + printed.length, verbAt: sentence.start + end }
})

const longestList = 4000
/** Words that open a predicate whatever names stand around them. */
const leading = new Set(
  'chủ trì|phối hợp|tham mưu|chỉ đạo|hướng dẫn|báo cáo|xây dựng|triển khai|thực hiện|tổ chức|căn cứ|theo dõi|đôn đốc|kiểm tra|phân công|giao|yêu cầu|đề nghị|quyết định|có trách nhiệm|chịu trách nhiệm|được|không|phải'.split('|'),
) // prettier-ignore

/** Nobody in particular: `Phân công cán bộ làm đầu mối …` is what the body does that is named above. */
const anybody = /^(?:cán bộ|công chức|viên chức|nhân viên|thành viên|người|giáo viên|\d)/iu

function orderedBody(text: string, span: Span, head: string): Subject | null {
  for (const match of matchesOf(head, orderWord)) {
    // `…, phân công báo cáo viên` is a task; `Phân công Sở Y tế …` and `giao Sở Y tế` are orders.
    const isHead = match.index === 0
    const next = head[match.index + match[0].length] ?? ''
    const isAnybody =
      /^phân công/iu.test(match[1]!) && anybody.test(head.slice(match.index + match[0].length))
    if (isAnybody || (!isHead && /^phân công|^đối với|^hội nghị cho/iu.test(match[1]!))) continue
    if (!isHead && /^giao/iu.test(match[1]!) && next === next.toLowerCase()) continue
    const at = span.start + match.index + match[0].length
    const found = subjectAt(text, { start: at, end: span.end })
    if (found) return found
    // `Giao Sở Y tế: …`, a name that runs to the end.
    const rest = text.slice(at, span.end)
    const stop = rest.search(/[:.]/u)
    const length =
      stop > 0 && stop < 200 && /^giao|^đề nghị|^yêu cầu|^phân công/iu.test(match[1]!)
        ? bodyLength(rest.slice(0, stop))
        : 0
    if (length > 0) return { start: at, end: at + length, verbAt: at + stop + 1 }
  }
  return null
}

function afterComma(text: string, span: Span): Subject | null {
  const stops = matchesOf(text.slice(span.start, span.end), /[,;]\s+/gu)
  // `Định kỳ tiến hành …, …` is an order without a subject; `Định kỳ hằng quý, các xã …` names one after its first comma.
  const most = /^\W*(?:định kỳ|hằng|hàng|kết thúc|đồng thời)(?![a-zÀ-ỹ])/iu.test(
    text.slice(span.start, span.start + 12),
  )
    ? 1
    : 12
  let tries = 0
  for (const stop of stops) {
    const at = span.start + stop.index + stop[0].length
    // `Hằng năm, căn cứ nhiệm vụ được giao, Sở Y tế …`: the phrase between the commas is another opening.
    if (/^(?:căn cứ|trên cơ sở|theo|thực hiện)\s/u.test(text.slice(at, at + 14))) continue
    if (tries++ >= most) return null
    // What only goes on with a list inside the opening phrase is no subject: `… của cán bộ, đảng viên`.
    if (goesOn(text.slice(span.start, span.start + stop.index), text.slice(at, at + 24))) continue
    const found = subjectAt(text, { start: at, end: span.end })
    if (found && found.end - found.start < 260) return found
  }
  return null
}

function goesOn(before: string, next: string): boolean {
  if (
    /^(?:\p{Lu}|các\s|mỗi\s|từng\s|tất cả|toàn thể|cấp [uủ]|đồng chí|thủ trưởng|người đứng đầu|chi bộ|lãnh đạo|đề nghị|yêu cầu|giao\s)/u.test(
      next,
    )
  )
    return false
  return /(?:^|[\s,])(?:cán bộ|chi|cơ quan|đơn vị|sở|ban|ngành|cấp|đảng viên|công chức|viên chức|đoàn viên|hội viên|sinh hoạt[^,]{0,20}|tổ chức đảng)$/u.test(
    before,
  )
}

/** The body that a title, a label or a table cell names (`Sở Y tế`, `Đối với các chi bộ`, `Trách nhiệm của Sở Y tế`); null where it names none. */
export function namedBody(text: string, title: Span): Span | null {
  const printed = text.slice(title.start, title.end)
  const lead = leads.exec(printed)![0].length
  const length = bodyLength(printed.slice(lead))
  if (length === 0) return null
  return { start: title.start + lead, end: title.start + lead + length }
}

/** The body that a unit's own label or title names; `Cấp ủy các cơ quan: A, B, C lãnh đạo …` is one with the list of its members. */
export function labelBody(text: string, item: Item): Span | null {
  // `Giao Văn phòng chủ trì, phối hợp với …:` names its body before the verb.
  const named = item.title
    ? (namedBody(text, item.title) ?? wholeLabel(text, item, item.title) ?? orderedIn(text, item.title))
    : null
  if (!named || !/(?:^|\s)các\s(?!ngành|cấp)/iu.test(text.slice(named.start, named.end))) return named
  const listed = listedMembers(text, item, named)
  if (listed) return listed
  const members = subjectAt(text, { start: item.textStart, end: item.span.end })
  const isList =
    members !== null &&
    text.slice(members.start, members.end).includes(',') &&
    /^\p{Lu}/u.test(text.slice(members.start))
  return isList && members ? { start: named.start, end: members.end } : named
}

/** `Các bộ: Công Thương, Tài chính chủ trì …`: the names behind the colon without the noun that stands before it, up to the verb. */
function listedMembers(text: string, item: Item, named: Span): Span | null {
  if (
    !/(?:^|\s)các (?:(?:bộ|sở|ban|phòng|huyện|thành phố|tỉnh|xã|phường|hội|trường|ngành)(?:, )?){1,3}$/iu.test(
      text.slice(named.start, named.end),
    )
  )
    return null
  const colon = text.slice(item.textStart, Math.min(item.span.end, item.textStart + 200)).indexOf(':')
  const whole =
    colon > 0 ? { end: item.textStart + colon } : subjectAt(text, { start: named.start, end: item.span.end })
  if (!whole || whole.end <= item.textStart) return null
  const parts = text.slice(item.textStart, whole.end).split(/,\s|\svà\s|\s[-–]\s/u)
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length <= 6)
    ? { start: named.start, end: whole.end }
    : null
}

const longestLabel = 100

/** `Trung tâm Giám định chi phí bảo hiểm y tế: Chủ trì …`: the verb stands behind the colon, so that what looks like one before it is of the name. */
function wholeLabel(text: string, item: Item, title: Span): Span | null {
  if (title.end - title.start > longestLabel || item.textStart >= item.span.end) return null
  const name = textOf(text, title)
  const order = ` ${text.slice(item.textStart, item.textStart + 40)}`
  if (!/^ \p{Lu}/u.test(order) || !opensWithBody(name) || /[,;]\s\p{Ll}/u.test(name)) return null
  const first = predicatesOf(lowerSame(order)).next().value
  const own = predicatesOf(name).next().value
  return first?.at === 1 && own && !leading.has(own.word) && isInsideCapitals(name, own.at) ? title : null
}

/** Behind a capital word that is no name of a place: `Giám định chi phí`, where the next capital follows. */
function isInsideCapitals(name: string, at: number): boolean {
  return /\p{Lu}\p{Ll}+ \p{Ll}+ $/u.test(name.slice(0, at)) && /\p{Lu}/u.test(name.slice(at))
}

function orderedIn(text: string, title: Span): Span | null {
  const subject = subjectOf(text, title)
  return subject ? { start: subject.start, end: subject.end } : null
}

/** Sentence case with the proper names as printed: first letter raised, markup and closing dots dropped. */
export function sentenceCase(printed: string): string {
  const name = trimEndOf(printed.replace(/\*/gu, '').replace(/\s+/gu, ' '), '.,;:…').trim()
  const first = [...name][0] ?? ''
  return first.toUpperCase() + name.slice(first.length)
}
