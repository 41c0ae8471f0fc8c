import type { Span } from '../../doc/span.js'
import type { Line } from './physical-lines.js'
import { alignedRows } from './aligned-rows.js'
import { separatedRows, type Separator } from './separated-rows.js'
import { stackedRows } from './stacked-rows.js'

/** One cell of a table drawn with upright strokes or set with tabs, without the blanks at its ends. */
export interface Cell extends Span {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly head: boolean
  /** Words of the cell that stand elsewhere: on the lines below, with those of other cells between. */
  readonly tail?: string
}

/**
 * Finds tables drawn with `|` (Markdown, strokes between the cells alone, or a stroke on a line of its own behind each) or set with tabs: by the index of a line, its cells that hold something, or `rule` for the
 * line under the head. A stroke or a tab in a line outside of a table is no table.
 */
export function tableRows(text: string, lines: readonly Line[]): Map<number, readonly Cell[] | 'rule'> {
  const rows = new Map<number, readonly Cell[] | 'rule'>()
  let table = 0
  for (let index = 0; index < lines.length;) {
    let stop = index
    while (stop < lines.length && isRow(lines, stop, stop > index)) stop++
    if (stop - index >= 2) addTable(text, lines, { from: index, to: stop }, table++, rows)
    else {
      const stacked = spreadRows(text, lines, index, table)
      if (stacked.size > 0) {
        table++
        for (const [line, cells] of stacked) rows.set(line, cells)
        index += stacked.size
        continue
      }
      const separator = separatorOf(lines[index]!)
      const separated = separator ? separatedRows(text, lines, index, table, separator) : []
      if (separated.length > 0) table++
      separated.forEach((cells, row) => rows.set(index + row, cells))
      stop = index + separated.length
    }
    index = Math.max(stop, index + 1)
  }
  return rows
}

/** Tables whose rows take several lines each, and which no strokes frame. */
function spreadRows(
  text: string,
  lines: readonly Line[],
  index: number,
  table: number,
): Map<number, readonly Cell[] | 'rule'> {
  const stacked = stackedRows(text, lines, index, table)
  return stacked.size > 0 ? stacked : alignedRows(text, lines, index, table)
}

/** What may part columns in a line that no strokes frame. */
function separatorOf({ text }: Line): Separator | null {
  if (text.includes('\t')) return '\t'
  return text.includes('|') ? '|' : null
}

/** A blank line may stand between the rows of a table; before a row with a rule under it another table begins. */
function isRow(lines: readonly Line[], index: number, inside: boolean): boolean {
  const line = lines[index]!
  const below = lines[index + 1]
  if (inside && line.apart && below && isRule(below) && !isRule(line)) return false
  return line.text.startsWith('|') && line.text.endsWith('|') && line.text.length > 2
}

function isRule(line: Line): boolean {
  return /^[|:\s-]+$/u.test(line.text) && line.text.includes('-')
}

function addTable(
  text: string,
  lines: readonly Line[],
  part: { from: number; to: number },
  table: number,
  rows: Map<number, readonly Cell[] | 'rule'>,
): void {
  const rule = lines.findIndex((line, index) => index >= part.from && index < part.to && isRule(line))
  let row = 0
  for (let index = part.from; index < part.to; index++) {
    if (isRule(lines[index]!)) {
      rows.set(index, 'rule')
      continue
    }
    rows.set(index, cellsOf(text, lines[index]!, { table, row, head: index < rule }))
    row++
  }
}

function cellsOf(text: string, line: Line, at: { table: number; row: number; head: boolean }): Cell[] {
  const cells: Cell[] = []
  let start = line.start + 1
  let column = 0
  for (let here = start; here < line.end; here++) {
    if (text[here] !== '|' || text[here - 1] === '\\') continue
    const span = trimmed(text, start, here)
    if (span.end > span.start) cells.push({ ...at, ...span, column })
    column++
    start = here + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return { start, end }
}
