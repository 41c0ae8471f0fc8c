import type { Doc } from '../doc/doc.js'
import { marksOf } from '../doc/marks.js'
import type { Span } from '../doc/span.js'

/** Below the first the engine itself doubts a word; below the second it is wrong too often for a value to be called sure. */
const [doubtfulBelow, unsureBelow] = [0.6, 0.9]

/** The confidence of a value that stands at a span, lowered where the span holds a recognised word that the engine was less sure of. */
export function asRecognised(doc: Pick<Doc, 'runs' | 'marks'>, span: Span, confidence: number): number {
  const meets = (other: Span): boolean => other.start < span.end && span.start < other.end
  if (marksOf(doc.marks, 'doubtful').some((mark) => meets(mark.span))) return Math.min(confidence, 0.75)
  const least = doc.runs
    .filter(meets)
    .reduce((sum, { place }) => (place.kind === 'page' ? Math.min(sum, place.confidence ?? 1) : sum), 1)
  if (least < doubtfulBelow) return Math.min(confidence, 0.75)
  return least < unsureBelow ? Math.min(confidence, 0.88) : confidence
}
