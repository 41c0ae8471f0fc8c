import type { Span } from '../../doc/span.js'
import { endsUnit, startsLower } from '../../text/lines.js'

/** One line of the file that holds something, without the blanks at its ends. */
export interface Line extends Span {
  readonly text: string
  /** Blanks before it; a tab counts eight. */
  readonly indent: number
  /** A blank line or the end of a page stands before it. */
  readonly apart: boolean
  /** Nothing but the number of a page, at the top or foot of one or in the middle of a sentence. */
  readonly pageNumber: boolean
}

/** The lines of a text that hold something. A line that only holds a page number is marked as such. */
export function splitLines(text: string): Line[] {
  const lines: OpenLine[] = []
  let apart = false
  let afterPage = false
  let feed = text.indexOf('\f')
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    if (feed >= 0 && feed < start) feed = text.indexOf('\f', start)
    const formFeed = feed >= 0 && feed < stop
    const span = trimLine(text, start, stop)
    if (span.end > span.start) {
      lines.push({
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        indent: indentOf(text, start, span.start),
        apart: apart || formFeed,
        afterPage: afterPage || formFeed,
        pageNumber: false,
      })
      apart = false
      afterPage = false
    } else {
      apart = true
      afterPage ||= formFeed
    }
    start = stop + 1
  }
  for (const [index, line] of lines.entries())
    line.pageNumber = line.text.length < 20 && isPageNumber(line.text) && isSetApart(lines, index)
  return lines
}

interface OpenLine extends Line {
  readonly afterPage: boolean
  pageNumber: boolean
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—]\s?)?(?:(?:Trang|Page)\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?(?:\s?[-–—])?$/iu.test(text)
}

function isSetApart(
  lines: readonly { text: string; apart: boolean; afterPage: boolean }[],
  index: number,
): boolean {
  const [before, line, behind] = [lines[index - 1], lines[index]!, lines[index + 1]]
  if (line.afterPage || behind?.afterPage) return true
  return before !== undefined && behind !== undefined && !endsUnit(before.text) && startsLower(behind.text)
}

function trimLine(text: string, start: number, stop: number): Span {
  let begin = start
  while (begin < stop && isBlank(text.charCodeAt(begin))) begin++
  // The stroke at the end of a row of a table is print, however far the row is set in.
  const isRow = text[begin] === '|'
  let end = stop
  while (end > begin && isBlank(text.charCodeAt(end - 1))) {
    end--
    // A stroke alone at the end of a line is what is left of a brace or a rule.
    if (text[end - 1] === '|' && isBlank(text.charCodeAt(end - 2)) && !isRow) end--
  }
  if (text[end - 1] === '|' && end - 2 >= begin && isBlank(text.charCodeAt(end - 2)) && !isRow) {
    end--
    while (end > begin && isBlank(text.charCodeAt(end - 1))) end--
  }
  return { start: begin, end: Math.max(begin, end) }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c
}

function indentOf(text: string, start: number, end: number): number {
  let indent = 0
  for (let at = start; at < end; at++) indent += text[at] === '\t' ? 8 : 1
  return indent
}
