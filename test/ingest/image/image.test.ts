import { describe, expect, it } from 'vitest'
import { imageReader } from '../../../src/ingest/image/image.js'
import { resolutionOf } from '../../../src/ingest/image/resolution.js'
import { loadModels } from '../../../src/models/load.js'
import { defaultReadOptions, type Context } from '../../../src/ports.js'
import { recorded } from '../ocr/recorded.js'

const models = await loadModels()

describe('pictures of documents', () => {
  it('become a Doc whose runs cover the text, with progress by page', async () => {
    const { image, engine } = recorded('library-2')
    const steps: unknown[] = []
    const context: Context = {
      models,
      read: defaultReadOptions,
      ocr: engine,
      progress: (step) => steps.push(step),
    }
    const doc = await imageReader.read({ name: 'trang.jpg', bytes: image }, context)
    expect(doc.source).toMatchObject({ mediaType: 'image/jpeg', pages: 1, ocr: true, status: 'read' })
    expect(doc.runs[0]!.start).toBe(0)
    expect(doc.runs.at(-1)!.end).toBe(doc.text.length)
    doc.runs.slice(1).forEach((run, at) => expect(run.start).toBe(doc.runs[at]!.end))
    expect(doc.text).toContain('Lê Hoàng Minh Khuê')
    expect(doc.marks.filter((mark) => mark.type === 'cell').length).toBeGreaterThanOrEqual(15)
    expect(steps).toEqual([{ file: 'trang.jpg', page: 1, pages: 1 }])
  })

  it('are refused where recognition is off', async () => {
    const context: Context = { models, read: { ...defaultReadOptions, ocr: 'off' } }
    const reading = imageReader.read({ name: 'trang.jpg', bytes: recorded('water-2').image }, context)
    await expect(reading).rejects.toMatchObject({ code: 'ingest/recognition-off' })
  })

  it.each<[number, number, number | null, number, string]>([
    [2480, 3508, 300, 300, 'a scanner tells its resolution'],
    [3024, 4032, 72, 345, 'a telephone writes 72 whatever it took'],
    [1654, 2339, null, 200, 'nothing told: the longer side is that of A4'],
    [3508, 2480, 300, 300, 'on its side'],
  ])('%s x %s pixels, told %s, count as %s dpi: %s', (width, height, density, expected) => {
    expect(resolutionOf({ width, height, density })).toBe(expected)
  })
})
