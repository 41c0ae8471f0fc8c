import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import { contains, trimSpan, type Span } from '../../doc/span.js'

/** The lines whose words are judged: title, basis, body, tables and annexes; of letterhead, recipients and signature, names and codes, nothing is said. */
export function unitsOf(doc: Doc): Span[] {
  const regions = marksOf(doc.marks, 'region')
  const skipped = regions
    .filter(({ value }) => ['letterhead', 'recipients', 'signature'].includes(value.part))
    .map(({ span }) => ({ start: span.start, end: span.end + 1 }))
  if (regions.length === 0) {
    const end = doc.text.search(/^[ \t]{0,40}Nơi nhận/mu)
    if (end >= 0) skipped.push({ start: end, end: Infinity })
  }
  const units: Span[] = []
  let start = 0
  while (start <= doc.text.length) {
    const next = doc.text.indexOf('\n', start)
    const end = next < 0 ? doc.text.length : next
    const line = trimSpan(doc.text, { start, end })
    if (line.end > line.start && !skipped.some((span) => contains(span, line))) units.push(line)
    if (next < 0) break
    start = next + 1
  }
  return units
}
