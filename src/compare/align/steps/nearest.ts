import type { Near, PiecePair, Sides } from '../align.js'
import { coverOf, heldShare, type Rest } from '../scoring/cover.js'
import { groupBy } from '../groups.js'
import { restIn } from '../scoring/rests.js'
import { mayRetell, sharedIn } from './retold.js'
import { sharedSlots } from './slots.js'
import type { Piece } from '../../units/pieces.js'

/**
 * For each unit without a partner how much of its weight stands in one piece of the other side, what that piece's own partners explain
 * left out. It says how sure an omission or an addition is, and where to look.
 */
export function nearestOf(sides: Sides, pairs: readonly PiecePair[]): { near: Near[]; nearParent: Near[] } {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const taken = takenScores(sides, parentsOf)
  const near: Near[] = []
  const nearParent: Near[] = []
  const note = (list: Near[], unit: number, share: number, at: number): void => {
    if (!list[unit] || list[unit].share < share) list[unit] = { share, at }
  }
  for (const candidate of sides.candidates) {
    const { child: childIndex, parent: parentIndex, contained, score } = candidate
    const child = sides.child[childIndex]!
    const parent = sides.parent[parentIndex]!
    const parents = parentsOf.get(childIndex)
    const children = childrenOf.get(parentIndex)
    if (parents?.includes(parentIndex)) continue
    if (!(parents && children) && mayRetell(sides, candidate)) {
      const { share, words } = sharedIn(sides, childIndex, parents ?? [], parentIndex, children ?? [])
      const told = words < phraseWords ? 0 : Math.min(retoldShare, toldCounts * share)
      if (!children) note(nearParent, parent.unit, told, child.unit)
      if (!parents) note(near, child.unit, told, parent.unit)
    }
    if (parents && !children && isRival(score, taken[childIndex]!))
      note(nearParent, parent.unit, rivalShare, child.unit)
    if (contained < 0.3) continue
    if (!children) {
      const rest = restIn(sides, 'child', childIndex, parents ?? [])
      const weights = sides.parentWeights[parentIndex]!
      const cover = coverOf(parent.words, weights, rest)
      const retold = retoldClause(parent, weights, rest) ? retoldShare : 0
      note(nearParent, parent.unit, Math.max(parents ? 0 : score, cover, retold), child.unit)
    }
    if (!parents) {
      const rest = restIn(sides, 'parent', parentIndex, children ?? [])
      const cover = coverOf(child.words, sides.childWeights[childIndex]!, rest)
      note(near, child.unit, Math.max(children ? 0 : score, cover), parent.unit)
    }
  }
  for (const { child, parent } of sharedSlots(sides, pairs)) {
    note(nearParent, sides.parent[parent]!.unit, rivalShare, sides.child[child]!.unit)
    note(near, sides.child[child]!.unit, rivalShare, sides.parent[parent]!.unit)
  }
  return { near: filled(near, sides.child), nearParent: filled(nearParent, sides.parent) }
}

// Either of two passages may be meant where a unit's words answer to both alike and to neither well: the other is not surely left out.
const leastRival = 0.22
const rivalMargin = 0.1
const rivalShare = 0.36
const wellTold = 0.4

function isRival(score: number, taken: number): boolean {
  // Of copies of one passage the place chose.
  if (Math.abs(score - taken) < 1e-9) return false
  return taken < wellTold && score >= leastRival && score >= taken - rivalMargin
}

/** For each piece of the child the score of its words with the best of its partners. */
function takenScores(sides: Sides, parentsOf: ReadonlyMap<number, readonly number[]>): Float64Array {
  const taken = new Float64Array(sides.child.length)
  for (const { child, parent, score } of sides.candidates)
    if (score > taken[child]! && parentsOf.get(child)?.includes(parent)) taken[child] = score
  return taken
}

// A clause whose words all stand there in another order may have been taken up: enough to doubt, not to claim.
const retoldShare = 0.5
const mostOfClause = 0.8
const clauseWords = 7

// Phrases common to a clause of each weigh more than words that are spread over a text; two words side by side are none.
const toldCounts = 1.3
const phraseWords = 4

function retoldClause({ words, stops }: Piece, weights: Float64Array, rest: Rest): boolean {
  let from = 0
  for (const stop of stops) {
    if (stop - from >= clauseWords && heldShare(words, weights, rest, from, stop) >= mostOfClause) return true
    from = stop
  }
  return false
}

function filled(list: readonly (Near | undefined)[], pieces: Sides['child']): Near[] {
  const units = (pieces.at(-1)?.unit ?? -1) + 1
  return Array.from({ length: units }, (_, at) => list[at] ?? { share: 0, at: -1 })
}
