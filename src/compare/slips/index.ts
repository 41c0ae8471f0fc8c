import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import { overlaps, textOf, type Span } from '../../doc/span.js'
import { inCaseOf } from '../../text/lookalikes.js'
import {
  indexNeighbourhoods,
  neighbourhoods,
  type NeighbourhoodIndex,
  type Neighbourhoods,
} from './neighbourhoods.js'
import { syllablesOf, type Syllable } from './syllables.js'

/**
 * Slips of a document seen against its parent and siblings: where their words run alike and one syllable differs in its diacritics only, the
 * other form stands in the same neighbourhood at least twice there, and the printed one never, it is a slip. Gives marks to add; the text is
 * never changed. Slips that the document already carries are not given again.
 */
export function slipsAgainst(doc: Doc, others: readonly Doc[]): Mark<'scanSlip'>[] {
  if (others.length === 0) return []
  const own = syllablesOf(doc)
  const wanted = new Set(own.map(({ bare }) => bare))
  return slipsBeside(doc, own, neighbourhoods(indexNeighbourhoods(others.map(syllablesOf), wanted)))
}

/** The neighbourhoods of a group of documents, counted once for all its members. */
export function indexGroup(docs: readonly Doc[]): NeighbourhoodIndex {
  return indexNeighbourhoods(docs.map(syllablesOf))
}

/** As `slipsAgainst` beside the other members of a group. `member` is the document as the group counts it: the same one, or its twin in another file. */
export function slipsInGroup(doc: Doc, group: NeighbourhoodIndex, member: Doc = doc): Mark<'scanSlip'>[] {
  return slipsBeside(doc, syllablesOf(doc), neighbourhoods(group, indexGroup([member])))
}

function slipsBeside(doc: Doc, own: readonly Syllable[], elsewhere: Neighbourhoods): Mark<'scanSlip'>[] {
  const taken: Span[] = doc.marks
    .filter(({ type }) => type === 'scanSlip' || type === 'citationError')
    .map(({ span }) => span)
  const marks: Mark<'scanSlip'>[] = []
  for (let at = 0; at < own.length; at++) {
    const found = slipAt(doc.text, own, at, elsewhere)
    if (!found || taken.some((span) => overlaps(span, found.span))) continue
    taken.push(found.span)
    marks.push({
      type: 'scanSlip',
      span: found.span,
      value: { printed: textOf(doc.text, found.span), meant: found.meant },
      by: 'slips-against',
      confidence: found.confidence,
    })
  }
  return marks
}

interface Found {
  readonly span: Span
  readonly meant: string
  readonly confidence: number
}

function slipAt(text: string, own: readonly Syllable[], at: number, elsewhere: Neighbourhoods): Found | null {
  const word = own[at]!
  if (word.isName || !/^\p{L}{2,}$/u.test(word.folded)) return null
  const other = elsewhere.otherForm(own, at)
  if (other)
    return {
      span: { start: word.start, end: word.end },
      meant: inCaseOf(word.printed, other.form),
      confidence: other.count > 3 ? 0.9 : 0.82,
    }
  return brokenUp(text, own, at, elsewhere)
}

/** Two syllables where the others have one of the same bare key: `từ tinh thần đến` for `từ tỉnh đến`. */
function brokenUp(
  text: string,
  own: readonly Syllable[],
  at: number,
  elsewhere: Neighbourhoods,
): Found | null {
  const next = own[at + 1]
  if (!next || next.opensUnit) return null
  const meant = elsewhere.singleForm(own, at)
  if (meant === null) return null
  const [before, after] = [own[at - 1]!, own[at + 2]!]
  return {
    span: { start: before.start, end: after.end },
    meant: text.slice(before.start, own[at]!.start) + meant + text.slice(next.end, after.end),
    confidence: 0.8,
  }
}
