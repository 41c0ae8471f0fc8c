import type { Doc } from './doc.js'
import type { Located, Span } from './span.js'

/** Gives spans of one document their line and page. Built once a document; each look-up is a binary search. */
export function locator(doc: Pick<Doc, 'text' | 'runs'>): (span: Span) => Located {
  const lineStarts = [0]
  for (let at = doc.text.indexOf('\n'); at >= 0; at = doc.text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const runStarts = doc.runs.map((run) => run.start)
  return (span) => {
    const place = doc.runs[lastAtOrBefore(runStarts, span.start)]?.place
    const line = place?.kind === 'line' ? place.line : lastAtOrBefore(lineStarts, span.start) + 1
    return { start: span.start, end: span.end, line, page: place?.kind === 'page' ? place.page : null }
  }
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}
