import type { Span } from '../../doc/span.js'
import { bare, fold } from '../../text/fold.js'
import { isSyllable } from '../../text/syllable.js'

/** One syllable as printed, with the forms on which slips are found. */
export interface Word extends Span {
  readonly printed: string
  /** Lower case, one tone placement. */
  readonly folded: string
  /** Without diacritics. */
  readonly bare: string
  /** Numbers of the folded and of the bare form within these words: equal forms, equal numbers. */
  readonly id: number
  readonly bareId: number
  /** Of letters only, two at least. */
  readonly plain: boolean
  /** A well-built Vietnamese syllable. */
  readonly syllable: boolean
  /** What stands between the word before and this one: a blank only, a comma or the like, or more (a sentence or a unit ends). */
  readonly gap: 'blank' | 'sign' | 'end'
  /** The unit has no small letter: capitals then show no name. */
  readonly inCapitals: boolean
}

interface Form {
  readonly folded: string
  readonly bare: string
  readonly id: number
  readonly bareId: number
  readonly plain: boolean
  readonly syllable: boolean
}

/** The syllables of some stretches of a text in order; numbers, codes (`126-KL/TW`) and addresses count as ends. */
export function wordsOf(text: string, units: readonly Span[]): Word[] {
  const formOf = formReader()
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
      const { folded, bare, id, bareId, plain, syllable } = formOf(word)
      const start = unit.start + at
      const end = unit.start + last
      words.push({ start, end, printed: word, folded, bare, id, bareId, plain, syllable, gap, inCapitals })
    }
  }
  return words
}

// The range of letters holds the combining marks too.
const wordPattern = /[A-Za-zÀ-ỹ\d]+(?:[-/.@_:][A-Za-zÀ-ỹ\d/]+)*/gu

/** Reads each printed form once. */
function formReader(): (printed: string) => Form {
  const forms = new Map<string, Form>()
  const ids = new Map<string, number>()
  const idOf = (form: string): number => {
    const known = ids.get(form)
    if (known !== undefined) return known
    ids.set(form, ids.size)
    return ids.size - 1
  }
  return (printed) => {
    const known = forms.get(printed)
    if (known) return known
    const spelling = spellingOf(printed)
    const made = { ...spelling, id: idOf(spelling.folded), bareId: idOf(`·${spelling.bare}`) }
    forms.set(printed, made)
    return made
  }
}

type Spelling = Pick<Form, 'folded' | 'bare' | 'plain' | 'syllable'>
// The few thousand syllables of the language come again in every document: each is folded once. A memory of pure results, of bounded size.
const spellings = new Map<string, Spelling>()

function spellingOf(printed: string): Spelling {
  const known = spellings.get(printed)
  if (known) return known
  const plain = /^[A-Za-zÀ-ỹ]{2,}$/u.test(printed)
  const made = { folded: fold(printed), bare: bare(printed), plain, syllable: plain && isSyllable(printed) }
  if (spellings.size > 20_000) spellings.clear()
  if (printed.length < 12) spellings.set(printed, made)
  return made
}

/** Three numbers of forms as one key; exact for documents of up to 130,000 different forms. */
export function keyOf(first: number, second: number, third: number): number {
  return (first * 131_072 + second) * 131_072 + third
}
