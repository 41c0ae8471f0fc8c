import type { Message } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import type { Run } from '../../doc/origin.js'
import { trimSpan, type Span } from '../../doc/span.js'
import { applyEdits, moveSpans, type Edit, type RunText } from '../../text/edit.js'
import { append } from '../append.js'
import { cleanCharacters } from '../clean.js'
import { innerGaps } from '../text/gaps.js'
import { splitLines } from '../text/physical-lines.js'
import type { Piece } from './content.js'
import type { OfficeLine } from './layout.js'
import { decodePieces } from './old-fonts.js'

/** A document's text with its origin, its layout marks, and what clean-up has to say. */
export interface Assembled {
  readonly source: RunText
  readonly marks: readonly Mark[]
  readonly messages: readonly Message[]
}

/** Lines of an office format to one text: old fonts decoded, characters brought to one form, blanks tidied, marks carried along. */
export function assemble(lines: readonly OfficeLine[], by: string): Assembled {
  const built = build(lines, by)
  const cleaned = cleanCharacters(built.source)
  const tidied = tidyEdits(cleaned.source.text)
  const steps = [...cleaned.edits, tidied]
  const spans = steps.reduce<Span[]>(
    (moved, edits) => moveSpans(moved, edits),
    built.marks.map(({ span }) => span),
  )
  const source = applyEdits(cleaned.source, tidied)
  const marks = built.marks.map((mark, index): Mark => ({
    ...mark,
    span: trimSpan(source.text, spans[index]!),
  }))
  return {
    source,
    marks: marks.filter(({ span }) => span.end > span.start),
    messages: [...built.messages, ...cleaned.messages],
  }
}

function build(lines: readonly OfficeLine[], by: string): Assembled {
  const texts: string[] = []
  const runs: Run[] = []
  const marks: Mark[] = []
  const fonts = new Set<string>()
  let at = 0
  let group: { object: OfficeLine['group']; start: number } | null = null
  const closeGroup = (end: number): void => {
    if (group?.object && end > group.start)
      marks.push({ ...group.object, span: { start: group.start, end }, by, confidence: 1 })
    group = null
  }
  for (const [index, line] of lines.entries()) {
    const pieces = decodePieces(line.pieces, fonts)
    const text = pieces.map((piece) => piece.text).join('')
    if (line.group !== (group as { object: OfficeLine['group'] } | null)?.object) {
      closeGroup(at - 1)
      group = { object: line.group, start: at }
    }
    append(marks, styleMarks(pieces, line.centred, at, by))
    const written = index === lines.length - 1 ? text : `${text}\n`
    if (written !== '') runs.push({ start: at, end: at + written.length, place: line.place })
    texts.push(written)
    at += written.length
  }
  closeGroup(texts[texts.length - 1]?.endsWith('\n') === true ? at - 1 : at)
  const messages = [...fonts]
    .sort()
    .map((encoding): Message => ({ code: 'ingest/old-font', severity: 'info', params: { encoding } }))
  return { source: { text: texts.join(''), runs }, marks, messages }
}

function styleMarks(pieces: readonly Piece[], centred: boolean, start: number, by: string): Mark[] {
  const marks: Mark[] = []
  let at = start
  for (const { text, bold, italic, size } of pieces) {
    const value = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(centred && { centred }),
      ...(size && { size }),
    }
    const last = marks[marks.length - 1]
    const end = at + text.length
    // A label or a blank put in belongs to the stretch it stands by.
    if (last && JSON.stringify(last.value) === JSON.stringify(value))
      marks[marks.length - 1] = { ...last, span: { start: last.span.start, end } }
    else if (bold || italic || centred)
      marks.push({ type: 'style', span: { start: at, end }, value, by, confidence: 1 })
    at = end
  }
  return marks.filter((mark) => mark.span.end > mark.span.start)
}

function tidyEdits(text: string): Edit[] {
  const edits: Edit[] = []
  let written = 0
  for (const [index, line] of splitLines(text).entries()) {
    edits.push({ start: written, end: line.start, text: index === 0 ? '' : '\n' })
    append(edits, innerGaps(text, line))
    written = line.end
  }
  edits.push({ start: written, end: text.length, text: '' })
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
}
