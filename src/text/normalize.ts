import type { Message } from '../doc/doc.js'
import { applyEdits, type Edit, type RunText } from './edit.js'
import { matchesOf } from './matches.js'

/** A text with its origin after a step of clean-up, and what that step has to say. */
export interface Cleaned {
  readonly source: RunText
  readonly edits: readonly (readonly Edit[])[]
  readonly messages: readonly Message[]
}

/**
 * Brings the characters of a text to one form, as edits: line ends to `\n`, odd blanks to a blank, invisible signs, direction
 * marks and controls out, lone surrogates to U+FFFD, full-width forms to plain ones, then NFC. Linear in the text.
 */
export function normalizeCharacters(source: RunText): Cleaned {
  const plain = characterEdits(source.text)
  const simple = applyEdits(source, plain.edits)
  const composed = compositionEdits(simple.text)
  const messages: Message[] = []
  if (plain.lone > 0)
    messages.push({ code: 'ingest/lone-surrogates', severity: 'warning', params: { count: plain.lone } })
  if (plain.direction > 0)
    messages.push({ code: 'ingest/direction-marks', severity: 'warning', params: { count: plain.direction } })
  return { source: applyEdits(simple, composed), edits: [plain.edits, composed], messages }
}

function characterEdits(text: string): { edits: Edit[]; lone: number; direction: number } {
  const edits: Edit[] = []
  let lone = 0
  let direction = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x09 || isLetter(code)) continue
    if (isSurrogate(code)) {
      if (code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) at++
      else {
        lone++
        edits.push({ start: at, end: at + 1, text: '\ufffd' })
      }
      continue
    }
    const written = replacement(code)
    if (written === null) continue
    if (isDirection(code)) direction++
    const end = code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
    edits.push({ start: at, end, text: written })
    at = end - 1
  }
  return { edits, lone, direction }
}

/** The blocks that hold the letters of Vietnamese and its neighbours, and nothing that is written otherwise. */
function isLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x0300) || (code >= 0x1e00 && code < 0x2000)
}

/** What a character is written as: null where it stays. The form feed stays too: it tells where a page ended. */
function replacement(code: number): string | null {
  if (lineEnds.has(code)) return '\n'
  if (blanks.has(code) || (code >= 0x2000 && code <= 0x200a)) return ' '
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0x0c) return null
  return invisible.some(([first, last]) => code >= first && code <= last) ? '' : null
}

const lineEnds = new Set([0x0d, 0x0b, 0x85, 0x2028, 0x2029])
const blanks = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000])
// Controls, soft hyphen, joiners, zero-width and direction marks, variation selectors, byte order mark, non-characters.
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x034f, 0x034f], [0x061c, 0x061c], [0x115f, 0x1160], [0x17b4, 0x17b5],
  [0x180b, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
  [0xfff0, 0xfffb], [0xfffe, 0xffff],
] // prettier-ignore

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

/** NFC as edits of single letters; a tone typed before the circumflex or breve (é + ̂ ) is put behind it first. */
function compositionEdits(text: string): Edit[] {
  const edits: Edit[] = []
  const first = firstOdd(text)
  if (first < 0) return edits
  // A mark belongs to the letter before it, which may be a pair. Many a scan has one mark in all of its text.
  const from = Math.max(0, first - 2)
  const odd = text.slice(from, lastOdd(text) + 1)
  const add = (at: number, written: string, composed: string): void => {
    if (composed === written) return
    edits.push({ start: from + at, end: from + at + written.length, text: composed })
  }
  for (const match of matchesOf(odd, marked)) add(match.index, match[0], compose(match[0]))
  for (const match of matchesOf(odd, singletons)) add(match.index, match[0], match[0].normalize('NFC'))
  if (edits.length > 0) edits.sort((a, b) => a.start - b.start)
  return withoutOverlap(edits)
}

/** The first place that may hold a mark or a letter of `singletons`; -1 in most texts, which are composed already. */
function firstOdd(text: string): number {
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) return at
  return -1
}

function lastOdd(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !isOdd(text.charCodeAt(at))) at--
  return at
}

/** False for the blocks that hold no mark and none of `singletons`. */
function isOdd(code: number): boolean {
  return code >= 0x0300 && !isLetter(code) && !isPunctuation(code)
}

/** Dashes, quotes, bullets and dots. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code < 0x2060
}

const marked = /\P{M}\p{M}+/gu

// Letters that NFC writes as another letter although no mark follows them.
const singletons =
  /[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff](?!\p{M})/gu

function compose(written: string): string {
  return written
    .normalize('NFD')
    .replace(/([aeo])(\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu, '$1$2$4$3')
    .replace(/d\u0335/gu, 'đ')
    .replace(/D\u0335/gu, 'Đ')
    .normalize('NFC')
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) if (kept.length === 0 || edit.start >= kept[kept.length - 1]!.end) kept.push(edit)
  return kept
}
