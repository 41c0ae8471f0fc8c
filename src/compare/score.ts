import { commonLength, patternOf } from './lcs.js'
import type { Piece } from './pieces.js'

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

/** How much each word number weighs: rare words of the two documents weigh more. */
export function weightsOf(pieces: readonly (readonly Piece[])[], size: number): Float64Array {
  const counts = new Float64Array(size)
  const seenIn = new Int32Array(size).fill(-1)
  let total = 0
  for (const list of pieces) {
    for (const piece of list) {
      for (const word of piece.words) {
        if (seenIn[word] === total) continue
        seenIn[word] = total
        counts[word]!++
      }
      total++
    }
  }
  return counts.map((count) => Math.log(1 + total / (count + 0.5)))
}

// A word of more pieces than this proposes nobody: it keeps the work in proportion to the length of the documents.
const mostPostings = 160
const bestKept = 10

/** The likeliest partners of every piece, the scored pairs in order of child and parent. */
export function candidatesOf(
  child: readonly Piece[],
  parent: readonly Piece[],
  weights: Float64Array,
): Candidate[] {
  const parentVectors = parent.map((piece) => vectorOf(piece.words, weights))
  const childVectors = child.map((piece) => vectorOf(piece.words, weights))
  const postings = postingsOf(parentVectors, weights.length)
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
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const values: number[] = []
  let sum = 0
  for (const [word, count] of counts) {
    const value = (1 + Math.log(count)) * weights[word]!
    values.push(value)
    sum += value * value
  }
  const norm = Math.sqrt(sum) || 1
  return { words: [...counts.keys()], values: values.map((value) => value / norm) }
}

/** For each word the pieces that hold it and its value there, one after the other. */
function postingsOf(vectors: readonly Vector[], size: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array<number[] | undefined>(size)
  vectors.forEach((vector, index) => {
    vector.words.forEach((word, at) => {
      const list = (postings[word] ??= [])
      list.push(index, vector.values[at]!)
    })
  })
  return postings
}
