import type { PlanRecord } from '../doc/plan.js'
import type { Models } from '../models/models.js'
import { fold } from '../text/fold.js'
import { groupBy } from '../text/group.js'
import { levelOf } from './level.js'
import { matchKey } from './match-key.js'
import { areNamesAlike, similarity } from './names.js'
import type { DocumentNode, LineageEntry } from './node.js'
import { areSameProvince, provinceOf } from './province.js'

/** What is read off one record, before the files of one document are put together. */
interface Described {
  readonly entry: LineageEntry
  readonly matchedKey: string | null
  readonly key: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly superior: string | null
  readonly date: string | null
  readonly province: string | null
  readonly level: DocumentNode['level']
}

/**
 * The documents of a folder: number, symbol, issuer (province, by the names of the date) and date identify one; a scan and a DOCX of it, or two copies, are
 * one document with several files. Equal keys of two provinces or two terms stay two. The order of the entries does not matter.
 */
export function identify(entries: readonly LineageEntry[], models: Models): DocumentNode[] {
  const described = entries.map((entry) => describe(entry, models)).sort(byContent)
  const buckets = groupBy(
    described,
    ({ matchedKey, date, entry, title }) =>
      matchedKey ?? `content ${date ?? entry.record.source.sha256} ${fold(title ?? '').slice(0, 60)}`,
  )
  const nodes = [...buckets.values()].flatMap((bucket) => groupSame(bucket, models).map(nodeOf))
  return withDistinctIds(nodes).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function describe(entry: LineageEntry, models: Models): Described {
  const { header, key } = entry.record
  const [issuer, superior, symbol] = [
    header.issuer?.value ?? null,
    header.superior?.value ?? null,
    header.symbol?.value ?? null,
  ]
  const date = header.date?.value ?? null
  const level = levelOf({ symbol, issuer, superior }, models.bodies)
  const found = provinceOf(
    { place: header.place?.value ?? null, issuer, superior, date, level },
    models.provinces,
  )
  return {
    entry,
    key,
    matchedKey: key ? matchKey(key) : null,
    type: header.type?.value ?? null,
    title: header.title?.value ?? null,
    issuer,
    superior,
    date,
    province: entry.record.province?.name ?? found?.name ?? null,
    level,
  }
}

/** Documents of one bucket, each with the files that are it. A file joins the first group that it agrees with. */
function groupSame(bucket: readonly Described[], models: Models): Described[][] {
  const groups: Described[][] = []
  const byContent = new Map<string, Described[]>()
  for (const one of bucket) {
    const sha = one.entry.record.source.sha256
    const group = byContent.get(sha) ?? groups.find((known) => isSameDocument(known[0]!, one, models))
    if (group) group.push(one)
    else groups.push([one])
    byContent.set(sha, group ?? groups.at(-1)!)
  }
  return groups
}

function isSameDocument(a: Described, b: Described, models: Models): boolean {
  if (a.province && b.province && !areSameProvince(a.province, b.province, models.provinces)) return false
  if (a.level !== null && b.level !== null && a.level !== b.level) return false
  if (a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false
  if (!areNamesAlike(a.issuer, b.issuer)) return false
  const titles = similarity(a.title, b.title)
  if (titles !== null && titles < 0.5) return false
  const sameDay = a.date !== null && a.date === b.date && a.date.length === 10
  // Without a key a document is known by its title, its issuer and its day together.
  if (a.matchedKey === null)
    return sameDay && titles !== null && titles >= 0.9 && a.issuer !== null && b.issuer !== null
  return (
    (sameDay && (titles !== null || (a.province !== null && b.province !== null))) ||
    (titles !== null && titles >= 0.8)
  )
}

/** One document of its files: every field from the file that reads it, the fullest first. */
function nodeOf(group: readonly Described[]): DocumentNode {
  const fullest = [...group].sort(
    (a, b) => fieldsOf(b.entry.record) - fieldsOf(a.entry.record) || byContent(a, b),
  )
  const first = <K extends keyof Described>(field: K): Described[K] | null =>
    fullest.find((one) => one[field] !== null)?.[field] ?? null
  const node = {
    key: first('key'),
    matchedKey: first('matchedKey'),
    type: first('type'),
    title: first('title'),
    issuer: first('issuer'),
    superior: first('superior'),
    province: first('province'),
    date: first('date'),
    level: first('level'),
  }
  const entries = group.map(({ entry }) => entry).sort((a, b) => (a.file < b.file ? -1 : 1))
  const content = group
    .map(({ entry }) => entry.record.source.sha256)
    .sort()[0]!
    .slice(0, 12)
  const id = node.key
    ? [node.key, node.province ?? shortIssuer(node), node.date].filter(Boolean).join(' ')
    : `sha256:${content}`
  return { id, ...node, entries }
}

function shortIssuer({ level, issuer }: Pick<DocumentNode, 'level' | 'issuer'>): string | null {
  return level === 0 ? null : issuer
}

function fieldsOf({ header }: PlanRecord): number {
  return Object.values(header).filter((field) => field !== null).length
}

/** Two documents of one id (nothing in their heads tells them apart) are told apart by their content. */
function withDistinctIds(nodes: readonly DocumentNode[]): DocumentNode[] {
  const counts = new Map<string, number>()
  for (const { id } of nodes) counts.set(id, (counts.get(id) ?? 0) + 1)
  return nodes.map((node) =>
    counts.get(node.id) === 1
      ? node
      : {
          ...node,
          id: `${node.id} ${node.entries
            .map(({ record }) => record.source.sha256)
            .sort()[0]!
            .slice(0, 8)}`,
        },
  )
}

function byContent(a: Described, b: Described): number {
  const [one, other] = [
    a.entry.record.source.sha256 + a.entry.file,
    b.entry.record.source.sha256 + b.entry.file,
  ]
  return one < other ? -1 : one > other ? 1 : 0
}
