import { DoichieuError } from '../../../errors.js'
import type { Context, OcrEngine } from '../../../ports.js'
import { createNativeTesseract } from './native-tesseract.js'
import { createTesseractJs } from './tesseract-js.js'

/** An engine of the kind asked for. Its workers start with the first page, so it may be made before it is known whether any page needs it. */
export async function openEngine(kind: 'auto' | 'native', workers = 1): Promise<OcrEngine> {
  return kind === 'native' ? createNativeTesseract() : createTesseractJs({ workers })
}

/**
 * Does something with the context's engine, or with one opened for it alone and closed after. Whoever reads many pages puts an
 * engine into the context and closes it at the end. Throws `ingest/recognition-off` where recognition is switched off.
 */
export async function withEngine<T>(
  context: Pick<Context, 'ocr' | 'read'>,
  use: (engine: OcrEngine) => Promise<T>,
): Promise<T> {
  if (context.ocr !== undefined) return use(context.ocr)
  if (context.read.ocr === 'off') throw new DoichieuError('ingest/recognition-off')
  const engine = await openEngine(context.read.ocr)
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}
