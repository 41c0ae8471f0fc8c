import type { Piece } from '../../units/pieces.js'
import { countIn } from '../../units/phrases.js'
import type { Vocabulary } from '../../units/vocabulary.js'

/** What each word of each piece of one side weighs, in the order of the pieces. */
export type Weights = readonly Float64Array[]

const repetition = 0.15

/**
 * How much each word of each piece weighs, piece by piece. A word rare in the two documents weighs more; one that stands in a phrase that
 * the documents repeat in many places (their own title, the names of what they carry out) weighs less, for it tells no place from another.
 */
export function weightsOf(sides: readonly (readonly Piece[])[], vocabulary: Vocabulary): Weights[] {
  const pieces = sides.flat()
  const counts: Counts = {
    words: countIn(
      pieces.map(({ words }) => words),
      vocabulary.size,
    ),
    phrases: countIn(
      pieces.map(({ phrases }) => phrases),
      vocabulary.phraseCount,
    ),
    total: pieces.length,
  }
  return sides.map((side) => side.map((piece) => weightsIn(piece, counts)))
}

interface Counts {
  /** In how many pieces each word and each phrase stands. */
  readonly words: Int32Array
  readonly phrases: Int32Array
  readonly total: number
}

function weightsIn({ words, phrases }: Piece, counts: Counts): Float64Array {
  const weights = new Float64Array(words.length)
  const often = (phrase: number): number =>
    phrase < 0 || phrase >= phrases.length ? 1 : counts.phrases[phrases[phrase]!]!
  for (let at = 0; at < words.length; at++) {
    // The phrases that end at the word, are about it, and begin with it. Two documents show every phrase twice; from there on it is repeated.
    const repeated = Math.max(0, Math.max(often(at - 2), often(at - 1), often(at)) - 2)
    const rare = Math.log(1 + counts.total / (counts.words[words[at]!]! + 0.5))
    weights[at] = rare / (1 + repetition * repeated)
  }
  return weights
}
