import type { PiecePair, Sides } from './align.js'
import { addTo, groupBy } from './groups.js'
import { nothingShared, sharedPhrases, type Open, type Shared } from './phrases.js'
import { restIn } from './rests.js'
import type { Piece } from '../units/pieces.js'
import type { Candidate } from './score.js'

/**
 * Pieces left over that tell a passage of the other side, or one clause of it, in its phrases and not in its order: an order turned into a
 * target, a clause of a long paragraph made a point of its own. Both may be left over, or one have partners that leave the clause open.
 */
export function linkRetold(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const found: PiecePair[] = []
  const shareNow = ({ child, parent }: Candidate): Shared => {
    const [parents, children] = [parentsOf.get(child), childrenOf.get(parent)]
    if (parents && children) return nothingShared
    return sharedIn(sides, child, parents ?? [], parent, children ?? [])
  }
  const rare = rareWeight(sides)
  const enough = ({ share, weight, words }: Shared): boolean =>
    share >= sides.limits.retold && weight >= rare * Math.max(fewestRare, leastRarity * words)
  const open = sides.candidates
    .filter((candidate) => mayRetell(sides, candidate))
    .map((candidate) => ({ candidate, shared: shareNow(candidate) }))
    .filter(({ shared }) => enough(shared))
    .sort(
      (a, b) =>
        b.shared.share - a.shared.share ||
        a.candidate.child - b.candidate.child ||
        a.candidate.parent - b.candidate.parent,
    )
  for (const { candidate } of open) {
    const { child, parent, dice } = candidate
    // What was linked since may tell the same words.
    const shared = shareNow(candidate)
    if (!enough(shared)) continue
    const how = parentsOf.has(child) ? 'gather' : childrenOf.has(parent) ? 'split' : 'move'
    addTo(parentsOf, child, parent)
    addTo(childrenOf, parent, child)
    found.push({ child, parent, score: Math.min(mostSure, shared.share), dice, how })
  }
  return found
}

/** How much of two pieces is told in the same phrases, what their partners explain left out. */
export function sharedIn(
  sides: Sides,
  child: number,
  parents: readonly number[],
  parent: number,
  children: readonly number[],
): Shared {
  const own: Open = {
    piece: sides.child[child]!,
    weights: sides.childWeights[child]!,
    rest: restIn(sides, 'child', child, parents),
  }
  const other: Open = {
    piece: sides.parent[parent]!,
    weights: sides.parentWeights[parent]!,
    rest: restIn(sides, 'parent', parent, children),
  }
  return sharedPhrases(own, other, sides.names)
}

const mostSure = 0.6
// So many words that stand nowhere else make phrases worth a link, or commoner ones of the same weight.
const fewestRare = 4
// Phrases of words commoner than this are those that name what the whole plan is about.
const leastRarity = 0.4
// Below this the two share a word here and there.
const leastScore = 0.2

/** What a word weighs that stands once on each side. */
function rareWeight({ child, parent }: Sides): number {
  return Math.log(1 + (child.length + parent.length) / 2.5)
}

/** True for two pieces of text: the title that opens and closes a plan, and its own name, repeat in every one of its parts. */
export function mayRetell({ child, parent }: Sides, candidate: Candidate): boolean {
  const [own, other] = [child[candidate.child]!, parent[candidate.parent]!]
  return candidate.score >= leastScore && isText(own) && isText(other)
}

function isText(piece: Piece): boolean {
  return !piece.heading && !piece.closing && !piece.ownPlan && !piece.basis
}
