import type { Lineage } from '../../doc/lineage.js'
import { baseName } from './document-head.js'
import type { LineageNode, LineagePicture } from './types.js'

const boxWidth = 194
const boxHeight = 66
const gapX = 8
const gapY = 26
const levelGap = 58
const left = 16
const top = 34
const perLine = 6
/** More children of one parent than this, without children of their own, are drawn as one box. */
const groupFrom = 9

type Draft = Omit<LineageNode, 'x' | 'y'>

/** Places the documents by level, centre on top; a document whose level nothing shows stands one below its parents. */
export function layOutLineage(lineage: Lineage): LineagePicture {
  const links = linksOf(lineage)
  const { nodes, edges } = grouped(drafts(lineage), links)
  const depth = depths(nodes, edges)
  const levels = [...new Set(depth.values())].sort((a, b) => a - b)
  const placed: LineageNode[] = []
  const bands: { level: number | null; y: number; height: number }[] = []
  let y = top
  for (const level of levels) {
    const from = y
    const members = nodes.filter((node) => depth.get(node.id) === level)
    for (const tier of tiers(members, edges)) {
      ordered(tier, edges, placed).forEach((node, index) => {
        const line = Math.floor(index / perLine)
        const x = left + (index % perLine) * (boxWidth + gapX)
        placed.push({ ...node, x, y: y + line * (boxHeight + gapY) })
      })
      y += Math.ceil(tier.length / perLine) * (boxHeight + gapY)
    }
    const height = y - gapY - from
    bands.push({ level: members.find((node) => node.level !== null)?.level ?? null, y: from, height })
    y += levelGap - gapY
  }
  const widest = Math.max(1, ...placed.map((node) => node.x + boxWidth))
  return {
    record: lineage,
    width: widest + left,
    height: y - levelGap + 24,
    boxWidth,
    boxHeight,
    nodes: placed,
    edges,
    levels: bands,
  }
}

interface Link {
  readonly from: string
  readonly to: string
  readonly missing: boolean
}

function drafts(lineage: Lineage): Draft[] {
  const documents = lineage.documents.map((node): Draft => ({
    id: node.id,
    kind: 'document',
    key: node.key,
    name: node.key ?? baseName(node.files[0] ?? node.id),
    issuer: withProvince(node),
    date: node.date,
    level: node.level,
    count: 1,
  }))
  const missing = lineage.missing.map((node, index): Draft => ({
    id: `missing-${index}`,
    kind: 'missing',
    key: node.key,
    name: node.key ?? node.name ?? '?',
    // A law cited by number and name: nobody knows it by the number alone.
    issuer: withProvince(node) ?? (node.key === null ? null : node.name),
    date: node.date,
    level: node.level,
    count: 1,
  }))
  return [...missing, ...documents]
}

/** The issuer and its province, where its name does not hold it already. */
function withProvince({
  issuer,
  province,
}: Pick<Lineage['documents'][number], 'issuer' | 'province'>): string | null {
  const told = province !== null && issuer?.endsWith(province) ? [issuer] : [issuer, province]
  return told.filter(Boolean).join(' – ') || null
}

function linksOf(lineage: Lineage): Link[] {
  const found = lineage.links.map(({ parent, child }) => ({ from: parent, to: child, missing: false }))
  const missing = lineage.missing.flatMap((node, index) =>
    [...new Set(node.citedBy.map((cite) => cite.document))].map((to) => ({
      from: `missing-${index}`,
      to,
      missing: true,
    })),
  )
  return [...found, ...missing]
}

/** Draws many leaves of the same parents and level as one box, so that the picture of a large run can be read. */
function grouped(nodes: readonly Draft[], links: readonly Link[]): { nodes: Draft[]; edges: Link[] } {
  const parents = new Map<string, string[]>()
  const hasChild = new Set(links.map((link) => link.from))
  for (const link of links) parents.set(link.to, [...(parents.get(link.to) ?? []), link.from])
  const groups = new Map<string, Draft[]>()
  for (const node of nodes) {
    if (node.kind !== 'document' || hasChild.has(node.id)) continue
    const key = `${node.level}|${(parents.get(node.id) ?? []).sort().join('|')}`
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  const into = new Map<string, string>()
  const boxes: Draft[] = []
  for (const members of groups.values()) {
    const [first] = members
    if (!first || members.length < groupFrom) continue
    const id = `group-${boxes.length}`
    const name = `${members[0]!.name} … ${members.at(-1)!.name}`
    boxes.push({ ...first, id, kind: 'group', name, issuer: null, date: null, count: members.length })
    for (const member of members) into.set(member.id, id)
  }
  const edges = new Map<string, Link>()
  for (const link of links) {
    const to = into.get(link.to) ?? link.to
    edges.set(`${link.from}|${to}`, { ...link, to })
  }
  return { nodes: [...nodes.filter((node) => !into.has(node.id)), ...boxes], edges: [...edges.values()] }
}

/** A known level is the depth. Otherwise one below the lowest parent, or just above the highest child. */
function depths(nodes: readonly Draft[], edges: readonly Link[]): Map<string, number> {
  const depth = new Map<string, number>()
  for (const node of nodes) if (node.level !== null) depth.set(node.id, node.level)
  // As many rounds as a chain can be long; a cycle of citations cannot keep it going.
  for (let round = 0; round < 8; round++) {
    for (const node of nodes) {
      if (node.level !== null) continue
      const above = edges.filter((edge) => edge.to === node.id).flatMap((edge) => depth.get(edge.from) ?? [])
      const below = edges.filter((edge) => edge.from === node.id).flatMap((edge) => depth.get(edge.to) ?? [])
      if (below.length > 0) depth.set(node.id, Math.min(...below) - 1)
      else if (above.length > 0) depth.set(node.id, Math.max(...above) + 1)
    }
  }
  for (const node of nodes) if (!depth.has(node.id)) depth.set(node.id, 4)
  return depth
}

/** Documents of one level by generation: one made under another of its own level stands a line below it. */
function tiers(members: readonly Draft[], edges: readonly Link[]): Draft[][] {
  const ids = new Set(members.map((node) => node.id))
  const inside = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to) && edge.from !== edge.to)
  const tier = new Map(members.map((node) => [node.id, 0]))
  // A chain inside one level is short; a circle of citations cannot keep it going.
  for (let round = 0; round < 4; round++) {
    for (const { from, to } of inside) tier.set(to, Math.min(4, Math.max(tier.get(to)!, tier.get(from)! + 1)))
  }
  const rows = [0, 1, 2, 3, 4].map((at) => members.filter((node) => tier.get(node.id) === at))
  return rows.filter((row) => row.length > 0)
}

/** Children under their parents: by the mean place of the parents already set, then by name. */
function ordered(row: readonly Draft[], edges: readonly Link[], placed: readonly LineageNode[]): Draft[] {
  const place = new Map(placed.map((node) => [node.id, node.x]))
  const mean = new Map(
    row.map((node) => {
      const xs = edges.filter((edge) => edge.to === node.id).flatMap((edge) => place.get(edge.from) ?? [])
      return [node.id, xs.length > 0 ? xs.reduce((sum, x) => sum + x, 0) / xs.length : Infinity]
    }),
  )
  const before = (a: Draft, b: Draft): number => {
    const [meanA, meanB] = [mean.get(a.id)!, mean.get(b.id)!]
    if (meanA !== meanB) return meanA < meanB ? -1 : 1
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
  }
  return [...row].sort(before)
}

/** The part of a lineage above one file: its document, its parents and theirs, with what is missing among them. */
export function ancestorsOf(lineage: Lineage, file: string): Lineage | null {
  const start = lineage.documents.find((node) => node.files.includes(file))
  if (!start) return null
  const kept = new Set([start.id])
  for (const id of kept) for (const link of lineage.links) if (link.child === id) kept.add(link.parent)
  const cites = (cite: { document: string }): boolean => kept.has(cite.document)
  return {
    ...lineage,
    documents: lineage.documents.filter((node) => kept.has(node.id)),
    links: lineage.links.filter((link) => kept.has(link.child) && kept.has(link.parent)),
    missing: lineage.missing
      .filter((node) => node.citedBy.some(cites))
      .map((node) => ({ ...node, citedBy: node.citedBy.filter(cites) })),
    ambiguous: lineage.ambiguous.filter((entry) => entry.citedBy.some((cite) => cite.document === start.id)),
    conflicts: lineage.conflicts.filter((entry) => entry.documents.includes(start.id)),
    siblings: [],
  }
}
