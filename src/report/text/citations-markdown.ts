import type { Labels } from '../labels.js'
import { baseName } from '../view/document-head.js'
import type { CitationView } from '../view/types.js'
import { markdownTable, plain } from './markdown.js'

/** The citation check as a Markdown table, or the sentence that nothing was found. */
export function citationsTable(citations: readonly CitationView[], labels: Labels): string {
  if (citations.length === 0) return labels.say('citations-none')
  const columns = ['document', 'kind', 'printed', 'meant', 'why', 'place']
  const rows = citations.map((citation) =>
    [
      baseName(citation.file),
      labels.say(`citation-${citation.kind}`),
      citation.printed,
      citation.meant ?? '',
      citation.why.startsWith('report/') ? labels.say(citation.why) : citation.why,
      labels.place(citation),
    ].map(plain),
  )
  return markdownTable(
    columns.map((column) => labels.say(`column-${column}`)),
    rows,
  )
}
