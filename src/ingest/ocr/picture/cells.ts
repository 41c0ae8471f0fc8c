import type { Box } from '../../../doc/origin.js'
import { groupNear } from './near-boxes.js'
import type { RuledLine } from './rules.js'

/** A ruled table in pixels: the box around it and those of its cells, between the rules. */
export interface RuledTable {
  readonly box: Box
  readonly cells: readonly Box[]
}

/** Tables among the ruled lines of a page: groups of lines that meet, with at least two level and two upright ones and two cells. */
export function findTables(
  rules: readonly RuledLine[],
  dpi: number,
  isDark: (x: number, y: number) => boolean = () => false,
): RuledTable[] {
  const near = nearness(dpi)
  return groupRules(rules, dpi)
    .map((group) => tableOf(group, near, isDark))
    .filter((table): table is RuledTable => table !== null)
}

/** The ruled lines of a page in groups of those that meet. */
export function groupRules(rules: readonly RuledLine[], dpi: number): RuledLine[][] {
  return groupNear(rules, nearness(dpi))
}

function tableOf(
  group: readonly RuledLine[],
  near: number,
  isDark: (x: number, y: number) => boolean,
): RuledTable | null {
  const level = group.filter((rule) => rule.level)
  const upright = group.filter((rule) => !rule.level)
  const ys = distinct(
    level.map((rule) => rule.box.y + rule.box.height / 2),
    near,
  )
  const xs = distinct(
    upright.map((rule) => rule.box.x + rule.box.width / 2),
    near,
  )
  if (ys.length < 2 || xs.length < 2 || xs.length * ys.length > 4000) return null
  const uprights = upright.map(({ box }) => ({
    at: box.x + box.width / 2,
    from: box.y,
    until: box.y + box.height,
  }))
  const levels = level.map(({ box }) => ({
    at: box.y + box.height / 2,
    from: box.x,
    until: box.x + box.width,
  }))
  const cells = joinCells(xs, ys, {
    right: (column, row) =>
      stands(uprights, xs[column + 1]!, [ys[row]!, ys[row + 1]!], near, (at, along) => isDark(at, along)),
    below: (column, row) =>
      stands(levels, ys[row + 1]!, [xs[column]!, xs[column + 1]!], near, (at, along) => isDark(along, at)),
  })
  if (cells.length < 2) return null
  return { box: { x: xs[0]!, y: ys[0]!, width: xs.at(-1)! - xs[0]!, height: ys.at(-1)! - ys[0]! }, cells }
}

interface Wall {
  readonly at: number
  readonly from: number
  readonly until: number
}

/** True where rules at a place run along half of a stretch, or dark pixels along most of it: noise breaks a thin rule into pieces. */
function stands(
  walls: readonly Wall[],
  at: number,
  stretch: readonly [number, number],
  near: number,
  isDark: (at: number, along: number) => boolean,
): boolean {
  const [from, until] = stretch
  const pieces = walls.filter((wall) => Math.abs(wall.at - at) <= near)
  const shared = pieces.reduce(
    (sum, wall) => sum + Math.max(0, Math.min(wall.until, until) - Math.max(wall.from, from)),
    0,
  )
  if (shared >= (until - from) * 0.5) return true
  let dark = 0
  for (let along = Math.round(from); along < until; along++) {
    if ([-2, -1, 0, 1, 2].some((step) => isDark(Math.round(at) + step, along))) dark++
  }
  return dark >= (until - from) * 0.75
}

interface Walls {
  readonly right: (column: number, row: number) => boolean
  readonly below: (column: number, row: number) => boolean
}

/** The spaces of the grid joined where no rule stands between them. */
function joinCells(xs: readonly number[], ys: readonly number[], walls: Walls): Box[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: columns * rows }, (_, at) => at)
  const find = (at: number): number => (owner[at] === at ? at : (owner[at] = find(owner[at]!)))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (column + 1 < columns && !walls.right(column, row)) owner[find(at + 1)] = find(at)
      if (row + 1 < rows && !walls.below(column, row)) owner[find(at + columns)] = find(at)
    }
  }
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number }>()
  for (let at = 0; at < owner.length; at++) {
    const [column, row] = [at % columns, (at / columns) | 0]
    const box = boxes.get(find(at)) ?? { left: Infinity, top: Infinity, right: 0, bottom: 0 }
    boxes.set(find(at), {
      left: Math.min(box.left, xs[column]!),
      top: Math.min(box.top, ys[row]!),
      right: Math.max(box.right, xs[column + 1]!),
      bottom: Math.max(box.bottom, ys[row + 1]!),
    })
  }
  return [...boxes.values()].map(({ left, top, right, bottom }) => ({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }))
}

/** Places in order, those that are near one another taken as one. */
function distinct(places: readonly number[], near: number): number[] {
  const result: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (result.length === 0 || place - result.at(-1)! > near) result.push(place)
  }
  return result
}

/** Pixels within which two rules count as meeting: corners are rounded off by blur, and a rule may end short of another. */
function nearness(dpi: number): number {
  return Math.max(4, (dpi / 72) * 3)
}
