import type { Writer } from '../../ports.js'
import { labelsFor, placesOf, type Labels } from '../labels.js'
import type { ComparisonView } from '../view/types.js'
import { citationsSheet, documentsSheet, referencesSheet } from './document-sheets.js'
import { dayCell, workbook, type Sheet } from './workbook.js'

/** The report of a comparison as a workbook: documents, findings, units, duties, matrix, citations. */
export const comparisonXlsx: Writer<ComparisonView> = {
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(view, { language }) {
    const labels = labelsFor(language)
    return workbook([
      documentsSheet([...view.parents, view.child], labels),
      findingsSheet(view, labels),
      unitsSheet(view, labels),
      dutiesSheet(view, labels),
      matrixSheet(view, labels),
      citationsSheet(view.citations, labels),
      referencesSheet(view.references, labels),
    ])
  },
}

function findingsSheet(view: ComparisonView, labels: Labels): Sheet {
  return {
    name: labels.say('findings'),
    columns: columnsOf(labels, [
      ['column-number', 6],
      ['column-severity', 14],
      ['column-kind', 18],
      ['findings', 60],
      ['column-parent', 50],
      ['column-child', 50],
      ['column-place', 28],
      ['column-confidence', 12],
    ]),
    rows: view.findings.map((finding) => [
      finding.number,
      labels.say(`severity-${finding.severity}`),
      labels.kind(finding.code),
      finding.text[labels.language],
      finding.parent.map((passage) => passage.text).join('\n') || null,
      finding.child.map((passage) => passage.text).join('\n') || null,
      placesOf(finding.child.length > 0 ? finding.child : finding.parent, labels),
      finding.confidence,
    ]),
  }
}

function unitsSheet(view: ComparisonView, labels: Labels): Sheet {
  return {
    name: labels.say('units'),
    columns: columnsOf(labels, [
      ['column-number', 6],
      ['column-outline', 10],
      ['column-parent', 60],
      ['column-child', 60],
      ['column-status', 18],
      ['column-changes', 22],
      ['relation-moved', 14],
      ['column-line', 8],
      ['column-page', 8],
      ['column-confidence', 12],
    ]),
    rows: view.rows
      .filter((row) => row.kind !== 'movedAway')
      .map((row) => {
        const place = row.child ?? row.parents[0]
        return [
          row.number,
          place?.outline || null,
          row.parents.map((parent) => parent.text).join('\n') || null,
          row.child?.text ?? null,
          labels.say(`relation-${row.kind}`),
          row.changes.map((change) => labels.say(`change-${change}`)).join(', ') || null,
          row.moved ? labels.say('relation-moved') : null,
          place?.line ?? null,
          place?.page ?? null,
          row.confidence,
        ]
      }),
  }
}

function dutiesSheet(view: ComparisonView, labels: Labels): Sheet {
  return {
    name: labels.say('duties'),
    columns: columnsOf(labels, [
      ['column-who', 32],
      ['column-what', 50],
      ['column-recipient', 28],
      ['column-deadline', 14],
      ['column-allowed', 14],
      ['column-relation', 26],
      ['column-printed', 30],
      ['column-line', 8],
    ]),
    rows: view.duties.map(({ parent, child, relation }) => {
      const shown = child ?? parent
      return [
        shown?.who ?? null,
        shown?.what ?? null,
        shown?.to ?? null,
        child && dayCell(child.date, labels.date(child.date)),
        parent && dayCell(parent.date, labels.date(parent.date)),
        labels.say(`duty-${relation}`),
        shown?.raw ?? null,
        shown?.span.line ?? null,
      ]
    }),
  }
}

/** One line a parent unit: what became of it. */
function matrixSheet(view: ComparisonView, labels: Labels): Sheet {
  const { childUnits, parentUnits } = view.record
  const numbers = new Map(view.rows.map((row) => [row.id, row.number]))
  const outline = new Map(childUnits.map((unit) => [unit.id, unit.outline]))
  return {
    name: labels.say('matrix'),
    columns: columnsOf(labels, [
      ['column-outline', 10],
      ['column-parent', 70],
      ['column-status', 18],
      ['column-child', 24],
    ]),
    rows: parentUnits.map((unit) => [
      unit.outline || null,
      unit.text,
      labels.say(`fate-${unit.fate}`),
      unit.children
        .map((id) =>
          [outline.get(id), `${labels.say('column-number')} ${numbers.get(id) ?? ''}`]
            .filter(Boolean)
            .join(', '),
        )
        .join('; ') || null,
    ]),
    fill: fateFill(labels),
  }
}

const fills = {
  kept: 'FFBCD7F2',
  edited: 'FFFBE3A4',
  reworked: 'FFDCCDF6',
  omitted: 'FFF7C3BF',
  added: 'FFC3E8D0',
  shared: 'FFBCD7F2',
  own: 'FFC3E8D0',
}

/** The heat map's colours by the words of the fates. */
export function fateFill(labels: Labels): NonNullable<Sheet['fill']> {
  const byName = new Map(Object.entries(fills).map(([fate, color]) => [labels.say(`fate-${fate}`), color]))
  return (cell) => (typeof cell === 'string' ? (byName.get(cell) ?? null) : null)
}

export function columnsOf(labels: Labels, columns: readonly (readonly [string, number])[]): Sheet['columns'] {
  return columns.map(([code, width]) => ({ name: labels.say(code), width }))
}
