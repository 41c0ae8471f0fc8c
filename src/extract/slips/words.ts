import type { Span } from '../../doc/span.js'
import { bare, fold } from '../../text/fold.js'

/** One syllable as printed, with the forms on which slips are found. */
export interface Word extends Span {
  readonly printed: string
  /** Lower case, one tone placement. */
  readonly folded: string
  /** Without diacritics. */
  readonly bare: string
  /** What stands between the word before and this one: a blank only, a comma or the like, or more (a sentence or a unit ends). */
  readonly gap: 'blank' | 'sign' | 'end'
  /** The unit has no small letter: capitals then show no name. */
  readonly inCapitals: boolean
}

/** The syllables of some stretches of a text in order; numbers, codes (`21-KL/TW`) and addresses count as ends. */
export function wordsOf(text: string, units: readonly Span[]): Word[] {
  const forms = new Map<string, { folded: string; bare: string }>()
  const words: Word[] = []
  for (const unit of units) {
    const printed = text.slice(unit.start, unit.end)
    const inCapitals = !/\p{Ll}{2}/u.test(printed)
    let last = 0
    let first = true
    for (const match of printed.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-/.@_:][\p{L}\p{M}\p{N}/]+)*/gu)) {
      const between = printed.slice(last, match.index)
      const gap = first || /[.!?…]/u.test(between) ? 'end' : between === ' ' ? 'blank' : 'sign'
      last = match.index + match[0].length
      first = false
      const form = formsOf(forms, match[0])
      words.push({
        start: unit.start + match.index,
        end: unit.start + last,
        printed: match[0],
        ...form,
        gap,
        inCapitals,
      })
    }
  }
  return words
}

function formsOf(
  known: Map<string, { folded: string; bare: string }>,
  printed: string,
): { folded: string; bare: string } {
  const found = known.get(printed)
  if (found) return found
  const made = { folded: fold(printed), bare: bare(printed) }
  known.set(printed, made)
  return made
}

/** True for a word of letters only. */
export function isPlain(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{L}+$/u.test(word.printed)
}
