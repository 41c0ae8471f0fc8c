import { isBold, linesOf, textOfLine, type Line, type PlacedWord } from './line.js'
import type { Cell, Grid } from './tables.js'

/** A ruled table with its words. */
export interface Table {
  readonly page: number
  readonly top: number
  readonly columns: readonly number[]
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rowEnd: number
  readonly head: boolean
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

/** A grid filled with the words that stand in its cells; each word goes to the cell that its middle lies in. */
export function tableOf(grid: Grid, words: readonly PlacedWord[]): Table {
  const inCell = new Map<Cell, PlacedWord[]>()
  for (const word of words) {
    const cell = cellAt(grid.cells, word.x + word.width / 2, word.y + word.height / 2)
    if (cell) inCell.set(cell, [...(inCell.get(cell) ?? []), word])
  }
  const cells = grid.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    rowEnd: cell.rowEnd,
    lines: linesOf(inCell.get(cell) ?? []),
    left: cell.box.x,
    right: cell.box.x + cell.box.width,
  }))
  const headRows = headRowsOf(cells)
  const page = words[0]?.page ?? 0
  return {
    page,
    top: grid.box.y,
    columns: grid.columns,
    cells: cells.map((cell) => ({ ...cell, head: cell.row < headRows })),
  }
}

export function insideGrid(grid: Grid, word: PlacedWord): boolean {
  const x = word.x + word.width / 2
  const y = word.y + word.height / 2
  return (
    x > grid.box.x && x < grid.box.x + grid.box.width && y > grid.box.y && y < grid.box.y + grid.box.height
  )
}

function cellAt(cells: readonly Cell[], x: number, y: number): Cell | undefined {
  return cells.find(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
}

/** What the columns of a task table are called. */
export const headWords =
  /^(?:(?:số\s+)?(?:tt|stt|thứ\s+tự)|nội\s+dung.*|nhiệm\s+vụ.*|tên.*|đơn\s+vị.*|cơ\s+quan.*|thời\s+(?:gian|hạn).*|chủ\s+trì|phối\s+hợp|ghi\s+chú|sản\s+phẩm.*|kết\s+quả.*|người.*|công\s+việc)$/iu

/** How many rows make the head: the first one, where all of it is bold or it names columns, with the rows that its cells reach down to. */
function headRowsOf(cells: readonly Omit<TableCell, 'head'>[]): number {
  const first = cells.filter((cell) => cell.row === 0 && cell.lines.length > 0)
  if (first.length < 2) return 0
  const others = cells.filter((cell) => cell.row > 0)
  if (others.length === 0) return 0
  const bold = first.every((cell) => cell.lines.every(isBold))
  const named = first.filter((cell) => headWords.test(textOfCell(cell))).length
  if (!bold && named < Math.ceil(first.length / 2)) return 0
  return Math.max(...first.map((cell) => cell.rowEnd))
}

export function textOfCell(cell: Pick<TableCell, 'lines'>): string {
  return cell.lines.map(textOfLine).join(' ')
}

/**
 * The table that two pieces on neighbouring pages make, null where they are two tables: the same columns. A head repeated on the
 * second page is left out; a row that the page break cut (its number stands on the first page only) is put together again.
 */
export function joinedOverPage(first: Table, second: Table): Table | null {
  if (first.columns.length !== second.columns.length) return null
  if (first.columns.some((at, index) => Math.abs(at - second.columns[index]!) > 6)) return null
  const head = first.cells.filter((cell) => cell.head)
  const repeated = second.cells.filter((cell) => cell.head)
  const sameHead = repeated.length > 0 && rowText(repeated) === rowText(head)
  const skip = sameHead ? Math.max(...repeated.map((cell) => cell.rowEnd)) : 0
  const rows = Math.max(...first.cells.map((cell) => cell.rowEnd))
  const rest = second.cells.filter((cell) => cell.row >= skip)
  const cut = isCutRow(
    first.cells,
    rest.filter((cell) => cell.row === skip),
    rows - 1,
  )
  const shift = rows - skip - (cut ? 1 : 0)
  const cells = first.cells.map((cell): TableCell => {
    const more =
      cut && cell.rowEnd === rows
        ? rest.find((other) => other.row === skip && other.column === cell.column)
        : undefined
    return more ? { ...cell, lines: [...cell.lines, ...more.lines] } : cell
  })
  const added = rest
    .filter((cell) => !(cut && cell.row === skip))
    .map((cell) => ({ ...cell, row: cell.row + shift, rowEnd: cell.rowEnd + shift, head: false }))
  return { ...first, page: second.page, cells: [...cells, ...added] }
}

function rowText(cells: readonly TableCell[]): string {
  return cells.map(textOfCell).join('|').toLowerCase()
}

/** The first row of the second page has no number of its own where the row before it has one. */
function isCutRow(first: readonly TableCell[], row: readonly TableCell[], lastRow: number): boolean {
  const number = row.find((cell) => cell.column === 0)
  const before = first.find((cell) => cell.column === 0 && cell.rowEnd === lastRow + 1)
  if (!number || !before || number.lines.length > 0) return false
  return /^\d{1,3}[.)]?$|^[IVX]+[.)]?$/u.test(textOfCell(before)) && row.some((cell) => cell.lines.length > 0)
}
