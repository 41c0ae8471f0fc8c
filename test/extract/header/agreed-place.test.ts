import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../src/doc/doc.js'
import type { HeaderField } from '../../../src/doc/plan.js'
import type { Mark } from '../../../src/doc/marks.js'
import { agreeOnPlace } from '../../../src/extract/header/agreed-place.js'

const mark = (field: HeaderField, value: string): Mark => ({
  type: 'header',
  span: { start: 0, end: 1 },
  value: { field, value },
  by: 'header',
  confidence: 0.95,
})

const doc = (text: string, ocr: boolean): Pick<Doc, 'text' | 'source'> =>
  ({ text, source: { ocr } }) as unknown as Pick<Doc, 'text' | 'source'>

const cases = [
  {
    body: 'Huyện ủy Vên Châu',
    place: 'Yên Châu',
    read: ['Huyện ủy Yên Châu', 'Yên Châu'],
    sure: 0.85,
    why: 'one letter of the large ones misread',
  },
  {
    body: 'Ủy ban nhân dân xã Cấm Thủy',
    place: 'Cẩm Thủy',
    read: ['Ủy ban nhân dân xã Cẩm Thủy', 'Cẩm Thủy'],
    sure: 0.85,
    why: 'a mark misread',
  },
  {
    body: 'Ủy ban nhân dân xã Cẩm Thủy',
    place: 'Cầm Thủy',
    text: 'CẨM THỦY … Cầm Thủy, ngày … trên địa bàn xã Cẩm Thủy',
    read: ['Ủy ban nhân dân xã Cẩm Thủy', 'Cẩm Thủy'],
    sure: 0.85,
    why: 'the form that the text prints more often stands in both',
  },
  {
    body: 'Ủy ban nhân dân tỉnh sơn hạ',
    place: 'Sơn Hạ',
    read: ['Ủy ban nhân dân tỉnh Sơn Hạ', 'Sơn Hạ'],
    sure: null,
    why: 'a name no gazetteer knows has the capitals of the place; that is no doubt of the place',
  },
  {
    body: 'Ban Tổ chức Tỉnh ủy',
    place: 'Yên Châu',
    read: ['Ban Tổ chức Tỉnh ủy', 'Yên Châu'],
    sure: 0.95,
    why: 'another name is none of it',
  },
  {
    body: 'Huyện ủy Vên Châu',
    place: 'Yên Châu',
    typed: true,
    read: ['Huyện ủy Vên Châu', 'Yên Châu'],
    sure: 0.95,
    why: 'a typed text stands as it is',
  },
]

describe('the place of issue and the names over it', () => {
  it.each(cases)('$body, $place: $why', ({ body, place, text = '', typed = false, read, sure }) => {
    const marks = agreeOnPlace([mark('issuer', body), mark('place', place)], doc(text, !typed))
    expect(marks.map((one) => (one as Mark<'header'>).value.value)).toEqual(read)
    if (sure !== null) expect(marks.map((one) => one.confidence)).toEqual([sure, sure])
    else expect(marks[1]!.confidence).toBe(0.95)
  })
})
