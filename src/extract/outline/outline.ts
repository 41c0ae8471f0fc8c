import type { Mark } from '../../doc/marks.js'
import { marksOf } from '../../doc/marks.js'
import type { Doc } from '../../doc/doc.js'
import type { Span } from '../../doc/span.js'
import { say } from '../../phrases/say.js'
import type { Extractor } from '../../ports.js'
import { isCapitals, type Line } from '../regions/lines.js'
import { readAnatomy } from '../regions/regions.js'
import { titleEnd, type Following } from './judge.js'
import { labelKinds, readLabel, type Label } from './labels.js'
import { numbering } from './numbering.js'
import { quotedLines } from './quotes.js'

/**
 * Marks every numbered heading with its depth, numbered paragraphs as content, and slips of the numbering. Depth follows the
 * label: each kind of number stands one deeper than the kind that it stands inside. Bullets, tables and quoted articles are none.
 */
export const outline: Extractor = {
  name: 'outline',
  needs: ['region'],
  writes: ['heading', 'outlineError'],
  extract(doc, models) {
    const anatomy = readAnatomy(doc, models)
    const marks: Mark[] = []
    const series = numbering()
    const body = anatomy.lines.slice(anatomy.bodyFrom, anatomy.bodyTo)
    markHeadings(doc, body, series, marks)
    series.reset()
    markHeadings(doc, anatomy.lines.slice(anatomy.annexFrom), series, marks)
    return { marks }
  },
}

function markHeadings(
  doc: Doc,
  lines: readonly Line[],
  series: ReturnType<typeof numbering>,
  marks: Mark[],
): void {
  const bold = boldSpans(doc)
  const labels = labelsOf(lines)
  for (let at = 0; at < lines.length; at++) {
    const label = labels[at]
    if (!label) continue
    const read = readHeading(lines, labels, at, label, bold)
    if (tellsOfParts(label, lines[at]!, read, series.opens(label))) continue
    const { depth, error } = series.take(label)
    marks.push({
      type: 'heading',
      span: read.span,
      value: { depth, label: label.label, title: read.title, content: read.title === null },
      by: 'outline',
      confidence: 0.95,
    })
    if (!error) continue
    const { code, ...params } = error
    const span = { start: lines[at]!.start, end: lines[at]!.start + Math.max(1, label.rest) }
    marks.push({
      type: 'outlineError',
      span,
      value: { code, message: say('vi', code, params), params },
      by: 'outline',
      confidence: 0.85,
    })
  }
}

/** `Phần thứ nhất: …` inside numbered items tells of a book's parts, and opens none of the document's. */
function tellsOfParts(label: Label, line: Line, read: HeadingRead, first: boolean): boolean {
  if (label.kind !== 'part' && label.kind !== 'chapter') return false
  if (line.text.length <= label.rest || isCapitals(line.text)) return false
  return first && (read.title === null || read.span.end < line.end - 2)
}

/** Where the bold stretches end, by where they begin. */
function boldSpans(doc: Doc): ReadonlyMap<number, number> {
  return new Map(
    marksOf(doc.marks, 'style')
      .filter((mark) => mark.value.bold)
      .map(({ span }) => [span.start, span.end]),
  )
}

/** The label of each line, null for one that numbers nothing: a bullet, a table's row, a line inside quotation marks. */
function labelsOf(lines: readonly Line[]): (Label | null)[] {
  const quoted = quotedLines(lines)
  return lines.map((line, at) =>
    quoted.has(at) || line.cell || line.segments.length > 2 ? null : readLabel(line.text),
  )
}

interface HeadingRead {
  readonly title: string | null
  readonly span: Span
}

function readHeading(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  label: Label,
  bold: ReadonlyMap<number, number>,
): HeadingRead {
  const line = lines[at]!
  const rest = line.text.slice(label.rest)
  if (rest.trim() === '') return titleBelow(lines, labels, at, label)
  const end =
    boldTitleEnd(line, label, bold.get(line.start) ?? 0) ??
    titleEnd(rest, label.kind, {
      next: nextOf(lines, labels, at, label),
      bold: isBold(line, bold.get(line.start) ?? 0),
      listed: isListed(lines, labels, at, label),
    })
  if (end === null) return { title: null, span: { start: line.start, end: line.end } }
  const own = rest.slice(0, end)
  const more = end >= rest.trimEnd().length ? wrapped(lines, labels, at, own) : null
  const title = more ? `${own} ${more.text}` : own
  return {
    title: title
      .replace(/[*_`]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
    span: { start: line.start, end: more ? more.end : line.start + label.rest + end },
  }
}

/** True where more than the label is bold. */
function isBold(line: Line, boldEnd: number): boolean {
  return (boldEnd - line.start) * 2 > line.text.length
}

/** True for an item straight behind its forerunner, which closes as a sentence does: one of a list of paragraphs. */
function isListed(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  label: Label,
): boolean {
  const before = labels[at - 1]
  return (
    before?.kind === label.kind &&
    before.ordinal !== null &&
    before.ordinal + 1 === label.ordinal &&
    /[.;,]$/u.test(lines[at - 1]!.text)
  )
}

/** `**1. Mục đích.** Nâng cao …`: a heading in bold that carries its text on the same line; the end of its title, null where there is none. */
function boldTitleEnd(line: Line, label: Label, boldEnd: number): number | null {
  const title = line.text.slice(label.rest, Math.max(label.rest, boldEnd - line.start))
  const closed = title.length < line.text.length - label.rest - 10 && /\p{L}\.$/u.test(title)
  return closed && title.length <= 120 && !/[.;:]\s/u.test(title) ? title.length - 1 : null
}

/** `Chương I` with its title on the line below. */
function titleBelow(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  label: Label,
): HeadingRead {
  const line = lines[at]!
  const below = lines[at + 1]
  const takes =
    below &&
    !labels[at + 1] &&
    below.text.length < 300 &&
    !/[.;:]$/u.test(below.text) &&
    !/^[-–+•]/u.test(below.text) &&
    !(label.kind === 'article' && enacts(below.text) && lines[at + 2] && !labels[at + 2])
  const worded = labelKinds.indexOf(label.kind) <= labelKinds.indexOf('roman') || label.kind === 'article'
  if (!takes || !worded) return { title: null, span: { start: line.start, end: line.end } }
  const more = isCapitals(below.text) ? wrapped(lines, labels, at + 1, below.text) : null
  const title = more ? `${below.text} ${more.text}` : below.text
  return {
    title: title.replace(/\s+/gu, ' ').trim(),
    span: { start: line.start, end: more ? more.end : below.end },
  }
}

/** `Điều 1.` over the wrapped paragraph that it consists of: what a decision does, and no title. */
function enacts(text: string): boolean {
  return /^(?:Ban hành kèm theo|Thông qua|Phê duyệt|Giao \p{Lu}|Giao cho|Công bố|Chánh Văn phòng|(?:Quyết định|Nghị quyết|Thông tư|Quy chế|Quy định) này)(?![A-Za-zÀ-ỹ])/u.test(
    text,
  )
}

/** The rest of a title in capitals, or of one broken in the middle, on the line below. */
function wrapped(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  own: string,
): { text: string; end: number } | null {
  const below = lines[at + 1]
  // A table below begins with its own words: its `TT` is not the end of a heading in capitals.
  if (!below || below.cell || labels[at + 1] || below.text.length > 160) return null
  const capitals = isCapitals(own) && isCapitals(below.text) && !below.afterBlank
  const broken =
    !isCapitals(own) &&
    /^\p{Ll}/u.test(below.text) &&
    own.length >= 3 &&
    own.length <= 80 &&
    !/[.:;]$/u.test(below.text)
  const cut = /\s(?:và|của|các|cho|về|với|tại|trong|thuộc|do|hoặc)$/iu.test(own) && below.text.length <= 90
  const paragraph = /[.;:]$/u.test(below.text) && below.text.length > 60
  if ((!capitals && !broken && !(cut && !paragraph)) || /^[-–—+•*]/u.test(below.text)) return null
  const text = below.text.replace(/[\s.:;]$/u, '')
  return { text, end: below.start + text.length }
}

function nextOf(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  label: Label,
): Following['next'] {
  const below = lines[at + 1]
  if (!below) return 'end'
  const next = labels[at + 1]
  if (next) return labelKinds.indexOf(next.kind) > labelKinds.indexOf(label.kind) ? 'deeper' : 'sibling'
  if (/^[-–—+•*·▪]/u.test(below.text)) return 'bullet'
  if (/^(?:trân trọng|trên đây|yêu cầu|đề nghị|nhận được|căn cứ)(?![A-ZÀ-ỹ])/iu.test(below.text)) return 'end'
  return /^\p{Ll}/u.test(below.text) ? 'lower' : 'text'
}
