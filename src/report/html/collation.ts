import type { Writer } from '../../ports.js'
import { labelsFor, type Labels } from '../labels.js'
import { localityNames } from '../view/document-head.js'
import { countedFates } from '../view/collation-view.js'
import type { CollationCell, CollationRow, CollationView } from '../view/types.js'
import { documentCards } from './documents.js'
import { markup, type Markup } from './markup.js'
import { matrixKey, matrixTable } from './matrix.js'
import { page } from './page.js'
import { legend, marked } from './passages.js'
import { table } from './table.js'

/** The report of a collation: the heat map parent unit × locality, and below it the evidence of each row. */
export const collationHtml: Writer<CollationView> = {
  ending: 'html',
  mediaType: 'text/html; charset=utf-8',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const names = localityNames(view.children)
    const title = [labels.say('collation-title'), view.parent && labels.name(view.parent)]
      .filter(Boolean)
      .join(' – ')
    const body = markup`<p class="over">${labels.say('collation-title')}</p><h1>${
      view.parent ? labels.name(view.parent) : labels.say('collation-title')
    }</h1>${view.parent?.title && markup`<p class="lead">${view.parent.title}</p>`}
<section class="summary" id="summary"><h2>${labels.say('summary')}</h2><p class="lead">${labels.say(
      'collation-summary',
      { children: view.children.length, rows: view.rows.length },
    )}</p>${totals(view, names, labels)}${view.messages.map(
      ({ text }) => markup`<p>${text}</p>`,
    )}<p class="caution">${labels.say('caution')}</p></section>
<section id="matrix" class="wide"><h2>${labels.say('matrix')}</h2>${matrixKey(labels, view.fates)}${matrixTable(view, labels, '', labels.say('matrix'))}</section>
<section id="rows"><h2>${labels.say('units')}</h2>${legend(labels)}${searchForm(labels)}${view.rows.map(
      (row) => rowDetails(row, names, labels),
    )}</section>
<section id="documents"><h2>${labels.say('documents')}</h2>${documentCards(view.children, labels)}</section>`
    const contents = [
      { anchor: 'summary', name: labels.say('summary') },
      { anchor: 'matrix', name: labels.say('matrix') },
      { anchor: 'rows', name: labels.say('units') },
      { anchor: 'documents', name: labels.say('documents') },
    ]
    return page({ title, body, labels, contents })
  },
}

function totals(view: CollationView, names: readonly string[], labels: Labels): Markup {
  const fates = countedFates(view)
  const columns = [labels.say('column-document'), ...fates.map((fate) => labels.say(`fate-${fate}`))]
  const rows = view.children.map((child, index) => [
    markup`${names[index]!}${child.key && child.key !== names[index] && markup` <span class="soft">${child.key}</span>`}`,
    ...fates.map((fate) => view.totals[index]![fate]),
  ])
  return table(columns, rows, labels.say('summary'))
}

function searchForm(labels: Labels): Markup {
  return markup`<form hidden data-for="#rows details.row" aria-label="${labels.say('units')}"><label>${labels.say('filter-search')}<input type="search" autocomplete="off"></label><span role="status" data-text="${labels.say('filter-shown')}"></span></form>`
}

function rowDetails(row: CollationRow, names: readonly string[], labels: Labels): Markup {
  const place = row.outline ? `${labels.place({ outline: row.outline })}: ` : ''
  const origin = row.origin === 'inherited' ? '' : ` (${labels.say(`origin-${row.origin}`)})`
  const slots = row.slots.filter((slot) => slot.values.some(Boolean))
  const named = (cell: CollationCell): Markup =>
    markup`<dt id="${row.id}-${cell.child}">${names[cell.child]!} – ${labels.say(`fate-${cell.fate}`)}${
      cell.units[0]?.outline && ` (${labels.place(cell.units[0])})`
    }</dt>`
  // Localities that print the row's own words are named together: their words stand in the summary.
  const told = row.cells.filter((cell) => cell.fate !== 'absent')
  const same = told.filter((cell) => cell.units.length === 1 && cell.units[0]!.text === row.text)
  const others = told.filter((cell) => !same.includes(cell))
  return markup`
<details class="row" id="${row.id}"><summary>${row.number}. ${place}<span class="text">${row.text}</span><span class="soft">${origin}</span></summary><dl>${
    same.length > 0 && markup`${same.map(named)}<dd class="soft">${labels.say('as-above')}</dd>`
  }${others.map(
    (cell) =>
      markup`${named(cell)}<dd class="text">${cell.marked.length > 0 ? marked(cell.marked) : '–'}</dd>`,
  )}${slots.map(
    (slot) =>
      markup`<dt>…</dt><dd>${slot.values
        .map((value, index) => value && `${names[index] ?? ''}: ${value}`)
        .filter(Boolean)
        .join('; ')}</dd>`,
  )}</dl></details>`
}
