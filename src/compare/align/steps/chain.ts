/** A pair that may stand in the chain, with what it brings. */
export interface Link {
  readonly child: number
  readonly parent: number
  readonly weight: number
}

/**
 * The heaviest chain of pairs in which both sides rise: what stands in the same order in both documents. Of equal chains the one
 * whose pairs come earlier. O(n log n) by a Fenwick tree over the parent's positions.
 */
export function heaviestChain<T extends Link>(links: readonly T[], parents: number): T[] {
  const sorted = links
    .filter((link) => link.weight > 0)
    .sort((a, b) => a.child - b.child || b.parent - a.parent)
  const best = new Float64Array(sorted.length)
  const before = new Int32Array(sorted.length).fill(-1)
  const tree = new Int32Array(parents + 1).fill(-1)
  for (let at = 0; at < sorted.length; at++) {
    const link = sorted[at]!
    let top = -1
    for (let node = link.parent; node > 0; node -= node & -node) {
      const other = tree[node]!
      if (other >= 0 && (top < 0 || best[other]! > best[top]!)) top = other
    }
    best[at] = link.weight + (top < 0 ? 0 : best[top]!)
    before[at] = top
    for (let node = link.parent + 1; node <= parents; node += node & -node) {
      const other = tree[node]!
      if (other < 0 || best[at]! > best[other]!) tree[node] = at
    }
  }
  let last = -1
  for (let at = 0; at < sorted.length; at++) if (last < 0 || best[at]! > best[last]!) last = at
  const chain: T[] = []
  for (let at = last; at >= 0; at = before[at]!) chain.push(sorted[at]!)
  return chain.reverse()
}
