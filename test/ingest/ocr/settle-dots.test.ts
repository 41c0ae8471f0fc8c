import { describe, expect, it } from 'vitest'
import { settleDots } from '../../../src/ingest/ocr/words/settle-dots.js'
import { blank, fillBox, pageOf } from './draw.js'

/** Capitals as blocks 26 pixels high, with a dot under those that `dots` names, apart from the letter or grown together with it. */
function drawn(count: number, dots: readonly number[], apart: boolean, comma = false) {
  const picture = blank(400, 200)
  for (let at = 0; at < count; at++) fillBox(picture, { x: 50 + at * 30, y: 80, width: 20, height: 26 })
  for (const at of dots) fillBox(picture, { x: 58 + at * 30, y: apart ? 110 : 105, width: 5, height: 5 })
  if (comma) fillBox(picture, { x: 50 + count * 30, y: 102, width: 5, height: 10 })
  return {
    page: pageOf(picture),
    box: { x: 48, y: 78, width: count * 30, height: dots.length > 0 ? 38 : 30 },
  }
}

const cases = [
  { text: 'DỤNG', count: 4, dots: [], apart: true, expected: 'DUNG', why: 'no ink under the letters' },
  { text: 'DỤNG', count: 4, dots: [1], apart: true, expected: 'DỤNG', why: 'a dot is printed' },
  {
    text: 'VỤ',
    count: 2,
    dots: [1],
    apart: false,
    expected: 'VỤ',
    why: 'a dot that blur has joined to its letter',
  },
  {
    text: 'DỤNG,',
    count: 4,
    dots: [],
    apart: true,
    comma: true,
    expected: 'DUNG,',
    why: 'a comma is no dot',
  },
  {
    text: 'dụng',
    count: 4,
    dots: [],
    apart: true,
    expected: 'dụng',
    why: 'small letters hang below the line',
  },
  { text: 'DUNG', count: 4, dots: [], apart: true, expected: 'DUNG', why: 'nothing to take off' },
  {
    text: 'VAN',
    count: 3,
    dots: [1],
    apart: true,
    expected: 'VẠN',
    why: 'a dot that the engine passed over',
  },
  {
    text: 'HUYÊN',
    count: 5,
    dots: [3],
    apart: true,
    expected: 'HUYỆN',
    why: 'the dot belongs under the vowel with a roof',
  },
  { text: 'VAN', count: 3, dots: [2], apart: true, expected: 'VAN', why: 'a speck under N is no dot' },
  { text: 'VAN', count: 3, dots: [0, 1], apart: true, expected: 'VAN', why: 'two specks are dirt' },
  { text: 'VÀN', count: 3, dots: [1], apart: true, expected: 'VÀN', why: 'a syllable has one tone' },
  { text: 'VAN,', count: 3, dots: [], apart: true, comma: true, expected: 'VAN,', why: 'a comma is no dot' },
]

describe('dots under capitals', () => {
  it('are put back whatever signs stand over the next line', () => {
    const { page, box } = drawn(3, [1], true)
    fillBox(page.picture, { x: 85, y: 117, width: 9, height: 4 })
    const [word] = settleDots(page, [{ text: 'VAN', box: { ...box, height: 32 }, confidence: 0.9 }])
    expect(word!.text).toBe('VẠN')
  })

  it('are left where the letters grew into one and show no foot', () => {
    const { page, box } = drawn(2, [1], false)
    fillBox(page.picture, { x: 68, y: 90, width: 14, height: 6 })
    const [word] = settleDots(page, [{ text: 'VỤ', box, confidence: 0.96 }])
    expect(word!.text).toBe('VỤ')
  })

  it.each(cases)('$text $why', ({ text, count, dots, apart, comma, expected }) => {
    const { page, box } = drawn(count, dots, apart, comma)
    const [word] = settleDots(page, [{ text, box, confidence: 0.96 }])
    expect(word!.text).toBe(expected)
    expect(word!.reading?.raw).toBe(expected === text ? undefined : text)
  })
})
