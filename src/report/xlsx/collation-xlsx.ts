import type { Writer } from '../../ports.js'
import { labelsFor, type Labels } from '../labels.js'
import { localityNames } from '../view/document-head.js'
import type { CollationView } from '../view/types.js'
import { columnsOf, fateFill } from './comparison-xlsx.js'
import { documentsSheet } from './document-sheets.js'
import { workbook, type Sheet } from './workbook.js'

/** The report of a collation as a workbook: documents, the matrix, and every locality's words. */
export const collationXlsx: Writer<CollationView> = {
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const heads = view.parent ? [view.parent, ...view.children] : view.children
    return workbook([documentsSheet(heads, labels), matrixSheet(view, labels), unitsSheet(view, labels)])
  },
}

/** Rows by locality, the cells filled by what became of the row there. */
export function matrixSheet(view: CollationView, labels: Labels, name = labels.say('matrix')): Sheet {
  const localities = localityNames(view.children).map((locality) => ({ name: locality, width: 16 }))
  return {
    name,
    columns: [
      ...columnsOf(labels, [
        ['column-number', 6],
        ['column-outline', 10],
        ['column-unit', 70],
        ['column-support', 10],
      ]),
      ...localities,
    ],
    rows: view.rows.map((row) => [
      row.number,
      row.outline || null,
      row.text,
      row.support,
      ...row.cells.map((cell) => labels.say(`fate-${cell.fate}`)),
    ]),
    fill: fateFill(labels),
  }
}

function unitsSheet(view: CollationView, labels: Labels): Sheet {
  const names = localityNames(view.children)
  return {
    name: labels.say('units'),
    columns: columnsOf(labels, [
      ['column-number', 6],
      ['column-unit', 60],
      ['column-document', 24],
      ['column-status', 18],
      ['column-outline', 10],
      ['column-child', 60],
    ]),
    rows: view.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.fate !== 'absent')
        .map((cell) => [
          row.number,
          row.text,
          names[cell.child] ?? null,
          labels.say(`fate-${cell.fate}`),
          cell.units[0]?.outline || null,
          cell.units.map((unit) => unit.text).join('\n') || null,
        ]),
    ),
  }
}
