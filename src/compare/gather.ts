import type { Near, PiecePair, Sides } from './align.js'
import type { Candidate } from './score.js'
import { commonLength, patternOf } from './lcs.js'
import type { Sections } from './sections.js'

// A piece is taken as gathered into another where this share of its weight stands there in words that nothing else explains.
const covered = 0.6
const fewestWords = 6

/**
 * Pieces left over that were gathered into a longer one of the other side, or split off one: their words stand there, and are not
 * those that its own partner already explains. A stock phrase that every paragraph shares is explained already, so it gathers nothing.
 */
export function gather(sides: Sides, pairs: readonly PiecePair[], sections: Sections): PiecePair[] {
  const found: PiecePair[] = []
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  for (const candidate of bestFirst(sides, sections)) {
    const hasParent = parentsOf.has(candidate.child)
    const hasChild = childrenOf.has(candidate.parent)
    if (hasParent === hasChild) continue
    const child = sides.child[candidate.child]!
    const parent = sides.parent[candidate.parent]!
    if (child.heading || parent.heading) continue
    const [small, large, partners] = hasParent
      ? [
          parent.words,
          child.words,
          parentsOf.get(candidate.child)!.map((index) => sides.parent[index]!.words),
        ]
      : [
          child.words,
          parent.words,
          childrenOf.get(candidate.parent)!.map((index) => sides.child[index]!.words),
        ]
    if (small.length < fewestWords) continue
    const rest = partners.reduce((left, words) => unexplained(left, words), large)
    const cover = coverOf(small, rest, sides.weights)
    if (cover < covered) continue
    add(parentsOf, candidate.child, candidate.parent)
    add(childrenOf, candidate.parent, candidate.child)
    const { child: childIndex, parent: parentIndex, dice } = candidate
    found.push({
      child: childIndex,
      parent: parentIndex,
      score: cover * 0.8,
      dice,
      how: hasParent ? 'gather' : 'split',
    })
  }
  return found
}

/**
 * For each unit without a partner how much of its weight stands in one piece of the other side, what that piece's own partners explain
 * left out. It says how sure an omission or an addition is, and where to look.
 */
export function nearestOf(sides: Sides, pairs: readonly PiecePair[]): { near: Near[]; nearParent: Near[] } {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
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
      const rest = (parents ?? []).reduce(
        (left, at) => unexplained(left, sides.parent[at]!.words),
        child.words,
      )
      note(
        nearParent,
        parent.unit,
        Math.max(parents ? 0 : score, coverOf(parent.words, rest, sides.weights)),
        child.unit,
      )
    }
    if (!parents) {
      const rest = (children ?? []).reduce(
        (left, at) => unexplained(left, sides.child[at]!.words),
        parent.words,
      )
      note(
        near,
        child.unit,
        Math.max(children ? 0 : score, coverOf(child.words, rest, sides.weights)),
        parent.unit,
      )
    }
  }
  return { near: filled(near, sides.child), nearParent: filled(nearParent, sides.parent) }
}

function filled(list: readonly (Near | undefined)[], pieces: Sides['child']): Near[] {
  const units = (pieces.at(-1)?.unit ?? -1) + 1
  return Array.from({ length: units }, (_, at) => list[at] ?? { share: 0, at: -1 })
}

function bestFirst(sides: Sides, sections: Sections): Candidate[] {
  return sides.candidates
    .filter((candidate) => candidate.contained >= covered * 0.8)
    .map((candidate) => ({
      candidate,
      rank: candidate.contained + sections.bonus(candidate.child, candidate.parent),
    }))
    .sort(
      (a, b) =>
        b.rank - a.rank || a.candidate.child - b.candidate.child || a.candidate.parent - b.candidate.parent,
    )
    .map(({ candidate }) => candidate)
}

/** The share of the weight of `words` that stands in `other` in the same order. */
function coverOf(words: Int32Array, other: Int32Array, weights: Float64Array): number {
  if (words.length === 0 || other.length === 0) return 0
  let all = 0
  for (const word of words) all += weights[word]!
  const present = new Set(other)
  let held = 0
  for (const word of words) if (present.has(word)) held += weights[word]!
  return Math.min(held / all, commonLength(patternOf(other), words) / words.length)
}

/** The words of `large` that are not common with `words` in order. */
function unexplained(large: Int32Array, words: Int32Array): Int32Array {
  const width = words.length + 1
  if (large.length * width > 4_000_000) return new Int32Array(0)
  const table = new Uint16Array((large.length + 1) * width)
  for (let i = large.length - 1; i >= 0; i--) {
    for (let j = words.length - 1; j >= 0; j--) {
      table[i * width + j] =
        large[i] === words[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
    }
  }
  const left: number[] = []
  let i = 0
  let j = 0
  while (i < large.length) {
    if (j < words.length && large[i] === words[j]) {
      i++
      j++
    } else if (j >= words.length || table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
      left.push(large[i++]!)
    else j++
  }
  return Int32Array.from(left)
}

function groupBy(
  pairs: readonly PiecePair[],
  key: 'child' | 'parent',
  value: 'child' | 'parent',
): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const pair of pairs) add(groups, pair[key], pair[value])
  return groups
}

function add(groups: Map<number, number[]>, key: number, value: number): void {
  const list = groups.get(key)
  if (list) list.push(value)
  else groups.set(key, [value])
}
