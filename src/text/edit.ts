import type { Run } from '../doc/origin.js'
import type { Span } from '../doc/span.js'

/** Puts `text` in the place of the characters from `start` to `end` (UTF-16, end exclusive). */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with its origin while ingest still changes it. */
export interface RunText {
  readonly text: string
  readonly runs: readonly Run[]
}

/**
 * Applies edits (in order, not overlapping) to a text and carries the runs along. What is put in belongs to the run of the
 * first character replaced, or of the character before it where nothing is. Runs that lose all their text go.
 */
export function applyEdits(source: RunText, edits: readonly Edit[]): RunText {
  if (edits.length === 0) return source
  const pieces: string[] = []
  const shifts: { at: number; shift: number }[] = []
  let from = 0
  let shift = 0
  for (const edit of edits) {
    if (edit.start < from || edit.end < edit.start) throw new RangeError('edits overlap or are out of order')
    pieces.push(source.text.slice(from, edit.start), edit.text)
    from = edit.end
    shift += edit.text.length - (edit.end - edit.start)
    shifts.push({ at: edit.end, shift })
  }
  pieces.push(source.text.slice(from))
  const text = pieces.join('')
  return { text, runs: carryRuns(source.runs, edits, shifts, text.length) }
}

/**
 * Carries spans (of marks) through the same edits, in the order given: what is put in at an end of a span stays outside of it, a
 * replaced stretch that a span cuts belongs to it whole. A span whose text is gone comes back empty.
 */
export function moveSpans<T extends Span>(spans: readonly T[], edits: readonly Edit[]): Span[] {
  const shifts: number[] = []
  let shift = 0
  for (const edit of edits) shifts.push((shift += edit.text.length - (edit.end - edit.start)))
  const moved = (at: number, side: 'start' | 'end'): number => {
    const index = firstEndingAfter(edits, at, side)
    const before = index > 0 ? shifts[index - 1]! : 0
    const edit = edits[index]
    if (!edit || edit.start >= at) return at + before
    return edit.start + before + (side === 'end' ? edit.text.length : 0)
  }
  return spans.map((span) => {
    const start = moved(span.start, 'start')
    return { start, end: Math.max(start, moved(span.end, 'end')) }
  })
}

/** The first edit that is not wholly before `at`; a pure insertion at `at` is before a start and behind an end. */
function firstEndingAfter(edits: readonly Edit[], at: number, side: 'start' | 'end'): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]!
    const before = edit.start === edit.end && side === 'end' ? edit.end < at : edit.end <= at
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

function carryRuns(
  runs: readonly Run[],
  edits: readonly Edit[],
  shifts: readonly { at: number; shift: number }[],
  length: number,
): Run[] {
  const carried: Run[] = []
  let next = 0
  // Where an old boundary lies now: inside a replaced stretch it moves behind what was put in.
  const moved = (at: number): number => {
    while (next < edits.length && edits[next]!.end <= at) next++
    const before = next > 0 ? shifts[next - 1]!.shift : 0
    const edit = edits[next]
    if (edit && edit.start < at) return edit.start + before + edit.text.length
    return at + before
  }
  const ends = runs.map((run) => moved(run.end))
  let start = 0
  runs.forEach((run, index) => {
    const end = index === runs.length - 1 ? length : Math.max(start, ends[index]!)
    if (end > start) carried.push({ start, end, place: run.place })
    start = Math.max(start, end)
  })
  return carried
}
