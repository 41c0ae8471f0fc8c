import { describe, expect, it } from 'vitest'
import { placeLines } from '../../../src/ingest/ocr/place-lines.js'
import type { OcrLine } from '../../../src/ports.js'

const line = (text: string, x: number, y: number): OcrLine => {
  const box = { x, y, width: text.length * 10, height: 20 }
  return { words: [{ text, box, confidence: 0.9 }], box }
}
const read = [line('MỤC TIÊU', 150, 100), line('trồng tre', 100, 140), line('ven sông', 100, 180)]

const cases = [
  { added: line('I-', 110, 102), order: 'I- MỤC TIÊU trồng tre ven sông', why: 'a label before its heading' },
  {
    added: line('ngà', 250, 141),
    order: 'MỤC TIÊU trồng tre ngà ven sông',
    why: 'what ends a line after it',
  },
  {
    added: line('12', 400, 900),
    order: 'MỤC TIÊU trồng tre ven sông 12',
    why: 'a line of its own comes last',
  },
]

describe('lines that were read later', () => {
  it.each(cases)('$why', ({ added, order }) => {
    const words = placeLines(read, [added]).flatMap((one) => one.words.map((word) => word.text))
    expect(words.join(' ')).toBe(order)
  })
})
