import type { Near, PiecePair, Sides } from './align.js'
import { coverOf, restOf, type Rest } from './cover.js'
import type { Piece } from './pieces.js'
import { groupBy } from './groups.js'

/**
 * For each unit without a partner how much of its weight stands in one piece of the other side, what that piece's own partners explain
 * left out. It says how sure an omission or an addition is, and where to look.
 */
export function nearestOf(sides: Sides, pairs: readonly PiecePair[]): { near: Near[]; nearParent: Near[] } {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const childRests = new Map<number, Rest>()
  const parentRests = new Map<number, Rest>()
  const near: Near[] = []
  const nearParent: Near[] = []
  const note = (list: Near[], unit: number, share: number, at: number): void => {
    if (!list[unit] || list[unit].share < share) list[unit] = { share, at }
  }
  for (const { child: childIndex, parent: parentIndex, contained, score } of sides.candidates) {
    const child = sides.child[childIndex]!
    const parent = sides.parent[parentIndex]!
    const parents = parentsOf.get(childIndex)
    const children = childrenOf.get(parentIndex)
    if (contained < 0.3 || parents?.includes(parentIndex)) continue
    if (!children) {
      const rest = leftOf(childRests, childIndex, child, parents, sides.parent)
      const cover = coverOf(parent.words, sides.parentWeights[parentIndex]!, rest)
      note(nearParent, parent.unit, Math.max(parents ? 0 : score, cover), child.unit)
    }
    if (!parents) {
      const rest = leftOf(parentRests, parentIndex, parent, children, sides.child)
      const cover = coverOf(child.words, sides.childWeights[childIndex]!, rest)
      note(near, child.unit, Math.max(children ? 0 : score, cover), parent.unit)
    }
  }
  return { near: filled(near, sides.child), nearParent: filled(nearParent, sides.parent) }
}

/** The words of a piece that its partners do not explain, made once a piece. */
function leftOf(
  known: Map<number, Rest>,
  index: number,
  piece: Piece,
  partners: readonly number[] | undefined,
  others: readonly Piece[],
): Rest {
  const made = known.get(index)
  if (made) return made
  const rest = restOf(
    piece.words,
    (partners ?? []).map((at) => others[at]!.words),
  )
  known.set(index, rest)
  return rest
}

function filled(list: readonly (Near | undefined)[], pieces: Sides['child']): Near[] {
  const units = (pieces.at(-1)?.unit ?? -1) + 1
  return Array.from({ length: units }, (_, at) => list[at] ?? { share: 0, at: -1 })
}
