import { clauseAround, sentencesOf } from '../../text/sentences.js'
import { trimSpan, type Span } from '../../doc/span.js'
import { opensWithBody, subjectAt, bodyLength } from '../../text/bodies.js'
import { trimEndOf } from '../../text/trim.js'
import { labelBody, namedBody, subjectOf } from '../assignments/subjects.js'
import type { Item } from '../assignments/items.js'

/** Who must act: named by the clause, the sentence, its paragraph, the lead of its item or the nearest heading, in that order. */
export function whoOf(text: string, items: readonly Item[], item: Item, time: Span): Span | null {
  return (
    inParagraph(text, item, time) ??
    labelBody(text, item) ??
    leaderBeside(text, items, item) ??
    fromAbove(text, items, item.index)
  )
}

function inParagraph(text: string, item: Item, time: Span): Span | null {
  const from = item.title && time.start > item.title.end ? item.textStart : item.start
  const sentences = sentencesOf(text, { start: from, end: item.span.end })
  const at = sentences.findIndex((sentence) => sentence.start <= time.start && time.start < sentence.end)
  const sentence = sentences[at]
  if (!sentence) return null
  const clause = clauseAround(text, sentence, time.start)
  const own = clause.start > sentence.start ? actor(text, clause, time) : null
  const found = actor(text, sentence, time)
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

function actor(text: string, stretch: Span, time: Span): Span | null {
  const found = subjectOf(text, stretch)
  return found && (found.end <= time.start || found.start >= time.end) ? found : null
}

const leaderLabel =
  /^(?:(?:cơ quan|đơn vị|bộ phận|phòng|cấp)(?:,? đơn vị)? )?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|tham mưu)(?: thực hiện| tham mưu| chính)?$/iu

/** `- Đơn vị chủ trì: Sở Y tế` beside `- Thời gian: …` in the list of one task: who leads it acts by that time. */
function leaderBeside(text: string, items: readonly Item[], item: Item): Span | null {
  if (!item.title || item.kind === 'heading' || item.parent === null) return null
  const isBeside = (other: Item | undefined): other is Item =>
    other !== undefined &&
    other.parent === item.parent &&
    other.bullet === item.bullet &&
    other.kind === item.kind
  for (const step of [-1, 1]) {
    for (let at = item.index + step; isBeside(items[at]); at += step) {
      const other = items[at]!
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

/** The act, a few words of the text: what the clause says beside who and when. Null where nothing but the time stands there. */
export function whatOf(text: string, item: Item, time: Span, who: Span | null): Span | null {
  const sentence = sentencesOf(text, { start: item.start, end: item.span.end }).find(
    (span) => span.start <= time.start && time.start < span.end,
  )
  if (!sentence) return null
  if (
    /\((?:thực hiện |hoàn thành |tổ chức |xong )?(?:xong )?$/u.test(
      text.slice(Math.max(sentence.start, time.start - 24), time.start),
    )
  )
    return firstAct(text, sentence, time, who)
  const clause = clauseAround(text, sentence, time.start)
  const before = actBefore(text, clause, time, who)
  if (before) return before
  const after = trimActs(text, { start: Math.min(time.end, clause.end), end: clause.end })
  return after
}

/** A bracket that closes an item governs all of it: its first act. */
function firstAct(text: string, sentence: Span, time: Span, who: Span | null): Span | null {
  const start = who && who.start >= sentence.start && who.end < time.start ? who.end : sentence.start
  const stop = text.slice(start, time.start).search(/[;(:]|\.\s/u)
  return trimActs(text, { start, end: stop > 8 ? start + stop : time.start })
}

function actBefore(text: string, clause: Span, time: Span, who: Span | null): Span | null {
  let start = clause.start
  if (who && who.start >= clause.start && who.end <= time.start) start = who.end
  else {
    const subject = subjectAt(text, clause)
    if (subject && subject.end < time.start) start = subject.end
  }
  return trimActs(text, { start, end: time.start })
}

function trimActs(text: string, span: Span): Span | null {
  if (span.end <= span.start) return null
  let { start, end } = trimSpan(text, span)
  const head = /^(?:[\s,:;(*)“"–+-]|\.(?=\s)|(?:và|có trách nhiệm|phải|cần|sẽ)\s)*/u.exec(
    text.slice(start, end),
  )![0].length
  start += head
  const signs = ',:;(*“"–-'
  const bare = trimEndOf(text.slice(start, end), signs).replace(
    /\s(?:hoàn thành|thực hiện|xong|gửi báo cáo về|và|thời gian)$/u,
    '',
  )
  end = start + trimEndOf(bare, signs).length
  if (end - start > 320) end = cutAt(text, start, 320)
  return end - start >= 4 && /[A-Za-zÀ-ỹ]{2}/u.test(text.slice(start, end)) ? { start, end } : null
}

function cutAt(text: string, start: number, length: number): number {
  const blank = text.lastIndexOf(' ', start + length)
  return blank > start ? blank : start + length
}

const receiving =
  /(?<![a-zÀ-ỹ])(?:gửi(?: báo cáo| kết quả| văn bản| danh sách| kế hoạch| hồ sơ)?(?: về| cho| đến| tới)?|báo cáo(?: kết quả)?(?: về| với| cho)?|trình|(?<!đối |hợp )với|về|nộp về|đăng ký với|đăng ký về|mời)\s+(?=[a-zÀ-ỹ])/giu

/** Who receives: the body after gửi, báo cáo, trình, về, với in the clause or sentence of the time, without the channel (`qua …`). */
export function toOf(text: string, item: Item, time: Span, who: Span | null): Span | null {
  const sentences = sentencesOf(text, { start: item.start, end: item.span.end })
  const sentence = sentences.find((span) => span.start <= time.start && time.start < span.end)
  if (!sentence || !/báo cáo|gửi|trình|nộp|đăng ký|mời/iu.test(text.slice(sentence.start, sentence.end)))
    return null
  const clause = clauseAround(text, sentence, time.start)
  return (
    receiverIn(text, clause, time, who) ??
    (clause.start > sentence.start || clause.end < sentence.end
      ? receiverIn(text, sentence, time, who)
      : null)
  )
}

function receiverIn(text: string, stretch: Span, time: Span, who: Span | null): Span | null {
  let best: Span | null = null
  const words = text.slice(stretch.start, stretch.end)
  for (const match of words.matchAll(receiving)) {
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

function receiverAt(text: string, at: number, end: number): Span | null {
  if (!opensWithBody(text.slice(at, at + 60))) return null
  if (
    /^(?:các |đội ngũ |toàn thể )?(?:cán bộ|đảng viên|đội ngũ|quần chúng|nhân dân|học sinh|tập thể|cá nhân|báo cáo viên|hội viên|đoàn viên)(?![a-zÀ-ỹ])/iu.test(
      text.slice(at, at + 30),
    )
  )
    return null
  const rest = text.slice(at, Math.min(end, at + 160))
  const stop = rest.search(
    /[;:.()]|,(?! \p{Lu}\p{Ll}+ \p{Ll}+ và )|\s(?:trước|tại|chậm|để|theo|kết quả|qua|trong|vào|định kỳ|tổng hợp|xem xét|thẩm định|thẩm tra|kế hoạch|danh sách|hằng|hàng|thời gian|dự|phê duyệt|ban hành|và(?=\s\p{Ll}))(?![A-Za-zÀ-ỹ])/u,
  )
  const printed = stop < 0 ? rest : rest.slice(0, stop)
  const length = bodyLength(printed) || printed.trimEnd().length
  return length > 2 ? { start: at, end: at + length } : null
}
