import { describe, expect, it } from 'vitest'
import { settleLetterhead } from '../../../src/ingest/ocr/marks/letterhead.js'
import type { ReadWord } from '../../../src/ingest/ocr/readings.js'
import type { Picture } from '../../../src/ingest/ocr/picture/picture.js'
import { blank, drawRing, drawStroke, fillBox, pageOf } from './draw.js'

/** A printed word: upright strokes as high as capitals, one for each sign, with the text that an engine gave it. */
function print(picture: Picture, text: string, x: number, base: number): ReadWord {
  const signs = [...text]
  signs.forEach((_, at) => fillBox(picture, { x: x + at * 18, y: base - 26, width: 8, height: 26 }))
  return { text, box: { x, y: base - 27, width: signs.length * 18 - 8, height: 28 }, confidence: 0.95 }
}

/** Digits as a pen writes them, twice as high as print. */
const pens: Readonly<Record<string, (picture: Picture, x: number, y: number) => void>> = {
  '1': (picture, x, y) =>
    drawStroke(
      picture,
      [
        [x + 14, y],
        [x + 12, y + 50],
      ],
      5,
    ),
  '7': (picture, x, y) =>
    drawStroke(
      picture,
      [
        [x, y + 3],
        [x + 28, y],
        [x + 12, y + 50],
      ],
      5,
    ),
  '0': (picture, x, y) => drawRing(picture, { x: x + 16, y: y + 25, radius: 17, thickness: 5 }),
  '4': (picture, x, y) => {
    drawStroke(
      picture,
      [
        [x + 6, y],
        [x, y + 28],
        [x + 30, y + 26],
      ],
      5,
    )
    drawStroke(
      picture,
      [
        [x + 22, y + 8],
        [x + 20, y + 52],
      ],
      5,
    )
  },
  '~': (picture, x, y) =>
    drawStroke(
      picture,
      [
        [x, y + 30],
        [x + 9, y + 10],
        [x + 18, y + 40],
        [x + 30, y + 4],
        [x + 36, y + 44],
        [x + 46, y + 12],
      ],
      5,
    ),
}

function write(picture: Picture, digits: string, x: number, y: number): void {
  ;[...digits].forEach((digit, at) => pens[digit]!(picture, x + at * 44, y))
}

/** The motto over a letterhead: without it a page opens with running text. */
const motto = ['ĐẢNG', 'CỘNG', 'SẢN', 'VIỆT', 'NAM'].map((text, at) => ({
  text,
  box: { x: 800 + at * 90, y: 120, width: 80, height: 28 },
  confidence: 0.95,
}))

const settle = (picture: Picture, words: readonly ReadWord[]) => {
  const { words: all, hand } = settleLetterhead(pageOf(picture), [...motto, ...words])
  return { words: all.slice(motto.length), hand }
}

const textsOf = (words: readonly ReadWord[]): string => words.map((word) => word.text).join(' ')

describe('a number written into the letterhead', () => {
  const cases = [
    {
      hand: '147',
      raw: '\\L7',
      text: 'Số: 147/KH-UBND',
      why: 'read off its strokes, whatever the engine made of it',
    },
    { hand: '70', raw: '7O', text: 'Số: 70/KH-UBND', why: 'nought is no letter' },
    { hand: '~', raw: 'w', text: 'Số: /KH-UBND', why: 'what is no number leaves the place open' },
  ]
  it.each(cases)('$hand: $why', ({ hand, raw, text }) => {
    const picture = blank(1654, 2339)
    const first = print(picture, 'Số:', 200, 400)
    write(picture, hand, 270, 355)
    const last = print(picture, '/KH-UBND', 430, 400)
    const between = { text: raw, box: { x: 270, y: 350, width: 140, height: 60 }, confidence: 0.8 }
    const { words, hand: isHand } = settle(picture, [first, between, last])
    expect(textsOf(words)).toBe(text)
    expect(isHand).toBe(true)
    expect(words[0]!.reading).toEqual({ raw: `Số: ${raw} /KH-UBND`, why: 'reading/hand' })
    if (hand !== '~') expect(words[0]!.confidence).toBeLessThan(0.6)
  })

  const joined = [
    { read: 'IKH-UBND', why: 'the slash before it was read as a letter' },
    { read: 'KH-UBND', why: 'the slash before it was not read' },
  ]
  it.each(joined)('leaves the symbol whole: $why', ({ read }) => {
    const picture = blank(1654, 2339)
    const first = print(picture, 'Số:', 200, 400)
    write(picture, '147', 270, 355)
    const last = { ...print(picture, '/KH-UBND', 430, 400), text: read }
    expect(textsOf(settle(picture, [first, last]).words)).toBe('Số: 147/KH-UBND')
  })

  it('is not seen where the number is printed', () => {
    const picture = blank(1654, 2339)
    const words = [print(picture, 'Số:', 200, 400), print(picture, '72-KH/TU', 270, 400)]
    expect(settle(picture, words)).toEqual({ words, hand: false })
  })

  it('is looked for in the letterhead only', () => {
    const picture = blank(1654, 2339)
    const first = print(picture, 'Số', 200, 1500)
    write(picture, '147', 270, 1455)
    const words = [first, print(picture, '/KH-UBND', 430, 1500)]
    expect(settle(picture, words)).toEqual({ words, hand: false })
  })

  it('is not the print of a line close above, which reaches into the place of the number', () => {
    const picture = blank(1654, 2339)
    const above = print(picture, 'TUYÊN GIÁO', 200, 364)
    const words = [above, print(picture, 'Số:', 200, 400), print(picture, '72-KH/TU', 270, 400)]
    expect(settle(picture, words)).toEqual({ words, hand: false })
  })

  const beside = [
    { x: [100], why: 'words before it' },
    { x: [560], why: 'words behind it' },
  ]
  it.each(beside)('is none in running text, which has $why', ({ x }) => {
    const picture = blank(1654, 2339)
    const first = print(picture, 'số', 200, 400)
    write(picture, '147', 250, 355)
    const last = print(picture, '/KH-UBND', 410, 400)
    const words = [first, last, ...x.map((at) => print(picture, 'ngày', at, 400))]
    expect(settle(picture, words)).toEqual({ words, hand: false })
  })
})

describe('a date written into the letterhead', () => {
  function dateLine(day: string, middle: string): { picture: Picture; words: ReadWord[] } {
    const picture = blank(1654, 2339)
    const words = [print(picture, 'ngày', 800, 400)]
    write(picture, day, 890, 352)
    words.push({ text: '\\2', box: { x: 890, y: 350, width: 80, height: 55 }, confidence: 0.8 })
    words.push({ ...print(picture, 'tháng', 1000, 400), text: middle }, print(picture, '5', 1110, 400))
    words.push(print(picture, 'năm', 1150, 400), print(picture, '2025', 1230, 400))
    return { picture, words }
  }

  it('gives the day and keeps the printed month', () => {
    const { picture, words } = dateLine('17', 'tháng')
    const settled = settle(picture, words)
    expect(textsOf(settled.words)).toBe('ngày 17 tháng 5 năm 2025')
    expect(settled.words[1]!.confidence).toBeLessThan(0.6)
  })

  it('mends the word for the month that handwriting spoilt', () => {
    const { picture, words } = dateLine('17', 'đáng')
    expect(textsOf(settle(picture, words).words)).toBe('ngày 17 tháng 5 năm 2025')
  })

  it('is none on a page that opens with running text', () => {
    const { picture, words } = dateLine('17', 'tháng')
    expect(settleLetterhead(pageOf(picture), words)).toEqual({ words, hand: false })
  })

  it('is none where words before it run on from the left edge', () => {
    const { picture, words } = dateLine('17', 'tháng')
    const before = [200, 300, 400, 500, 600, 700].map((x) => print(picture, 'theo', x, 400))
    expect(settle(picture, [...before, ...words])).toEqual({ words: [...before, ...words], hand: false })
  })

  it('leaves the day open where no month has so many', () => {
    const { picture, words } = dateLine('74', 'tháng')
    const settled = settle(picture, words).words
    expect(textsOf(settled)).toBe('ngày tháng 5 năm 2025')
    expect(settled[0]!.confidence).toBeLessThan(0.6)
  })
})
