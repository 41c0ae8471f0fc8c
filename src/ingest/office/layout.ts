import type { Place } from '../../doc/origin.js'
import { append } from '../append.js'
import { continues, opensUnit, endsUnit } from '../../text/lines.js'
import {
  printedBlocks,
  type Block,
  type Box,
  type OfficeContent,
  type Paragraph,
  type Piece,
  type Table,
} from './content.js'
import { rewrap } from './rewrap.js'
import { headRows, roleOf, sideOf } from './table-role.js'

/** A mark over one or more lines: lines that share one object share one mark. */
export type Group =
  | { readonly type: 'cell'; readonly value: { table: number; row: number; column: number; head: boolean } }
  | { readonly type: 'column'; readonly value: { region: 'head' | 'foot'; side: 'left' | 'right' } }
  | { readonly type: 'footnote'; readonly value: { number: string } }

/** One unit of the text with its type faces and where it stood. */
export interface OfficeLine {
  readonly pieces: Piece[]
  readonly centred: boolean
  readonly place: Place
  readonly group: Group | null
}

/**
 * Lines in reading order: of a letterhead or foot laid out as a table or in text boxes the left block comes first, then the right
 * one; every other table gives its cells row by row; notes stand below everything.
 */
export function layOut(content: OfficeContent): OfficeLine[] {
  const lines: OfficeLine[] = []
  const total = printedBlocks(content.blocks).length
  const state: State = { lines, before: 0, total, tables: { next: 0 } }
  for (const block of columnsTogether(content.blocks)) {
    addBlock(block, state, null)
    state.before += printedBlocks([block]).length + 1
  }
  for (const note of content.notes)
    addBlocks(note.blocks, state, { type: 'footnote', value: { number: note.number } })
  return rewrap(lines)
}

interface State {
  readonly lines: OfficeLine[]
  /** Letters of the text before the block, and in all. */
  before: number
  readonly total: number
  readonly tables: { next: number }
}

/** Two text boxes one behind the other are set in order from the left. */
function columnsTogether(blocks: readonly Block[]): Block[] {
  const ordered = [...blocks]
  for (let index = 1; index < ordered.length; index++) {
    const [first, second] = [ordered[index - 1]!, ordered[index]!]
    if (first.kind !== 'box' || second.kind !== 'box' || first.left === null || second.left === null) continue
    if (second.left + 50 < first.left) [ordered[index - 1], ordered[index]] = [second, first]
  }
  return ordered
}

function addBlocks(blocks: readonly Block[], state: State, group: Group | null): void {
  for (const block of blocks) addBlock(block, state, group)
}

function addBlock(block: Block, state: State, group: Group | null): void {
  if (block.kind === 'paragraph') append(state.lines, linesOf(block, group))
  else if (block.kind === 'box') addBlocks(block.blocks, state, group ?? boxGroup(block, state))
  else addTable(block, state, group)
}

function boxGroup(box: Box, state: State): Group | null {
  const role = roleOf({ text: printedBlocks([box]), before: state.before, total: state.total })
  if (box.left === null || role === null) return null
  return { type: 'column', value: { region: role, side: box.left >= 180 ? 'right' : 'left' } }
}

function addTable(table: Table, state: State, group: Group | null): void {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const text = printedBlocks([table])
  if (columns < 2 || group !== null) {
    for (const row of table.rows) for (const cell of row.cells) addBlocks(cell.blocks, state, group)
    return
  }
  const role =
    columns <= 4 && table.rows.length <= 8 && text.length < 4000
      ? roleOf({ text, before: state.before, total: state.total })
      : null
  if (role) addColumns(table, role, state)
  else addCells(table, state)
}

function addColumns(table: Table, region: 'head' | 'foot', state: State): void {
  for (const side of ['left', 'right'] as const) {
    const group: Group = { type: 'column', value: { region, side } }
    for (const row of table.rows)
      for (const [index, cell] of row.cells.entries())
        if (sideOf(table, row, index) === side) addBlocks(cell.blocks, state, group)
  }
}

function addCells(table: Table, state: State): void {
  const number = state.tables.next++
  const heads = headRows(table)
  for (const [row, { cells }] of table.rows.entries())
    for (const { column, blocks } of cells) {
      const group: Group = { type: 'cell', value: { table: number, row, column, head: row < heads } }
      const inner: OfficeLine[] = []
      addBlocks(blocks, { ...state, lines: inner }, group)
      append(state.lines, joinCell(inner, row < heads))
    }
}

/** A cell is one line, but for its list items and for what stands behind a full stop. */
function joinCell(lines: readonly OfficeLine[], head: boolean): OfficeLine[] {
  const joined: OfficeLine[] = []
  let previous = ''
  for (const line of lines) {
    const last = joined[joined.length - 1]
    const text = textOfLine(line)
    if (text === '') continue
    const goesOn = last && !opensUnit(text) && (head || !endsUnit(previous))
    previous = text
    if (goesOn) append(last.pieces, [space(last), ...line.pieces])
    else joined.push({ ...line, pieces: [...line.pieces] })
  }
  return joined
}

function space(line: OfficeLine): Piece {
  const last = line.pieces[line.pieces.length - 1]!
  return { ...last, text: ' ' }
}

/** A paragraph is one line; at a line break that its author set a new line begins unless the sentence goes on. */
function linesOf(paragraph: Paragraph, group: Group | null): OfficeLine[] {
  const { label, centred, place } = paragraph
  const first = paragraph.pieces[0] ?? { text: '', bold: false, italic: false }
  const pieces = label === '' ? paragraph.pieces : [{ ...first, text: label }, ...paragraph.pieces]
  const parts: Piece[][] = [[]]
  for (const piece of pieces)
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) parts.push([])
      if (text !== '') parts[parts.length - 1]!.push({ ...piece, text })
    }
  const lines: OfficeLine[] = []
  let previous = ''
  let unitStart = ''
  for (const part of parts) {
    const text = part
      .map((piece) => piece.text)
      .join('')
      .trim()
    if (text === '') continue
    const last = lines[lines.length - 1]
    if (last && continues(previous, text, { apart: false, full: false, unitStart }))
      append(last.pieces, [space(last), ...part])
    else {
      lines.push({ pieces: part, centred, place, group })
      unitStart = text
    }
    previous = text
  }
  return lines
}

function textOfLine(line: OfficeLine): string {
  return line.pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
}
