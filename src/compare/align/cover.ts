import { commonLength, patternOf, type Pattern } from './lcs.js'

/** What of a piece is left to be explained, ready to be searched. */
export interface Rest {
  readonly words: Int32Array
  /** Where each of the words stands in its piece. */
  readonly places: Int32Array
  readonly present: ReadonlySet<number>
  readonly pattern: Pattern
}

/** What of a piece is left when each of its partners has explained what it can, in their order. */
export function restOf(piece: Int32Array, partners: readonly Int32Array[] = []): Rest {
  let places = Int32Array.from(piece, (_, at) => at)
  let words = piece
  for (const partner of partners) {
    const left = unexplained(words, partner)
    places = left.map((at) => places[at]!)
    words = left.map((at) => words[at]!)
  }
  return { words, places, present: new Set(words), pattern: patternOf(words) }
}

/** The share of the weight of `words`, or of a stretch of them, that stands in `rest` in the same order, 0 to 1. */
export function coverOf(
  words: Int32Array,
  weights: Float64Array,
  rest: Rest,
  from = 0,
  to = words.length,
): number {
  if (to <= from || rest.words.length === 0) return 0
  const share = heldShare(words, weights, rest, from, to)
  if (share < leastShare) return 0
  return Math.min(share, commonLength(rest.pattern, words, from, to) / (to - from))
}

/** The same, in whatever order. */
export function heldShare(
  words: Int32Array,
  weights: Float64Array,
  rest: Rest,
  from: number,
  to: number,
): number {
  let all = 0
  let held = 0
  for (let at = from; at < to; at++) {
    all += weights[at]!
    if (rest.present.has(words[at]!)) held += weights[at]!
  }
  return all === 0 ? 0 : held / all
}

// Below this nothing is decided by a cover: the words need not be put in order.
const leastShare = 0.3

// Beyond this product of lengths a pair is not taken apart: a work budget.
const mostCells = 4_000_000

// Made once and enlarged where it does not do: a table a pair would be most of what an alignment allocates.
let cells = new Uint16Array(1 << 16)

/** Where the words of `large` stand that are not common with `words` in order. */
function unexplained(large: Int32Array, words: Int32Array): Int32Array {
  let head = 0
  while (head < large.length && head < words.length && large[head] === words[head]) head++
  let tail = 0
  const most = Math.min(large.length, words.length) - head
  while (tail < most && large[large.length - 1 - tail] === words[words.length - 1 - tail]) tail++
  const [rows, width] = [large.length - tail - head, words.length - tail - head + 1]
  if (rows === 0) return new Int32Array(0)
  if (width === 1) return Int32Array.from({ length: rows }, (_, at) => head + at)
  if (rows * width > mostCells) return new Int32Array(0)
  const [early, late] = walks(large.subarray(head, head + rows), words.subarray(head, head + width - 1))
  // Of two ways to match, the one that leaves whole stretches: a word that stands twice belongs where its neighbours are.
  return Int32Array.from(runsIn(late) < runsIn(early) ? late : early, (at) => head + at)
}

/** The places left of the first way to match as much as can be, and of the last. */
function walks(large: Int32Array, words: Int32Array): [early: number[], late: number[]] {
  const width = words.length + 1
  const size = (large.length + 1) * width
  if (cells.length < size) cells = new Uint16Array(size)
  const table = cells
  table.fill(0, large.length * width, size)
  for (let i = large.length - 1; i >= 0; i--) {
    const row = i * width
    table[row + words.length] = 0
    for (let j = words.length - 1; j >= 0; j--) {
      const below = row + width + j
      table[row + j] =
        large[i] === words[j] ? table[below + 1]! + 1 : Math.max(table[below]!, table[row + j + 1]!)
    }
  }
  const walk = (late: boolean): number[] => {
    const left: number[] = []
    let i = 0
    let j = 0
    while (i < large.length) {
      const skips = table[(i + 1) * width + j]! === table[i * width + j]!
      if (j < words.length && large[i] === words[j] && !(late && skips)) {
        i++
        j++
      } else if (skips) left.push(i++)
      else j++
    }
    return left
  }
  return [walk(false), walk(true)]
}

function runsIn(places: readonly number[]): number {
  return places.reduce((runs, place, at) => runs + (at > 0 && places[at - 1] === place - 1 ? 0 : 1), 0)
}
