import type { Doc, Message } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { Context, InputFile, PageStep, Reader } from '../../ports.js'
import { checkCap } from '../caps.js'
import { documentOf } from '../document.js'
import { layoutPages } from '../layout/layout-pages.js'
import type { PageContent } from '../layout/page-content.js'
import { cleanLayout } from './clean-layout.js'
import { startClock, type Clock } from './clock.js'
import { hasDamagedContent } from './damaged-streams.js'
import { openPdf, pdfjsVersion, type PdfFile } from './pdfjs.js'
import { readPage, type ReadPage } from './read-page.js'
import { recognitionLosses, type Recognition } from './recognise.js'

/** Dots an inch of a page that is recognised: at 14 points 300 dpi read no better and cost more. */
export const recognitionDpi = 200

/** Reads a PDF, each page judged alone; what `createPdfReader` promises. */
export async function readPdf(
  file: InputFile,
  context: Context,
  reader: Pick<Reader, 'name'>,
  recognition: Recognition,
): Promise<Doc> {
  const clock = startClock(context)
  const pdf = await clock.within(openPdf(file.bytes))
  try {
    checkCap('pages', pdf.pages)
    const pages = await readPages(file, pdf, context, clock, recognition)
    const contents = pages.flatMap((page) => (page.content ? [page.content] : []))
    const layout = cleanLayout(layoutPages(await recognition.revise(contents)))
    if (layout.text === '')
      throw new DoichieuError(pages.find((page) => page.reason)?.reason ?? 'ingest/no-text')
    const { cut, messages } = structureOf(file.bytes)
    const damaged = hasDamagedContent(file.bytes)
    // In a file whose table was rebuilt an empty page may be one whose content was not found again.
    const lostContent = messages.length > 0 && pages.some(isBlank)
    const doc = documentOf(
      file,
      { name: reader.name, version: `1+pdfjs-${pdfjsVersion}` },
      {
        source: layout,
        marks: layout.marks,
        messages: once([
          ...messages,
          ...(damaged ? [contentDamaged] : []),
          ...pages.flatMap((page) => page.messages),
          ...layout.messages,
        ]),
        mediaType: 'application/pdf',
        partly: cut || damaged || lostContent || pages.some((page) => !page.whole),
      },
    )
    const ocr = contents.some((page) => page.recognised)
    return { ...doc, source: { ...doc.source, pages: pdf.pages, ocr } }
  } finally {
    await Promise.all([pdf.close(), recognition.close()]).catch(() => undefined)
  }
}

const contentDamaged: Message = { code: 'ingest/content-damaged', severity: 'warning' }

function isBlank(page: PageResult): boolean {
  return page.messages.some((message) => message.code === 'ingest/page-blank')
}

/** What is said of the whole file is said once, not on every page. */
function once(messages: readonly Message[]): Message[] {
  const said = new Set<string>()
  return messages.filter((message) => {
    const key = JSON.stringify([message.code, message.params])
    return said.size < said.add(key).size
  })
}

interface PageResult {
  readonly content: PageContent | null
  readonly messages: readonly Message[]
  /** False where the page or a part of it was lost. */
  readonly whole: boolean
  /** Why the page was lost: what the file is refused with where nothing else was read. */
  readonly reason?: `${string}/${string}`
}

/**
 * A PDF ends by saying where its table of objects begins (PDF 32000-1, 7.5.5). One that does not was cut off on its way; one whose
 * table is not there was put together again from what its objects look like.
 */
function structureOf(bytes: Uint8Array): { cut: boolean; messages: Message[] } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const place = [
    ...file.toString('latin1', Math.max(0, file.length - 2048)).matchAll(/startxref\s+(\d+)/gu),
  ].at(-1)
  if (!place) return { cut: true, messages: [{ code: 'ingest/cut-short', severity: 'warning' }] }
  const head = Math.max(0, file.subarray(0, 1024).indexOf('%PDF-'))
  const there = [0, head].some((shift) => {
    const at = Number(place[1]) + shift
    return /^\s*(?:xref|\d+\s+\d+\s+obj)/u.test(file.toString('latin1', at, at + 40))
  })
  return { cut: false, messages: there ? [] : [{ code: 'ingest/repaired', severity: 'warning' }] }
}

async function readPages(
  file: InputFile,
  pdf: PdfFile,
  context: Context,
  clock: Clock,
  recognition: Recognition,
): Promise<PageResult[]> {
  const pages: PageResult[] = []
  for (let page = 1; page <= pdf.pages; page++) {
    if (context.signal?.aborted) throw new DoichieuError('ingest/stopped')
    const read = await clock.within(readPage(pdf, page)).catch((error: unknown) => lostUnless(error, page))
    pages.push(
      'needs' in read
        ? await pictureOf(read, { file: file.name, page, pages: pdf.pages }, context, clock, recognition)
        : read,
    )
    if ('close' in read) read.close()
    context.progress?.({ file: file.name, page, pages: pdf.pages })
  }
  return pages
}

/** A page that needs recognition, recognised where that is switched on. */
async function pictureOf(
  read: ReadPage,
  step: PageStep,
  context: Context,
  clock: Clock,
  recognition: Recognition,
): Promise<PageResult> {
  if (read.needs === 'nothing') return { content: read.content, messages: read.messages, whole: read.whole }
  const { page } = step
  const garbled = read.needs === 'recognition-garbled'
  if (context.read.ocr === 'off') {
    const code = garbled ? 'ingest/page-garbled-unread' : 'ingest/page-not-recognised'
    const message: Message = { code, severity: 'warning', params: { page } }
    return {
      content: null,
      messages: [...read.messages, message],
      whole: false,
      reason: 'ingest/recognition-off',
    }
  }
  try {
    const image = await clock.within(read.render(recognitionDpi))
    clock.pause()
    context.progress?.({ ...step, recognising: true })
    const { content, messages } = await recognition.page({ image, page, dpi: recognitionDpi })
    // What the picture shows is the whole page: what its text layer lost does not count.
    const whole = !messages.some((message) => recognitionLosses.has(message.code))
    const note: Message[] = garbled
      ? [{ code: 'ingest/page-garbled', severity: 'info', params: { page } }]
      : []
    return { content, messages: [...read.messages, ...note, ...messages], whole }
  } catch (error) {
    return lostUnless(error, page)
  } finally {
    clock.resume()
  }
}

/** A page's failure is a message; a stop, or a cap reached, ends the file. */
function lostUnless(error: unknown, page: number): PageResult {
  if (error instanceof DoichieuError && ['ingest/stopped', 'ingest/too-slow'].includes(error.code))
    throw error
  return {
    content: null,
    messages: [{ code: 'ingest/page-lost', severity: 'error', params: { page } }],
    whole: false,
    reason: 'ingest/damaged',
  }
}
