import type { PageWord } from '../layout/page-content.js'
import type { Glyph } from './paint.js'
import type { PdfFont } from './pdfjs.js'

/** A word with what its letters were: needed to judge the text layer and to decode old fonts. */
export interface TypedWord extends PageWord {
  readonly font: PdfFont
  readonly size: number
  readonly invisible: boolean
  readonly annotation: string | null
}

/** Letters higher or lower than this share of their size stand on another line (superscripts). */
const sameLine = 0.15
/** A gap wider than this share of the size parts two words; the usual blank is 0.25, squeezed 0.15. */
const wordGap = 0.14
/** Justified lines are also stretched after a hyphen or stroke, with no blank there: `188- HD/ BTGTW` is one word. */
const stretchedGap = 0.5
/** From this share of blanks among its characters on, a page paints its blanks and does not only leave room for them. */
const paintedBlanks = 0.08

/**
 * Words of a page from its characters in stream order, boxes in points. Blanks and gaps part words; a change of font does not.
 * What is painted twice at one place (bold by overprinting) is kept once. Characters that do not run level are left to `turned`.
 */
export function wordsOf(glyphs: readonly Glyph[]): TypedWord[] {
  const words: TypedWord[] = []
  const blanks = glyphs.filter((glyph) => glyph.text !== '' && isBlank(glyph.text)).length
  const paints = blanks > glyphs.length * paintedBlanks
  let letters: Glyph[] = []
  const flush = (): void => {
    const word = wordFrom(letters)
    if (word && !overprinted(words, word)) words.push(word)
    letters = []
  }
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      flush()
      continue
    }
    const last = letters[letters.length - 1]
    if (last && !goesOn(last, glyph, paints)) flush()
    letters.push(glyph)
  }
  flush()
  return words
}

/** True for blanks of any kind, and characters that a font maps to nothing. Other signs that nobody sees part no word. */
function isBlank(text: string): boolean {
  return /^\s*$/u.test(text)
}

function goesOn(last: Glyph, next: Glyph, paintsBlanks: boolean): boolean {
  if (isMark(next.text) && Math.abs(next.x - last.endX) < last.size) return true
  if (last.annotation !== next.annotation) return false
  const size = Math.max(last.size, next.size)
  if (Math.abs(next.y - last.endY) > size * sameLine) return false
  if (Math.min(last.size, next.size) < size * 0.75) return false
  const gap = next.x - last.endX
  const held = paintsBlanks && /[-/]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(next.text)
  return gap > -size * 0.45 && gap < size * (held ? stretchedGap : wordGap) + Math.max(0, last.spacing)
}

function isMark(text: string): boolean {
  return /^\p{M}+$/u.test(text)
}

function wordFrom(letters: readonly Glyph[]): TypedWord | null {
  const [first] = letters
  if (!first) return null
  const text = letters.map(printed).join('').normalize('NFC')
  if (/^[\p{Cc}\p{Cf}\s]*$/u.test(text)) return null
  const left = Math.min(...letters.map((letter) => Math.min(letter.x, letter.endX)))
  const right = Math.max(...letters.map((letter) => Math.max(letter.x, letter.endX)))
  const size = Math.max(...letters.map((letter) => letter.size))
  return {
    text,
    // From the top of a letter with a tone mark to the foot of a g: what a recognised word's box holds as well.
    box: { x: left, y: first.y - size * 0.8, width: Math.max(right - left, size * 0.05), height: size },
    size,
    bold: mostly(letters, (letter) => letter.font.bold),
    italic: mostly(letters, (letter) => letter.font.italic),
    font: first.font,
    invisible: first.invisible,
    annotation: first.annotation,
  }
}

/** A soft hyphen that is painted is a hyphen: many fonts have one letter for both, and name it by the other. */
function printed(letter: Glyph): string {
  return letter.text === '\u00ad' && letter.endX > letter.x ? '-' : letter.text
}

function mostly(letters: readonly Glyph[], test: (letter: Glyph) => boolean): boolean {
  return letters.filter(test).length * 2 > letters.length
}

function overprinted(words: readonly TypedWord[], word: TypedWord): boolean {
  for (let index = words.length - 1; index >= Math.max(0, words.length - 12); index--) {
    const other = words[index]!
    const near =
      Math.abs(other.box.x - word.box.x) < word.size * 0.12 &&
      Math.abs(other.box.y - word.box.y) < word.size * 0.12
    if (near && other.text === word.text) return true
  }
  return false
}
