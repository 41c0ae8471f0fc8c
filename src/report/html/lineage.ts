import type { Labels } from '../labels.js'
import { lineageSvg } from '../svg/lineage-svg.js'
import { baseName } from '../view/document-head.js'
import type { LineagePicture } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { table } from './table.js'

/** Who was made under whom: a picture, and a table that says the same. */
export function lineageSection(picture: LineagePicture | null, labels: Labels): Markup | null {
  if (!picture) return null
  return markup`<section id="lineage"><h2>${labels.say('lineage')}</h2><div class="scroll lineage" tabindex="0" role="region" aria-label="${labels.say('lineage')}">${lineageSvg(picture, labels)}</div>${lineageTable(picture, labels)}</section>`
}

function lineageTable({ record }: LineagePicture, labels: Labels): Markup {
  const names = new Map(
    record.documents.map((node) => [node.id, [node.key ?? baseName(node.files[0] ?? node.id), node.issuer]]),
  )
  const name = (id: string): string => (names.get(id) ?? [id]).filter(Boolean).join(', ')
  const columns = ['document', 'level', 'date', 'parents', 'why'].map((column) =>
    labels.say(`column-${column}`),
  )
  const rows = record.documents.map((node) => {
    const links = record.links.filter((link) => link.child === node.id)
    const missing = record.missing.filter((parent) =>
      parent.citedBy.some((cite) => cite.document === node.id),
    )
    return [
      name(node.id),
      labels.say(node.level === null ? 'level-unknown' : `level-${node.level}`),
      labels.date(node.date),
      markup`${links.map((link) => markup`<div>${name(link.parent)}</div>`)}${missing.map(
        (parent) =>
          markup`<div>${[parent.key ?? parent.name, parent.issuer].filter(Boolean).join(', ')} – <em>${labels.say('lineage-missing')}</em>${
            parent.candidates.length > 0 &&
            markup`. ${labels.say('lineage-candidates', {
              names: parent.candidates.map((candidate) => name(candidate.document)).join('; '),
            })}`
          }</div>`,
      )}`,
      markup`${links.map(
        ({ evidence, confidence }) =>
          markup`<div>“${evidence.raw}” – ${labels.place(evidence.span)} (${labels.percent(confidence)})</div>`,
      )}`,
    ]
  })
  return table(columns, rows, labels.say('as-table', { name: labels.say('lineage') }))
}
