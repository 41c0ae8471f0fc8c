import { isSyllable } from '../../../text/syllable.js'
import { findComponents, type Component } from '../picture/components.js'
import { cut, type Picture } from '../picture/picture.js'
import type { PreparedPage } from '../picture/prepare.js'
import { chooseReading, type ReadWord } from '../readings.js'

/**
 * Sets the dots under capitals right by the picture: takes off those that an engine reads where none is printed (DỤNG for DUNG, its model has
 * met the syllable with a dot more often), and puts back those that it passed over (VAN for VẠN).
 */
export function settleDots(page: PreparedPage, words: readonly ReadWord[]): ReadWord[] {
  return words.map((word) => {
    const text = word.text.normalize('NFC')
    if (!/^\p{Lu}{2,8}[.,;:]?$/u.test(text) || /[QJ]/u.test(text)) return word
    const bare = text.normalize('NFD').replaceAll('\u0323', '').normalize('NFC')
    const row = rowOf(page, word)
    if (row === null) return word
    if (bare !== text) {
      // Where letters grew into one, a dot that grew in too shows no foot to look below.
      if (row.letters < 2 || hasInkBelow(page, row)) return word
      return chooseReading(word, bare, 'reading/dot', Math.min(word.confidence, 0.92))
    }
    const dotted = withDot(text, printedDot(row))
    if (dotted === null) return word
    return chooseReading(word, dotted, 'reading/dot-printed', Math.min(word.confidence, 0.9))
  })
}

/** A word's letters and what is under them, in a cut of the page of its own. */
interface Row {
  readonly picture: Picture
  readonly parts: readonly Component[]
  /** How many letters, or letters grown together, stand apart. */
  readonly letters: number
  readonly foot: number
  readonly capital: number
  readonly left: number
  readonly right: number
}

function rowOf(page: PreparedPage, { box }: ReadWord): Row | null {
  const picture = cut(page.picture, {
    x: box.x - 1,
    y: box.y,
    width: box.width + 2,
    height: box.height * 1.45,
  })
  const dark = picture.grey.map((grey) => (grey < page.ink.threshold ? 1 : 0))
  const parts = findComponents({ width: picture.width, height: picture.height, dark })
  const tallest = Math.max(0, ...parts.map((part) => part.box.height))
  const letters = parts.filter((part) => part.box.height > tallest * 0.6)
  if (letters.length === 0) return null
  const middle = (lengths: readonly number[]): number =>
    // The lower middle of two: a dot that grew together with its letter makes that one longer.
    [...lengths].sort((a, b) => a - b)[(lengths.length - 1) >> 1]!
  return {
    picture,
    parts,
    letters: letters.length,
    foot: middle(letters.map((part) => part.box.y + part.box.height)),
    capital: middle(letters.map((part) => part.box.height)),
    left: Math.min(...letters.map((part) => part.box.x)),
    // A comma stands behind the last letter.
    right: Math.max(...letters.map((part) => part.box.x + part.box.width)),
  }
}

/** True where anything at all stands below the foot of a word's letters: a dot, pale as blur leaves it, or an underline that hides one. */
function hasInkBelow(page: PreparedPage, { picture, foot, capital, right }: Row): boolean {
  const pale = page.ink.level - (page.ink.level - page.ink.threshold) * 0.5
  let found = 0
  for (let y = Math.ceil(foot + capital * 0.09); y < Math.min(picture.height, foot + capital * 0.42); y++)
    for (let x = 0; x < right; x++) if (picture.grey[y * picture.width + x]! < pale) found++
  return found >= Math.max(3, (capital * 0.08) ** 2)
}

/** Where along a word, from 0 to 1, a single dot stands clear below its letters; null where none or more does. */
function printedDot({ picture, parts, foot, capital, left, right }: Row): number | null {
  // The signs over a line of capitals close below begin further down.
  const below = parts.filter(
    ({ box }) =>
      box.y + box.height > foot + capital * 0.09 && box.y >= foot - 1 && box.y <= foot + capital * 0.24,
  )
  const [dot] = below
  if (dot === undefined || below.length > 1) return null
  const { x, y, width, height } = dot.box
  const isRound = Math.max(width, height) <= Math.min(width, height) * 1.6
  const isSmall = width >= capital * 0.08 && width <= capital * 0.26 && height <= capital * 0.26
  const isFull = dot.pixels >= width * height * 0.6
  const isWhole = y + height < Math.min(picture.height, foot + capital * 0.45)
  if (!isRound || !isSmall || !isFull || !isWhole) return null
  return (x + width / 2 - left) / (right - left)
}

/** A syllable without a tone with a dot under the vowel that stands where the dot does; null where that makes no syllable. */
function withDot(text: string, place: number | null): string | null {
  const letters = [...text.replace(/[.,;:]$/u, '')]
  if (place === null || /[\u0300\u0301\u0303\u0309]/u.test(text.normalize('NFD'))) return null
  const signed = letters.some((letter) => /[ĂÂÊÔƠƯ]/u.test(letter))
  const vowel = signed ? /[ĂÂÊÔƠƯ]/u : /[AEIOUY]/u
  const distance = (at: number): number => Math.abs((at + 0.5) / letters.length - place)
  const [at] = letters
    .flatMap((letter, index) => (vowel.test(letter) ? [index] : []))
    .sort((a, b) => distance(a) - distance(b))
  if (at === undefined || distance(at) > 1 / letters.length) return null
  const dotted = letters.map((letter, index) => (index === at ? `${letter}\u0323` : letter)).join('')
  const result = dotted.normalize('NFC')
  return isSyllable(result) ? result + text.slice(letters.length) : null
}
