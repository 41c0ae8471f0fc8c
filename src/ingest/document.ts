import { createHash } from 'node:crypto'
import type { Doc, Message } from '../doc/doc.js'
import type { Mark } from '../doc/marks.js'
import type { RunText } from '../text/edit.js'
import type { InputFile, Reader } from '../ports.js'

/** What a reader of an unpaged format has found out. */
export interface ReadText {
  readonly source: RunText
  readonly marks?: readonly Mark[]
  readonly messages?: readonly Message[]
  readonly mediaType: string
  /** True where a part of the file was not read; a message names it. */
  readonly partly?: boolean
}

/** The Doc of an unpaged file, as it leaves its reader. */
export function documentOf(file: InputFile, reader: Pick<Reader, 'name' | 'version'>, read: ReadText): Doc {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return {
    format: 1,
    id: sha256,
    source: {
      file: file.name,
      sha256,
      mediaType: read.mediaType,
      bytes: file.bytes.length,
      pages: null,
      ocr: false,
      status: read.partly === true ? 'partly' : 'read',
      reader: `${reader.name}@${reader.version}`,
    },
    text: read.source.text,
    runs: read.source.runs,
    marks: read.marks ?? [],
    messages: read.messages ?? [],
  }
}
