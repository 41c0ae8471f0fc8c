import type { planWork } from '../../src/pipeline/plan-work.js'
import { fingerprint } from '../../src/pipeline/identity.js'

/** About so many siblings tell a slip from a usage; more change no verdict and cost time. */
const membersAbout = 16

/**
 * For each document the group whose wording tells its slips: siblings with their parent, the largest it stands in; a document without
 * parent or sibling has none. Many siblings are parted by their ids, so that one that comes later moves few others.
 */
export function groupsOf(planned: ReturnType<typeof planWork>): Map<string, readonly string[]> {
  const groups = [
    ...planned.collations.flatMap(({ parent, children }) =>
      parted(children).map((part) => (parent === null ? part : [...part, parent])),
    ),
    ...planned.comparisons.map(({ parents, child }) => [...parents, child].slice(-membersAbout)),
  ].map((group) => [...new Set(group)].sort())
  const groupOf = new Map<string, readonly string[]>()
  for (const group of groups) {
    for (const id of group) if (group.length > (groupOf.get(id)?.length ?? 1)) groupOf.set(id, group)
  }
  return groupOf
}

function parted(ids: readonly string[]): string[][] {
  let parts = 1
  while (ids.length / parts > membersAbout) parts *= 2
  const buckets = Array.from({ length: parts }, (): string[] => [])
  for (const id of ids) buckets[parseInt(fingerprint(id).slice(0, 8), 16) % parts]!.push(id)
  return buckets.filter((bucket) => bucket.length > 0)
}
