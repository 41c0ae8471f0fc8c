import type { Span } from '../../doc/span.js'
import { sentencesOf } from '../../text/sentences.js'
import { openingSubject } from './by-subject.js'
import { groupOf, type Item } from './items.js'
import type { Section } from './sections.js'
import { labelBody, subjectOf } from './subjects.js'
import { isBelow, outermost } from './tasks.js'

const order = /(?<![a-zÀ-ỹ])(?:đề nghị|yêu cầu|giao|phân công)(?![a-zÀ-ỹ])/iu
/** A sentence that hands on what was decided, and so leads orders: `… có ý kiến chỉ đạo như sau:`. */
const leads = /(?:đề nghị|yêu cầu|giao|phân công|chỉ đạo|kết luận|ý kiến)(?![a-zÀ-ỹ])/iu

/**
 * The orders of a letter or directive without a section of its own: paragraphs that order a body with the items that they lead, and, behind
 * a lead (`yêu cầu:`) or beside other orders, the items that open with a body's name.
 */
export function orders(text: string, items: readonly Item[], known: readonly Section[]): Section[] {
  const sections: Section[] = []
  const beside = groupsOfOrders(text, items)
  let led = false
  for (let at = 0; at < items.length; at++) {
    if (at < (sections.at(-1)?.to ?? 0) || known.some((section) => section.from <= at && at < section.to))
      continue
    const item = items[at]!
    if (item.kind === 'bullet') continue
    const isNext = led || (item.kind !== 'paragraph' && beside.has(groupOf(item)))
    const isOrder = namesBody(text, item) || (isNext && isOrdered(text, item)) || ordersBody(text, item)
    led ||= isLead(text, item) && leads.test(text.slice(item.start, item.span.end))
    if (!isOrder) continue
    const to = ledUntil(text, items, at)
    // Where the items of a list name their bodies themselves, each is an order of its own.
    if (item.kind === 'paragraph' && nameBodies(text, items.slice(at + 1, to))) continue
    const ceiling = item.kind !== 'paragraph' && beside.has(groupOf(item)) ? 0.92 : 0.85
    sections.push({ from: at, to, start: item.span.start, isTitled: false, ceiling })
  }
  return sections
}

function ledUntil(text: string, items: readonly Item[], at: number): number {
  const item = items[at]!
  const leadsOn = item.kind === 'paragraph' && isLead(text, item)
  let to = at + 1
  while (to < items.length && (isBelow(items[to]!, item) || (leadsOn && items[to]!.kind !== 'paragraph')))
    to++
  return to
}

/** A text of articles with titles (a decree, rules) tells who does what in every line: only its articles on duties lay work on bodies. */
export function isRegulation(items: readonly Item[]): boolean {
  return items.filter((item) => item.kind === 'heading' && /^điều/iu.test(item.label)).length >= 4
}

/** The articles of such a text that lay duties on bodies: `Điều 4. Trách nhiệm của Sở Y tế`. */
export function dutyArticles(text: string, items: readonly Item[], known: readonly Section[]): Section[] {
  return items.flatMap((item, at) =>
    isDutyTitle(text, item) && !known.some((section) => section.from <= at && at < section.to)
      ? [{ from: at, to: ledUntil(text, items, at), start: item.span.start, isTitled: false, ceiling: 0.95 }]
      : [],
  )
}

function isDutyTitle(text: string, item: Item): boolean {
  return (
    item.kind === 'heading' &&
    /^trách nhiệm/iu.test(text.slice(item.start, item.start + 12)) &&
    labelBody(text, item) !== null
  )
}

function isLead(text: string, item: Item): boolean {
  return /:\s*$/u.test(text.slice(item.start, item.span.end))
}

function namesBody(text: string, item: Item): boolean {
  const named =
    item.kind === 'paragraph' || isMember(text, item) || isListed(text, item) ? null : labelBody(text, item)
  // `Cấp tỉnh: 01 giải` names a level, and a body only where work is handed out.
  return named !== null && !isTold(text, named) && !/^cấp\s/iu.test(text.slice(named.start, named.end))
}

/** `Trưởng ban: Ông Lê Văn An - Chủ tịch …` lists who sits on a board. */
function isMember(text: string, item: Item): boolean {
  return (
    item.title !== null &&
    /^(?:các )?(?:ông|bà|đồng chí|đ\/c)\s/iu.test(text.slice(item.textStart, item.textStart + 16))
  )
}

/** Under `Thành phần`, `Kinh phí` and the like bodies are named as those who come, pay or are counted. */
function isListed(text: string, item: Item): boolean {
  const { parent } = item
  return (
    parent?.kind === 'heading' &&
    /^(?:thành phần|đối tượng|cơ cấu|giải thưởng|kinh phí|chỉ tiêu|thời gian|địa điểm|phạm vi|căn cứ)(?![A-ZÀ-ỹ])/iu.test(
      text.slice(parent.start, parent.start + 14),
    )
  )
}

/** True where a unit opens with a body that is to act; what it did, does or is already is no order. */
function isOrdered(text: string, item: Item): boolean {
  // `2. Về thủy lợi: Phòng Kinh tế nạo vét …`: behind the matter of a heading.
  const start = item.kind === 'heading' && item.textStart < item.span.end ? item.textStart : item.start
  const subject = openingSubject(text, { ...item, start })
  return subject !== null && subject.start === start && !isTold(text, subject)
}

function isTold(text: string, subject: Span): boolean {
  return /^[\s,]*(?:đã|chưa|đang|còn|vẫn|là|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|thống nhất|nhất trí)(?![a-zÀ-ỹ])/u.test(
    text.slice(subject.end, subject.end + 12),
  )
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

/** The lists of which some numbered item orders a body by name: `2. Giao Sở Y tế …` makes `3. Sở Nội vụ rà soát …` an order too. */
function groupsOfOrders(text: string, items: readonly Item[]): ReadonlySet<string> {
  const numbered = items.filter((item) => item.kind !== 'paragraph' && item.bullet === 0)
  const named = numbered.filter((item) => namesBody(text, item)).map(groupOf)
  return new Set([
    ...numbered.filter((item) => ordersBody(text, item)).map(groupOf),
    // Labels of bodies alone make a list of orders where there are several.
    ...named.filter((group, at) => named.indexOf(group) !== at),
  ])
}

/** True where all units of a list, those inside others aside, name a body. */
function nameBodies(text: string, units: readonly Item[]): boolean {
  const outer = outermost(units)
  return (
    outer.length > 1 &&
    outer.every(
      (unit) =>
        unit.kind !== 'bullet' && (namesBody(text, unit) || isOrdered(text, unit) || ordersBody(text, unit)),
    )
  )
}
