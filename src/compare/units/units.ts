import type { Doc } from '../../doc/doc.js'
import { locator } from '../../doc/locate.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import { contains, type Located, type Span } from '../../doc/span.js'
import { bodySpan } from './body.js'
import { trimSigns } from './trim.js'
import { isBlank, leadingLabel, lexemesOf, type KeyCache, type Lexeme } from './lexemes.js'

/** A paragraph or heading of a document's body, ready for alignment. Indexes are positions in the list that it stands in. */
export interface Unit {
  readonly id: string
  /** Which of the parents it belongs to; 0 for a child's. */
  readonly file: number
  readonly index: number
  readonly text: string
  readonly span: Located
  readonly lexemes: readonly Lexeme[]
  /** The numbers of its lexemes' keys in the vocabulary of the comparison. */
  readonly words: Int32Array
  /** The numbers of the runs of three words that begin at its words, but for the last two. */
  readonly phrases: Int32Array
  /** Length of the number or bullet at its beginning. */
  readonly labelLength: number
  /** The number without its signs: `II`, `1.1`, `a`; empty for a bullet or none. */
  readonly label: string
  /** 1 for the highest headings, deeper for lower ones; null for what is no heading. */
  readonly depth: number | null
  /** Where a heading's title ends inside the text; the rest is text of its own. Text length for a heading alone, 0 for none. */
  readonly titleEnd: number
  /** The unit that it stands under, -1 for none. */
  readonly under: number
  readonly outline: string
  /** True where it orders a report to someone by a date. */
  readonly reports: boolean
  /** True where it names a document of its own issuer: the symbol that the document itself bears. */
  readonly ownPlan: boolean
}

// Words are numbered when the names that any of the documents writes short have been joined.
const unnumbered = new Int32Array(0)

export interface UnitOptions {
  readonly file: number
  readonly prefix: 'c' | 'p'
  readonly firstNumber: number
  readonly cache: KeyCache
}

/**
 * The units of a document's body in order: its non-empty lines, the cells of one row of a table together. Headings are told by marks where
 * a document has them, else by their numbers. Their words are not numbered yet.
 */
export function unitsOf(doc: Doc, options: UnitOptions): Unit[] {
  const locate = locator(doc)
  const reports = marksOf(doc.marks, 'deadline').filter(
    ({ value }) => value.to !== null || /^báo cáo(?!\p{L})/iu.test(value.what ?? ''),
  )
  const symbol = marksOf(doc.marks, 'header').find((mark) => mark.value.field === 'symbol')?.value.value
  const headings = marksOf(doc.marks, 'heading').sort((a, b) => a.span.start - b.span.start)
  const units: Unit[] = []
  const open: { depth: number; index: number; outline: string }[] = []
  let next = 0
  for (const span of rowsTogether(doc, linesIn(doc.text, bodySpan(doc)))) {
    const text = doc.text.slice(span.start, span.end)
    while (next < headings.length && headings[next]!.span.start < span.start) next++
    const mark = headings[next] && headings[next]!.span.start < span.end ? headings[next]! : null
    const labelLength = leadingLabel(text)
    const heading = headings.length > 0 ? readMark(text, mark) : readLabel(text, labelLength)
    const index = units.length
    const lexemes = lexemesOf(text, options.cache, labelLength)
    if (heading) while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()
    const above = open.at(-1)
    const outline = heading ? joinLabels(above?.outline ?? '', heading.label) : (above?.outline ?? '')
    units.push({
      id: `${options.prefix}${options.firstNumber + index}`,
      file: options.file,
      index: options.firstNumber - 1 + index,
      text,
      span: locate(span),
      lexemes,
      words: unnumbered,
      phrases: unnumbered,
      labelLength,
      label: heading?.label ?? '',
      depth: heading?.depth ?? null,
      titleEnd: heading?.titleEnd ?? 0,
      under: above ? options.firstNumber - 1 + above.index : -1,
      outline,
      reports: reports.some((mark) => contains(span, mark.span)),
      ownPlan: symbol !== undefined && namesFirst(lexemes, symbol.toLowerCase()),
    })
    if (heading) open.push({ depth: heading.depth, index, outline })
  }
  return units
}

/** True for a heading alone; false for one that runs into its text, and for a numbered sentence that has points under it. */
export function isHeading(unit: Unit): boolean {
  return unit.depth !== null && unit.titleEnd >= unit.text.length && !isSentence(unit)
}

const longestTitle = 12

/** A title that ends like a sentence and has so many words, or a count or a date, says what is to be done. */
function isSentence({ text, lexemes }: Unit): boolean {
  if (!/[.;]["”]?$/u.test(text)) return false
  return lexemes.length > longestTitle || lexemes.some(({ kind }) => kind === 'number' || kind === 'date')
}

interface Heading {
  readonly depth: number
  readonly label: string
  readonly titleEnd: number
}

function readMark(text: string, mark: Mark<'heading'> | null): Heading | null {
  if (!mark) return null
  const { depth, label, title, content } = mark.value
  if (content || title === null) return { depth, label, titleEnd: 0 }
  const at = text.indexOf(title)
  const end = at < 0 ? text.length : at + title.length
  // What stands after the title counts as text of its own only behind a colon or a full stop.
  const rest = /^\s*[:.]\s*(?=[^\s.])/u.exec(text.slice(end))
  return { depth, label, titleEnd: rest ? end + rest[0].length : text.length }
}

/** A heading read off its number alone, for documents that nothing has marked yet. */
function readLabel(text: string, length: number): Heading | null {
  const label = trimSigns(text.slice(0, length).replace(/[^\p{L}\d. ]/gu, ''))
  if (label === '') return null
  const depth = depthOf(label)
  const colon = text.indexOf(':', length)
  if (colon > 0 && wordsIn(text, length, colon) <= 16 && colon < text.trimEnd().length - 1) {
    return { depth, label, titleEnd: colon + 1 + (/^\s*/u.exec(text.slice(colon + 1))?.[0].length ?? 0) }
  }
  return { depth, label, titleEnd: wordsIn(text, 0, text.length) <= 45 ? text.length : 0 }
}

/** How many words a stretch has, one more where it begins or ends with a blank. */
function wordsIn(text: string, from: number, to: number): number {
  let count = 1
  for (let at = from; at < to; at++)
    if (isBlank(text.charCodeAt(at)) && (at === from || !isBlank(text.charCodeAt(at - 1)))) count++
  return count
}

function depthOf(label: string): number {
  if (/^(?:Phần|Chương)/u.test(label)) return 1
  if (/^Mục/u.test(label)) return 2
  if (/^Điều/u.test(label)) return 3
  if (/^[IVXL]+$/u.test(label)) return 1
  if (/^\d+(?:\.\d+)*$/u.test(label)) return 1 + label.split('.').length
  return 6
}

/** `II` and `1` are `II.1`; below it `1.2` is `II.1.2`, since it repeats the number above. */
function joinLabels(above: string, label: string): string {
  if (above === '') return label
  const last = /(?:^|\.)(\d+(?:\.\d+)*)$/u.exec(above)?.[1]
  if (last && label.startsWith(`${last}.`)) return above.slice(0, above.length - last.length) + label
  return label === '' ? above : `${above}.${label}`
}

const opening = 5

/** True where a unit opens with a document of this symbol: `- Kế hoạch số 52-KH/ĐUK …`. */
function namesFirst(lexemes: readonly Lexeme[], symbol: string): boolean {
  const first = lexemes.slice(0, opening).find((lexeme) => lexeme.kind === 'citation')
  return first !== undefined && first.key.endsWith(`-${symbol}`)
}

function hasWords(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return true
  return false
}

/**
 * Lines with the cells of one row of a table as one: a cell alone says nothing, and where another file has the same table with tabs, its
 * rows are lines.
 */
function rowsTogether(doc: Doc, lines: readonly Span[]): Span[] {
  const cells = marksOf(doc.marks, 'cell').sort((a, b) => a.span.start - b.span.start)
  const joined: Span[] = []
  let next = 0
  let open = ''
  for (const line of lines) {
    while (next < cells.length && cells[next]!.span.end <= line.start) next++
    const cell = cells[next]
    const row = cell && cell.span.start < line.end ? `${cell.value.table} ${cell.value.row}` : ''
    const last = joined.at(-1)
    if (row !== '' && row === open && last) joined[joined.length - 1] = { start: last.start, end: line.end }
    else joined.push(line)
    open = row
  }
  return joined
}

function linesIn(text: string, body: Span): Span[] {
  const spans: Span[] = []
  for (let start = body.start; start < body.end;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > body.end ? body.end : feed
    const line = text.slice(start, end)
    const from = start + (line.length - line.trimStart().length)
    const to = start + line.trimEnd().length
    // A rule or an ornament says nothing: it is no paragraph.
    if (hasWords(text, from, to)) spans.push({ start: from, end: to })
    start = end + 1
  }
  return spans
}
