import type { PiecePair, Sides } from './align.js'
import { coverOf, restOf, type Rest } from './cover.js'
import { addTo, groupBy } from './groups.js'
import type { Piece } from './pieces.js'
import type { Candidate } from './score.js'
import type { Sections } from './sections.js'

// A piece counts as gathered where this share of its weight stands in the other piece in words that nothing else explains.
const wholeCover = 0.6
// Or where one clause of it is carried near word for word.
const clauseCover = 0.75
const fewestWords = 7
// Under headings that answer each other less has to be carried.
const sectionCredit = 0.12
// Neighbours of one section are what a clerk draws together.
const neighbourCredit = 0.1

interface Proposal {
  readonly candidate: Candidate
  readonly gathers: boolean
  readonly cover: number
}

/**
 * Pieces left over that were gathered into a longer one of the other side, or split off one: their words stand there, and are not
 * those that its own partner already explains. A stock phrase that every paragraph shares is explained already, so it gathers nothing.
 */
export function gather(sides: Sides, pairs: readonly PiecePair[], sections: Sections): PiecePair[] {
  const found: PiecePair[] = []
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  // What is left of a piece is asked for by every candidate: made once, until something more is gathered into it.
  const rests = new Map<number, Rest>()
  const wholes = new Map<Piece, Rest>()
  const wholeOf = (piece: Piece): Rest => {
    const known = wholes.get(piece) ?? restOf(piece.words)
    wholes.set(piece, known)
    return known
  }
  const propose = (candidate: Candidate): Proposal | null => {
    const hasParent = parentsOf.has(candidate.child)
    if (hasParent === childrenOf.has(candidate.parent)) return null
    const child = sides.child[candidate.child]!
    const parent = sides.parent[candidate.parent]!
    if (child.heading || parent.heading) return null
    const [small, large] = hasParent ? [parent, child] : [child, parent]
    const partners = hasParent
      ? parentsOf.get(candidate.child)!.map((at) => sides.parent[at]!)
      : childrenOf.get(candidate.parent)!.map((at) => sides.child[at]!)
    const parentWeights = sides.parentWeights[candidate.parent]!
    const childWeights = sides.childWeights[candidate.child]!
    const [weights, largeWeights] = hasParent ? [parentWeights, childWeights] : [childWeights, parentWeights]
    const key = hasParent ? candidate.child : -1 - candidate.parent
    let rest = rests.get(key)
    if (!rest) {
      rest = restOf(
        large.words,
        partners.map((piece) => piece.words),
      )
      rests.set(key, rest)
    }
    const credit =
      (answering(sections, child, parent) ? sectionCredit : 0) +
      (partners.some((piece) => follows(piece, small)) ? neighbourCredit : 0)
    const cover = Math.max(
      coverOf(small.words, weights, rest) / wholeCover,
      bestClause(small, weights, rest) / clauseCover,
      ownClause(large, largeWeights, rest, wholeOf(small)) / clauseCover,
    )
    return cover + credit >= 1 ? { candidate, gathers: hasParent, cover: cover + credit } : null
  }
  const open = sides.candidates.filter((candidate) => commonWords(sides, candidate) >= fewestWords)
  const proposals = open.flatMap((candidate) => propose(candidate) ?? [])
  proposals.sort(
    (a, b) =>
      b.cover - a.cover || a.candidate.child - b.candidate.child || a.candidate.parent - b.candidate.parent,
  )
  for (const { candidate } of proposals) {
    // What was gathered since may explain the same words.
    const proposal = propose(candidate)
    if (!proposal) continue
    rests.delete(proposal.gathers ? candidate.child : -1 - candidate.parent)
    addTo(parentsOf, candidate.child, candidate.parent)
    addTo(childrenOf, candidate.parent, candidate.child)
    const score = Math.min(0.9, 0.5 * proposal.cover)
    found.push({
      child: candidate.child,
      parent: candidate.parent,
      score,
      dice: candidate.dice,
      how: proposal.gathers ? 'gather' : 'split',
    })
  }
  return found
}

function commonWords(sides: Sides, { child, parent, contained }: Candidate): number {
  return contained * Math.min(sides.child[child]!.words.length, sides.parent[parent]!.words.length)
}

function answering(sections: Sections, child: Piece, parent: Piece): boolean {
  return child.under >= 0 && parent.under >= 0 && sections.parentOf(child.under) === parent.under
}

function follows(piece: Piece, other: Piece): boolean {
  return Math.abs(piece.index - other.index) === 1 && piece.under === other.under
}

/** How well the best carried clause of a piece is carried; clauses end at a full stop or a semicolon. */
function bestClause(piece: Piece, weights: Float64Array, rest: Rest): number {
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
const ownWords = 10

/** How well the small piece holds a clause of the large one that its partners leave to be explained: a part cut out of a longer text. */
function ownClause(large: Piece, weights: Float64Array, rest: Rest, small: Rest): number {
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
