import { coverOf, type Rest } from './cover.js'
import type { Limits } from '../../limits.js'
import type { Piece } from '../../units/pieces.js'

type Clauses = Pick<Piece, 'words' | 'stops'>

/** A piece with what its words weigh. */
export interface Weighed {
  readonly piece: Clauses
  readonly weights: Float64Array
}

export const fewestWords = 7

/**
 * How surely one piece was gathered into another, 1 where enough: by the share of its weight that stands there in words that nothing else
 * explains, by a clause of it that is carried near word for word, or by a clause of the larger that is cut out of it.
 */
export function gatheredShare(
  small: Weighed,
  large: Weighed,
  rest: Rest,
  smallRest: Rest,
  limits: Limits,
): number {
  return Math.max(
    coverOf(small.piece.words, small.weights, rest) / limits.wholeCover,
    bestClause(small.piece, small.weights, rest) / limits.clauseCover,
    ownClause(large, rest, smallRest, limits) / limits.clauseCover,
  )
}

/** How well the best carried clause of a piece is carried; clauses end at a full stop or a semicolon. */
function bestClause(piece: Clauses, weights: Float64Array, rest: Rest): number {
  let best = 0
  let from = 0
  for (const stop of piece.stops) {
    if (stop - from >= fewestWords) {
      best = Math.max(best, coverOf(piece.words, weights, rest, from, stop))
    }
    from = stop
  }
  return best
}

// A clause of which more is explained already is not the piece's own, and a short one is a name and its verb.
export const ownWords = 10

/** How well the small piece holds a clause of the large one that its partners leave to be explained: a part cut out of a longer text. */
export function ownClause(
  { piece: large, weights }: Weighed,
  rest: Rest,
  small: Rest,
  limits: Limits,
): number {
  let best = 0
  let from = 0
  let next = 0
  for (const stop of large.stops) {
    const first = next
    while (next < rest.places.length && rest.places[next]! < stop) next++
    const own = next - first
    if (own >= ownWords && own >= limits.ownShare * (stop - from)) {
      best = Math.max(best, coverOf(large.words, weights, small, from, stop))
    }
    from = stop
  }
  return best
}
