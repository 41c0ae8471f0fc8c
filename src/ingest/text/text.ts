import type { Doc, Message } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import type { Run } from '../../doc/origin.js'
import { trimSpan, type Span } from '../../doc/span.js'
import { DoichieuError } from '../../errors.js'
import type { InputFile, Reader } from '../../ports.js'
import { applyEdits, moveSpans, type Edit, type RunText } from '../../text/edit.js'
import { cleanCharacters } from '../clean.js'
import { documentOf } from '../document.js'
import { decodeFile } from './decode.js'
import { findMarkup } from './markup.js'
import { toUnits } from './units.js'

/** Plain text in any encoding: its lines become units, markup that people leave in it (`**`, `#`, `\*`) is taken out. */
export const textReader: Reader = {
  name: 'text',
  version: '1',
  mediaTypes: ['text/plain'],
  read: (file) => Promise.resolve(readText(file, textReader, 'text/plain')),
}

/** Markdown: read as plain text is, for both hold the same markup in practice. */
export const markdownReader: Reader = {
  name: 'markdown',
  version: '1',
  mediaTypes: ['text/markdown'],
  read: (file) => Promise.resolve(readText(file, markdownReader, 'text/markdown')),
}

function readText(file: InputFile, reader: Reader, mediaType: string): Doc {
  const decoded = decodeFile(file.bytes)
  const read = cleanText(decoded.text)
  if (read.source.text === '') throw new DoichieuError('ingest/no-text')
  return documentOf(file, reader, { ...read, messages: [...decoded.messages, ...read.messages], mediaType })
}

/** A text as it lies on disk to units with their lines there. Used by every reader whose result is plain text. */
export function cleanText(text: string): { source: RunText; marks: Mark[]; messages: Message[] } {
  const cleaned = cleanCharacters({ text, runs: lineRuns(text) })
  const markup = findMarkup(cleaned.source.text)
  const printed = applyEdits(cleaned.source, markup.edits)
  const units = toUnits(printed)
  const styles = moveThrough(markup.emphases, [markup.edits, units.edits]).flatMap((moved, index) => {
    const span = trimSpan(units.source.text, moved)
    const { bold, italic } = markup.emphases[index]!
    return span.end > span.start ? [styleMark(span, { bold, italic })] : []
  })
  return { source: units.source, marks: [...styles, ...units.marks], messages: [...cleaned.messages] }
}

function styleMark(span: Span, style: { bold: boolean; italic: boolean }): Mark<'style'> {
  const value = { ...(style.bold && { bold: true }), ...(style.italic && { italic: true }) }
  return { type: 'style', span, value, by: 'text', confidence: 1 }
}

function moveThrough(spans: readonly Span[], steps: readonly (readonly Edit[])[]): Span[] {
  return steps.reduce<Span[]>((moved, edits) => moveSpans(moved, edits), [...spans])
}

/** One run a line of the file, its line end included. */
export function lineRuns(text: string): Run[] {
  const runs: Run[] = []
  const ends = /\r\n?|[\n\v\u0085\u2028\u2029]/gu
  let start = 0
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    runs.push({ start, end, place: { kind: 'line', line: runs.length + 1 } })
    start = end
  }
  if (start < text.length)
    runs.push({ start, end: text.length, place: { kind: 'line', line: runs.length + 1 } })
  return runs
}
