import { tcvn3, viscii, visciiLow, vps, vpsLow, windows1252, windows1258 } from './tables.js'
import { decodeViqr } from './viqr.js'
import { decodeVni } from './vni.js'

/** The encodings of Vietnamese before Unicode. */
export const oldEncodings = ['TCVN3', 'VNI', 'VPS', 'VISCII', 'Windows-1258', 'VIQR'] as const
export type OldEncoding = (typeof oldEncodings)[number]

/**
 * Text in an old encoding to Unicode (NFC). The text is what a program shows that takes its bytes for Windows-1252, as Word and PDF
 * files hold it (`Uû ban nh©n d©n`); letters beyond that set are left as they are.
 */
export function decodeOld(text: string, encoding: OldEncoding): string {
  if (encoding === 'VIQR') return decodeViqr(text)
  if (encoding === 'VNI') return decodeVni(text)
  const table = tables()[encoding]
  let decoded = ''
  for (const sign of text) decoded += table.get(sign) ?? sign
  const composed = decoded.normalize('NFC')
  return encoding === 'TCVN3' ? raiseCapitals(composed) : composed
}

/**
 * TCVN3 has no capitals with a tone: they were set in a font of capitals, so that a plain text holds their small letters. In a word
 * whose letters without a tone are capitals, one of them behind the first place, all are (`ñY` is `ỦY`, `MôC` is `MỤC`).
 */
function raiseCapitals(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) =>
    /\p{L}\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && !/[a-z]/u.test(word) ? word.toUpperCase() : word,
  )
}

/** Bytes as Windows-1252 shows them, the five codes without a letter as themselves. */
export function asWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(Buffer.from(bytes.subarray(at, at + 8192)).toString('latin1'))
  return pieces.join('').replace(/[\x80-\x9f]/gu, (sign) => windows1252[sign.charCodeAt(0) - 0x80]!)
}

/**
 * The old encoding of a font by its name: `.VnTime`, `.VnTimeH` (capitals only), `VNI-Times`, `VPS Times`. Null for every other font.
 * A prefix that embedding puts before the name (`ABCDEF+`) is overlooked.
 */
export function encodingOfFont(font: string): { encoding: OldEncoding; capitals: boolean } | null {
  const name = font.replace(/^[A-Z]{6}\+/u, '').trim()
  if (/^\.?Vn[A-Z\s]/u.test(name) && !/^VNI/u.test(name))
    return { encoding: 'TCVN3', capitals: /H(?:[\s,-]|$)/u.test(name) }
  if (/^VNI[-\s_]/iu.test(name)) return { encoding: 'VNI', capitals: false }
  if (/^VPS[-\s_]?\p{L}/iu.test(name)) return { encoding: 'VPS', capitals: false }
  if (/^(?:VISCII|VI\s)/u.test(name)) return { encoding: 'VISCII', capitals: false }
  return null
}

type OneByte = Exclude<OldEncoding, 'VNI' | 'VIQR'>
let made: Readonly<Record<OneByte, ReadonlyMap<string, string>>> | null = null

function tables(): Readonly<Record<OneByte, ReadonlyMap<string, string>>> {
  made ??= {
    TCVN3: highTable([...tcvn3], {}),
    VISCII: highTable([...viscii], visciiLow),
    VPS: highTable([...vps], vpsLow),
    'Windows-1258': new Map(
      Object.entries(windows1258).map(([code, letter]) => [String.fromCharCode(Number(code)), letter]),
    ),
  }
  return made
}

function highTable(letters: readonly string[], low: Readonly<Record<number, string>>): Map<string, string> {
  const table = new Map(
    Object.entries(low).map(([code, letter]) => [String.fromCharCode(Number(code)), letter]),
  )
  letters.forEach((letter, index) => {
    const code = 0x80 + index
    table.set(String.fromCharCode(code), letter)
    if (code < 0xa0) table.set(windows1252[index]!, letter)
  })
  return table
}
