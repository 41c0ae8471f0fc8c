import type { PiecePair, Sides } from '../align.js'
import { groupBy } from '../groups.js'

/**
 * Orders to report that are left over on the parent's side: they answer to the child's own order to report, whatever words each has for
 * what is reported, to whom and when. A child's order that already has one is left alone.
 */
export function linkReports(sides: Sides, pairs: readonly PiecePair[]): PiecePair[] {
  const parentsOf = groupBy(pairs, 'child', 'parent')
  const childrenOf = groupBy(pairs, 'parent', 'child')
  const found: PiecePair[] = []
  const open = sides.candidates
    .filter(({ child, parent, score }) => {
      const [own, other] = [sides.child[child]!, sides.parent[parent]!]
      return own.reports && other.reports && !own.heading && !other.heading && score >= sides.limits.report
    })
    .sort((a, b) => b.score - a.score || a.child - b.child || a.parent - b.parent)
  const answered = new Set<number>()
  for (const { child, parent, score, dice } of open) {
    if (childrenOf.has(parent) || answered.has(parent) || answered.has(-1 - child)) continue
    if ((parentsOf.get(child) ?? []).some((at) => sides.parent[at]!.reports)) continue
    answered.add(parent).add(-1 - child)
    found.push({ child, parent, score: Math.max(0.4, score), dice, how: 'gather' })
  }
  return found
}
