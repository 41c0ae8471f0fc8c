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

/** Where the words of `large` stand that are not common with `words` in order. */
function unexplained(large: Int32Array, words: Int32Array): Int32Array {
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
  const walk = (late: boolean): number[] => {
    const left: number[] = []
    let i = 0
    let j = 0
    while (i < large.length) {
      const below = j < words.length ? table[(i + 1) * width + j]! : 0
      const skips = j >= words.length || below === table[i * width + j]!
      if (j < words.length && large[i] === words[j] && !(late && skips)) {
        i++
        j++
      } else if (skips) left.push(i++)
      else j++
    }
    return left
  }
  const [early, late] = [walk(false), walk(true)]
  // Of two ways to match, the one that leaves whole stretches: a word that stands twice belongs where its neighbours are.
  return Int32Array.from(runsIn(late) < runsIn(early) ? late : early)
}

function runsIn(places: readonly number[]): number {
  return places.reduce((runs, place, at) => runs + (at > 0 && places[at - 1] === place - 1 ? 0 : 1), 0)
}
