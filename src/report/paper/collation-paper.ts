import type { Labels } from '../labels.js'
import { localityNames } from '../view/document-head.js'
import { countedFates } from '../view/collation-view.js'
import { shortenMarked } from '../view/marked-text.js'
import type { CollationView } from '../view/types.js'
import { heading, legend, markedCell, opening, paragraph, textCell } from './blocks.js'
import type { Paper, PaperRun, PaperSection, PaperTable } from './types.js'

/** As many localities as can be read side by side on a landscape A4 sheet in 12 points. */
const mostOnSheet = 3
const excerpt = 280

/** BẢNG TỔNG HỢP: the totals of each locality, then parent unit × localities, a few localities to a set of sheets. */
export function collationPaper(view: CollationView, labels: Labels): Paper {
  const names = localityNames(view.children)
  const subject = view.parent ? labels.name(view.parent) : labels.say('collation-title')
  const sets: PaperSection[] = []
  // Four are two and two, and not three with one by itself.
  const perSheet = Math.ceil(names.length / Math.ceil(names.length / mostOnSheet))
  for (let from = 0; from < names.length; from += perSheet) {
    const shown = names.slice(from, from + perSheet)
    sets.push({
      orientation: 'landscape',
      blocks: [heading(shown.join(' – ')), legend(labels), rowsTable(view, shown, from, labels)],
    })
  }
  return {
    title: `${labels.say('matrix-title')}: ${subject}`,
    language: labels.language,
    names: {
      ten_bang: labels.say('matrix-title'),
      trich_yeu: subject,
      van_ban: view.children.map((head) => labels.name(head)).join('; '),
      van_ban_cap_tren: view.parent ? labels.name(view.parent) : '',
    },
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...opening(labels.say('matrix-title'), subject, labels),
          paragraph(labels.say('collation-summary', { children: names.length, rows: view.rows.length })),
          totalsTable(view, names, labels),
          ...view.messages.map(({ text }) => paragraph(text, { align: 'justify' })),
          {
            kind: 'paragraph',
            runs: [{ text: labels.say('caution'), italic: true }],
            align: 'justify',
            size: 12,
          },
        ],
      },
      ...sets,
    ],
  }
}

function totalsTable(view: CollationView, names: readonly string[], labels: Labels): PaperTable {
  const fates = countedFates(view)
  return {
    kind: 'table',
    size: 12,
    columns: [
      { name: labels.say('column-document'), share: 35 },
      ...fates.map((fate) => ({
        name: labels.say(`fate-${fate}`),
        share: 65 / fates.length,
        align: 'center' as const,
      })),
    ],
    rows: names.map((name, index) => [
      textCell(name),
      ...fates.map((fate) => textCell(String(view.totals[index]![fate]))),
    ]),
  }
}

function rowsTable(view: CollationView, shown: readonly string[], from: number, labels: Labels): PaperTable {
  const share = 65 / shown.length
  return {
    kind: 'table',
    size: 12,
    columns: [
      { name: labels.say('column-number'), share: 5, align: 'center' },
      { name: labels.say(view.parent ? 'column-parent' : 'column-unit'), share: 30 },
      ...shown.map((name) => ({ name, share })),
    ],
    rows: view.rows.map((row) => [
      textCell(String(row.number)),
      textCell(
        ...row.text.split('\n'),
        row.origin !== 'inherited' && `(${labels.say(`origin-${row.origin}`)})`,
      ),
      ...row.cells.slice(from, from + shown.length).map((cell): PaperRun[][] => {
        const name = [[{ text: labels.say(`fate-${cell.fate}`), italic: true }]]
        if (cell.fate === 'kept' || cell.marked.length === 0) return name
        return [...name, ...markedCell(shortenMarked(cell.marked, excerpt))]
      }),
    ]),
  }
}
