import type { Message } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import { decodeLoosely, decodeUnicode } from '../../text/encodings/unicode.js'

/** The bytes of a text file as text, and what is to be said about its encoding. */
export function decodeFile(bytes: Uint8Array): { text: string; messages: Message[] } {
  const unicode = decodeUnicode(bytes)
  if (unicode) return { text: unicode.text, messages: [] }
  const loose = decodeLoosely(bytes)
  if (loose.broken > bytes.length / 20) throw new DoichieuError('ingest/not-text')
  return {
    text: loose.text,
    messages: [{ code: 'ingest/broken-encoding', severity: 'warning', params: { count: loose.broken } }],
  }
}
