/**
 * A pattern ready for `commonLength`: its words, each once, and for each the places where it stands, one bit a place. Bit-parallel after
 * Hyyrö (2004), so that a pair of paragraphs costs their product divided by 30.
 */
export interface Pattern {
  readonly length: number
  readonly blocks: number
  readonly words: Int32Array
  /** `blocks` numbers for each of `words`. */
  readonly masks: Int32Array
}

// Two blocks and a carry still add up to a small integer, which the engine adds without making it a float.
export const blockBits = 30
export const fullBlock = (1 << blockBits) - 1

// Where the words of the pattern asked for last have their masks, counted from 1: by number, for a look-up a word in a map would be most
// of the work. Made once and enlarged where it does not do.
let slots = new Int32Array(1 << 12)
let loaded: Pattern | null = null

export function patternOf(words: Int32Array): Pattern {
  const distinct = takeSlots(words)
  const blocks = Math.max(1, Math.ceil(words.length / blockBits))
  const masks = new Int32Array(distinct.length * blocks)
  for (let at = 0; at < words.length; at++) {
    const block = Math.floor(at / blockBits)
    masks[(slots[words[at]!]! - 1) * blocks + block]! |= 1 << (at - block * blockBits)
  }
  loaded = { length: words.length, blocks, words: distinct, masks }
  return loaded
}

/** Gives each of the words a slot, in the order in which they first stand there; the words of the pattern before lose theirs. */
function takeSlots(words: Int32Array): Int32Array {
  if (loaded) for (const word of loaded.words) slots[word] = 0
  loaded = null
  const distinct = new Int32Array(words.length)
  let count = 0
  for (const word of words) {
    if (word >= slots.length) slots = enlarged(slots, word + 1)
    if (slots[word] !== 0) continue
    distinct[count++] = word
    slots[word] = count
  }
  return distinct.slice(0, count)
}

function enlarged(list: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * list.length))
  larger.set(list)
  return larger
}

function load(pattern: Pattern): void {
  if (loaded === pattern) return
  takeSlots(pattern.words)
  loaded = pattern
}

/** The masks of a word of the pattern begin there; negative for a word that it does not hold. */
export function masksAt(pattern: Pattern, word: number): number {
  load(pattern)
  return word < slots.length ? (slots[word]! - 1) * pattern.blocks : -1
}

// Made once and enlarged where it does not do: it is asked for thousands of pairs of one alignment.
let row = new Int32Array(64)

/** Length of the longest common subsequence of a pattern and a list of words, or a stretch of it. */
export function commonLength(pattern: Pattern, words: Int32Array, from = 0, to = words.length): number {
  const { blocks, length } = pattern
  load(pattern)
  if (row.length < blocks) row = new Int32Array(blocks)
  row.fill(fullBlock, 0, blocks)
  for (let at = from; at < to; at++) {
    const first = masksAt(pattern, words[at]!)
    if (first >= 0) advance(pattern, first, row, 0)
  }
  return countZeros(row, 0, length)
}

/** Takes one more word into a row: a bit is zero where the common length grows with the word of the pattern at its place. */
export function advance({ blocks, masks }: Pattern, first: number, rows: Int32Array, at: number): void {
  let carry = 0
  for (let block = 0; block < blocks; block++) {
    const before = rows[at + block]!
    const hit = before & masks[first + block]!
    const sum = before + hit + carry
    carry = sum >>> blockBits
    rows[at + block] = (sum & fullBlock) | (before & ~hit)
  }
}

/** The zeros among the first `length` bits of the row that begins there: the common length of so much of the pattern. */
export function countZeros(rows: Int32Array, at: number, length: number): number {
  let zeros = 0
  let left = length
  for (let block = at; left > 0; block++) {
    const kept = left < blockBits ? (1 << left) - 1 : fullBlock
    zeros += countBits(~rows[block]! & kept)
    left -= blockBits
  }
  return zeros
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
