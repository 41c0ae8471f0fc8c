import type { Box } from '../../../doc/origin.js'
import { darker, type Ink } from './ink.js'
import type { Picture } from './picture.js'

/** A ruled line in pixels: the box of its ink. */
export interface RuledLine {
  readonly box: Box
  readonly level: boolean
  /** Its dark pixels: of each line of pixels (row of a level rule, column of an upright one) from where until where. */
  readonly runs: readonly Run[]
}

interface Run {
  readonly line: number
  readonly from: number
  readonly until: number
}

/** Finds ruled lines on a level picture: long thin runs of ink, in points at least `shortest`. */
export function findRules(picture: Picture, ink: Ink, dpi: number): RuledLine[] {
  const point = dpi / 72
  const { width, height } = picture
  // A thin rule in a blurred scan is paler than print.
  const dark = darker(picture.grey, ink.level - Math.max(30, (ink.level - ink.threshold) * 0.6))
  const level = runsToRules(levelRuns(dark, width, height, 15 * point), 30 * point, point)
  const upright = runsToRules(uprightRuns(dark, width, height, 11 * point), 22 * point, point)
  return [
    ...level.map((rule) => ({
      level: true,
      runs: rule.runs,
      box: { x: rule.from, y: rule.first, width: rule.until - rule.from, height: rule.last - rule.first + 1 },
    })),
    ...upright.map((rule) => ({
      level: false,
      runs: rule.runs,
      box: { x: rule.first, y: rule.from, width: rule.last - rule.first + 1, height: rule.until - rule.from },
    })),
  ]
}

/** Dark pixels that a run may pass over. */
const bridged = 3

/**
 * By row of pixels the stretches of dark ones at least `shortest` long, short gaps bridged. Two rows are taken together: a thin rule that
 * falls a little goes on in the next one.
 */
function levelRuns(dark: Uint8Array, width: number, height: number, shortest: number): Run[][] {
  return Array.from({ length: height }, (_, line) => {
    const runs: Run[] = []
    const [row, next] = [line * width, Math.min(line + 1, height - 1) * width]
    let [from, last] = [-1, -1]
    for (let at = 0; at < width; at++) {
      if ((dark[row + at]! | dark[next + at]!) === 1) {
        if (from < 0) from = at
        last = at
      } else if (from >= 0 && at - last > bridged) {
        if (last - from + 1 >= shortest) runs.push({ line, from, until: last + 1 })
        from = -1
      }
    }
    if (from >= 0 && last - from + 1 >= shortest) runs.push({ line, from, until: last + 1 })
    return runs
  })
}

/** The same by column. All columns go down the page together: one after the other would fetch each pixel from far away. */
function uprightRuns(dark: Uint8Array, width: number, height: number, shortest: number): Run[][] {
  const columns = Array.from({ length: width }, (): Run[] => [])
  const from = new Int32Array(width).fill(-1)
  const last = new Int32Array(width)
  const close = (line: number): void => {
    if (last[line]! - from[line]! + 1 >= shortest)
      columns[line]!.push({ line, from: from[line]!, until: last[line]! + 1 })
    from[line] = -1
  }
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if ((dark[at]! | (x + 1 < width ? dark[at + 1]! : 0)) === 1) {
        if (from[x]! < 0) from[x] = y
        last[x] = y
      } else if (from[x]! >= 0 && y - last[x]! > bridged) close(x)
    }
  }
  for (let x = 0; x < width; x++) if (from[x]! >= 0) close(x)
  return columns
}

interface Strip {
  from: number
  until: number
  first: number
  last: number
  readonly runs: Run[]
}

/** Long runs of each line of pixels joined with those of the lines beside it; strips too thick to be a rule are left out. */
function runsToRules(lines: readonly (readonly Run[])[], shortest: number, point: number): Strip[] {
  const open: Strip[] = []
  const done: Strip[] = []
  for (const [line, runs] of lines.entries()) {
    for (const run of runs) {
      const strip = open.find(
        (one) =>
          one.last >= line - 2 && run.from <= one.until + point * 2 && run.until >= one.from - point * 2,
      )
      if (strip === undefined)
        open.push({ from: run.from, until: run.until, first: line, last: line, runs: [run] })
      else {
        strip.from = Math.min(strip.from, run.from)
        strip.until = Math.max(strip.until, run.until)
        strip.last = line
        strip.runs.push(run)
      }
    }
    for (let at = open.length - 1; at >= 0; at--) {
      if (open[at]!.last < line - 2) done.push(...open.splice(at, 1))
    }
  }
  done.push(...open)
  return done.filter((strip) => isRule(strip, shortest, point))
}

/** A rule is long and thin; it may bend or fall a little along its way. */
function isRule(strip: Strip, shortest: number, point: number): boolean {
  const length = strip.until - strip.from
  const ink = strip.runs.reduce((sum, run) => sum + run.until - run.from, 0)
  const thickest = Math.max(5, point * 3.5)
  return (
    length >= shortest && ink / length <= thickest && strip.last - strip.first + 1 <= thickest + length * 0.02
  )
}

/** The picture without its ruled lines: painted over with paper, but for where print crosses them. */
export function removeRules(picture: Picture, ink: Ink, rules: readonly RuledLine[]): Picture {
  if (rules.length === 0) return picture
  const { width, height } = picture
  const grey = Uint8Array.from(picture.grey)
  const darkAt = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && picture.grey[y * width + x]! < ink.threshold
  for (const { level, runs } of rules) {
    const own = new Set(
      runs.flatMap(({ line, from, until }) =>
        Array.from({ length: until - from }, (_, at) => key(line, from + at)),
      ),
    )
    for (const { line, from, until } of runs) {
      for (let at = from; at < until; at++) clearAcross(line, at, own, level)
    }
  }
  return { width, height, grey }

  function key(line: number, at: number): number {
    return line * 65536 + at
  }

  /** Paints one pixel of a rule and the pale rim beside it, unless print comes up to the rule from both sides. */
  function clearAcross(line: number, at: number, own: ReadonlySet<number>, level: boolean): void {
    const dark = (step: number): boolean => (level ? darkAt(at, line + step) : darkAt(line + step, at))
    let [before, after] = [-1, 1]
    while (before > -12 && own.has(key(line + before, at))) before--
    while (after < 12 && own.has(key(line + after, at))) after++
    const above = dark(before - 2)
    const below = dark(after + 2)
    if (above && below) return
    for (let step = above ? 0 : before - 1; step <= (below ? 0 : after + 1); step++) {
      if (step < before && above) continue
      const [x, y] = level ? [at, line + step] : [line + step, at]
      if (x >= 0 && y >= 0 && x < width && y < height) grey[y * width + x] = ink.level
    }
  }
}
