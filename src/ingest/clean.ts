import type { Message } from '../doc/doc.js'
import { mendDamage } from '../text/damage.js'
import { applyEdits, type Edit, type RunText } from '../text/edit.js'
import { detectOldEncoding } from '../text/encodings/detect.js'
import { decodingEdits } from '../text/encodings/edits.js'
import { normalizeCharacters, type Cleaned } from '../text/normalize.js'

/**
 * Everything that is done to the characters of a text whatever its format: an old encoding decoded where its syllables prove one,
 * one form of each character, damage of broken fonts mended. All of it edits, so that origins and marks can be carried along.
 */
export function cleanCharacters(source: RunText): Cleaned {
  const edits: (readonly Edit[])[] = []
  const messages: Message[] = []
  let current = source
  const encoding = detectOldEncoding(source.text)
  if (encoding) {
    const decoding = decodingEdits(source.text, encoding)
    current = applyEdits(source, decoding)
    edits.push(decoding)
    messages.push({ code: 'ingest/old-encoding', severity: 'info', params: { encoding } })
  }
  for (const step of [normalizeCharacters, mendDamage]) {
    const cleaned = step(current)
    current = cleaned.source
    edits.push(...cleaned.edits)
    messages.push(...cleaned.messages)
  }
  return { source: current, edits, messages }
}
