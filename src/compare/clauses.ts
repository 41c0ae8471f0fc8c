import { coverOf, type Rest } from './cover.js'
import type { Piece } from './pieces.js'

type Clauses = Pick<Piece, 'words' | 'stops'>

// A piece counts as gathered where this share of its weight stands in the other piece in words that nothing else explains.
export const wholeCover = 0.6
// Or where one clause of it is carried near word for word.
export const clauseCover = 0.75
export const fewestWords = 7

/** How well the best carried clause of a piece is carried; clauses end at a full stop or a semicolon. */
export function bestClause(piece: Clauses, weights: Float64Array, rest: Rest): number {
  let best = 0
  let from = 0
  for (const stop of piece.stops) {
    if (stop - from >= fewestWords) {
      best = Math.max(best, coverOf(piece.words.subarray(from, stop), weights.subarray(from, stop), rest))
    }
    from = stop
  }
  return best
}

// A clause of which more is explained already is not the piece's own, and a short one is a name and its verb.
const ownShare = 0.6
export const ownWords = 10

/** How well the small piece holds a clause of the large one that its partners leave to be explained: a part cut out of a longer text. */
export function ownClause(large: Clauses, weights: Float64Array, rest: Rest, small: Rest): number {
  let best = 0
  let from = 0
  let next = 0
  for (const stop of large.stops) {
    const first = next
    while (next < rest.places.length && rest.places[next]! < stop) next++
    const own = next - first
    if (own >= ownWords && own >= ownShare * (stop - from)) {
      const clause = large.words.subarray(from, stop)
      best = Math.max(best, coverOf(clause, weights.subarray(from, stop), small))
    }
    from = stop
  }
  return best
}
