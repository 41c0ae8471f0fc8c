import { findComponents } from './components.js'
import { cut } from './picture.js'
import type { PreparedPage } from './prepare.js'
import { chooseReading, type ReadWord } from './readings.js'

/**
 * Takes off the dots under capitals that an engine reads where none is printed (DỤNG for DUNG, BẠN for BAN): its model has met the syllable with
 * a dot more often. A dot that is there shows as ink below the foot of the letters.
 */
export function settleDots(page: PreparedPage, words: readonly ReadWord[]): ReadWord[] {
  return words.map((word) => {
    const text = word.text.normalize('NFC')
    if (!/^\p{Lu}{2,8}[.,;:]?$/u.test(text) || /[QJ]/u.test(text)) return word
    const bare = text.normalize('NFD').replaceAll('\u0323', '').normalize('NFC')
    if (bare === text || hasDot(page, word)) return word
    return chooseReading(word, bare, 'reading/dot', Math.min(word.confidence, 0.92))
  })
}

/** True where anything at all stands below the foot of a word's letters: a dot, pale as blur leaves it, or an underline that hides one. */
function hasDot(page: PreparedPage, { box }: ReadWord): boolean {
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
  if (letters.length === 0) return true
  const feet = letters.map((part) => part.box.y + part.box.height).sort((a, b) => a - b)
  // The lower middle of two: a dot that grew together with its letter carries the foot of that one down.
  const foot = feet[(feet.length - 1) >> 1]!
  const capital = letters.map((part) => part.box.height).sort((a, b) => a - b)[(letters.length - 1) >> 1]!
  // A comma stands behind the last letter.
  const right = Math.max(...letters.map((part) => part.box.x + part.box.width))
  const pale = page.ink.level - (page.ink.level - page.ink.threshold) * 0.5
  let found = 0
  for (let y = Math.ceil(foot + capital * 0.09); y < Math.min(picture.height, foot + capital * 0.42); y++)
    for (let x = 0; x < right; x++) if (picture.grey[y * picture.width + x]! < pale) found++
  return found >= Math.max(3, (capital * 0.08) ** 2)
}
