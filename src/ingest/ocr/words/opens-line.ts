import type { PageWord } from '../../layout/page-content.js'

/** True for a word that opens a printed line or a column: nothing stands close to its left. Boxes in points. */
export function opensLine(words: readonly PageWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!]
  if (before === undefined) return true
  const shared =
    Math.min(before.box.y + before.box.height, word.box.y + word.box.height) -
    Math.max(before.box.y, word.box.y)
  const gap = word.box.x - (before.box.x + before.box.width)
  return shared < Math.min(before.box.height, word.box.height) * 0.4 || gap < -10 || gap > 30
}
