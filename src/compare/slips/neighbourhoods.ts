import { areVariants, isFunctionWord } from '../../text/lookalikes.js'
import type { Syllable } from './syllables.js'

/** What stands between the same neighbours in the other documents. */
export interface Neighbourhoods {
  /** The other form of a syllable that its neighbours elsewhere prove, with how often; null where this form is attested or none is. */
  readonly otherForm: (own: readonly Syllable[], at: number) => { form: string; count: number } | null
  /** The one syllable that elsewhere stands where two stand here; null where nothing proves it. */
  readonly singleForm: (own: readonly Syllable[], at: number) => string | null
}

/** A form that stands between neighbours, with how often; the next form that stands there too. */
interface Form {
  readonly form: string
  count: number
  readonly next: Form | null
}

/** The forms that stand between the same neighbours in some documents. Lists, since nearly all have one form: a map each would take ten times the room. */
export type NeighbourhoodIndex = ReadonlyMap<string, Form>

/** Counts the neighbourhoods of the syllables of documents whose bare key is wanted. */
export function indexNeighbourhoods(
  documents: readonly (readonly Syllable[])[],
  wanted: ReadonlySet<string>,
): NeighbourhoodIndex {
  const index = new Map<string, Form>()
  for (const syllables of documents)
    for (let at = 0; at < syllables.length; at++) {
      const { bare, folded } = syllables[at]!
      if (!wanted.has(bare)) continue
      for (const key of keysOf(syllables, at, 1)) add(index, key, folded)
    }
  return index
}

/** Looks into indexes that share no bare key; `own` is taken off where the document that is judged was counted too. */
export function neighbourhoods(
  indexes: readonly NeighbourhoodIndex[],
  own?: NeighbourhoodIndex,
): Neighbourhoods {
  const allAt = (key: string): Form | undefined => {
    for (const index of indexes) {
      const found = index.get(key)
      if (found) return found
    }
    return undefined
  }
  const formsAt = (key: string): Forms => formsLeft(allAt(key), own?.get(key))
  return {
    otherForm: (syllables, at) => otherForm(formsAt, syllables, at),
    singleForm: (syllables, at) => singleForm(formsAt, syllables, at),
  }
}

type Forms = readonly { readonly form: string; readonly count: number }[]

function formsLeft(all: Form | undefined, own: Form | undefined): Forms {
  const left: { form: string; count: number }[] = []
  for (let at = all ?? null; at; at = at.next) {
    const count = at.count - countOf(own, at.form)
    if (count > 0) left.push({ form: at.form, count })
  }
  return left
}

function countOf(forms: Form | undefined, form: string): number {
  for (let at = forms ?? null; at; at = at.next) if (at.form === form) return at.count
  return 0
}

function add(index: Map<string, Form>, key: string, form: string): void {
  const first = index.get(key)
  for (let at = first ?? null; at; at = at.next)
    if (at.form === form) {
      at.count++
      return
    }
  index.set(key, { form, count: 1, next: first ?? null })
}

/** Two neighbours left, two right, one on each side; also one alone on either side, which only ever counts against a slip. */
function keysOf(own: readonly Syllable[], at: number, width: number): string[] {
  const word = own[at]!
  const left = word.opensUnit ? undefined : own[at - 1]
  const left2 = left === undefined || left.opensUnit ? undefined : own[at - 2]
  const right = neighbour(own, at + width)
  const right2 = right === undefined ? undefined : neighbour(own, at + width + 1)
  const keys: string[] = []
  if (left && left2) keys.push(`2 ${left2.folded} ${left.folded} _ ${word.bare}`)
  if (right && right2) keys.push(`2 ${word.bare} _ ${right.folded} ${right2.folded}`)
  if (left && right) keys.push(`2 ${left.folded} _ ${word.bare} _ ${right.folded}`)
  if (left2 && left && right && right2)
    keys.push(`4 ${left2.folded} ${left.folded} ${word.bare} ${right.folded} ${right2.folded}`)
  if (left) keys.push(`1 ${left.folded} _ ${word.bare}`)
  if (right) keys.push(`1 ${word.bare} _ ${right.folded}`)
  return keys
}

function neighbour(own: readonly Syllable[], at: number): Syllable | undefined {
  const syllable = own[at]
  return syllable === undefined || syllable.opensUnit ? undefined : syllable
}

function otherForm(
  formsAt: (key: string) => Forms,
  own: readonly Syllable[],
  at: number,
): { form: string; count: number } | null {
  const { folded } = own[at]!
  const votes = new Map<string, { count: number; kinds: number; around: boolean }>()
  for (const key of keysOf(own, at, 1)) {
    const forms = formsAt(key)
    // The printed form with one of these neighbours elsewhere: a usage, no slip.
    if (forms.some(({ form }) => form === folded)) return null
    if (key.startsWith('1')) continue
    const around = key.startsWith('4') || key.split(' _ ').length === 3
    for (const { form, count } of forms) {
      if (count < 2 || areVariants(form, folded)) continue
      const known = votes.get(form) ?? { count: 0, kinds: 0, around: false }
      votes.set(form, {
        count: Math.max(known.count, count),
        kinds: known.kinds + 1,
        around: known.around || around,
      })
    }
  }
  // A word that may stand beside anything proves nothing from one side.
  const proved = [...votes].filter(
    ([form, vote]) => (!isFunctionWord(form) && !isFunctionWord(folded)) || (vote.around && vote.kinds > 1),
  )
  const best = proved.sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0]
  return best ? { form: best[0], count: best[1].count } : null
}

/** Both neighbours on both sides must be the same there, and the two syllables here must begin as the one there does. */
function singleForm(formsAt: (key: string) => Forms, own: readonly Syllable[], at: number): string | null {
  const key = keysOf(own, at, 2).find((one) => one.startsWith('4'))
  const forms = key === undefined ? [] : formsAt(key)
  const [only] = forms
  return only && forms.length === 1 && only.form !== own[at]!.folded ? only.form : null
}
