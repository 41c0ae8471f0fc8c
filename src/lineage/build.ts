import type { Lineage } from '../doc/lineage.js'
import type { Models } from '../models/models.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { folderTexts, type FolderTexts } from './by-text.js'
import { clusterCitations, type Cluster } from './clusters.js'
import { citedBy, findConflicts, orderOfConflict } from './conflicts.js'
import { identify } from './identity.js'
import { levelOf } from './level.js'
import type { DocumentNode, LineageEntry } from './node.js'
import { resolveEdges, type Resolution } from './resolve.js'
import { findSiblings, isLaw } from './siblings.js'

export interface LineageOptions {
  readonly models: Models
  readonly language?: Language
}

/**
 * Who was made under whom over a folder: documents, links (only by a citation in the basis, never by likeness), missing parents with what is known of them,
 * citations that may name several, conflicts, siblings. The order of the entries does not matter. Texts are asked for once each.
 */
export function buildLineage(
  entries: readonly LineageEntry[],
  { models, language = 'vi' }: LineageOptions,
): Lineage {
  const nodes = identify(entries, models)
  const resolutions = resolveEdges(nodes, models)
  const clusters = clusterCitations(resolutions, models)
  const texts = folderTexts(nodes)
  const links = linksOf(resolutions, language)
  return {
    schema: 'doichieu/lineage@1',
    documents: nodes.map(documentOf),
    links,
    missing: missingOf(clusters, { texts, models, language }),
    ambiguous: ambiguousOf(resolutions),
    conflicts: sorted(findConflicts({ nodes, clusters, links }, models), orderOfConflict),
    siblings: findSiblings(nodes, clusters, texts).map(({ parent, documents, by }) => ({
      parent,
      documents: [...documents],
      why: say(language, `lineage/siblings-${by}`, { parent: parent ?? '' }),
    })),
    messages: [],
  }
}

function documentOf(node: DocumentNode): Lineage['documents'][number] {
  const { id, key, type, title, issuer, province, date, level } = node
  return { id, key, files: node.entries.map(({ file }) => file), type, title, issuer, province, date, level }
}

function linksOf(resolutions: readonly Resolution[], language: Language): Lineage['links'] {
  const links = resolutions.flatMap(({ edge, candidates, otherDate }) => {
    const [parent] = candidates
    if (!edge.isParent || !parent || candidates.length > 1) return []
    const dated = edge.date !== null && parent.date !== null
    const why = otherDate
      ? 'lineage/link-other-date'
      : dated
        ? 'lineage/link-number-date'
        : 'lineage/link-number'
    return [
      {
        child: edge.child.id,
        parent: parent.id,
        evidence: { raw: edge.raw, span: edge.span, why: say(language, why, { date: parent.date ?? '' }) },
        confidence: otherDate ? 0.6 : dated ? 0.97 : 0.85,
      },
    ]
  })
  return sorted(links, ({ child, parent }) => `${child}|${parent}`)
}

function missingOf(
  clusters: readonly Cluster[],
  { texts, models, language }: { texts: FolderTexts | null; models: Models; language: Language },
): Lineage['missing'] {
  const missing = clusters.flatMap(({ node, edges }) => {
    const named = edges.filter(({ isParent }) => isParent)
    if (node || named.length === 0) return []
    const tell = <T>(valueOf: (edge: (typeof edges)[number]) => T | null): T | null =>
      named.map(valueOf).find((value) => value !== null) ??
      edges.map(valueOf).find((value) => value !== null) ??
      null
    const [first] = named
    const level = isLaw(first!)
      ? 0
      : levelOf(
          { symbol: symbolOf(first!.key), issuer: tell(({ issuer }) => issuer), superior: null },
          models.bodies,
        )
    const central = first!.key === null || level === 0
    const candidates =
      texts?.candidatesFor(
        { ...first!, type: tell(({ type }) => type), date: tell(({ date }) => date) },
        level,
        models,
      ) ?? []
    return [
      {
        key: first!.key,
        name: first!.name,
        type: tell(({ type }) => type),
        issuer: tell(({ issuer }) => issuer),
        date: tell(({ date }) => date),
        province: central ? null : first!.child.province,
        level,
        citedBy: sorted(named.map(citedBy), ({ document, file }) => `${document}|${file}`),
        candidates: candidates.map(({ node: found, score, shared, share }) => ({
          document: found.id,
          score,
          why: say(language, 'lineage/candidate-text', { shared, share: Math.round(share * 100) }),
        })),
      },
    ]
  })
  return sorted(missing, ({ key, name, province, date, citedBy: by }) =>
    [key ?? `~${name}`, province, date, by[0]?.document].join('|'),
  )
}

/** The symbol in a key: what stands behind the number and its separator. */
function symbolOf(key: string | null): string | null {
  return key === null ? null : (/^\d+[A-Za-z]?[-/](.+)$/u.exec(key)?.[1] ?? null)
}

function ambiguousOf(resolutions: readonly Resolution[]): Lineage['ambiguous'] {
  const groups = new Map<string, Lineage['ambiguous'][number]>()
  for (const { edge, candidates } of resolutions) {
    if (candidates.length < 2 || edge.key === null) continue
    const ids = candidates.map(({ id }) => id).sort()
    const identity = `${edge.key}|${ids.join('|')}`
    const known = groups.get(identity)
    if (known) known.citedBy.push(citedBy(edge))
    else groups.set(identity, { key: edge.key, citedBy: [citedBy(edge)], candidates: ids })
  }
  return sorted([...groups.values()], ({ key, candidates }) => [key, ...candidates].join('|'))
}

function sorted<T>(values: readonly T[], orderOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, order: orderOf(value) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ value }) => value)
}
