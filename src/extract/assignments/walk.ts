import { textOf, type Span } from '../../doc/span.js'
import {
  firstSubject,
  openingSubject,
  orderedBySubject,
  sameBody,
  subjectDrafts,
  type Draft,
} from './by-subject.js'
import { bulletTasks, groupMembers, labelledBody, unknownBody } from './groups.js'
import type { Item } from './items.js'
import type { Section } from './sections.js'
import { closingSubject, labelBody } from './subjects.js'
import { childrenOf, contentSpan, isBelow, outermost, tasksOf } from './tasks.js'

/** Walks the units of a section: each names a body, adds a task to the one before, or opens a group. */
export function sectionDrafts(text: string, items: readonly Item[], section: Section): Draft[] {
  const drafts: Draft[] = []
  let at = section.from
  while (at < section.to) {
    const end = endOf(text, items, at, section.to)
    drafts.push(...itemDrafts(text, items, at, end, section))
    at = end
  }
  return drafts
}

/** Index after the last unit below a heading or bullet; trailing paragraphs with a body of their own are left to the section. */
function endOf(text: string, items: readonly Item[], at: number, to: number): number {
  const item = items[at]!
  if (item.kind === 'paragraph') {
    let end = at + 1
    while (end < to && items[end]!.bullet > 0) end++
    // `đề nghị các trường thực hiện các nội dung sau:` leads numbered items.
    if (end === at + 1 && leadsItems(text, item)) while (end < to && items[end]!.kind !== 'paragraph') end++
    return end
  }
  let end = at + 1
  while (end < to && isBelow(items[end]!, item)) end++
  return end
}

function leadsItems(text: string, item: Item): boolean {
  return /:\s*$/u.test(text.slice(item.start, item.span.end)) && firstSubject(text, item) !== null
}

function itemDrafts(
  text: string,
  items: readonly Item[],
  at: number,
  end: number,
  section: Section,
): Draft[] {
  const item = items[at]!
  const below = items.slice(at + 1, end)
  if (item.kind === 'paragraph') return paragraphDrafts(text, items, item, below, section)
  const trailing = at + 1 < end && end >= section.to ? trailingFrom(text, item, below) : below.length
  const own = below.slice(0, trailing)
  const after = below
    .slice(trailing)
    .flatMap((unit, index, rest) =>
      unit.kind === 'paragraph' ? paragraphDrafts(text, items, unit, bulletsAfter(rest, index), section) : [],
    )
  const closing = closingSubject(text, contentSpan(item))
  const named = !closing && (item.kind === 'heading' || item.title) ? labelBody(text, item) : null
  if (named) return [...titledDrafts(text, items, item, named, own, section), ...after]
  if (item.kind === 'heading') return [...matterDrafts(text, items, item, own, section), ...after]
  const subject = firstSubject(text, item)
  if (!subject)
    return [...(own.length > 0 ? nestedDrafts(text, items, at, at + 1 + own.length, section) : []), ...after]
  return [...subjectDrafts(text, item, own, subject), ...after]
}

function bulletsAfter(units: readonly Item[], index: number): Item[] {
  const bullets: Item[] = []
  for (let next = index + 1; next < units.length && units[next]!.bullet > 0; next++)
    bullets.push(units[next]!)
  return bullets
}

/** A heading that names bodies: its items name them one by one, or the whole heading is one. */
function titledDrafts(
  text: string,
  items: readonly Item[],
  item: Item,
  named: Span,
  own: readonly Item[],
  section: Section,
): Draft[] {
  const members = groupMembers(text, named, own)
  if (!members) {
    // `2. Cấp xã` names a level; a paragraph below it says who acts there.
    const inside = isTier(text, named)
      ? nestedDrafts(text, items, item.index, item.index + 1 + own.length, section)
      : []
    if (inside.length > 0) return inside
    // `1. Phòng Y tế tập huấn …` set as a heading: its words are a task too.
    const spoken = item.kind === 'heading' && item.title && named.end < item.title.end ? named : null
    return [{ body: named, tasks: tasksOf(text, item, own, spoken), confidence: 0.95 }]
  }
  const drafts: Draft[] = []
  for (const { unit, body } of members) {
    if (body && unit.bullet === 0) drafts.push(...unitDrafts(text, items, unit, section))
    else if (body) drafts.push({ body, tasks: bulletTasks(own, unit), confidence: 0.9 })
    else drafts.at(-1)?.tasks.push(...bulletTasks(own, unit))
  }
  return drafts
}

function isTier(text: string, named: Span): boolean {
  return /^cấp (?:tỉnh|huyện|xã|cơ sở|trung ương)$/iu.test(textOf(text, named))
}

/** A heading that names no body that is known: its text and its items tell who is meant, else its neighbours that it is a body. */
function matterDrafts(
  text: string,
  items: readonly Item[],
  item: Item,
  own: readonly Item[],
  section: Section,
): Draft[] {
  const inside = [
    ...spokenDrafts(text, item),
    ...nestedDrafts(text, items, item.index, item.index + 1 + own.length, section),
  ]
  if (inside.length > 0 || !section.isTitled) return inside
  const body = unknownBody(text, items, item)
  return body ? [{ body, tasks: tasksOf(text, item, own, null), confidence: 0.7 }] : []
}

/** `Kinh phí: Phòng Tài chính bố trí …`: a heading that names no body, and carries text that orders one. */
function spokenDrafts(text: string, item: Item): Draft[] {
  if (item.textStart >= item.span.end) return []
  const spoken: Item = { ...item, kind: 'paragraph', start: item.textStart, title: null }
  const subject = firstSubject(text, spoken)
  return subject ? subjectDrafts(text, spoken, [], subject) : []
}

/** A heading that names no body (`Chế độ báo cáo`): its items one by one. */
function nestedDrafts(
  text: string,
  items: readonly Item[],
  at: number,
  end: number,
  section: Section,
): Draft[] {
  return sectionDrafts(text, items, { ...section, from: at + 1, to: end })
}

/** A paragraph outside the items: a body given a duty of its own, with the units that it leads. */
function paragraphDrafts(
  text: string,
  items: readonly Item[],
  item: Item,
  led: readonly Item[],
  section: Section,
): Draft[] {
  const named = closingSubject(text, contentSpan(item)) ? null : labelBody(text, item)
  const subject = named ? null : firstSubject(text, item)
  const lead = named ?? (subject && (orderedBySubject(text, item, subject) ?? subject))
  const outer = outermost(led)
  const naming = outer.filter((unit) => namesOwnBody(text, unit))
  if (lead && naming.length > 1)
    return [
      ...restDrafts(outer, naming, lead),
      ...naming.flatMap((unit) => unitDrafts(text, items, unit, section)),
    ]
  if (named) return [{ body: named, tasks: tasksOf(text, item, led, null), confidence: 0.9 }]
  if (lead) return subjectDrafts(text, item, led, lead)
  return led.flatMap((unit) => {
    if (unit.bullet !== 1) return []
    const member = labelledBody(text, unit) ?? firstSubject(text, unit)
    return member
      ? [{ body: member, tasks: tasksOf(text, unit, childrenOf(led, unit), member), confidence: 0.85 }]
      : []
  })
}

/** What a lead hands to the body that it orders itself: the units that name no other. */
function restDrafts(outer: readonly Item[], naming: readonly Item[], lead: Span): Draft[] {
  const rest = outer.filter((unit) => !naming.includes(unit)).map(contentSpan)
  return rest.length > 0 ? [{ body: lead, tasks: rest, confidence: 0.8 }] : []
}

function namesOwnBody(text: string, unit: Item): boolean {
  return labelledBody(text, unit) !== null || openingSubject(text, unit) !== null
}

/** A unit by itself, with what stands below it. */
function unitDrafts(text: string, items: readonly Item[], unit: Item, section: Section): Draft[] {
  return itemDrafts(text, items, unit.index, endOf(text, items, unit.index, section.to), section)
}

/** From which unit on the paragraphs below the section's last item are no part of it: those that name another body after its list or text. */
function trailingFrom(text: string, item: Item, below: readonly Item[]): number {
  const named = labelBody(text, item) ?? firstSubject(text, item)
  for (const [index, unit] of below.entries()) {
    if (unit.kind !== 'paragraph') continue
    const followsList = index > 0 && below[index - 1]!.kind !== 'paragraph'
    const closing =
      /^\s*(?:căn cứ kế hoạch|trên đây|đề nghị|yêu cầu|trong quá trình|kế hoạch này|quá trình|nhận được|chỉ thị này|hướng dẫn này|giao )/iu.test(
        text.slice(unit.start, unit.start + 40),
      )
    if (closing) return index
    const subject = firstSubject(text, unit)
    const other =
      subject !== null &&
      (named === null || !sameBody(text, named, subject)) &&
      !/^(?:các )?đồng chí/iu.test(textOf(text, subject))
    if (other && (followsList || item.textStart < item.span.end)) return index
  }
  return below.length
}
