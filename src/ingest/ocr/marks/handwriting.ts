import type { Box } from '../../../doc/origin.js'
import { findComponents, type Component } from '../picture/components.js'
import { readDigit } from './digits.js'
import { cut, type Picture } from '../picture/picture.js'
import type { PreparedPage } from '../picture/prepare.js'

/** A number written by hand: its digits and how likely they are all right. */
export interface HandNumber {
  readonly digits: string
  readonly likely: number
}

/** What stands in a gap of a printed line. `hand` is null where it holds no handwriting; its `number` is null where that is no number. */
export interface GapReading {
  readonly hand: { readonly number: HandNumber | null } | null
}

/** Handwriting is taller than the capitals around it by this much, or stands off their line. */
const taller = 1.15

/** The gap between two words of a printed line: `capital` is the height of the line's capitals and `base` the y of its foot, in pixels. */
export interface Gap {
  readonly left: number
  readonly right: number
  readonly base: number
  readonly capital: number
}

/**
 * Reads what stands in the gap of a printed line between two words, where it was written by hand. `most` is the highest number that fits, `print`
 * what is printed on other lines: those above and below may reach into the gap.
 */
export function readGap(
  page: PreparedPage,
  gap: Gap,
  options: { readonly most: number; readonly print: readonly Box[] },
): GapReading {
  const { capital } = gap
  const part = {
    x: gap.left,
    y: gap.base - capital * 2.6,
    width: gap.right - gap.left,
    height: capital * 3.9,
  }
  if (part.width < capital * 0.3) return { hand: null }
  const picture = cut(page.picture, part)
  const [left, top] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))]
  const foot = gap.base - top
  const isPrinted = ({ box }: Component): boolean =>
    options.print.some((printed) => holdsMiddle(printed, { ...box, x: box.x + left, y: box.y + top }))
  const strokes = strokesIn(picture, page, foot, capital).filter((stroke) => !isPrinted(stroke))
  if (strokes.length === 0) return { hand: null }
  const isHand = strokes.some(
    ({ box }) =>
      box.height > capital * taller ||
      box.y + box.height > foot + capital * 0.45 ||
      (box.height > capital * 0.7 && box.y + box.height < foot - capital * 0.35),
  )
  return isHand ? { hand: { number: numberOf(picture, strokes, page, options.most) } } : { hand: null }
}

function holdsMiddle(outer: Box, inner: Box): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2]
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

/** The strokes that are no dot or rule, left to right; parts one above another belong together. */
function strokesIn(picture: Picture, page: PreparedPage, foot: number, capital: number): Component[] {
  const dark = picture.grey.map((grey) => (grey < page.ink.threshold ? 1 : 0))
  const parts = findComponents({ width: picture.width, height: picture.height, dark }).filter(
    ({ box }) =>
      box.height > capital * 0.3 &&
      box.y < foot &&
      box.y + box.height > foot - capital * 1.6 &&
      // A line above or below reaches in from the edge of the cut.
      !((box.y === 0 || box.y + box.height >= picture.height) && box.height < capital * 0.8),
  )
  const tallest = Math.max(0, ...parts.map(({ box }) => box.height))
  return parts.filter(({ box }) => box.height > tallest * 0.3).sort((a, b) => a.box.x - b.box.x)
}

function numberOf(
  picture: Picture,
  strokes: readonly Component[],
  page: PreparedPage,
  most: number,
): HandNumber | null {
  const black = darkest(picture, strokes)
  const groups = joinStacked(strokes)
  const read = (parts: readonly Component[]): HandNumber | null => {
    const one = readDigit(picture, parts, page.ink.level, black)
    return one === null ? null : { digits: String(one.digit), likely: one.likely }
  }
  let whole: HandNumber = { digits: '', likely: 1 }
  for (const group of groups) {
    const box = around(group)
    const cuts =
      box.width > box.height * 0.85 ? splits(group, box).map((pieces) => all(pieces.map(read))) : []
    const best = [read(group), ...cuts.filter(isSplit)]
      .filter((one): one is HandNumber => one !== null)
      .sort((a, b) => rank(b) - rank(a))[0]
    if (best === undefined) return null
    whole = { digits: whole.digits + best.digits, likely: whole.likely * best.likely }
  }
  const value = Number(whole.digits)
  const fits = whole.digits.length > 0 && whole.digits.length <= 5 && value > 0 && value <= most
  return fits && whole.likely > 0.35 ? whole : null
}

/** A stroke cut into pieces is a row of ones; digits that touch are each clear by itself. */
function isSplit(one: HandNumber | null): boolean {
  return one !== null && /[^1]/u.test(one.digits) && rank(one) > 0.8
}

/** Readings of one and of several digits are compared by what is likely a digit. */
function rank({ digits, likely }: HandNumber): number {
  return likely ** (1 / digits.length)
}

function all(readings: readonly (HandNumber | null)[]): HandNumber | null {
  return readings.reduce<HandNumber | null>(
    (sum, one) =>
      sum === null || one === null
        ? null
        : { digits: sum.digits + one.digits, likely: sum.likely * one.likely },
    { digits: '', likely: 1 },
  )
}

function darkest(picture: Picture, strokes: readonly Component[]): number {
  const values: number[] = []
  for (const { runs } of strokes)
    for (let at = 0; at < runs.length; at += 3)
      values.push(picture.grey[runs[at]! * picture.width + ((runs[at + 1]! + runs[at + 2]! - 1) >> 1)]!)
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length * 0.3)] ?? 0
}

function joinStacked(strokes: readonly Component[]): Component[][] {
  const groups: Component[][] = []
  for (const stroke of strokes) {
    const last = groups.at(-1)
    const box = last && around(last)
    const shared = box ? Math.min(box.x + box.width, stroke.box.x + stroke.box.width) - stroke.box.x : 0
    if (last && shared > Math.min(box!.width, stroke.box.width) * 0.5) last.push(stroke)
    else groups.push([stroke])
  }
  return groups
}

function around(parts: readonly Component[]): Box {
  const x = Math.min(...parts.map(({ box }) => box.x))
  const y = Math.min(...parts.map(({ box }) => box.y))
  const right = Math.max(...parts.map(({ box }) => box.x + box.width))
  return { x, y, width: right - x, height: Math.max(...parts.map(({ box }) => box.y + box.height)) - y }
}

/** Digits that touch, cut into two, three or four where the ink is thinnest near even cuts. */
function splits(parts: readonly Component[], box: Box): Component[][][] {
  const counts = new Uint32Array(box.width)
  for (const { runs } of parts)
    for (let at = 0; at < runs.length; at += 3)
      for (let x = runs[at + 1]!; x < runs[at + 2]!; x++) counts[x - box.x]!++
  const most = Math.min(4, Math.round(box.width / (box.height * 0.35)))
  return [2, 3, 4]
    .filter((count) => count <= most)
    .map((count) => {
      const cuts = Array.from({ length: count - 1 }, (_, at) =>
        thinnest(counts, ((at + 1) * box.width) / count, box.width / count / 3),
      )
      const edges = [0, ...cuts, box.width].map((edge) => edge + box.x)
      return Array.from({ length: count }, (_, at) =>
        parts.flatMap((part) => slice(part, edges[at]!, edges[at + 1]!)),
      )
    })
    .filter((pieces) => pieces.every((piece) => piece.length > 0))
}

function thinnest(counts: Uint32Array, middle: number, reach: number): number {
  let best = Math.round(middle)
  for (let at = Math.ceil(middle - reach); at <= middle + reach; at++)
    if (counts[at]! < counts[best]!) best = at
  return best
}

function slice(part: Component, left: number, right: number): Component[] {
  const runs: number[] = []
  for (let at = 0; at < part.runs.length; at += 3) {
    const [from, until] = [Math.max(left, part.runs[at + 1]!), Math.min(right, part.runs[at + 2]!)]
    if (from < until) runs.push(part.runs[at]!, from, until)
  }
  if (runs.length === 0) return []
  const ys = runs.filter((_, at) => at % 3 === 0)
  const xs = runs.filter((_, at) => at % 3 === 1)
  const ends = runs.filter((_, at) => at % 3 === 2)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return [
    {
      box: { x, y, width: Math.max(...ends) - x, height: Math.max(...ys) + 1 - y },
      pixels: runs.length,
      runs,
    },
  ]
}
