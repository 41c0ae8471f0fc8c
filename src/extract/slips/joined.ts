import { hasVietnameseSign } from '../../text/syllable.js'
import type { Candidate } from './candidates.js'
import type { Form } from './forms.js'
import type { Lexicon } from './lexicon.js'
import { keyOf, type Word } from './words.js'

/**
 * Words run together (`đảngviên`, `củaChính phủ`): no syllable, but two or three known ones that stand together in the lexicon or elsewhere in
 * the document, or where a capital stands inside.
 */
export function joinedWords(words: readonly Word[], lexicon: Lexicon): Candidate[] {
  let pairs: Set<number> | null = null
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const { printed, form } = word
    if (form.syllable || !form.plain || printed.length < 4 || printed.length > 18) continue
    if (!word.inCapitals && printed === printed.toUpperCase()) continue
    pairs ??= pairsOf(words)
    const stand = (first: Form, second: Form): boolean =>
      lexicon.hasPair(first, second) || pairs!.has(keyOf(0, first.id, second.id))
    const parted = split(words, at, lexicon, stand)
    if (parted) found.push({ start: word.start, end: word.end, ...parted })
  }
  return found
}

function pairsOf(words: readonly Word[]): Set<number> {
  const pairs = new Set<number>()
  for (let at = 1; at < words.length; at++)
    if (words[at]!.gap === 'blank') pairs.add(keyOf(0, words[at - 1]!.form.id, words[at]!.form.id))
  return pairs
}

type Stand = (first: Form, second: Form) => boolean

function split(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  stand: Stand,
): { meant: string; confidence: number } | null {
  const { printed } = words[at]!
  const signed = hasVietnameseSign(printed)
  const inner = /\p{Ll}(?=\p{Lu})/u.exec(printed)
  let best: { parts: readonly string[]; score: number } | null = null
  let ties = 0
  for (const parts of partings(printed, lexicon, signed)) {
    const score = scoreOf(words, at, parts.map(lexicon.formOf), stand, inner ? inner.index + 1 : null)
    if (score === 0 || (!signed && !isUnsignedWord(parts, lexicon))) continue
    if (best === null || score > best.score) [best, ties] = [{ parts, score }, 0]
    else if (score === best.score) ties++
  }
  if (best === null || ties > 0) return null
  return { meant: best.parts.join(' '), confidence: best.score >= 4 ? 0.96 : best.score >= 2 ? 0.92 : 0.75 }
}

/** `kinhdoanh`: without a sign only a word of offices, since other languages part into syllables too. */
function isUnsignedWord(parts: readonly string[], lexicon: Lexicon): boolean {
  const [first, second] = parts.map(lexicon.formOf)
  return parts.length === 2 && lexicon.isStrong(first, second)
}

/** Every way to part the letters into two known syllables, and into three where the first two and the last two are words. */
function* partings(printed: string, lexicon: Lexicon, signed: boolean): Generator<readonly string[]> {
  const ends = (part: string): boolean => {
    const form = lexicon.formOf(part)
    return form.known && (form.syllable || /^[ởýyàô]$/u.test(form.folded))
  }
  for (let first = 1; first < printed.length; first++) {
    const [head, rest] = [printed.slice(0, first), printed.slice(first)]
    if (!ends(head)) continue
    if (ends(rest)) yield [head, rest]
    if (!signed || printed.length < 7) continue
    for (let second = 1; second < rest.length; second++) {
      const [middle, tail] = [rest.slice(0, second), rest.slice(second)]
      if (ends(middle) && ends(tail)) yield [head, middle, tail]
    }
  }
}

/** 4 and more where the parts make a word; less by what they make with their neighbours; 0 where nothing speaks for them. */
function scoreOf(
  words: readonly Word[],
  at: number,
  parts: readonly Form[],
  stand: Stand,
  inner: number | null,
): number {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!]
  const before = words[at]!.gap === 'blank' ? words[at - 1] : undefined
  const after = words[at + 1]?.gap === 'blank' ? words[at + 1] : undefined
  const left = before !== undefined && stand(before.form, first)
  const right = after !== undefined && stand(last, after.form)
  const inside = parts.slice(1).filter((part, offset) => stand(parts[offset]!, part)).length
  if (parts.length === 3) return inside === 2 ? 5 : inside === 1 && (left || right) ? 1 : 0
  if (
    inner !== null &&
    inner === parts[0]!.folded.length &&
    (first.lone || last.lone || left || right || inside)
  )
    return 6
  if (inside === 1) return left || right ? 5 : 4
  if (left && right) return 3
  if ((left && last.lone) || (right && first.lone)) return 2
  // A word between others that make none with its ends: in small letters no name.
  return words[at]!.capital && !words[at]!.inCapitals ? 0 : 1
}
