import type { Doc, Message } from '../../doc/doc.js'
import type { Run } from '../../doc/origin.js'
import { DoichieuError } from '../../errors.js'
import type { InputFile, Reader } from '../../ports.js'
import { documentOf } from '../document.js'
import { assemble } from '../office/assemble.js'
import { layOut } from '../office/layout.js'
import { decodeFile } from '../text/decode.js'
import { htmlBlocks } from './blocks.js'

/** Web pages and what Word saves as one. Scripts are not run, nothing outside of the file is fetched. */
export const htmlReader: Reader = {
  name: 'html',
  version: '1',
  mediaTypes: ['text/html'],
  read: (file) => new Promise((resolve) => resolve(readHtml(file))),
}

function readHtml(file: InputFile): Doc {
  const decoded = decodeHtml(file.bytes)
  const assembled = assemble(layOut({ blocks: htmlBlocks(decoded.text), notes: [], messages: [] }), 'html')
  if (assembled.source.text === '') throw new DoichieuError('ingest/no-text')
  return documentOf(file, htmlReader, {
    source: { text: assembled.source.text, runs: textLines(assembled.source.text) },
    marks: assembled.marks,
    messages: [...decoded.messages, ...assembled.messages],
    mediaType: 'text/html',
  })
}

/** Unicode where the bytes are; else the encoding that the page names; else told by its syllables. */
function decodeHtml(bytes: Uint8Array): { text: string; messages: Message[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const named = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/iu.exec(head)?.[1]
  const guessed = decodeFile(bytes)
  if (named === undefined || guessed.messages.length === 0 || /^utf|1252|8859-1$/iu.test(named))
    return guessed
  try {
    return { text: new TextDecoder(named).decode(bytes), messages: [] }
  } catch {
    return guessed
  }
}

/** One run a line of the text: an HTML file has no lines of its own that a reader would look for. */
export function textLines(text: string): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    runs.push({ start, end, place: { kind: 'line', line: runs.length + 1 } })
    start = end
  }
  return runs
}
