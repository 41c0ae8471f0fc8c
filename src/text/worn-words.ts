import { bare } from './fold.js'
import { isSyllable } from './syllable.js'

/**
 * A name with the words put right that recognition tore (`TỈ NH`), ran together (`THƯỜNGVỤ`) or read with a figure for a letter (`GIÁ0`), where
 * what comes out is built as Vietnamese is. For letterheads and signatures, which print few words and large ones; the same string where nothing is worn.
 */
export function mendWorn(text: string): string {
  if (!misreadStrokes.test(text) && !pieceOrRun.test(text)) return text
  const words = text.split(' ')
  if (words.every((word) => word === '' || !isOdd(word))) return text
  return joinTorn(words.map(mendLetters)).map(partRunOn).join(' ')
}

// What no syllable holds, asked first since building syllables is dear: figures among capitals; consonants alone; consonants between two vowels.
const misreadStrokes = /[\dl|]\p{Lu}|\p{Lu}[\dl|]|II/u
const vowel = '[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]'
const consonant = '[bcdđghk-np-tvx]'
const pieceOrRun = new RegExp(
  String.raw`(?<![a-zÀ-ỹ])${consonant}{1,3}(?![a-zÀ-ỹ])|${vowel}${consonant}{1,4}${vowel}`,
  'iu',
)

/** No syllable, no number, no numeral. */
function isOdd(word: string): boolean {
  const letters = word.replace(/[^\p{L}\d|]/gu, '')
  return letters !== '' && !/^(?:\d+\p{L}?|[IVXL]+)$/u.test(letters) && !isSyllable(letters)
}

const misread: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'O'],
  [/5/gu, 'S'],
  [/II/gu, 'H'],
  [/[l1|]/gu, 'I'],
  [/1/gu, 'T'],
]

/** `GIÁ0`, `GlÁM`, `1ẠO`, `HÀNII`: the one syllable that other readings of its odd strokes give. */
function mendLetters(word: string): string {
  if (word.length < 3 || !isOdd(word) || !/[01l5|]|II/u.test(word) || !/\p{Lu}{2}/u.test(word)) return word
  const readings = new Set<string>()
  for (const [sign, letter] of misread) {
    const read = word.replace(sign, letter)
    if (read !== word && isSyllable(read.replace(/[^\p{L}\d]/gu, ''))) readings.add(read)
  }
  const [only] = readings
  return readings.size === 1 ? only! : word
}

// Schools, towns and fields that letterheads abbreviate: no piece of the word beside them.
const abbreviations = new Set(
  'TH TP TX TT CT NV XH PT KH NN BV QL GD TM QH TW TU HU VP PC BC TC KT TL ST NH CN LN ND'.split(' '),
)

function joinTorn(words: readonly string[]): string[] {
  const whole: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const last = whole.at(-1)
    if (!isPiece(word)) whole.push(word)
    else if (last !== undefined && closesLast(last, word)) whole[whole.length - 1] = last + word
    else if (next !== undefined && opensNext(word, next)) {
      whole.push(word + next)
      at++
    } else whole.push(word)
  }
  return whole
}

/** Consonants alone, which are no word: `NH` of `TỈ NH`, `C` of `C ÔNG`. */
function isPiece(word: string): boolean {
  return word.length <= 3 && /^[bcdghk-np-tvx]{1,3}$/u.test(bare(word))
}

/** Of single letters only N, and the H of NH and CH: the others count (`KHÓA C`, `KHỐI T`). */
function closesLast(last: string, piece: string): boolean {
  return (
    (piece.length > 1 || piece === 'N' || (piece === 'H' && /[NC]$/u.test(last))) && isSyllable(last + piece)
  )
}

function opensNext(piece: string, next: string): boolean {
  return (next.length === 1 || !abbreviations.has(piece)) && isSyllable(piece + next)
}

/** `THƯỜNGVỤ`, `MườngLạn`: two syllables, the first as long as it can be; small letters only where a capital shows the joint. */
function partRunOn(word: string): string {
  const joint = /\p{Ll}(?=\p{Lu})/u.exec(word)
  if (joint) {
    const parts = [word.slice(0, joint.index + 1), word.slice(joint.index + 1)]
    return parts.every(isSyllable) ? parts.join(' ') : word
  }
  if (word.length < 5 || word.length > 16 || !/^\p{Lu}+$/u.test(word) || isSyllable(word)) return word
  for (let at = Math.min(7, word.length - 2); at > 1; at--) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(isSyllable) && /\P{ASCII}/u.test(word)) return parts.join(' ')
  }
  return word
}
