import type { FolderTexts } from './by-text.js'
import type { Cluster } from './clusters.js'
import { addTo, groupBy } from '../text/group.js'
import { fold } from '../text/fold.js'
import type { CitationEdge, DocumentNode } from './node.js'

/** Documents to be laid side by side. `by` says what makes them siblings. */
export interface SiblingGroup {
  readonly parent: string | null
  readonly documents: readonly string[]
  readonly by: 'present' | 'missing' | 'text'
}

/**
 * Documents that name the same higher document (in the folder or not); and, of those that share a parent with no other, documents of one level
 * with texts near each other.
 */
export function findSiblings(
  nodes: readonly DocumentNode[],
  clusters: readonly Cluster[],
  texts: FolderTexts | null,
): SiblingGroup[] {
  const groups: SiblingGroup[] = []
  const placed = new Set<string>()
  const above = parentsOf(clusters)
  for (const { node, edges } of clusters) {
    const named = edges.filter(({ isParent }) => isParent)
    const children = [...new Set(childrenOf(named).map(({ id }) => id))].sort()
    // Of a higher document that is not there, what one of two holds by way of the other is no second witness.
    const witnesses = node ? children : children.filter((id) => !descends(id, children, above))
    if (witnesses.length < 2) continue
    for (const id of children) placed.add(id)
    groups.push({ parent: node?.id ?? named[0]!.key, documents: witnesses, by: node ? 'present' : 'missing' })
  }
  return texts ? [...groups, ...byText(nodes, placed, above, texts)] : groups
}

/** For each document those of the folder that it is made under. */
function parentsOf(clusters: readonly Cluster[]): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string[]>()
  for (const { node, edges } of clusters) {
    if (!node) continue
    for (const { child, isParent } of edges) if (isParent) addTo(above, child.id, node.id)
  }
  return above
}

/** True where another of the group stands somewhere above the document. */
function descends(
  id: string,
  group: readonly string[],
  above: ReadonlyMap<string, readonly string[]>,
): boolean {
  const met = new Set([id])
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of above.get(next) ?? []) {
      if (met.has(parent)) continue
      if (group.includes(parent)) return true
      met.add(parent)
      open.push(parent)
    }
  }
  return false
}

/** A law is named by half the folder as what gives the power to act; siblings under it are those whose titles name it. */
function childrenOf(named: readonly CitationEdge[]): DocumentNode[] {
  const children = named.some((edge) => edge.key === null || isLaw(edge)) ? named.filter(namesInTitle) : named
  return children.map(({ child }) => child)
}

/** True for what the National Assembly issues. */
export function isLaw({ name, type, symbol }: CitationEdge): boolean {
  const called = type ?? /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh)(?!\p{L})/u.exec(name ?? '')?.[0] ?? ''
  return laws.has(called) || /QH\d*$/u.test(symbol ?? '')
}

const laws: ReadonlySet<string> = new Set(['Hiến pháp', 'Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh'])

function namesInTitle({ child, key, name }: CitationEdge): boolean {
  const title = fold(child.title ?? '')
  return [key, name].some((called) => called !== null && title.includes(fold(called)))
}

const siblingShare = 0.25

function byText(
  nodes: readonly DocumentNode[],
  placed: ReadonlySet<string>,
  above: ReadonlyMap<string, readonly string[]>,
  texts: FolderTexts,
): SiblingGroup[] {
  const leader = new Map<string, string>()
  const find = (id: string): string => {
    let top = id
    while (leader.get(top) !== undefined && leader.get(top) !== top) top = leader.get(top)!
    leader.set(id, top)
    return top
  }
  for (const node of nodes) {
    if (placed.has(node.id) || node.level === null) continue
    for (const { node: other, share } of texts.near(node)) {
      if (share < siblingShare || placed.has(other.id) || other.level !== node.level) continue
      if (descends(node.id, [other.id], above) || descends(other.id, [node.id], above)) continue
      const [one, two] = [find(node.id), find(other.id)].sort()
      if (one !== two) leader.set(two!, one!)
    }
  }
  // The leaders themselves stand in no entry of their own until they are looked up.
  const members = new Set([...leader.keys()].flatMap((id) => [id, find(id)]))
  return [...groupBy(members, find).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ parent: null, documents: group.sort(), by: 'text' as const }))
}
