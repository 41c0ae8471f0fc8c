import { areVariants, inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { PhraseBook } from './phrase-book.js'
import { keyOf, type Word } from './words.js'

/** Slips seen against set phrases: one syllable of a phrase printed with other diacritics (`đầy mạnh` for `đẩy mạnh`). */
export function phraseSlips(text: string, words: readonly Word[], book: PhraseBook): Candidate[] {
  const found: Candidate[] = []
  const pairs = pairsIn(words)
  for (let from = 0; from < words.length; from++) {
    let node = book.root.next.get(words[from]!.bare)
    for (let to = from + 2; node && to <= words.length; to++) {
      if (words[to - 1]!.gap !== 'blank') break
      node = node.next.get(words[to - 1]!.bare)
      if (!node || node.phrases.length === 0) continue
      const at = differing(words, from, node.phrases)
      if (at === null) continue
      const candidate = judged(text, words, { from, to, at: at.index }, at.meant, book, pairs)
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
  pairs: Pairs,
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
    if (isUsual(words, at, neighbour, pairs)) return null
    if (pairsWithOuter(words, at, at === from ? at - 1 : at + 1, pairs)) return null
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

/** How often two neighbours stand together in the document, as printed and by bare key. Counted when first asked. */
type Pairs = () => {
  readonly folded: ReadonlyMap<number, number>
  readonly bare: ReadonlyMap<number, number>
}

function pairsIn(words: readonly Word[]): Pairs {
  let counted: { folded: Map<number, number>; bare: Map<number, number> } | null = null
  return () => {
    if (counted) return counted
    counted = { folded: new Map(), bare: new Map() }
    for (let at = 1; at < words.length; at++) {
      const [one, two] = [words[at - 1]!, words[at]!]
      if (two.gap !== 'blank') continue
      const key = keyOf(0, one.id, two.id)
      const bareKey = keyOf(0, one.bareId, two.bareId)
      counted.folded.set(key, (counted.folded.get(key) ?? 0) + 1)
      counted.bare.set(bareKey, (counted.bare.get(bareKey) ?? 0) + 1)
    }
    return counted
  }
}

/** The pair is printed again elsewhere and the phrase is not: a usage of this document. */
function isUsual(words: readonly Word[], at: number, neighbour: number, pairs: Pairs): boolean {
  const [one, two] = at < neighbour ? [words[at]!, words[neighbour]!] : [words[neighbour]!, words[at]!]
  const same = pairs().folded.get(keyOf(0, one.id, two.id)) ?? 0
  const all = pairs().bare.get(keyOf(0, one.bareId, two.bareId)) ?? 0
  return same > 1 && all - same < same * 2
}

/** The doubtful syllable stands with its other neighbour elsewhere too: `thể hiển thị`, where the text has `hiển thị` again. */
function pairsWithOuter(words: readonly Word[], at: number, outer: number, pairs: Pairs): boolean {
  const [one, two] = at < outer ? [words[at], words[outer]] : [words[outer], words[at]]
  return one !== undefined && two?.gap === 'blank' && (pairs().folded.get(keyOf(0, one.id, two.id)) ?? 0) > 1
}
