import type { PiecePair, Sides } from '../align.js'
import type { Candidate } from '../scoring/score.js'

/** How alike the words of a piece and of its partner are, by the piece's position; 0 for one without a partner. */
export interface HeldScores {
  ofChild(child: number): number
  ofParent(parent: number): number
}

/** The scores of pairs by their words alone, whatever their places added. */
export function heldScores({ candidates, child, parent }: Sides, pairs: readonly PiecePair[]): HeldScores {
  const partner = new Int32Array(child.length).fill(-1)
  for (const pair of pairs) partner[pair.child] = pair.parent
  const [ofChild, ofParent] = [new Float64Array(child.length), new Float64Array(parent.length)]
  for (const candidate of candidates) {
    if (partner[candidate.child] !== candidate.parent) continue
    ofChild[candidate.child] = candidate.score
    ofParent[candidate.parent] = candidate.score
  }
  return { ofChild: (at) => ofChild[at]!, ofParent: (at) => ofParent[at]! }
}

// Two that are word for word the same have found each other, whatever else says the same too.
const sameWords = 0.99

/**
 * For a candidate the best score that either of its pieces has with any other piece. One that is far more like the partner it has among
 * `pairs`, or says the same as it, is no rival: copies in their places do not claim a further copy.
 */
export function rivalsIn(sides: Sides, pairs: readonly PiecePair[]): (candidate: Candidate) => number {
  const { candidates, child: children, parent: parents, limits } = sides
  const held = heldScores(sides, pairs)
  const offset = children.length
  const first = new Float64Array(offset + parents.length)
  const second = new Float64Array(first.length)
  const note = (at: number, score: number, elsewhere: number): void => {
    if (elsewhere >= Math.min(sameWords, score + limits.firm)) return
    if (score > first[at]!) {
      second[at] = first[at]!
      first[at] = score
    } else if (score > second[at]!) second[at] = score
  }
  for (const { child, parent, score } of candidates) {
    note(child, score, held.ofParent(parent))
    note(offset + parent, score, held.ofChild(child))
  }
  const other = (at: number, score: number): number => (score < first[at]! ? first[at]! : second[at]!)
  return ({ child, parent, score }) => Math.max(other(child, score), other(offset + parent, score))
}
