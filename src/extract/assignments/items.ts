import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import { contains, trimSpan, type Span } from '../../doc/span.js'

/** One unit of the body with its place in the outline. */
export interface Item {
  /** Its place among the units. */
  readonly index: number
  readonly span: Span
  readonly kind: 'heading' | 'content' | 'bullet' | 'paragraph'
  /** Depth of a heading; the depth of the governing heading for the others. */
  readonly depth: number
  /** 0 for what is no bullet, 1 for one that stands straight under its heading, more for those inside another. */
  readonly bullet: number
  /** Where the words begin, after number or bullet. */
  readonly start: number
  /** The heading's title, the label `Sở Y tế` of a bullet `Sở Y tế: …`; null where there is none. */
  readonly title: Span | null
  /** Where the running text begins: after the title's colon, else `start`; the end of the unit for a bare heading. */
  readonly textStart: number
  /** The bullet or heading that governs this unit. */
  readonly parent: Item | null
  /** The label of a heading as printed, the sign of a bullet, empty for a paragraph. */
  readonly label: string
  /** 0 for the document itself, 1 for what is appended to it: nothing of one stands under the other. */
  readonly part: number
}

/** The units of a document from the basis paragraph to the recipients, and of its annexes, table cells left out, each under its heading. */
export function itemsOf(doc: Doc): readonly Item[] {
  const told = doc.marks.filter(({ type }) => type === 'heading' || type === 'cell' || type === 'region')
  const isSame =
    last.text === doc.text &&
    last.told.length === told.length &&
    last.told.every((mark, at) => mark === told[at])
  if (!isSame) last = { text: doc.text, told, items: readItems(doc) }
  return last.items
}

/** The units read last, and what they were read off: deadlines and assignments ask for those of the same document. */
let last: { text: string; told: readonly Mark[]; items: readonly Item[] } = { text: '', told: [], items: [] }

function readItems(doc: Doc): Item[] {
  const headings = headingsByLine(doc)
  const cells = marksOf(doc.marks, 'cell')
  const skipped = outside(doc)
  const annexFrom =
    marksOf(doc.marks, 'region').find(({ value }) => value.part === 'annex')?.span.start ?? Infinity
  const items: Item[] = []
  const chain: Item[] = []
  let nextCell = 0
  let part = 0
  for (const line of linesOf(doc.text)) {
    while (nextCell < cells.length && cells[nextCell]!.span.end <= line.start) nextCell++
    const cell = cells[nextCell]
    if (cell && cell.span.start < line.end) continue
    if (skipped(line)) continue
    const opensPart = part === 0 && line.start >= annexFrom
    if (opensPart) part = 1
    if (opensPart || opensAnnex.test(doc.text.slice(line.start, line.start + 30))) chain.length = 0
    const item = { ...itemOf(doc.text, line, headings.get(line.start), chain), index: items.length, part }
    items.push(item)
    if (item.kind === 'paragraph') {
      // A paragraph closes the bullets before it.
      while (chain.length > 0 && chain[chain.length - 1]!.bullet > 0) chain.pop()
    } else chain.push(item)
  }
  return items
}

/** Which list an item stands in: the same for those side by side under one heading. */
export function groupOf(item: Item): string {
  return `${item.part} ${item.parent?.index ?? ''} ${item.depth}`
}

/** What is appended stands under no article of the document that issues it. */
const opensAnnex =
  /^\*{0,3}(?:\((?:Ban hành kèm|Kèm) theo|PHỤ LỤC(?![A-Za-zÀ-ỹ])|Phụ lục(?: [\dIVX]+)?[.:]?$)/u

function itemOf(
  text: string,
  line: Span,
  heading: Mark<'heading'> | undefined,
  chain: Item[],
): Omit<Item, 'index' | 'part'> {
  const printed = text.slice(line.start, line.end)
  if (heading) return headingItem(text, line, heading, chain)
  const sign = /^(?:[-–—+*•▪●○◦➢❖✓→·]|\\[-+*])\s*(?=[A-Za-zÀ-ỹ\d"“(*])/u.exec(printed)
  if (!sign) {
    const governing = chain.filter((item) => item.bullet === 0).at(-1) ?? null
    const title = labelOf(text, line.start, line.end)
    return {
      span: line,
      kind: 'paragraph',
      depth: governing?.depth ?? 0,
      bullet: 0,
      start: line.start,
      title,
      textStart: title ? afterColon(text, title.end, line.end) : line.start,
      parent: governing,
      label: '',
    }
  }
  const bullet = bulletLevel(sign[0].trim(), chain)
  while (chain.length > 0 && chain[chain.length - 1]!.bullet >= bullet) chain.pop()
  const parent = chain.at(-1) ?? null
  const start = line.start + sign[0].length
  const title = labelOf(text, start, line.end)
  return {
    span: line,
    kind: 'bullet',
    depth: parent?.depth ?? 0,
    bullet,
    start,
    title,
    textStart: title ? afterColon(text, title.end, line.end) : start,
    parent,
    label: signOf(sign[0].trim()),
  }
}

/** A sign that is open goes on where it stands; a new one stands inside the open ones, but for a dash behind a plus. */
function bulletLevel(sign: string, chain: readonly Item[]): number {
  const open = chain.filter((item) => item.bullet > 0)
  const same = open.find((item) => item.label === signOf(sign))
  if (same) return same.bullet
  return signOf(sign) === '-' && open.every((item) => item.label === '+') ? 1 : open.length + 1
}

function signOf(printed: string): string {
  const sign = printed.replace(/^\\/u, '')
  return /^[-–—]/u.test(sign) ? '-' : sign
}

function headingItem(
  text: string,
  line: Span,
  heading: Mark<'heading'>,
  chain: Item[],
): Omit<Item, 'index' | 'part'> {
  const { depth, label, title, content } = heading.value
  while (chain.length > 0 && (chain[chain.length - 1]!.bullet > 0 || chain[chain.length - 1]!.depth >= depth))
    chain.pop()
  const printed = text.slice(line.start, line.end)
  const afterLabel = /^[\s*]*/u.exec(printed)![0].length
  const at = printed.startsWith(label, afterLabel) ? afterLabel + label.length : afterLabel
  const start = line.start + at + /^[\s.)\-–—:*]*/u.exec(printed.slice(at))![0].length
  const found = title === null ? -1 : text.slice(start, line.end).indexOf(title)
  const base = { span: line, depth, bullet: 0, start, parent: chain.at(-1) ?? null, label }
  if (content || title === null) {
    const run = labelOf(text, start, line.end)
    return {
      ...base,
      kind: 'content',
      title: run,
      textStart: run ? afterColon(text, run.end, line.end) : start,
    }
  }
  const span =
    found < 0
      ? trimSpan(text, { start, end: line.end })
      : { start: start + found, end: start + found + title.length }
  return { ...base, kind: 'heading', title: span, textStart: afterColon(text, span.end, line.end) }
}

/** `Ban Tuyên giáo: …`: the words before a colon that stands early and ends no sentence. */
function labelOf(text: string, start: number, end: number): Span | null {
  const near = text.slice(start, Math.min(end, start + 201)).indexOf(':')
  if (near < 0) return null
  const colon = start + near
  const words = text.slice(start, colon)
  if (/[.!?;]\s/u.test(words.replace(/;\s(?=\p{Lu}|các)/gu, ' '))) return null
  const span = trimSpan(text, { start, end: colon })
  let { start: from, end: to } = span
  while (from < to && text[from] === '*') from++
  while (to > from && /[*\s]/u.test(text[to - 1]!)) to--
  return to > from ? { start: from, end: to } : null
}

function afterColon(text: string, at: number, end: number): number {
  const gap = /^[\s:*.]*/u.exec(text.slice(at, end))![0].length
  return Math.min(end, at + gap)
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = trimSpan(text, { start, end })
    if (line.end > line.start) yield line
    if (next < 0) return
    start = next + 1
  }
}

/** Headings by the start of the trimmed line that they stand on. */
function headingsByLine(doc: Doc): Map<number, Mark<'heading'>> {
  const byLine = new Map<number, Mark<'heading'>>()
  for (const mark of marksOf(doc.marks, 'heading')) {
    let start = doc.text.lastIndexOf('\n', mark.span.start - 1) + 1
    if (mark.span.start === 0) start = 0
    while (start < mark.span.start && /\s/u.test(doc.text[start]!)) start++
    if (!byLine.has(start)) byLine.set(start, mark)
  }
  return byLine
}

/** Tells lines outside basis, body and annexes; without region marks, what stands from the recipients on. */
function outside(doc: Doc): (line: Span) => boolean {
  const regions = marksOf(doc.marks, 'region')
  if (regions.length === 0) {
    const end = doc.text.search(/^[ \t]{0,40}Nơi nhận/mu)
    return (line) => end >= 0 && line.start >= end
  }
  const inside = regions.filter(
    ({ value }) => value.part === 'basis' || value.part === 'body' || value.part === 'annex',
  )
  const never = regions.filter(({ value }) => value.part === 'recipients' || value.part === 'signature')
  return (line) =>
    !inside.some(({ span }) => contains({ start: span.start, end: span.end + 1 }, line)) ||
    never.some(({ span }) => contains(span, line))
}
