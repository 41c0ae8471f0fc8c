import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'
import type { Piece } from '../../units/pieces.js'

/**
 * Headings left over that follow their contents: a child's heading answers to the parent's heading over most of what its contents
 * answer to. Its words may be the locality's own ("Đối với các chi bộ" for "Đối với các huyện ủy").
 */
export function followContents(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const partner = new Map(pairs.map((pair) => [pair.child, pair.parent]))
  const taken = new Set(pairs.map((pair) => pair.parent))
  const found: PiecePair[] = []
  const contents = contentsOf(sides.child)
  for (const heading of sides.child) {
    if (heading.depth === null || !heading.heading || partner.has(heading.index)) continue
    const votes = new Map<number, number>()
    let linked = 0
    for (const content of contents.get(heading.index) ?? []) {
      const parent = partner.get(content)
      if (parent === undefined) continue
      linked++
      const above = headingOver(sides.parent, parent)
      if (above >= 0 && !taken.has(above)) votes.set(above, (votes.get(above) ?? 0) + 1)
    }
    const top = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    if (!top || top[1] * 2 <= linked) continue
    taken.add(top[0])
    partner.set(heading.index, top[0])
    found.push({
      child: heading.index,
      parent: top[0],
      score: 0.3 + 0.1 * Math.min(3, top[1]),
      dice: 0,
      how: 'heading',
    })
  }
  return found
}

/** The heading over a piece; over a paragraph that its heading runs into, the next higher one. */
function headingOver(pieces: readonly Piece[], at: number): number {
  const { under, unit } = pieces[at]!
  return under >= 0 && pieces[under]!.unit === unit ? pieces[under]!.under : under
}

/**
 * Headings left over whose contents were all gathered into one numbered paragraph of the other side: the paragraph took the heading in
 * ("2. Ban Tuyên giáo" over two items, "3. Ban Tuyên giáo theo dõi …"). A heading that the paragraph does not say is one of the locality's own.
 */
export function gatherHeadings(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const found: PiecePair[] = []
  const look = (
    own: readonly Piece[],
    other: readonly Piece[],
    key: 'child' | 'parent',
    value: 'child' | 'parent',
  ): void => {
    const partners = groupBy(pairs, key, value)
    const held = groupBy(pairs, value, key)
    const contents = contentsOf(own)
    for (const heading of own) {
      if (!heading.heading || partners.has(heading.index)) continue
      const into = new Set((contents.get(heading.index) ?? []).flatMap((at) => partners.get(at) ?? []))
      if (into.size !== 1) continue
      const paragraph = other[[...into][0]!]!
      if (paragraph.depth === null || paragraph.heading || !namedIn(heading, paragraph)) continue
      // What the paragraph begins with came from under this heading, or it has another's name.
      if (own[Math.min(...held.get(paragraph.index)!)]!.under !== heading.index) continue
      const pair = { [key]: heading.index, [value]: paragraph.index } as { child: number; parent: number }
      found.push({ ...pair, score: 0.5, dice: 0, how: key === 'parent' ? 'gather' : 'split' })
    }
  }
  look(sides.parent, sides.child, 'parent', 'child')
  look(sides.child, sides.parent, 'child', 'parent')
  return found
}

/** The pieces directly under each heading, without the remark that ends the document: it stands under its last section and is none of it. */
export function contentsOf(pieces: readonly Piece[]): Map<number, number[]> {
  const contents = new Map<number, number[]>()
  for (const piece of pieces) {
    if (piece.under < 0 || isRemark(pieces, piece)) continue
    const list = contents.get(piece.under)
    if (list) list.push(piece.index)
    else contents.set(piece.under, [piece.index])
  }
  return contents
}

/** True for the last paragraph where it has no mark and those before it have one. */
function isRemark(pieces: readonly Piece[], { index, heading, closing, under, of }: Piece): boolean {
  if (closing) return true
  const before = pieces[index - 1]
  if (index + 1 < pieces.length || heading || of.labelLength > 0 || before?.under !== under) return false
  return before.of !== of && before.of.labelLength > 0
}

function namedIn(heading: Piece, paragraph: Piece): boolean {
  const said = new Set(paragraph.words)
  return heading.words.filter((word) => said.has(word)).length * 2 >= heading.words.length
}
