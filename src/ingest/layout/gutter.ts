import { lineOf, median, type Line, type PlacedWord } from './line.js'

/** Lines taken apart into what stands left and right; either side may be empty. */
export interface Sides {
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  /** Where the blank between the two stands (points). */
  readonly gutter: number
}

/** The least blank between two columns (points). */
const leastGutter = 5

/**
 * How many of the lines, from the first, leave one upright blank free in the middle of the page, and where it is; null where the
 * first line leaves none.
 */
export function growGutter(
  lines: readonly Line[],
  width: number,
  stop: (line: Line) => boolean,
): { count: number; gutter: number } | null {
  let free: readonly Gap[] = [[width * 0.2, width * 0.75]]
  let best: { count: number; gutter: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (stop(line)) break
    const left = line.words.reduce((gaps, word) => without(gaps, word.x - 1, word.x + word.width + 1), free)
    const wide = left.filter(([start, end]) => end - start >= leastGutter)
    if (wide.length === 0) break
    const gutter = gutterOf(wide, lines.slice(0, index + 1), width)
    if (runsThrough(line, gutter)) break
    free = wide
    best = { count: index + 1, gutter }
  }
  return best
}

/** Takes lines apart at one gutter. */
export function splitAt(lines: readonly Line[], gutter: number): Sides {
  const side = (test: (word: PlacedWord) => boolean): Line[] =>
    lines
      .map((line) => line.words.filter(test))
      .filter((words) => words.length > 0)
      .map(lineOf)
  const isLeft = (word: PlacedWord): boolean => word.x + word.width / 2 < gutter
  return { gutter, left: side(isLeft), right: side((word) => !isLeft(word)) }
}

/** Takes each line apart at its own widest blank: columns set with tabs and blanks, whose edges overlap. Lines without one go where their middle is. */
export function splitRagged(lines: readonly Line[], width: number): Sides {
  const left: Line[] = []
  const right: Line[] = []
  const places: number[] = []
  for (const line of lines) {
    const cut = widestGap(line)
    if (cut && isColumnGap(cut, line, width)) {
      left.push(lineOf(line.words.slice(0, cut.index)))
      right.push(lineOf(line.words.slice(cut.index)))
      places.push(cut.at)
    } else if ((line.left + line.right) / 2 < width * 0.47) left.push(line)
    else right.push(line)
  }
  return { left, right, gutter: median(places) || width * 0.47 }
}

/** True where a line's widest blank parts two columns. */
export function hasColumnGap(line: Line, width: number): boolean {
  const cut = widestGap(line)
  return cut !== null && isColumnGap(cut, line, width)
}

/** What of a line stands behind its widest blank, where that is wide; null where it has no such blank. */
export function behindGap(line: Line, width: number): Line | null {
  const cut = widestGap(line)
  return cut && isColumnGap(cut, line, width) ? lineOf(line.words.slice(cut.index)) : null
}

interface Cut {
  readonly index: number
  readonly at: number
  readonly width: number
}

function isColumnGap(cut: Cut, line: Line, width: number): boolean {
  return cut.width > line.size * 1.2 && cut.at > width * 0.2 && cut.at < width * 0.75
}

function widestGap(line: Line): Cut | null {
  let widest: Cut | null = null
  for (let index = 1; index < line.words.length; index++) {
    const before = line.words[index - 1]!
    const end = before.x + before.width
    const width = line.words[index]!.x - end
    if (!widest || width > widest.width) widest = { index, at: end + width / 2, width }
  }
  return widest
}

/** A line of running text whose blank happens to stand over the gutter: that blank is no wider than its others. */
function runsThrough(line: Line, gutter: number): boolean {
  const gaps = line.words.slice(1).map((word, index) => {
    const before = line.words[index]!
    return { start: before.x + before.width, end: word.x, width: word.x - before.x - before.width }
  })
  const over = gaps.find((gap) => gap.start < gutter && gap.end > gutter)
  if (!over || over.width > line.size) return false
  const others = gaps.filter((gap) => gap !== over).map((gap) => gap.width)
  return others.length > 0 && over.width < median(others) * 1.6
}

type Gap = readonly [number, number]

function without(gaps: readonly Gap[], from: number, to: number): Gap[] {
  return gaps.flatMap(([start, end]): Gap[] => {
    if (to <= start || from >= end) return [[start, end]]
    const rest: Gap[] = []
    if (from > start) rest.push([start, from])
    if (to < end) rest.push([to, end])
    return rest
  })
}

/** Of the blanks left, the one with words on both sides; of several the one nearest to the middle of the page. */
function gutterOf(free: readonly Gap[], lines: readonly Line[], width: number): number {
  const words = lines.flatMap((line) => line.words)
  const between = free.filter(
    ([start, end]) =>
      words.some((word) => word.x + word.width <= start + 2) && words.some((word) => word.x >= end - 2),
  )
  const candidates = between.length > 0 ? between : free
  const centre = ([start, end]: Gap): number => (start + end) / 2
  const [best] = [...candidates].sort(
    (a, b) => Math.abs(centre(a) - width * 0.47) - Math.abs(centre(b) - width * 0.47),
  )
  return centre(best!)
}
