import type { Span } from '../../doc/span.js'
import { isNear } from '../../text/near.js'
import { bareWords, isCapitals, type Segment } from '../regions/lines.js'
import { matchesOf } from '../../text/matches.js'

// What stands at the head of every document and names no body: 36-HD/VPTW and 30/2020/NĐ-CP. Bare words, so that noise in the marks is harmless.
const mottoes = [
  { words: 'cong hoa xa hoi chu nghia viet nam'.split(' '), least: 6, capitals: true },
  { words: 'viet nam dan chu cong hoa'.split(' '), least: 5, capitals: true },
  { words: 'doc lap tu do hanh phuc'.split(' '), least: 5, capitals: false },
  { words: 'dang cong san viet nam'.split(' '), least: 4, capitals: true },
] as const

/** Parts a segment where a state or Party motto stands in it, and leaves the motto out: what is left names bodies, number or date. */
export function withoutMottoes(segment: Segment): Segment[] {
  const found = mottoIn(segment.text)
  if (!found) return [segment]
  return [
    { ...segment, text: segment.text.slice(0, found.start), end: segment.start + found.start },
    { ...segment, text: segment.text.slice(found.end), start: segment.start + found.end },
  ]
    .map(trimmed)
    .filter((part) => part.text !== '')
    .flatMap(withoutMottoes)
}

/** True for a line that holds nothing but a motto. */
export function isMotto(text: string): boolean {
  const found = mottoIn(text)
  return found !== null && bareWords(text.slice(0, found.start) + text.slice(found.end)) === ''
}

/** A line that says in English what stands over it: bodies and mottoes of a head in two languages. */
export function isTranslation(text: string): boolean {
  return (
    /^[A-Za-z]['’A-Za-z ,&–-]{5,}\.?$/u.test(text) &&
    /(?<![A-Z])(?:of|republic|people['’]?s|committee|department|ministry|university|institute|independence)(?![A-Z])/iu.test(
      text,
    )
  )
}

function mottoIn(text: string): Span | null {
  if (text.length > 300) return null
  const words = matchesOf(text, /[A-Za-zÀ-ỹ\p{M}]+/gu).map((match) => ({
    bare: bareWords(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const motto of mottoes) {
    for (let at = 0; at + motto.least <= words.length; at++) {
      if (!sameWord(words[at]!.bare, motto.words[0])) continue
      const matched = motto.words.filter((word, index) => sameWord(words[at + index]?.bare, word)).length
      const length = Math.min(motto.words.length, words.length - at)
      if (matched < motto.least) continue
      const span = { start: words[at]!.start, end: words[at + length - 1]!.end }
      if (motto.capitals && !isCapitals(text.slice(span.start, span.end))) continue
      return span
    }
  }
  return text.length < 140 && /N\s?A\s?M(?!\p{L})|[Pp]\s?h\s?[uúùũủụ]\s?c/u.test(text)
    ? wornMotto(text)
    : null
}

// The same by their letters alone, where recognition tore words or ran them together.
const wornMottoes =
  /c?[o0]?ng?h[o0]axah[o0]i[a-z0]{2,4}ng[a-z]{1,4}viet[a-z]{1,3}|c[o0]ngh[o0]axah[o0]i[a-z0]{5,10}viet[a-z]{1,3}|d?ang?c[o0]ngsanviet[a-z]{1,3}|d[o0]clap-?tud[o0]hanhphuc/u

function wornMotto(text: string): Span | null {
  const letters = [...text.matchAll(/[\p{L}\p{M}0]/gu)]
  const match = wornMottoes.exec(letters.map(([letter]) => bareWords(letter)).join(''))
  const [first, last] = match ? [letters[match.index], letters[match.index + match[0].length - 1]] : []
  if (!first || !last) return null
  const span = { start: first.index, end: last.index + last[0].length }
  return isCapitals(text.slice(span.start, span.end)) || /phuc$/u.test(match![0]) ? span : null
}

function sameWord(printed: string | undefined, word: string | undefined): boolean {
  return (
    printed !== undefined &&
    word !== undefined &&
    (printed === word || (word.length > 2 && isNear(printed, word, 1)))
  )
}

function trimmed(segment: Segment): Segment {
  const lead = /^[\s\-–—_*.,:;|]*/u.exec(segment.text)![0].length
  const text = segment.text.slice(lead).trimEnd()
  const start = segment.start + lead
  return { ...segment, text, start, end: start + text.length }
}
