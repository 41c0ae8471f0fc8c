import { describe, expect, test } from 'vitest'
import { indexTexts, shinglesOf, textSearch } from '../../src/lineage/index.js'

/** Different words for each seed, always the same for one. */
function text(seed: number, words: number): string {
  let state = seed * 2654435761
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return `từ${state % 900}`
  }).join(' ')
}

describe('text index', () => {
  const parents = Array.from({ length: 40 }, (_, seed) => text(seed + 1, 800))
  const child = (at: number): string => {
    const words = parents[at]!.split(' ')
    return `${text(500 + at, 500)} ${words.slice(200, 470).join(' ')}`
  }
  const children = [0, 7, 39]
  const stranger = text(999, 800)
  const search = textSearch(
    indexTexts([...parents, ...children.map(child), stranger].map((one) => shinglesOf(one))),
  )

  test('finds the text of which a third was taken over', () => {
    for (const at of children) {
      const others = search(shinglesOf(child(at))).filter(({ document }) => document < parents.length)
      expect(others[0]!.document).toBe(at)
    }
  })
  test('case, blanks and signs do not count', () => {
    expect(shinglesOf('Một, hai   BA bốn;\nnăm')).toEqual(shinglesOf('một hai ba bốn năm'))
  })
  test('an unrelated text finds next to nothing', () => {
    const others = search(shinglesOf(stranger)).filter(({ document }) => document < parents.length)
    expect(others.every(({ shared }) => shared < 20)).toBe(true)
  })
  test('a text without three words has no shingles', () => {
    expect(shinglesOf('hai từ')).toHaveLength(0)
    expect(search(shinglesOf(''))).toEqual([])
  })
  test('what one text alone has is left out, and still counts for its size', () => {
    const index = indexTexts([shinglesOf('một hai ba bốn'), shinglesOf('năm sáu bảy tám chín mười')])
    expect([index.hashes.length, index.postings.length]).toEqual([0, 0])
    const kept = ['một hai ba bốn', 'năm sáu bảy tám chín mười'].map((one) => shinglesOf(one).length)
    expect([...index.sizes]).toEqual(kept)
    expect(kept.some((size) => size > 0)).toBe(true)
  })
  test('a document without a text is never found', () => {
    const some = textSearch(indexTexts([null, shinglesOf(parents[0]!), shinglesOf(parents[0]!)]))
    expect(some(shinglesOf(parents[0]!)).map(({ document }) => document)).toEqual([1, 2])
  })
})
