import { describe, expect, it } from 'vitest'
import { reviseSpecks } from '../../../src/ingest/ocr/words/revise-specks.js'
import type { PageWord } from '../../../src/ingest/layout/page-content.js'

/** Lines under one another, as recognised words. */
function page(lines: readonly string[], confidence: number | null = 0.8): PageWord[] {
  return lines.flatMap((line, row) =>
    line.split(' ').map((text, at) => ({
      text,
      box: { x: 90 + at * 50, y: 100 + row * 18, width: 45, height: 12 },
      ...(confidence !== null && { confidence }),
    })),
  )
}

const cases = [
  { lines: [':I- MỤC TIÊU'], text: 'I- MỤC TIÊU', why: 'no label begins with a colon' },
  { lines: ['_3- Trồng tre'], text: '3- Trồng tre', why: 'nor with a low line' },
  { lines: ['.2. Trồng tre'], text: '2. Trồng tre', why: 'nor with a dot' },
  { lines: ['-1- Trồng tre'], text: '1- Trồng tre', why: 'nor with a dash of its own before its dash' },
  { lines: ['- 1 Trồng tre'], text: '- 1 Trồng tre', why: 'a bullet stays' },
  { lines: ['cuối .năm nay'], text: 'cuối năm nay', why: 'no word does inside a line' },
  { lines: ['có 12 .500 cây'], text: 'có 12 .500 cây', why: 'a number read in two' },
  { lines: ['.', 'Trồng tre'], text: 'Trồng tre', why: 'a speck in a line of its own' },
  { lines: ['* *', '- Trồng tre'], text: '* * - Trồng tre', why: 'stars and bullets are printed' },
  { lines: ['“Trồng tre', 'ven sông'], text: 'Trồng tre ven sông', why: 'a quotation that never ends' },
  { lines: ['“Trồng tre', 'ven sông”'], text: '“Trồng tre ven sông”', why: 'a quotation that ends' },
  { lines: ['“Trồng” tre'], text: '“Trồng” tre', why: 'one word quoted' },
  { lines: ['... và tre'], text: '... và tre', why: 'what was left out is printed so' },
]

describe('specks before words', () => {
  it.each(cases)('$lines: $why', ({ lines, text }) => {
    const revised = reviseSpecks(page(lines))
    expect(revised.map((word) => word.text).join(' ')).toBe(text)
    const printed = page(lines).map((word) => word.text)
    for (const word of revised)
      expect(word.reading?.raw).toBe(
        printed.includes(word.text) ? undefined : printed.find((one) => one.endsWith(word.text)),
      )
  })

  it('leaves typed words as they are', () => {
    const typed = page([':I- MỤC TIÊU', '.'], null)
    expect(reviseSpecks(typed)).toEqual(typed)
  })
})
