import { joinBroken } from './steps/broken.js'
import { heaviestChain, type Link } from './steps/chain.js'
import { gather } from './steps/gather.js'
import { defaultLimits, type Limits } from '../limits.js'
import { nearestOf } from './steps/nearest.js'
import { followContents, gatherHeadings } from './steps/headings.js'
import { joinRanks } from './steps/ranks.js'
import { linkReports } from './steps/reports.js'
import { linkRetold, linkSetOut } from './steps/retold.js'
import { findMoves, moveHeadings, withoutWeak } from './steps/moves.js'
import { withoutUnsupported } from './steps/unsupported.js'
import { piecesOf, type Piece } from '../units/pieces.js'
import { candidatesOf, type Candidate } from './scoring/score.js'
import { sectionsOf, type Sections } from './steps/sections.js'
import type { Unit } from '../units/units.js'
import type { Vocabulary } from '../units/vocabulary.js'
import { weightsOf, type Weights } from './scoring/weights.js'

export interface AlignOptions {
  /** Of the words of both sides. */
  readonly vocabulary: Vocabulary
  readonly limits?: Limits | undefined
}

/** Two pieces that belong together. */
export interface PiecePair {
  readonly child: number
  readonly parent: number
  /** How sure their words, their place and their headings make it, 0 to 1. */
  readonly score: number
  readonly dice: number
  readonly how: 'order' | 'move' | 'heading' | 'gather' | 'split'
}

/** Everything the steps of one alignment share. */
export interface Sides {
  readonly child: readonly Piece[]
  readonly parent: readonly Piece[]
  /** What each word of each piece weighs, in the order of the pieces. */
  readonly childWeights: Weights
  readonly parentWeights: Weights
  readonly candidates: readonly Candidate[]
  /** The numbers of words that are dates or documents. */
  readonly names: ReadonlySet<number>
  readonly limits: Limits
}

/** A unit of the child with one of the parent, by their positions in the two lists. */
export interface UnitPair {
  readonly child: number
  readonly parent: number
  readonly score: number
  readonly dice: number
  readonly how: PiecePair['how']
}

export interface Alignment {
  readonly pairs: readonly UnitPair[]
  /** For child and parent positions, how well their best partner outside the pairs would do (0 to 1), with which. */
  readonly equals: readonly UnitPair[]
  /** For each child unit without a partner how much of it stands somewhere in the parent, and the reverse (0 to 1), with where. */
  readonly near: readonly Near[]
  readonly nearParent: readonly Near[]
}

/** The unit of the other side that holds most of one, by position; -1 where none does. */
export interface Near {
  readonly share: number
  readonly at: number
}

/**
 * Pairs the units of a child with those of one parent: words scored sparsely, the heaviest chain in common order, once more with the
 * sections that the first chain told, then what moved, was gathered or split, and headings after their contents.
 */
export function align(
  child: readonly Unit[],
  parent: readonly Unit[],
  { vocabulary, limits = defaultLimits }: AlignOptions,
): Alignment {
  const childPieces = piecesOf(child, child[0]?.index ?? 0)
  const parentPieces = piecesOf(parent, parent[0]?.index ?? 0)
  const [childWeights, parentWeights] = weightsOf([childPieces, parentPieces], vocabulary) as [
    Weights,
    Weights,
  ]
  const weights = { child: childWeights, parent: parentWeights }
  const candidates = candidatesOf(childPieces, parentPieces, weights, vocabulary.size)
  const sides: Sides = {
    child: childPieces,
    parent: parentPieces,
    childWeights,
    parentWeights,
    candidates,
    names: vocabulary.names,
    limits,
  }
  const first = chainOf(sides, null)
  const sections = sectionsOf(sides, first)
  const ordered = withoutWeak(sides, chainOf(sides, sections))
  // Headings first: what stands under one that moved is looked for under the other.
  const headings = [...ordered, ...moveHeadings(sides, ordered)]
  const moved = [...headings, ...findMoves(sides, headings, sectionsOf(sides, headings))]
  const followed = [...moved, ...followContents(sides, moved)]
  const whole = [...followed, ...joinBroken(sides, followed)]
  const gathered = [...whole, ...gather(sides, whole, sectionsOf(sides, whole))]
  const retold = [...gathered, ...linkRetold(sides, gathered)]
  const supported = withoutUnsupported(sides, retold)
  const answered = [...supported, ...followContents(sides, supported)]
  const ranked = [...answered, ...joinRanks(sides, answered)]
  const headed = [...ranked, ...gatherHeadings(sides, ranked)]
  const setOut = [...headed, ...linkSetOut(sides, headed)]
  const all = [...setOut, ...linkReports(sides, setOut)]
  const nearest = nearestOf(sides, all)
  return { pairs: toUnits(sides, all), equals: equalsOf(sides, all), ...nearest }
}

function chainOf(sides: Sides, sections: Sections | null): PiecePair[] {
  const links: (Link & { readonly score: number; readonly dice: number })[] = []
  for (const candidate of sides.candidates) {
    // Place and headings alone never make a pair: so much the words have to say themselves.
    if (candidate.score < sides.limits.words) continue
    const { child, parent, dice } = candidate
    const score = placedScore(sides, candidate, sections)
    if (score <= sides.limits.entry) continue
    const words = Math.min(sides.child[child]!.words.length, sides.parent[parent]!.words.length)
    const weight = (score - sides.limits.entry) * (0.4 + 0.6 * Math.min(1, words / 12))
    links.push({ child, parent, weight, score, dice })
  }
  return heaviestChain(links, sides.parent.length).map((link) => ({
    child: link.child,
    parent: link.parent,
    score: Math.max(0, Math.min(1, link.score)),
    dice: link.dice,
    how: 'order' as const,
  }))
}

/** The words' score, a little up or down for kind, number and section: numbering is a hint only, since plans misnumber themselves. */
export function placedScore(sides: Sides, candidate: Candidate, sections: Sections | null): number {
  const child = sides.child[candidate.child]!
  const parent = sides.parent[candidate.parent]!
  let score = candidate.score
  if (child.heading !== parent.heading) score -= 0.12
  else if (child.heading && child.depth !== parent.depth) score -= 0.04
  if (child.label !== '' && child.label === parent.label) score += 0.04
  // "Trên đây là …" repeats the title, which every paragraph of a plan repeats too.
  if (child.closing !== parent.closing) score -= 0.3
  // What a plan is made under repeats its title too, and answers to what the other is made under.
  if (basisAlone(sides, candidate)) score -= 0.3
  // The child's own plan among those in force is its own, however like the parent's its long title reads.
  if (child.ownPlan) score -= 0.25
  if (sections) score += sections.bonus(candidate.child, candidate.parent)
  return score
}

/**
 * True where one of two pieces says what its document is made under and the other stands in the text. One that says the other word for
 * word is a passage that was put first, whatever stands first elsewhere.
 */
export function basisAlone({ child, parent, limits }: Sides, candidate: Candidate): boolean {
  if (candidate.dice >= limits.copy) return false
  const [own, other] = [child[candidate.child]!, parent[candidate.parent]!]
  return own.basis !== other.basis
}

function toUnits(sides: Sides, pairs: readonly PiecePair[]): UnitPair[] {
  const best = new Map<string, UnitPair>()
  for (const pair of pairs) {
    const child = sides.child[pair.child]!.unit
    const parent = sides.parent[pair.parent]!.unit
    const known = best.get(`${child} ${parent}`)
    if (!known || known.score < pair.score) best.set(`${child} ${parent}`, { ...pair, child, parent })
  }
  return [...best.values()].sort((a, b) => a.child - b.child || a.parent - b.parent)
}

/** Parent units that say word for word what a pair says: the words alone cannot choose between them. */
function equalsOf(sides: Sides, pairs: readonly PiecePair[]): UnitPair[] {
  const chosen = new Map(pairs.map((pair) => [pair.child, pair]))
  return sides.candidates.flatMap((candidate) => {
    const pair = chosen.get(candidate.child)
    if (
      !pair ||
      pair.parent === candidate.parent ||
      candidate.dice < pair.dice - 1e-9 ||
      candidate.dice < 0.5
    )
      return []
    const child = sides.child[candidate.child]!.unit
    const parent = sides.parent[candidate.parent]!.unit
    return [{ child, parent, score: candidate.score, dice: candidate.dice, how: 'order' as const }]
  })
}
