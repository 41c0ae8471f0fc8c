import type { PiecePair, Sides } from '../align.js'
import { addTo, groupBy } from '../groups.js'
import { nothingShared, sharedPhrases, type Open, type Shared } from '../scoring/phrases.js'
import { contentsOf } from './headings.js'
import { restIn } from '../scoring/rests.js'
import type { Piece } from '../../units/pieces.js'
import type { Candidate } from '../scoring/score.js'
import type { Rest } from '../scoring/cover.js'
import { bodyPlaces } from '../scoring/bodies.js'

/**
 * Pieces left over that tell a passage of the other side, or one clause of it, in its phrases and not in its order: an order turned into a
 * target, a clause of a long paragraph made a point of its own. Both may be left over, or one have partners that leave the clause open.
 */
export function linkRetold(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const rare = rareWeight(sides)
  return linkTold(sides, pairs, {
    candidates: sides.candidates.filter((candidate) => mayRetell(sides, candidate)),
    enough: ({ share, weight, words }) =>
      share >= sides.limits.retold && weight >= rare * Math.max(fewestRare, leastRarity * words),
  })
}

/**
 * The same for what stands under a heading that was made of the paragraph in question (`2. Về giống: …` set out under a heading of its
 * own): there a phrase says which clause became the point.
 */
export function linkSetOut(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const rare = rareWeight(sides)
  const source = sourcesOf(sides, parentsOf)
  return linkTold(sides, pairs, {
    candidates: sides.candidates.filter(({ child, parent }) => {
      const [own, other] = [sides.child[child]!, sides.parent[parent]!]
      if (!isText(own) || !isText(other)) return false
      const [above, aboveOther] = [parentsOf.get(own.under), childrenOf.get(other.under)]
      return (
        (above !== undefined && wholeOf(sides.parent, other).some((at) => above.includes(at))) ||
        (aboveOther !== undefined && wholeOf(sides.child, own).some((at) => aboveOther.includes(at))) ||
        source.get(own.under)?.includes(parent) === true
      )
    }),
    enough: ({ share, weight }) => share >= sides.limits.retold / 2 && weight >= rare * fewestSetOut,
  })
}

/** For each heading of the child what all that was linked under it comes from. */
function sourcesOf(
  sides: Sides,
  parentsOf: ReadonlyMap<number, readonly number[]>,
): Map<number, readonly number[]> {
  const sources = new Map<number, readonly number[]>()
  for (const [heading, contents] of contentsOf(sides.child)) {
    const linked = contents.flatMap((at) => (parentsOf.has(at) ? [parentsOf.get(at)!] : []))
    const [first, ...others] = linked
    if (first)
      sources.set(
        heading,
        first.filter((at) => others.every((list) => list.includes(at))),
      )
  }
  return sources
}

/** A paragraph, and the heading that runs into it, by position. */
function wholeOf(pieces: readonly Piece[], { index, under, unit }: Piece): number[] {
  return under >= 0 && pieces[under]!.unit === unit ? [index, under] : [index]
}

interface Told {
  readonly candidates: readonly Candidate[]
  readonly enough: (shared: Shared) => boolean
}

function linkTold(sides: Sides, pairs: readonly PiecePair[], { candidates, enough }: Told): PiecePair[] {
  if (candidates.length === 0) return []
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const found: PiecePair[] = []
  const shareNow = ({ child, parent }: Candidate): Shared => {
    const [parents, children] = [parentsOf.get(child), childrenOf.get(parent)]
    if (parents && children) return nothingShared
    return sharedIn(sides, child, parents ?? [], parent, children ?? [])
  }
  const open = candidates
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
  const [own, other] = [sides.child[child]!, sides.parent[parent]!]
  return sharedPhrases(
    openIn(own, sides.childWeights[child]!, restIn(sides, 'child', child, parents)),
    openIn(other, sides.parentWeights[parent]!, restIn(sides, 'parent', parent, children)),
    sides.names,
  )
}

function openIn(piece: Piece, weights: Float64Array, rest: Rest): Open {
  const named = bodyPlaces(piece.of)
  return { piece, weights, rest, named: (at) => named.has(piece.first + at) }
}

const mostSure = 0.6
// So many words that stand nowhere else make phrases worth a link, or commoner ones of the same weight.
const fewestRare = 4
const fewestSetOut = 2
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
