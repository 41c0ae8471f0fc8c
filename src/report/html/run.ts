import type { Writer } from '../../ports.js'
import { deadlineText, labelsFor, type Labels } from '../labels.js'
import { runSentence } from '../summary.js'
import { encodeLink, encodePath } from '../paths.js'
import { baseName } from '../view/document-head.js'
import type { CalendarEntry, RunDocument, RunView } from '../view/types.js'
import { citationsSection } from './citations.js'
import { lineageSection } from './lineage.js'
import { markup, type Markup } from './markup.js'
import { matrixKey, matrixTable } from './matrix.js'
import { page } from './page.js'
import { table } from './table.js'

/** The start page of a run: every document, every comparison, lineage, matrix, calendar, citation check. */
export const runHtml: Writer<RunView> = {
  ending: 'html',
  mediaType: 'text/html; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const sections = [
      { anchor: 'parts', name: labels.say('parts'), body: partsSection(view, labels) },
      { anchor: 'comparisons', name: labels.say('comparisons'), body: comparisonsSection(view, labels) },
      { anchor: 'collations', name: labels.say('collations'), body: collationsSection(view, labels) },
      { anchor: 'documents', name: labels.say('documents'), body: documentsSection(view, labels) },
      { anchor: 'missing', name: labels.say('missing-parents'), body: missingSection(view, labels) },
      { anchor: 'lineage', name: labels.say('lineage'), body: lineageSection(view.lineage, labels) },
      { anchor: 'matrix', name: labels.say('matrix'), body: matrixSection(view, labels) },
      { anchor: 'calendar', name: labels.say('calendar'), body: calendarSection(view, labels) },
      { anchor: 'citations', name: labels.say('citations'), body: citationsSection(view.citations, labels) },
    ].filter(({ body }) => body !== null)
    const { part } = view
    const title = [labels.say('run-title'), part && labels.say('part', part)].filter(Boolean).join(' – ')
    const back = part && markup`<p><a href="index.html">${labels.say('to-start')}</a></p>`
    const body = markup`<h1>${title}</h1>${back}<p class="lead">${runSentence(view, labels)}</p><p class="caution">${labels.say('caution')}</p>
${sections.map((section) => section.body)}`
    return page({ title, body, labels, contents: sections })
  },
}

/** Outputs as links, named by their endings. */
function outputLinks(outputs: readonly string[]): Markup {
  return markup`${outputs.map(
    (output, index) => markup`${index > 0 && ' · '}<a href="${encodePath(output)}">${endingOf(output)}</a>`,
  )}`
}

function endingOf(output: string): string {
  const name = baseName(output)
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toUpperCase() : name
}

/** The pages of a run too large for one. */
function partsSection({ parts }: RunView, labels: Labels): Markup | null {
  if (parts.length === 0) return null
  const columns = ['file', 'field-province', 'documents', 'comparisons', 'severity-high', 'filter-later'].map(
    (code) => labels.say(code),
  )
  const rows = parts.map(({ name, first, last, provinces, documents, comparisons, high, later }) => [
    markup`<a href="index-${name}.html">${first} … ${last}</a>`,
    provinces.join(', '),
    documents,
    comparisons,
    high,
    later,
  ])
  return markup`<section id="parts"><h2>${labels.say('parts')}</h2>${table(columns, rows, labels.say('parts'))}</section>`
}

function comparisonsSection(view: RunView, labels: Labels): Markup | null {
  if (view.comparisons.length === 0) return null
  const columns = ['document', 'parents', 'coverage', 'severity', 'outputs'].map((column) =>
    labels.say(`column-${column}`),
  )
  const rows = view.comparisons.map(({ parents, child, page: opens, outputs, view: comparison }) => {
    const name = comparison ? labels.fullName(comparison.child) : baseName(child)
    const high = comparison?.findings.filter((finding) => finding.severity === 'high').length ?? 0
    const medium = comparison?.findings.filter((finding) => finding.severity === 'medium').length ?? 0
    return [
      opens ? markup`<a href="${encodePath(opens)}">${name}</a>` : name,
      comparison
        ? comparison.parents.map((head) => labels.fullName(head)).join('; ')
        : parents.map(baseName).join('; '),
      comparison ? labels.percent(comparison.summary.coverage) : '',
      comparison
        ? markup`<span class="severity high">▲ ${high}</span> <span class="severity medium">◆ ${medium}</span>`
        : '',
      outputLinks(outputs),
    ]
  })
  const key = `▲ ${labels.say('severity-high')}, ◆ ${labels.say('severity-medium')}`
  return markup`<section id="comparisons"><h2>${labels.say('comparisons')}</h2><p class="small soft">${key}</p>${table(columns, rows, labels.say('comparisons'))}</section>`
}

function collationsSection(view: RunView, labels: Labels): Markup | null {
  if (view.collations.length === 0) return null
  const columns = ['parents', 'document', 'outputs'].map((column) => labels.say(`column-${column}`))
  const rows = view.collations.map(({ parent, children, page: opens, outputs, view: collation }) => {
    const name = collation?.parent
      ? labels.fullName(collation.parent)
      : parent
        ? baseName(parent)
        : labels.say('collation-title')
    return [
      opens ? markup`<a href="${encodePath(opens)}">${name}</a>` : name,
      (collation ? collation.children.map((head) => labels.fullName(head)) : children.map(baseName)).join(
        '; ',
      ),
      outputLinks(outputs),
    ]
  })
  return markup`<section id="collations"><h2>${labels.say('collations')}</h2>${table(columns, rows, labels.say('collations'))}</section>`
}

function documentsSection(view: RunView, labels: Labels): Markup {
  const columns = [
    'document',
    'field-title',
    'field-issuer',
    'field-date',
    'parents',
    'status',
    'outputs',
  ].map((column) => labels.say(column.startsWith('field') ? column : `column-${column}`))
  const states = [...new Set(view.documents.map((document) => document.status))]
  const form = markup`<form hidden data-for="#documents tbody tr" aria-label="${labels.say('documents')}"><label>${labels.say('filter-state')}<select data-key="state"><option value="">${labels.say('filter-all')}</option>${states.map(
    (state) => markup`<option value="${state}">${labels.say(`status-${state}`)}</option>`,
  )}</select></label><label>${labels.say('filter-search')}<input type="search" autocomplete="off"></label><span role="status" data-text="${labels.say('filter-shown')}"></span></form>`
  const rows = view.documents.map((document) => documentRow(document, labels))
  return markup`<section id="documents" class="wide"><h2>${labels.say('documents')}</h2>${form}${table(columns, rows, labels.say('documents'))}</section>`
}

function documentRow(
  document: RunDocument,
  labels: Labels,
): { cells: (Markup | string | null)[]; attributes: Markup } {
  const { head, plan, status, message, reason, outputs, file } = document
  const state = labels.say(`status-${status}`)
  return {
    attributes: markup`data-state="${status}"`,
    cells: [
      markup`${head ? labels.name(head) : baseName(file)}<span class="where">${file}</span>`,
      head?.title ?? null,
      head && [head.issuer, head.province].filter(Boolean).join(' – '),
      head && labels.date(head.date),
      plan ? plan.parents.map((parent) => parent.key ?? parent.name ?? '').join('; ') : null,
      status === 'read' ? state : markup`<b>${state}</b><span class="where">${message ?? reason}</span>`,
      outputLinks(outputs),
    ],
  }
}

function missingSection(view: RunView, labels: Labels): Markup | null {
  if (view.missingParents.length === 0) return null
  const columns = ['document', 'field-issuer', 'field-date', 'citedBy'].map((column) =>
    labels.say(column.startsWith('field') ? column : `column-${column}`),
  )
  const rows = view.missingParents.map(({ key, name, issuer, date, citedBy }) => [
    key ?? name,
    issuer,
    labels.date(date),
    citedBy.map(baseName).join('; '),
  ])
  return markup`<section id="missing"><h2>${labels.say('missing-parents')}</h2>${table(columns, rows, labels.say('missing-parents'))}</section>`
}

function matrixSection(view: RunView, labels: Labels): Markup | null {
  const maps = view.collations.flatMap(({ view: collation, page: opens }) =>
    collation && collation.rows.length > 0 ? [{ collation, opens }] : [],
  )
  if (maps.length === 0) return null
  return markup`<section id="matrix" class="wide"><h2>${labels.say('matrix')}</h2>${matrixKey(labels, [...new Set(maps.flatMap(({ collation }) => collation.fates))])}${maps.map(
    ({ collation, opens }, index) => {
      const under = collation.parent ? labels.fullName(collation.parent) : labels.say('collation-title')
      const name = `${index + 1}. ${under}`
      return markup`<h3>${name}</h3>${matrixTable(collation, labels, opens && encodePath(opens), `${labels.say('matrix')}: ${name}`)}`
    },
  )}</section>`
}

function calendarSection(view: RunView, labels: Labels): Markup | null {
  if (view.calendar.length === 0) return null
  const columns = ['deadline', 'who', 'what', 'recipient', 'document', 'allowed'].map((column) =>
    labels.say(`column-${column}`),
  )
  const form = markup`<form hidden data-for="#calendar tbody tr" aria-label="${labels.say('calendar')}"><label>${labels.say('filter-search')}<input type="search" autocomplete="off"></label><label class="check"><input type="checkbox" data-key="later" value="yes">${labels.say('filter-later')}</label><span role="status" data-text="${labels.say('filter-shown')}"></span></form>`
  const names = new Map(view.documents.map((document) => [document.file, document.head]))
  const rows = view.calendar.map((entry) => calendarRow(entry, names, labels))
  return markup`<section id="calendar" class="wide"><h2>${labels.say('calendar')}</h2>${form}${table(columns, rows, labels.say('calendar'))}</section>`
}

function calendarRow(
  entry: CalendarEntry,
  names: ReadonlyMap<string, RunDocument['head']>,
  labels: Labels,
): { cells: (Markup | string | null)[]; attributes: Markup } {
  const head = names.get(entry.file)
  const allowed = entry.allowed && (labels.date(entry.allowed.date) || entry.allowed.raw)
  const later = allowed && markup`<span class="later">▲ ${labels.say('later-than')}: ${allowed}</span>`
  return {
    attributes: markup`data-later="${entry.allowed ? 'yes' : 'no'}"`,
    cells: [
      deadlineText(entry, labels),
      entry.who,
      entry.what,
      entry.to,
      markup`${head ? labels.name(head) : baseName(entry.file)}<span class="where">${labels.place(entry)}</span>`,
      later && entry.evidence ? markup`<a href="${encodeLink(entry.evidence)}">${later}</a>` : later,
    ],
  }
}
