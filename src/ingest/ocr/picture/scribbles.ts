import type { Box } from '../../../doc/origin.js'
import { paintOver, type Component } from './components.js'
import type { Ink } from './ink.js'
import type { Picture } from './picture.js'

/**
 * Takes signatures off a page as far as they stand clear of print: large parts of thin strokes. In the rows where letters stand beside or
 * under them they stay, since letters hang on them. Returns the boxes of what was found. `dpi` is the resolution of the picture.
 */
export function removeScribbles(
  picture: Picture,
  ink: Ink,
  components: readonly Component[],
  dpi: number,
): { readonly picture: Picture; readonly boxes: readonly Box[] } {
  const point = dpi / 72
  const scribbles = components.filter((component) => isScribble(component, point, picture.height))
  if (scribbles.length === 0) return { picture, boxes: [] }
  const letters = components.filter(({ box }) => isLetter(box, point))
  const grey = Uint8Array.from(picture.grey)
  for (const scribble of scribbles) {
    const kept = printRows(scribble, letters, point)
    paintOver(grey, picture, scribble, ink.level, { rim: 2, rows: (y) => kept[y - scribble.box.y] !== 1 })
  }
  return { picture: { ...picture, grey }, boxes: scribbles.map(({ box }) => box) }
}

function isScribble({ box, pixels }: Component, point: number, pageHeight: number): boolean {
  const [width, height] = [box.width / point, box.height / point]
  // In the letterhead figures written by hand are no signature, and are read.
  if (box.y + box.height < pageHeight * 0.3 && height < 40) return false
  return height > 24 && width > 24 && width < 320 && height < 220 && pixels < box.width * box.height * 0.25
}

function isLetter(box: Box, point: number): boolean {
  return box.height > point * 5 && box.height < point * 18 && box.width < point * 40
}

/** Of a scribble's rows those with print: two letters or more beside it, or as many strokes side by side as only a line of letters has. */
function printRows(scribble: Component, letters: readonly Component[], point: number): Uint8Array {
  const { box, runs } = scribble
  const counts = new Uint16Array(box.height)
  const strokes = new Uint16Array(box.height)
  for (const letter of letters) {
    // Recipients stand left of a signature, and are no line of its print.
    const middle = letter.box.x + letter.box.width / 2
    if (middle > box.x + box.width + point * 90 || middle < box.x - point * 20) continue
    const from = Math.max(0, letter.box.y - box.y)
    const until = Math.min(box.height, letter.box.y + letter.box.height - box.y)
    for (let row = from; row < until; row++) counts[row]!++
  }
  for (let at = 0; at < runs.length; at += 3) strokes[runs[at]! - box.y]!++
  const kept = new Uint8Array(box.height)
  const margin = Math.round(point * 4)
  for (let row = 0; row < box.height; row++) {
    if (counts[row]! < 2 && counts[row]! + strokes[row]! < 7) continue
    kept.fill(1, Math.max(0, row - margin), Math.min(box.height, row + margin + 1))
  }
  return kept
}
