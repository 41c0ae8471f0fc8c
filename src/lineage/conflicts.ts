import type { Lineage } from '../doc/lineage.js'
import { areContradictory, bodyClass } from '../text/body-class.js'
import { fold } from '../text/fold.js'
import { titlesApart } from './cited-titles.js'
import type { Cluster } from './clusters.js'
import { groupBy } from '../text/group.js'
import { areNamesAlike } from './names.js'
import type { CitationEdge, DocumentNode } from './node.js'
import { areSameProvince } from './province.js'
import type { Models } from '../models/models.js'

export type Conflict = Lineage['conflicts'][number]
type Link = Lineage['links'][number]

/** What contradicts itself over the folder: one document cited in different ways, dates that cannot be, circles, a number used twice. */
export function findConflicts(
  {
    nodes,
    clusters,
    links,
  }: { nodes: readonly DocumentNode[]; clusters: readonly Cluster[]; links: readonly Link[] },
  models: Models,
): Conflict[] {
  return [
    ...clusters.flatMap((cluster) => [
      ...dateConflicts(cluster),
      ...issuerConflicts(cluster),
      ...typeConflicts(cluster),
      ...titleConflicts(cluster),
    ]),
    ...clusters.flatMap(laterParents),
    ...cycles(links, nodes),
    ...duplicates(nodes, models),
  ]
}

/** Who cites, as the record says it. */
export function citedBy({
  child,
  file,
  raw,
  span,
}: CitationEdge): Conflict['readings'][number]['citedBy'][number] {
  return { document: child.id, file, raw, span }
}

function dateConflicts(cluster: Cluster): Conflict[] {
  const dated = cluster.edges.filter(({ date }) => date?.length === 10)
  const own = cluster.node?.date?.length === 10 ? cluster.node.date : null
  return conflictOf('date', cluster, dated, ({ date }) => date!, own)
}

function issuerConflicts(cluster: Cluster): Conflict[] {
  const told = cluster.edges.filter(({ issuer }) => issuer !== null && bodyClass(issuer) !== null)
  const first = told[0]?.issuer
  if (!first || !told.some(({ issuer }) => areContradictory(issuer!, first))) return []
  const strict = told.filter(({ issuer }) => !bodyClass(issuer!)!.endsWith('/any'))
  const printed = new Map<string, string>()
  for (const { issuer } of strict)
    if (!printed.has(bodyClass(issuer!)!)) printed.set(bodyClass(issuer!)!, issuer!)
  return conflictOf('issuer', cluster, strict, ({ issuer }) => printed.get(bodyClass(issuer!)!)!, null)
}

function typeConflicts(cluster: Cluster): Conflict[] {
  const told = cluster.edges.filter(({ type, date }) => type !== null && date?.length === 10)
  const oneDay = told.filter(({ date }) => date === told[0]?.date)
  return conflictOf('type', cluster, oneDay, ({ type }) => type!, cluster.node?.type ?? null)
}

/** A number with another document's title: the number or the title is wrong. Only of one day, since two terms share their numbers. */
function titleConflicts(cluster: Cluster): Conflict[] {
  const told = cluster.edges.filter(({ title, date }) => title !== null && date?.length === 10)
  const day = cluster.node?.date ?? told[0]?.date
  const own = cluster.node?.title ?? null
  const oneDay = told.filter(({ date }) => date === day)
  const kindOf = titlesApart(
    oneDay.map(({ title }) => title!),
    own,
  )
  const judged = oneDay.filter(({ title }) => kindOf.has(title!))
  const ownKind = own !== null && kindOf.has(own) ? own : null
  return conflictOf('title', cluster, judged, ({ title }) => kindOf.get(title!)!, ownKind)
}

/** The readings of one part, most cited first; the odd ones are those against the document's own print, else against the most. */
function conflictOf(
  code: Conflict['code'],
  cluster: Cluster,
  edges: readonly CitationEdge[],
  valueOf: (edge: CitationEdge) => string,
  own: string | null,
): Conflict[] {
  const readings = groupBy(edges, valueOf)
  if (own && !readings.has(own)) readings.set(own, [])
  if (readings.size < 2) return []
  const sorted = [...readings].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const most = sorted[0]![1].length
  const right = own ?? (sorted[1]![1].length < most ? sorted[0]![0] : null)
  return [
    {
      code,
      key: cluster.node?.key ?? cluster.edges[0]!.key,
      readings: sorted.map(([value, by]) => ({
        value,
        odd: right !== null && value !== right,
        citedBy: by.map(citedBy),
      })),
      documents: cluster.node ? [cluster.node.id] : [],
    },
  ]
}

/** A plan cannot carry out what was issued after it. */
function laterParents({ node, edges }: Cluster): Conflict[] {
  return edges
    .filter(({ isParent, child, date }) => {
      const parentDate = node?.date ?? date
      return isParent && child.date?.length === 10 && parentDate?.length === 10 && child.date < parentDate
    })
    .map((edge) => ({
      code: 'childBeforeParent' as const,
      key: edge.key,
      readings: [
        { value: edge.child.date!, odd: false, citedBy: [] },
        { value: (node?.date ?? edge.date)!, odd: false, citedBy: [citedBy(edge)] },
      ],
      documents: [edge.child.id, ...(node ? [node.id] : [])],
    }))
}

/** Documents made under each other in a circle: each circle once. Walked without recursion, for chains of any length. */
function cycles(links: readonly Link[], nodes: readonly DocumentNode[]): Conflict[] {
  const parents = groupBy(links, ({ child }) => child)
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const state = new Map<string, 'open' | 'done'>()
  const found: Conflict[] = []
  for (const start of [...parents.keys()].sort()) {
    if (state.has(start)) continue
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }]
    state.set(start, 'open')
    while (path.length > 0) {
      const top = path.at(-1)!
      const parent = parents.get(top.id)?.[top.next++]?.parent
      if (parent === undefined) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(parent) === 'open') {
        const circle = path.slice(path.findIndex(({ id }) => id === parent))
        found.push({
          code: 'cycle',
          key: null,
          readings: circle.map(({ id, next }) => readingOf(parents.get(id)![next - 1]!, nodeOf)),
          documents: circle.map(({ id }) => id).sort(),
        })
      } else if (!state.has(parent)) {
        state.set(parent, 'open')
        path.push({ id: parent, next: 0 })
      }
    }
  }
  return found
}

/** A link of a circle: what is cited, by whom. */
function readingOf(
  { child, parent, evidence: { raw, span } }: Link,
  nodeOf: ReadonlyMap<string, DocumentNode>,
): Conflict['readings'][number] {
  const { file } = nodeOf.get(child)!.entries[0]!
  const value = nodeOf.get(parent)!.key ?? parent
  return { value, odd: false, citedBy: [{ document: child, file, raw, span }] }
}

/** One body's number borne by two documents of one year. */
function duplicates(nodes: readonly DocumentNode[], models: Models): Conflict[] {
  const told = nodes.filter(
    ({ matchedKey, date, province, level }) => matchedKey && date && (province !== null || level === 0),
  )
  const byKey = groupBy(told, ({ matchedKey, date }) => `${matchedKey} ${date!.slice(0, 4)}`)
  return [...byKey.values()].flatMap((group) => {
    const first = group[0]!
    const same = group.filter(
      (node) =>
        node.level === first.level &&
        areNamesAlike(node.issuer, first.issuer) &&
        (node.level === 0 || areSameProvince(node.province!, first.province!, models.provinces)),
    )
    if (same.length < 2) return []
    return [
      {
        code: 'duplicate' as const,
        key: first.key,
        readings: same.map((node) => ({
          value: [node.date, node.title].filter(Boolean).join(' '),
          odd: false,
          citedBy: printedBy(node),
        })),
        documents: same.map(({ id }) => id),
      },
    ]
  })
}

/** Where a document prints its own number. */
function printedBy({ id, key, entries }: DocumentNode): Conflict['readings'][number]['citedBy'] {
  const entry = entries.find(({ record }) => record.header.number !== null)
  return entry
    ? [{ document: id, file: entry.file, raw: key ?? '', span: entry.record.header.number!.span }]
    : []
}

/** A stable order for conflicts: by code, key, then documents. */
export function orderOfConflict({ code, key, documents, readings }: Conflict): string {
  return [code, fold(key ?? ''), ...documents, ...readings.map(({ value }) => value)].join('|')
}
