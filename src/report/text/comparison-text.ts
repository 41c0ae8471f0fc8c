import type { Writer } from '../../ports.js'
import { labelsFor, placesOf, type Labels } from '../labels.js'
import { printable } from '../printable.js'
import { summarySentences } from '../summary.js'
import { localityNames } from '../view/document-head.js'
import { markedBoth, shorten } from '../view/marked-text.js'
import type { CollationView, ComparisonView, MarkedText, Row } from '../view/types.js'
import type { TerminalOptions } from './records-table.js'
import { terminalTable } from './terminal-table.js'

type Paint = (text: string, style: 'out' | 'in' | 'unsure' | 'bold' | 'soft') => string

/** A comparison for a terminal: the summary, the findings, then a word diff of every unit that is not the same. */
export const comparisonText: Writer<ComparisonView> = {
  ending: 'text',
  mediaType: 'text/plain; charset=utf-8',
  async write(view, options: TerminalOptions) {
    const labels = labelsFor(options.language)
    const paint = await painter(options.color ?? false)
    const { lead, reading } = summarySentences(view, labels)
    const parents = view.parents.map((head) => labels.name(head)).join('; ')
    const lines = [
      paint(printable(labels.say('between', { child: labels.name(view.child), parents })), 'bold'),
      '',
      ...[...lead, ...reading].map(printable),
      ...view.messages.map((message) => printable(message.text)),
      '',
      paint(labels.say('findings'), 'bold'),
      ...(view.findings.length === 0 ? [labels.say('no-findings')] : findingLines(view, labels, paint)),
      '',
      paint(labels.say('units'), 'bold'),
      legendLine(labels, paint),
      '',
      ...view.rows.filter(isTold).flatMap((row) => rowLines(row, labels, paint)),
      labels.say('caution'),
    ]
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  },
}

/** A collation for a terminal: one line a row, one column a locality. */
export const collationText: Writer<CollationView> = {
  ending: 'text',
  mediaType: 'text/plain; charset=utf-8',
  async write(view, options: TerminalOptions) {
    const labels = labelsFor(options.language)
    const names = localityNames(view.children)
    const head = labels.say('collation-summary', { children: view.children.length, rows: view.rows.length })
    const table = terminalTable({
      columns: [
        { name: labels.say('column-number'), share: 0 },
        { name: labels.say('column-unit'), share: 5 },
        ...names.map((name) => ({ name, share: 2 })),
      ],
      rows: view.rows.map((row) => [
        row.number,
        shorten(row.text, 160),
        ...row.cells.map((cell) => labels.say(`fate-${cell.fate}`)),
      ]),
      width: options.columns,
      color: options.color,
    })
    const notes = view.messages.map(({ text }) => `${printable(text)}\n`).join('')
    return new TextEncoder().encode(`${head}\n${notes}${table}\n`)
  },
}

function legendLine(labels: Labels, paint: Paint): string {
  const shown = (['out', 'in', 'unsure'] as const).map((mark) =>
    sign(mark, labels.say(`mark-${mark}`), paint),
  )
  return `${labels.say('legend')}: ${shown.join(' ')}`
}

function isTold(row: Row): boolean {
  return row.kind !== 'movedAway' && (row.kind !== 'same' || row.moved)
}

function findingLines(view: ComparisonView, labels: Labels, paint: Paint): string[] {
  return view.findings.map((finding) => {
    const places = placesOf(finding.child.length > 0 ? finding.child : finding.parent, labels)
    const facts = [places, `${labels.sure(finding.confidence)}, ${labels.percent(finding.confidence)}`]
    return printable(
      `${String(finding.number).padStart(3)}. ${labels.say(`severity-${finding.severity}`)}: ${finding.text[labels.language]} `,
    ).concat(paint(printable(`(${facts.filter(Boolean).join('; ')})`), 'soft'))
  })
}

function rowLines(row: Row, labels: Labels, paint: Paint): string[] {
  const places = placesOf(row.child ? [row.child] : row.parents, labels)
  const head = `${row.number}. ${labels.remarks(row)} (${places})`
  const pieces = row.child ? markedBoth(row.words) : row.parentMarked
  return [paint(printable(head), 'soft'), pieces.map((piece) => signed(piece, paint)).join(''), '']
}

function signed({ mark, text }: MarkedText, paint: Paint): string {
  return mark === 'same' ? printable(text) : sign(mark, printable(text), paint)
}

/** Brackets as word diffs have them, so that a terminal without colours says the same. */
function sign(mark: 'out' | 'in' | 'unsure', text: string, paint: Paint): string {
  const [open, close] = { out: ['[-', '-]'], in: ['{+', '+}'], unsure: ['{~', '~}'] }[mark] as [
    string,
    string,
  ]
  return paint(`${open}${text}${close}`, mark)
}

async function painter(color: boolean): Promise<Paint> {
  const { default: picocolors } = await import('picocolors')
  const colors = picocolors.createColors(color)
  return (text, style) => {
    if (style === 'out') return colors.red(colors.strikethrough(text))
    if (style === 'in') return colors.green(colors.underline(text))
    if (style === 'unsure') return colors.yellow(text)
    return style === 'bold' ? colors.bold(text) : colors.dim(text)
  }
}
