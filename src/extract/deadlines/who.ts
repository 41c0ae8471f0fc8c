import { clauseAround, sentencesOf } from '../../text/sentences.js'
import { trimSpan, type Span } from '../../doc/span.js'
import { bodyLength, subjectAt } from '../../text/bodies.js'
import { labelBody, namedBody, subjectOf } from '../assignments/subjects.js'
import type { Item } from '../assignments/items.js'
import { receiverIn } from './to.js'
import { matchesOf } from '../../text/matches.js'

/** Who must act: named by the clause, the sentence, its paragraph, the lead of its item or the nearest heading, in that order. */
export function whoOf(text: string, items: readonly Item[], item: Item, time: Span): Span | null {
  const passed = passedOn(text, item, time)
  if (passed) return passed
  const own = inParagraph(text, item, time)
  if (own && !isLed(text, item, own)) return own
  return (
    ownLabel(text, item) ??
    addressee(text, item) ??
    leaderBeside(text, items, item) ??
    fromAbove(text, items, item.index)
  )
}

/** How many signs before a time its own words are looked for in a long sentence. */
const near = 400

/** `… gửi Sở Y tế trước ngày 15/11 để tổng hợp, báo cáo Bộ Y tế trước ngày 30/11`: the second time is that of the body which gathers. */
function passedOn(text: string, item: Item, time: Span): Span | null {
  const sentence = sentencesOf(text, { start: item.start, end: item.span.end }).find(
    (span) => span.start <= time.start && time.start < span.end,
  )
  if (!sentence) return null
  const from = Math.max(sentence.start, time.start - near)
  const left = text.slice(from, time.start)
  const at = left.search(/\d[^;]{0,60} để (?:[^;]{0,40}, )?(?:báo cáo|trình)(?![A-Za-zÀ-ỹ])[^;]{0,90}$/u)
  if (at < 0) return null
  return receiverIn(text, { start: from, end: from + at }, time, null)
}

/** The body of the unit's label; a tier of bodies (`- Cấp huyện: …`) is none. */
function ownLabel(text: string, item: Item): Span | null {
  const named = labelBody(text, item)
  return named && !/^(?:các )?cấp [a-zà-ỹ]+(?: [a-zà-ỹ]+)?$/iu.test(text.slice(named.start, named.end))
    ? named
    : null
}

/** `Lãnh đạo Ủy ban nhân dân huyện …` under the heading of a party body: its verb, and the body that it leads. */
function isLed(text: string, item: Item, found: Span): boolean {
  const above = item.parent?.title
  return (
    found.start === item.start &&
    /^Lãnh đạo (?:các |hội đồng|hđnd|ủy ban|uỷ ban|ubnd|chính quyền|mặt trận)/iu.test(
      text.slice(found.start, found.end),
    ) &&
    above !== undefined &&
    above !== null &&
    /^(?:đảng đoàn|ban cán sự|đảng ủy|đảng uỷ|chi bộ|chi ủy|cấp ủy|cấp uỷ)/iu.test(
      text.slice(above.start, above.end),
    )
  )
}

/** `Thời gian hoàn thành đối với các chi bộ cơ quan: …`, `Thời gian thực hiện của các xã: …` names who in its label. */
function addressee(text: string, item: Item): Span | null {
  if (!item.title) return null
  const title = text.slice(item.title.start, item.title.end)
  const lead = /^(?:thời gian|thời hạn|tiến độ)[^,;()]{0,40}? (?:đối với|của) /iu.exec(title)
  if (!lead) return null
  const length = bodyLength(title.slice(lead[0].length))
  const start = item.title.start + lead[0].length
  return length > 0 ? { start, end: start + length } : null
}

function inParagraph(text: string, item: Item, time: Span): Span | null {
  const from = item.title && time.start > item.title.end ? item.textStart : item.start
  const sentences = sentencesOf(text, { start: from, end: item.span.end })
  const at = sentences.findIndex((sentence) => sentence.start <= time.start && time.start < sentence.end)
  const sentence = sentences[at]
  if (!sentence) return null
  const clause = clauseAround(text, sentence, time.start)
  const own =
    clause.start > sentence.start ? (actor(text, clause, time) ?? agentOf(text, clause, time)) : null
  const bracket = bracketAround(text, sentence, time)
  const found =
    (bracket && agentOf(text, bracket, time)) ??
    actor(text, sentence, time) ??
    behindTime(text, sentence, time) ??
    ownerOf(text, sentence) ??
    senderOf(text, sentence, time)
  // Bodies parted by semicolons are one subject: `Các huyện ủy; các ban đảng báo cáo …`.
  if (own && !(found && found.start <= own.start && own.end <= found.end)) return own
  if (found) return found
  for (let back = at - 1; back >= 0; back--) {
    const before = subjectOf(text, sentences[back]!)
    // `Đồng chí bí thư …` acts for the body whose item it is.
    if (before && !/^(?:các )?đồng chí/iu.test(text.slice(before.start, before.end))) return before
  }
  return null
}

/** `Định kỳ hằng quý Đảng ủy đối thoại …`: a body in capitals directly behind the time that opens the sentence. */
function behindTime(text: string, sentence: Span, time: Span): Span | null {
  const opens = time.start === sentence.start || time.start === clauseAround(text, sentence, time.start).start
  if (!opens || !/^ \p{Lu}/u.test(text.slice(time.end, time.end + 2))) return null
  return subjectAt(text, { start: time.end + 1, end: sentence.end })
}

/** From the bracket that is open before a time to the end of its sentence: `(lịch do Văn phòng báo trước 05 ngày)`; null where none is. */
function bracketAround(text: string, sentence: Span, time: Span): Span | null {
  const left = text.slice(Math.max(sentence.start, time.start - 120), time.start)
  const open = left.lastIndexOf('(')
  return open < 0 || left.includes(')', open)
    ? null
    : { start: time.start - left.length + open, end: sentence.end }
}

/** `…; lịch cụ thể do Văn phòng thông báo trước ngày …`: in a clause of its own the body behind `do`. */
function agentOf(text: string, clause: Span, time: Span): Span | null {
  const at = text.slice(clause.start, time.start).lastIndexOf(' do ')
  return at < 0 ? null : subjectAt(text, { start: clause.start + at + 4, end: time.start })
}

/** `Báo cáo của các xã gửi về huyện trước ngày …`: whose paper it is sends it. */
function ownerOf(text: string, sentence: Span): Span | null {
  const lead =
    /^(?:Báo cáo|Văn bản|Kế hoạch|Danh sách|Hồ sơ|Kết quả|Ý kiến)(?: [a-zà-ỹ]{1,8}){0,4} của /u.exec(
      text.slice(sentence.start, sentence.start + 60),
    )
  return lead ? subjectAt(text, { start: sentence.start + lead[0].length, end: sentence.end }) : null
}

/** `Kiểm tra qua báo cáo, các đơn vị gửi báo cáo …`: a body behind a comma with the verb of sending. */
function senderOf(text: string, sentence: Span, time: Span): Span | null {
  const from = Math.max(sentence.start, time.start - near)
  for (const comma of matchesOf(text.slice(from, time.start), /, (?=các |UBND |Sở |Phòng )/gu)) {
    const found = subjectAt(text, { start: from + comma.index + 2, end: time.start })
    if (found && /^(?:gửi|nộp|báo cáo|hoàn thành|đăng ký)(?![A-Za-zÀ-ỹ])/u.test(text.slice(found.verbAt)))
      return found
  }
  return null
}

function actor(text: string, stretch: Span, time: Span): Span | null {
  const found = subjectOf(text, stretch)
  if (!found) return null
  // Who is named in a later clause acts there: `ra quân ngày 05/6; cấp xã ra quân …`.
  return found.end <= time.start ||
    (found.start >= time.end && !text.slice(time.end, found.start).includes(';'))
    ? found
    : null
}

const leaderLabel =
  /^(?:(?:cơ quan|đơn vị|bộ phận|phòng|cấp)(?:,? đơn vị)? )?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|tham mưu)(?: thực hiện| tham mưu| chính)?$/iu

/** How many items of one list are looked at for who leads its task. */
const mostBeside = 12

/** `- Đơn vị chủ trì: Sở Y tế` beside `- Thời gian: …` in the list of one task: who leads it acts by that time. */
function leaderBeside(text: string, items: readonly Item[], item: Item): Span | null {
  if (!item.title || item.parent === null) return null
  const isBeside = (other: Item | undefined): other is Item =>
    other !== undefined &&
    other.parent === item.parent &&
    other.bullet === item.bullet &&
    other.kind === item.kind
  for (const step of [-1, 1]) {
    for (
      let at = item.index + step;
      isBeside(items[at]) && Math.abs(at - item.index) <= mostBeside;
      at += step
    ) {
      const other = items[at]!
      // `- Phòng Y tế chủ trì, các xã phối hợp.`
      const leads = other.title ? null : subjectAt(text, { start: other.start, end: other.span.end })
      if (leads && text.startsWith('chủ trì', leads.verbAt)) return leads
      if (!other.title || !leaderLabel.test(text.slice(other.title.start, other.title.end))) continue
      const span = trimSpan(text, { start: other.textStart, end: other.span.end })
      const length = bodyLength(text.slice(span.start, span.end))
      return length > 0 ? { start: span.start, end: span.start + length } : null
    }
  }
  return null
}

/** How many units back a lead or a labelled bullet is looked for. */
const farthest = 300

/** The lead paragraph of the same item, the label of the bullets before it, the headings above. Never a sibling section. */
function fromAbove(text: string, items: readonly Item[], index: number): Span | null {
  let item = items[index]!
  for (let guard = 0; guard < 12; guard++) {
    const lead = leadOf(text, items, item.index)
    if (lead) return lead
    const parent = item.parent
    if (!parent) return null
    const named = labelBody(text, parent)
    const grouped = named && parent.kind === 'heading' ? groupMember(text, items, item.index, parent) : null
    if (grouped) return grouped
    if (named) return named
    if (parent.kind !== 'heading') {
      const first = sentencesOf(text, { start: parent.textStart, end: parent.span.end })[0]
      const subject = first ? subjectOf(text, first) : null
      if (subject) return subject
    }
    item = parent
  }
  return null
}

/**
 * The subject of the paragraph that leads a list of one heading: `Ban Tuyên giáo chủ trì … :`, a paragraph with bullets below it, or
 * `đề nghị các trường thực hiện các nội dung sau:` over numbered items.
 */
function leadOf(text: string, items: readonly Item[], index: number): Span | null {
  const item = items[index]!
  const top = topOf(item)
  if (item.kind === 'paragraph') return null
  for (let back = index - 1; back >= Math.max(0, index - farthest); back--) {
    const before = items[back]!
    if (before.kind !== 'paragraph') {
      if (before.bullet > 0 || (item.bullet === 0 && before.depth >= item.depth)) continue
      return null
    }
    if (before.parent !== top) return null
    const numbered = item.bullet === 0 || items[back + 1]!.bullet === 0
    if (numbered && !text.slice(before.start, before.span.end).trimEnd().endsWith(':')) return null
    const named = before.parent ? labelBody(text, before) : null
    if (named) return named
    const sentences = sentencesOf(text, { start: before.start, end: before.span.end })
    const sentence = numbered ? sentences.at(-1) : sentences[0]
    const subject = sentence ? subjectOf(text, sentence) : null
    // Over numbered items only an order counts: `Ban Thường vụ xây dựng kế hoạch như sau:` names the issuer.
    if (!subject || !numbered || before.parent !== null) return subject
    return /(?:đề nghị|yêu cầu|giao|phân công)[^,;.]{0,20}$/iu.test(
      text.slice(Math.max(before.start, subject.start - 40), subject.start),
    )
      ? subject
      : null
  }
  return null
}

function topOf(item: Item): Item | null {
  let parent = item.parent
  while (parent && parent.bullet > 0) parent = parent.parent
  return parent
}

/** Under a heading that names a group, a bullet without a label goes on with the body of the labelled bullet before it. */
function groupMember(text: string, items: readonly Item[], index: number, parent: Item): Span | null {
  for (let back = index - 1; back >= Math.max(0, index - farthest) && items[back] !== parent; back--) {
    const before = items[back]!
    if (before.bullet !== 1 || before.parent !== parent || !before.title) continue
    const named = namedBody(text, before.title)
    if (named) return named
  }
  return null
}
