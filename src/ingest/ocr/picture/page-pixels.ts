import type { Doc } from '../../../doc/doc.js'
import { resolutionOf } from '../../image/resolution.js'
import { decodePicture, inspectPicture, type Picture } from './picture.js'
import { preparePage, readingDpi } from './prepare.js'
import { straighten, turnQuarters } from './turn.js'

/** A page's picture as it was read, `dpi` pixels an inch: a point of a recognised word's box is a place on it. */
export interface PagePixels {
  readonly picture: Picture
  readonly dpi: number
}

/** The pages of a scanned PDF or a picture file. `page` takes a number from 1 and throws where the page cannot be opened. */
export interface Pages {
  page(number: number): Promise<PagePixels>
  close(): Promise<void>
}

/** Opens the source of a recognised document. Throws where it cannot be opened. */
export async function openPages(bytes: Uint8Array, doc: Doc): Promise<Pages> {
  if (doc.source.mediaType !== 'application/pdf') {
    const dpi = resolutionOf(await inspectPicture(bytes))
    return {
      page: (number) => asRead(bytes, dpi, quartersOf(doc, number), number - 1),
      close: async () => undefined,
    }
  }
  const [{ openPdf }, { recognitionDpi }] = await Promise.all([
    import('../../pdf/pdfjs.js'),
    import('../../pdf/read-pdf.js'),
  ])
  const pdf = await openPdf(bytes)
  return {
    page: async (number) => {
      const page = await pdf.page(number)
      try {
        return await asRead(await page.render(recognitionDpi), recognitionDpi, quartersOf(doc, number), 0)
      } finally {
        page.close()
      }
    },
    close: () => pdf.close(),
  }
}

/** The scan turned and made level as it was for reading, and nothing else done to it: it is the evidence. */
async function asRead(image: Uint8Array, dpi: number, quarters: number, frame: number): Promise<PagePixels> {
  const { skew } = await preparePage(image, dpi, { page: frame, quarters })
  const raw = await decodePicture(image, { page: frame, scale: () => readingDpi / dpi })
  return { picture: straighten(turnQuarters(raw, quarters), skew, 255), dpi: readingDpi }
}

/** Clockwise quarter turns by which a page was set upright: recognition says so in a message. */
function quartersOf(doc: Doc, page: number): number {
  const turned = doc.messages.find(
    ({ code, params }) => code === 'ingest/page-turned' && params?.page === page,
  )
  return Number(turned?.params?.degrees ?? 0) / 90
}
