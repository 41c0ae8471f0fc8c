import { fold } from '../../text/fold.js'
import type { Span } from '../../doc/span.js'
import { trimSigns } from './trim.js'
import { numberKey, wholesOf } from './wholes.js'

/** What a lexeme is: a changed number, date or citation is never taken for a spelling variant. */
export type LexemeKind = 'word' | 'number' | 'date' | 'citation'

/**
 * One thing compared: a word with the signs printed at it, or several words that are one thing (a date, a number with its symbol,
 * a body's name that is also written short). Lexemes of a text follow each other and cover all of it, blanks included.
 */
export interface Lexeme extends Span {
  /** End of the words, before the blanks that follow. */
  readonly wordsEnd: number
  /** Two lexemes of one key say the same, however they are printed. */
  readonly key: string
  readonly kind: LexemeKind
}

/** A lexeme while its neighbours are still to come. */
type Growing = { -readonly [P in keyof Lexeme]: Lexeme[P] }

/** Keys of words met before, kept while one comparison runs: most words of a plan come again. */
export type KeyCache = Map<string, { key: string; kind: LexemeKind }>

/**
 * The lexemes of a unit's text. Signs that stand alone and a leading number or bullet belong to the word they stand at. Takes NFC text;
 * empty for a text of blanks.
 */
export function lexemesOf(text: string, cache: KeyCache, label: number): Lexeme[] {
  const wholes = wholesOf(text)
  const found: Growing[] = []
  let next = 0
  let pending = -1
  let at = 0
  while (at < text.length) {
    const start = skipBlanks(text, at)
    if (start >= text.length) break
    const whole = wholes[next]
    let end: number
    let made: { key: string; kind: LexemeKind } | null
    if (start < label) {
      end = skipWord(text, start)
      if (end > label) made = wordKey(text.slice(label, end), cache)
      else made = null
    } else if (whole && whole.start < skipWord(text, start) && whole.start >= start) {
      end = skipWord(text, Math.max(start, whole.end - 1))
      // What is printed at it without a blank says more: `đồng/người` is not `đồng/hộ`.
      const rest = trimSigns(text.slice(whole.end, end))
      made = { key: rest === '' ? whole.key : `${whole.key}/${fold(rest)}`, kind: whole.kind }
      next++
      while (wholes[next] && wholes[next]!.start < end) next++
    } else {
      end = skipWord(text, start)
      made = wordKey(text.slice(start, end), cache)
    }
    at = end
    if (!made) {
      if (pending < 0) pending = start
      continue
    }
    found.push({ start: pending >= 0 ? pending : start, end, wordsEnd: end, key: made.key, kind: made.kind })
    pending = -1
  }
  return stretch(text, found)
}

/**
 * Length of the number or bullet that a unit begins with (`1.1.`, `II-`, `a)`, `-`, `Điều 5.`, the first cell of a table's row where it
 * numbers the row) with the blanks after it; 0 where none.
 */
export function leadingLabel(text: string): number {
  const match =
    /^\s*(?:(?:Điều|Chương|Mục|Phần|Khoản|Phụ lục)\s+(?:\d{1,3}|[IVXL]{1,6})\s*[.:)]?|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[IVXLl]{2,5}|\p{L})\s*[-.)/–—](?![\p{L}\d])[-.)/–—]*|\d{1,3}(?=[\t\n])|[-+*•–—·◦▪►])\s*/u.exec(
      text,
    )
  return match ? match[0].length : 0
}

/** The key of one printed word: null where it holds neither letter nor digit. */
export function wordKey(printed: string, cache: KeyCache): { key: string; kind: LexemeKind } | null {
  const known = cache.get(printed)
  if (known) return known.key === '' ? null : known
  const made = keyOfPrinted(printed)
  cache.set(printed, made)
  return made.key === '' ? null : made
}

// Documents of one folder print the same words: what one comparison has worked out serves the next.
const keysMet: KeyCache = new Map()
const mostKeysMet = 20_000

function keyOfPrinted(printed: string): { key: string; kind: LexemeKind } {
  const known = keysMet.get(printed)
  if (known) return known
  const core = trimSigns(printed)
  const made = core === '' ? { key: '', kind: 'word' as const } : keyOfCore(core)
  if (keysMet.size >= mostKeysMet) keysMet.clear()
  keysMet.set(printed, made)
  return made
}

const variants: Readonly<Record<string, string>> = {
  hàng: 'hằng',
  mầu: 'màu',
  dầy: 'dày',
  xẩy: 'xảy',
  tầu: 'tàu',
  bẩy: 'bảy',
  thày: 'thầy',
  nầy: 'này',
  '½': '0,5',
  '1/2': '0,5',
  '¼': '0,25',
  '¾': '0,75',
}

// Names of the Highlands are printed with the tone and without it: Đắk and Đăk, Lắk and Lăk. No other syllable ends so.
const highland = /ăk$/u

function keyOfCore(core: string): { key: string; kind: LexemeKind } {
  // T.Ư, as the press writes it; `tư` in small letters is a word.
  if (/^T\.?Ư$/u.test(core)) return { key: 'tw', kind: 'word' }
  const folded = variants[core] ?? fold(core)
  if (/^[\d.,]+$/u.test(folded)) return { key: numberKey(folded), kind: 'number' }
  if (/^[ivxl]+$/u.test(folded) && /^[IVXL]+$/u.test(core)) return { key: folded, kind: 'number' }
  const plain = folded.replace(/[^\p{L}\p{N}/-]+/gu, '')
  const known = variants[plain] ?? oneVowel(plain.replace(/^t\/m$/u, 'tm').replace(highland, 'ắk'))
  return { key: known, kind: /\d/u.test(plain) ? 'number' : 'word' }
}

/** One spelling for an open syllable in i or y: kỷ and kỉ, lý and lí, mỹ and mĩ; quy and qui. */
function oneVowel(syllable: string): string {
  return syllable.replace(/^((?:[bhklmstvd]|qu)?)([yýỳỷỹỵ])$/u, (_, onset: string, vowel: string) =>
    onset === '' ? vowel : onset + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(vowel)]!,
  )
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

function skipWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++
  return at
}

/** True for the codes that `\s` stands for. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Lexemes up to each other: blanks and signs after the last belong to the one before. */
function stretch(text: string, found: Growing[]): Lexeme[] {
  found.forEach((lexeme, index) => {
    const next = found[index + 1]
    lexeme.end = next ? next.start : text.length
    if (index === 0) lexeme.start = 0
    if (!next) lexeme.wordsEnd = text.trimEnd().length
  })
  return found
}
