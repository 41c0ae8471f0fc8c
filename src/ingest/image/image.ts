import { createHash } from 'node:crypto'
import type { Doc, Message, Source } from '../../doc/doc.js'
import { DoichieuError, errorCode } from '../../errors.js'
import type { Context, InputFile, Reader } from '../../ports.js'
import { checkCap } from '../caps.js'
import { layoutPages } from '../layout/layout-pages.js'
import type { PageContent } from '../layout/page-content.js'
import { withEngine } from '../ocr/engines/engine.js'
import { inspectPicture, type Inspected } from '../ocr/picture/picture.js'
import { recognisePage, type RecognisedPage } from '../ocr/recognise-page.js'
import { reviseReadings } from '../ocr/words/revise-readings.js'
import { resolutionOf } from './resolution.js'

/** Pictures of documents: PNG, JPEG, TIFF with one or many pages. A page that cannot be opened is named in a message, the others are read. */
export const imageReader: Reader = {
  name: 'image',
  version: '1',
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'],
  read: readImage,
}

async function readImage(file: InputFile, context: Context): Promise<Doc> {
  const picture = await inspectPicture(file.bytes)
  checkCap('pages', picture.pages)
  if (context.read.ocr === 'off' && context.ocr === undefined)
    throw new DoichieuError('ingest/recognition-off')
  return withEngine(context, async (engine) => {
    const pages: RecognisedPage[] = []
    for (let frame = 0; frame < picture.pages; frame++) {
      context.signal?.throwIfAborted()
      pages.push(await readFrame(file, frame, picture, { ...context, ocr: engine }))
      context.progress?.({ file: file.name, page: frame + 1, pages: picture.pages })
    }
    const engineName = `${engine.name} ${engine.version}`
    return docOf(file, pages, `${imageReader.name} ${imageReader.version}, ${engineName}`, context)
  })
}

/** One page; where it cannot be opened and others may be, an empty page with a message. */
async function readFrame(
  file: InputFile,
  frame: number,
  picture: Inspected,
  context: Context,
): Promise<RecognisedPage> {
  const page = frame + 1
  try {
    return await recognisePage({ image: file.bytes, page, dpi: resolutionOf(picture), frame }, context)
  } catch (error) {
    if (picture.pages === 1 || errorCode(error) !== 'ingest/image-broken') throw error
    const content: PageContent = { page, width: 0, height: 0, words: [], rules: [], recognised: true }
    return { content, messages: [{ code: 'ingest/page-broken', severity: 'error', params: { page } }] }
  }
}

/** Messages that say that something on a page is lost. */
const losses: ReadonlySet<string> = new Set([
  'ingest/page-broken',
  'ingest/part-unread',
  'ingest/page-not-recognised',
])

function docOf(file: InputFile, pages: readonly RecognisedPage[], reader: string, context: Context): Doc {
  const layout = layoutPages(
    reviseReadings(
      pages.map((page) => page.content),
      context.models,
    ),
  )
  if (layout.text === '') throw new DoichieuError('ingest/empty')
  const messages: Message[] = [...pages.flatMap((page) => page.messages), ...layout.messages]
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const source: Source = {
    file: file.name,
    sha256,
    mediaType: mediaTypeOf(file.bytes),
    bytes: file.bytes.length,
    pages: pages.length,
    ocr: true,
    status: messages.some((message) => losses.has(message.code)) ? 'partly' : 'read',
    reader,
  }
  const { text, runs, marks } = layout
  return { format: 1, id: sha256, source, text, runs, marks, messages }
}

function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png'
  return bytes[0] === 0xff ? 'image/jpeg' : 'image/tiff'
}
