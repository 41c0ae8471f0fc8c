import { describe, expect, it } from 'vitest'
import { findReceivedStamp } from '../../../src/ingest/ocr/received-stamp.js'

const page = { width: 1000, height: 1400 }
const inStamp = 'CÔNG VĂN ĐẾN Số: 412 Ngày: 9/5/2022'
const cases = [
  { text: inStamp, found: true, why: 'the stamp of the office that received the document' },
  { text: 'VĂN PHÒNG ĐẾNSố: 412 Ngày: 9/5/2022', found: true, why: 'print of two sizes read as one word' },
  { text: inStamp, top: 900, found: false, why: 'a box in the lower half belongs to the document' },
  { text: inStamp, width: 700, found: false, why: 'a table across the page is none' },
  { text: 'Số: 412/QĐ-UBND Ngày ký', found: false, why: 'a box that says nothing of receipt' },
  { text: 'Từ ngày đến ngày Số lượng Ngày', found: false, why: 'đến in small letters is a word of the text' },
  { text: inStamp, open: true, found: false, why: 'a rule alone makes no box' },
]

describe('the stamp of the receiving office', () => {
  it.each(cases)('$text: $why', ({ text, top = 200, width = 300, open = false, found }) => {
    const box = { x: 80, y: top, width, height: 120 }
    const level = { box: { ...box, height: 2 }, level: true }
    const upright = { box: { ...box, width: 2 }, level: false }
    const bottom = { box: { ...box, y: top + 118, height: 2 }, level: true }
    const right = { box: { ...box, x: 80 + width - 2, width: 2 }, level: false }
    const rules = open ? [level] : [level, upright, bottom, right]
    const words = text.split(' ').map((word, at) => ({
      text: word,
      box: { x: 90 + at * 30, y: top + 40, width: 20, height: 15 },
    }))
    const outside = { text: 'KẾ', box: { x: 600, y: top + 300, width: 20, height: 15 } }
    expect(findReceivedStamp([...words, outside], [rules], page)).toEqual(found ? box : null)
  })
})
