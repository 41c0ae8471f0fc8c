import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.js'

/** What every store does; each implementation runs the suite. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the store contract: ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('gives back what was put, short or long', async () => {
      const long = { text: 'đối chiếu '.repeat(2000) }
      await store.put('doc', 'a', { n: 1 })
      await store.put('doc', 'b', long)
      expect(await store.get('doc', 'a')).toEqual({ n: 1 })
      expect(await store.get('doc', 'b')).toEqual(long)
      expect(await store.get('doc', 'c')).toBeUndefined()
      expect(await store.get('record', 'a')).toBeUndefined()
    })

    it('lists the entries of one kind by key, and forgets what is deleted', async () => {
      for (let index = 0; index < 450; index++)
        await store.put('doc', `k${String(index).padStart(4, '0')}`, index)
      await store.put('record', 'other', 0)
      await store.delete('doc', 'k0003')
      const keys: string[] = []
      for await (const key of store.keys('doc')) keys.push(key)
      expect(keys).toHaveLength(449)
      expect(keys.slice(0, 4)).toEqual(['k0000', 'k0001', 'k0002', 'k0004'])
      const values: unknown[] = []
      for await (const [, value] of store.entries('doc')) values.push(value)
      expect(values.at(-1)).toBe(449)
    })

    it('finds words without their diacritics, đ as d, by their beginnings', async () => {
      await store.write([
        { kind: 'record', key: 'khoi', value: 1, words: 'Kế hoạch của Đảng ủy Khối' },
        { kind: 'record', key: 'huyen', value: 1, words: 'Kế hoạch của Huyện ủy' },
      ])
      expect(await store.search('record', 'dang uy khoi', 10)).toEqual(['khoi'])
      expect((await store.search('record', 'KẾ HOẠCH', 10)).sort()).toEqual(['huyen', 'khoi'])
      expect(await store.search('record', 'dang uy tinh', 10)).toEqual([])
      expect(await store.search('record', '"*', 10)).toEqual([])
      await store.delete('record', 'khoi')
      expect(await store.search('record', 'dang uy', 10)).toEqual([])
    })

    it('keeps the words of an entry that is put again without any', async () => {
      await store.write([{ kind: 'record', key: 'a', value: 1, words: 'tủ sách' }])
      await store.put('record', 'a', 2)
      expect(await store.search('record', 'tu sach', 10)).toEqual(['a'])
    })
  })
}
