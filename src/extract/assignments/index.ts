import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import { textOf, trimSpan, type Span } from '../../doc/span.js'
import type { Extractor } from '../../ports.js'
import { sentencesOf } from '../../text/sentences.js'
import { itemsOf, type Item } from './items.js'
import { workSections, type Section } from './sections.js'
import { labelBody, namedBody, sentenceCase, subjectOf } from './subjects.js'
import { tablesOf, type TaskTable } from './tables.js'

/** A body given work, while its tasks are gathered. */
interface Draft {
  readonly body: Span
  readonly tasks: Span[]
  readonly confidence: number
}

/** Each body that a document gives work to, in order, with its tasks (rules: assignments of the fields gold). */
export const assignments: Extractor = {
  name: 'assignments',
  needs: ['heading', 'region'],
  writes: ['assignment'],
  extract(doc) {
    const items = itemsOf(doc)
    const drafts = workSections(doc.text, items).flatMap((section) => sectionDrafts(doc.text, items, section))
    for (const table of tablesOf(doc)) drafts.push(...tableDrafts(doc.text, table))
    drafts.sort((a, b) => a.body.start - b.body.start)
    return { marks: drafts.map((draft) => toMark(doc, draft)) }
  },
}

function toMark(doc: Doc, { body, tasks, confidence }: Draft): Mark<'assignment'> {
  return {
    type: 'assignment',
    span: body,
    value: { body: sentenceCase(textOf(doc.text, body)), tasks },
    evidence: { body },
    by: 'assignments',
    confidence,
  }
}

/** Walks the units of a section: each names a body, adds a task to the one before, or opens a group. */
function sectionDrafts(text: string, items: readonly Item[], section: Section): Draft[] {
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

function isBelow(item: Item, above: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
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
  if (item.kind === 'paragraph') return paragraphDrafts(text, item, below)
  const trailing = at + 1 < end && end >= section.to ? trailingFrom(text, item, below) : below.length
  const own = below.slice(0, trailing)
  const after = below
    .slice(trailing)
    .flatMap((unit, index, rest) =>
      unit.kind === 'paragraph' ? paragraphDrafts(text, unit, bulletsAfter(rest, index)) : [],
    )
  const named = item.kind === 'heading' || item.title ? labelBody(text, item) : null
  if (named) return [...titledDrafts(text, item, named, own), ...after]
  if (item.kind === 'heading')
    return [...nestedDrafts(text, items, at, at + 1 + own.length, section), ...after]
  const subject = firstSubject(text, item)
  if (!subject)
    return [...(own.length > 0 ? nestedDrafts(text, items, at, at + 1 + own.length, section) : []), ...after]
  return [{ body: subject, tasks: tasksOf(text, item, own, subject), confidence: 0.9 }, ...after]
}

function bulletsAfter(units: readonly Item[], index: number): Item[] {
  const bullets: Item[] = []
  for (let next = index + 1; next < units.length && units[next]!.bullet > 0; next++)
    bullets.push(units[next]!)
  return bullets
}

/** A heading that names bodies: the group's bullets name them one by one, or the whole heading is one. */
function titledDrafts(text: string, item: Item, named: Span, own: readonly Item[]): Draft[] {
  const bullets = own.filter(
    (unit) =>
      unit.bullet === 1 || (unit.kind !== 'paragraph' && unit.bullet === 0 && unit.depth === item.depth + 1),
  )
  const first = bullets[0]
  const isGroup =
    first !== undefined &&
    memberBody(text, first) !== null &&
    bullets.filter((unit) => memberBody(text, unit)).length * 2 >= bullets.length &&
    !sameBody(text, named, memberBody(text, first)!)
  if (!isGroup) return [{ body: named, tasks: tasksOf(text, item, own, null), confidence: 0.95 }]
  const drafts: Draft[] = []
  for (const unit of bullets) {
    const member = memberBody(text, unit)
    if (member) drafts.push({ body: member, tasks: [], confidence: 0.9 })
    const subunits = childrenOf(own, unit).filter((other) => other.bullet > 0)
    drafts.at(-1)?.tasks.push(...(subunits.length > 0 ? subunits.map(contentSpan) : [contentSpan(unit)]))
  }
  return drafts
}

/** The units directly after one that stand below it. */
function childrenOf(units: readonly Item[], unit: Item): Item[] {
  const children: Item[] = []
  for (let at = unit.index - units[0]!.index + 1; at < units.length && isBelow(units[at]!, unit); at++)
    children.push(units[at]!)
  return children
}

/** The body that a bullet of a group names by its label (`Ban Tổ chức: …`). */
function memberBody(text: string, unit: Item): Span | null {
  return unit.title ? namedBody(text, unit.title) : null
}

function sameBody(text: string, a: Span, b: Span): boolean {
  return textOf(text, a).toLowerCase() === textOf(text, b).toLowerCase()
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

/** A paragraph outside the items: a body given a duty of its own, with the bullets that it leads. */
function paragraphDrafts(text: string, item: Item, bullets: readonly Item[]): Draft[] {
  const named = labelBody(text, item)
  if (named) return [{ body: named, tasks: tasksOf(text, item, bullets, null), confidence: 0.88 }]
  const subject = firstSubject(text, item)
  if (subject) return [{ body: subject, tasks: tasksOf(text, item, bullets, subject), confidence: 0.85 }]
  return bullets.flatMap((unit) => {
    if (unit.bullet !== 1) return []
    const member = memberBody(text, unit) ?? firstSubject(text, unit)
    const below = childrenOf(bullets, unit)
    return member ? [{ body: member, tasks: tasksOf(text, unit, below, member), confidence: 0.85 }] : []
  })
}

function firstSubject(text: string, item: Item): Span | null {
  const sentences = sentencesOf(text, { start: item.start, end: Math.min(item.span.end, item.start + 4000) })
  for (const sentence of sentences.slice(0, 3)) {
    const subject = subjectOf(text, sentence)
    if (subject) return { start: subject.start, end: subject.end }
  }
  return null
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

/** The tasks of a body: the items of its list, or the sentences where there is no list. */
function tasksOf(text: string, item: Item, own: readonly Item[], subject: Span | null): Span[] {
  const members = new Set(own)
  const listed = own.filter((unit) => unit.kind !== 'paragraph' && !(unit.parent && members.has(unit.parent)))
  if (listed.length > 0) return listed.map(contentSpan)
  const from = item.kind === 'heading' || (item.title && !subject) ? item.textStart : item.start
  const sentences = from < item.span.end ? sentencesOf(text, { start: from, end: item.span.end }) : []
  const paragraphs = own.flatMap((unit) => sentencesOf(text, { start: unit.start, end: unit.span.end }))
  // `Trên đây là Kế hoạch …` closes and orders nothing.
  return [...sentences, ...paragraphs].filter((span) => !isClosing(textOf(text, span)))
}

function isClosing(sentence: string): boolean {
  return /^\s*trên đây là/iu.test(sentence) && !/đề nghị|yêu cầu|giao\s/iu.test(sentence)
}

function contentSpan(item: Item): Span {
  return { start: item.start, end: item.span.end }
}

/** The bodies of a task table, each with its rows; a body written again joins the first entry. */
function tableDrafts(text: string, table: TaskTable): Draft[] {
  const byName = new Map<string, Draft>()
  for (const row of table.rows) {
    if (!row.lead || !row.task) continue
    const body = namedBody(text, trimSpan(text, row.lead)) ?? trimSpan(text, row.lead)
    const name = textOf(text, body).toLowerCase().replace(/\s+/gu, ' ')
    if (name.length > 200) continue
    const known = byName.get(name)
    if (known) known.tasks.push(row.task)
    else byName.set(name, { body, tasks: [row.task], confidence: 0.85 })
  }
  return [...byName.values()]
}
