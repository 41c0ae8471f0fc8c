import type { Labels } from '../labels.js'
import type { ComparisonView, Passage, Row, RowKind } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { legend, marked, picture } from './passages.js'

const kinds: readonly RowKind[] = ['same', 'edited', 'reworked', 'added', 'omitted', 'movedAway']

/** Parents and child side by side, unit by unit, with marked words and remarks. */
export function unitsSection(view: ComparisonView, labels: Labels): Markup {
  const rowNumbers = new Map(view.rows.map((row) => [row.id, row.number]))
  let chapter: string | null = null
  const rows = view.rows.map((row) => {
    const opens = row.chapter !== chapter && row.chapter !== '' && row.kind !== 'movedAway'
    if (opens) chapter = row.chapter
    const head =
      opens &&
      markup`<tr class="chapter"><th colspan="4" scope="colgroup">${labels.place({ outline: row.chapter })}</th></tr>\n`
    return markup`${head}${unitRow(row, view, labels, rowNumbers)}`
  })
  const columns = ['number', 'parent', 'child', 'remarks']
  return markup`<section id="units" class="wide"><h2>${labels.say('units')}</h2>${legend(labels)}${filterForm(view, labels)}<table class="units"><thead><tr>${columns.map(
    (column) => markup`<th scope="col">${labels.say(`column-${column}`)}</th>`,
  )}</tr></thead><tbody>
${rows}</tbody></table></section>`
}

function filterForm(view: ComparisonView, labels: Labels): Markup {
  const present = kinds.filter((kind) => view.rows.some((row) => row.kind === kind))
  return markup`<form hidden data-for=".units tr[data-state]" aria-label="${labels.say('units')}"><label>${labels.say('filter-state')}<select data-key="state"><option value="">${labels.say('filter-all')}</option>${present.map(
    (kind) => markup`<option value="${kind}">${labels.say(`relation-${kind}`)}</option>`,
  )}<option value="moved">${labels.say('relation-moved')}</option></select></label><label>${labels.say('filter-search')}<input type="search" autocomplete="off"></label><label class="check"><input type="checkbox" data-key="state" value="same" data-not>${labels.say('filter-same')}</label><span role="status" data-text="${labels.say('filter-shown')}"></span></form>`
}

function unitRow(
  row: Row,
  view: ComparisonView,
  labels: Labels,
  numbers: ReadonlyMap<string, number>,
): Markup {
  const anchor = row.kind === 'movedAway' ? `${row.id}-away` : row.id
  const state = row.moved && row.kind !== 'movedAway' ? `${row.kind} moved` : row.kind
  const child = markup`${picture2(row.child, labels)}<div class="text${row.moved && row.child ? ' movedtext' : ''}">${marked(row.childMarked)}</div>${row.child && where([row.child], labels)}`
  const parents = markup`${row.parents.map((parent) => picture2(parent, labels))}<div class="text">${marked(row.parentMarked)}</div>${where(row.parents, labels, view.parents.length > 1 ? view : null)}`
  return markup`<tr id="${anchor}" class="${row.kind}" data-state="${state}"><td class="number">${row.number > 0 && row.number}</td><td>${
    row.parents.length > 0 ? parents : markup`<span class="gone">${labels.say('empty-parent')}</span>`
  }</td><td>${childCell(row, child, labels, numbers)}</td><td>${remarksCell(row, labels)}</td></tr>
`
}

function childCell(row: Row, child: Markup, labels: Labels, numbers: ReadonlyMap<string, number>): Markup {
  if (row.child) return child
  if (!row.target) return markup`<span class="gone">${labels.say('empty-child')}</span>`
  return markup`<a href="#${row.target}">↓↑ ${labels.say('moved-to', { number: numbers.get(row.target) ?? '' })}</a>`
}

function picture2(passage: Passage | null, labels: Labels): Markup | null {
  return passage && picture(passage, labels)
}

function where(
  passages: readonly Passage[],
  labels: Labels,
  several: ComparisonView | null = null,
): Markup | null {
  if (passages.length === 0) return null
  const places = passages.map((passage) => {
    const head = several?.parents[passage.file]
    return [head && labels.name(head), labels.place(passage)].filter(Boolean).join(', ')
  })
  return markup`<span class="where">${places.join('; ')}</span>`
}

function remarksCell(row: Row, labels: Labels): Markup {
  const moved = row.moved && row.kind !== 'movedAway' && row.parents[0]
  const alternatives = row.alternatives.flat()
  return markup`${labels.remarks(row)}${
    moved &&
    markup`<span class="where"><a href="#${moved.id}-away">↓↑ ${labels.say('moved-from', { place: labels.place(moved) })}</a></span>`
  }${
    alternatives.length > 0 &&
    markup`<span class="where">${labels.say('alternatives', {
      places: alternatives.map((passage) => labels.place(passage)).join('; '),
    })}</span>`
  }${row.stock && markup`<span class="where">${labels.say('stock')}</span>`}${row.findings.map(
    (number) =>
      markup`<span class="where"><a href="#f${number}">${labels.say('to-finding', { number })}</a></span>`,
  )}`
}
