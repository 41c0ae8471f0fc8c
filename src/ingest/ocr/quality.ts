import type { Box } from '../../doc/origin.js'
import type { OcrLine, OcrWord } from '../../ports.js'
import { isSyllable } from '../../text/syllable.js'

/** How much of lines is read well: letters by confidence, those of no Vietnamese syllable and no number counted less. */
export function weight(lines: readonly OcrLine[]): number {
  return lines.reduce((sum, line) => sum + line.words.reduce((total, word) => total + wordWeight(word), 0), 0)
}

function wordWeight(word: OcrWord): number {
  const letters = word.text.replace(/[^\p{L}\p{N}]/gu, '')
  const known = isSyllable(letters) || /^\d+$/u.test(letters)
  return letters.length * word.confidence * (known ? 1 : 0.2)
}

/** Mean confidence of words by letters; 0 where there are none. */
export function quality(words: readonly OcrWord[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0
    ? 0
    : words.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / letters
}

/** A word below this is no word: ink under it counts as unread. */
export const noWord = 0.3

/** A line without the words that are none. */
export function withoutNoise(line: OcrLine): OcrLine {
  return { ...line, words: line.words.filter((word) => word.confidence >= noWord) }
}

/** True for a line with letters or digits that is read at all well. */
export function isPrint(line: OcrLine): boolean {
  return line.words.some((word) => /[\p{L}\p{N}]/u.test(word.text)) && quality(line.words) >= 0.4
}

/** True where two boxes overlap and share most of a line's height. */
export function meets(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > Math.min(a.height, b.height) * 0.4
}
