/**
 * A sampled shingle index: three syllables a shingle, hashes divisible by 16 kept, those in more than a quarter of the documents passed over, the rest
 * weighed by how rare they are. A search takes the rare ones alone (in up to two per cent of the documents), which is enough among strangers and takes no
 * time, or all: the plans of one campaign may be a tenth of a corpus. Held in typed arrays.
 */
export interface TextIndex {
  readonly documents: number
  /** Distinct sampled shingles, ascending; the documents of the n-th stand in `postings` from `offsets[n]`. */
  readonly hashes: Uint32Array
  readonly offsets: Uint32Array
  readonly postings: Uint32Array
  /** Sampled shingles of each document that the index weighs. */
  readonly sizes: Uint32Array
  /** The rare ones among them, and in how many documents a shingle is rare. */
  readonly rareSizes: Uint32Array
  readonly rare: number
}

export interface TextMatch {
  readonly document: number
  /** Sum of the shared shingles' weights. */
  readonly score: number
  /** Shared sampled shingles. */
  readonly shared: number
}

const sample = 16
const commonShare = 0.25
const rareShare = 0.02
// In a small folder two per cent is no document at all; a passage in so few texts is never stock.
const rareAtLeast = 64

/** The index of texts given by their place in the list; null for a document without a text. */
export function indexTexts(shingles: readonly (Uint32Array | null)[]): TextIndex {
  const total = shingles.reduce((sum, one) => sum + (one?.length ?? 0), 0)
  // Hash and document in one number of 53 bits, so that one numeric sort groups them.
  const pairs = new Float64Array(total)
  let filled = 0
  shingles.forEach((one, document) => {
    for (const hash of one ?? []) pairs[filled++] = hash * 2 ** 21 + document
  })
  pairs.sort()
  return pack(pairs, shingles.length)
}

function pack(pairs: Float64Array, documents: number): TextIndex {
  const most = (share: number): number => Math.max(rareAtLeast, Math.floor(documents * share))
  const [common, rare] = [most(commonShare), most(rareShare)]
  const hashes: number[] = []
  const offsets: number[] = []
  const postings = new Uint32Array(pairs.length)
  const sizes = new Uint32Array(documents)
  const rareSizes = new Uint32Array(documents)
  let used = 0
  for (let start = 0; start < pairs.length;) {
    const hash = Math.floor(pairs[start]! / 2 ** 21)
    let end = start
    while (end < pairs.length && Math.floor(pairs[end]! / 2 ** 21) === hash) end++
    if (end - start <= common) {
      hashes.push(hash)
      offsets.push(used)
      for (let at = start; at < end; at++) {
        const document = pairs[at]! % 2 ** 21
        postings[used++] = document
        sizes[document]!++
        if (end - start <= rare) rareSizes[document]!++
      }
    }
    start = end
  }
  offsets.push(used)
  return {
    documents,
    hashes: Uint32Array.from(hashes),
    offsets: Uint32Array.from(offsets),
    postings: postings.slice(0, used),
    sizes,
    rareSizes,
    rare,
  }
}

/** Makes a search over an index that keeps its counters between calls. Matches come best first, equal ones in the order of documents. */
export function textSearch(
  index: TextIndex,
): (shingles: Uint32Array, limit?: number, which?: 'rare' | 'all') => TextMatch[] {
  const scores = new Float64Array(index.documents)
  const counts = new Uint32Array(index.documents)
  return (shingles, limit = 20, which = 'all') => {
    const most = which === 'rare' ? index.rare : index.documents
    const touched: number[] = []
    for (const hash of shingles) {
      const slot = slotOf(index.hashes, hash)
      if (slot < 0) continue
      const start = index.offsets[slot]!
      const end = index.offsets[slot + 1]!
      if (end - start > most) continue
      const weight = Math.log(index.documents / (end - start) + 1)
      for (let at = start; at < end; at++) {
        const document = index.postings[at]!
        if (counts[document] === 0) touched.push(document)
        counts[document]!++
        scores[document]! += weight
      }
    }
    const least = leastOfBest(touched, scores, limit)
    const best = touched.filter((document) => scores[document]! >= least)
    const matches = best.map((document) => ({
      document,
      score: scores[document]!,
      shared: counts[document]!,
    }))
    for (const document of touched) {
      scores[document] = 0
      counts[document] = 0
    }
    matches.sort((a, b) => b.score - a.score || a.document - b.document)
    return matches.slice(0, limit)
  }
}

/** The score from which a document is among the best: a search may touch the whole corpus, and only so many are wanted. */
function leastOfBest(touched: readonly number[], scores: Float64Array, limit: number): number {
  if (touched.length <= limit) return 0
  const sorted = Float64Array.from(touched, (document) => scores[document]!).sort()
  return sorted[sorted.length - limit]!
}

function slotOf(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = hashes[middle]!
    if (value === hash) return middle
    if (value < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The distinct sampled shingles of a text, ascending. Case, blanks and punctuation do not count. */
export function shinglesOf(text: string): Uint32Array {
  const kept = new Set<number>()
  const lower = text.toLowerCase()
  let syllable = 0
  let [first, second] = [0, 0]
  let seen = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000)) {
      syllable = Math.imul((syllable === 0 ? 0x811c9dc5 : syllable) ^ code, 0x01000193)
    } else if (syllable !== 0) {
      if (++seen > 2) {
        const hash = mix(mix(mix(0, first), second), syllable) >>> 0
        if (hash % sample === 0) kept.add(hash)
      }
      first = second
      second = syllable
      syllable = 0
    }
  }
  return Uint32Array.from(kept).sort()
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x85ebca77)
  return mixed ^ (mixed >>> 13)
}
