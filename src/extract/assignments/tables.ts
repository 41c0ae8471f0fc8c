import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import { textOf, type Span } from '../../doc/span.js'

/** What a column of a task table tells, read off its head. */
export type ColumnRole = 'task' | 'lead' | 'with' | 'time' | 'product' | 'other'

/** One row of a task table: the cells by role, each the span of its words. A cell merged downwards counts for the rows below it. */
export type TaskRow = Readonly<Partial<Record<ColumnRole, Span>>>

/** A table whose head tells that it lays work on bodies: rows in order. */
export interface TaskTable {
  /** Where its first cell begins. */
  readonly start: number
  readonly rows: readonly TaskRow[]
  /** The column of time tells by when a task is finished. */
  readonly finishes: boolean
}

const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['with', /phối hợp/iu],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|lộ trình|định kỳ|hạn/iu],
  ['product', /sản phẩm|kết quả|đầu ra|ghi chú|kinh phí|địa điểm|số lượng|dự kiến kết/iu],
  [
    'lead',
    /chủ trì|cơ quan|đơn vị|thực hiện$|người thực hiện|phụ trách|tham mưu|phân công|trách nhiệm|đầu mối|bộ phận|chịu/iu,
  ],
  [
    'task',
    /nội dung|nhiệm vụ|công việc|hoạt động|tên |văn bản|hạng mục|chỉ tiêu|đề tài|việc|giải pháp|chuyên đề/iu,
  ],
]

/** The task tables of a document: those whose head names a task or a body and a time or a body. */
export function tablesOf(doc: Doc): TaskTable[] {
  const byTable = new Map<number, { span: Span; row: number; column: number; head: boolean }[]>()
  for (const { span, value } of marksOf(doc.marks, 'cell')) {
    const cells = byTable.get(value.table) ?? []
    cells.push({ span, row: value.row, column: value.column, head: value.head })
    byTable.set(value.table, cells)
  }
  return [...byTable.values()].flatMap((cells) => taskTable(doc.text, cells) ?? [])
}

function taskTable(
  text: string,
  cells: readonly { span: Span; row: number; column: number; head: boolean }[],
): TaskTable | null {
  const headRow = cells.some((cell) => cell.head)
    ? Math.max(...cells.filter((cell) => cell.head).map((cell) => cell.row))
    : Math.min(...cells.map((cell) => cell.row))
  const columns = new Map<number, ColumnRole>()
  for (const cell of cells) {
    if (cell.row > headRow) continue
    const role = roleOf(textOf(text, cell.span))
    if (role !== 'other' || !columns.has(cell.column)) columns.set(cell.column, role)
  }
  const known = new Set(columns.values())
  if (!known.has('lead') && !(known.has('time') && known.has('task'))) return null
  const finishes = cells.some(
    (cell) =>
      cell.row <= headRow &&
      columns.get(cell.column) === 'time' &&
      /hoàn thành|hạn/iu.test(textOf(text, cell.span)),
  )
  const byRow = new Map<number, Partial<Record<ColumnRole, Span>>>()
  for (const cell of cells) {
    if (cell.row <= headRow) continue
    const role = columns.get(cell.column) ?? 'other'
    const row = byRow.get(cell.row) ?? {}
    // Two columns of one role: the first one counts.
    if (role !== 'other' && row[role] === undefined && /[A-Za-zÀ-ỹ\d]/u.test(textOf(text, cell.span)))
      row[role] = cell.span
    byRow.set(cell.row, row)
  }
  const rows = [...byRow.entries()].sort(([a], [b]) => a - b).map(([, row]) => row)
  return {
    start: Math.min(...cells.map(({ span }) => span.start)),
    rows: rows.filter((row) => Object.keys(row).length > 1),
    finishes,
  }
}

function roleOf(head: string): ColumnRole {
  return roles.find(([, pattern]) => pattern.test(head.trim()))?.[0] ?? 'other'
}
