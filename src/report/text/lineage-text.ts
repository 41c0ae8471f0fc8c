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
      ...lineage.documents.map((node) => `  ${dotText(node.id)} [label=${dotText(nameOf(node))}]`),
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

function nameOf(node: LineageDocument): string {
  return [node.key ?? baseName(node.files[0] ?? node.id), node.issuer ?? node.province]
    .filter(Boolean)
    .join(', ')
}

function missingName(parent: Lineage['missing'][number]): string {
  return [parent.key ?? parent.name ?? '?', parent.issuer].filter(Boolean).join(', ')
}

/** Roots are the missing parents and the documents without a parent; each child stands below its parents. */
function tree(lineage: Lineage, labels: Labels): string[] {
  const children = new Map<string, string[]>()
  const below = (parent: string, child: string): void => {
    children.set(parent, [...(children.get(parent) ?? []), child])
  }
  for (const { parent, child } of lineage.links) below(parent, child)
  lineage.missing.forEach((parent, index) => {
    for (const child of new Set(parent.citedBy.map((cite) => cite.document))) below(`missing-${index}`, child)
  })
  const names = new Map(lineage.documents.map((node) => [node.id, nameOf(node)]))
  lineage.missing.forEach((parent, index) =>
    names.set(`missing-${index}`, `${missingName(parent)} [${labels.say('lineage-missing')}]`),
  )
  const hasParent = new Set([...children.values()].flat())
  const lines: string[] = []
  const shown = new Set<string>()
  const walk = (id: string, depth: number, path: readonly string[]): void => {
    shown.add(id)
    lines.push(printable(`${'  '.repeat(depth)}${depth > 0 ? '└ ' : ''}${names.get(id) ?? id}`))
    // A circle of citations ends where it meets itself.
    for (const child of children.get(id) ?? [])
      if (!path.includes(child)) walk(child, depth + 1, [...path, id])
  }
  for (const id of names.keys()) if (!hasParent.has(id)) walk(id, 0, [])
  for (const id of names.keys()) if (!shown.has(id)) walk(id, 0, [])
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
