import type { Span } from '../../doc/span.js'
import type { Form } from './forms.js'
import type { Lexicon } from './lexicon.js'

/** One syllable as printed, with the form on which slips are found. */
export interface Word extends Span {
  readonly printed: string
  readonly form: Form
  /** What stands between the word before and this one: a blank only, a comma or the like, or more (a sentence or a unit ends). */
  readonly gap: 'blank' | 'sign' | 'end'
  /** Begins with a capital. */
  readonly capital: boolean
  /** The unit has no small letter: capitals then show no name. */
  readonly inCapitals: boolean
}

/** The syllables of some stretches of a text in order; numbers, codes (`126-KL/TW`) and addresses count as ends. */
export function wordsOf(text: string, units: readonly Span[], lexicon: Lexicon): Word[] {
  lexicon.refresh()
  const words: Word[] = []
  for (const unit of units) {
    const printed = text.slice(unit.start, unit.end)
    const inCapitals = !/\p{Ll}{2}/u.test(printed)
    let last = 0
    let first = true
    wordPattern.lastIndex = 0
    for (let match = wordPattern.exec(printed); match; match = wordPattern.exec(printed)) {
      const at = match.index
      const word = match[0]
      const blank = at - last === 1 && printed[last] === ' '
      const gap = first ? 'end' : blank ? 'blank' : /[.!?…]/u.test(printed.slice(last, at)) ? 'end' : 'sign'
      last = at + word.length
      first = false
      words.push({
        start: unit.start + at,
        end: unit.start + last,
        printed: word,
        form: lexicon.formOf(word),
        gap,
        capital: opensWithCapital(word),
        inCapitals,
      })
    }
  }
  return words
}

// The range of letters holds the combining marks too.
const wordPattern = /[A-Za-zÀ-ỹ\d]+(?:[-/.@_:][A-Za-zÀ-ỹ\d/]+)*/gu

function opensWithCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = word[0]!
  return first !== first.toLowerCase()
}

/** Perhaps part of a name: a capital in mid-sentence, or at the head of a stretch with another one behind it. */
export function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.inCapitals || !word.capital) return false
  const next = words[at + 1]
  return word.gap === 'blank' || (next?.gap === 'blank' && next.capital)
}

/** Three numbers of forms as one key; exact for documents of up to 130,000 different forms. */
export function keyOf(first: number, second: number, third: number): number {
  return (first * 131_072 + second) * 131_072 + third
}

/** How often each form stands among the words, by its number. */
export function countForms(words: readonly Word[]): Uint32Array {
  let most = 0
  for (const { form } of words) if (form.id > most) most = form.id
  const counts = new Uint32Array(most + 1)
  for (const { form } of words) counts[form.id]!++
  return counts
}
