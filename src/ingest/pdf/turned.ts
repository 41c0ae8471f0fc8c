import type { Rule } from '../layout/page-content.js'
import type { Glyph, Painted } from './paint.js'

/** What is painted on a page, turned so that most of its letters run level, and how many letters do not. */
export interface Upright extends Painted {
  readonly width: number
  readonly height: number
  /** Letters that run in another direction and were left out: watermarks, notes in the margin. */
  readonly leftOut: number
}

type Quarter = 0 | 1 | 2 | 3

/** Turns a page by quarters to the direction that most of its letters take (a wide table laid across an upright page). */
export function uprightPage(painted: Painted, width: number, height: number): Upright {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  const directions = painted.glyphs.map((glyph) => direction(glyph))
  for (const found of directions) if (found !== null) counts[found]++
  const main = counts.indexOf(Math.max(...counts)) as Quarter
  const glyphs = painted.glyphs.filter((_, index) => directions[index] === main)
  const leftOut = painted.glyphs.filter(
    (glyph, index) => directions[index] !== main && glyph.text.trim() !== '',
  ).length
  if (main === 0) return { ...painted, glyphs, width, height, leftOut }
  const turn = (x: number, y: number): readonly [number, number] =>
    main === 1 ? [y, width - x] : main === 2 ? [width - x, height - y] : [height - y, x]
  return {
    ...painted,
    glyphs: glyphs.map((glyph) => {
      const [x, y] = turn(glyph.x, glyph.y)
      const [endX, endY] = turn(glyph.endX, glyph.endY)
      return { ...glyph, x, y, endX, endY }
    }),
    rules: painted.rules.map((rule) => turnRule(rule, turn)),
    width: main === 2 ? width : height,
    height: main === 2 ? height : width,
    leftOut,
  }
}

/** Quarter turns clockwise of the writing direction as seen on the page; null where it is slanted by more than 5 degrees. */
function direction(glyph: Glyph): Quarter | null {
  const across = glyph.endX - glyph.x
  const down = glyph.endY - glyph.y
  if (across === 0 && down === 0) return 0 // a mark without a width goes with its letter
  const slant = Math.min(Math.abs(across), Math.abs(down)) / Math.hypot(across, down)
  if (slant > 0.087) return null
  if (Math.abs(across) >= Math.abs(down)) return across > 0 ? 0 : 2
  return down > 0 ? 1 : 3
}

function turnRule(rule: Rule, turn: (x: number, y: number) => readonly [number, number]): Rule {
  const [xa, ya] = turn(rule.x1, rule.y1)
  const [xb, yb] = turn(rule.x2, rule.y2)
  return { x1: Math.min(xa, xb), y1: Math.min(ya, yb), x2: Math.max(xa, xb), y2: Math.max(ya, yb) }
}
