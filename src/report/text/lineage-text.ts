import type { Lineage, LineageDocument } from '../../doc/lineage.js'
import type { Writer } from '../../ports.js'
import { labelsFor, type Labels } from '../labels.js'
import { lineageSvg } from '../svg/lineage-svg.js'
import { printable } from '../printable.js'
import { baseName } from '../view/document-head.js'
import { citationsOf } from '../view/citations.js'
import { layOutLineage } from '../view/lineage-picture.js'
import { jsonBytes } from './json.js'

/** The lineage as an indented tree for reading, with what is missing and what does not agree. */
export const lineageText: Writer<Lineage> = {
  ending: 'text',
  mediaType: 'text/plain; charset=utf-8',
  async write(lineage, { language }) {
    const labels = labelsFor(language)
    const lines = [...tree(lineage, labels), ...check(lineage, labels)]
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  },
}

export const lineageJson: Writer<Lineage> = {
  ending: 'json',
  mediaType: 'application/json',
  async write(lineage) {
    return jsonBytes(lineage)
  },
}

/** The lineage in the language of Graphviz. */
export const lineageDot: Writer<Lineage> = {
  ending: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  async write(lineage, { language }) {
    const labels = labelsFor(language)
    const lines = [
      'digraph lineage {',
      '  rankdir=TB',
      '  node [shape=box]',
      ...[...namesOf(lineage.documents, labels)].map(
        ([id, name]) => `  ${dotText(id)} [label=${dotText(name)}]`,
      ),
      ...lineage.missing.map(
        (parent, index) =>
          `  ${dotText(`missing-${index}`)} [style=dashed, label=${dotText(`${missingName(parent)} (${labels.say('lineage-missing')})`)}]`,
      ),
      ...lineage.links.map(({ parent, child }) => `  ${dotText(parent)} -> ${dotText(child)}`),
      ...lineage.missing.flatMap((parent, index) =>
        [...new Set(parent.citedBy.map((cite) => cite.document))].map(
          (child) => `  ${dotText(`missing-${index}`)} -> ${dotText(child)} [style=dashed]`,
        ),
      ),
      '}',
    ]
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  },
}

/** The lineage as a picture of its own. */
export const lineageSvgFile: Writer<Lineage> = {
  ending: 'svg',
  mediaType: 'image/svg+xml',
  async write(lineage, { language }) {
    const { markup } = lineageSvg(layOutLineage(lineage), labelsFor(language), true)
    return new TextEncoder().encode(`${markup}\n`)
  },
}

function dotText(text: string): string {
  return `"${printable(text).replace(/[\\"]/gu, '\\$&').replace(/\n/gu, ' ')}"`
}

/** Names of the documents; those that share one have the day too. */
function namesOf(documents: readonly LineageDocument[], labels: Labels): Map<string, string> {
  const short = documents.map(nameOf)
  const times = new Map<string, number>()
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    documents.map(({ id, date }, at) => {
      const name = short[at]!
      return [id, times.get(name) === 1 || date === null ? name : `${name}, ${labels.date(date)}`]
    }),
  )
}

function nameOf(node: LineageDocument): string {
  return [node.key ?? baseName(node.files[0] ?? node.id), node.issuer ?? node.province]
    .filter(Boolean)
    .join(', ')
}

function missingName({ key, name, issuer }: Lineage['missing'][number]): string {
  return [key ?? name ?? '?', key === null ? null : name, issuer].filter(Boolean).join(', ')
}

/**
 * Roots are the missing parents and the documents without a parent; each child stands below its parents. What stands under a document is
 * told once, below the first of its parents: in a folder of decisions each names several laws, and everything would stand under each.
 */
function tree(lineage: Lineage, labels: Labels): string[] {
  const names = namesOf(lineage.documents, labels)
  const missing = new Map(lineage.missing.map((parent, index) => [`missing-${index}`, parent]))
  for (const [id, parent] of missing) names.set(id, missingName(parent))
  const children = new Map<string, string[]>()
  const first = new Map<string, string>()
  const below = (parent: string, child: string): void => {
    children.set(parent, [...(children.get(parent) ?? []), child])
    if (!first.has(child)) first.set(child, parent)
  }
  for (const { parent, child } of lineage.links) below(parent, child)
  for (const [id, { citedBy }] of missing)
    for (const child of new Set(citedBy.map((cite) => cite.document))) below(id, child)
  const lines: string[] = []
  const shown = new Set<string>()
  const walk = (id: string, depth: number, parent: string | null): void => {
    const own = children.get(id) ?? []
    const elsewhere = parent !== null && own.length > 0 && (first.get(id) !== parent || shown.has(id))
    const note = elsewhere
      ? labels.say('lineage-elsewhere', { parent: names.get(first.get(id)!)! })
      : missing.has(id)
        ? labels.say('lineage-missing')
        : null
    lines.push(
      printable(
        `${'  '.repeat(depth)}${depth > 0 ? '└ ' : ''}${names.get(id) ?? id}${note ? ` [${note}]` : ''}`,
      ),
    )
    if (elsewhere) return
    shown.add(id)
    for (const child of own) walk(child, depth + 1, id)
  }
  for (const id of names.keys()) if (!first.has(id)) walk(id, 0, null)
  // What stands in a circle has no root.
  for (const id of names.keys()) if (!shown.has(id) && (children.get(id) ?? []).length > 0) walk(id, 0, null)
  return lines
}

function check(lineage: Lineage, labels: Labels): string[] {
  const citations = citationsOf([], lineage).filter((citation) => citation.kind !== 'missing')
  if (citations.length === 0) return []
  return [
    '',
    labels.say('citations'),
    ...citations.map(({ file, printed, meant, why, ...place }) =>
      printable(
        `- ${file} (${labels.place(place)}): ${labels.say(why)}: ${printed}${meant ? ` → ${meant}` : ''}`,
      ),
    ),
  ]
}
