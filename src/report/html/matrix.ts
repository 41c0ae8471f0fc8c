import type { Labels } from '../labels.js'
import { localityNames } from '../view/document-head.js'
import { shorten } from '../view/marked-text.js'
import type { CellFate, CollationView } from '../view/types.js'
import { markup, trusted, type Markup } from './markup.js'

/** A sign for each fate, so that the map can be read without its colours. */
const signs: Readonly<Record<CellFate, string>> = {
  kept: '●',
  edited: '◐',
  reworked: '◇',
  omitted: '✕',
  added: '+',
  shared: '●',
  own: '+',
  absent: '·',
}

export function matrixKey(labels: Labels, fates: readonly CellFate[]): Markup {
  return markup`<ul class="legend" aria-label="${labels.say('legend')}">${fates.map(
    (fate) =>
      markup`<li><span class="key ${fate}" aria-hidden="true">${signs[fate]}</span>${labels.say(`fate-${fate}`)}</li>`,
  )}</ul>`
}

/** Rows by locality as a heat map; each cell leads to its evidence on `page` ('' for this one, null where there is none). */
export function matrixTable(view: CollationView, labels: Labels, page: string | null, name: string): Markup {
  const names = localityNames(view.children)
  // The cells are many (200 × 60), so their constant parts are made once.
  const titles = new Map(
    (Object.keys(signs) as CellFate[]).map((fate) => [fate, markup`${labels.say(`fate-${fate}`)}`.markup]),
  )
  const link = markup`${page}`.markup
  const cell = (row: string, child: number, fate: CellFate): string =>
    fate === 'absent' || page === null
      ? `<td class="${fate}"><span role="img" aria-label="${titles.get(fate)}">${signs[fate]}</span></td>`
      : `<td class="${fate}"><a href="${link}#${row}-${child}" aria-label="${titles.get(fate)}">${signs[fate]}</a></td>`
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="matrix"><thead><tr><th scope="col">${labels.say('column-unit')}</th>${names.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${view.rows.map(
    (row) =>
      markup`
<tr><th scope="row">${row.number}. ${shorten(row.text, 110)}</th>${trusted(
        row.cells.map((entry) => cell(row.id, entry.child, entry.fate)).join(''),
      )}</tr>`,
  )}</tbody></table></div>`
}
