import { advance, blockBits, countZeros, fullBlock, masksAt, patternOf } from './lcs.js'

// Beyond this product of lengths a pair is not taken apart: a work budget.
const mostCells = 4_000_000

/** Where the words of `large` stand that are not common with `words` in order. */
export function unexplained(large: Int32Array, words: Int32Array): Int32Array {
  let head = 0
  while (head < large.length && head < words.length && large[head] === words[head]) head++
  let tail = 0
  const most = Math.min(large.length, words.length) - head
  while (tail < most && large[large.length - 1 - tail] === words[words.length - 1 - tail]) tail++
  const [length, otherLength] = [large.length - tail - head, words.length - tail - head]
  if (length === 0) return new Int32Array(0)
  if (otherLength === 0) return Int32Array.from({ length }, (_, at) => head + at)
  if (length * (otherLength + 1) > mostCells) return new Int32Array(0)
  const lengths = lengthsOf(large.subarray(head, head + length), words.subarray(head, head + otherLength))
  const early = walk(lengths, false)
  const late = walk(lengths, true)
  // Of two ways to match, the one that leaves whole stretches: a word that stands twice belongs where its neighbours are.
  return (runsIn(late) < runsIn(early) ? late : early).map((at) => head + at)
}

/** How many words the ends of two lists have in common, from every place of the one to every place of the other. */
interface Lengths {
  readonly large: Int32Array
  readonly words: Int32Array
  /** A row for each place of `large`, and one for its end: bits of `words` read from its end, zero where a word makes the length grow. */
  readonly rows: Int32Array
  readonly blocks: number
}

// Made once and enlarged where it does not do: a table a pair would be most of what an alignment allocates.
let kept = new Int32Array(1 << 14)

function lengthsOf(large: Int32Array, words: Int32Array): Lengths {
  const pattern = patternOf(words.slice().reverse())
  const { blocks } = pattern
  const size = (large.length + 1) * blocks
  if (kept.length < size) kept = new Int32Array(size)
  const rows = kept
  rows.fill(fullBlock, large.length * blocks, size)
  for (let at = large.length - 1; at >= 0; at--) {
    const row = at * blocks
    rows.copyWithin(row, row + blocks, row + 2 * blocks)
    const first = masksAt(pattern, large[at]!)
    if (first >= 0) advance(pattern, first, rows, row)
  }
  return { large, words, rows, blocks }
}

/** The places of `large` left over by the first way to match as much as can be, or by the last. */
function walk({ large, words, rows, blocks }: Lengths, late: boolean): Int32Array {
  const left = new Int32Array(large.length)
  let count = 0
  let at = 0
  let other = 0
  const lengthFrom = (row: number): number => countZeros(rows, row * blocks, words.length - other)
  // 1 where the common length from this place of `words` on is one more than from the next.
  const growth = (row: number): number => {
    const bit = words.length - 1 - other
    const block = Math.floor(bit / blockBits)
    return (~rows[row * blocks + block]! >>> (bit - block * blockBits)) & 1
  }
  let own = lengthFrom(0)
  let below = lengthFrom(1)
  while (at < large.length) {
    const skips = below === own
    const matches = other < words.length && large[at] === words[other] && !(late && skips)
    if (!matches && skips) left[count++] = at
    if (!matches && !skips) {
      own -= growth(at)
      below -= growth(at + 1)
      other++
      continue
    }
    if (matches) {
      below -= growth(at + 1)
      other++
    }
    at++
    own = below
    if (at < large.length) below = lengthFrom(at + 1)
  }
  return left.subarray(0, count)
}

function runsIn(places: Int32Array): number {
  return places.reduce((runs, place, at) => runs + (at > 0 && places[at - 1] === place - 1 ? 0 : 1), 0)
}
