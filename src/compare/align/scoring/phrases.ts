import type { Rest } from './cover.js'
import { addTo } from '../groups.js'
import type { Piece } from '../../units/pieces.js'

/** A piece with what its words weigh and what of it is left to be explained. */
export interface Open {
  readonly piece: Pick<Piece, 'words' | 'stops'>
  readonly weights: Float64Array
  readonly rest: Rest
  /** Whether a word stands in the name of a body. */
  readonly named: (at: number) => boolean
}

/** How much two pieces tell in the same phrases, in whatever order the phrases stand. */
export interface Shared {
  /** Twice the weight of the phrases, over the weight of the two stretches, 0 to 1. */
  readonly share: number
  readonly weight: number
  readonly words: number
}

export const nothingShared: Shared = { share: 0, weight: 0, words: 0 }

// A stretch of which more is explained already, or a shorter one, tells nothing of its own.
const leastOpen = 0.6
const shortest = 5

/**
 * The best of all the ways to lay a clause of one piece, or all of it, beside a clause of the other: phrases are words that stand side by
 * side in both. An order turned into a target keeps its phrases and nothing of their order. Words in `names` count for nothing: a document
 * cited, a day or a body named in both tells no task.
 */
export function sharedPhrases(own: Open, other: Open, names: ReadonlySet<number>): Shared {
  const hits = hitsOf(own, other)
  if (hits.length === 0 || hits.length > mostHits) return nothingShared
  const [left, right] = [stretchesOf(own, names), stretchesOf(other, names)]
  let best = nothingShared
  for (const { a, b, inOwn, inOther } of sharesOf(hits, left, right)) {
    const sum = weightOf(own, inOwn, names) + weightOf(other, inOther, names)
    const share = sum / (left[a]!.weight + right[b]!.weight)
    if (share > best.share) best = { share, weight: sum / 2, words: Math.min(inOwn.size, inOther.size) }
  }
  return best
}

/** Where two words side by side begin in the one piece and in the other. */
type Hit = readonly [own: number, other: number]

/** What a stretch of each shares: the places of the words on both sides. */
interface Share {
  readonly a: number
  readonly b: number
  readonly inOwn: Set<number>
  readonly inOther: Set<number>
}

/** For each two stretches that share any phrase what they share, in order. By the hits: two long lists have more clauses to pair than words. */
function sharesOf(hits: readonly Hit[], left: readonly Stretch[], right: readonly Stretch[]): Share[] {
  const shares = new Map<number, Share>()
  const [inLeft, inRight] = [holdersOf(left), holdersOf(right)]
  for (const [i, j] of hits) {
    for (const a of inLeft(i)) {
      for (const b of inRight(j)) {
        const key = a * right.length + b
        let share = shares.get(key)
        if (!share) shares.set(key, (share = { a, b, inOwn: new Set(), inOther: new Set() }))
        share.inOwn.add(i).add(i + 1)
        share.inOther.add(j).add(j + 1)
      }
    }
  }
  return [...shares.values()].sort((one, two) => one.a - two.a || one.b - two.b)
}

const holders = new WeakMap<readonly Stretch[], ReadonlyMap<number, readonly number[]>>()

/** For a place the stretches that hold both of the words that begin there: its clause, and all of the piece. Made once for a piece. */
function holdersOf(stretches: readonly Stretch[]): (at: number) => readonly number[] {
  const known = holders.get(stretches) ?? findHolders(stretches)
  holders.set(stretches, known)
  return (at) => known.get(at) ?? []
}

function findHolders(stretches: readonly Stretch[]): Map<number, number[]> {
  const held = new Map<number, number[]>()
  stretches.forEach(({ from, to }, index) => {
    for (let at = from; at + 1 < to; at++) addTo(held, at, index)
  })
  return held
}

// Beyond so many words side by side two pieces are not laid beside each other: a work budget.
const mostHits = 100_000

/** Where two words that follow each other stand in both, neither explained yet; no more than are looked at. */
function hitsOf(own: Open, other: Open): Hit[] {
  const there = pairsOf(other)
  const hits: Hit[] = []
  const { places } = own.rest
  const { words } = own.piece
  for (let step = 0; step + 1 < places.length && hits.length <= mostHits; step++) {
    const at = places[step]!
    if (places[step + 1] !== at + 1) continue
    for (const place of there.get(words[at]!) ?? [])
      if (other.piece.words[place + 1] === words[at + 1]) hits.push([at, place])
  }
  return hits
}

const made = new WeakMap<Rest, ReadonlyMap<number, readonly number[]>>()

/** For each word the places where neither it nor the one behind it is explained: one piece is asked for beside all its candidates. */
function pairsOf({ piece, rest }: Open): ReadonlyMap<number, readonly number[]> {
  const known = made.get(rest)
  if (known) return known
  const pairs = new Map<number, number[]>()
  rest.places.forEach((at, step) => {
    if (rest.places[step + 1] === at + 1) addTo(pairs, piece.words[at]!, at)
  })
  made.set(rest, pairs)
  return pairs
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const stretches = new WeakMap<Rest, readonly Stretch[]>()

/** All of a piece and each of its clauses, but for those that are explained already: made once for all its candidates. */
function stretchesOf(open: Open, names: ReadonlySet<number>): readonly Stretch[] {
  const known = stretches.get(open.rest) ?? findStretches(open, names)
  stretches.set(open.rest, known)
  return known
}

function findStretches({ piece, weights, rest, named }: Open, names: ReadonlySet<number>): Stretch[] {
  const bounds = [0, ...piece.stops]
  const spans = bounds.slice(1).map((to, at): [number, number] => [bounds[at]!, to])
  if (spans.length > 1) spans.push([0, piece.words.length])
  return spans.flatMap(([from, to]): Stretch[] => {
    let weight = 0
    let open = 0
    for (const at of rest.places) {
      if (at < from || at >= to) continue
      open++
      if (!names.has(piece.words[at]!) && !named(at)) weight += weights[at]!
    }
    return open < shortest || open < leastOpen * (to - from) || weight === 0 ? [] : [{ from, to, weight }]
  })
}

function weightOf(
  { piece, weights, named }: Open,
  places: ReadonlySet<number>,
  names: ReadonlySet<number>,
): number {
  let sum = 0
  for (const at of places) if (!names.has(piece.words[at]!) && !named(at)) sum += weights[at]!
  return sum
}
