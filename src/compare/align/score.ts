import { commonLength, patternOf } from './lcs.js'
import type { Piece } from '../units/pieces.js'

/** A child's piece and a parent's piece that may belong together, with how alike their words are (0 to 1). */
export interface Candidate {
  readonly child: number
  readonly parent: number
  /** Half cosine of rare words, half share of words common in order. */
  readonly score: number
  /** Twice the words common in order, over the words of both. */
  readonly dice: number
  /** Words common in order, over the shorter of the two. */
  readonly contained: number
}

/**
 * How much each word of each piece weighs, piece by piece. A word rare in the two documents weighs more; one that stands in a phrase that
 * the documents repeat in many places (their own title, the names of what they carry out) weighs less, for it tells no place from another.
 */
export function weightsOf(sides: readonly (readonly Piece[])[], size: number): Weights[] {
  const words = new Counter()
  const phrases = new Counter()
  let total = 0
  for (const pieces of sides) {
    for (const { words: list } of pieces) {
      list.forEach((word, at) => {
        words.count(word, total)
        if (at > 0 && at + 1 < list.length) phrases.count(phraseAt(list, at, size), total)
      })
      total++
    }
  }
  return sides.map((pieces) =>
    pieces.map(({ words: list }) => {
      const weights = new Float64Array(list.length)
      const common = new Int32Array(list.length + 2).fill(1)
      for (let at = 1; at + 1 < list.length; at++) common[at + 1] = phrases.of(phraseAt(list, at, size))
      for (let at = 0; at < list.length; at++) {
        // Two documents show every phrase twice; from there on it is repeated.
        const repeated = Math.max(0, Math.max(common[at]!, common[at + 1]!, common[at + 2]!) - 2)
        weights[at] = Math.log(1 + total / (words.of(list[at]!) + 0.5)) / (1 + repetition * repeated)
      }
      return weights
    }),
  )
}

export type Weights = readonly Float64Array[]
const repetition = 0.15

/** In how many pieces each number stands. */
class Counter {
  readonly #counts = new Map<number, number>()
  readonly #seenIn = new Map<number, number>()

  count(key: number, piece: number): void {
    if (this.#seenIn.get(key) === piece) return
    this.#seenIn.set(key, piece)
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  of(key: number): number {
    return this.#counts.get(key) ?? 0
  }
}

function phraseAt(words: Int32Array, middle: number, size: number): number {
  return (words[middle - 1]! * size + words[middle]!) * size + words[middle + 1]!
}

// A word of more pieces than this proposes nobody: it keeps the work in proportion to the length of the documents.
const mostPostings = 160
const bestKept = 10

/** The likeliest partners of every piece, the scored pairs in order of child and parent. */
export function candidatesOf(
  child: readonly Piece[],
  parent: readonly Piece[],
  childWeights: Weights,
  parentWeights: Weights,
): Candidate[] {
  const parentVectors = parent.map((piece, at) => vectorOf(piece.words, parentWeights[at]!))
  const childVectors = child.map((piece, at) => vectorOf(piece.words, childWeights[at]!))
  const postings = postingsOf(parentVectors)
  const cosines = new Float64Array(parent.length)
  const perChild: Map<number, number>[] = []
  const perParent: { child: number; cosine: number }[][] = parent.map(() => [])
  for (const [index, vector] of childVectors.entries()) {
    const touched: number[] = []
    vector.words.forEach((word, at) => {
      const list = postings[word]
      if (!list || list.length > 2 * mostPostings) return
      const value = vector.values[at]!
      for (let step = 0; step < list.length; step += 2) {
        const other = list[step]!
        if (cosines[other] === 0) touched.push(other)
        cosines[other]! += value * list[step + 1]!
      }
    })
    touched.sort((a, b) => cosines[b]! - cosines[a]! || a - b)
    perChild.push(new Map(touched.slice(0, bestKept).map((other) => [other, cosines[other]!])))
    for (const other of touched) {
      keepBest(perParent[other]!, { child: index, cosine: cosines[other]! })
      cosines[other] = 0
    }
  }
  perParent.forEach((list, other) => list.forEach((pair) => perChild[pair.child]!.set(other, pair.cosine)))
  return perChild.flatMap((partners, index) => {
    const pattern = patternOf(child[index]!.words)
    return [...partners.keys()]
      .sort((a, b) => a - b)
      .map((other) => scored(index, other, partners.get(other)!, pattern, parent[other]!.words))
  })
}

const leastCosine = 0.05

function scored(
  child: number,
  parent: number,
  cosine: number,
  pattern: ReturnType<typeof patternOf>,
  words: Int32Array,
): Candidate {
  const common = cosine < leastCosine ? 0 : commonLength(pattern, words)
  const dice = (2 * common) / (pattern.length + words.length)
  const contained = common / Math.max(1, Math.min(pattern.length, words.length))
  return { child, parent, score: (Math.min(1, cosine) + dice) / 2, dice, contained }
}

function keepBest(list: { child: number; cosine: number }[], pair: { child: number; cosine: number }): void {
  if (list.length < bestKept) {
    list.push(pair)
    return
  }
  let worst = 0
  for (let at = 1; at < list.length; at++) if (list[at]!.cosine < list[worst]!.cosine) worst = at
  if (list[worst]!.cosine < pair.cosine) list[worst] = pair
}

interface Vector {
  readonly words: readonly number[]
  readonly values: readonly number[]
}

function vectorOf(words: Int32Array, weights: Float64Array): Vector {
  const sums = new Map<number, number>()
  words.forEach((word, at) => sums.set(word, (sums.get(word) ?? 0) + weights[at]!))
  let norm = 0
  for (const value of sums.values()) norm += value * value
  const length = Math.sqrt(norm) || 1
  return { words: [...sums.keys()], values: Array.from(sums.values(), (value) => value / length) }
}

/** For each word the pieces that hold it and its value there, one after the other. */
function postingsOf(vectors: readonly Vector[]): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = []
  vectors.forEach((vector, index) => {
    vector.words.forEach((word, at) => {
      const list = (postings[word] ??= [])
      list.push(index, vector.values[at]!)
    })
  })
  return postings
}
