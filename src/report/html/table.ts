import { markup, type Markup } from './markup.js'

/** A cell: text, markup, or a number, which is set to the right. */
export type Cell = Markup | string | number | null

/** A plain table. `columns` are the head's words; `attributes` of a row are markup (`data-…`, `id`). */
export function table(
  columns: readonly string[],
  rows: readonly (readonly Cell[] | { cells: readonly Cell[]; attributes: Markup })[],
  name: string,
): Markup {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${columns.map(
    (column) => markup`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => {
    const { cells, attributes } = 'cells' in row ? row : { cells: row, attributes: null }
    return markup`
<tr${attributes && markup` ${attributes}`}>${cells.map((cell) =>
      typeof cell === 'number' ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`,
    )}</tr>`
  })}</tbody></table></div>`
}
