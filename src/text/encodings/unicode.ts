/** Bytes read as Unicode: the text without its byte order mark, and which form it was. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * Reads bytes as UTF-8, UTF-16 or UTF-32 in either byte order, with a byte order mark or without one.
 * Null where they are none of these: an old one-byte encoding, or no text at all.
 */
export function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes)
  if (marked)
    return { text: decodeAs(marked.encoding, bytes.subarray(marked.length)), encoding: marked.encoding }
  const wide = wideEncoding(bytes)
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    return null
  }
}

/** Reads bytes as UTF-8 whatever they hold: what is broken becomes U+FFFD. `broken` counts these places. */
export function decodeLoosely(bytes: Uint8Array): { text: string; broken: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++
  return { text, broken }
}

function markedEncoding(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  return null
}

/** Without a mark the zero bytes tell: a blank or a line end is 20 00 in UTF-16, 20 00 00 00 in UTF-32. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~3
  if (length < 4 || !bytes.subarray(0, length).includes(0))
    return bytes.length === 2 ? shortWide(bytes) : null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 4]!++
  const quarter = length / 4
  const [first, second, third, fourth] = zeros.map((count) => count / quarter) as [
    number,
    number,
    number,
    number,
  ]
  if (third > 0.95 && fourth > 0.95 && first < 0.2) return 'utf-32le'
  if (first > 0.95 && second > 0.95 && fourth < 0.2) return 'utf-32be'
  const even = first + third
  const odd = second + fourth
  if (bytes.length % 2 === 1) return null
  // Letters with Vietnamese signs have a high byte of 01 or 1E, blanks and plain letters one of 00.
  if (odd > 0.4 && even < odd / 8) return 'utf-16le'
  if (even > 0.4 && odd < even / 8) return 'utf-16be'
  return null
}

function shortWide(bytes: Uint8Array): string | null {
  return bytes[1] === 0 && bytes[0] !== 0 ? 'utf-16le' : bytes[0] === 0 && bytes[1] !== 0 ? 'utf-16be' : null
}

/** True for UTF-32, marked or not: for telling text from the many binary files that also are full of zero bytes. */
export function isUtf32(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes)
  const encoding = marked?.encoding ?? wideEncoding(bytes)
  if (encoding !== 'utf-32le' && encoding !== 'utf-32be') return false
  const head = decodeAs(encoding, bytes.subarray(marked?.length ?? 0, 4096))
  return /\p{L}/u.test(head) && !/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(head.replace(/[\t\n\f\r]/gu, ''))
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be')
    return decodeFourBytes(bytes, encoding === 'utf-32le')
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function decodeFourBytes(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  let codes: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    codes.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code)
    if (codes.length === 4096) {
      pieces.push(String.fromCodePoint(...codes))
      codes = []
    }
  }
  pieces.push(String.fromCodePoint(...codes))
  return pieces.join('')
}
