import type { Span } from '../../doc/span.js'
import type { Edit } from '../../text/edit.js'
import { matchesOf } from '../../text/matches.js'

/**
 * Edits that leave one blank of each blank stretch inside a line; one tab where the stretch (three blanks or more, a tab, a lone
 * upright stroke) parts two columns. A place left open for the pen (`ngày      tháng`, `Số:     /KH`) and the gap behind a list
 * sign are no columns.
 */
export function innerGaps(text: string, line: Span): Edit[] {
  const edits: Edit[] = []
  const printed = text.slice(line.start, line.end)
  for (const match of matchesOf(printed, gaps)) {
    const start = match.index
    const end = start + match[0].length
    if (end === printed.length) continue
    const stroke = match[0].includes('|') && /[ \t]$/u.test(match[0])
    const tight = match[0].includes('|') && !stroke
    const parts = stroke || (!tight && isColumnGap(printed, start, end))
    if (!tight) edits.push({ start: line.start + start, end: line.start + end, text: parts ? '\t' : ' ' })
  }
  return edits
}

// Blanks in any number, a single one excepted: it stands between all words.
const gaps = / [ \t\f|]+|[\t\f][ \t\f|]*/gu

function isColumnGap(printed: string, start: number, end: number): boolean {
  const gap = printed.slice(start, end)
  if (!gap.includes('\t') && gap.length < 3) return false
  const before = printed.slice(Math.max(0, start - 14), start)
  const behind = printed.slice(end, end + 8)
  if (start <= 8 && listSign.test(before)) return before === '*' && (gap.includes('\t\t') || gap.length >= 6)
  if (/(?:ngày|tháng|năm|số|số:|số :)$/iu.test(before) || /^(?:tháng|năm|[/.]|-\s?\p{Lu}{2})/u.test(behind))
    return false
  // In a long line of running text a few blanks too many are a slip of the keyboard.
  return !(printed.length > 160 && gap.length < 6 && !gap.includes('\t'))
}

/** A list sign or the number of a heading; the lone star of a letterhead, with a wide gap behind it, is none. */
const listSign =
  /^(?:[-–—+*•▪●○◦➢❖✓→·o]|\(?(?:\d{1,3}(?:\.\d{1,2}){0,4}[.)]?[-–—]?|[IVXLC]{1,6}(?:[.)]|[.)]?[-–—])|[A-Za-zÀ-ỹ][.)]))$/u
