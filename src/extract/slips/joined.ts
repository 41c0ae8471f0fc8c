import { fold } from '../../text/fold.js'
import { hasVietnameseSign, isSyllable } from '../../text/syllable.js'
import type { Candidate } from './candidates.js'
import type { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

/** Words run together: `đảngviên`, no syllable, but two that stand together elsewhere in the document or in a set phrase. */
export function joinedWords(words: readonly Word[], book: PhraseBook): Candidate[] {
  let pairs: Set<string> | null = null
  const found: Candidate[] = []
  for (const word of words) {
    if (word.syllable || !word.plain || word.printed.length < 5 || word.printed.length > 14) continue
    if (!hasVietnameseSign(word.printed)) continue
    pairs ??= pairsOf(words)
    const parted = split(
      word.printed,
      (first, second) => book.hasPair(first, second) || pairs!.has(`${first} ${second}`),
    )
    if (parted) found.push({ start: word.start, end: word.end, meant: parted, confidence: 0.9 })
  }
  return found
}

function pairsOf(words: readonly Word[]): Set<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < words.length; at++)
    if (words[at]!.gap === 'blank') pairs.add(`${words[at - 1]!.folded} ${words[at]!.folded}`)
  return pairs
}

function split(printed: string, known: (first: string, second: string) => boolean): string | null {
  for (let at = 1; at < printed.length; at++) {
    const [first, second] = [printed.slice(0, at), printed.slice(at)]
    if (isSyllable(first) && isSyllable(second) && known(fold(first), fold(second)))
      return `${first} ${second}`
  }
  return null
}
