import { commonLength, masksAt, patternOf, type Pattern } from './lcs.js'
import { unexplained } from './unexplained.js'

/** What of a piece is left to be explained, ready to be searched. */
export interface Rest {
  readonly words: Int32Array
  /** Where each of the words stands in its piece. */
  readonly places: Int32Array
  readonly pattern: Pattern
}

/** What of a piece is left when each of its partners has explained what it can, in their order. */
export function restOf(piece: Int32Array, partners: readonly Int32Array[] = []): Rest {
  let places = new Int32Array(piece.length)
  for (let at = 0; at < places.length; at++) places[at] = at
  let words = piece
  for (const partner of partners) {
    const left = unexplained(words, partner)
    places = left.map((at) => places[at]!)
    words = left.map((at) => words[at]!)
  }
  return { words, places, pattern: patternOf(words) }
}

/** The share of the weight of `words`, or of a stretch of them, that stands in `rest` in the same order, 0 to 1. */
export function coverOf(
  words: Int32Array,
  weights: Float64Array,
  rest: Rest,
  from = 0,
  to = words.length,
): number {
  if (to <= from || rest.words.length === 0) return 0
  const share = heldShare(words, weights, rest, from, to)
  if (share < leastShare) return 0
  return Math.min(share, commonLength(rest.pattern, words, from, to) / (to - from))
}

/** The same, in whatever order. */
export function heldShare(
  words: Int32Array,
  weights: Float64Array,
  rest: Rest,
  from: number,
  to: number,
): number {
  let all = 0
  let held = 0
  for (let at = from; at < to; at++) {
    all += weights[at]!
    if (masksAt(rest.pattern, words[at]!) >= 0) held += weights[at]!
  }
  return all === 0 ? 0 : held / all
}

// Below this nothing is decided by a cover: the words need not be put in order.
const leastShare = 0.3
