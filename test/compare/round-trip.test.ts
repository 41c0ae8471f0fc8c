import { describe, expect, it } from 'vitest'
import { applyWords } from '../../src/compare/index.js'

describe('applyWords', () => {
  it.each([
    {
      side: 'parent' as const,
      expected: 'Gửi báo cáo trước ngày 05/3 về Ban',
      why: 'the first of ~ and what was left out',
    },
    {
      side: 'child' as const,
      expected: 'Gửi báo cáo trước ngày 5/3 về Đảng ủy',
      why: 'the second of ~ and what was put in',
    },
  ])('gives the $side', ({ side, expected }) => {
    const words = applyWords(
      [
        ['=', 'Gửi báo cáo trước ngày '],
        ['~', '05/3 ', '5/3 '],
        ['=', 'về '],
        ['-', 'Ban'],
        ['+', 'Đảng ủy'],
      ],
      side,
    )
    expect(words).toBe(expected)
  })
})
