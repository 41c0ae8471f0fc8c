import { cut, type Picture } from '../picture/picture.js'
import type { Box } from '../../../doc/origin.js'

/** A numeral read off its strokes, with the sign that follows it: a dash, a stop, a bracket, or none. */
export interface StrokeReading {
  readonly numeral: string
  readonly tail: '-' | '.' | ')' | ''
  /** True where a lone stroke has a flag on its left only, as the digit 1 has. */
  readonly digit: boolean
}

/**
 * Reads a Roman numeral (I, V, X) off the strokes in the middle of its letters: there an I is one narrow upright stroke, an X broad,
 * narrow, broad from top to foot, a V broad, then ever narrower. No engine is asked, so that its habits (III as H or D) do not matter.
 * `box` is that of the printed word in the picture's pixels, brackets and stops included; null where the strokes make no numeral.
 * `goesOn` where something else may follow it, as in I/2022.
 */
export function romanStrokes(
  picture: Picture,
  box: Box,
  paper: number,
  options: { readonly goesOn?: boolean } = {},
): StrokeReading | null {
  const part = cut(picture, { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 })
  const ink = { ...part, dark: darkness(part, paper) }
  const rows = capitalRows(ink)
  return rows === null ? null : lettersOf(shapesOf(ink, rows), ink, rows, options.goesOn === true)
}

interface Part {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
}

interface Rows {
  readonly top: number
  readonly bottom: number
  readonly tall: number
}

/** 1 where a pixel is darker than halfway between the darkest ink of the part and the paper. */
function darkness(part: Picture, paper: number): Uint8Array {
  const sorted = Uint8Array.from(part.grey).sort()
  const black = sorted[Math.floor(sorted.length * 0.02)]!
  const threshold = black + (paper - black) * 0.55
  return part.grey.map((grey) => (grey < threshold ? 1 : 0))
}

/** From the top of the capitals to their foot: below stand only the ends of brackets, commas and semicolons. */
function capitalRows(ink: Part): Rows | null {
  const counts: number[] = []
  for (let y = 0; y < ink.height; y++) {
    let count = 0
    for (let x = 0; x < ink.width; x++) count += ink.dark[y * ink.width + x]!
    counts.push(count)
  }
  const most = Math.max(...counts)
  const full = counts.map((count) => count >= most * 0.4)
  const top = full.indexOf(true)
  const bottom = full.lastIndexOf(true)
  const tall = bottom - top + 1
  return tall < 9 ? null : { top, bottom, tall }
}

/** One shape that fills the middle band: its columns, and how broad it is from outer edge to outer edge near the top, in the middle and near the foot. */
interface Shape {
  readonly left: number
  readonly right: number
  readonly breadths: readonly [number, number, number]
  /** How far its middle moves to the right from top to foot. */
  readonly slant: number
  readonly below: boolean
}

function shapesOf(ink: Part, rows: Rows): Shape[] {
  const from = rows.top + Math.round(rows.tall * 0.26)
  const until = rows.top + Math.round(rows.tall * 0.76)
  const shapes: Shape[] = []
  for (const [left, right] of columnsWithInk(ink, from, until)) {
    const runs: [number, number][] = []
    for (let y = from; y < until; y++) {
      const run = outerRun(ink, y, left, right)
      if (run !== null) runs.push(run)
    }
    // Dots and dashes do not fill the band.
    if (runs.length < (until - from) * 0.85) continue
    const third = Math.max(1, Math.round(runs.length / 4))
    const middle = Math.floor((runs.length - third) / 2)
    const parts = [runs.slice(0, third), runs.slice(middle, middle + third), runs.slice(-third)] as const
    const below = rows.bottom + Math.max(2, Math.round(rows.tall * 0.14))
    shapes.push({
      left,
      right,
      breadths: [breadth(parts[0]), breadth(parts[1]), breadth(parts[2])],
      slant: centre(parts[2]) - centre(parts[0]),
      below: below < ink.height && outerRun(ink, below, left - 2, right + 2) !== null,
    })
  }
  return shapes
}

function breadth(runs: readonly (readonly [number, number])[]): number {
  return runs.reduce((sum, [from, until]) => sum + until - from, 0) / runs.length
}

function centre(runs: readonly (readonly [number, number])[]): number {
  return runs.reduce((sum, [from, until]) => sum + (from + until) / 2, 0) / runs.length
}

/** Stretches of columns that hold ink in the band. */
function columnsWithInk(ink: Part, from: number, until: number): [number, number][] {
  const stretches: [number, number][] = []
  let start = -1
  for (let x = 0; x <= ink.width; x++) {
    let dark = 0
    if (x < ink.width) for (let y = from; y < until; y++) dark += ink.dark[y * ink.width + x]!
    if (dark > 0 && start < 0) start = x
    if (dark === 0 && start >= 0) {
      stretches.push([start, x])
      start = -1
    }
  }
  return stretches
}

/** From the first dark pixel to the last of a row between two columns; null where there is none. */
function outerRun(ink: Part, y: number, left: number, right: number): [number, number] | null {
  let first = -1
  let last = -1
  for (let x = Math.max(0, left); x < Math.min(ink.width, right); x++) {
    if (ink.dark[y * ink.width + x] === 0) continue
    if (first < 0) first = x
    last = x
  }
  return first < 0 ? null : [first, last + 1]
}

function lettersOf(shapes: readonly Shape[], ink: Part, rows: Rows, goesOn: boolean): StrokeReading | null {
  const { tall } = rows
  let numeral = ''
  let end: Shape | undefined
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at]!
    const next = shapes[at + 1]
    const narrow = shape.right - shape.left <= tall * 0.36
    // A bracket reaches below the foot of the capitals: at the start it opens, after letters it ends the numeral.
    if (shape.below && narrow) {
      if (numeral === '') continue
      return { numeral, tail: ')', digit: numeral === 'I' && hasFlag(ink, rows, shapes[at - 1]!) }
    }
    // A stroke (as in I/2022) leans far to the left.
    if (numeral !== '' && shape.slant < -tall * 0.12) break
    const letter = letterOf(shape, next, tall)
    if (letter === null && goesOn && numeral !== '') break
    if (letter === null) return null
    numeral += letter.text
    at += letter.shapes - 1
    end = shapes[at]!
  }
  if (end === undefined) return null
  return { numeral, tail: tailOf(ink, rows, end.right), digit: numeral === 'I' && hasFlag(ink, rows, end) }
}

function letterOf(
  shape: Shape,
  next: Shape | undefined,
  tall: number,
): { text: string; shapes: number } | null {
  const [top, middle, foot] = shape.breadths
  if (
    next !== undefined &&
    shape.slant > tall * 0.09 &&
    next.slant < -tall * 0.09 &&
    next.right - shape.left < tall * 1.2
  ) {
    return { text: 'V', shapes: 2 }
  }
  if (
    middle >= tall * 0.1 &&
    Math.min(top, foot) > middle * 1.2 &&
    Math.abs(top - foot) < Math.max(top, foot) * 0.45
  ) {
    return { text: 'X', shapes: 1 }
  }
  if (top >= tall * 0.42 && foot < top * 0.75 && middle < top * 0.95) return { text: 'V', shapes: 1 }
  const narrow = Math.max(top, middle, foot) <= tall * 0.3
  return narrow && Math.abs(shape.slant) <= tall * 0.1 ? { text: 'I', shapes: 1 } : null
}

/** The sign after the last letter: a dash fills a few rows in the middle, a stop a few at the foot. */
function tailOf(ink: Part, rows: Rows, end: number): StrokeReading['tail'] {
  const from = end + Math.max(2, Math.round(rows.tall * 0.1))
  const reach = from + Math.round(rows.tall * 0.6)
  let [middle, foot] = [0, 0]
  for (let y = rows.top; y <= rows.bottom; y++) {
    const run = outerRun(ink, y, from, reach)
    if (run === null || run[1] - run[0] < 2) continue
    const place = (y - rows.top) / rows.tall
    if (place > 0.4 && place < 0.78 && run[1] - run[0] >= rows.tall * 0.14) middle++
    if (place >= 0.82) foot++
  }
  if (middle > 0 && foot <= 1) return '-'
  return foot > 1 ? '.' : ''
}

/** True where the head of a lone stroke reaches to the left much more than to the right: the flag of a 1, not the serifs of an I. */
function hasFlag(ink: Part, rows: Rows, stem: Shape): boolean {
  const middle = (stem.left + stem.right) / 2
  const reach = Math.round(rows.tall * 0.4)
  let [left, right] = [0, 0]
  for (let y = rows.top; y <= rows.top + rows.tall * 0.25; y++) {
    const run = outerRun(ink, y, Math.floor(middle - reach), Math.ceil(middle + reach))
    if (run === null) continue
    left = Math.max(left, middle - run[0])
    right = Math.max(right, run[1] - middle)
  }
  return left > right * 1.4 + 1
}
