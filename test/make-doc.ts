import { createHash } from 'node:crypto'
import type { Doc } from '../src/doc/doc.js'
import type { Mark } from '../src/doc/marks.js'
import type { Run } from '../src/doc/origin.js'

/**
 * A Doc of plain text for tests: one line run a line, numbered from 1. Where `joined` is asked for, a text as it lies on disk is
 * brought to units first: markdown stars and hashes gone, blank lines dropped, the lines of the file kept in the runs.
 */
export function makeDoc(source: string, options: { marks?: readonly Mark[]; markdown?: boolean } = {}): Doc {
  const lines = source.normalize('NFC').split('\n')
  const runs: Run[] = []
  let text = ''
  lines.forEach((raw, index) => {
    const line = options.markdown ? withoutMarkdown(raw) : raw
    if (options.markdown && line.trim() === '') return
    const piece = index === lines.length - 1 ? line : `${line}\n`
    if (piece === '') return
    runs.push({
      start: text.length,
      end: text.length + piece.length,
      place: { kind: 'line', line: index + 1 },
    })
    text += piece
  })
  const id = createHash('sha256').update(source).digest('hex')
  return {
    format: 1,
    id,
    source: {
      file: 'test.txt',
      sha256: id,
      mediaType: 'text/plain',
      bytes: Buffer.byteLength(source),
      pages: null,
      ocr: false,
      status: 'read',
      reader: 'test',
    },
    text,
    runs,
    marks: options.marks ?? [],
    messages: [],
  }
}

function withoutMarkdown(line: string): string {
  return line
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\*+|\\(?=\*)/gu, '')
    .trimEnd()
}
