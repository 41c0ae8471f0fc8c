import { createHash } from 'node:crypto'
import type { Source } from '../doc/doc.js'
import type { InputFile } from '../ports.js'

/** The source entry of a file that `reader` read; what a reader knows better it says in `known`. Read whole, without pages, unless it says so. */
export function sourceOf(
  file: InputFile,
  mediaType: string,
  reader: { readonly name: string; readonly version: string },
  known: Partial<Pick<Source, 'pages' | 'ocr' | 'status' | 'reader'>> = {},
): Source {
  return {
    file: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    mediaType,
    bytes: file.bytes.length,
    pages: null,
    ocr: false,
    status: 'read',
    reader: `${reader.name} ${reader.version}`,
    ...known,
  }
}
