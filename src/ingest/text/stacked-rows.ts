import type { Span } from '../../doc/span.js'
import type { Line } from './physical-lines.js'
import type { Cell } from './tables.js'

const fewestColumns = 3
const mostColumns = 10
const longestHead = 60
/** Of how many lines a cell may be; more is running text that no stroke closes. */
const mostLines = 40

/** The lines of one cell, none where it is empty. */
interface Stacked {
  readonly from: number
  readonly to: number
}

/**
 * A table as portals leave it: each cell on lines of its own, a line with nothing but an upright stroke behind it, and no sign where a row ends.
 * Its first column counts (`TT`), so that the first `1` tells how many cells a row has. The cells by the index of their first line, `rule` for the
 * other lines; empty where no such table begins.
 */
export function stackedRows(
  text: string,
  lines: readonly Line[],
  from: number,
  table: number,
): Map<number, readonly Cell[] | 'rule'> {
  const rows = new Map<number, readonly Cell[] | 'rule'>()
  if (!/^(?:s?tt|số tt)$/iu.test(lines[from]!.text) || !isStroke(lines[from + 1])) return rows
  const head = headOf(lines, from)
  if (!head) return rows
  let cells: Stacked[] | null = head
  for (let row = 0; cells; row++) {
    for (const [column, cell] of cells.entries()) addCell(lines, cell, { table, row, column, head: row === 0 }, rows) // prettier-ignore
    cells = rowAt(lines, cells.at(-1)!.to + 1, head.length)
  }
  return rows
}

/** The head ends where the count begins. */
function headOf(lines: readonly Line[], from: number): Stacked[] | null {
  const cells: Stacked[] = []
  for (let at = from; cells.length <= mostColumns;) {
    const cell = cellAt(lines, at)
    if (!cell) return null
    if (cells.length > 0 && /^(?:0?1|I|A)\.?$/u.test(wordsOf(lines, cell)))
      return cells.length >= fewestColumns && rowAt(lines, at, cells.length) ? cells : null
    if (wordsOf(lines, cell).length > longestHead) return null
    cells.push(cell)
    at = cell.to + 1
  }
  return null
}

/** The cells of a row; those of a group's heading (`I`, `Tuyên truyền`) where the count goes on right behind it. */
function rowAt(lines: readonly Line[], from: number, columns: number): Stacked[] | null {
  const cells: Stacked[] = []
  for (let at = from; cells.length < columns;) {
    const cell = cellAt(lines, at)
    if (!cell) return null
    const words = wordsOf(lines, cell)
    if (cells.length === 0 && !/^(?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,4}|[A-HĐ])?\.?$/u.test(words)) return null
    if (cells.length === 2 && columns > 2 && isGroup(wordsOf(lines, cells[0]!)) && /^0?1\.?$/u.test(words))
      return cells
    cells.push(cell)
    at = cell.to + 1
  }
  return cells
}

function isGroup(words: string): boolean {
  return /^[A-ZĐ]+\.?$/u.test(words)
}

/** The lines from `from` on up to the stroke that closes them, the stroke's own the last; null where none does. */
function cellAt(lines: readonly Line[], from: number): Stacked | null {
  for (let at = from; at < Math.min(lines.length, from + mostLines); at++)
    if (isStroke(lines[at])) return { from, to: at }
  return null
}

function wordsOf(lines: readonly Line[], { from, to }: Stacked): string {
  return lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ')
}

function isStroke(line: Line | undefined): boolean {
  return line?.text === '|'
}

function addCell(
  lines: readonly Line[],
  { from, to }: Stacked,
  place: Omit<Cell, keyof Span>,
  rows: Map<number, readonly Cell[] | 'rule'>,
): void {
  for (let at = from; at <= to; at++) rows.set(at, 'rule')
  if (to > from) rows.set(from, [{ ...place, start: lines[from]!.start, end: lines[to - 1]!.end }])
}
