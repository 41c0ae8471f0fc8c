import { commonLength, patternOf, type Pattern } from './lcs.js'

/** What of a piece is left to be explained, ready to be searched. */
export interface Rest {
  readonly words: Int32Array
  readonly present: ReadonlySet<number>
  readonly pattern: Pattern
}

export function restOf(words: Int32Array): Rest {
  return { words, present: new Set(words), pattern: patternOf(words) }
}

/** The share of the weight of `words` that stands in `rest` in the same order, 0 to 1. */
export function coverOf(words: Int32Array, weights: Float64Array, rest: Rest): number {
  if (words.length === 0 || rest.words.length === 0) return 0
  let all = 0
  let held = 0
  for (let at = 0; at < words.length; at++) {
    all += weights[at]!
    if (rest.present.has(words[at]!)) held += weights[at]!
  }
  const share = held / all
  if (share < leastShare) return 0
  return Math.min(share, commonLength(rest.pattern, words) / words.length)
}

// Below this nothing is decided by a cover: the words need not be put in order.
const leastShare = 0.3

// Beyond this product of lengths a pair is not taken apart: a work budget.
const mostCells = 4_000_000

/** The words of `large` that are not common with `words` in order, in order. */
export function unexplained(large: Int32Array, words: Int32Array): Int32Array {
  const width = words.length + 1
  if (large.length * width > mostCells) return new Int32Array(0)
  const table = new Uint16Array((large.length + 1) * width)
  for (let i = large.length - 1; i >= 0; i--) {
    const row = i * width
    for (let j = words.length - 1; j >= 0; j--) {
      const below = row + width + j
      table[row + j] =
        large[i] === words[j] ? table[below + 1]! + 1 : Math.max(table[below]!, table[row + j + 1]!)
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
