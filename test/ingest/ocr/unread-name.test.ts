import { describe, expect, it } from 'vitest'
import { unreadNames } from '../../../src/ingest/ocr/marks/unread-name.js'
import { blank, pageOf } from './draw.js'

const ring = { x: 900, y: 600, width: 280, height: 280 }
/** Lines of a foot at the right, 60 pixels apart from the top of the stamp on. */
function foot(...lines: readonly string[]) {
  return lines.flatMap((line, row) =>
    line.split(' ').map((text, at) => ({
      text,
      box: { x: 1000 + at * 90, y: 570 + row * 60, width: 80, height: 28 },
      confidence: 0.55,
    })),
  )
}

const cases = [
  { lines: ['PHÓ CHỦ TỊCH', 'Trần Văn Mẫu'], lost: false, why: 'the name was read' },
  { lines: ['PHÓ CHỦ TỊCH'], lost: true, why: 'nothing was read where the name stands' },
  { lines: ['PHÓ CHỦ TỊCH', 'Tr4n ⁄ uyX'], lost: true, why: 'what was read is no name' },
  {
    lines: ['theo quy định tại', 'khoản này'],
    lost: false,
    why: 'no line of capitals: strokes over running text',
  },
]

describe('a name lost under a signature', () => {
  it.each(cases)('$lines: $why', ({ lines, lost }) => {
    const page = { ...pageOf(blank(1654, 2339)), marks: [{ colour: 'black' as const, box: ring }] }
    expect(unreadNames(page, foot(...lines))).toEqual(lost ? [ring] : [])
  })

  it('is not looked for under a red stamp, which was lifted, nor in the left half', () => {
    const page = pageOf(blank(1654, 2339))
    const red = { ...page, marks: [{ colour: 'red' as const, box: ring }] }
    const left = { ...page, marks: [{ colour: 'black' as const, box: { ...ring, x: 100 } }] }
    expect(unreadNames(red, foot('PHÓ CHỦ TỊCH'))).toEqual([])
    expect(unreadNames(left, foot('PHÓ CHỦ TỊCH'))).toEqual([])
  })
})
