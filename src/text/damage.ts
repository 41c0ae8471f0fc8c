import type { Message } from '../doc/doc.js'
import { applyEdits, type Edit, type RunText } from './edit.js'
import type { Cleaned } from './normalize.js'
import { isSyllable } from './syllable.js'

/**
 * Mends what broken fonts, wrong tables in PDF files and foreign keyboards leave in Vietnamese text, as edits with one message a
 * kind: `Ƣ/ƣ` for `Ư/ư`, `ð` for `đ`, letters moved to the Cyrillic block, Cyrillic and Greek look-alikes, symbol-font bullets.
 * Text of another language is left as it is: a mend has to give Vietnamese.
 */
export function mendDamage(source: RunText): Cleaned {
  const { text } = source
  const vietnamese = /[ăđơư\u1ea0-\u1ef9]/iu.test(text)
  const edits: Edit[] = []
  const counts = new Map<string, number>()
  for (const { code, find } of kinds) {
    const found = find(text, vietnamese)
    if (found.length > 0) counts.set(code, (counts.get(code) ?? 0) + found.length)
    for (const edit of found) edits.push(edit)
  }
  const ordered = apart(edits)
  const messages = [...counts].map(([code, count]): Message => ({
    code: code as Message['code'],
    severity: 'info',
    params: { count },
  }))
  return {
    source: applyEdits(source, ordered),
    edits: [ordered],
    messages: [...messages, ...unreadable(text)],
  }
}

interface Kind {
  readonly code: string
  readonly find: (text: string, vietnamese: boolean) => Edit[]
}

const kinds: readonly Kind[] = [
  { code: 'ingest/damaged-letters', find: hornLetters },
  { code: 'ingest/damaged-letters', find: shiftedLetters },
  { code: 'ingest/eth-for-d', find: ethLetters },
  { code: 'ingest/look-alike-letters', find: lookAlikes },
  { code: 'ingest/symbol-font', find: symbolLetters },
]

/** `Ƣ ƣ` (a Latin letter of Central Asia) come from fonts that bear `Ư ư` on that code; no Vietnamese text has them. */
function hornLetters(text: string): Edit[] {
  return replaceAll(text, /Ƣ/giu, (sign) => (sign === 'Ƣ' ? 'Ư' : 'ư'))
}

/** `ð` for `đ` where the word is a syllable then; `Ð` (drawn like `Đ`) wherever the text is Vietnamese. */
function ethLetters(text: string, vietnamese: boolean): Edit[] {
  if (!/[ÐƉ]/iu.test(text)) return []
  return wordEdits(text, /[ÐƉ]/iu, (word) => {
    const mended = word.replace(/[ðɖ]/gu, 'đ').replace(/[ÐƉ]/gu, 'Đ')
    const codes = vietnamese && /^[\p{Lu}\p{N}/.-]+$/u.test(mended)
    return codes || mended.split(/\P{L}+/u).every((part) => part === '' || isSyllable(part)) ? mended : null
  })
}

/**
 * Some PDF writers leave a table that moves every letter of U+1EA0 to U+1EF9 down by 19FC, into the Cyrillic block, and `ư ơ đ` with
 * them: `Cӝng hòa xã hӝi chӫ nghƭa`. Believed where the mended words are syllables.
 */
function shiftedLetters(text: string): Edit[] {
  if (!/[\u04a4-\u04fd]/u.test(text)) return []
  return wordEdits(text, /[\u04a4-\u04fdѪѫѬѭĈÿƬƭ]/u, (word) => {
    const mended = word
      .replace(/[\u04a4-\u04fdѪѫѬѭĈÿƬƭ]/gu, (sign) => moved[sign] ?? shiftBack(sign))
      .normalize('NFC')
    const parts = mended.split(/\P{L}+/u).filter((part) => part !== '')
    return parts.length > 0 && parts.every((part) => isSyllable(part)) ? mended : null
  })
}
const moved: Readonly<Record<string, string>> = {
  Ѫ: 'Ơ', ѫ: 'ơ', Ѭ: 'Ư', ѭ: 'ư', Ĉ: 'Đ', ÿ: 'đ', Ƭ: 'Ĩ', ƭ: 'ĩ',
} // prettier-ignore

function shiftBack(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0x19fc)
}

/** Letters of other scripts that look like Latin ones, in a word that otherwise is Latin: `КН/TU` typed on a Russian keyboard. */
function lookAlikes(text: string): Edit[] {
  if (!/[\u0370-\u03ff\u0400-\u04ff]/u.test(text)) return []
  return wordEdits(text, /[\u0370-\u03ff\u0400-\u04ff]/u, (word) => {
    if (!/\p{Script=Latin}/u.test(word) && !/\d[-/]/u.test(word)) return null
    const mended = word.replace(/[\u0370-\u03ff\u0400-\u04ff]/gu, (sign) => looksLike[sign] ?? sign)
    return /[\u0370-\u03ff\u0400-\u04ff]/u.test(mended) ? null : mended
  })
}
const looksLike: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', Ԛ: 'Q',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
  ο: 'o', ν: 'v', ι: 'i', α: 'a', ρ: 'p', υ: 'u',
} // prettier-ignore

/** Bullets and arrows of Symbol and Wingdings that lost their font. */
function symbolLetters(text: string): Edit[] {
  return replaceAll(text, /[\uf020-\uf0ff]/gu, (sign) => symbols[sign] ?? '•')
}
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf076': '❖', '\uf0fc': '✓', '\uf02d': '-', '\uf02b': '+', '\uf0e0': '→',
  '\uf0a8': '□', '\uf0fe': '☑', '\uf06f': '□', '\uf02a': '*',
} // prettier-ignore

/** What is left of the private use area and of lost characters cannot be mended: it is said. */
function unreadable(text: string): Message[] {
  const count = (text.match(/[\ue000-\uf01f\uf100-\uf8ff]/gu) ?? []).length
  return count === 0 ? [] : [{ code: 'ingest/private-letters', severity: 'warning', params: { count } }]
}

function replaceAll(text: string, pattern: RegExp, written: (sign: string) => string): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: written(match[0]),
  }))
}

function wordEdits(text: string, having: RegExp, mend: (word: string) => string | null): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}/.-]*/gu)) {
    const word = match[0]
    if (word.length > 60 || !having.test(word)) continue
    const mended = mend(word)
    if (mended !== null && mended !== word)
      edits.push({ start: match.index, end: match.index + word.length, text: mended })
  }
  return edits
}

/** In order and without overlap: of two mends of one place the first kind wins. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end))
    if (kept.length === 0 || edit.start >= kept[kept.length - 1]!.end) kept.push(edit)
  return kept
}
