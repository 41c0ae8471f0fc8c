/**
 * A sampled shingle index: three syllables a shingle, every third hash kept (`shingles.ts`), those in more than a quarter of the documents passed over, the rest weighed by how rare they are. What one document alone has finds nothing and is left
 * out, so a text that is searched for must be one of the indexed. A search takes the rare ones alone (in up to two per cent of the documents), which is
 * enough among strangers and takes no time, or all: the plans of one campaign may be a tenth of a corpus. Held in typed arrays.
 */
export interface TextIndex {
  readonly documents: number
  /** Distinct sampled shingles of two documents or more, ascending; the documents of the n-th stand in `postings` from `offsets[n]`. */
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

const commonShare = 0.25
const rareShare = 0.02
// In a small folder two per cent is no document at all; a passage in so few texts is never stock.
const rareAtLeast = 64

/** Hashes are sorted in so many ranges one after another: all pairs of a great corpus at once would take as much memory as the rest of a run. */
const ranges = 16

/** The index of texts given by their place in the list, each with its shingles ascending; null for a document without a text. */
export function indexTexts(shingles: readonly (Uint32Array | null)[]): TextIndex {
  const documents = shingles.length
  const most = (share: number): number => Math.max(rareAtLeast, Math.floor(documents * share))
  const [common, rare] = [most(commonShare), most(rareShare)]
  const [hashes, offsets, postings] = [new NumberList(), new NumberList(), new NumberList()]
  const [sizes, rareSizes] = [new Uint32Array(documents), new Uint32Array(documents)]
  const next = new Uint32Array(documents)
  for (let range = 1; range <= ranges; range++) {
    const pairs = pairsBelow((2 ** 32 / ranges) * range, shingles, next)
    for (let start = 0, end = 0; start < pairs.length; start = end) {
      const hash = Math.floor(pairs[start]! / 2 ** 21)
      while (end < pairs.length && Math.floor(pairs[end]! / 2 ** 21) === hash) end++
      const spread = end - start
      if (spread > common) continue
      if (spread > 1) {
        hashes.add(hash)
        offsets.add(postings.length)
      }
      for (let at = start; at < end; at++) {
        const document = pairs[at]! % 2 ** 21
        sizes[document]!++
        if (spread <= rare) rareSizes[document]!++
        if (spread > 1) postings.add(document)
      }
    }
  }
  offsets.add(postings.length)
  return {
    documents,
    hashes: hashes.values(),
    offsets: offsets.values(),
    postings: postings.values(),
    sizes,
    rareSizes,
    rare,
  }
}

/** Hash and document in one number of 53 bits, so that one numeric sort groups them: the pairs from `next` of each text up to a hash. Moves `next` on. */
function pairsBelow(
  bound: number,
  shingles: readonly (Uint32Array | null)[],
  next: Uint32Array,
): Float64Array {
  const first = next.slice()
  let total = 0
  shingles.forEach((one, document) => {
    if (!one) return
    let at = first[document]!
    while (at < one.length && one[at]! < bound) at++
    total += at - first[document]!
    next[document] = at
  })
  const pairs = new Float64Array(total)
  let filled = 0
  shingles.forEach((one, document) => {
    for (let at = first[document]!; at < next[document]!; at++)
      pairs[filled++] = one![at]! * 2 ** 21 + document
  })
  return pairs.sort()
}

/** Whole numbers of 32 bits, as many as come. */
class NumberList {
  length = 0
  private held = new Uint32Array(1024)

  add(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Uint32Array(this.length * 2)
      wider.set(this.held)
      this.held = wider
    }
    this.held[this.length++] = value
  }

  values(): Uint32Array {
    return this.held.slice(0, this.length)
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
