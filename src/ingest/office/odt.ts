import type { Doc, Message } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { Context, InputFile, Reader } from '../../ports.js'
import { documentOf } from '../document.js'
import { openArchive } from '../zip.js'
import { assemble } from './assemble.js'
import { layOut } from './layout.js'
import { readListStyles } from './odt-lists.js'
import { readOdtStyles } from './odt-styles.js'
import { odtBlocks, type OdtWalk } from './odt-walk.js'
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from './xml.js'

const mediaType = 'application/vnd.oasis.opendocument.text'

/** OpenDocument texts (LibreOffice Writer): numbers, tables, text boxes, notes and tracked changes as in DOCX. */
export const odtReader: Reader = {
  name: 'odt',
  version: '1',
  mediaTypes: [mediaType],
  read: (file, context) => new Promise((resolve) => resolve(readOdt(file, context))),
}

function readOdt(file: InputFile, context: Pick<Context, 'read'>): Doc {
  const archive = openArchive(file.bytes)
  if (archive.has('META-INF/manifest.xml') && isEncrypted(archive.read('META-INF/manifest.xml')))
    throw new DoichieuError('ingest/encrypted')
  const content = parseXml(archive.read('content.xml'), 'content.xml')
  const lost: string[] = []
  const styles = archive.has('styles.xml') ? parseStyles(archive.read('styles.xml'), lost) : undefined
  const containers = [
    childOf(styles, 'office:styles'),
    childOf(styles, 'office:automatic-styles'),
    childOf(content, 'office:automatic-styles'),
  ]
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (!body) throw new DoichieuError('ingest/damaged-xml', { part: 'content.xml' })
  const walk: OdtWalk = {
    format: readOdtStyles(containers),
    lists: readListStyles(containers),
    changes: context.read.changes,
    notes: [],
    counts: { changes: 0, hidden: 0 },
    tracked: trackedChanges(body),
    state: { paragraph: 0, headings: [], label: '', counters: new Map(), skipped: new Set() },
  }
  const blocks = odtBlocks(walk, body)
  const assembled = assemble(layOut({ blocks, notes: walk.notes, messages: [] }), 'odt')
  if (assembled.source.text === '') throw new DoichieuError('ingest/no-text')
  const messages = [...messagesOf(walk, lost), ...assembled.messages]
  return documentOf(file, odtReader, { ...assembled, messages, mediaType, partly: lost.length > 0 })
}

function parseStyles(bytes: Uint8Array, lost: string[]): XmlElement | undefined {
  try {
    return parseXml(bytes, 'styles.xml')
  } catch (error) {
    if (!(error instanceof DoichieuError) || error.code !== 'ingest/damaged-xml') throw error
    lost.push('styles.xml')
    return undefined
  }
}

function isEncrypted(manifest: Uint8Array): boolean {
  return new TextDecoder().decode(manifest).includes('encryption-data')
}

function trackedChanges(body: XmlElement): OdtWalk['tracked'] {
  const tracked = new Map<string, { kind: string; text: string }>()
  for (const region of childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region')) {
    const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? ''
    const change = childrenOf(region)[0]
    if (!change) continue
    const paragraphs = childrenOf(change).filter(({ name }) => name === 'text:p' || name === 'text:h')
    tracked.set(id, { kind: change.name, text: paragraphs.map((paragraph) => textIn(paragraph)).join('\n') })
  }
  return tracked
}

function messagesOf(walk: OdtWalk, lost: readonly string[]): Message[] {
  const { changes, hidden } = walk.counts
  const messages: Message[] = []
  const code = walk.changes === 'accepted' ? 'ingest/changes-accepted' : 'ingest/changes-original'
  if (changes > 0) messages.push({ code, severity: 'warning', params: { count: changes } })
  if (hidden > 0)
    messages.push({ code: 'ingest/hidden-text', severity: 'warning', params: { count: hidden } })
  for (const part of lost)
    messages.push({ code: 'ingest/part-not-read', severity: 'warning', params: { part } })
  return messages
}
