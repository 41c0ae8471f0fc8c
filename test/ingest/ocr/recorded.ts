import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspectPicture } from '../../../src/ingest/ocr/picture/picture.js'
import type { OcrEngine, OcrPage } from '../../../src/ports.js'

const folder = join(import.meta.dirname, '../../fixtures/recognition')

/** A page recorded by scripts/record-recognition.ts: its picture, and an engine that answers as the real one did then. */
export function recorded(name: string): {
  image: Uint8Array
  dpi: number
  engine: OcrEngine
  asked: () => number
} {
  const { dpi, answers } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    dpi: number
    answers: { key: string; page: OcrPage }[]
  }
  const left = [...answers]
  let asked = 0
  const engine: OcrEngine = {
    name: 'recorded',
    version: '1',
    recognize: async (request) => {
      asked++
      const { width, height } = await inspectPicture(request.image)
      const key = `${request.segmentation ?? 3} ${width}x${height}`
      const at = left.findIndex((answer) => answer.key === key)
      if (at < 0) throw new Error(`nothing recorded for ${key}: run scripts/record-recognition.ts`)
      return left.splice(at, 1)[0]!.page
    },
    close: () => Promise.resolve(),
  }
  return { image: readFileSync(join(folder, `${name}.jpg`)), dpi, engine, asked: () => asked }
}
