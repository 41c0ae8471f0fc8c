import type { Writer } from '../../ports.js'
import { deadlineText, labelsFor, type Labels } from '../labels.js'
import { encodePath } from '../paths.js'
import { runSentence } from '../summary.js'
import { baseName } from '../view/document-head.js'
import type { RunView } from '../view/types.js'
import { citationsTable } from './citations-markdown.js'
import { markdownFile, markdownTable, plain } from './markdown.js'

/** A run's index as Markdown. */
export const runMarkdown: Writer<RunView> = {
  ending: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const part = (code: string, rows: number, body: () => string): string[] =>
      rows > 0 ? [`## ${labels.say(code)}`, body()] : []
    return markdownFile([
      `# ${labels.say('run-title')}`,
      plain(runSentence(view, labels)),
      `> ${labels.say('caution')}`,
      ...part('parts', view.parts.length, () => parts(view, labels)),
      ...part('comparisons', view.comparisons.length, () => comparisons(view, labels)),
      ...part('collations', view.collations.length, () => collations(view, labels)),
      ...part('documents', view.documents.length, () => documents(view, labels)),
      ...part('missing-parents', view.missingParents.length, () => missing(view, labels)),
      ...part('calendar', view.calendar.length, () => calendar(view, labels)),
      `## ${labels.say('citations')}`,
      citationsTable(view.citations, labels),
    ])
  },
}

function titles(labels: Labels, codes: readonly string[]): string[] {
  return codes.map((code) => labels.say(code.startsWith('field-') ? code : `column-${code}`))
}

function link(name: string, path: string | null): string {
  return path ? `[${plain(name)}](<${encodePath(path)}>)` : plain(name)
}

function parts({ parts: pages }: RunView, labels: Labels): string {
  const rows = pages.map(({ name, first, last, documents, comparisons: made, high, later }) => [
    `[${plain(`${first} … ${last}`)}](<index-${name}.md>)`,
    ...[documents, made, high, later].map(String),
  ])
  const columns = ['file', 'documents', 'comparisons', 'severity-high', 'filter-later']
  return markdownTable(
    columns.map((code) => labels.say(code)),
    rows,
  )
}

function comparisons(view: RunView, labels: Labels): string {
  const rows = view.comparisons.map(({ parents, child, page, view: comparison }) => [
    link(comparison ? labels.fullName(comparison.child) : baseName(child), page),
    plain(
      comparison ? comparison.parents.map((head) => labels.fullName(head)).join('; ') : parents.join('; '),
    ),
    comparison ? labels.percent(comparison.summary.coverage) : '',
  ])
  return markdownTable(titles(labels, ['document', 'parents', 'coverage']), rows)
}

function collations(view: RunView, labels: Labels): string {
  const rows = view.collations.map(({ parent, children, page, view: collation }) => [
    link(
      collation?.parent ? labels.fullName(collation.parent) : (parent ?? labels.say('collation-title')),
      page,
    ),
    plain(
      collation ? collation.children.map((head) => labels.fullName(head)).join('; ') : children.join('; '),
    ),
  ])
  return markdownTable(titles(labels, ['parents', 'document']), rows)
}

function documents(view: RunView, labels: Labels): string {
  const rows = view.documents.map(({ file, head, status, message, reason }) =>
    [
      head ? labels.name(head) : baseName(file),
      head?.title ?? '',
      head?.issuer ?? '',
      labels.date(head?.date ?? null),
      [labels.say(`status-${status}`), message ?? reason].filter(Boolean).join(': '),
      file,
    ].map(plain),
  )
  return markdownTable(
    [
      ...titles(labels, ['document', 'field-title', 'field-issuer', 'field-date', 'status']),
      labels.say('file'),
    ],
    rows,
  )
}

function missing(view: RunView, labels: Labels): string {
  const rows = view.missingParents.map(({ key, name, issuer, date, citedBy }) =>
    [key ?? name ?? '', issuer ?? '', labels.date(date), citedBy.map(baseName).join('; ')].map(plain),
  )
  return markdownTable(titles(labels, ['document', 'field-issuer', 'field-date', 'citedBy']), rows)
}

function calendar(view: RunView, labels: Labels): string {
  const rows = view.calendar.map((entry) =>
    [
      deadlineText(entry, labels),
      entry.who ?? '',
      entry.what ?? '',
      entry.to ?? '',
      baseName(entry.file),
      entry.allowed
        ? `${labels.say('later-than')}: ${labels.date(entry.allowed.date) || entry.allowed.raw}`
        : '',
    ].map(plain),
  )
  return markdownTable(titles(labels, ['deadline', 'who', 'what', 'recipient', 'document', 'allowed']), rows)
}
