import { hasVietnameseSign, isSyllable } from '../syllable.js'
import { decodeOld, type OldEncoding } from './old.js'

const fewestSuspicious = 4

/** What an old encoding makes of a text: of the words that it changes, the share that are Vietnamese syllables then. */
interface Verdict {
  readonly encoding: OldEncoding
  readonly changed: number
  readonly share: number
}

/**
 * The old encoding of a text by statistics of its syllables, null where none is certain. Looks only at words that a decoding
 * changes: before it they must be no syllables, after it nearly all must be. English, French and Vietnamese in Unicode give null.
 */
export function detectOldEncoding(text: string): OldEncoding | null {
  const sample = text.slice(0, 60_000)
  if (isPlainlyModern(sample)) return null
  const words = sample.match(/[^\s!"#$%&()*+,./:;<=>?@[\]^_{|}~\d–—“”-]+/gu) ?? []
  const suspicious = words.filter((word) => /[\x80-\u00ff‚ƒ„…†‡ˆ‰Š‹Œ‘’•˜™š›œžŸŽ]/u.test(word))
  if (suspicious.length < fewestSuspicious) return detectViqr(sample)
  const modern = words.filter((word) =>
    /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\p{M}]/u.test(word),
  ).length
  if (modern > suspicious.length / 4) return null
  const verdicts = (['TCVN3', 'VNI', 'VPS', 'VISCII', 'Windows-1258'] as const)
    .map((encoding) => judge(suspicious, encoding))
    .filter(({ changed, share }) => changed >= 4 && share >= 0.85 && changed >= suspicious.length * 0.6)
    .sort((a, b) => b.share * b.changed - a.share * a.changed)
  return verdicts[0]?.encoding ?? null
}

/**
 * True where a look at each letter proves what the words below would say: enough of them have letters that only Unicode has, beside
 * those that an old encoding might stand behind. Nearly every text is told here, in a tenth of the time.
 */
function isPlainlyModern(sample: string): boolean {
  let modern = 0
  let old = 0
  let oldLetters = 0
  let seen = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code < 0x80) {
      if (code === 0x20 || code === 0x0a) seen = 0
    } else if (isModernLetter(code)) {
      if ((seen & 1) === 0) modern++
      seen |= 1
    } else {
      oldLetters++
      if (code < 0xc0 || code > 0xff) continue
      if ((seen & 2) === 0) old++
      seen |= 2
    }
  }
  return old >= fewestSuspicious && modern > oldLetters / 4
}

function isModernLetter(code: number): boolean {
  if (code >= 0x1ea0) return code <= 0x1ef9
  return code >= 0x0102 && (code <= 0x0103 || (code >= 0x0110 && code <= 0x0111) || isHorned(code))
}

function isHorned(code: number): boolean {
  return code === 0x01a0 || code === 0x01a1 || code === 0x01af || code === 0x01b0
}

/** Changes fewer than this are not looked at: `résumé` alone is no document in an old encoding. */
function judge(words: readonly string[], encoding: OldEncoding): Verdict {
  let changed = 0
  let before = 0
  let made = 0
  for (const word of words) {
    const decoded = decodeOld(word, encoding)
    if (decoded === word) continue
    changed++
    // `bé`, `dùng` are syllables in both readings and tell nothing; a text made of such words is left as it is.
    if (isSyllable(word)) before++
    else if (isVietnameseWord(decoded)) made++
  }
  const telling = changed - before
  return { encoding, changed, share: telling < changed / 2 ? 0 : made / telling }
}

/** A syllable with a sign, its capitals at the front or all through: a capital inside is the mark of a wrong guess. */
function isVietnameseWord(word: string): boolean {
  const letters = word.replace(/[‘’“”'…]/gu, '')
  const cased = !/\p{Ll}\p{Lu}/u.test(letters)
  return cased && isSyllable(letters) && hasVietnameseSign(letters)
}

/** VIQR is plain ASCII: asked for are many signs that no other language types (`a^`, `o+`, `dd` before a vowel with a sign). */
function detectViqr(sample: string): OldEncoding | null {
  const words = sample.match(/\S+/gu) ?? []
  const signed = words.filter((word) => /[aeo]\^|a\(|[ou]\+|dd[aeiouy]/iu.test(word))
  if (signed.length < 6 || signed.length < words.length / 6) return null
  const decoded = signed.map((word) =>
    decodeOld(word, 'VIQR')
      .replace(/\P{L}+/gu, ' ')
      .trim(),
  )
  const right = decoded.filter((word) => word.split(' ').every((part) => isSyllable(part)))
  return right.length >= signed.length * 0.85 ? 'VIQR' : null
}
