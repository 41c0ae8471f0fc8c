import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import type { Span } from '../../doc/span.js'
import { bare } from '../../text/fold.js'
import { matchesOf } from '../../text/matches.js'

/** A part of a line: the whole of it, or one side of a wide gap. Its span holds no blanks and no markup at the ends. */
export interface Segment extends Span {
  readonly text: string
  /** The column that layout saw it in, null where it saw none. */
  readonly side: 'left' | 'right' | null
}

/** One line of the document's text that holds more than blanks. */
export interface Line extends Span {
  readonly text: string
  readonly segments: readonly Segment[]
  /** True where layout saw a cell of a table. */
  readonly cell: boolean
  /** True where an empty line stands before it. */
  readonly afterBlank: boolean
}

/** The lines of a stretch of a document (the whole of it unless given) that hold more than blanks, in order. */
export function readLines(
  doc: Doc,
  within: Span = { start: 0, end: doc.text.length },
  most = Infinity,
): Line[] {
  const lines: Line[] = []
  const cells = spansOf(marksOf(doc.marks, 'cell'))
  const columns = marksOf(doc.marks, 'column')
  let blank = false
  let at = within.start
  while (at < within.end && lines.length < most) {
    const newline = doc.text.indexOf('\n', at)
    const end = newline < 0 || newline > within.end ? within.end : newline
    const span = bareSpan(doc.text, { start: at, end })
    const side = columns.find((mark) => mark.span.start <= span.start && span.start < mark.span.end)?.value
      .side
    // A line of nothing but a table's strokes has no part that holds words.
    const segments = segmentsOf(doc.text, span, side ?? null)
    if (segments.length > 0) {
      lines.push({
        ...span,
        text: doc.text.slice(span.start, span.end),
        segments,
        cell: inside(cells, span.start),
        afterBlank: blank,
      })
      blank = false
    } else blank = true
    at = end + 1
  }
  return lines
}

/** The words of a text without diacritics and signs, parted by one blank: what noisy print is matched on. */
export function bareWords(text: string): string {
  return bare(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
}

/** True where nearly all letters of a text (of its first 300 signs) are capitals; false for a text without letters. */
export function isCapitals(text: string): boolean {
  let letters = 0
  let capitals = 0
  const end = Math.min(text.length, 300)
  for (let at = 0; at < end; at++) {
    const letter = text[at]!
    const small = letter.toLowerCase()
    if (small !== letter) capitals++
    else if (small === letter.toUpperCase()) continue
    letters++
  }
  return letters > 1 && capitals >= letters * 0.8
}

const edge = /[\s*_#`\\]/u

// What specks before a line are read as.
const speck = /['’^.,:;][ \t]{1,3}(?=[\p{L}\d-])/uy

/** The span without blanks and markup signs at its ends, nor a speck before it. */
export function bareSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && edge.test(text[start]!)) start++
  speck.lastIndex = start
  const read = speck.exec(text)
  if (read && start + read[0].length < end) start += read[0].length
  while (end > start && edge.test(text[end - 1]!)) end--
  return { start, end }
}

/** Parts a line at tabs, bars and runs of blanks. A gap left open for a pen (`ngày      tháng`, `Số:      /KH-UBND`) parts nothing. */
function segmentsOf(text: string, line: Span, side: Segment['side']): Segment[] {
  const segments: Segment[] = []
  let from = line.start
  const cut = (end: number): void => {
    const span = bareSpan(text, { start: from, end })
    if (span.end > span.start) segments.push({ ...span, text: text.slice(span.start, span.end), side })
  }
  if (line.end - line.start > 2000) {
    cut(line.end)
    return segments
  }
  const printed = text.slice(line.start, line.end)
  for (const match of matchesOf(printed, /\t[\t ]*| \t[\t ]*| {4,}\t*| ?[|¦] ?/gu)) {
    const behind = match.index + match[0].length
    if (
      isOpenGap(printed.slice(Math.max(0, match.index - 8), match.index), printed.slice(behind, behind + 8))
    )
      continue
    cut(line.start + match.index)
    from = line.start + behind
  }
  cut(line.end)
  return segments
}

function isOpenGap(before: string, after: string): boolean {
  // A stroke misread in the sign of an authority: `T|M BAN THƯỜNG VỤ`.
  if (/(?:^|\s)[TK1]$/u.test(before) && /^[MTL1]\s?\.?\s?\p{Lu}{2}/u.test(after)) return true
  // Behind `… tổ chức Ngày` the other column begins with a place.
  if (/(?:ngày|tháng|năm|ngay|thang|nam)[\s.…]*$/iu.test(before)) return !/^\p{Lu}\p{Ll}/u.test(after)
  if (/^(?:tháng|năm|thang|nam)(?![A-ZÀ-ỹ])/iu.test(after)) return true
  if (/^s[ốóôổồỗộoòọ]\s?[:.]?\s*$/iu.test(before)) return true
  return /^[-–/]\s?\p{Lu}/u.test(after) && /(?:^|\s)s[ốóôổo]\s?[:.]? ?\d* ?$/iu.test(before)
}

function spansOf(marks: readonly { span: Span }[]): readonly Span[] {
  return marks.map((mark) => mark.span).sort((a, b) => a.start - b.start)
}

function inside(spans: readonly Span[], at: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (at < span.start) high = middle - 1
    else if (at >= span.end) low = middle + 1
    else return true
  }
  return false
}
