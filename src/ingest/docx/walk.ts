import type { Place } from '../../doc/origin.js'
import type { Block, Box, Note, Paragraph, Piece, Table, TableCell, TableRow } from '../office/content.js'
import { childOf, childrenOf, findDeep, type XmlElement } from '../office/xml.js'
import { inlineReader, type InlineState } from './inline.js'
import { levelOfStyle } from './numbering.js'
import { alternative, isRead, type Walk } from './walk-state.js'
import { merge, paragraphFormat, type Format } from './styles.js'

interface Position {
  readonly part: string
  readonly counters: { paragraph: number; table: number }
  readonly cell?: { readonly table: number; readonly row: number; readonly cell: number }
}

/** The blocks of one part (body, header, note) in reading order. Paragraphs and tables are counted from 0. */
export function readPart(walk: Walk, container: XmlElement, part: string): Block[] {
  return readBlocks(walk, container, { part, counters: { paragraph: 0, table: 0 } })
}

/** The notes that the text refers to, numbered in order: footnotes in figures, endnotes after them. */
export function readNotes(
  walk: Walk,
  roots: Readonly<Record<'footnote' | 'endnote', XmlElement | null>>,
): Note[] {
  const notes: Note[] = []
  for (const kind of ['footnote', 'endnote'] as const) {
    const elements = new Map(
      childrenOf(roots[kind] ?? undefined, `w:${kind}`).map((note) => [note.attributes['w:id'], note]),
    )
    const position = { part: `word/${kind}s.xml`, counters: { paragraph: 0, table: 0 } }
    let number = 0
    for (const reference of walk.noteReferences.filter((candidate) => candidate.kind === kind)) {
      const element = elements.get(reference.id)
      number++
      if (element) notes.push({ number: String(number), blocks: readBlocks(walk, element, position) })
    }
  }
  return notes
}

function readBlocks(walk: Walk, container: XmlElement, position: Position): Block[] {
  const blocks: Block[] = []
  const state: ParagraphState = { carried: [], inline: { fields: [] } }
  addBlocks(walk, container, position, blocks, state)
  // The last paragraph's mark may be gone by a tracked change: its text stays.
  if (state.carried.length > 0 && state.last) blocks.push({ ...state.last, label: '', pieces: state.carried })
  return blocks
}

interface ParagraphState {
  /** Text of paragraphs whose mark is gone: it runs into the next one. */
  carried: Piece[]
  readonly inline: InlineState
  last?: Paragraph
}

const wrappers = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom', 'w:smartTag'])

function addBlocks(
  walk: Walk,
  container: XmlElement,
  position: Position,
  blocks: Block[],
  state: ParagraphState,
): void {
  for (const child of childrenOf(container)) {
    if (child.name === 'w:p') addParagraph(walk, child, position, blocks, state)
    else if (child.name === 'w:tbl') blocks.push(readTable(walk, child, position))
    else if (child.name === 'w:sdt') {
      if (!isContentsTable(child))
        addBlocks(walk, childOf(child, 'w:sdtContent') ?? child, position, blocks, state)
    } else if (child.name === 'mc:AlternateContent')
      addBlocks(walk, alternative(child) ?? child, position, blocks, state)
    else if (child.name === 'w:altChunk') walk.counts.foreign++
    else if (wrappers.has(child.name) && isRead(walk, child.name))
      addBlocks(walk, child, position, blocks, state)
  }
}

function isContentsTable(element: XmlElement): boolean {
  const gallery = findDeep(childOf(element, 'w:sdtPr') ?? element, 'w:docPartGallery')
  return gallery?.attributes['w:val'] === 'Table of Contents'
}

function addParagraph(
  walk: Walk,
  element: XmlElement,
  position: Position,
  blocks: Block[],
  state: ParagraphState,
): void {
  const written = childOf(element, 'w:pPr')
  const former = childOf(childOf(written, 'w:pPrChange'), 'w:pPr')
  if (former) walk.counts.changes++
  const properties = former && walk.changes === 'original' ? former : written
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? walk.styles.defaultParagraph
  const format = merge(walk.styles.format(style, 'paragraph'), paragraphFormat(properties))
  const place = placeOf(position)
  const boxes: Box[] = []
  const read = inlineReader(walk, format, state.inline, (content, left) => {
    boxes.push({ kind: 'box', left, blocks: readBlocks(walk, content, position) })
  })
  const pieces = [...state.carried, ...read(element)]
  state.carried = []
  blocks.push(...boxes)
  const paragraph = { kind: 'paragraph' as const, label: '', pieces, centred: format.centred === true, place }
  if (isMarkGone(walk, written)) {
    state.carried = pieces
    state.last = paragraph
    return
  }
  if (/^toc \d/u.test(walk.styles.nameOf(style))) return
  blocks.push({ ...paragraph, label: labelOf(walk, format, properties, style) })
}

function placeOf(position: Position): Place {
  const { part, counters, cell } = position
  return { kind: 'docx', part, paragraph: counters.paragraph++, ...(cell ?? {}) }
}

/** A tracked change may take away or put in the end of a paragraph: what then follows goes on in the same one. */
function isMarkGone(walk: Walk, properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr')
  const gone = walk.changes === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo']
  const names = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].filter((name) => childOf(mark, name))
  walk.counts.changes += names.length
  return names.some((name) => gone.includes(name))
}

function labelOf(
  walk: Walk,
  format: Format,
  properties: XmlElement | undefined,
  style: string | undefined,
): string {
  const { numId } = format
  if (numId === undefined || numId === '0') return ''
  const direct = childOf(childOf(properties, 'w:numPr'), 'w:ilvl')
  // A style names its list only; the list says which of its levels belongs to the style.
  const linked = direct || style === undefined ? null : levelOfStyle(walk.numbering, numId, style)
  return walk.label(numId, linked ?? format.level ?? 0)
}

function readTable(walk: Walk, element: XmlElement, position: Position): Table {
  const table = position.counters.table++
  const rows: TableRow[] = []
  for (const row of inContentControls(element, 'w:tr')) {
    const properties = childOf(row, 'w:trPr')
    const change = childrenOf(properties).find(({ name }) => name === 'w:ins' || name === 'w:del')
    if (change && !isRead(walk, change.name)) continue
    const head = childOf(properties, 'w:tblHeader')
    rows.push({
      head: head !== undefined && !/^(?:0|false|off)$/u.test(head.attributes['w:val'] ?? '1'),
      cells: readCells(walk, row, position, { table, row: rows.length }),
    })
  }
  return { kind: 'table', rows }
}

function readCells(
  walk: Walk,
  row: XmlElement,
  position: Position,
  at: { table: number; row: number },
): TableCell[] {
  const before = childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val']
  let column = before === undefined ? 0 : Number(before)
  const cells: TableCell[] = []
  for (const element of inContentControls(row, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr')
    const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    const change = childrenOf(properties).find(({ name }) => name === 'w:cellIns' || name === 'w:cellDel')
    if (!change || isRead(walk, change.name === 'w:cellIns' ? 'w:ins' : 'w:del')) {
      const cell = { ...at, cell: cells.length }
      cells.push({ column, blocks: readBlocks(walk, element, { ...position, cell }) })
    }
    column += Math.max(1, Math.min(span, 100))
  }
  return cells
}

/** Rows and cells may stand inside content controls. */
function inContentControls(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'w:sdt') return inContentControls(childOf(child, 'w:sdtContent') ?? child, name)
    return child.name === 'w:customXml' || child.name === 'w:ins' ? inContentControls(child, name) : []
  })
}
