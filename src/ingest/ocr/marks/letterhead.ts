import { bare } from '../../../text/fold.js'
import { settleDate } from './letterhead-date.js'
import { settleNumber } from './letterhead-number.js'
import type { PreparedPage } from '../picture/prepare.js'
import type { ReadWord } from '../readings.js'

/**
 * Reads what was written by hand into the letterhead: the number before the symbol (`Số: … /KH-UBND`), day and month of the date. What is read so
 * is doubtful; what is no number is left out, so that the place stands open as in a draft. Print stays as it is.
 */
export function settleLetterhead(
  page: PreparedPage,
  words: readonly ReadWord[],
): { words: ReadWord[]; hand: boolean } {
  if (!hasMotto(page, words)) return { words: [...words], hand: false }
  const numbered = settleNumber(page, words)
  const dated = settleDate(page, numbered.words)
  return { words: dated.words, hand: numbered.hand || dated.hand }
}

/** True where the motto of the State or the Party stands at the top: further pages open with running text, whose numbers and dates are printed. */
function hasMotto(page: PreparedPage, words: readonly ReadWord[]): boolean {
  const top = words.filter(({ box }) => box.y < page.picture.height * 0.25).map((word) => bare(word.text))
  return top.includes('viet') && ['cong', 'chu', 'doc', 'hanh'].some((opening) => top.includes(opening))
}
