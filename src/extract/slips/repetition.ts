import { areVariants, inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { Form } from './forms.js'
import { keyOf, type Word } from './words.js'

/** How often each form stands in a neighbourhood, by the neighbourhood's key; only where more than one form does. */
type Contexts = ReadonlyMap<number, Map<number, number>>

const least = 3
const times = 4

/**
 * Slips that the document itself proves: the same neighbours elsewhere with other diacritics, three times or more and four times as often,
 * and the doubtful form makes no word with a neighbour. `Đảng bộ Khôi` once where `Đảng bộ Khối` stands everywhere.
 */
export function repeatedSlips(text: string, words: readonly Word[], linked: Uint8Array): Candidate[] {
  const forms = countForms(words)
  const doubtful = doubtfulIn(words, linked, forms)
  if (doubtful.length === 0) return []
  const contexts = contextsOf(words, new Set(doubtful.map((at) => words[at]!.form.bareId)))
  if (contexts.size === 0) return []
  const found: Candidate[] = []
  for (const at of doubtful) {
    const meant = outvoted(words, at, contexts, forms)
    if (meant === null) continue
    // The word alone: its neighbours may stand on another line.
    const range = { from: at, to: at + 1, at }
    found.push({
      ...replaced(text, words, range, inCaseOf(words[at]!.printed, meant)),
      confidence: 0.9,
    })
  }
  return found
}

/** The forms of a document by number, with how often each stands there. */
type Forms = ReadonlyMap<number, { readonly form: Form; count: number }>

function countForms(words: readonly Word[]): Forms {
  const forms = new Map<number, { form: Form; count: number }>()
  for (const { form } of words) {
    const known = forms.get(form.id)
    if (known) known.count++
    else forms.set(form.id, { form, count: 1 })
  }
  return forms
}

/** Where a word that makes none with its neighbours has a rival of the same bare form that stands often enough to outvote it. */
function doubtfulIn(words: readonly Word[], linked: Uint8Array, forms: Forms): number[] {
  const rivals = new Map<number, Form[]>()
  for (const { form, count } of forms.values()) {
    if (count < least || !form.plain) continue
    const known = rivals.get(form.bareId)
    if (known) known.push(form)
    else rivals.set(form.bareId, [form])
  }
  const found: number[] = []
  for (let at = 0; at < words.length; at++) {
    const { form } = words[at]!
    if (linked[at] === 1 || linked[at + 1] === 1 || !form.plain) continue
    const against = rivals.get(form.bareId)
    if (!against || (against.length === 1 && against[0]!.id === form.id)) continue
    if (!besideCapital(words, at)) found.push(at)
  }
  return found
}

/** First the neighbourhoods with more than one form are told, then only those are counted. */
function contextsOf(words: readonly Word[], doubtful: ReadonlySet<number>): Contexts {
  const first = new Map<number, number>()
  const contexts = new Map<number, Map<number, number>>()
  const places: number[] = []
  for (let at = 0; at < words.length; at++) {
    const { form } = words[at]!
    if (!form.plain || !doubtful.has(form.bareId)) continue
    places.push(at)
    for (const kind of kinds) {
      const key = neighbourhood(words, at, kind)
      if (key < 0) continue
      const known = first.get(key)
      if (known === undefined) first.set(key, form.id)
      else if (known !== form.id) contexts.set(key, new Map())
    }
  }
  if (contexts.size === 0) return contexts
  for (const at of places)
    for (const kind of kinds) {
      const counted = contexts.get(neighbourhood(words, at, kind))
      const { id } = words[at]!.form
      counted?.set(id, (counted.get(id) ?? 0) + 1)
    }
  return contexts
}

const kinds = [0, 1, 2] as const
const aroundKind = 2

/**
 * The key of a neighbourhood that may prove a slip: two words to the left (0), two to the right (1), one on each side (2); -1 where the
 * sentence ends before. The place of the bare number keeps the kinds apart: bare and folded forms share no number.
 */
function neighbourhood(words: readonly Word[], at: number, kind: (typeof kinds)[number]): number {
  const word = words[at]!
  if (kind === 1) {
    const right = words[at + 1]
    const right2 = words[at + 2]
    if (!right || !right2 || right.gap === 'end' || right2.gap === 'end') return -1
    return keyOf(word.form.bareId, right.form.id, right2.form.id)
  }
  const left = words[at - 1]
  if (!left || word.gap === 'end') return -1
  if (kind === 0) {
    const left2 = words[at - 2]
    return !left2 || left.gap === 'end' ? -1 : keyOf(left2.form.id, left.form.id, word.form.bareId)
  }
  const right = words[at + 1]
  return !right || right.gap === 'end' ? -1 : keyOf(left.form.id, word.form.bareId, right.form.id)
}

interface Vote {
  readonly count: number
  readonly kinds: number
  readonly around: boolean
}

/** The form that stands in the same neighbourhood so much more often that this one is a slip; null where none does. */
function outvoted(words: readonly Word[], at: number, contexts: Contexts, forms: Forms): string | null {
  const own = words[at]!.form
  const votes = new Map<string, Vote>()
  for (const kind of kinds) {
    const counted = contexts.get(neighbourhood(words, at, kind))
    if (!counted) continue
    const around = kind === aroundKind
    const mine = counted.get(own.id) ?? 0
    for (const [id, count] of counted) {
      if (count < least || count < mine * times) continue
      const { folded } = forms.get(id)!.form
      if (areVariants(folded, own.folded)) continue
      const known = votes.get(folded) ?? { count: 0, kinds: 0, around: false }
      votes.set(folded, {
        count: Math.max(known.count, count),
        kinds: known.kinds + 1,
        around: known.around || around,
      })
    }
  }
  // A form that this document uses elsewhere is a word of its own.
  const strict = forms.get(own.id)!.count > 2
  // A word that may stand beside anything (trong, để) proves nothing from one side: `chú trọng công tác` beside `trong công tác`.
  const proved = [...votes].filter(
    ([form, { around, kinds }]) =>
      (!strict && !isFunctionWord(form) && !isFunctionWord(own.folded)) || (around && kinds > 1),
  )
  return proved.sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** A capital in mid-sentence beside another one: part of a name. */
function besideCapital(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.inCapitals || !word.capital) return false
  const next = words[at + 1]
  return (word.gap === 'blank' && words[at - 1]!.capital) || (next?.gap === 'blank' && next.capital)
}
