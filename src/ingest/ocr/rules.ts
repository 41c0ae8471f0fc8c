import type { Box } from '../../doc/origin.js'
import { type Ink } from './ink.js'
import type { Picture } from './picture.js'

/** A ruled line in pixels: the box of its ink. */
export interface RuledLine {
  readonly box: Box
  readonly level: boolean
}

/** Finds ruled lines on a level picture: long thin runs of ink, in points at least `shortest`. */
export function findRules(picture: Picture, ink: Ink, dpi: number): RuledLine[] {
  const point = dpi / 72
  // A thin rule in a blurred scan is paler than print.
  const threshold = ink.level - Math.max(30, (ink.level - ink.threshold) * 0.6)
  const { width, height, grey } = picture
  const level = runsToRules(
    (row, at) => grey[row * width + at]! < threshold,
    height,
    width,
    30 * point,
    point,
  )
  const upright = runsToRules(
    (column, at) => grey[at * width + column]! < threshold,
    width,
    height,
    22 * point,
    point,
  )
  return [
    ...level.map((rule) => ({
      level: true,
      box: { x: rule.from, y: rule.first, width: rule.until - rule.from, height: rule.last - rule.first + 1 },
    })),
    ...upright.map((rule) => ({
      level: false,
      box: { x: rule.first, y: rule.from, width: rule.last - rule.first + 1, height: rule.until - rule.from },
    })),
  ]
}

interface Strip {
  from: number
  until: number
  first: number
  last: number
}

/** Long runs in each line of pixels, joined with those of the lines beside it; strips too thick to be a rule are left out. */
function runsToRules(
  isDark: (line: number, at: number) => boolean,
  lines: number,
  length: number,
  shortest: number,
  point: number,
): Strip[] {
  const open: Strip[] = []
  const done: Strip[] = []
  for (let line = 0; line < lines; line++) {
    for (const run of longRuns((at) => isDark(line, at), length, shortest * 0.5)) {
      const strip = open.find(
        (one) =>
          one.last >= line - 2 && run.from <= one.until + point * 2 && run.until >= one.from - point * 2,
      )
      if (strip === undefined) open.push({ ...run, first: line, last: line })
      else {
        strip.from = Math.min(strip.from, run.from)
        strip.until = Math.max(strip.until, run.until)
        strip.last = line
      }
    }
    for (let at = open.length - 1; at >= 0; at--) {
      if (open[at]!.last < line - 2) done.push(...open.splice(at, 1))
    }
  }
  done.push(...open)
  return done.filter(
    (strip) =>
      strip.until - strip.from >= shortest && strip.last - strip.first + 1 <= Math.max(5, point * 3.5),
  )
}

/** Stretches of dark pixels, gaps of up to two pixels bridged, at least `shortest` long. */
function longRuns(
  isDark: (at: number) => boolean,
  length: number,
  shortest: number,
): { from: number; until: number }[] {
  const runs: { from: number; until: number }[] = []
  let from = -1
  let last = -1
  for (let at = 0; at <= length; at++) {
    if (at < length && isDark(at)) {
      if (from < 0) from = at
      last = at
    } else if (from >= 0 && (at === length || at - last > 2)) {
      if (last - from + 1 >= shortest) runs.push({ from, until: last + 1 })
      from = -1
    }
  }
  return runs
}

/** The picture without its ruled lines: painted over with paper, but for where print crosses them. */
export function removeRules(picture: Picture, ink: Ink, rules: readonly RuledLine[]): Picture {
  const { width, height } = picture
  const grey = Uint8Array.from(picture.grey)
  const darkAt = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && picture.grey[y * width + x]! < ink.threshold
  for (const { box, level } of rules) {
    const [length, thickness] = level ? [box.width, box.height] : [box.height, box.width]
    for (let at = 0; at < length; at++) {
      const before = level ? darkAt(box.x + at, box.y - 3) : darkAt(box.x - 3, box.y + at)
      const after = level
        ? darkAt(box.x + at, box.y + thickness + 2)
        : darkAt(box.x + thickness + 2, box.y + at)
      if (before && after) continue
      const from = before ? 0 : -2
      const until = after ? thickness : thickness + 2
      for (let step = from; step < until; step++) {
        const [x, y] = level ? [box.x + at, box.y + step] : [box.x + step, box.y + at]
        if (x >= 0 && y >= 0 && x < width && y < height) grey[y * width + x] = ink.level
      }
    }
  }
  return { width, height, grey }
}
