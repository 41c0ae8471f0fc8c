import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createNativeTesseract } from '../../src/ingest/ocr/engines/native-tesseract.js'
import { createTesseractJs } from '../../src/ingest/ocr/engines/tesseract-js.js'
import { recognisePage } from '../../src/ingest/ocr/recognise-page.js'
import { defaultReadOptions, type OcrEngine } from '../../src/ports.js'
import { recorded } from '../ingest/ocr/recorded.js'

const engine = createTesseractJs()
afterAll(() => engine.close())

async function textOf(name: string, ocr: OcrEngine): Promise<string> {
  const { image, dpi } = recorded(name)
  const { content } = await recognisePage(
    { image, page: 1, dpi },
    { models: undefined as never, read: defaultReadOptions, ocr },
  )
  return content.words.map((word) => word.text).join(' ')
}

describe('the engine itself', () => {
  it('reads a table and the name under a stamp, and writes no file', async () => {
    const before = readdirSync(process.cwd())
    const text = await textOf('library-2', engine)
    for (const printed of ['118-KH/TU', '15/10/2023', 'Quý IV/2023', 'Lê Hoàng Minh Khuê'])
      expect(text).toContain(printed)
    expect(readdirSync(process.cwd())).toEqual(before)
  })

  it('reads the shared scans: dates and codes of the first page (needs ../shared/scans)', async (test) => {
    const file = join(import.meta.dirname, '../../../shared/scans/office/a-1.jpg')
    if (!existsSync(file)) return test.skip('../shared/scans is not there')
    const { content } = await recognisePage(
      { image: readFileSync(file), page: 1, dpi: 204 },
      { models: undefined as never, read: defaultReadOptions, ocr: engine },
    )
    const truth = readFileSync(join(file, '../../truth/a-1.txt'), 'utf8')
    const read = new Set(content.words.map((word) => word.text))
    const codes = truth.match(/\d{1,3}-\p{Lu}{2}\/\p{Lu}{2,3}/gu) ?? []
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(read).toContain(code)
  })

  it('can be closed and used again', async () => {
    const own = createTesseractJs()
    await own.close()
    expect(await textOf('water-2', own)).toContain('Trần Quốc Việt')
    await own.close()
  })

  it('the native engine reads the same page where it is installed', async (test) => {
    const native = await createNativeTesseract().catch(() => null)
    if (native === null) return test.skip('tesseract is not installed')
    const folder = mkdtempSync(join(tmpdir(), 'doichieu-native-'))
    expect(await textOf('library-2', native)).toContain('118-KH/TU')
    expect(readdirSync(folder)).toEqual([])
  })
})
