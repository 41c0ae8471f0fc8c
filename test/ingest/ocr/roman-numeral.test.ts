import { describe, expect, it } from 'vitest'
import {
  explains,
  possibleNumerals,
  romanValue,
  toRoman,
} from '../../../src/ingest/ocr/words/roman-numeral.js'

describe('Roman numerals', () => {
  it.each<[string, number | null, string]>([
    ['XIII', 13, 'a congress term'],
    ['XXIV', 24, 'a district congress'],
    ['IIII', null, 'four strokes are no numeral'],
    ['XTI', null, 'what an engine makes of XII'],
    ['', null, 'nothing'],
  ])('romanValue(%s) is %s: %s', (text, value) => expect(romanValue(text)).toBe(value))

  it('writes what it reads, from 1 to 39', () => {
    for (let value = 1; value < 40; value++) expect(romanValue(toRoman(value))).toBe(value)
  })

  it.each([
    ['XHI', ['XII', 'XIII'], 'H is two strokes, or one that is thick'],
    ['L', ['I'], 'a stroke with its dash'],
    ['TV', ['IV'], 'a serif taken for a bar'],
    ['TT', ['II'], 'could be two strokes: the place has to tell'],
    ['XQ', [], 'Q is no stroke'],
  ])('possibleNumerals(%s): %s (%s)', (text, expected) => {
    expect([...possibleNumerals(text)].sort()).toEqual([...expected].sort())
  })

  it.each([
    ['XIII', 'XII', true, 'a stroke dropped'],
    ['XIII', 'XHD', true, 'strokes and a bracket run together'],
    ['XX', 'XI', false, 'another letter is no stroke dropped'],
    ['XXIX', 'XXIV', false, 'V is not X'],
  ])('explains(%s, %s) is %s: %s', (numeral, text, expected) =>
    expect(explains(numeral, text)).toBe(expected),
  )
})
