import { describe, expect, it } from 'vitest'
import { layoutPages } from '../../../src/ingest/layout/layout-pages.js'
import { drawPage } from './draw-page.js'

const small = 7
const cases = [
  {
    stamp: ['Ký bởi: Ủy ban nhân dân tỉnh Mẫu', 'Cơ quan: Tỉnh Mẫu', 'Ngày ký: 19-06-2025 15:12:20 +07:00'],
    gone: true,
    why: 'a stamp of who, for whom, when',
  },
  {
    stamp: ['Người ký: Sở Nông nghiệp, tỉnh', 'Ven Sông', 'Thời gian ký: 19.06.2025', '09:01:02 +07:00'],
    gone: true,
    why: 'a name and a time that wrap',
  },
  {
    stamp: ['Digitally signed by VAN PHONG', 'Date: 2025.06.19 09:01:02 +07:00'],
    gone: true,
    why: 'another language',
  },
  {
    stamp: ['Cơ quan: Tỉnh Mẫu', 'Địa điểm: nhà văn hóa'],
    gone: false,
    why: 'labels alone are a list of the document',
  },
  { stamp: ['Người ký: Trần Văn Mẫu'], gone: false, why: 'one line alone is none' },
]

describe('the text of a digital signature', () => {
  it.each(cases)('$stamp: $why', ({ stamp, gone }) => {
    const page = drawPage([
      { x: 90, y: 60, text: 'TỈNH ỦY MẪU' },
      { x: 300, y: 60, text: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
      { x: 90, y: 90, text: 'Số 12-KH/TU' },
      { x: 300, y: 90, text: 'Mẫu, ngày 02 tháng 5 năm 2025' },
      ...stamp.map((text, row) => ({ x: 420, y: 150 + row * 12, text, size: small })),
    ])
    const { text, messages } = layoutPages([page])
    expect(text).toContain('ngày 02 tháng 5 năm 2025')
    for (const line of stamp) expect(text.replace(/\n/gu, ' ').includes(line)).toBe(!gone)
    expect(messages.map((message) => message.code)).toEqual(gone ? ['ingest/signature-stamp'] : [])
  })
})
