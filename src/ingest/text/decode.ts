import type { Message } from '../../doc/doc.js'
import { detectOldEncoding } from '../../text/encodings/detect.js'
import { asWindows1252, decodeOld } from '../../text/encodings/old.js'
import { decodeLoosely, decodeUnicode } from '../../text/encodings/unicode.js'

/**
 * The bytes of a text file as text, and what is to be said about its encoding: Unicode in any form, else an old encoding of Vietnamese
 * told by its syllables, else UTF-8 with damage or Windows-1252, whichever the bytes are nearer to.
 */
export function decodeFile(bytes: Uint8Array): { text: string; messages: Message[] } {
  const unicode = decodeUnicode(bytes)
  if (unicode) return { text: unicode.text, messages: [] }
  const loose = decodeLoosely(bytes)
  const wide = (loose.text.match(/[^\0-\x7f\ufffd]/gu) ?? []).length
  if (wide > loose.broken * 3)
    return {
      text: loose.text,
      messages: [{ code: 'ingest/broken-encoding', severity: 'warning', params: { count: loose.broken } }],
    }
  const text = asWindows1252(bytes)
  const encoding = detectOldEncoding(text)
  if (encoding)
    return {
      text: decodeOld(text, encoding),
      messages: [{ code: 'ingest/old-encoding', severity: 'info', params: { encoding } }],
    }
  return {
    text,
    messages: [
      { code: 'ingest/encoding-guessed', severity: 'warning', params: { encoding: 'Windows-1252' } },
    ],
  }
}
