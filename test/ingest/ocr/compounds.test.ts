import { describe, expect, it } from 'vitest'
import { compoundsOf } from '../../../src/ingest/ocr/words/compounds.js'
import { splitTone } from '../../../src/text/syllable.js'
import { loadModels } from '../../../src/models/load.js'

const words = loadModels().compounds ?? []

describe('words of two syllables', () => {
  it.each([
    { first: 'tổ', second: 'chức', known: true, why: 'a word of the list' },
    { first: 'đầy', second: 'đủ', known: true, why: 'a word of the list' },
    { first: 'đẩy', second: 'đủ', known: false, why: 'no word: a wrong tone must not pass for one' },
    { first: 'chức', second: 'tổ', known: false, why: 'order counts' },
  ])('$first $second: $why', ({ first, second, known }) => {
    expect(compoundsOf(words)(first, second)).toBe(known)
  })

  it('knows none without a list', () => {
    expect(compoundsOf([])('tổ', 'chức')).toBe(false)
  })

  it('has rows of two syllables in lower case only, none twice', () => {
    const odd = words.filter(
      (word) => !/^\p{Ll}+ \p{Ll}+$/u.test(word) || word.split(' ').some((part) => splitTone(part) === null),
    )
    expect(odd).toEqual([])
    expect(new Set(words).size).toBe(words.length)
    expect(words.length).toBeGreaterThan(100)
  })
})
