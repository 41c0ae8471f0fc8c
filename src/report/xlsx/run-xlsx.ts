import type { Writer } from '../../ports.js'
import { deadlineText, labelsFor, type Labels } from '../labels.js'
import type { RunView } from '../view/types.js'
import { matrixSheet } from './collation-xlsx.js'
import { columnsOf } from './comparison-xlsx.js'
import { citationsSheet } from './document-sheets.js'
import { dayCell, workbook, type Sheet } from './workbook.js'

/** A run's index as a workbook: documents, findings, duties, one matrix a collation, higher documents not there, citations. */
export const runXlsx: Writer<RunView> = {
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(view, { language }) {
    const labels = labelsFor(language)
    const matrices = view.collations.flatMap(({ view: collation }, index) =>
      collation && collation.rows.length > 0
        ? [matrixSheet(collation, labels, `${index + 1} ${labels.say('matrix')}`)]
        : [],
    )
    return workbook([
      documentsSheet(view, labels),
      // The findings of a run in parts stand in the workbooks of its parts.
      ...(view.parts.length > 0 ? [] : [findingsSheet(view, labels)]),
      calendarSheet(view, labels),
      ...matrices,
      missingSheet(view, labels),
      citationsSheet(view.citations, labels),
    ])
  },
}

function documentsSheet(view: RunView, labels: Labels): Sheet {
  return {
    name: labels.say('documents'),
    columns: columnsOf(labels, [
      ['file', 40],
      ['column-status', 18],
      ['column-reason', 40],
      ['field-type', 14],
      ['field-key', 16],
      ['field-title', 50],
      ['field-issuer', 32],
      ['field-place', 16],
      ['field-date', 13],
      ['field-province', 16],
      ['column-parents', 24],
      ['column-deadlines', 10],
    ]),
    rows: view.documents.map(({ file, status, message, reason, head, plan, key }) => [
      file,
      labels.say(`status-${status}`),
      message ?? reason,
      head?.type ?? null,
      key,
      head?.title ?? null,
      head?.issuer ?? null,
      head?.place ?? null,
      dayCell(head?.date ?? null, labels.date(head?.date ?? null)),
      head?.province ?? null,
      plan?.parents.map((parent) => parent.key ?? parent.name).join('; ') || null,
      plan?.deadlines.length ?? null,
    ]),
  }
}

function missingSheet(view: RunView, labels: Labels): Sheet {
  return {
    name: labels.say('missing-sheet'),
    columns: columnsOf(labels, [
      ['column-document', 40],
      ['field-issuer', 32],
      ['field-date', 13],
      ['column-citedBy', 60],
    ]),
    rows: view.missingParents.map(({ key, name, issuer, date, citedBy }) => [
      key ?? name,
      issuer,
      dayCell(date, labels.date(date)),
      citedBy.join('; '),
    ]),
  }
}

function findingsSheet(view: RunView, labels: Labels): Sheet {
  return {
    name: labels.say('findings'),
    columns: columnsOf(labels, [
      ['column-document', 36],
      ['column-severity', 14],
      ['column-kind', 18],
      ['findings', 80],
      ['column-confidence', 12],
    ]),
    rows: view.comparisons.flatMap(({ child, view: comparison }) =>
      (comparison?.findings ?? []).map((finding) => [
        child,
        labels.say(`severity-${finding.severity}`),
        labels.kind(finding.code),
        finding.text[labels.language],
        finding.confidence,
      ]),
    ),
  }
}

function calendarSheet(view: RunView, labels: Labels): Sheet {
  return {
    name: labels.say('duties'),
    columns: columnsOf(labels, [
      ['column-date', 14],
      ['column-deadline', 24],
      ['column-who', 32],
      ['column-what', 50],
      ['column-recipient', 28],
      ['column-document', 36],
      ['column-allowed', 18],
      ['column-line', 8],
    ]),
    rows: view.calendar.map((entry) => [
      dayCell(entry.date, labels.date(entry.date)),
      deadlineText(entry, labels),
      entry.who,
      entry.what,
      entry.to,
      entry.file,
      entry.allowed && dayCell(entry.allowed.date, labels.date(entry.allowed.date) || entry.allowed.raw),
      entry.line,
    ]),
  }
}
