import type { Vector } from './score.js'

/** A piece of the parent that a child's piece may answer to, with the cosine of the two. */
export interface Partner {
  readonly other: number
  readonly cosine: number
}

// A word of more pieces than this proposes nobody: it keeps the work in proportion to the length of the documents.
const mostPostings = 160
export const bestKept = 10

/** For each child's vector the parent's vectors that are among its best, or that it is among the best of, in order. */
export function bestPartners(child: readonly Vector[], parent: readonly Vector[]): Partner[][] {
  const postings = postingsOf(parent)
  const cosines = new Float64Array(parent.length)
  const touched = new Int32Array(parent.length)
  const found = child.map(() => new Map<number, number>())
  const ofParent = parent.map((): Best => ({ partners: [], worst: 0 }))
  child.forEach(({ words, values }, index) => {
    let count = 0
    for (let at = 0; at < words.length; at++) {
      const list = postings[words[at]!]
      if (!list || list.length > 2 * mostPostings) continue
      for (let step = 0; step < list.length; step += 2) {
        const other = list[step]!
        if (cosines[other] === 0) touched[count++] = other
        cosines[other]! += values[at]! * list[step + 1]!
      }
    }
    const ofChild: Partner[] = []
    for (let at = 0; at < count; at++) {
      const other = touched[at]!
      const cosine = cosines[other]!
      insertBest(ofChild, other, cosine)
      keepBest(ofParent[other]!, index, cosine)
      cosines[other] = 0
    }
    for (const { other, cosine } of ofChild) found[index]!.set(other, cosine)
  })
  ofParent.forEach(({ partners }, at) =>
    partners.forEach(({ other, cosine }) => found[other]!.set(at, cosine)),
  )
  return found.map((partners) =>
    Array.from(partners, ([other, cosine]) => ({ other, cosine })).sort((a, b) => a.other - b.other),
  )
}

/** Puts a partner among the best of a list that is in order, the best first: of equals the earlier piece. */
function insertBest(best: Partner[], other: number, cosine: number): void {
  // Asked for every piece that shares a word: what is none of the best is turned away before anything is made.
  if (best.length === bestKept && !isBehind(best[bestKept - 1]!, other, cosine)) return
  let at = Math.min(best.length, bestKept - 1)
  for (; at > 0 && isBehind(best[at - 1]!, other, cosine); at--) best[at] = best[at - 1]!
  best[at] = { other, cosine }
}

function isBehind(one: Partner, other: number, cosine: number): boolean {
  return one.cosine < cosine || (one.cosine === cosine && one.other > other)
}

/** The best partners of a parent's piece in the order in which they came, and where the worst of a full list stands. */
interface Best {
  readonly partners: Partner[]
  worst: number
}

/** Puts a partner in the place of the worst: of equals the one that came first stays. */
function keepBest(best: Best, other: number, cosine: number): void {
  const { partners } = best
  if (partners.length === bestKept) {
    if (partners[best.worst]!.cosine >= cosine) return
    partners[best.worst] = { other, cosine }
  } else partners.push({ other, cosine })
  if (partners.length < bestKept) return
  best.worst = 0
  for (let at = 1; at < bestKept; at++)
    if (partners[at]!.cosine < partners[best.worst]!.cosine) best.worst = at
}

/** For each word the pieces that hold it and its value there, one after the other. */
function postingsOf(vectors: readonly Vector[]): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = []
  vectors.forEach(({ words, values }, index) => {
    for (let at = 0; at < words.length; at++) {
      const list = (postings[words[at]!] ??= [])
      list.push(index, values[at]!)
    }
  })
  return postings
}
