import { countSyllables } from '../../text/syllable.js'
import type { Painted } from './paint.js'
import type { TypedWord } from './words.js'

/**
 * What a page's text layer is worth. `good`: the page is typed. `blank`: nothing is painted. `none`: a picture, or letters drawn as
 * outlines. `stamp`: a picture with no more text on it than a signature or a stamp puts there. `garbage`: text that no reader can use.
 */
export type Judgement = 'good' | 'blank' | 'none' | 'stamp' | 'garbage'

/** With a picture over this share of the page, the page is a scan. */
const scanShare = 0.5
/** A scan with fewer words than this has no text layer, only what was put on it later. */
const stampWords = 40
/** Paths on a page without text from which on they must be letters. */
const outlineLetters = 200

/** Judges one page's text layer from what is painted. Words are those of the page itself, old fonts decoded. */
export function judgePage(painted: Painted, words: readonly TypedWord[]): Judgement {
  const scan = painted.pictures >= scanShare
  if (words.length === 0) {
    if (scan || painted.pictures > 0.02) return 'none'
    return painted.paths > outlineLetters ? 'none' : 'blank'
  }
  if (scan && words.length < stampWords) return 'stamp'
  if (isGarbage(words, scan || words.every((word) => word.invisible))) return 'garbage'
  if (words.length < 5 && painted.paths > outlineLetters * 5) return 'none'
  return 'good'
}

/** Letters that stand for nothing, or words that are no syllables of Vietnamese and none of another language either. */
function isGarbage(words: readonly TypedWord[], underPicture: boolean): boolean {
  const text = words.map((word) => word.text).join(' ')
  const letters = text.match(/\S/gu)?.length ?? 0
  const lost = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0
  if (letters === 0 || lost > letters * 0.1) return true
  const counts = countSyllables(text)
  if (counts.words < 20) return false
  const built = counts.syllables / counts.words
  const marked = counts.marked / counts.words
  // A scanner's own text layer that knows little Vietnamese: syllables lose their marks or turn into other letters. Of typed text at least
  // nine words in ten are well built and four in five carry a sign.
  if (underPicture) return built < 0.88 || marked < 0.68
  return built < 0.5 && !readsAsLatin(text)
}

/** True for text of another language in Latin letters: nearly every word has a vowel and few have letters and signs mixed. */
function readsAsLatin(text: string): boolean {
  const words = text.match(/[^\s\d]{2,}/gu) ?? []
  const plain = words.filter((word) =>
    /^["'(“‘]?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*[.,;:!?"')”’]*$/u.test(word),
  )
  const vowels = plain.filter((word) => /[aeiouyàâäéèêëîïôöùûü]/iu.test(word))
  const ascii = plain.filter((word) => /^[A-Za-z'’.,;:!?"()“”-]+$/u.test(word))
  return (
    plain.length >= words.length * 0.7 &&
    vowels.length >= plain.length * 0.85 &&
    ascii.length >= plain.length * 0.8
  )
}
