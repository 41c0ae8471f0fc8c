import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { createWorker as CreateWorker, Scheduler, Worker } from 'tesseract.js'
import { DoichieuError } from '../../../errors.js'
import { vietnamese } from './letters.js'
import type { OcrEngine, OcrLine, OcrPage, OcrRequest } from '../../../ports.js'

const require = createRequire(import.meta.url)
/** The folder of the integer model: as accurate here as the float one, at a third of its size. */
const modelFolder = '4.0.0_best_int'

/**
 * Tesseract compiled to WebAssembly, with the Vietnamese data that is installed beside it: offline, nothing written to disk.
 * Workers start with the first request, so that making an engine costs nothing. Throws `ingest/ocr-engine` where none starts.
 */
export function createTesseractJs(options: { readonly workers?: number } = {}): OcrEngine {
  const count = Math.max(1, options.workers ?? 1)
  let started: Promise<Pool> | undefined
  return {
    name: 'tesseract.js',
    version: `${packageVersion('tesseract.js')} vie ${modelFolder}`,
    async recognize(request) {
      started ??= startPool(count)
      const pool = await started
      return readPage(
        await pool.scheduler.addJob('recognize', Buffer.from(request.image), jobOptions(request), outputs),
      )
    },
    async close() {
      const pool = await started?.catch(() => undefined)
      started = undefined
      await pool?.scheduler.terminate()
    },
  }
}

const outputs = { text: false, blocks: true } as const

interface Pool {
  readonly scheduler: Scheduler
}

async function startPool(count: number): Promise<Pool> {
  const tesseract = await import('tesseract.js')
  const scheduler = tesseract.createScheduler()
  try {
    const workers = await Promise.all(
      Array.from({ length: count }, () => startWorker(tesseract.createWorker)),
    )
    for (const worker of workers) scheduler.addWorker(worker)
  } catch (cause) {
    await scheduler.terminate()
    throw new DoichieuError('ingest/ocr-engine', { engine: 'tesseract.js' }, { cause })
  }
  return { scheduler }
}

async function startWorker(createWorker: typeof CreateWorker): Promise<Worker> {
  // Without a language path it asks a server, and without an error handler the failure ends the process.
  const worker = await createWorker('vie', 1, {
    langPath: join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), modelFolder),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  })
  return worker
}

function jobOptions(request: OcrRequest): Record<string, unknown> {
  const { rectangle, segmentation = 3, allowed = '' } = request
  return {
    tessedit_pageseg_mode: String(segmentation),
    tessedit_char_whitelist: allowed,
    // Without it the engine guesses, and complains on stderr.
    user_defined_dpi: '200',
    debug_file: '/dev/null',
    ...(rectangle && {
      rectangle: { left: rectangle.x, top: rectangle.y, width: rectangle.width, height: rectangle.height },
    }),
  }
}

interface EngineBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

function readPage(result: Awaited<ReturnType<Worker['recognize']>>): OcrPage {
  const lines: OcrLine[] = []
  for (const block of result.data.blocks ?? []) {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        const words = line.words
          .map((word) => ({
            text: vietnamese(word.text),
            box: toBox(word.bbox),
            confidence: Math.min(1, Math.max(0, word.confidence / 100)),
          }))
          .filter((word) => word.text !== '')
        if (words.length > 0) lines.push({ words, box: toBox(line.bbox) })
      }
    }
  }
  return { lines, turned: 0 }
}

function toBox(box: EngineBox): OcrLine['box'] {
  return { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 }
}

function packageVersion(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version
}
