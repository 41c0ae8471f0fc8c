import type { Edit } from '../edit.js'
import { decodeOld, type OldEncoding } from './old.js'

/** Decoding as edits, word by word (VIQR line by line, for its full stops look ahead), so that origins and marks come along. */
export function decodingEdits(text: string, encoding: OldEncoding): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(encoding === 'VIQR' ? /[^\n]+/gu : /[^ \n\t]+/gu)) {
    const decoded = decodeOld(match[0], encoding)
    if (decoded !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text: decoded })
  }
  return edits
}
