import { append } from '../append.js'
import type { Block, Box, Note, Piece, TableCell, TableRow } from './content.js'
import { countItem, type Counters, type readListStyles } from './odt-lists.js'
import { over, type OdtFormat } from './odt-styles.js'
import { childOf, childrenOf, textIn, type XmlElement } from './xml.js'

/** What stays the same while an ODT is walked through, and what is gathered on the way. */
export interface OdtWalk {
  readonly format: (style: string | undefined) => OdtFormat
  readonly lists: ReturnType<typeof readListStyles>
  readonly changes: 'accepted' | 'original'
  readonly notes: Note[]
  readonly counts: { changes: number; hidden: number }
  /** Tracked changes by their id: kind, and the text taken out. */
  readonly tracked: ReadonlyMap<string, { kind: string; text: string }>
  readonly state: {
    paragraph: number
    headings: Counters
    /** The number of the list item that has just begun: its first paragraph prints it. */
    label: string
    /** Counters of lists by their id and of the last list of each style. */
    readonly counters: Map<string, Counters>
    /** Changes that are open and whose text is left out. */
    readonly skipped: Set<string>
  }
}

interface InList {
  readonly style: string
  readonly level: number
  readonly counters: Counters
}

/** The blocks below an element in reading order. */
export function odtBlocks(walk: OdtWalk, container: XmlElement, list: InList | null = null): Block[] {
  const blocks: Block[] = []
  for (const child of childrenOf(container)) {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        append(blocks, paragraphBlocks(walk, child, labelOf(walk, child, list)))
        break
      case 'text:list':
        append(blocks, listBlocks(walk, child, list))
        break
      case 'table:table':
        blocks.push({ kind: 'table', rows: tableRows(walk, child, false) })
        break
      case 'text:section':
      case 'text:numbered-paragraph':
      case 'text:index-body':
        append(blocks, odtBlocks(walk, child, list))
        break
      case 'draw:frame':
        append(blocks, boxesOf(walk, child))
        break
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
        markChange(walk, child)
        break
      default:
    }
  }
  return blocks
}

function labelOf(walk: OdtWalk, element: XmlElement, list: InList | null): string {
  const { label } = walk.state
  walk.state.label = ''
  if (list || element.name === 'text:p' || element.attributes['text:is-list-header'] === 'true') return label
  const level = Number(element.attributes['text:outline-level'] ?? 1)
  return countItem(walk.lists.get(''), walk.state.headings, level)
}

function listBlocks(walk: OdtWalk, element: XmlElement, outer: InList | null): Block[] {
  const list = outer
    ? { ...outer, style: element.attributes['text:style-name'] ?? outer.style, level: outer.level + 1 }
    : beginList(walk, element)
  return childrenOf(element).flatMap((item) => {
    const first = childrenOf(item)[0]
    // An item that only holds a deeper list has no number of its own.
    const counted = item.name === 'text:list-item' && (first?.name === 'text:p' || first?.name === 'text:h')
    const start = item.attributes['text:start-value']
    if (counted) walk.state.label = countBefore(walk, list, start === undefined ? undefined : Number(start))
    return odtBlocks(walk, item, list)
  })
}

function countBefore(walk: OdtWalk, list: InList, start: number | undefined): string {
  return countItem(walk.lists.get(list.style), list.counters, list.level, start)
}

/** A list begins anew unless it says that it goes on with another one, or with the last one of its style. */
function beginList(walk: OdtWalk, element: XmlElement): InList {
  const { counters } = walk.state
  const { attributes } = element
  const style = attributes['text:style-name'] ?? '?'
  const continued = attributes['text:continue-list']
  const goesOn = attributes['text:continue-numbering'] === 'true' ? counters.get(`style ${style}`) : undefined
  const own = (continued === undefined ? goesOn : counters.get(continued)) ?? []
  counters.set(`style ${style}`, own)
  if (attributes['xml:id'] !== undefined) counters.set(attributes['xml:id'], own)
  return { style, level: 1, counters: own }
}

function paragraphBlocks(walk: OdtWalk, element: XmlElement, label: string): Block[] {
  const format = walk.format(element.attributes['text:style-name'])
  const pieces: Piece[] = []
  const boxes: Box[] = []
  const place = { kind: 'docx' as const, part: 'content.xml', paragraph: walk.state.paragraph++ }
  inline(walk, element, format, pieces, boxes)
  return [...boxes, { kind: 'paragraph', label, pieces, centred: format.centred === true, place }]
}

function inline(walk: OdtWalk, element: XmlElement, format: OdtFormat, pieces: Piece[], boxes: Box[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      add(walk, pieces, child.replace(/[ \t\r\n]+/gu, ' '), format)
      continue
    }
    switch (child.name) {
      case 'text:s':
        add(walk, pieces, ' '.repeat(Math.min(Number(child.attributes['text:c'] ?? 1), 500)), format)
        break
      case 'text:tab':
        add(walk, pieces, '\t', format)
        break
      case 'text:line-break':
        add(walk, pieces, '\n', format)
        break
      case 'text:note':
        addNote(walk, child)
        break
      case 'draw:frame':
        append(boxes, boxesOf(walk, child))
        break
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
        add(walk, pieces, markChange(walk, child), format)
        break
      case 'office:annotation':
      case 'office:annotation-end':
      case 'text:page-number':
      case 'text:page-count':
      case 'text:soft-page-break':
        break
      default:
        inline(walk, child, over(format, walk.format(child.attributes['text:style-name'])), pieces, boxes)
    }
  }
}

function add(walk: OdtWalk, pieces: Piece[], text: string, format: OdtFormat): void {
  if (text === '' || walk.state.skipped.size > 0) return
  if (format.hidden === true) {
    walk.counts.hidden++
    return
  }
  const shown = format.capitals === true ? text.toUpperCase() : text
  const { size, font } = format
  pieces.push({ text: shown, bold: format.bold === true, italic: format.italic === true, size, font })
}

/** Tracked changes: text put in stands between two marks, text taken out is kept elsewhere and has one mark. */
function markChange(walk: OdtWalk, element: XmlElement): string {
  const id = element.attributes['text:change-id'] ?? ''
  const change = walk.tracked.get(id)
  if (element.name === 'text:change-end') walk.state.skipped.delete(id)
  else walk.counts.changes++
  if (!change || walk.changes === 'accepted') return ''
  if (element.name === 'text:change-start' && change.kind === 'text:insertion') walk.state.skipped.add(id)
  return element.name === 'text:change' && change.kind === 'text:deletion' ? change.text : ''
}

function addNote(walk: OdtWalk, element: XmlElement): void {
  const body = childOf(element, 'text:note-body')
  const citation = childOf(element, 'text:note-citation')
  if (body && walk.state.skipped.size === 0)
    walk.notes.push({ number: citation ? textIn(citation).trim() : '', blocks: odtBlocks(walk, body) })
}

function boxesOf(walk: OdtWalk, frame: XmlElement): Box[] {
  const left = /^(-?[\d.]+)(in|cm|mm|pt)$/u.exec(frame.attributes['svg:x'] ?? '')
  const unit = { in: 72, cm: 28.35, mm: 2.835, pt: 1 }[left?.[2] ?? 'pt'] ?? 1
  return childrenOf(frame, 'draw:text-box').map((box) => ({
    kind: 'box',
    left: left ? Number(left[1]) * unit : null,
    blocks: odtBlocks(walk, box),
  }))
}

function tableRows(walk: OdtWalk, element: XmlElement, head: boolean): TableRow[] {
  return childrenOf(element).flatMap((child): TableRow[] => {
    if (child.name === 'table:table-row') return [{ head, cells: tableCells(walk, child) }]
    if (child.name === 'table:table-header-rows') return tableRows(walk, child, true)
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group'
      ? tableRows(walk, child, head)
      : []
  })
}

function tableCells(walk: OdtWalk, row: XmlElement): TableCell[] {
  const cells: TableCell[] = []
  let column = 0
  for (const child of childrenOf(row)) {
    if (child.name === 'table:table-cell') cells.push({ column, blocks: odtBlocks(walk, child) })
    if (child.name === 'table:table-cell' || child.name === 'table:covered-table-cell')
      column += Math.max(
        1,
        Math.min(Number(child.attributes['table:number-columns-repeated'] ?? 1) || 1, 100),
      )
  }
  return cells
}
