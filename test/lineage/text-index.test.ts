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
  const search = textSearch(indexTexts(parents.map((one) => shinglesOf(one))))

  test('finds the text of which a third was taken over', () => {
    for (const at of [0, 7, 39]) {
      const words = parents[at]!.split(' ')
      const child = `${text(500 + at, 500)} ${words.slice(200, 470).join(' ')}`
      expect(search(shinglesOf(child))[0]!.document).toBe(at)
    }
  })
  test('case, blanks and signs do not count', () => {
    expect(shinglesOf('Một, hai   BA bốn;\nnăm')).toEqual(shinglesOf('một hai ba bốn năm'))
  })
  test('an unrelated text finds next to nothing', () => {
    expect(search(shinglesOf(text(999, 800))).every(({ shared }) => shared < 3)).toBe(true)
  })
  test('a text without three words has no shingles', () => {
    expect(shinglesOf('hai từ')).toHaveLength(0)
    expect(search(shinglesOf(''))).toEqual([])
  })
  test('a document without a text is never found', () => {
    const some = textSearch(indexTexts([null, shinglesOf(parents[0]!)]))
    expect(some(shinglesOf(parents[0]!)).map(({ document }) => document)).toEqual([1])
  })
})
