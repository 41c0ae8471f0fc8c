import { continues, endsUnit, isCapitals, isLabelled, opensUnit, startsLower } from '../../text/lines.js'
import { isBold, isItalic, median, middle, textOfLine, type Line } from './line.js'

/** The edges of a column of text: where its full lines begin and end, and how lines follow each other. Points. */
export interface Measure {
  readonly left: number
  readonly right: number
  /** From the top of one line to the top of the next inside a paragraph. */
  readonly pitch: number
  /** True where paragraphs begin further in than their other lines. */
  readonly indents: boolean
  /** True where list items and headings, too, begin further in or lower down: what does not is no item, whatever sign it begins with. */
  readonly opensItems: boolean
  /** Where indented lines begin most often, null where no two agree. */
  readonly indent: number | null
  /** True where paragraphs are set apart by more than the pitch. */
  readonly spaced: boolean
}

/** Further in than this share of the letters' size counts as indented. */
const indentShare = 0.6

/** Measures the column in which lines stand; `outer` gives its edges where the lines are too few to show them. */
export function measureOf(lines: readonly Line[], outer: Pick<Measure, 'left' | 'right'>): Measure {
  const size = median(lines.map((line) => line.size)) || 12
  const right =
    lines.length < 4
      ? outer.right
      : edge(
          lines.map((line) => line.right),
          'high',
          size,
        )
  const left =
    lines.length < 4
      ? outer.left
      : edge(
          lines.map((line) => line.left),
          'low',
          size,
        )
  const steps = lines
    .slice(1)
    .map((line, index) => line.top - lines[index]!.top)
    .filter((step) => step > size * 0.5 && step < size * 4)
    .sort((a, b) => a - b)
  // Most steps lie inside paragraphs; the lower quarter keeps clear of the gaps between them.
  const pitch = steps[Math.floor(steps.length / 4)] ?? size * 1.3
  const starts = lines.filter((line) => line.right > right - size * 2)
  const indented = starts.filter((line) => line.left > left + size * indentShare).length
  const gaps = steps.filter((step) => step > pitch * 1.15 + 1).length
  const indent = commonest(
    lines
      .map((line) => line.left)
      .filter((place) => place > left + size * indentShare && place < left + size * 5),
    size,
  )
  return {
    left,
    right,
    pitch,
    indent,
    indents: indented >= 1 && lines.length >= 4,
    opensItems: itemsIndented(lines, left, size) || itemsApart(lines, pitch),
    spaced: gaps >= 2 && gaps > steps.length * 0.06,
  }
}

function itemsIndented(lines: readonly Line[], left: number, size: number): boolean {
  const items = lines.filter((line) => opensUnit(textOfLine(line)))
  const indented = items.filter((line) => line.left > left + size * indentShare)
  return items.length >= 3 && indented.length >= items.length * 0.75
}

function itemsApart(lines: readonly Line[], pitch: number): boolean {
  const steps = lines.slice(1).flatMap((line, index) => {
    const before = lines[index]!
    return opensUnit(textOfLine(line)) && before.page === line.page ? [isApart(before, line, pitch)] : []
  })
  return steps.length >= 3 && steps.filter(Boolean).length >= steps.length * 0.75
}

/** True where more room is left between two lines than inside a paragraph. Boxes of recognition waver, typed lines do not. */
function isApart(previous: Line, next: Line, pitch: number): boolean {
  const step = next.top - previous.top
  if (previous.typed && next.typed) return step > pitch * 1.2 + 1
  return step > Math.max(pitch * 1.45, pitch + Math.min(previous.size, next.size) * 0.45)
}

/** The outermost place at which at least two lines (one in twelve) begin or end: one stray line sets no edge. */
function edge(places: readonly number[], side: 'low' | 'high', size: number): number {
  const sorted = [...places].sort((a, b) => (side === 'low' ? a - b : b - a))
  const least = Math.max(2, Math.ceil(places.length / 12))
  for (const place of sorted) {
    if (places.filter((other) => Math.abs(other - place) <= size * 0.35).length >= least) return place
  }
  return sorted[0]!
}

function commonest(places: readonly number[], size: number): number | null {
  const counted = places.map((place) => ({
    place,
    count: places.filter((other) => Math.abs(other - place) <= size * 0.15).length,
  }))
  const best = counted.sort((a, b) => b.count - a.count || a.place - b.place)[0]
  return best && best.count >= 2 ? best.place : null
}

/** True where a line is set in the middle of its column: as far from the left edge as from the right, and not from edge to edge. */
export function isCentred(line: Line, measure: Measure): boolean {
  // A paragraph of one line may end as far from the edge as it begins.
  if (measure.indent !== null && Math.abs(line.left - measure.indent) < line.size * 0.2) return false
  const before = line.left - measure.left
  const behind = measure.right - line.right
  return (
    before > line.size * 1.5 &&
    behind > line.size * 1.5 &&
    Math.abs(middle(line) - (measure.left + measure.right) / 2) < line.size * 1.1
  )
}

/** As far from the left edge as from the right to a hair, however wide the line. */
export function isBalanced(line: Line, measure: Measure): boolean {
  const before = line.left - measure.left
  const behind = measure.right - line.right
  return Math.abs(before - behind) < line.size * 0.3 && before > -line.size * 0.3
}

/** What stands between two lines that follow each other. */
export interface Seam {
  readonly measure: Measure
  /** Measure of the column in which the first of the two stands; another one on another page. */
  readonly measureBefore: Measure
  readonly unitStart: Line
  /** The text of all its lines so far, made only where it is asked for. */
  readonly unit: () => string
  readonly overPage: boolean
}

/** True where `next` goes on with the paragraph (or heading, title, item) that `previous` belongs to. */
export function joins(previous: Line, next: Line, seam: Seam): boolean {
  const { measure, measureBefore, overPage } = seam
  const size = Math.min(previous.size, next.size)
  const alike = previous.typed && next.typed ? 1.25 : 1.8
  if (Math.max(previous.size, next.size) > size * alike) return false
  const apart = !overPage && isApart(previous, next, measure.pitch)
  const centred: readonly [boolean, boolean] = [isCentred(previous, measureBefore), isCentred(next, measure)]
  if (centred[0] || centred[1]) {
    // The first line of a centred title may fill the column; it then stands in its middle to a hair.
    const wide = centred[1] && isBalanced(previous, measureBefore)
    return (
      (centred[0] || wide) &&
      centred[1] &&
      !apart &&
      !overPage &&
      joinsCentred(previous, next, seam.unitStart)
    )
  }
  if (endsHeading(previous, next)) return false
  const full = isFull(previous, next, measureBefore)
  const indented = next.left > measure.left + size * indentShare
  const known = measure.indents
  const text = textOfLine(next)
  const before = textOfLine(previous)
  if (full && !apart && !indented) {
    if (measure.opensItems || (known && !startsFresh(before, text))) return true
    if (startsLower(text) && !endsUnit(before)) return true
  }
  if (!full && !apart && changesStyle(previous, next)) return false
  return continues(before, text, {
    apart: apart || (overPage && !full),
    full,
    indented: known ? indented : undefined,
    spaced: measure.spaced,
    unitStart: textOfLine(seam.unitStart),
    unit: seam.unit,
  })
}

/**
 * A line set bold to its last word, then one without any that begins with a capital: a heading and its text, however wide the heading
 * is. A line in capitals, then a label with small letters: two headings.
 */
function endsHeading(previous: Line, next: Line): boolean {
  const text = textOfLine(next)
  if (isCapitals(textOfLine(previous)) && isLabelled(text) && !isCapitals(text)) return true
  return (
    previous.words.every(({ word }) => word.bold) &&
    !next.words.some(({ word }) => word.bold) &&
    /^\p{Lu}/u.test(text)
  )
}

/** A list item or heading set without indent, after a line that ended its sentence. */
function startsFresh(previous: string, line: string): boolean {
  return opensUnit(line) && endsUnit(previous)
}

/** The first word of the next line would not have fitted at the end of this one. */
function isFull(previous: Line, next: Line, measure: Measure): boolean {
  const word = next.words[0]!
  return previous.right + previous.size * 0.2 + word.width > measure.right - previous.size * 0.25
}

/** Lines of a title go on with each other; its type, a change of letters, and a heading's bare number stand alone. */
function joinsCentred(previous: Line, next: Line, unitStart: Line): boolean {
  const before = textOfLine(previous)
  const text = textOfLine(next)
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(text)) return false
  if (opensUnit(text) || endsUnit(before)) return false
  if (
    alone.test(before) ||
    alone.test(text) ||
    isCapitals(before) !== isCapitals(text) ||
    changesStyle(previous, next)
  )
    return false
  if (/^\(/u.test(text) && !/^\(/u.test(textOfLine(unitStart))) return false
  return !(isLabelled(before) && before.length < 14)
}

const alone =
  /^(?:kế hoạch|nghị quyết|chỉ thị|kết luận|quy chế|quy định|quyết định|thông tri|hướng dẫn|thông báo|thông cáo|thông tư|báo cáo|quy hoạch|chương trình(?: hành động)?|đề án|phương án|dự án|tờ trình|biên bản|đề cương|tuyên bố|lời kêu gọi|luật|pháp lệnh|nghị định|lệnh|công điện|phụ lục(?:\s+(?:[ivx]+|\d+))?|quyết định:|chương\s+[ivxlc\d]+|mục\s+[ivxlc\d]+|phần\s+(?:[ivx\d]+|thứ\s+\p{L}+))$/iu

function changesStyle(previous: Line, next: Line): boolean {
  return (
    isBold(previous) !== isBold(next) ||
    (isItalic(previous) !== isItalic(next) && !mixed(previous) && !mixed(next))
  )
}

/** Italics inside a paragraph come and go; only whole lines say something. */
function mixed(line: Line): boolean {
  return line.words.some((word) => word.word.italic) && !isItalic(line)
}
