import type { Doc } from '../doc/doc.js'
import { DoichieuError } from '../errors.js'
import type { Context, InputFile, Reader } from '../ports.js'
import { checkCap } from './caps.js'
import { checkClassification } from './classification.js'
import { builtInReader } from './readers.js'
import { holdsPdfSyntax, holdsRtfSyntax, holdsTags, sniff, type Kind, type Sniffed } from './sniff.js'
import { pixelsOfPng } from './image/png-size.js'
import { refuseDoctype } from './office/doctype.js'
import { openArchive } from './zip.js'

/**
 * A file's bytes to a Doc without extraction marks. What the file is is told from its bytes; a name that says otherwise is a message.
 * `readers` come before the program's own, by media type. Throws DoichieuError with the reason where nothing can be read.
 */
export async function ingest(
  file: InputFile,
  context: Context,
  readers: readonly Reader[] = [],
): Promise<Doc> {
  checkCap('fileBytes', file.bytes.length)
  const sniffed = sniff(file.bytes)
  refuse(file, sniffed)
  const mediaType = mediaTypeOf(file, sniffed)
  const reader =
    readers.find((candidate) => candidate.mediaTypes.includes(mediaType)) ?? (await builtInReader(mediaType))
  if (!reader) throw new DoichieuError('ingest/unsupported', { kind: sniffed.name })
  const doc = await reader.read(file, context)
  return checkClassification(withExtension(doc, file, sniffed), context.read.allowClassified)
}

/**
 * Throws where a file's own first bytes, the directory of its archive or what its main part begins with say that it will not be read: a bomb needs
 * no thread to be refused. Nothing is parsed here.
 */
export function refuseUnread(file: InputFile): void {
  const sniffed = sniff(file.bytes)
  refuse(file, sniffed)
  if (sniffed.kind === 'png') checkCap('pixels', pixelsOfPng(file.bytes))
  if (sniffed.kind !== 'docx' && sniffed.kind !== 'odt') return
  const archive = openArchive(file.bytes)
  for (const part of ['word/document.xml', 'content.xml']) refuseDoctype(archive.beginning(part), part)
}

function refuse(file: InputFile, sniffed: Sniffed): void {
  if (sniffed.kind === 'empty') throw new DoichieuError('ingest/empty')
  if (sniffed.kind === 'encrypted-office') throw new DoichieuError('ingest/encrypted')
  // A DOCX or PDF that lost its head or its tail is damaged, not of a kind that nobody reads.
  const claimed = extensionOf(file.name)
  if (
    sniffed.kind === 'unsupported' &&
    (sniffed.name === 'ZIP?' || (sniffed.name === '?' && claimed in extensions))
  ) {
    throw new DoichieuError('ingest/damaged')
  }
  if (sniffed.kind === 'unsupported') throw new DoichieuError('ingest/unsupported', { kind: sniffed.name })
  if (sniffed.kind !== 'text') return
  if (claimed === 'pdf' && holdsPdfSyntax(file.bytes)) throw new DoichieuError('ingest/damaged')
  if (claimed === 'rtf' && holdsRtfSyntax(file.bytes)) throw new DoichieuError('ingest/damaged')
}

/** Markdown is told from plain text by its name only: its bytes are text like any other; so is a page of the web that lost its head. */
function mediaTypeOf(file: InputFile, sniffed: Sniffed): string {
  if (sniffed.kind === 'text' && /^html?$/u.test(extensionOf(file.name)) && holdsTags(file.bytes))
    return 'text/html'
  return sniffed.kind === 'text' && /^(?:md|markdown)$/u.test(extensionOf(file.name))
    ? 'text/markdown'
    : sniffed.mediaType
}

/** What each ending of a name promises. */
const extensions: Readonly<Record<string, Kind>> = {
  pdf: 'pdf', docx: 'docx', docm: 'docx', dotx: 'docx', odt: 'odt', doc: 'doc', dot: 'doc', rtf: 'rtf', html: 'html', htm: 'html',
  txt: 'text', text: 'text', md: 'text', markdown: 'text', png: 'png', jpg: 'jpeg', jpeg: 'jpeg', tif: 'tiff', tiff: 'tiff',
} // prettier-ignore

function withExtension(doc: Doc, file: InputFile, sniffed: Sniffed): Doc {
  const extension = extensionOf(file.name)
  const promised = extensions[extension]
  if (!promised || promised === sniffed.kind) return doc
  const message = {
    code: 'ingest/wrong-extension',
    severity: 'warning',
    params: { extension, kind: sniffed.name },
  } as const
  return { ...doc, messages: [message, ...doc.messages] }
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
}
