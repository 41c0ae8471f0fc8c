import { expect, it } from 'vitest'
import { areAskedAlike, watched } from '../../pipelines/asked.js'
import type { Shelf } from '../../pipelines/shelf.js'
import { compareDocs, wordPairs } from '../../src/compare/index.js'
import { noModels as models } from '../compare/models.js'
import { makeDoc } from '../make-doc.js'

const parent = makeDoc('Các xã rà soát diện tích vườn cây đầu dòng và báo cáo kết quả.\n')
const child = makeDoc('Các xã rà soát diện tích vườn cây đầu đòng và báo cáo kết quả.\n')
const sibling = makeDoc('Các phường mở lớp dạy nghề đan lát cho phụ nữ.\n')
const proof = makeDoc('Các phường trồng cây đầu đòng và cây đầu đòng.\n')

it('a comparison asks its group only for the words that differ, and other siblings change nothing', async () => {
  const group = [parent, child, sibling]
  const { stock, asked } = watched({ documents: 0, phrases: new Map(), pairs: wordPairs(group) })
  const before = compareDocs({ parents: [parent], child, models, stock })
  expect(asked().length).toBeGreaterThan(0)
  const alike = (docs: typeof group): Promise<boolean> => {
    const shelf = { pairs: async () => wordPairs(docs) } as unknown as Shelf
    return areAskedAlike({ do: 'asked', store: '', group: [], asked: asked() }, shelf)
  }
  expect(await alike([parent, child])).toBe(true)
  expect(await alike([parent, child, proof])).toBe(false)
  const without = { documents: 0, phrases: new Map<string, number>(), pairs: wordPairs([parent, child]) }
  expect(compareDocs({ parents: [parent], child, models, stock: without })).toEqual(before)
})
