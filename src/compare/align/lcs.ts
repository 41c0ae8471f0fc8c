/**
 * A pattern ready for `commonLength`: for each word the places where it stands, one bit a place. Bit-parallel after Hyyrö (2004), so that
 * a pair of paragraphs costs their product divided by 32.
 */
export interface Pattern {
  readonly length: number
  readonly blocks: number
  readonly masks: ReadonlyMap<number, Uint32Array>
}

export function patternOf(words: Int32Array): Pattern {
  const blocks = Math.max(1, Math.ceil(words.length / 32))
  const masks = new Map<number, Uint32Array>()
  words.forEach((word, at) => {
    let mask = masks.get(word)
    if (!mask) masks.set(word, (mask = new Uint32Array(blocks)))
    mask[at >> 5]! |= 1 << (at & 31)
  })
  return { length: words.length, blocks, masks }
}

// Made once and enlarged where it does not do: it is asked for thousands of pairs of one alignment.
let rows = new Uint32Array(64)

/** Length of the longest common subsequence of a pattern and a list of words, or a stretch of it. */
export function commonLength(pattern: Pattern, words: Int32Array, from = 0, to = words.length): number {
  if (rows.length < pattern.blocks) rows = new Uint32Array(pattern.blocks)
  rows.fill(0xffffffff, 0, pattern.blocks)
  for (let at = from; at < to; at++) {
    const mask = pattern.masks.get(words[at]!)
    if (!mask) continue
    let carry = 0
    for (let block = 0; block < pattern.blocks; block++) {
      const row = rows[block]!
      const hit = (row & mask[block]!) >>> 0
      const sum = row + hit + carry
      carry = sum > 0xffffffff ? 1 : 0
      rows[block] = (sum >>> 0) | (row & ~hit)
    }
  }
  let common = 0
  for (let block = 0; block < pattern.blocks; block++) {
    const used = Math.min(32, pattern.length - block * 32)
    let zeros = ~rows[block]! >>> 0
    if (used < 32) zeros &= (1 << used) - 1
    common += countBits(zeros)
  }
  return common
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
