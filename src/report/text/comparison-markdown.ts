import type { Writer } from '../../ports.js'
import { dutyDeadline, labelsFor, placesOf, type Labels } from '../labels.js'
import { summarySentences } from '../summary.js'
import { shortenMarked } from '../view/marked-text.js'
import type { ComparisonView, FindingView, Row } from '../view/types.js'
import { citationsTable } from './citations-markdown.js'
import { markdownFile, markdownTable, marked, plain } from './markdown.js'

/** The report of a comparison as Markdown. */
export const comparisonMarkdown: Writer<ComparisonView> = {
  ending: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const { lead, reading } = summarySentences(view, labels)
    const heading = (code: string): string => `## ${labels.say(code)}`
    return markdownFile([
      `# ${plain(labels.say('between', { child: labels.name(view.child), parents: view.parents.map((head) => labels.name(head)).join('; ') }))}`,
      view.child.title && plain(view.child.title),
      heading('summary'),
      ...lead.map(plain),
      ...reading.map(plain),
      `> ${labels.say('caution')}`,
      heading('findings'),
      view.findings.length === 0 && labels.say('no-findings'),
      ...view.findings.map((finding) => findingBlock(finding, labels)),
      heading('units'),
      `${labels.say('legend')}: ~~${labels.say('mark-out')}~~, **${labels.say('mark-in')}**, *${labels.say('mark-unsure')}*.`,
      unitsTable(view, labels),
      view.duties.length > 0 && heading('duties'),
      view.duties.length > 0 && dutiesTable(view, labels),
      view.localisations.length > 0 && heading('localisations'),
      view.localisations.length > 0 && localisationsTable(view, labels),
      heading('citations'),
      citationsTable(view.citations, labels),
    ])
  },
}

function findingBlock(finding: FindingView, labels: Labels): string {
  const { number, severity, code, confidence, reason } = finding
  const facts = [
    labels.say(`severity-${severity}`),
    labels.kind(code),
    reason && labels.say(`reason-${reason}`),
    `${labels.sure(confidence)} (${labels.percent(confidence)})`,
  ]
  const passages = [...finding.parent, ...finding.child].map(
    (passage) =>
      `- ${labels.say(passage.side)} (${plain(labels.place(passage))}): ${marked(shortenMarked(passage.marked, 600)).replace(/\n/gu, ' ')}`,
  )
  return [
    `### ${number}\\. ${plain(finding.text[labels.language])}`,
    plain(facts.filter(Boolean).join(' · ')),
    ...(passages.length > 0 ? [passages.join('\n')] : []),
  ].join('\n\n')
}

function unitsTable(view: ComparisonView, labels: Labels): string {
  const columns = ['number', 'parent', 'child', 'remarks'].map((column) => labels.say(`column-${column}`))
  const numbers = new Map(view.rows.map((row) => [row.id, row.number]))
  return markdownTable(
    columns,
    view.rows.map((row) => unitLine(row, labels, numbers)),
  )
}

function unitLine(row: Row, labels: Labels, numbers: ReadonlyMap<string, number>): string[] {
  const gone = row.target
    ? labels.say('moved-to', { number: numbers.get(row.target) ?? '' })
    : labels.say('empty-child')
  const remarks = [
    labels.remarks(row),
    row.moved &&
      row.kind !== 'movedAway' &&
      labels.say('moved-from', { place: placesOf(row.parents, labels) }),
    ...row.findings.map((number) => labels.say('to-finding', { number })),
  ]
  return [
    row.number > 0 ? String(row.number) : '',
    row.parents.length > 0 ? marked(row.parentMarked) : plain(labels.say('empty-parent')),
    row.child ? marked(row.childMarked) : plain(gone),
    plain(remarks.filter(Boolean).join('; ')),
  ]
}

function dutiesTable(view: ComparisonView, labels: Labels): string {
  const columns = ['who', 'what', 'recipient', 'deadline', 'allowed', 'relation']
  const rows = view.duties.map((duty) => {
    const shown = duty.child ?? duty.parent
    return [
      shown?.who ?? '',
      shown?.what ?? '',
      shown?.to ?? '',
      dutyDeadline(duty.child, labels),
      dutyDeadline(duty.parent, labels),
      labels.say(`duty-${duty.relation}`),
    ].map(plain)
  })
  return markdownTable(
    columns.map((column) => labels.say(`column-${column}`)),
    rows,
  )
}

function localisationsTable(view: ComparisonView, labels: Labels): string {
  const columns = ['from', 'to', 'count'].map((column) => labels.say(`column-${column}`))
  return markdownTable(
    columns,
    view.localisations.map(({ from, to, count }) => [plain(from), plain(to), String(count)]),
  )
}
