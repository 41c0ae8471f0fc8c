import type { PiecePair, Sides } from '../align.js'
import type { Piece } from '../../units/pieces.js'

/** Which sections of the two documents answer each other. */
export interface Sections {
  /** The parent's heading that a child's heading answers to, -1 where nothing tells. */
  parentOf(heading: number): number
  /** What the headings above two pieces add to their score: most where both stand under answering headings. */
  bonus(child: number, parent: number): number
}

/** Headings aligned by what stands under them, and by themselves: a heading's words are localised more than its contents. */
export function sectionsOf(sides: Sides, pairs: readonly PiecePair[]): Sections {
  const above: Above = {
    child: sides.child.map((piece) => ancestors(sides.child, piece)),
    parent: sides.parent.map((piece) => ancestors(sides.parent, piece)),
  }
  const votes = new Map<number, Map<number, number>>()
  const vote = (child: number, parent: number, weight: number): void => {
    const list = votes.get(child) ?? new Map<number, number>()
    list.set(parent, (list.get(parent) ?? 0) + weight)
    votes.set(child, list)
  }
  for (const pair of pairs) {
    const child = sides.child[pair.child]!
    const parent = sides.parent[pair.parent]!
    if (child.depth !== null && parent.depth !== null) vote(pair.child, pair.parent, 1.5 * pair.score)
    const childAbove = above.child[pair.child]!
    const parentAbove = above.parent[pair.parent]!
    for (const heading of childAbove) {
      for (const other of parentAbove) {
        const near = heading === childAbove[0] && other === parentAbove[0]
        const level = sides.child[heading]!.depth === sides.parent[other]!.depth
        if (near || level) vote(heading, other, (near ? 1 : 0.6) * pair.score)
      }
    }
  }
  const answers = new Map<number, number>()
  for (const [child, list] of votes) {
    let top = -1
    let sum = 0
    for (const [parent, weight] of list) {
      sum += weight
      if (top < 0 || weight > list.get(top)!) top = parent
    }
    if (list.get(top)! >= 0.4 * sum) answers.set(child, top)
  }
  const parentOf = (heading: number): number => answers.get(heading) ?? -1
  return { parentOf, bonus: (child, parent) => bonusOf(above, parentOf, child, parent) }
}

interface Above {
  readonly child: readonly (readonly number[])[]
  readonly parent: readonly (readonly number[])[]
}

function bonusOf(above: Above, parentOf: (heading: number) => number, child: number, parent: number): number {
  const childAbove = above.child[child]!
  const parentAbove = above.parent[parent]!
  if (childAbove.length === 0 || parentAbove.length === 0) {
    return childAbove.length === parentAbove.length ? 0.05 : -0.05
  }
  let bonus = 0
  const nearest = parentOf(childAbove[0]!)
  if (nearest >= 0) {
    if (nearest === parentAbove[0]) bonus += 0.15
    else bonus -= parentAbove.includes(nearest) ? 0 : 0.1
  }
  const highest = parentOf(childAbove.at(-1)!)
  if (highest >= 0) bonus += highest === parentAbove.at(-1) ? 0.05 : -0.1
  return bonus
}

/** The headings above a piece, the nearest first. */
export function ancestors(pieces: readonly Piece[], piece: Piece): number[] {
  const above: number[] = []
  for (let at = piece.under; at >= 0 && above.length < 12; at = pieces[at]!.under) above.push(at)
  return above
}
