import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import type { Piece } from '../../units/pieces.js'

/**
 * Headings left over that one of the other side holds together with its first subheading: `II. CHỈ TIÊU` over `1. Đến năm 2027` is
 * `II. CHỈ TIÊU ĐẾN NĂM 2027`. It stands in the place of the higher one and says all of its words.
 */
export function joinRanks(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const found: PiecePair[] = []
  const look = (
    own: readonly Piece[],
    other: readonly Piece[],
    key: 'child' | 'parent',
    value: 'child' | 'parent',
  ): void => {
    const partners = groupBy(pairs, key, value)
    for (const sub of own) {
      const higher = own[sub.under]
      if (!sub.heading || !higher?.heading || partners.has(higher.index) || sub.unit === higher.unit) continue
      const into = partners.get(sub.index)
      const heading = into?.length === 1 ? other[into[0]!]! : undefined
      if (!heading?.heading || heading.depth !== higher.depth || !saysAll(heading, higher)) continue
      const pair = { [key]: higher.index, [value]: heading.index } as { child: number; parent: number }
      found.push({ ...pair, score: 0.5, dice: 0, how: key === 'parent' ? 'gather' : 'split' })
      partners.set(higher.index, [heading.index])
    }
  }
  look(sides.parent, sides.child, 'parent', 'child')
  look(sides.child, sides.parent, 'child', 'parent')
  return found
}

function saysAll(heading: Piece, other: Piece): boolean {
  const said = new Set(heading.words)
  return other.words.length > 0 && other.words.every((word) => said.has(word))
}
