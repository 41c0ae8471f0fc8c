import type { Piece } from '../../units/pieces.js'
import { countIn, numberPhrases } from '../../units/phrases.js'

/** What each word of each piece of one side weighs, in the order of the pieces. */
export type Weights = readonly Float64Array[]

const repetition = 0.15

/**
 * How much each word of each piece weighs, piece by piece. A word rare in the two documents weighs more; one that stands in a phrase that
 * the documents repeat in many places (their own title, the names of what they carry out) weighs less, for it tells no place from another.
 */
export function weightsOf(sides: readonly (readonly Piece[])[], size: number): Weights[] {
  const lists = sides.map((pieces) => pieces.map(({ words }) => words))
  const phrases = numberPhrases(lists.flat(), size)
  const wordCounts = countIn(lists.flat(), size)
  const phraseCounts = countIn(phrases.lists, phrases.size)
  const total = phrases.lists.length
  let next = 0
  return lists.map((side) =>
    side.map((list) => weightsIn(list, phrases.lists[next++]!, { wordCounts, phraseCounts, total })),
  )
}

interface Counts {
  readonly wordCounts: Int32Array
  readonly phraseCounts: Int32Array
  readonly total: number
}

function weightsIn(list: Int32Array, phrases: Int32Array, counts: Counts): Float64Array {
  const weights = new Float64Array(list.length)
  const often = (phrase: number): number =>
    phrase < 0 || phrase >= phrases.length ? 1 : counts.phraseCounts[phrases[phrase]!]!
  for (let at = 0; at < list.length; at++) {
    // The phrases that end at the word, are about it, and begin with it. Two documents show every phrase twice; from there on it is repeated.
    const repeated = Math.max(0, Math.max(often(at - 2), often(at - 1), often(at)) - 2)
    const rare = Math.log(1 + counts.total / (counts.wordCounts[list[at]!]! + 0.5))
    weights[at] = rare / (1 + repetition * repeated)
  }
  return weights
}
