import { createNativeTesseract } from '../src/ingest/ocr/engines/native-tesseract.js'
import { createTesseractJs } from '../src/ingest/ocr/engines/tesseract-js.js'
import { loadModels } from '../src/models/load.js'
import type { Models } from '../src/models/models.js'
import { defaultReadOptions, type Context, type OcrEngine, type ReadOptions } from '../src/ports.js'

/** A context that has started things of its own: `close` ends them. */
export type OwnContext = Context & { close(): Promise<void> }

/** A context with the package's own models, unless they are given, and the recognition engine that the options ask for. */
export async function createContext(
  options: Partial<ReadOptions> & Pick<Context, 'store' | 'signal' | 'progress'> & { models?: Models } = {},
): Promise<OwnContext> {
  const { store, signal, progress, models = loadModels(), ...asked } = options
  const read = { ...defaultReadOptions, ...asked }
  const ocr = await engineFor(read)
  return { models, read, ocr, store, signal, progress, close: async () => ocr?.close() }
}

async function engineFor(read: ReadOptions): Promise<OcrEngine | undefined> {
  if (read.ocr === 'off') return undefined
  return read.ocr === 'native' ? createNativeTesseract() : createTesseractJs()
}
