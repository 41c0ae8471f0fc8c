import { tcvn3 } from '../../src/text/encodings/tables.js'
import { renderText } from './render-text.js'
import type { WrittenDocument } from './source.js'

const capitals = new Set('ĂÂÊÔƠƯĐ')
const byteOf = new Map([...tcvn3].map((letter, index) => [letter, 0x80 + index]))

/**
 * Plain text in TCVN3 (TCVN 5712:1993, the "ABC" fonts): one byte a letter. These fonts have no capitals with tones; they were set
 * in a font of capitals, so that the text itself holds the small letters.
 */
export function renderTcvn3(document: WrittenDocument): Uint8Array {
  const bytes: number[] = []
  for (const letter of renderText(document).replace(/[“”]/gu, '"')) {
    const code = letter.codePointAt(0)!
    const small = capitals.has(letter) ? letter : letter.toLowerCase()
    const byte = code < 0x80 ? code : byteOf.get(small)
    if (byte === undefined) throw new Error(`TCVN3 has no ${letter}`)
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}
