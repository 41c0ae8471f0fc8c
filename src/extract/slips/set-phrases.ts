import { areVariants, inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

/** Slips seen against set phrases: one syllable of a phrase printed with other diacritics (`đầy mạnh` for `đẩy mạnh`). */
export function phraseSlips(text: string, words: readonly Word[], book: PhraseBook): Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < words.length; from++) {
    let node = book.root.next.get(words[from]!.bare)
    for (let to = from + 2; node && to <= words.length; to++) {
      if (words[to - 1]!.gap !== 'blank') break
      node = node.next.get(words[to - 1]!.bare)
      if (!node || node.phrases.length === 0) continue
      const at = differing(words, from, node.phrases)
      if (at === null) continue
      const candidate = judged(text, words, { from, to, at: at.index }, at.meant, book)
      if (candidate) found.push(candidate)
    }
  }
  return found
}

/** The one syllable in which the words differ from every phrase of their bare key; null where a phrase is printed right, or more differ. */
function differing(
  words: readonly Word[],
  from: number,
  phrases: readonly (readonly string[])[],
): { index: number; meant: string } | null {
  let only: { index: number; meant: string } | null = null
  for (const phrase of phrases) {
    const wrong = phrase.flatMap((syllable, offset) =>
      areVariants(words[from + offset]!.folded, syllable) ? [] : [offset],
    )
    if (wrong.length === 0) return null
    if (wrong.length === 1) only = { index: from + wrong[0]!, meant: phrase[wrong[0]!]! }
  }
  return only
}

function judged(
  text: string,
  words: readonly Word[],
  range: { from: number; to: number; at: number },
  meant: string,
  book: PhraseBook,
): Candidate | null {
  const { from, to, at } = range
  const wrong = words[at]!
  if (!wrong.plain || isName(words, at)) return null
  if (hasOtherPartner(words, at, from, to, book)) return null
  const built = wrong.syllable
  const long = to - from > 2
  if (built && !long) {
    if (isFunctionWord(wrong.folded)) return null
    // `để nghị quyết …`: the neighbour belongs to the next phrase.
    const neighbour = at === from ? to - 1 : from
    const beyond = at === from ? words[to] : words[from - 1]
    const adjoins = at === from ? words[to]?.gap === 'blank' : words[from]!.gap === 'blank'
    const pair: [string, string] =
      at === from
        ? [words[neighbour]!.folded, beyond?.folded ?? '']
        : [beyond?.folded ?? '', words[neighbour]!.folded]
    if (beyond && adjoins && book.hasPair(...pair)) return null
    if (isUsual(words, at, neighbour)) return null
    if (pairsWithOuter(words, at, at === from ? at - 1 : at + 1)) return null
  }
  // Of a long phrase the syllable alone: its neighbours may stand on another line.
  const near = long ? { from: at, to: at + 1, at } : range
  return {
    ...replaced(text, words, near, inCaseOf(wrong.printed, meant)),
    confidence: built ? (long ? 0.85 : 0.75) : 0.88,
  }
}

/** True where the doubtful syllable stands in a phrase with the word on its other side, or in another phrase over both. */
function hasOtherPartner(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  book: PhraseBook,
): boolean {
  const wrong = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  if (at === from && before && wrong.gap === 'blank' && book.hasPair(before.folded, wrong.folded)) return true
  if (at === to - 1 && after && after.gap === 'blank' && book.hasPair(wrong.folded, after.folded)) return true
  return (
    (at > from && book.hasPair(before!.folded, wrong.folded)) ||
    (at < to - 1 && book.hasPair(wrong.folded, after!.folded))
  )
}

/** A capital in mid-sentence beside another one: part of a name. */
export function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.inCapitals) return false
  const capital = (other: Word | undefined): boolean => other !== undefined && /^\p{Lu}/u.test(other.printed)
  if (!capital(word)) return false
  return (
    (word.gap === 'blank' && capital(words[at - 1])) ||
    (words[at + 1]?.gap === 'blank' && capital(words[at + 1]))
  )
}

/** The pair is printed again elsewhere and the phrase is not: a usage of this document. */
function isUsual(words: readonly Word[], at: number, neighbour: number): boolean {
  const [first, second] = at < neighbour ? [at, neighbour] : [neighbour, at]
  let same = 0
  let right = 0
  for (let index = 1; index < words.length; index++) {
    const one = words[index - 1]!
    const two = words[index]!
    if (two.gap !== 'blank' || one.bare !== words[first]!.bare || two.bare !== words[second]!.bare) continue
    if (one.folded === words[first]!.folded && two.folded === words[second]!.folded) same++
    else right++
  }
  return same > 1 && right < same * 2
}

/** The doubtful syllable stands with its other neighbour elsewhere too: `thể hiển thị`, where the text has `hiển thị` again. */
function pairsWithOuter(words: readonly Word[], at: number, outer: number): boolean {
  const [first, second] = at < outer ? [at, outer] : [outer, at]
  const [one, two] = [words[first], words[second]]
  if (!one || !two || two.gap !== 'blank') return false
  let count = 0
  for (let index = 1; index < words.length; index++) {
    const beside = words[index]!.gap === 'blank'
    if (beside && words[index - 1]!.folded === one.folded && words[index]!.folded === two.folded) count++
  }
  return count > 1
}
