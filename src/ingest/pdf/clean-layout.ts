import type { Span } from '../../doc/span.js'
import { moveSpans } from '../../text/edit.js'
import { cleanCharacters } from '../clean.js'
import type { Layout } from '../layout/layout-pages.js'

/** The laid-out text with its characters brought to one form (invisible signs, odd blanks, damage of broken fonts), runs and marks carried along. */
export function cleanLayout(layout: Layout): Layout {
  const { source, edits, messages } = cleanCharacters(layout)
  if (edits.every((step) => step.length === 0)) return layout
  const spans = edits.reduce<Span[]>(
    (moved, step) => moveSpans(moved, step),
    layout.marks.map(({ span }) => span),
  )
  const marks = layout.marks
    .map((mark, index) => ({ ...mark, span: spans[index]! }))
    .filter(({ span }) => span.end > span.start)
  return { text: source.text, runs: source.runs, marks, messages: [...layout.messages, ...messages] }
}
