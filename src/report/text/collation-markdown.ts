import type { Writer } from '../../ports.js'
import { labelsFor } from '../labels.js'
import { localityNames } from '../view/document-head.js'
import { shortenMarked } from '../view/marked-text.js'
import { markdownFile, markdownTable, marked, plain } from './markdown.js'
import type { CollationView } from '../view/types.js'

/** The report of a collation as Markdown: the totals, then one table with a column for each locality. */
export const collationMarkdown: Writer<CollationView> = {
  ending: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const localities = localityNames(view.children)
    const columns = [labels.say('column-number'), labels.say('column-unit'), ...localities.map(plain)]
    const rows = view.rows.map((row) => [
      String(row.number),
      `${plain(row.text)}${row.origin === 'inherited' ? '' : ` *(${labels.say(`origin-${row.origin}`)})*`}`,
      ...row.cells.map((cell) => {
        const text = cell.fate === 'kept' ? '' : marked(shortenMarked(cell.marked, 300))
        return `${labels.say(`fate-${cell.fate}`)}${text && `: ${text}`}`
      }),
    ])
    return markdownFile([
      `# ${labels.say('collation-title')}`,
      plain(labels.say('collation-summary', { children: view.children.length, rows: view.rows.length })),
      view.parent && plain(`${labels.say('parent')}: ${labels.name(view.parent)}`),
      ...view.messages.map(({ text }) => plain(text)),
      `> ${labels.say('caution')}`,
      markdownTable(columns, rows),
    ])
  },
}
