import { describe, expect, it } from 'vitest'
import { recognisePage } from '../../../src/ingest/ocr/recognise-page.js'
import { defaultReadOptions, type Context, type Store } from '../../../src/ports.js'
import { recorded } from './recorded.js'

function memoryStore(): Store {
  const kept = new Map<string, string>()
  const read = (key: string): unknown => (kept.has(key) ? JSON.parse(kept.get(key)!) : undefined)
  const store: Pick<Store, 'get' | 'put'> = {
    get: (kind, key) => Promise.resolve(read(`${kind} ${key}`)),
    put: (kind, key, value) => Promise.resolve(void kept.set(`${kind} ${key}`, JSON.stringify(value))),
  }
  // The page is kept by get and put alone.
  return store as Store
}

function contextOf(ocr: Context['ocr'], store?: Store): Context {
  return { models: undefined as never, read: defaultReadOptions, ocr, store }
}

describe('a recognised page', () => {
  it('reads the cells of its table, the name under the stamp, and loses nothing', async () => {
    const { image, dpi, engine } = recorded('library-2')
    const { content, messages } = await recognisePage({ image, page: 2, dpi }, contextOf(engine))
    const text = content.words.map((word) => word.text).join(' ')
    for (const printed of [
      'Khảo sát tủ sách, lập danh mục bổ sung',
      '118-KH/TU',
      '15/10/2023',
      'Quý IV/2023',
      'Lê Hoàng Minh Khuê',
    ]) {
      expect(text).toContain(printed)
    }
    expect(messages).toEqual([])
    expect(content).toMatchObject({ page: 2, recognised: true })
    expect(content.rules.length).toBeGreaterThanOrEqual(8)
    expect(
      content.words.every((word) => word.box.x >= 0 && word.box.x + word.box.width <= content.width),
    ).toBe(true)
  })

  it('asks no engine for a page that is kept, whatever its number now', async () => {
    const { image, dpi, engine, asked } = recorded('water-2')
    const store = memoryStore()
    const first = await recognisePage({ image, page: 1, dpi }, contextOf(engine, store))
    const before = asked()
    const second = await recognisePage({ image, page: 7, dpi }, contextOf(engine, store))
    expect(before).toBeGreaterThan(0)
    expect(asked()).toBe(before)
    expect(second.content.words).toEqual(first.content.words)
    expect(second.content.page).toBe(7)
  })

  it('says that a page was not read where recognition is off', async () => {
    const { image, dpi } = recorded('water-2')
    const context = { ...contextOf(undefined), read: { ...defaultReadOptions, ocr: 'off' as const } }
    const { content, messages } = await recognisePage({ image, page: 3, dpi }, context)
    expect(content.words).toEqual([])
    expect(messages).toEqual([
      { code: 'ingest/page-not-recognised', severity: 'warning', params: { page: 3 } },
    ])
  })

  it('refuses what is no picture', async () => {
    const { engine } = recorded('water-2')
    const image = new TextEncoder().encode('no picture')
    await expect(recognisePage({ image, page: 1, dpi: 200 }, contextOf(engine))).rejects.toMatchObject({
      code: 'ingest/image-broken',
    })
  })
})
