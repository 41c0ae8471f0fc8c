import type { Box } from '../../doc/origin.js'
import type { Rule } from './page-content.js'

/** One cell of a ruled table: where it lies and the rows and columns that it spans (from 0, end exclusive). */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowEnd: number
  readonly columnEnd: number
  readonly box: Box
}

export interface Grid {
  readonly box: Box
  /** Where the upright lines stand, from left to right. */
  readonly columns: readonly number[]
  /** In row order. */
  readonly cells: readonly Cell[]
}

/** Lines nearer than this are one line, drawn twice or slanted (points). */
const near = 3
/** Share of a cell's side that has to be ruled. */
const ruled = 0.6
/** More lines than this on one page are a drawing, and would take too long. */
const mostRules = 6000
const mostLines = 400

/** The ruled tables of a page, from top to bottom: connected lines that close at least two cells. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > mostRules) return []
  const level = merge(rules.filter((rule) => rule.x2 - rule.x1 > rule.y2 - rule.y1).map(asLevel))
  const upright = merge(rules.filter((rule) => rule.x2 - rule.x1 <= rule.y2 - rule.y1).map(asUpright))
  if (level.length > mostLines || upright.length > mostLines) return []
  return connected(level, upright)
    .map((group) => gridOf(group.level, group.upright))
    .filter((grid): grid is Grid => grid !== null && grid.cells.length >= 2)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

/** A straight line: `at` across its direction, `from` to `to` along it. */
interface Segment {
  readonly at: number
  readonly from: number
  readonly to: number
}

const asLevel = (rule: Rule): Segment => ({ at: (rule.y1 + rule.y2) / 2, from: rule.x1, to: rule.x2 })
const asUpright = (rule: Rule): Segment => ({ at: (rule.x1 + rule.x2) / 2, from: rule.y1, to: rule.y2 })

/** Pieces of one line made one: a table's border is drawn cell by cell. */
function merge(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = []
  for (const segment of [...segments].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const index = merged.findIndex(
      (other) =>
        Math.abs(other.at - segment.at) <= near &&
        segment.from <= other.to + near &&
        other.from <= segment.to + near,
    )
    const other = merged[index]
    if (!other) merged.push(segment)
    else
      merged[index] = {
        at: other.at,
        from: Math.min(other.from, segment.from),
        to: Math.max(other.to, segment.to),
      }
  }
  return merged
}

interface Group {
  readonly level: Segment[]
  readonly upright: Segment[]
}

function connected(level: readonly Segment[], upright: readonly Segment[]): Group[] {
  const groups: Group[] = []
  for (const line of upright) {
    const touching = level.filter((other) => crosses(other, line))
    const joined = groups.filter((group) => group.level.some((other) => touching.includes(other)))
    const all: Group = {
      level: [...new Set([...touching, ...joined.flatMap((group) => group.level)])],
      upright: [line, ...joined.flatMap((group) => group.upright)],
    }
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push(all)
  }
  return groups.filter((group) => group.level.length >= 2 && group.upright.length >= 2)
}

function crosses(level: Segment, upright: Segment): boolean {
  return (
    upright.at >= level.from - near && upright.at <= level.to + near &&
    level.at >= upright.from - near && level.at <= upright.to + near
  ) // prettier-ignore
}

function gridOf(level: readonly Segment[], upright: readonly Segment[]): Grid | null {
  const ys = positions(level)
  const xs = positions(upright)
  const rows = ys.length - 1
  const columns = xs.length - 1
  if (rows < 1 || columns < 1 || rows * columns > 20_000) return null
  const owner = Array.from({ length: rows * columns }, (_, index) => index)
  const root = (index: number): number => {
    while (owner[index] !== index) index = owner[index]!
    return index
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column
      const open = (side: readonly Segment[], at: number, from: number, to: number): boolean =>
        !covers(side, at, from, to)
      if (column + 1 < columns && open(upright, xs[column + 1]!, ys[row]!, ys[row + 1]!))
        owner[root(index + 1)] = root(index)
      if (row + 1 < rows && open(level, ys[row + 1]!, xs[column]!, xs[column + 1]!))
        owner[root(index + columns)] = root(index)
    }
  }
  const cells = cellsOf(rows, columns, root, xs, ys)
  const box = { x: xs[0]!, y: ys[0]!, width: xs[columns]! - xs[0]!, height: ys[rows]! - ys[0]! }
  return { box, columns: xs, cells }
}

function cellsOf(
  rows: number,
  columns: number,
  root: (index: number) => number,
  xs: readonly number[],
  ys: readonly number[],
): Cell[] {
  const byRoot = new Map<number, { row: number; column: number; rowEnd: number; columnEnd: number }>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const key = root(row * columns + column)
      const cell = byRoot.get(key)
      if (!cell) byRoot.set(key, { row, column, rowEnd: row + 1, columnEnd: column + 1 })
      else {
        cell.column = Math.min(cell.column, column)
        cell.rowEnd = Math.max(cell.rowEnd, row + 1)
        cell.columnEnd = Math.max(cell.columnEnd, column + 1)
      }
    }
  }
  return [...byRoot.values()]
    .map((cell) => {
      const x = xs[cell.column]!
      const y = ys[cell.row]!
      return { ...cell, box: { x, y, width: xs[cell.columnEnd]! - x, height: ys[cell.rowEnd]! - y } }
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
}

function positions(segments: readonly Segment[]): number[] {
  const found: number[] = []
  for (const at of segments.map((segment) => segment.at).sort((a, b) => a - b)) {
    const last = found[found.length - 1]
    if (last === undefined || at - last > near) found.push(at)
  }
  return found
}

/** True where the side of a cell from `from` to `to` is ruled for most of its length. */
function covers(segments: readonly Segment[], at: number, from: number, to: number): boolean {
  const covered = segments
    .filter((segment) => Math.abs(segment.at - at) <= near)
    .reduce((sum, segment) => sum + Math.max(0, Math.min(to, segment.to) - Math.max(from, segment.from)), 0)
  return covered >= (to - from) * ruled
}
