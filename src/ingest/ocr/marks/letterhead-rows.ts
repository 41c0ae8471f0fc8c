import type { Box } from '../../../doc/origin.js'
import type { PreparedPage } from '../picture/prepare.js'
import type { ReadWord } from '../readings.js'

/** A number written by hand is never believed more: a word below .6 is marked as doubtful. */
export const believed = 0.58

/** The words of a page after handwriting in it was read, and whether there was any. */
export interface Settled {
  readonly words: ReadWord[]
  readonly hand: boolean
}

/** The words that stand where a letterhead does. */
export function headOf(page: PreparedPage, words: readonly ReadWord[]): ReadWord[] {
  return words.filter(({ box }) => box.y < page.picture.height * 0.42)
}

/** The words on the printed line of one, left to right, itself among them. */
export function rowOf(word: ReadWord, words: readonly ReadWord[]): ReadWord[] {
  return words
    .filter((other) => other === word || isOnRow(word.box, other.box))
    .sort((a, b) => a.box.x - b.box.x)
}

function isOnRow(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared > Math.min(a.height, b.height) * 0.35
}

/**
 * The stretch of a row about one of its words, up to gaps as broad as between two columns. The number and the date of a letterhead have such a
 * stretch to themselves; in running text words go on beside them.
 */
export function stretchOf(word: ReadWord, row: readonly ReadWord[]): ReadWord[] {
  const at = row.indexOf(word)
  const isNear = (left: number): boolean =>
    row[left + 1]!.box.x - (row[left]!.box.x + row[left]!.box.width) <= word.box.height * 1.5
  let [from, until] = [at, at + 1]
  while (from > 0 && isNear(from - 1)) from--
  while (until < row.length && isNear(until - 1)) until++
  return row.slice(from, until)
}

/** Boxes of words that are surely print and stand on other lines: what of them reaches into a gap was not written by hand. */
export function printAround(row: readonly ReadWord[], words: readonly ReadWord[]): Box[] {
  return words
    .filter((word) => !row.includes(word) && word.confidence >= 0.8 && /\p{L}{2}/u.test(word.text))
    .map((word) => word.box)
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  return { x, y, width: right - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}
