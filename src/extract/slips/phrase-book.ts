import { bare, fold } from '../../text/fold.js'

/** A step through the phrases by bare syllables: what may follow, and the phrases (folded syllables) that end here. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  readonly phrases: (readonly string[])[]
}

/** Set phrases by their bare syllables. */
export interface PhraseBook {
  /** True where the two syllables (folded) stand together in a phrase. */
  readonly hasPair: (first: string, second: string) => boolean
  readonly root: PhraseNode
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
  const pairs = new Map<string, Set<string>>()
  const root: PhraseNode = { next: new Map(), phrases: [] }
  for (const phrase of phrases) {
    const syllables = fold(phrase)
      .split(/[^A-Za-zÀ-ỹ\d]+/u)
      .filter((syllable) => syllable !== '')
    let node = root
    syllables.forEach((syllable, at) => {
      node = step(node, bare(syllable))
      if (at > 0) pairs.set(syllables[at - 1]!, (pairs.get(syllables[at - 1]!) ?? new Set()).add(syllable))
    })
    node.phrases.push(syllables)
  }
  return { hasPair: (first, second) => pairs.get(first)?.has(second) ?? false, root }
}

function step(node: PhraseNode, key: string): PhraseNode {
  const known = node.next.get(key)
  if (known) return known
  const made: PhraseNode = { next: new Map(), phrases: [] }
  node.next.set(key, made)
  return made
}
