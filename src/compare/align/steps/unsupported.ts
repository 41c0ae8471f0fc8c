import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import { contentsOf } from './headings.js'
import type { Piece } from '../../units/pieces.js'

// Headings so alike are one, wherever the paragraphs below them went.
const oneHeading = 0.8

/**
 * The pairs without those of headings that share a word of their names and nothing of what stands below them: all that was linked there
 * answers to other sections. A heading follows its contents, and one body is not another because both have to do with finance.
 */
export function withoutUnsupported(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const [ofChild, ofParent] = [belowIn(sides.child), belowIn(sides.parent)]
  return pairs.filter((pair) => {
    if (pair.dice >= oneHeading || !sides.child[pair.child]!.heading || !sides.parent[pair.parent]!.heading)
      return true
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
