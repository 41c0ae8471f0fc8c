import { bare, fold } from '../../text/fold.js'

/** Set phrases by their bare key: what is asked of a run of syllables. */
export interface PhraseBook {
  /** True where the two syllables (folded) stand together in a phrase. */
  readonly hasPair: (first: string, second: string) => boolean
  /** Phrases of a bare key, as folded syllables. */
  readonly byBare: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Longest phrase, in syllables. */
  readonly longest: number
}

const books = new WeakMap<readonly string[], PhraseBook>()

/** The book of a list of phrases; made once for each list. */
export function phraseBook(phrases: readonly string[]): PhraseBook {
  const known = books.get(phrases)
  if (known) return known
  const made = makeBook(phrases)
  books.set(phrases, made)
  return made
}

function makeBook(phrases: readonly string[]): PhraseBook {
  const pairs = new Set<string>()
  const byBare = new Map<string, string[][]>()
  let longest = 2
  for (const phrase of phrases) {
    const syllables = fold(phrase)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((syllable) => syllable !== '')
    longest = Math.max(longest, syllables.length)
    for (let at = 1; at < syllables.length; at++) pairs.add(`${syllables[at - 1]} ${syllables[at]}`)
    const key = syllables.map(bare).join(' ')
    byBare.set(key, [...(byBare.get(key) ?? []), syllables])
  }
  return {
    hasPair: (first, second) => pairs.has(`${first} ${second}`),
    byBare,
    longest: Math.min(longest, 5),
  }
}
