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
