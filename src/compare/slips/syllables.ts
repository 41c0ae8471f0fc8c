import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import { contains, type Span } from '../../doc/span.js'
import { bare, fold } from '../../text/fold.js'

/** One syllable of a document with its folded form and its bare key. */
export interface Syllable extends Span {
  readonly printed: string
  readonly folded: string
  readonly bare: string
  /** The first of its unit: nothing stands before it. */
  readonly opensUnit: boolean
  /** A capital beside another one in running text: part of a name, never judged. */
  readonly isName: boolean
}

/** The syllables of a document's body in order, letterhead, recipients and signature left out where regions tell them. */
export function syllablesOf(doc: Doc): readonly Syllable[] {
  const known = kept.get(doc)
  if (known) return known
  const made = readSyllables(doc)
  kept.set(doc, made)
  return made
}

// One document stands beside many siblings: its syllables are read once.
const kept = new WeakMap<Doc, readonly Syllable[]>()

function readSyllables(doc: Doc): Syllable[] {
  const regions = marksOf(doc.marks, 'region')
  const skipped = regions.filter(({ value }) =>
    ['letterhead', 'recipients', 'signature'].includes(value.part),
  )
  const forms = new Map<string, { folded: string; bare: string }>()
  const syllables: Syllable[] = []
  let start = 0
  for (const line of doc.text.split('\n')) {
    const unit = { start, end: start + line.length }
    start = unit.end + 1
    if (line === '' || skipped.some(({ span }) => contains({ start: span.start, end: span.end + 1 }, unit)))
      continue
    addUnit(syllables, forms, line, unit.start)
  }
  return syllables
}

function addUnit(
  syllables: Syllable[],
  forms: Map<string, { folded: string; bare: string }>,
  line: string,
  offset: number,
): void {
  const inCapitals = !/\p{Ll}{2}/u.test(line)
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu)]
  const capital = words.map(([word]) => /^\p{Lu}/u.test(word))
  words.forEach((match, index) => {
    const printed = match[0]
    let form = forms.get(printed)
    if (!form) {
      form = { folded: fold(printed), bare: bare(printed) }
      forms.set(printed, form)
    }
    syllables.push({
      start: offset + match.index,
      end: offset + match.index + printed.length,
      printed,
      ...form,
      opensUnit: index === 0,
      isName:
        !inCapitals &&
        capital[index] === true &&
        (capital[index - 1] === true || capital[index + 1] === true),
    })
  })
}
