import { textOf } from '../../doc/span.js'
import type { Item } from './items.js'
import { labelBody, subjectOf } from './subjects.js'
import { sentencesOf } from '../../text/sentences.js'

/** A stretch of units in which bodies are given work: indexes into the units, end exclusive. */
export interface Section {
  readonly from: number
  readonly to: number
  /** True for a section under a heading of its own (`Tổ chức thực hiện`), false for closing articles and single orders. */
  readonly isTitled: boolean
}

const title =
  /^(?:\(?[ivx\d]+[.)-]\s*)?(?:tổ chức (?:triển khai )?thực hiện|tổ chức, thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|thực hiện|trách nhiệm|tổ chức)|phân công$|trách nhiệm(?! của)|trách nhiệm của các|điều khoản thi hành|nhiệm vụ của các|phân công|trách nhiệm thực hiện|nhiệm vụ cụ thể của các|nhiệm vụ và trách nhiệm)/iu

/**
 * Where a document lays work on bodies: TỔ CHỨC THỰC HIỆN and its like to the end of the body; the closing articles of a decision;
 * in a letter or directive without such a heading, what `đề nghị`, `yêu cầu` and the items that name bodies say.
 */
export function workSections(text: string, items: readonly Item[]): Section[] {
  const sections: Section[] = []
  for (const [index, item] of items.entries()) {
    if (index < (sections.at(-1)?.to ?? 0)) continue
    if (isWorkTitle(text, item))
      sections.push({
        from: item.textStart < item.span.end && item.kind !== 'heading' ? index : index + 1,
        to: sectionEnd(items, index),
        isTitled: true,
      })
  }
  if (sections.length > 0) return [...sections, ...closingArticles(text, items, sections)]
  const articles = closingArticles(text, items, [])
  return [...articles, ...orders(text, items, articles)]
}

function isWorkTitle(text: string, item: Item): boolean {
  const printed =
    item.title && item.kind === 'heading'
      ? textOf(text, item.title)
      : item.kind === 'paragraph'
        ? text.slice(item.span.start, item.span.end)
        : ''
  if (printed === '' || printed.length > 140) return false
  if (item.kind === 'paragraph' && !/^[\p{Lu}\s\d,.:;()-]+$/u.test(printed)) return false
  // `2. Tổ chức thực hiện hội nghị …` deep in the document is a task.
  return (
    title.test(printed) &&
    !/đợt|hội nghị|cuộc vận động|phong trào|chuyên đề/iu.test(printed.slice(12)) &&
    labelBody(text, item) === null
  )
}

function sectionEnd(items: readonly Item[], index: number): number {
  const { depth, kind } = items[index]!
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next]!
    if (item.kind !== 'paragraph' && item.bullet === 0 && kind !== 'paragraph' && item.depth <= depth)
      return next
  }
  return items.length
}

/** `Điều 3. Chánh Văn phòng …, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này.` */
function closingArticles(text: string, items: readonly Item[], known: readonly Section[]): Section[] {
  return items.flatMap((item, index) => {
    if (known.some((section) => section.from <= index && index < section.to)) return []
    if (item.kind === 'bullet' || !/^(?:Điều|ĐIỀU)\s/u.test(text.slice(item.span.start, item.span.start + 6)))
      return []
    const words = text.slice(item.span.start, item.span.end)
    if (
      !/(?:chịu trách nhiệm|có trách nhiệm|căn cứ Quyết định)[^.;]{0,120}(?:thi hành|thực hiện)|^.{0,14}Giao\s/iu.test(
        words,
      )
    )
      return []
    let to = index + 1
    while (to < items.length && isUnder(items[to]!, item)) to++
    return [{ from: index, to, isTitled: false }]
  })
}

function isUnder(item: Item, above: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

const order = /(?<![a-zÀ-ỹ])(?:đề nghị|yêu cầu|giao|phân công)(?![a-zÀ-ỹ])/iu

/**
 * The orders of a letter or directive without a section of its own: paragraphs that order a body with the items that they lead, and after
 * `yêu cầu:` the items that open with a body's name.
 */
function orders(text: string, items: readonly Item[], known: readonly Section[]): Section[] {
  const sections: Section[] = []
  let led = false
  for (let at = 0; at < items.length; at++) {
    if (at < (sections.at(-1)?.to ?? 0) || known.some((section) => section.from <= at && at < section.to))
      continue
    const item = items[at]!
    const isLead = /:\s*$/u.test(text.slice(item.span.start, item.span.end))
    if (item.kind === 'bullet') continue
    const named =
      item.kind !== 'paragraph' &&
      !isMember(text, item) &&
      (labelBody(text, item) !== null || (led && opensWithSubject(text, item)))
    const ordered = !named && ordersBody(text, item)
    led ||= isLead && order.test(text.slice(item.start, item.span.end))
    if (!named && !ordered) continue
    let to = at + 1
    while (
      to < items.length &&
      (isUnder(items[to]!, item) || (item.kind === 'paragraph' && isLead && items[to]!.kind !== 'paragraph'))
    )
      to++
    sections.push({ from: at, to, isTitled: false })
  }
  return sections
}

/** `Trưởng ban: Ông Lê Văn An - Chủ tịch …` lists who sits on a board. */
function isMember(text: string, item: Item): boolean {
  return (
    item.title !== null &&
    /^(?:các )?(?:ông|bà|đồng chí|đ\/c)\s/iu.test(text.slice(item.textStart, item.textStart + 16))
  )
}

function opensWithSubject(text: string, item: Item): boolean {
  const first = sentencesOf(text, { start: item.start, end: Math.min(item.span.end, item.start + 4000) })[0]
  const subject = first ? subjectOf(text, first) : null
  return subject !== null && subject.start === item.start
}

function ordersBody(text: string, item: Item): boolean {
  const words = text.slice(item.start, item.span.end)
  if (!order.test(words.slice(0, 900))) return false
  const sentence = sentencesOf(text, {
    start: item.start,
    end: Math.min(item.span.end, item.start + 4000),
  }).find((span) => order.test(text.slice(span.start, span.end)))
  const subject = sentence ? subjectOf(text, sentence) : null
  return subject !== null && order.test(text.slice(Math.max(item.start, subject.start - 24), subject.start))
}
