import { describe, expect, it } from 'vitest'
import { withoutDoubles } from '../../../src/ingest/ocr/rereading/doubles.js'
import type { OcrLine } from '../../../src/ports.js'

type Placed = readonly [text: string, x: number, width: number, confidence: number, height?: number]

const line = (...words: readonly Placed[]): OcrLine => {
  const placed = words.map(([text, x, width, confidence, height = 20]) => ({
    text,
    box: { x, y: 120 - height, width, height },
    confidence,
  }))
  const right = Math.max(...placed.map(({ box }) => box.x + box.width))
  return { words: placed, box: { x: placed[0]!.box.x, y: 100, width: right - placed[0]!.box.x, height: 20 } }
}

const cases = [
  {
    lines: [
      line(['Trạm', 0, 50, 0.7], ['thủy', 60, 50, 0.95]),
      line(['Trạm', 1, 50, 0.9], ['thủv', 61, 49, 0.8]),
    ],
    left: 'thủy Trạm',
    why: 'a line read twice keeps the surer of each two words',
  },
  {
    lines: [line(['Trạm', 0, 50, 0.9]), line(['T', 2, 8, 0.96])],
    left: 'Trạm',
    why: 'a piece of a word goes, however sure it is',
  },
  {
    lines: [line(['ị^', 0, 120, 0.2]), line(['nông', 10, 40, 0.9])],
    left: 'nông',
    why: 'but no word goes for what the engine itself calls none',
  },
  {
    lines: [line(['trạm', 0, 50, 0.9]), line(['trạm,', 1, 50, 0.9])],
    left: 'trạm,',
    why: 'of two that are as sure the longer stays',
  },
  {
    lines: [line(['Đỗ', 0, 120, 0.5], ['Mạnh', 50, 40, 0.9])],
    left: 'Đỗ Mạnh',
    why: 'strokes make boxes of one line too broad: they are no doubles',
  },
  {
    lines: [line(['Trạm', 0, 50, 0.9]), line(['bơm', 45, 40, 0.8])],
    left: 'Trạm bơm',
    why: 'words that touch at their ends are two',
  },
]

describe('words read twice', () => {
  it.each(cases)('$why', ({ lines, left }) => {
    const words = withoutDoubles(lines).flatMap((one) => one.words.map((word) => word.text))
    expect(words.join(' ')).toBe(left)
  })
})
