import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import type { Piece } from '../../units/pieces.js'

/** Two pieces without partners that stand between the same two linked neighbours. */
export interface SlotPair {
  readonly child: number
  readonly parent: number
}

/**
 * What was left over in one place of both sides and shares a word that few pieces have: the one may be the other told in words of its own
 * (`mong muốn của phụ huynh` for `nguyện vọng của cha mẹ học sinh`). Nothing shows that it is, and nothing that it is not.
 */
export function sharedSlots(sides: Sides, pairs: readonly PiecePair[]): SlotPair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const open = new Map<string, number[]>()
  for (const [at, slot] of slotsOf(sides.parent, childrenOf)) open.set(slot, [...(open.get(slot) ?? []), at])
  const found: SlotPair[] = []
  for (const [child, slot] of slotsOf(sides.child, parentsOf)) {
    const [before, after] = slot.split(' ').map(Number) as [number, number]
    for (const above of before < 0 ? [-1] : parentsOf.get(before)!)
      for (const below of after < 0 ? [-1] : parentsOf.get(after)!)
        for (const parent of open.get(`${above} ${below}`) ?? [])
          if (shareRareWord(sides, child, parent)) found.push({ child, parent })
  }
  return found
}

/** For each text left over the linked pieces before and behind it. */
function slotsOf(
  pieces: readonly Piece[],
  partners: ReadonlyMap<number, readonly number[]>,
): Map<number, string> {
  const before: number[] = []
  let last = -1
  for (const { index } of pieces) {
    before.push(last)
    if (partners.has(index)) last = index
  }
  const slots = new Map<number, string>()
  let next = -1
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { heading, basis, closing } = pieces[at]!
    if (partners.has(at)) next = at
    else if (!heading && !basis && !closing) slots.set(at, `${before[at]!} ${next}`)
  }
  return slots
}

// Of the weight of a word that stands once on each side.
const leastRarity = 0.6

function shareRareWord(sides: Sides, child: number, parent: number): boolean {
  const least = leastRarity * Math.log(1 + (sides.child.length + sides.parent.length) / 2.5)
  const said = new Set(sides.child[child]!.words)
  return sides.parent[parent]!.words.some(
    (word, at) => said.has(word) && sides.parentWeights[parent]![at]! >= least && !sides.names.has(word),
  )
}
