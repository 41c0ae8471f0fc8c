import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFrom } from './references-helpers.js'

/** Pieces that citations are made of, and what breaks them. */
const pieces = [
  'Kết luận', 'số ', '21', '-', 'KL/TW', '–', ' ', '\n', 'ngày ', '14/6/2019', 'của ', 'Bộ Chính trị', 'Thực hiện ', 'Căn cứ ', '; ', ', ', ' và ', '(', ')', '"', 'Luật ', 'Đầu tư', '/', '2020', 'NĐ-CP', 'l5', 'như sau:',
  'gọi tắt là ', 'trên', 'này', '\ud800', '\u202e', '\u00a0', 'e\u0301', '\u200b', '🙂', 'I. ', '1. ', '-----', 'KẾ HOẠCH', '\t', '|',
] // prettier-ignore

describe('any text', () => {
  test('gives marks that lie inside it, in the same way each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const { text, marks } = extractFrom(parts.join(''))
        for (const { span } of marks) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        const spans = marks.filter(({ type }) => type === 'reference').map(({ span }) => span)
        spans.sort((a, b) => a.start - b.start)
        spans.forEach((span, at) => expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0))
        expect(extractFrom(parts.join('')).marks).toEqual(marks)
      }),
      { seed: 3, numRuns: 400 },
    )
  })
})
