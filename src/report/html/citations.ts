import type { Labels } from '../labels.js'
import { baseName } from '../view/document-head.js'
import type { CitationView, ComparisonView } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { table } from './table.js'

/** Citations that are wrong by themselves, contradicted, ambiguous, or of a document that is not at hand. */
export function citationsSection(citations: readonly CitationView[], labels: Labels): Markup {
  const columns = ['document', 'kind', 'printed', 'meant', 'why', 'place'].map((column) =>
    labels.say(`column-${column}`),
  )
  const rows = citations.map((citation) => [
    baseName(citation.file),
    labels.say(`citation-${citation.kind}`),
    citation.printed,
    citation.meant,
    citation.why.startsWith('report/') ? labels.say(citation.why) : citation.why,
    labels.place(citation),
  ])
  return markup`<section id="citations"><h2>${labels.say('citations')}</h2>${
    rows.length > 0
      ? table(columns, rows, labels.say('citations'))
      : markup`<p>${labels.say('citations-none')}</p>`
  }</section>`
}

/** Every document that either side cites. */
export function referencesSection({ references }: ComparisonView, labels: Labels): Markup | null {
  if (references.length === 0) return null
  const columns = ['citedBy', 'document', 'date', 'mentions', 'line'].map((column) =>
    labels.say(`column-${column}`),
  )
  const rows = references.map((reference) => [
    baseName(reference.file),
    [
      reference.key ? labels.name({ ...reference, file: '' }) : (reference.name ?? reference.type),
      reference.issuer,
    ]
      .filter(Boolean)
      .join(' – '),
    labels.date(reference.date),
    reference.mentions,
    reference.line,
  ])
  return markup`<section id="references"><h2>${labels.say('references')}</h2>${table(columns, rows, labels.say('references'))}</section>`
}
