import { isFunctionWord } from '../../text/lookalikes.js'
import type { Candidate } from './candidates.js'
import { countForms, keyOf, type Word } from './words.js'

/**
 * Words left out. A word is missing where one syllable always goes before another (`chỉnh đốn`, five times or more) and once
 * does not, between the same neighbours as elsewhere; and after `lần thứ`, which needs its number.
 */
export function droppedWords(text: string, words: readonly Word[]): Candidate[] {
  return [...missingPartners(words), ...missingNumbers(text, words)]
}

function missingPartners(words: readonly Word[]): Candidate[] {
  const partners = partnersOf(words)
  if (partners.size === 0) return []
  const suspects: number[] = []
  for (let at = 1; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    const partner = partners.get(word.form.id)
    if (!partner || partner.form.id === next.form.id || next.gap !== 'blank' || word.gap === 'end') continue
    if (word.form.plain && next.form.plain) suspects.push(at)
  }
  if (suspects.length === 0) return []
  const sequences = sequencesOf(words, partners)
  const alike = new Map<number, number>()
  const pairAt = (at: number): number => keyOf(0, words[at]!.form.id, words[at + 1]!.form.id)
  for (const at of suspects) alike.set(pairAt(at), (alike.get(pairAt(at)) ?? 0) + 1)
  return suspects.flatMap((at) => {
    const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]!]
    const partner = partners.get(word.form.id)!
    // Once followed by what elsewhere follows the partner, between the same neighbours.
    if (alike.get(pairAt(at)) !== 1) return []
    if (!sequences.has(keyOf(word.form.id, partner.form.id, next.form.id))) return []
    if (word.gap === 'blank' && !sequences.has(keyOf(before.form.id, word.form.id, partner.form.id)))
      return []
    const left = word.inCapitals ? partner.form.folded.toUpperCase() : partner.form.folded
    return [
      {
        start: word.start,
        end: next.end,
        meant: `${word.printed} ${left} ${next.printed}`,
        confidence: 0.85,
      },
    ]
  })
}

/** For each form that one and the same word almost always follows (five times, four in five), that word. What may stand beside anything has none. */
function partnersOf(words: readonly Word[]): Map<number, Word> {
  const totals = countForms(words)
  const pairs = new Map<number, { count: number; word: number; partner: Word }>()
  for (let at = 0; at + 1 < words.length; at++) {
    const [{ form }, next] = [words[at]!, words[at + 1]!]
    if (form.lone || next.gap !== 'blank' || !next.form.plain || totals[form.id]! < 6) continue
    const key = keyOf(0, form.id, next.form.id)
    const known = pairs.get(key)
    if (known) known.count++
    else pairs.set(key, { count: 1, word: form.id, partner: next })
  }
  const partners = new Map<number, Word>()
  for (const { count, word, partner } of pairs.values()) {
    const total = totals[word]!
    if (count >= 5 && count < total && count >= total * 0.8 && !isFunctionWord(partner.form.folded))
      partners.set(word, partner)
  }
  return partners
}

/** The words in threes that hold a word with its partner. */
function sequencesOf(words: readonly Word[], partners: ReadonlyMap<number, Word>): Set<number> {
  const sequences = new Set<number>()
  const isPaired = (at: number): boolean =>
    partners.get(words[at]!.form.id)?.form.id === words[at + 1]!.form.id
  for (let at = 0; at + 2 < words.length; at++) {
    const [word, next, after] = [words[at]!, words[at + 1]!, words[at + 2]!]
    if (next.gap === 'blank' && after.gap !== 'end' && (isPaired(at) || isPaired(at + 1)))
      sequences.add(keyOf(word.form.id, next.form.id, after.form.id))
  }
  return sequences
}

/** `Hội nghị lần thứ Ban Chấp hành …`: the number is read off the same words elsewhere; without them nothing is said. */
function missingNumbers(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = []
  const places = ordinals(words)
  for (const at of places) {
    const next = words[at + 1]
    if (next?.gap !== 'blank' || at + 2 >= words.length) continue
    if (!/^\p{Lu}\p{Ll}/u.test(next.printed) || isOrdinal(next.form.folded)) continue
    const number = numberElsewhere(words, at, places.slice(0, 200))
    if (number === null) continue
    found.push({
      start: words[at - 1]!.start,
      end: next.end,
      meant: `${text.slice(words[at - 1]!.start, words[at]!.end)} ${number} ${next.printed}`,
      confidence: 0.85,
    })
  }
  return found
}

/** Where `thứ` stands behind `lần`. */
function ordinals(words: readonly Word[]): number[] {
  const places: number[] = []
  for (let at = 1; at < words.length; at++)
    if (words[at]!.form.folded === 'thứ' && words[at - 1]!.form.folded === 'lần') places.push(at)
  return places
}

function numberElsewhere(words: readonly Word[], at: number, places: readonly number[]): string | null {
  const votes = new Map<string, number>()
  for (const other of places) {
    if (other === at || words[other + 2]?.form.folded !== words[at + 1]!.form.folded) continue
    const number = words[other + 1]!.printed
    votes.set(number, (votes.get(number) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isOrdinal(folded: string): boolean {
  return /^(?:[ivxl]+|\d+|nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)$/u.test(folded)
}
