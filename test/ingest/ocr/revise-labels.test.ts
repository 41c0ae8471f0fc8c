import { describe, expect, it } from 'vitest'
import { reviseLabels } from '../../../src/ingest/ocr/words/revise-labels.js'
import type { PageWord } from '../../../src/ingest/layout/page-content.js'

/** Lines under one another, as recognised words. */
function page(lines: readonly string[]): PageWord[] {
  return lines.flatMap((line, row) =>
    line.split(' ').map((text, at) => ({
      text,
      box: { x: 90 + at * 50, y: 100 + row * 18, width: 45, height: 12 },
      confidence: 0.8,
    })),
  )
}

const cases = [
  { lines: ['Ì. Nước sạch'], text: '1. Nước sạch', why: 'no label is an I with a tone' },
  { lines: ['I. MỤC ĐÍCH'], text: 'I. MỤC ĐÍCH', why: 'a numeral stays' },
  { lines: ['theo khoản Ì. Nước'], text: 'theo khoản Ì. Nước', why: 'inside a line nothing is a label' },
  { lines: ['TÍNH LÂM VIÊN'], text: 'TỈNH LÂM VIÊN', why: 'a province in the letterhead' },
  { lines: ['TÍNH toán lại'], text: 'TÍNH toán lại', why: 'capitals that go on in small letters are a word' },
  { lines: ['BẢNG TÍNH KINH PHÍ'], text: 'BẢNG TÍNH KINH PHÍ', why: 'inside a line it is a word' },
  { lines: ['I- MỤC ĐÍCH', 'H- NỘI DUNG'], text: 'I- MỤC ĐÍCH II- NỘI DUNG', why: 'the part after I' },
  {
    lines: ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'HI. TỔ CHỨC'],
    text: 'I. MỤC ĐÍCH II. NỘI DUNG III. TỔ CHỨC',
    why: 'the part after II',
  },
  {
    lines: ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'II. TỔ CHỨC'],
    text: 'I. MỤC ĐÍCH II. NỘI DUNG II. TỔ CHỨC',
    why: 'a document may misnumber its parts',
  },
  {
    lines: ['I. MỤC ĐÍCH', 'HHI. TỔ CHỨC'],
    text: 'I. MỤC ĐÍCH HHI. TỔ CHỨC',
    why: 'three strokes at least are no II, and no part II stands before',
  },
  {
    lines: ['G. KHU PHỐ', 'H. KHU VỰC'],
    text: 'G. KHU PHỐ H. KHU VỰC',
    why: 'letters as labels, where no part I stands',
  },
]

describe('what opens a printed line', () => {
  it.each(cases)('$lines: $why', ({ lines, text }) => {
    const words = page(lines)
    const revised = reviseLabels(words)
    expect(revised.map((word) => word.text).join(' ')).toBe(text)
    for (const [at, word] of revised.entries())
      expect(word.reading?.raw).toBe(word.text === words[at]!.text ? undefined : words[at]!.text)
  })
})
