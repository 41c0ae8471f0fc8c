import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import type { Piece } from '../../units/pieces.js'

/**
 * Paragraphs that a page or a hard wrap broke in two on one side only: the second half stands word for word at the end of what the
 * first half is paired with. Two halves are no addition and no omission, however short the second is.
 */
export function joinBroken(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  return [...brokenHalves(sides, pairs, 'child', 'parent'), ...brokenHalves(sides, pairs, 'parent', 'child')]
}

function brokenHalves(
  sides: Sides,
  pairs: readonly PiecePair[],
  own: 'child' | 'parent',
  other: 'child' | 'parent',
): PiecePair[] {
  const partners = groupBy(pairs, own, other)
  const found: PiecePair[] = []
  const pieces = sides[own]
  for (const piece of pieces) {
    const before = pieces[piece.index - 1]
    if (!before || partners.has(piece.index) || piece.heading || before.unit === piece.unit) continue
    const whole = partners.get(before.index)
    if (whole?.length !== 1) continue
    const target = sides[other][whole[0]!]!
    if (!endsWith(target, piece) || endsWith(before, piece)) continue
    const pair = { [own]: piece.index, [other]: target.index } as { child: number; parent: number }
    found.push({ ...pair, score: 0.9, dice: 0.5, how: own === 'child' ? 'split' : 'gather' })
  }
  return found
}

function endsWith(whole: Piece, part: Piece): boolean {
  const offset = whole.words.length - part.words.length
  if (offset <= 0 || part.words.length === 0) return false
  const misread = part.words.filter((word, at) => whole.words[offset + at] !== word).length
  return misread <= Math.floor(part.words.length * mostMisread)
}

// Of a longer half recognition may have misread a word.
const mostMisread = 0.25
