import { describe, expect, it } from 'vitest'
import { findReceivedStamp, isInside } from '../../../src/ingest/ocr/marks/received-stamp.js'

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

/** Lines of words at the left edge of the page, one under another. */
function lines(...texts: readonly string[]) {
  return texts.flatMap((line, row) =>
    line
      .split(' ')
      .map((text, at) => ({ text, box: { x: 90 + at * 45, y: 200 + row * 30, width: 40, height: 16 } })),
  )
}

const unframed = [
  {
    texts: ['CÔNG VĂN ĐẾN', 'Số: 412', 'Ngày: 9/5/2022'],
    gone: 3 + 2 + 2,
    why: 'its frame is askew or worn: its words tell it',
  },
  {
    texts: ['CÔNG VĂN ĐẾN', '“v Số:.....', 'Ngày:.... 2n3'],
    gone: 3 + 2 + 2,
    why: 'handwriting spoils what stands beside the words',
  },
  { texts: ['ĐẾN', 'Ngày: 9/5'], gone: 3, why: 'one of the two lines is enough' },
  { texts: ['GIẤY BÁO ĐẾN', 'Kính gửi'], gone: 0, why: 'capitals without number and day under them' },
  { texts: ['Thời gian đến', 'Số: 12', 'Ngày: 3'], gone: 0, why: 'small letters are running text' },
]

describe('the stamp of the receiving office without its frame', () => {
  it.each(unframed)('$texts: $why', ({ texts, gone }) => {
    const words = lines(...texts)
    const far = { text: 'Số:', box: { x: 90, y: 120, width: 40, height: 16 } }
    const box = findReceivedStamp([far, ...words], [], page)
    expect(words.filter((word) => box !== null && isInside(word.box, box))).toHaveLength(gone)
    expect(box !== null && isInside(far.box, box)).toBe(false)
  })
})
