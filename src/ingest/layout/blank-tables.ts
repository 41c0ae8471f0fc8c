import { headWords } from './table-rows.js'
import { linesOf, textOfLine, type Line, type PlacedWord } from './line.js'
import type { Cell, Grid } from './tables.js'

const fewestColumns = 3
const fewestRows = 2
/** Blank between two cells of the head, in heights of its letters. */
const headGap = 0.9
/** Blank strip between two columns, in points: wider than between the words of a line. */
const gutter = 4
/** How far below the line before it a line of a row, and the next row, may stand, in heights of letters. */
const lineStep = 2.6
const rowStep = 6

interface Row {
  readonly lines: Line[]
}

/**
 * Task tables that a page sets by blanks alone: a head that begins with the column of the count (TT) and names further columns, rows
 * that count from one, and a strip between every two columns that no word stands in. Given as grids, so that they are read as ruled
 * tables are. Cells are set at the top of their row: where the count stands elsewhere nothing is claimed.
 */
export function blankTables(words: readonly PlacedWord[]): Grid[] {
  if (!words.some(({ word }) => isCountHead(word.text))) return []
  const lines = linesOf(words)
  return lines.flatMap((line, at) => {
    if (!isCountHead(line.words[0]!.word.text)) return []
    const head = fieldsOf(line)
    const named = head.filter((field) => headWords.test(textOfLine(field))).length
    if (head.length < fewestColumns || named < Math.ceil(head.length / 2) + 1) return []
    return gridOf(head, rowsBelow(line, head[0]!, lines.slice(at + 1))) ?? []
  })
}

function isCountHead(text: string): boolean {
  return /^s?tt$/iu.test(text)
}

function isCount(text: string): boolean {
  return /^(?:\d{1,3}|[IVX]{1,4})[.)]?$/u.test(text)
}

/** The stretches of a line between wide blanks. */
function fieldsOf(line: Line): Line[] {
  const fields: PlacedWord[][] = []
  let right = -Infinity
  for (const word of line.words) {
    if (word.x - right > headGap * line.size) fields.push([])
    fields.at(-1)!.push(word)
    right = word.x + word.width
  }
  return fields.map((field) => ({
    ...line,
    words: field,
    left: field[0]!.x,
    right: field.at(-1)!.x + field.at(-1)!.width,
  }))
}

/** The head's own lines first, then a row for each count, as long as lines stand close and right of the column that counts. */
function rowsBelow(opening: Line, count: Line, below: readonly Line[]): Row[] {
  const rows: Row[] = [{ lines: [opening] }]
  let second = count.right
  let last = opening
  for (const line of below) {
    const step = (line.bottom - last.bottom) / Math.max(opening.size, line.size)
    const [first, next] = line.words
    const counts = first!.x + first!.width / 2 < count.right + line.size / 2 && isCount(first!.word.text)
    if (counts && next && step < rowStep) {
      rows.push({ lines: [line] })
      second = next.x
    } else if (line.left > second - line.size && step < lineStep) rows.at(-1)!.lines.push(line)
    else break
    last = line
  }
  return rows
}

function gridOf(head: readonly Line[], rows: readonly Row[]): Grid | null {
  const body = rows.slice(1)
  if (body.length < fewestRows || !/^(?:0?1|I)[.)]?$/u.test(body[0]!.lines[0]!.words[0]!.word.text))
    return null
  const columns = columnsOf(head, rows)
  // A count in the middle of its row stands beside words of the middle: the first line of a row has to fill most columns.
  const isFilled = ({ lines }: Row): boolean => columnsFilled(lines[0]!, columns) * 2 > head.length
  return columns.length === head.length + 1 && body.filter(isFilled).length * 2 > body.length
    ? cellsOf(columns, heightsOf(rows))
    : null
}

/** The edges of the columns: between two heads the widest strip in which no word of a row stands. */
function columnsOf(head: readonly Line[], rows: readonly Row[]): number[] {
  // Specks that recognition takes for dots and dashes part no columns.
  const words = rows
    .slice(1)
    .flatMap(({ lines }) => lines.flatMap((line) => line.words))
    .filter(({ word }) => /[\dA-Za-zÀ-ỹ]/u.test(word.text))
  const all = [...words, ...head.flatMap((field) => field.words)]
  const edges = [Math.min(...all.map(({ x }) => x)) - 1]
  head.slice(1).forEach((field, at) => {
    const edge = stripBetween(words, middleOf(head[at]!), middleOf(field))
    if (edge !== null) edges.push(edge)
  })
  return [...edges, Math.max(...all.map(({ x, width }) => x + width)) + 1]
}

function stripBetween(words: readonly PlacedWord[], from: number, to: number): number | null {
  const within = words.filter(({ x, width }) => x + width > from && x < to).sort((a, b) => a.x - b.x)
  let reached = from
  let best = { width: 0, at: 0 }
  for (const { x, width } of [...within, { x: to, width: 0 }]) {
    if (x - reached > best.width) best = { width: x - reached, at: (x + reached) / 2 }
    reached = Math.max(reached, x + width)
  }
  return best.width >= gutter ? best.at : null
}

function columnsFilled(line: Line, columns: readonly number[]): number {
  const filled = line.words.map((word) => columns.findLastIndex((edge) => edge < word.x + word.width / 2))
  return new Set(filled).size
}

function middleOf({ left, right }: Line): number {
  return (left + right) / 2
}

/** The edges of the rows, half way between the last line of one and the first of the next. */
function heightsOf(rows: readonly Row[]): number[] {
  const bottom = ({ lines }: Row): number => Math.max(...lines.map((line) => line.bottom))
  const top = ({ lines }: Row): number => Math.min(...lines.map((line) => line.top))
  const between = rows.slice(1).map((row, at) => (bottom(rows[at]!) + top(row)) / 2)
  return [top(rows[0]!) - 1, ...between, bottom(rows.at(-1)!) + 1]
}

function cellsOf(columns: readonly number[], heights: readonly number[]): Grid {
  const cells = heights.slice(1).flatMap((bottom, row) =>
    columns.slice(1).map((right, column): Cell => {
      const [x, y] = [columns[column]!, heights[row]!]
      const box = { x, y, width: right - x, height: bottom - y }
      return { row, column, rowEnd: row + 1, columnEnd: column + 1, box }
    }),
  )
  const [x, y] = [columns[0]!, heights[0]!]
  return { box: { x, y, width: columns.at(-1)! - x, height: heights.at(-1)! - y }, columns, cells }
}
