import type { Word } from './words.js'

/** A slip as found: the words from `from` to `to` (end exclusive), what was meant and how sure that is. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly meant: string
  readonly confidence: number
}

/** The printed words from one index to another with one of them replaced; spans from their first to their last sign. */
export function replaced(
  text: string,
  words: readonly Word[],
  range: { from: number; to: number; at: number },
  meant: string,
): Pick<Candidate, 'start' | 'end' | 'meant'> {
  const first = words[range.from]!
  const last = words[range.to - 1]!
  const wrong = words[range.at]!
  return {
    start: first.start,
    end: last.end,
    meant: text.slice(first.start, wrong.start) + meant + text.slice(wrong.end, last.end),
  }
}
