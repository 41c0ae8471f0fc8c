import type { Rule } from '../layout/page-content.js'
import { apply } from './matrix.js'
import { pathNumbers as part, type Matrix } from './pdfjs.js'

/** Thicker filled shapes are bars and backgrounds, not ruled lines (points). */
const thickest = 3
/** Shorter strokes belong to letters and drawings (points). */
const shortest = 4
/** A path with more parts is a drawing. */
const mostParts = 4000

/**
 * The upright and level lines of one painted path, in points of the page. Word processors draw a table's border as strokes or
 * as thin filled boxes; both give one line each, and a stroked box gives its four sides.
 */
export function rulesOfPath(path: Float32Array, matrix: Matrix, filled: boolean): Rule[] {
  if (path.length > mostParts * 3) return []
  const rules: Rule[] = []
  for (const points of subpaths(path, matrix)) {
    const box = bounds(points)
    if (filled) {
      const line = thinBox(box)
      if (line) rules.push(line)
      else if (points.length === 4 || points.length === 5) continue
    } else rules.push(...straightSides(points))
  }
  return rules
}

type Point = readonly [number, number]

function subpaths(path: Float32Array, matrix: Matrix): Point[][] {
  const all: Point[][] = []
  let points: Point[] = []
  const point = (at: number): Point => apply(matrix, path[at] ?? 0, path[at + 1] ?? 0)
  for (let at = 0; at < path.length;) {
    const kind = path[at]
    if (kind === part.moveTo) {
      if (points.length > 1) all.push(points)
      points = [point(at + 1)]
      at += 3
    } else if (kind === part.lineTo) {
      points.push(point(at + 1))
      at += 3
    } else if (kind === part.closePath) {
      if (points[0]) points.push(points[0])
      at += 1
    } else {
      // A curve: what it bounds is a drawing or a letter; only its end point is kept, as a break.
      if (points.length > 1) all.push(points)
      const length = kind === part.curveTo ? 7 : 5
      points = [point(at + length - 2)]
      at += length
    }
  }
  if (points.length > 1) all.push(points)
  return all
}

function bounds(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) }
}

function thinBox({ x1, y1, x2, y2 }: Rule): Rule | null {
  const width = x2 - x1
  const height = y2 - y1
  if (height <= thickest && width >= shortest) return { x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 }
  if (width <= thickest && height >= shortest) return { x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 }
  return null
}

function straightSides(points: readonly Point[]): Rule[] {
  const sides: Rule[] = []
  for (let at = 1; at < points.length; at++) {
    const side = thinBox(bounds([points[at - 1]!, points[at]!]))
    if (side) sides.push(side)
  }
  return sides
}
