import { areVariants, inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { PhraseBook } from './phrase-book.js'
import { isName } from './set-phrases.js'
import { isPlain, type Word } from './words.js'

/** How often each printed form of a bare syllable stands between the same neighbours. */
type Contexts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Slips that the document itself proves: the same neighbours elsewhere with other diacritics, three times or more and four times as often,
 * and the doubtful form never otherwise. `Đảng bộ Khôi` once where `Đảng bộ Khối` stands everywhere.
 */
export function repeatedSlips(text: string, words: readonly Word[], book: PhraseBook): Candidate[] {
  const doubtful = ambiguous(words)
  const contexts = contextsOf(words, (index) => doubtful.has(words[index]!.bare))
  const totals = new Map<string, number>()
  for (const { folded } of words) totals.set(folded, (totals.get(folded) ?? 0) + 1)
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!doubtful.has(word.bare) || isName(words, at)) continue
    const meant = outvoted(words, at, contexts, {
      least: 3,
      times: 4,
      // A form that this document uses elsewhere is a word of its own.
      strict: (totals.get(word.folded) ?? 0) > 2,
    })
    if (meant === null || hasPartner(words, at, book)) continue
    // The word alone: its neighbours may stand on another line.
    const range = { from: at, to: at + 1, at }
    found.push({ ...replaced(text, words, range, inCaseOf(word.printed, meant)), confidence: 0.9 })
  }
  return found
}

/** Bare syllables printed in more than one way. */
function ambiguous(words: readonly Word[]): Set<string> {
  const first = new Map<string, string>()
  const several = new Set<string>()
  for (const word of words) {
    if (!isPlain(word) || word.bare.length < 2) continue
    const known = first.get(word.bare)
    if (known === undefined) first.set(word.bare, word.folded)
    else if (!areVariants(known, word.folded)) several.add(word.bare)
  }
  return several
}

/** Counts of forms by their neighbours: two to the left, two to the right, one on either side. */
export function contextsOf(words: readonly Word[], wanted: (index: number) => boolean): Contexts {
  const contexts = new Map<string, Map<string, number>>()
  for (let at = 0; at < words.length; at++) {
    if (!isPlain(words[at]) || !wanted(at)) continue
    for (const key of keysOf(words, at)) {
      const forms = contexts.get(key) ?? new Map<string, number>()
      forms.set(words[at]!.folded, (forms.get(words[at]!.folded) ?? 0) + 1)
      contexts.set(key, forms)
    }
  }
  return contexts
}

/** The neighbourhoods of a word that may prove a slip; none across the end of a sentence. */
export function keysOf(words: readonly Word[], at: number): string[] {
  const { bare } = words[at]!
  const left = words[at]!.gap === 'end' ? undefined : words[at - 1]
  const left2 = left && left.gap !== 'end' ? words[at - 2] : undefined
  const right = words[at + 1]?.gap === 'end' ? undefined : words[at + 1]
  const right2 = right && words[at + 2]?.gap !== 'end' ? words[at + 2] : undefined
  const keys: string[] = []
  if (left && left2) keys.push(`${left2.folded} ${left.folded} ·${bare}`)
  if (right && right2) keys.push(`·${bare} ${right.folded} ${right2.folded}`)
  if (left && right) keys.push(`${left.folded} ·${bare} ${right.folded}`)
  return keys
}

/** The form that stands in the same neighbourhood so much more often that this one is a slip; null where none does. */
export function outvoted(
  words: readonly Word[],
  at: number,
  contexts: Contexts,
  rule: { readonly least: number; readonly times: number; readonly strict: boolean },
): string | null {
  const own = words[at]!.folded
  const votes = new Map<string, { count: number; kinds: number; around: boolean }>()
  for (const key of keysOf(words, at)) {
    const forms = contexts.get(key)
    if (!forms) continue
    const mine = forms.get(own) ?? 0
    const around = !key.startsWith('·') && !/ ·[^ ]*$/u.test(key)
    for (const [form, count] of forms) {
      if (areVariants(form, own) || count < rule.least || count < mine * rule.times) continue
      const known = votes.get(form) ?? { count: 0, kinds: 0, around: false }
      votes.set(form, {
        count: Math.max(known.count, count),
        kinds: known.kinds + 1,
        around: known.around || around,
      })
    }
  }
  // A word that may stand beside anything (trong, để) proves nothing from one side: `chú trọng công tác` beside `trong công tác`.
  const proved = [...votes].filter(
    ([form, vote]) =>
      (!rule.strict && !isFunctionWord(form) && !isFunctionWord(own)) || (vote.around && vote.kinds > 1),
  )
  return proved.sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** The doubtful form stands in a set phrase with a neighbour: `chủ đề` beside `để thực hiện` is right. */
export function hasPartner(words: readonly Word[], at: number, book: PhraseBook): boolean {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  return (
    (before !== undefined && word.gap === 'blank' && book.hasPair(before.folded, word.folded)) ||
    (after !== undefined && after.gap === 'blank' && book.hasPair(word.folded, after.folded))
  )
}
