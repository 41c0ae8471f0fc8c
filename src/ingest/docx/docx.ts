import type { Doc, Message } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { Context, InputFile, Reader } from '../../ports.js'
import { documentOf } from '../document.js'
import { assemble } from '../office/assemble.js'
import { printedBlocks, type Block } from '../office/content.js'
import { layOut } from '../office/layout.js'
import { childOf } from '../office/xml.js'
import { labeller, readNumbering } from './numbering.js'
import { openPackage, type DocxPackage } from './package.js'
import { readStyles } from './styles.js'
import { readNotes, readPart } from './walk.js'
import type { Walk } from './walk-state.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Word documents (DOCX): automatic numbers, tables, text boxes and footnotes are read; headers and footers are set aside; tracked
 * changes are read as `context.read.changes` says, and a message tells so.
 */
export const docxReader: Reader = {
  name: 'docx',
  version: '1',
  mediaTypes: [mediaType],
  read: (file, context) => new Promise((resolve) => resolve(readDocx(file, context, docxReader, mediaType))),
}

/** Reads a DOCX on behalf of `reader`: a file of another format comes here after it was converted. */
export function readDocx(
  file: InputFile,
  context: Pick<Context, 'read'>,
  reader: Pick<Reader, 'name' | 'version'>,
  type: string,
  docx: Uint8Array = file.bytes,
): Doc {
  const opened = openPackage(docx)
  const styles = readStyles(opened.styles)
  const numbering = readNumbering(opened.numbering, styles.listOf)
  const walk: Walk = {
    styles,
    numbering,
    label: labeller(numbering),
    changes: context.read.changes,
    counts: { changes: 0, hidden: 0, foreign: 0 },
    noteReferences: [],
  }
  const body = readPart(walk, childOf(opened.main, 'w:body') ?? opened.main, opened.mainPart)
  const notes = readNotes(walk, { footnote: opened.footnotes, endnote: opened.endnotes })
  const head = letterheadInHeader(walk, opened, body)
  const assembled = assemble(layOut({ blocks: [...head, ...body], notes, messages: [] }), 'docx')
  if (assembled.source.text === '') throw new DoichieuError('ingest/no-text')
  const messages = [...messagesOf(walk, opened, head.length > 0), ...assembled.messages]
  const partly = opened.lost.length > 0 || walk.counts.foreign > 0
  return documentOf(file, reader, { ...assembled, messages, mediaType: type, partly })
}

/**
 * Headers are set aside, but some offices keep the letterhead in the header of the first page, and a classification mark may stand
 * in any: such a header is read where the body does not print the same.
 */
function letterheadInHeader(walk: Walk, opened: DocxPackage, body: readonly Block[]): Block[] {
  const start = printedBlocks(body).slice(0, 3000)
  for (const { part, root } of opened.headers) {
    const blocks = readPart({ ...walk, label: () => '' }, root, part)
    const text = printedBlocks(blocks)
    const sign = /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|(?<!\p{L})(?:TUYỆT |TỐI )?MẬT(?!\p{L})/u.exec(
      text.normalize('NFC'),
    )
    if (sign && !start.normalize('NFC').includes(sign[0])) return blocks
  }
  return []
}

function messagesOf(walk: Walk, opened: DocxPackage, headerRead: boolean): Message[] {
  const { changes, hidden, foreign } = walk.counts
  const messages: Message[] = []
  if (changes > 0)
    messages.push({
      code: walk.changes === 'accepted' ? 'ingest/changes-accepted' : 'ingest/changes-original',
      severity: 'warning',
      params: { count: changes },
    })
  if (hidden > 0)
    messages.push({ code: 'ingest/hidden-text', severity: 'warning', params: { count: hidden } })
  if (headerRead) messages.push({ code: 'ingest/letterhead-in-header', severity: 'info' })
  if (foreign > 0)
    messages.push({ code: 'ingest/part-not-read', severity: 'warning', params: { part: 'altChunk' } })
  for (const part of opened.lost)
    messages.push({ code: 'ingest/part-not-read', severity: 'warning', params: { part } })
  return messages
}
