import type { PiecePair, Sides } from '../align.js'
import { fewestWords, gatheredShare, ownClause, ownWords } from '../scoring/clauses.js'
import type { Rest } from '../scoring/cover.js'
import { addTo, groupBy } from '../groups.js'
import type { Piece } from '../../units/pieces.js'
import { restIn } from '../scoring/rests.js'
import type { Candidate } from '../scoring/score.js'
import type { Sections } from './sections.js'

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
  const { limits } = sides
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const wholeOf = (side: 'child' | 'parent', at: number): Rest => restIn(sides, side, at, [])
  const childRest = (at: number): Rest => restIn(sides, 'child', at, parentsOf.get(at)!)
  const parentRest = (at: number): Rest => restIn(sides, 'parent', at, childrenOf.get(at)!)
  /** Both have partners, and a clause that neither's partners explain is in both. */
  const drawnTogether = (candidate: Candidate): Proposal | null => {
    const [child, parent] = [sides.child[candidate.child]!, sides.parent[candidate.parent]!]
    if (child.heading || parent.heading || parentsOf.get(candidate.child)!.includes(candidate.parent))
      return null
    if (commonWords(sides, candidate) < ownWords) return null
    const rest = parentRest(candidate.parent)
    const weights = sides.childWeights[candidate.child]!
    const own = childRest(candidate.child)
    const cover = ownClause({ piece: child, weights }, own, rest, limits) / limits.clauseCover
    return cover >= 1 ? { candidate, gathers: true, cover } : null
  }
  const propose = (candidate: Candidate): Proposal | null => {
    const hasParent = parentsOf.has(candidate.child)
    if (hasParent && childrenOf.has(candidate.parent)) return drawnTogether(candidate)
    if (!hasParent && !childrenOf.has(candidate.parent)) return null
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
    const rest = hasParent ? childRest(candidate.child) : parentRest(candidate.parent)
    const credit =
      // Neighbours of one section are what a clerk draws together.
      (answering(sections, child, parent) ? limits.sectionCredit : 0) +
      (partners.some((piece) => follows(piece, small)) ? limits.neighbourCredit : 0)
    const cover = Math.max(
      gatheredShare(
        { piece: small, weights },
        { piece: large, weights: largeWeights },
        rest,
        hasParent ? wholeOf('parent', candidate.parent) : wholeOf('child', candidate.child),
        limits,
      ),
      // The child says in two places what its parent says once.
      !hasParent && isCopy(candidate, child, parent, limits.copy) ? 1 : 0,
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

// Less alike, or shorter, two passages share a formula and not a task.
const copyWords = 12

function isCopy({ dice }: Candidate, child: Piece, parent: Piece, least: number): boolean {
  return dice >= least && Math.min(child.words.length, parent.words.length) >= copyWords
}

function follows(piece: Piece, other: Piece): boolean {
  return Math.abs(piece.index - other.index) === 1 && piece.under === other.under
}
