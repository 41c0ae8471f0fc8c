/**
 * Vietnamese syllables by their build: onset × rime × tone. Tells Vietnamese from what a wrong encoding, a broken font or another
 * language leaves; it is no dictionary: many well-built syllables are never used.
 */

/** True for one well-built Vietnamese syllable, any case, NFC or NFD, either school of tone placement. */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false
  const split = splitTone(word.normalize('NFC').toLowerCase())
  if (split === null) return false
  const { toneless, tone } = split
  for (const onset of onsetsOf(toneless)) {
    const rime = toneless.slice(onset.length)
    if (!rimes.has(rime) || !fits(onset, rime)) continue
    // A syllable closed by a stop carries sắc or nặng and no other tone.
    if (/(?:[cpt]|ch)$/u.test(rime) && tone !== 'sắc' && tone !== 'nặng') continue
    return true
  }
  return false
}

/** How many words (runs of letters) a text has, and how many of them are well-built syllables with and without a Vietnamese sign. */
export function countSyllables(text: string): { words: number; syllables: number; marked: number } {
  let words = 0
  let syllables = 0
  let marked = 0
  for (const [word] of text.matchAll(/[A-Za-zÀ-ỹ\p{M}]+/gu)) {
    words++
    if (!isSyllable(word)) continue
    syllables++
    if (hasVietnameseSign(word)) marked++
  }
  return { words, syllables, marked }
}

/** True where a string holds a letter with a Vietnamese sign: any tone, circumflex, breve, horn or stroke (`đ`). */
export function hasVietnameseSign(text: string): boolean {
  return /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu.test(text.normalize('NFC'))
}

export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng'

const toneMarks: Readonly<Record<string, Tone>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0323': 'nặng',
}

/** Takes the tone off a syllable in lower case; null where it has two or holds a letter that Vietnamese has not. */
export function splitTone(word: string): { toneless: string; tone: Tone } | null {
  let tone: Tone = 'ngang'
  const letters: string[] = []
  for (const sign of word.normalize('NFD')) {
    const found = toneMarks[sign]
    if (found === undefined) letters.push(sign)
    else if (tone !== 'ngang') return null
    else tone = found
  }
  const toneless = letters.join('').normalize('NFC')
  return /^[a-zăâêôơưđ]+$/u.test(toneless) ? { toneless, tone } : null
}

const onsets = [
  'ngh', 'ng', 'nh', 'ch', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr',
  'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', '',
] // prettier-ignore

/** Every onset that a toneless syllable may begin with: `gi` alone is g + i, `gia` is gi + a. */
function onsetsOf(toneless: string): string[] {
  return onsets.filter((onset) => toneless.startsWith(onset))
}

const finals: Readonly<Record<string, string>> = {
  a: ' c ch i m n ng nh o p t u y', ă: 'c m n ng p t', â: 'c m n ng p t u y',
  e: ' c m n ng o p t', ê: ' ch m n nh p t u', i: ' a ch m n nh p t u',
  o: ' a c e i m n ng p t ong oc', ô: ' c i m n ng p t', ơ: ' i m n p t',
  u: ' a c i m n ng p t y ê ơ â', ư: ' a c i m n ng t u ơ', y: ' t n nh ch m p u',
  iê: 'c m n ng p t u', yê: 'm n ng t u', oa: ' c ch i m n ng nh o p t y', oă: 'c m n ng t p',
  oe: ' n o t m ng', uâ: 'n ng t y', uê: ' ch n nh t', uô: 'c i m n ng p t', uơ: ' n t',
  uy: ' a ch n nh p t u', uyê: 'n t m', ươ: 'c i m n ng p t u', ua: 'n ng', ue: 'n o t',
} // prettier-ignore

const rimes: ReadonlySet<string> = new Set(
  Object.entries(finals).flatMap(([nucleus, ends]) => ends.split(' ').map((end) => nucleus + end)),
)

/** Spelling of the onset by the vowel that follows it: k, gh, ngh before i, e, ê, y; c, g, ng before the others. */
function fits(onset: string, rime: string): boolean {
  const front = /^[ieêy]/u.test(rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  // gi before iê is written once: giếng is g + iêng.
  if (onset === 'g') return !front || rime.startsWith('i')
  if (onset === 'qu') return !/^[uưoôơ]/u.test(rime) || /^(?:ơ|ôc)/u.test(rime)
  if (onset === '') return rime.length > 0
  return true
}
