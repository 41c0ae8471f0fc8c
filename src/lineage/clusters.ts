import { fold } from '../text/fold.js'
import { addTo } from '../text/group.js'
import type { Models } from '../models/models.js'
import { levelOf } from './level.js'
import { matchKey } from './match-key.js'
import { placeOf } from './names.js'
import type { CitationEdge, DocumentNode } from './node.js'
import { isDateSlip, ownBody, type Resolution } from './resolve.js'

/** All citations of the folder that name one document: one of the folder, or one that is not in it. */
export interface Cluster {
  /** The document, null where it is not in the folder. */
  readonly node: DocumentNode | null
  readonly edges: readonly CitationEdge[]
  /** Citations of a document of the folder under another date than its own. */
  readonly otherDate: ReadonlySet<CitationEdge>
}

/** Gathers the resolved citations by what they name; ambiguous ones are left out. In the order of their identity. */
export function clusterCitations(resolutions: readonly Resolution[], models: Models): Cluster[] {
  const resolved = new Map<DocumentNode, Resolution[]>()
  const open = new Map<string, CitationEdge[]>()
  for (const resolution of resolutions) {
    const { edge, candidates } = resolution
    if (candidates.length > 1) continue
    if (candidates[0]) addTo(resolved, candidates[0], resolution)
    else addTo(open, identityOf(edge, models), edge)
  }
  const present = [...resolved].map(([node, own]) => ({
    node,
    edges: own.map(({ edge }) => edge),
    otherDate: new Set(own.filter(({ otherDate }) => otherDate).map(({ edge }) => edge)),
  }))
  const absent = [...open]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, edges]) => splitByDate(edges))
    .map((edges) => ({ node: null, edges, otherDate: new Set<CitationEdge>() }))
  return [...present.sort((a, b) => (a.node.id < b.node.id ? -1 : 1)), ...absent]
}

/**
 * Number and symbol of a central document alone; of others with the province of who cites it, or, where that is unknown, with the day or the
 * citing document; below the province with the place of its body, named or standing over who cites it.
 */
function identityOf({ key, name, symbol, child, issuer, date }: CitationEdge, models: Models): string {
  const called = key ? matchKey(key) : `name:${fold(name ?? '')}`
  const level = levelOf({ symbol, issuer, superior: null }, models.bodies)
  // `Nghị quyết Đại hội Đảng bộ tỉnh` is another one in each province.
  if (key === null)
    return /đảng bộ|tỉnh|huyện/u.test(called) ? `${called}|${fold(child.province ?? child.id)}` : called
  if (level === 0) return called
  const lower = level !== null && level > 1 ? ownBody(child, level, models) : null
  const place = level === 1 ? null : (placeOf(issuer) ?? placeOf(lower))
  return [called, fold(child.province ?? date ?? child.id), place ?? ''].join('|')
}

/** Citations of one number whose days are those of different documents (two terms) part; a misprinted day and one left out stay. */
function splitByDate(edges: readonly CitationEdge[]): CitationEdge[][] {
  const counts = new Map<string, number>()
  for (const { date } of edges) if (date) counts.set(date, (counts.get(date) ?? 0) + 1)
  const dates = [...counts]
    .sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([date]) => date)
  const centres: string[] = []
  const centreOf = new Map<string, string>()
  for (const date of dates) {
    const near = centres.find((centre) => centre.startsWith(date) || isDateSlip(centre, date))
    if (!near) centres.push(date)
    centreOf.set(date, near ?? date)
  }
  const groups = new Map<string, CitationEdge[]>(centres.map((centre) => [centre, []]))
  for (const edge of edges) addTo(groups, edge.date ? centreOf.get(edge.date)! : (centres[0] ?? ''), edge)
  return [...groups.values()]
}
