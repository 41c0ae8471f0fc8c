import { textOf, type Span } from '../../doc/span.js'
import { sentencesOf } from '../../text/sentences.js'
import type { Item } from './items.js'

/** The tasks of a body: the items of its list, a bullet as a whole, or the sentences where there is no list. */
export function tasksOf(text: string, item: Item, own: readonly Item[], subject: Span | null): Span[] {
  const listed = outermost(own).filter((unit) => unit.kind !== 'paragraph')
  if (listed.length > 0) return listed.map(contentSpan)
  const sentences = spokenTasks(text, item, own, subject)
  return item.kind === 'bullet' && own.length === 0 && sentences.length > 1 ? [contentSpan(item)] : sentences
}

/** The sentences of a unit, and of the paragraphs below it, that order something. */
export function spokenTasks(text: string, item: Item, own: readonly Item[], subject: Span | null): Span[] {
  const from = (item.kind === 'heading' || item.title) && !subject ? item.textStart : item.start
  const spoken = from < item.span.end ? sentencesOf(text, { start: from, end: item.span.end }) : []
  // What stands before the sentence that names the body tells how matters are.
  const sentences = spoken.filter(({ end }) => !subject || end > subject.start)
  const paragraphs = own.flatMap((unit) => sentencesOf(text, { start: unit.start, end: unit.span.end }))
  return [...sentences, ...paragraphs].filter((span) => isTask(textOf(text, span)))
}

function isTask(sentence: string): boolean {
  return /[A-Za-zÀ-ỹ]{2}/u.test(sentence) && !isClosing(sentence)
}

/** What closes a document and orders nothing: `Trên đây là …`, from when it holds, who may read it, `… thông báo để các đơn vị biết`. */
function isClosing(sentence: string): boolean {
  return (
    (/^\s*trên đây là/iu.test(sentence) && !/đề nghị|yêu cầu|giao\s/iu.test(sentence)) ||
    /^\s*(?:(?:kế hoạch|chương trình|nghị quyết|chỉ thị|quyết định|hướng dẫn|quy định|quy chế|kết luận|văn bản|công văn|thông tư|nghị định) (?:này )?(?:được |đã được )?(?:phổ biến|quán triệt đến|có hiệu lực|thay (?:thế|cho)|thông qua|hội đồng|[^.;]{0,80}thông qua)|mọi (?:thắc mắc|chi tiết|thông tin)|(?:thông tin|chi tiết)[^.;]{0,60}liên hệ)/iu.test(
      sentence,
    ) ||
    // Trouble on the way is to be told: asked of all, and no work of anybody.
    /^\s*(?:trong quá trình|quá trình|nếu |khi |mọi |có |những )[^.;]{0,80}(?:khó khăn|vướng mắc|phát sinh)[^.;]{0,120}(?:phản ánh|kiến nghị|báo cáo|liên hệ|trao đổi|đề xuất)[^;]{0,200}(?:xem xét|giải quyết|hướng dẫn|xử lý|điều chỉnh|chỉ đạo|tháo gỡ|sửa đổi)[^.;]{0,60}[./\s]*$/iu.test(
      sentence,
    ) ||
    /thông báo[^.;]{0,200}\sbiết(?:[\s,./]|$)/iu.test(sentence)
  )
}

/** A unit without its number or bullet. */
export function contentSpan(item: Item): Span {
  return { start: item.start, end: item.span.end }
}

/** The units directly after one that stand below it. */
export function childrenOf(units: readonly Item[], unit: Item): Item[] {
  const children: Item[] = []
  for (let at = unit.index - units[0]!.index + 1; at < units.length && isBelow(units[at]!, unit); at++)
    children.push(units[at]!)
  return children
}

/** True where one unit stands under another, at any depth. */
export function isBelow(item: Item, above: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

/** The units of a stretch that stand under no other of it. */
export function outermost(units: readonly Item[]): Item[] {
  const members = new Set(units)
  return units.filter((unit) => !(unit.parent && members.has(unit.parent)))
}
