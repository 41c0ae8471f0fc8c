import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import { contentsOf } from './headings.js'
import type { Piece } from '../../units/pieces.js'

// Headings so alike are one, wherever the paragraphs below them went.
const oneHeading = 0.8
// So many words in common are more than a word of two names.
const mostShared = 4

/**
 * The pairs without those of headings that share a word of their names and nothing of what stands below them: all that was linked there
 * answers to other sections. One that moved alone, with most of its words, is still the same. A heading follows its contents, and one body is not another because both have to do with finance.
 */
export function withoutUnsupported(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const [ofChild, ofParent] = [belowIn(sides.child), belowIn(sides.parent)]
  return pairs.filter((pair) => {
    const [own, other] = [sides.child[pair.child]!, sides.parent[pair.parent]!]
    const shared = (pair.dice * (own.words.length + other.words.length)) / 2
    if (pair.dice >= oneHeading || shared > mostShared || !own.heading || !other.heading) return true
    const linked = ofChild(pair.child).flatMap((at) => parentsOf.get(at) ?? [])
    const there = new Set(ofParent(pair.parent))
    if (linked.length === 0) return pair.how !== 'move' || there.size === 0
    return there.size === 0 || linked.some((at) => there.has(at))
  })
}

/** All pieces below a heading, and the text that it runs into. */
function belowIn(pieces: readonly Piece[]): (heading: number) => number[] {
  const contents = contentsOf(pieces)
  const below = (at: number): number[] => (contents.get(at) ?? []).flatMap((one) => [one, ...below(one)])
  return below
}
