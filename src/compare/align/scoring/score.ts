import { bestKept, bestPartners } from './best-partners.js'
import { copiesInOrder } from './copies.js'
import { commonLength, patternOf, type Pattern } from './lcs.js'
import type { Weights } from './weights.js'
import type { Piece } from '../../units/pieces.js'

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

/** The likeliest partners of every piece, the scored pairs in order of child and parent. `size` is that of the vocabulary. */
export function candidatesOf(
  child: readonly Piece[],
  parent: readonly Piece[],
  weights: { readonly child: Weights; readonly parent: Weights },
  size: number,
): Candidate[] {
  const partners = bestPartners(
    vectorsOf(child, weights.child, size),
    vectorsOf(parent, weights.parent, size),
  )
  const copies = copiesInOrder(child, parent, bestKept)
  return partners.flatMap((list, index) => {
    const copy = copies.get(index)
    const known = copy === undefined || list.some(({ other }) => other === copy)
    const all = known ? list : [...list, { other: copy, cosine: 1 }].sort((a, b) => a.other - b.other)
    if (all.length === 0) return []
    const pattern = patternOf(child[index]!.words)
    return all.map(({ other, cosine }) => scored(index, other, cosine, pattern, parent[other]!.words))
  })
}

const leastCosine = 0.05

function scored(
  child: number,
  parent: number,
  cosine: number,
  pattern: Pattern,
  words: Int32Array,
): Candidate {
  const common = cosine < leastCosine ? 0 : commonLength(pattern, words)
  const dice = (2 * common) / (pattern.length + words.length)
  const contained = common / Math.max(1, Math.min(pattern.length, words.length))
  return { child, parent, score: (Math.min(1, cosine) + dice) / 2, dice, contained }
}

/** The words of a piece, each once, with what they weigh together there: a vector of length 1. */
export interface Vector {
  readonly words: Int32Array
  readonly values: Float64Array
}

function vectorsOf(pieces: readonly Piece[], weights: Weights, size: number): Vector[] {
  // Every word weighs something: 0 is one that the piece has not shown yet.
  const sums = new Float64Array(size)
  return pieces.map(({ words }, index) => {
    const distinct = new Int32Array(words.length)
    let count = 0
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      if (sums[word] === 0) distinct[count++] = word
      sums[word]! += weights[index]![at]!
    }
    const own = distinct.subarray(0, count)
    const values = new Float64Array(count)
    let squares = 0
    for (let at = 0; at < count; at++) {
      const sum = sums[own[at]!]!
      values[at] = sum
      squares += sum * sum
      sums[own[at]!] = 0
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < count; at++) values[at]! /= length
    return { words: own, values }
  })
}
