import { describe, expect, it } from 'vitest'
import { compareFields } from '../../src/compare/fields.js'
import type { Doc } from '../../src/doc/doc.js'
import { docOfLines } from './generate.js'

function titled(title: string, ocr = false): Doc {
  const doc = docOfLines([title])
  const mark = {
    type: 'header' as const,
    span: { start: 0, end: title.length },
    value: { field: 'title' as const, value: title },
    by: 'test',
    confidence: 0.9,
  }
  return { ...doc, source: { ...doc.source, ocr }, marks: [...doc.marks, mark] }
}

const cases = [
  {
    child: 'Chuyến sang cấyngô ven sông',
    ocr: true,
    relation: 'same',
    why: 'marks and blanks of a recognised page',
  },
  { child: 'Chuyến sang cấy ngô ven sông', ocr: false, relation: 'edited', why: 'what was typed was meant' },
  { child: 'Chuyển sang cấy khoai ven sông', ocr: true, relation: 'edited', why: 'another word is no slip' },
  { child: 'CHUYỂN SANG CẤY NGÔ VEN SÔNG', ocr: false, relation: 'same', why: 'capitals are style' },
] as const

describe('the title of both sides', () => {
  it.each(cases)('$child is $relation: $why', ({ child, ocr, relation }) => {
    const rows = compareFields(titled('Chuyển sang cấy ngô ven sông'), titled(child, ocr))
    expect(rows.find(({ field }) => field === 'title')?.relation).toBe(relation)
  })
})
