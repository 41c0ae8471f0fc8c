import { align } from '../align/align.js'
import type { Unit } from '../units/units.js'
import type { Vocabulary } from '../units/vocabulary.js'

/** One unit of one sibling. */
export interface Member {
  readonly doc: number
  readonly unit: Unit
}

/** Units of several siblings that say the same; at most one of each document, except where one says it twice. */
export interface Cluster {
  readonly members: readonly Member[]
}

// Above this many siblings each is aligned with the one that is most like the others, below it all with all.
const allPairs = 12
const leastScore = 0.4

interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Clusters the units of siblings (lists in one agreed order): pairs merged best first, one unit a document. A document's units that
 * nobody shares are clusters of one.
 */
export function clustersOf(docs: readonly (readonly Unit[])[], vocabulary: Vocabulary): Cluster[] {
  const offsets: number[] = []
  const nodes: Member[] = []
  docs.forEach((units, doc) => {
    offsets.push(nodes.length)
    units.forEach((unit) => nodes.push({ doc, unit }))
  })
  const edges: Edge[] = []
  for (const [first, second] of pairsOf(docs)) {
    const left = reindexed(docs[first]!)
    const right = reindexed(docs[second]!)
    for (const pair of align(right, left, { vocabulary }).pairs) {
      if (pair.how === 'gather' || pair.how === 'split' || pair.score < leastScore) continue
      edges.push({
        a: offsets[first]! + pair.parent,
        b: offsets[second]! + pair.child,
        score: pair.score + pair.dice,
      })
    }
  }
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return merge(nodes, edges)
}

function pairsOf(docs: readonly (readonly Unit[])[]): [number, number][] {
  const pairs: [number, number][] = []
  if (docs.length <= allPairs) {
    for (let a = 0; a < docs.length; a++) for (let b = a + 1; b < docs.length; b++) pairs.push([a, b])
    return pairs
  }
  const middle = mostTypical(docs)
  for (let other = 0; other < docs.length; other++) {
    if (other !== middle) pairs.push(other < middle ? [other, middle] : [middle, other])
  }
  return pairs
}

/** The document whose words the most others share. */
function mostTypical(docs: readonly (readonly Unit[])[]): number {
  const sets = docs.map((units) => new Set(units.flatMap((unit) => unit.lexemes.map((lexeme) => lexeme.key))))
  const counts = new Map<string, number>()
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best = 0
  let top = -1
  sets.forEach((set, at) => {
    let sum = 0
    for (const key of set) sum += counts.get(key)! - 1
    const share = sum / Math.sqrt(Math.max(1, set.size))
    if (share > top) [best, top] = [at, share]
  })
  return best
}

function merge(nodes: readonly Member[], edges: readonly Edge[]): Cluster[] {
  const owner = nodes.map((_, at) => at)
  const members = nodes.map((_, at) => [at])
  for (const { a, b } of edges) {
    const [left, right] = [owner[a]!, owner[b]!]
    if (left === right) continue
    const held = new Set(members[left]!.map((at) => nodes[at]!.doc))
    if (members[right]!.some((at) => held.has(nodes[at]!.doc))) continue
    for (const at of members[right]!) owner[at] = left
    members[left]!.push(...members[right]!)
    members[right] = []
  }
  return members
    .filter((list) => list.length > 0)
    .map((list) => ({ members: list.sort((x, y) => x - y).map((at) => nodes[at]!) }))
}

/** Units whose places are those in their list, so that any part of a document can be aligned. */
function reindexed(units: readonly Unit[]): Unit[] {
  const places = new Map(units.map((unit, at) => [unit.index, at]))
  return units.map((unit, at) => ({ ...unit, index: at, under: places.get(unit.under) ?? -1 }))
}
