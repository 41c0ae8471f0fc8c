import { basisAlone, placedScore, type PiecePair, type Sides } from '../align.js'
import { heldScores, rivalsIn } from './rivals.js'
import type { Sections } from './sections.js'

// Out of order the words alone have to carry the claim, unless both stand under headings that answer each other. Less will do for a
// longer passage that is nearer to the other than either is to anything else.
const fewestWords = 6
const aloneWords = 9
const plainWords = 10
// What left its place is told by its words first: the place chooses among those that say it alike.
const placeCounts = 0.5

/** The pairs in order without those that hold a piece whose true partner plainly stands elsewhere. */
export function withoutWeak(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const ofChild = new Map(pairs.map((pair) => [pair.child, pair]))
  const ofParent = new Map(pairs.map((pair) => [pair.parent, pair]))
  const weak = new Set<PiecePair>()
  const held = heldScores(sides, pairs)
  const { plain, plainer } = sides.limits
  for (const { child, parent, score } of sides.candidates) {
    if (score < plain || ofChild.get(child)?.parent === parent) continue
    if (Math.min(sides.child[child]!.words.length, sides.parent[parent]!.words.length) < plainWords) continue
    // Words against words: what the place gave a pair says nothing of whether its words stand elsewhere.
    if (Math.max(held.ofChild(child), held.ofParent(parent)) > score - plainer) continue
    for (const pair of [ofChild.get(child), ofParent.get(parent)]) if (pair) weak.add(pair)
  }
  return weak.size === 0 ? [...pairs] : pairs.filter((pair) => !weak.has(pair))
}

const headingWords = 3

/** Headings left over whose words answer each other and no other heading's: a section that changed its place. */
export function moveHeadings(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const childTaken = new Set(pairs.map((pair) => pair.child))
  const parentTaken = new Set(pairs.map((pair) => pair.parent))
  // A heading names its subject in few words: one like it that has its partner is a rival all the same.
  const rivals = rivalsIn(sides, [])
  return sides.candidates.flatMap((candidate): PiecePair[] => {
    const { child, parent, score, dice } = candidate
    if (childTaken.has(child) || parentTaken.has(parent)) return []
    const [own, other] = [sides.child[child]!, sides.parent[parent]!]
    if (!own.heading || !other.heading || Math.min(own.words.length, other.words.length) < headingWords)
      return []
    if (score < sides.limits.headingMove || score < rivals(candidate) + sides.limits.apart) return []
    return [{ child, parent, score, dice, how: 'move' }]
  })
}

/** Pieces left over on both sides that say the same in another place, best first. */
export function findMoves(sides: Sides, pairs: readonly PiecePair[], sections: Sections): PiecePair[] {
  const childTaken = new Set(pairs.map((pair) => pair.child))
  const parentTaken = new Set(pairs.map((pair) => pair.parent))
  const rivals = rivalsIn(sides, pairs)
  const { alone, anywhere, apart, copy, sameSection } = sides.limits
  const open = sides.candidates
    .filter((candidate) => !childTaken.has(candidate.child) && !parentTaken.has(candidate.parent))
    .map((candidate) => {
      const placed = placedScore(sides, candidate, sections)
      return { ...candidate, placed, rank: placeCounts * placed + (1 - placeCounts) * candidate.score }
    })
    .filter((candidate) => {
      const child = sides.child[candidate.child]!
      const parent = sides.parent[candidate.parent]!
      const words = Math.min(child.words.length, parent.words.length)
      // A numbered paragraph can be read as a heading and its text, or as one of the two; so many words in common are the same passage.
      const passage = words >= plainWords && candidate.dice >= copy
      if ((child.heading !== parent.heading && !passage) || basisAlone(sides, candidate)) return false
      const answer = child.under < 0 ? -1 : sections.parentOf(child.under)
      const answers = answer >= 0 && answer === parent.under
      if (answers) return words >= 3 && candidate.score >= sameSection
      if (words >= aloneWords && candidate.score >= alone && candidate.score >= rivals(candidate) + apart)
        return true
      return (words >= fewestWords && candidate.score >= anywhere) || (words >= 4 && candidate.dice > 0.99)
    })
    .sort((a, b) => b.rank - a.rank || a.child - b.child || a.parent - b.parent)
  const found: PiecePair[] = []
  for (const { child, parent, placed, dice } of open) {
    if (childTaken.has(child) || parentTaken.has(parent)) continue
    childTaken.add(child)
    parentTaken.add(parent)
    found.push({ child, parent, score: Math.max(0, Math.min(1, placed)), dice, how: 'move' })
  }
  return found
}
