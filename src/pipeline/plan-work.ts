import type { Lineage } from '../doc/lineage.js'

/** A child with all its parents that are at hand. Values are ids of the lineage's documents. */
export interface PlannedComparison {
  readonly parents: readonly string[]
  readonly child: string
}

/** Siblings to be laid side by side, under their parent where it is at hand. */
export interface PlannedCollation {
  readonly parent: string | null
  readonly children: readonly string[]
}

/** What a lineage asks to be compared and collated. A folder without one parent gives collations alone. */
export function planWork(lineage: Lineage): {
  comparisons: readonly PlannedComparison[]
  collations: readonly PlannedCollation[]
} {
  const parents = new Map<string, string[]>()
  for (const { child, parent } of lineage.links) {
    const known = parents.get(child) ?? []
    if (!known.includes(parent) && parent !== child) parents.set(child, [...known, parent])
  }
  const held = new Set(lineage.documents.map(({ id }) => id))
  const comparisons = [...parents]
    .map(([child, ids]) => ({ parents: [...ids].sort(), child }))
    .sort((a, b) => order(a.child, b.child))
  const seen = new Set<string>()
  const collations: PlannedCollation[] = []
  for (const { parent, documents } of lineage.siblings) {
    const children = [...new Set(documents)].filter((id) => held.has(id)).sort()
    if (children.length < 2) continue
    const common = parent !== null && held.has(parent) ? parent : null
    const name = JSON.stringify([common, children])
    if (seen.has(name)) continue
    seen.add(name)
    collations.push({ parent: common, children })
  }
  return { comparisons, collations }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
