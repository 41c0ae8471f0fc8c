import type { Span } from '../../doc/span.js'
import { matchesOf } from '../../text/matches.js'
import type { Line } from './physical-lines.js'
import type { Cell } from './tables.js'

const fewestColumns = 3
const longestHead = 40
/** How far left of its column's first word a word may stand. */
const slack = 3

/** A field of a line: where it stands, and at which column of the page it begins. */
interface Field extends Span {
  readonly column: number
}

interface Row {
  readonly line: number
  /** Index of its last line. */
  to: number
  readonly cells: (Field & { tail: string })[]
  /** For each cell, which column of the table it stands in. */
  readonly columns: number[]
}

/**
 * A table as a converter sets it from a page without rules: columns parted by blanks, the first one counting (`TT`), a cell's further
 * words on lines of their own below it. The cells by the index of the line on which a row begins, `rule` for the lines that go on with
 * one, their words kept as the tail of the cell; empty where no such table begins.
 */
export function alignedRows(
  text: string,
  lines: readonly Line[],
  from: number,
  table: number,
): Map<number, readonly Cell[] | 'rule'> {
  const rows = new Map<number, readonly Cell[] | 'rule'>()
  const opening = lines[from]!
  if (!/^(?:s?tt|số tt)\s{2,}/iu.test(opening.text)) return rows
  const head = fieldsOf(text, opening)
  if (head.length < fewestColumns || !head.every((field) => isHead(text.slice(field.start, field.end))))
    return rows
  const read = readRows(text, lines, from, head)
  // The count tells a table from words that happen to stand apart.
  if (read.filter(({ cells }) => cells.length === head.length).length < 3) return rows
  for (let at = from; at <= read.at(-1)!.to; at++) rows.set(at, 'rule')
  read.forEach(({ line, cells, columns }, row) => {
    rows.set(
      line,
      cells.map(({ start, end, tail }, at) => ({
        start,
        end,
        tail,
        table,
        row,
        column: columns[at]!,
        head: row === 0,
      })),
    )
  })
  return rows
}

function readRows(text: string, lines: readonly Line[], from: number, head: readonly Field[]): Row[] {
  const rows: Row[] = [
    rowOf(
      from,
      head,
      head.map((_, column) => column),
    ),
  ]
  let starts = head.map(({ column }) => column)
  for (let at = from + 1; at < lines.length; at++) {
    if (lines[at]!.pageNumber) continue
    const fields = fieldsOf(text, lines[at]!)
    const counts = /^(?:\d{1,3}|[IVX]{1,4})[.)]?$/u.test(text.slice(fields[0]!.start, fields[0]!.end))
    if (counts && fields.length > 1) {
      const whole = fields.length === head.length
      if (whole) starts = fields.map(({ column }) => column)
      rows.push(
        rowOf(
          at,
          fields,
          fields.map((field, index) => (whole ? index : columnOf(field, starts))),
        ),
      )
    } else if (goesOn(lines[at]!, fields, starts)) {
      addTails(text, rows.at(-1)!, fields, starts)
      rows.at(-1)!.to = at
    } else break
  }
  return rows
}

function rowOf(line: number, fields: readonly Field[], columns: number[]): Row {
  return { line, to: line, cells: fields.map((field) => ({ ...field, tail: '' })), columns }
}

/** A line that goes on with a row stands straight under it, behind the column that counts, its words within their columns. */
function goesOn(line: Line, fields: readonly Field[], starts: readonly number[]): boolean {
  if (line.apart || fields[0]!.column < starts[1]! - slack) return false
  return fields.every((field) => {
    const next = starts[columnOf(field, starts) + 1]
    return next === undefined || field.column + field.end - field.start < next
  })
}

/** The words of a line that goes on with a row, each behind the cell over it. */
function addTails(
  text: string,
  { cells, columns }: Row,
  fields: readonly Field[],
  starts: readonly number[],
): void {
  for (const field of fields) {
    const at = columns.indexOf(columnOf(field, starts))
    const cell = cells[at < 0 ? cells.length - 1 : at]!
    cell.tail += ` ${text.slice(field.start, field.end)}`
  }
}

function columnOf({ column }: Field, starts: readonly number[]): number {
  let found = 0
  for (const [index, start] of starts.entries()) if (column >= start - slack) found = index
  return found
}

/** The stretches of a line between runs of two blanks or more. */
function fieldsOf(text: string, line: Line): Field[] {
  const fields: Field[] = []
  const printed = text.slice(line.start, line.end)
  let start = 0
  const cut = (end: number): void => {
    fields.push({ start: line.start + start, end: line.start + end, column: line.indent + start })
  }
  for (const gap of matchesOf(printed, / {2,}/gu)) {
    cut(gap.index)
    start = gap.index + gap[0].length
  }
  cut(printed.length)
  return fields
}

function isHead(printed: string): boolean {
  return printed !== '' && printed.length <= longestHead && !/\d|[.;:]$/u.test(printed)
}
