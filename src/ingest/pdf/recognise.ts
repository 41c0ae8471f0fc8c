import type { Message } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { Context, OcrEngine } from '../../ports.js'
import type { PageContent } from '../layout/page-content.js'

/** What recognises the pages of one file. Handed in, so that the reader is tested without an engine. */
export interface Recognition {
  /** The picture (PNG) of one page to its words. Throws where it cannot be recognised. */
  page(input: PagePicture): Promise<{ readonly content: PageContent; readonly messages: readonly Message[] }>
  /** Second thoughts over all pages, typed ones too. */
  revise(pages: readonly PageContent[]): Promise<readonly PageContent[]>
  close(): Promise<void>
}

export interface PagePicture {
  readonly image: Uint8Array
  readonly page: number
  readonly dpi: number
}

/** Messages of recognition that say that something on a page is lost. */
export const recognitionLosses: ReadonlySet<string> = new Set([
  'ingest/page-broken',
  'ingest/part-unread',
  'ingest/page-not-recognised',
])

/** The program's own recognition. It is loaded, and an engine started where the context brings none, when the first page asks. */
export function ownRecognition(context: Context): Recognition {
  let engine: OcrEngine | undefined
  let asked = false
  const ready = async (): Promise<OcrEngine> => {
    if (context.read.ocr === 'off') throw new DoichieuError('ingest/recognition-off')
    asked = true
    const { openEngine } = await import('../ocr/engines/engine.js')
    return context.ocr ?? (engine ??= await openEngine(context.read.ocr))
  }
  return {
    page: async (input) => {
      const { recognisePage } = await import('../ocr/recognise-page.js')
      return recognisePage(input, { ...context, ocr: await ready() })
    },
    revise: async (pages) => {
      if (!asked) return pages
      const { reviseReadings } = await import('../ocr/words/revise-readings.js')
      return reviseReadings(pages, context.models)
    },
    close: async () => engine?.close(),
  }
}
