import { areVariants, inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import { keyOf, type Word } from './words.js'

/** How often each form stands in a neighbourhood, by the neighbourhood's key; only where more than one form does. */
type Contexts = ReadonlyMap<number, Map<number, number>>

const least = 3
const times = 4

/**
 * Slips that the document itself proves: the same neighbours elsewhere with other diacritics, three times or more and four times as often,
 * and the doubtful form in no set phrase. `Đảng bộ Khôi` once where `Đảng bộ Khối` stands everywhere.
 */
export function repeatedSlips(text: string, words: readonly Word[], lexicon: Lexicon): Candidate[] {
  const doubtful = ambiguous(words)
  const contexts = contextsOf(words, doubtful)
  if (contexts.size === 0) return []
  const folded = new Map<number, string>()
  const totals = new Map<number, number>()
  for (const {
    form: { id, folded: form },
  } of words) {
    folded.set(id, form)
    totals.set(id, (totals.get(id) ?? 0) + 1)
  }
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.form.plain || !doubtful.has(word.form.bareId) || besideCapital(words, at)) continue
    // A form that this document uses elsewhere is a word of its own.
    const strict = (totals.get(word.form.id) ?? 0) > 2
    const meant = outvoted(words, at, contexts, folded, strict)
    if (meant === null || hasPartner(words, at, lexicon)) continue
    // The word alone: its neighbours may stand on another line.
    const range = { from: at, to: at + 1, at }
    found.push({ ...replaced(text, words, range, inCaseOf(word.printed, meant)), confidence: 0.9 })
  }
  return found
}

/** Bare syllables printed in more than one way. */
function ambiguous(words: readonly Word[]): Set<number> {
  const first = new Map<number, Word>()
  const several = new Set<number>()
  for (const word of words) {
    if (!word.form.plain) continue
    const known = first.get(word.form.bareId)
    if (known === undefined) first.set(word.form.bareId, word)
    else if (known.form.id !== word.form.id && !areVariants(known.form.folded, word.form.folded))
      several.add(word.form.bareId)
  }
  return several
}

/** First the neighbourhoods with more than one form are told, then only those are counted. */
function contextsOf(words: readonly Word[], doubtful: ReadonlySet<number>): Contexts {
  const first = new Map<number, number>()
  const contexts = new Map<number, Map<number, number>>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.form.plain || !doubtful.has(word.form.bareId)) continue
    for (const kind of kinds) {
      const key = neighbourhood(words, at, kind)
      if (key < 0) continue
      const known = first.get(key)
      if (known === undefined) first.set(key, word.form.id)
      else if (known !== word.form.id) contexts.set(key, new Map())
    }
  }
  if (contexts.size === 0) return contexts
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.form.plain || !doubtful.has(word.form.bareId)) continue
    for (const kind of kinds) {
      const forms = contexts.get(neighbourhood(words, at, kind))
      forms?.set(word.form.id, (forms.get(word.form.id) ?? 0) + 1)
    }
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
function outvoted(
  words: readonly Word[],
  at: number,
  contexts: Contexts,
  folded: ReadonlyMap<number, string>,
  strict: boolean,
): string | null {
  const own = words[at]!
  const votes = new Map<number, Vote>()
  for (const kind of kinds) {
    const forms = contexts.get(neighbourhood(words, at, kind))
    if (!forms) continue
    const around = kind === aroundKind
    const mine = forms.get(own.form.id) ?? 0
    for (const [form, count] of forms) {
      if (count < least || count < mine * times || areVariants(folded.get(form)!, own.form.folded)) continue
      const known = votes.get(form) ?? { count: 0, kinds: 0, around: false }
      votes.set(form, {
        count: Math.max(known.count, count),
        kinds: known.kinds + 1,
        around: known.around || around,
      })
    }
  }
  // A word that may stand beside anything (trong, để) proves nothing from one side: `chú trọng công tác` beside `trong công tác`.
  const proved = [...votes]
    .map(([form, vote]) => ({ form: folded.get(form)!, ...vote }))
    .filter(
      ({ form, around, kinds }) =>
        (!strict && !isFunctionWord(form) && !isFunctionWord(own.form.folded)) || (around && kinds > 1),
    )
  return proved.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))[0]?.form ?? null
}

/** The doubtful form stands in a set phrase with a neighbour: `chủ đề` beside `để thực hiện` is right. */
function hasPartner(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  return (
    (before !== undefined && word.gap === 'blank' && lexicon.hasPair(before.form, word.form)) ||
    (after !== undefined && after.gap === 'blank' && lexicon.hasPair(word.form, after.form))
  )
}

/** A capital in mid-sentence beside another one: part of a name. */
function besideCapital(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.inCapitals || !word.capital) return false
  const next = words[at + 1]
  return (word.gap === 'blank' && words[at - 1]!.capital) || (next?.gap === 'blank' && next.capital)
}
