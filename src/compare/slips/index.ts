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
  const beside = others.map(syllablesOf)
  const contested = contestedIn(formsOf([own, ...beside]))
  return slipsBeside(doc, contested, neighbourhoods([indexNeighbourhoods(beside, contested)]))
}

/** The neighbourhoods of a group of documents, counted once for all its members. */
export interface SlipGroup {
  readonly members: readonly (readonly Syllable[])[]
  readonly forms: OneForm
  /** Neighbourhoods of the bare keys that have several forms in the group: with one form nothing can be a slip of another. */
  readonly index: NeighbourhoodIndex
}

/** Counts the neighbourhoods of a group. */
export function indexGroup(docs: readonly Doc[]): SlipGroup {
  const members = docs.map(syllablesOf)
  const forms = formsOf(members)
  return { members, forms, index: indexNeighbourhoods(members, contestedIn(forms)) }
}

/** As `slipsAgainst` beside the other members of a group. `member` is the document as the group counts it: the same one, or its twin in another file. */
export function slipsInGroup(doc: Doc, group: SlipGroup, member: Doc = doc): Mark<'scanSlip'>[] {
  const own = syllablesOf(doc)
  const contested = new Set<string>()
  // A twin may print forms that stand nowhere in the group: their neighbourhoods were not counted with it.
  const further = new Set<string>()
  for (const { bare, folded } of own) {
    const form = group.forms.get(bare)
    if (form === null) contested.add(bare)
    else if (form !== undefined && form !== folded) further.add(bare)
  }
  const more = further.size === 0 ? [] : [indexNeighbourhoods(group.members, further)]
  const wanted = new Set([...contested, ...further])
  const counted = indexNeighbourhoods([syllablesOf(member)], wanted)
  return slipsBeside(doc, wanted, neighbourhoods([group.index, ...more], counted))
}

/** The form of each bare key; null where there are several. */
type OneForm = ReadonlyMap<string, string | null>

function formsOf(documents: readonly (readonly Syllable[])[]): OneForm {
  const forms = new Map<string, string | null>()
  for (const syllables of documents)
    for (const { bare, folded } of syllables) {
      const known = forms.get(bare)
      if (known === undefined) forms.set(bare, folded)
      else if (known !== null && known !== folded) forms.set(bare, null)
    }
  return forms
}

function contestedIn(forms: OneForm): Set<string> {
  return new Set([...forms].flatMap(([bare, form]) => (form === null ? [bare] : [])))
}

function slipsBeside(
  doc: Doc,
  contested: ReadonlySet<string>,
  elsewhere: Neighbourhoods,
): Mark<'scanSlip'>[] {
  const own = syllablesOf(doc)
  const taken: Span[] = doc.marks
    .filter(({ type }) => type === 'scanSlip' || type === 'citationError')
    .map(({ span }) => span)
  const marks: Mark<'scanSlip'>[] = []
  for (let at = 0; at < own.length; at++) {
    if (!contested.has(own[at]!.bare)) continue
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
