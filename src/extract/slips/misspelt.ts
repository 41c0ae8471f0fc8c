import { bare } from '../../text/fold.js'
import { inCaseOf, isFunctionWord } from '../../text/lookalikes.js'
import { hasVietnameseSign } from '../../text/syllable.js'
import type { Candidate } from './candidates.js'
import { respelled } from './respelled.js'
import type { Form } from './forms.js'
import type { Lexicon } from './lexicon.js'
import { isName, type Word } from './words.js'

/**
 * What is no syllable, or none that is used: a horn or a letter left out (`đuợc`, `phát trin`), a letter doubled, a letter read as one that
 * looks like it (`1ãnh`, `rnọi`). Told where the right spelling is certain, or makes a word with a neighbour.
 */
export function misspeltWords(words: readonly Word[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.form.known || word.printed.length < 2 || word.printed.length > 9) continue
    if (!/^(?:[01|](?!\p{Lu}))?[A-Za-zÀ-ỹ]+(?:[01|][A-Za-zÀ-ỹ]*)?$/u.test(word.printed)) continue
    // Capitals inside are an abbreviation's or another word's.
    if (!word.inCapitals && /.\p{Lu}/u.test(word.printed)) continue
    if (/^[ivxlcdm]+$/iu.test(word.printed)) continue
    const meant = meantAt(words, at, lexicon)
    if (meant)
      found.push({
        start: word.start,
        end: word.end,
        meant: inCaseOf(word.printed, meant.form.folded),
        confidence: meant.confidence,
      })
  }
  return found
}

interface Meant {
  readonly form: Form
  readonly confidence: number
}

function meantAt(words: readonly Word[], at: number, lexicon: Lexicon): Meant | null {
  const word = words[at]!
  const lower = word.printed.toLowerCase()
  if (!word.form.syllable) {
    const certain = respelled(lower)
    const form = certain === null ? null : lexicon.formOf(certain)
    if (form?.known) return { form, confidence: 0.97 }
  }
  if (isName(words, at)) return null
  const context = contextOf(words, at, lexicon)
  const near = nearWord(word, lower, context, lexicon)
  if (near !== null && near.confidence > 0.9) return near
  return functionWord(word, context, lexicon) ?? lookAlike(word, lower, context, lexicon) ?? near
}

/** The words on either side, where only a blank parts them, and how many words a form makes with them. */
interface Context {
  readonly before: Form | undefined
  readonly after: Form | undefined
  readonly links: (form: Form) => number
}

function contextOf(words: readonly Word[], at: number, lexicon: Lexicon): Context {
  const before = words[at]!.gap === 'blank' ? words[at - 1]?.form : undefined
  const after = words[at + 1]?.gap === 'blank' ? words[at + 1]!.form : undefined
  const links = (form: Form): number =>
    (before !== undefined && lexicon.hasPair(before, form) ? 1 : 0) +
    (after !== undefined && lexicon.hasPair(form, after) ? 1 : 0)
  return { before, after, links }
}

const functionWords = new Map(
  'và của với để các được đã có cho về trong những khi này đến theo người nhiều mới tại không phải như vào trên sau nào chưa'
    .split(' ')
    .map((word) => [bare(word), word]),
)

/** `cũa`, `vỡi`: one of the commonest words of the language with other diacritics. */
function functionWord(word: Word, { before, after }: Context, lexicon: Lexicon): Meant | null {
  const { form } = word
  const meant = functionWords.get(form.bare)
  if (meant === undefined || form.folded === form.bare) return null
  // `tằi sản`: another of its spellings makes a word here.
  if (before && lexicon.pairsLike(before, form).some(({ first }) => first.id === before.id)) return null
  if (after && lexicon.pairsLike(form, after).some(({ second }) => second.id === after.id)) return null
  return { form: lexicon.formOf(meant), confidence: 0.85 }
}

function lookAlike(word: Word, lower: string, { links }: Context, lexicon: Lexicon): Meant | null {
  // Short ones are codes and abbreviations: `A1`, `tc`.
  if (word.form.syllable || (lower.length < 4 && !hasVietnameseSign(lower))) return null
  const forms = [...new Set(lookAlikes(lower))]
    .map(lexicon.formOf)
    .filter(({ known, syllable }) => known && syllable)
  const best = highest(forms, (form) => links(form) * 2 + (isFunctionWord(form.folded) ? 1 : 0))
  if (best === null) return null
  if (best.rank > 0) return { form: best.value, confidence: best.rank > 1 ? 0.95 : 0.92 }
  return forms.length === 1 && best.value.lone ? { form: best.value, confidence: 0.75 } : null
}

function nearWord(word: Word, lower: string, context: Context, lexicon: Lexicon): Meant | null {
  const { before, after, links } = context
  // Of `thc` a vowel was lost: none of its letters is one misread.
  const lacksVowel = !/[aeiouy]/u.test(word.form.bare)
  const forms = [...(before ? lexicon.secondsOf(before) : []), ...(after ? lexicon.firstsOf(after) : [])]
    .filter(({ folded, bare }) => folded.length > 2 && (bare === word.form.bare || isNear(lower, folded)))
    .filter(({ folded }) => !lacksVowel || folded.length > lower.length)
  const best = highest([...new Set(forms)], links)
  if (best === null) return null
  if (best.rank === 2) return { form: best.value, confidence: 0.92 }
  const strong = lexicon.isStrong(before, best.value) || lexicon.isStrong(best.value, after)
  // Short words without a sign are another language's: `tab`, `file`.
  if (lower.length < 4 && !hasVietnameseSign(lower)) return strong ? { form: best.value, confidence: 0.85 } : null // prettier-ignore
  if (word.form.syllable) return strong ? { form: best.value, confidence: 0.8 } : null
  return { form: best.value, confidence: strong ? 0.9 : 0.85 }
}

/** The one value that ranks above all others; null where two share the place. */
function highest<Value>(
  values: readonly Value[],
  rankOf: (value: Value) => number,
): { value: Value; rank: number } | null {
  let best: { value: Value; rank: number } | null = null
  let shared = false
  for (const value of values) {
    const rank = rankOf(value)
    if (best === null || rank > best.rank) [best, shared] = [{ value, rank }, false]
    else if (rank === best.rank) shared = true
  }
  return shared ? null : best
}

// What recognition takes for one another: printed on the left, meant on the right.
const looks: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['ni', 'm'], ['1', 'l'], ['1', 'i'], ['|', 'l'], ['0', 'o'], ['b', 'h'], ['h', 'b'], ['e', 'c'], ['c', 'e'], ['l', 't'], ['l', 'i'],
  ['i', 'l'], ['u', 'n'], ['n', 'u'], ['d', 'đ'], ['ii', 'n'], ['li', 'h'], ['f', 't'], ['j', 'i'], ['vv', 'w'], ['cl', 'd'], ['m', 'rn'],
] // prettier-ignore

function* lookAlikes(lower: string): Generator<string> {
  for (const [printed, meant] of looks)
    for (let at = lower.indexOf(printed); at >= 0; at = lower.indexOf(printed, at + 1))
      yield lower.slice(0, at) + meant + lower.slice(at + printed.length)
}

/** One letter left out, put in or exchanged. */
function isNear(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const same = short.length === long.length ? 1 : 0
  return short.slice(start + same) === long.slice(start + 1)
}
