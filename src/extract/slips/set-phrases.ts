import { areVariants, inCaseOf } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { Form } from './forms.js'
import type { Lexicon } from './lexicon.js'
import { isName, type Word } from './words.js'

/** Slips seen against set phrases of three syllables and more, one of them printed with other diacritics (`xóa đói giám nghèo`). */
export function phraseSlips(text: string, words: readonly Word[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const root = lexicon.root()
  for (let from = 0; from < words.length; from++) {
    let node = root.next.get(words[from]!.form.bareId)
    for (let to = from + 2; node && to <= words.length; to++) {
      if (words[to - 1]!.gap !== 'blank') break
      node = node.next.get(words[to - 1]!.form.bareId)
      if (!node || node.phrases.length === 0) continue
      const slip = differing(words, from, node.phrases)
      if (slip === null || !words[slip.at]!.form.plain || isName(words, slip.at)) continue
      if (hasOtherPartner(words, slip.at, from, to, lexicon)) continue
      const { at, meant } = slip
      // The syllable alone: its neighbours may stand on another line.
      const near = { from: at, to: at + 1, at }
      found.push({
        ...replaced(text, words, near, inCaseOf(words[at]!.printed, meant.folded)),
        confidence: words[at]!.form.syllable ? 0.85 : 0.95,
      })
    }
  }
  return found
}

/** The one syllable in which the words differ from every phrase of their bare key; null where a phrase is printed right, or more differ. */
function differing(
  words: readonly Word[],
  from: number,
  phrases: readonly (readonly Form[])[],
): { at: number; meant: Form } | null {
  let only: { at: number; meant: Form } | null = null
  for (const phrase of phrases) {
    const wrong = phrase.flatMap((form, offset) =>
      areVariants(words[from + offset]!.form.folded, form.folded) ? [] : [offset],
    )
    if (wrong.length === 0) return null
    if (wrong.length === 1) only = { at: from + wrong[0]!, meant: phrase[wrong[0]!]! }
  }
  return only
}

/** True where the doubtful syllable makes a word with a neighbour inside or outside the phrase. */
function hasOtherPartner(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const wrong = words[at]!
  const [before, after] = [words[at - 1], words[at + 1]]
  return (
    (before !== undefined &&
      (at > from || wrong.gap === 'blank') &&
      lexicon.hasPair(before.form, wrong.form)) ||
    (after !== undefined && (at < to - 1 || after.gap === 'blank') && lexicon.hasPair(wrong.form, after.form))
  )
}
