import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import { textOf } from '../../doc/span.js'
import { lowerSame } from '../../text/lower.js'
import { sentenceCase } from '../assignments/subjects.js'
import type { TaskRow, TaskTable } from '../assignments/tables.js'
import type { Setting } from './index.js'
import { timesOf } from './times.js'
import { mendTimes } from './worn-times.js'

/** The deadlines of a task table: who from the column that leads, what from the task's, when from the time's (or from the task's own words). */
export function tableDeadlines(doc: Doc, table: TaskTable, setting: Setting): Mark<'deadline'>[] {
  return table.rows.flatMap((row) => rowDeadlines(doc, table, row, setting))
}

function rowDeadlines(doc: Doc, table: TaskTable, row: TaskRow, setting: Setting): Mark<'deadline'>[] {
  const cell = row.time ?? row.task
  if (!cell) return []
  const { text } = doc
  const times = timesOf(mendTimes(lowerSame(textOf(text, cell))), {
    issued: setting.issued,
    year: setting.year,
    timeUnit: cell === row.time,
    finishes: cell === row.time && table.finishes,
    cited: setting.cited.map((span) => ({ start: span.start - cell.start, end: span.end - cell.start })),
    passage: 'orders',
    standing: setting.standing,
  })
  return times.map((time) => ({
    type: 'deadline',
    span: { start: cell.start + time.start, end: cell.start + time.end },
    value: {
      kind: time.kind,
      date: time.date,
      recurrence: time.recurrence,
      who: row.lead ? sentenceCase(textOf(text, row.lead)) : null,
      what: row.task ? textOf(text, row.task) : null,
      to: null,
    },
    evidence: { ...(row.lead ? { who: row.lead } : {}), ...(row.task ? { what: row.task } : {}) },
    by: 'deadlines',
    confidence: time.confidence,
  }))
}
