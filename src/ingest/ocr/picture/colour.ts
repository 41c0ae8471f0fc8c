import type { Box } from '../../../doc/origin.js'
import { histogram, paperLevel } from './ink.js'
import type { Picture, RawPicture } from './picture.js'

/** A coloured mark on a page: a stamp or ink by hand, in pixels. */
export interface ColouredMark {
  readonly colour: 'red' | 'blue' | 'black'
  readonly box: Box
}

/**
 * Lifts stamps and coloured handwriting off a page: inside each mark a coloured pixel takes the channel of its own colour, in which it is
 * bright and black print under it stays, so that a blue signature over a red stamp goes with it. Contrast is not stretched beyond that:
 * it would cut holes where the mark crosses letters. Coloured lines of print are no marks and stay. `dpi` is the resolution of the picture.
 */
export function liftColour(
  picture: RawPicture,
  dpi: number,
): { picture: Picture; marks: readonly ColouredMark[] } {
  const { width, height, colour } = picture
  if (colour === undefined) return { picture, marks: [] }
  const grey = Uint8Array.from(picture.grey)
  const paper = paperLevel(histogram(grey), grey.length)
  const marks = findMarks(colour, width, height, dpi)
  for (const { box } of marks) lift(grey, colour, width, box, paper)
  return { picture: { width, height, grey }, marks }
}

/** Inside a box coloured pixels become as bright as the paper; darker ones, where print lies under them, in the same proportion. */
function lift(grey: Uint8Array, colour: Uint8Array, width: number, box: Box, paper: number): void {
  const brightest = (at: number): number => Math.max(colour[at]!, colour[at + 1]!, colour[at + 2]!)
  const depth = (at: number): number =>
    brightest(at) - Math.min(colour[at]!, colour[at + 1]!, colour[at + 2]!)
  const isRed = (at: number): boolean => colour[at]! >= colour[at + 2]!
  const own = { red: [] as number[], blue: [] as number[] }
  eachPixel(box, width, (at) => {
    if (depth(at * 3) > 60) own[isRed(at * 3) ? 'red' : 'blue'].push(brightest(at * 3))
  })
  const [red, blue] = [gainOf(own.red, paper), gainOf(own.blue, paper)]
  eachPixel(box, width, (at) => {
    const value = brightest(at * 3)
    grey[at] = depth(at * 3) > 20 ? Math.min(paper, value * (isRed(at * 3) ? red : blue)) : value
  })
}

/** What makes ink of one colour as bright as the paper in its own channel. */
function gainOf(values: number[], paper: number): number {
  values.sort((a, b) => a - b)
  return paper / Math.max(100, values[values.length >> 1] ?? paper)
}

function eachPixel(box: Box, width: number, visit: (at: number) => void): void {
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) visit(y * width + x)
}

/** Clusters of one colour that are as big as a stamp or a signature, the red ones first: lines of coloured print are lower. */
function findMarks(colour: Uint8Array, width: number, height: number, dpi: number): ColouredMark[] {
  const size = Math.max(4, Math.round((dpi * 4) / 72))
  const columns = Math.ceil(width / size)
  const rows = Math.ceil(height / size)
  const counts = { red: new Uint16Array(columns * rows), blue: new Uint16Array(columns * rows) }
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const [red, green, blue] = [colour[at]!, colour[at + 1]!, colour[at + 2]!]
      if (red > green + strong && red > blue + strong) counts.red[cell(x, y)]!++
      else if (blue > green + strong && blue > red + strong) counts.blue[cell(x, y)]!++
    }
  }
  const least = Math.max(3, size * size * 0.06)
  const smallest = ((dpi / 72) * 40) / size
  return (['red', 'blue'] as const).flatMap((name) =>
    clusters(counts[name], columns, rows, least)
      .filter((box) => box.height >= smallest && box.width >= smallest)
      .map((box) => ({ colour: name, box: clip(box, size, width, height) })),
  )

  function cell(x: number, y: number): number {
    return ((y / size) | 0) * columns + ((x / size) | 0)
  }
}

/** By how much the channel of its own colour is brighter than the others in a pixel of coloured ink. */
const strong = 45

function clip(cells: Box, size: number, width: number, height: number): Box {
  const x = Math.max(0, (cells.x - 1) * size)
  const y = Math.max(0, (cells.y - 1) * size)
  return {
    x,
    y,
    width: Math.min(width, (cells.x + cells.width + 1) * size) - x,
    height: Math.min(height, (cells.y + cells.height + 1) * size) - y,
  }
}

/** Boxes (in cells) of the groups of full cells that touch one another or stand one cell apart. */
function clusters(counts: Uint16Array, columns: number, rows: number, least: number): Box[] {
  const seen = new Uint8Array(counts.length)
  const boxes: Box[] = []
  for (let start = 0; start < counts.length; start++) {
    if (seen[start] === 1 || counts[start]! < least) continue
    seen[start] = 1
    const queue = [start]
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      const [column, row] = [cell % columns, (cell / columns) | 0]
      ;[left, right] = [Math.min(left, column), Math.max(right, column)]
      ;[top, bottom] = [Math.min(top, row), Math.max(bottom, row)]
      for (let y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
        for (let x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
          const next = y * columns + x
          if (seen[next] === 1 || counts[next]! < least) continue
          seen[next] = 1
          queue.push(next)
        }
      }
    }
    boxes.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 })
  }
  return boxes
}
