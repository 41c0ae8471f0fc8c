import { addTo } from '../groups.js'
import { diffKeys } from '../../words/diff.js'
import type { Piece } from '../../units/pieces.js'

/**
 * Pairs of pieces of which the documents hold more copies than are proposed for one piece (`most`): those that stand in one order on both
 * sides, as the lines of two files, then what is left of them in turn. Where a passage comes again and again, its place among the others
 * is all that tells which is which.
 */
export function copiesInOrder(
  child: readonly Piece[],
  parent: readonly Piece[],
  most: number,
): Map<number, number> {
  const [own, other] = [child.map(hashOf), parent.map(hashOf)]
  const many = new Set([...repeated(own, most), ...repeated(other, most)])
  const pairs = new Map<number, number>()
  if (many.size === 0) return pairs
  for (const { kind, from, to, otherFrom } of diffKeys(other.map(String), own.map(String))) {
    if (kind !== 'equal') continue
    for (let at = from; at < to; at++) {
      const index = otherFrom + at - from
      if (many.has(other[at]!) && sameWords(child[index]!, parent[at]!)) pairs.set(index, at)
    }
  }
  const taken = new Set(pairs.values())
  const left = new Map<number, number[]>()
  other.forEach((hash, at) => {
    if (many.has(hash) && !taken.has(at)) addTo(left, hash, at)
  })
  // Those that changed their place, each with the next that is left.
  own.forEach((hash, index) => {
    const at = pairs.has(index) ? undefined : left.get(hash)?.shift()
    if (at !== undefined && sameWords(child[index]!, parent[at]!)) pairs.set(index, at)
  })
  return pairs
}

function hashOf({ words }: Piece): number {
  let hash = words.length
  for (const word of words) hash = (Math.imul(hash, 31) + word) | 0
  return hash
}

function repeated(hashes: readonly number[], most: number): number[] {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > most).map(([hash]) => hash)
}

function sameWords({ words: left }: Piece, { words: right }: Piece): boolean {
  return left.length === right.length && left.every((word, at) => word === right[at])
}
