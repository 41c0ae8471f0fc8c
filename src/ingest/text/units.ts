import type { Mark } from '../../doc/marks.js'
import { trimSpan, type Span } from '../../doc/span.js'
import { moveSpans, type Edit, type RunText, applyEdits } from '../../text/edit.js'
import { continues } from '../../text/lines.js'
import { append } from '../append.js'
import { innerGaps } from './gaps.js'
import { splitLines, type Line } from './physical-lines.js'
import { tableRows, type Cell } from './tables.js'
import { wrapOf, type Wrap } from './wrap.js'

/** A text whose lines are its units, the edits that made it, and marks of table cells. */
export interface Units {
  readonly source: RunText
  readonly edits: readonly Edit[]
  readonly marks: readonly Mark[]
}

/**
 * Makes one line of each unit: joins hard wraps and page breaks in mid-sentence, drops blank lines and page numbers, takes table
 * rows apart into cells, and leaves of each blank stretch one blank, or one tab where it parts two columns. Linear in the text.
 */
export function toUnits(source: RunText): Units {
  const lines = splitLines(source.text)
  const rows = tableRows(source.text, lines)
  const wrap = wrapOf(lines)
  const edits: Edit[] = []
  const cells: (Span & { cell: Cell })[] = []
  let written = 0
  let unit: Line | null = null
  let previous: Line | null = null
  let tail = ''
  const put = (piece: Span, between: string, gaps = innerGaps(source.text, piece)): void => {
    edits.push({ start: written, end: piece.start, text: tail + between })
    tail = ''
    append(edits, gaps)
    written = piece.end
  }
  for (const [index, found] of lines.entries()) {
    const row = rows.get(index)
    if (row === 'rule' || found.pageNumber) continue
    if (row) {
      for (const cell of row) {
        put(cell, written === 0 && cells.length === 0 ? '' : '\n', cellGaps(source.text, cell))
        cells.push({ start: cell.start, end: cell.end, cell })
        tail = cell.tail ?? ''
      }
      unit = null
      previous = null
      continue
    }
    const gaps = innerGaps(source.text, found)
    const line = withGaps(found, gaps)
    const goesOn: boolean =
      previous !== null && unit !== null && joins(source.text, previous, line, unit, wrap)
    put(line, goesOn ? ' ' : written === 0 ? '' : '\n', gaps)
    if (!goesOn) unit = line
    previous = line
  }
  edits.push({ start: written, end: source.text.length, text: tail })
  const kept = edits.filter((edit) => edit.start !== edit.end || edit.text !== '')
  const spans = moveSpans(cells, kept)
  const marks = cells.map(({ cell }, index) => cellMark(cell, withTail(spans[index]!, cell)))
  return { source: applyEdits(source, kept), edits: kept, marks }
}

/** The gaps inside a cell, which may stand on several lines: they are joined. */
function cellGaps(text: string, cell: Span): Edit[] {
  const edits: Edit[] = []
  let start = cell.start
  for (let at = text.indexOf('\n', start); at >= 0 && at < cell.end; at = text.indexOf('\n', start)) {
    const line = trimSpan(text, { start, end: at })
    append(edits, innerGaps(text, line))
    start = trimSpan(text, { start: at, end: cell.end }).start
    edits.push({ start: line.end, end: start, text: ' ' })
  }
  append(edits, innerGaps(text, { start, end: cell.end }))
  return edits
}

/** The line as its gaps will be: a tab in it says that it holds two columns. */
function withGaps(line: Line, gaps: readonly Edit[]): Line {
  if (gaps.length === 0) return line
  const columns = gaps.some((gap) => gap.text === '\t')
  return { ...line, text: `${line.text.replace(/[ \t]+/gu, ' ')}${columns ? '\t' : ''}` }
}

function joins(text: string, previous: Line, line: Line, unit: Line, wrap: Wrap): boolean {
  return continues(previous.text, line.text, {
    apart: line.apart,
    full: !line.apart && wrap.reaches(previous, line),
    indented: wrap.indented(line),
    spaced: wrap.spaced,
    unitStart: unit.text,
    unit: () => text.slice(unit.start, previous.end),
  })
}

/** What stood elsewhere is written directly behind the cell's own words. */
function withTail(span: Span, { tail }: Cell): Span {
  return tail ? { start: span.start, end: span.end + tail.length } : span
}

function cellMark({ table, row, column, head }: Cell, span: Span): Mark<'cell'> {
  return { type: 'cell', span, value: { table, row, column, head }, by: 'text', confidence: 1 }
}
