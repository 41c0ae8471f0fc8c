import type { PiecePair, Sides } from '../align.js'
import { addTo, groupBy } from '../groups.js'
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
  const open = rareWordsIn(sides, slotsOf(sides.parent, childrenOf))
  const found: SlotPair[] = []
  for (const [child, slot] of slotsOf(sides.child, parentsOf)) {
    const [before, after] = slot.split(' ').map(Number) as [number, number]
    const said = new Set(sides.child[child]!.words)
    for (const above of before < 0 ? [-1] : parentsOf.get(before)!)
      for (const below of after < 0 ? [-1] : parentsOf.get(after)!) {
        const parentsBy = open.get(`${above} ${below}`)
        if (!parentsBy) continue
        const parents = new Set([...said].flatMap((word) => parentsBy.get(word) ?? []))
        for (const parent of [...parents].sort((a, b) => b - a)) found.push({ child, parent })
      }
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

/** For each slot which of its pieces of the parent hold a rare word: all against all would take seconds where nothing is linked. */
function rareWordsIn(sides: Sides, slots: ReadonlyMap<number, string>): Map<string, Map<number, number[]>> {
  const least = leastRarity * Math.log(1 + (sides.child.length + sides.parent.length) / 2.5)
  const open = new Map<string, Map<number, number[]>>()
  for (const [parent, slot] of slots) {
    const parentsBy = open.get(slot) ?? new Map<number, number[]>()
    open.set(slot, parentsBy)
    sides.parent[parent]!.words.forEach((word, at) => {
      if (sides.parentWeights[parent]![at]! >= least && !sides.names.has(word)) addTo(parentsBy, word, parent)
    })
  }
  return open
}
