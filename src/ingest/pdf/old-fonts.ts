import { detectOldEncoding } from '../../text/encodings/detect.js'
import { decodeOld, encodingOfFont, type OldEncoding } from '../../text/encodings/old.js'
import type { TypedWord } from './words.js'

/** A letter that only Unicode fonts have: what stands beside one is no old code, whatever the font is called. */
const modern = /[ĂĐƠƯ\u1ea0-\u1ef9]/iu

/**
 * Words of a page set in an old font code (`.VnTime`, `VNI-Times`) as Unicode; `encodings` are those that were found. The font's
 * name tells the code; where a subset has lost its name, the syllables of all that is set in it do.
 */
export function decodeOldFonts(words: readonly TypedWord[]): {
  words: TypedWord[]
  encodings: ReadonlySet<OldEncoding>
} {
  const encodings = new Set<OldEncoding>()
  const byFont = new Map<string, TypedWord[]>()
  for (const word of words) byFont.set(word.font.name, [...(byFont.get(word.font.name) ?? []), word])
  const codes = new Map<string, { encoding: OldEncoding; capitals: boolean }>()
  for (const [name, set] of byFont) {
    const text = set.map((word) => word.text).join(' ')
    const named = encodingOfFont(name)
    const guessed = named ?? unnamed(text)
    if (guessed && !modern.test(text)) codes.set(name, guessed)
  }
  const decoded = words.map((word): TypedWord => {
    const code = codes.get(word.font.name)
    if (!code) return word
    const plain = decodeOld(word.text, code.encoding)
    const text = code.capitals ? plain.toUpperCase() : plain
    if (text !== word.text) encodings.add(code.encoding)
    return { ...word, text }
  })
  return { words: decoded, encodings }
}

function unnamed(text: string): { encoding: OldEncoding; capitals: boolean } | null {
  const encoding = detectOldEncoding(text)
  return encoding && encoding !== 'VIQR' ? { encoding, capitals: false } : null
}
