import type { Cell } from './tables.js'
import type { Line } from './physical-lines.js'

const fewestColumns = 3
const longestHead = 60

/** What parts the columns of a table: single tabs, as a word processor saves one to text, or upright strokes between the cells alone, as pages of the web are copied. */
export type Separator = '\t' | '|'

/**
 * The cells of each row of a table whose columns are parted by `separator`; by the index of a line, from the head at `from` on. Empty
 * where no such table begins there: two columns are a letterhead or a foot, and a head holds short names without figures.
 */
export function separatedRows(
  text: string,
  lines: readonly Line[],
  from: number,
  table: number,
  separator: Separator,
): Cell[][] {
  const head = fieldsOf(text, lines[from]!, separator)
  if (head.length < fewestColumns || !head.every((cell) => isHead(text.slice(cell.start, cell.end))))
    return []
  const rows = [head]
  for (let index = from + 1; index < lines.length; index++) {
    const fields = fieldsOf(text, lines[index]!, separator)
    const whole = isWhole(fields, head.length)
    // `Quý I` between two rows heads those below it.
    const heads =
      !whole && isGroup(fields, head.length) && goesOn(text, lines[index + 1], head.length, separator)
    if (!whole && !heads) break
    rows.push(fields)
  }
  if (rows.length < 2) return []
  return rows.map((fields, row) =>
    fields.flatMap((span, column) =>
      span.end > span.start ? [{ ...span, table, row, column, head: row === 0 }] : [],
    ),
  )
}

type Field = { readonly start: number; readonly end: number }

function isWhole(fields: readonly Field[], columns: number): boolean {
  return fields.length <= columns && fields.length >= columns - 1 && filled(fields) >= 2
}

function isGroup(fields: readonly Field[], columns: number): boolean {
  const short = fields.every(({ start, end }) => end - start <= longestHead)
  return short && fields.length >= 2 && fields.length <= columns && filled(fields) >= 1
}

function filled(fields: readonly Field[]): number {
  return fields.filter(({ start, end }) => end > start).length
}

function goesOn(text: string, line: Line | undefined, columns: number, separator: Separator): boolean {
  return line !== undefined && isWhole(fieldsOf(text, line, separator), columns)
}

/** What stands between the separators of a line; a line that begins with a tab begins with an empty field. */
function fieldsOf(text: string, line: Line, separator: Separator): { start: number; end: number }[] {
  const fields: { start: number; end: number }[] = []
  let start = line.start
  while (start > 0 && (text[start - 1] === separator || text[start - 1] === ' ')) start--
  while (start <= line.end) {
    const next = text.indexOf(separator, start)
    const end = next < 0 || next > line.end ? line.end : next
    fields.push(trimmed(text, start, end))
    start = end + 1
  }
  return fields
}

function isHead(printed: string): boolean {
  return printed !== '' && printed.length <= longestHead && !/\d{2}|[.;:]$/u.test(printed)
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { start, end }
}
