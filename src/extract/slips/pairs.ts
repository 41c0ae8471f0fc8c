import { inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { replaced, type Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import { meantAt, type Meant } from './meant.js'
import { isName, keyOf, type Word } from './words.js'

/**
 * Slips seen against words of two syllables: a syllable that makes no word with either neighbour and would make one with other diacritics
 * (`quân triệt`, `đột sinh hoạt`). How sure that is depends on what the printed form is: impossible, unknown, a part of other words only, or a
 * word of its own that may stand beside anything.
 */
export function pairSlips(
  text: string,
  words: readonly Word[],
  linked: Uint8Array,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = []
  let usage: Usage | null = null
  for (let at = 0; at < words.length; at++) {
    const { form } = words[at]!
    if (!form.plain || linked[at] === 1 || linked[at + 1] === 1 || isName(words, at)) continue
    const best = meantAt(words, at, lexicon)
    if (best === null) continue
    const confidence = judged(words, at, best, linked)
    if (confidence === 0) continue
    if (form.syllable && isUsual(words, at, best, (usage ??= usageOf(words)))) continue
    found.push({ ...printedAt(text, words, at, best), confidence })
  }
  return found
}

/** 1 where a word stands with the one before it by right. */
export function linksOf(words: readonly Word[], lexicon: Lexicon): Uint8Array {
  const linked = new Uint8Array(words.length + 1)
  for (let at = 1; at < words.length; at++)
    if (words[at]!.gap === 'blank' && lexicon.hasPair(words[at - 1]!.form, words[at]!.form)) linked[at] = 1
  return linked
}

/** How sure; 0 where the printed form may be right. */
function judged(words: readonly Word[], at: number, best: Meant, linked: Uint8Array): number {
  const { form } = words[at]!
  const both = best.left && best.right
  // A neighbour that makes a word with its own other neighbour, or may stand beside anything, proves little.
  const taken = best.left ? linked[at - 1] === 1 : linked[at + 2] === 1
  const weak = taken || words[best.left ? at - 1 : at + 1]!.form.lone
  if (!form.syllable) return both ? 0.97 : weak && !best.strong ? 0.88 : 0.95
  if (!form.known) return both ? 0.92 : !weak ? 0.9 : best.strong ? 0.91 : 0.8
  if (!form.lone && (both || (!weak && best.strong))) return 0.92
  if (!form.lone) return !weak ? 0.8 : best.strong ? 0.7 : 0
  if (!best.strong || isFunctionWord(form.folded)) return 0
  return both ? 0.85 : taken ? 0 : weak ? 0.7 : 0.8
}

/** The slip with the neighbour that proves it; alone where both do. */
function printedAt(
  text: string,
  words: readonly Word[],
  at: number,
  { form, left, right }: Meant,
): Pick<Candidate, 'start' | 'end' | 'meant'> {
  const range = { from: left && !right ? at - 1 : at, to: right && !left ? at + 2 : at + 1, at }
  return replaced(text, words, range, inCaseOf(words[at]!.printed, form.folded))
}

/** How often two neighbours stand together in the document, as printed and by bare key. */
interface Usage {
  readonly printed: ReadonlyMap<number, number>
  readonly bare: ReadonlyMap<number, number>
}

function usageOf(words: readonly Word[]): Usage {
  const printed = new Map<number, number>()
  const bare = new Map<number, number>()
  for (let at = 1; at < words.length; at++) {
    const [one, two] = [words[at - 1]!, words[at]!]
    if (two.gap !== 'blank') continue
    const key = keyOf(0, one.form.id, two.form.id)
    const bareKey = keyOf(0, one.form.bareId, two.form.bareId)
    printed.set(key, (printed.get(key) ?? 0) + 1)
    bare.set(bareKey, (bare.get(bareKey) ?? 0) + 1)
  }
  return { printed, bare }
}

/** The pair is printed again elsewhere and the word that was meant is not: a usage of this document. */
function isUsual(words: readonly Word[], at: number, { left }: Meant, usage: Usage): boolean {
  const [one, two] = left ? [words[at - 1]!, words[at]!] : [words[at]!, words[at + 1]!]
  const same = usage.printed.get(keyOf(0, one.form.id, two.form.id)) ?? 0
  const all = usage.bare.get(keyOf(0, one.form.bareId, two.form.bareId)) ?? 0
  return same > 1 && all - same < same * 2
}
