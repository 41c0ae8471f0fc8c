import { describe, expect, it } from 'vitest'
import { findComponents } from '../../../src/ingest/ocr/picture/components.js'
import { removeDirt } from '../../../src/ingest/ocr/picture/dirt.js'
import { findRings, removeRings } from '../../../src/ingest/ocr/picture/rings.js'
import { removeScribbles } from '../../../src/ingest/ocr/picture/scribbles.js'
import { withoutStampWords } from '../../../src/ingest/ocr/marks/stamp-words.js'
import { blank, drawRing, drawStroke, fillBox, inkOf } from './draw.js'
import type { Picture } from '../../../src/ingest/ocr/picture/picture.js'

const isDark = (picture: Picture, x: number, y: number): boolean => picture.grey[y * picture.width + x]! < 128

describe('connected parts of the ink', () => {
  it('join runs that touch at a corner, from above and from below, and keep others apart', () => {
    const picture = blank(60, 40)
    // A cup: two uprights that only the foot joins.
    fillBox(picture, { x: 5, y: 5, width: 3, height: 20 })
    fillBox(picture, { x: 20, y: 5, width: 3, height: 20 })
    fillBox(picture, { x: 5, y: 25, width: 18, height: 3 })
    fillBox(picture, { x: 23, y: 28, width: 4, height: 4 })
    fillBox(picture, { x: 40, y: 5, width: 4, height: 4 })
    const boxes = findComponents(inkOf(picture)).map(({ box, pixels }) => ({ ...box, pixels }))
    expect(boxes).toEqual([
      { x: 5, y: 5, width: 22, height: 27, pixels: 60 + 60 + 54 + 16 },
      { x: 40, y: 5, width: 4, height: 4, pixels: 16 },
    ])
  })
})

describe('dirt of a copy', () => {
  const cases = [
    { why: 'a black edge is no print', box: { x: 0, y: 0, width: 9, height: 700 }, gone: true },
    { why: 'a punch hole in the margin', box: { x: 30, y: 300, width: 44, height: 44 }, gone: true },
    { why: 'a speck by itself', box: { x: 400, y: 400, width: 3, height: 3 }, gone: true },
    { why: 'a point close to its letter', box: { x: 312, y: 116, width: 3, height: 3 }, gone: false },
    { why: 'a letter', box: { x: 400, y: 400, width: 12, height: 20 }, gone: false },
    {
      why: 'a black box in the middle of the page',
      box: { x: 300, y: 300, width: 44, height: 44 },
      gone: false,
    },
  ]
  it.each(cases)('$why', ({ box, gone }) => {
    const picture = blank(800, 700)
    fillBox(picture, { x: 300, y: 100, width: 10, height: 20 })
    fillBox(picture, box)
    const ink = inkOf(picture)
    const { picture: clean, left } = removeDirt(picture, ink, findComponents(ink), 200)
    expect(isDark(clean, box.x + 1, box.y + 1)).toBe(!gone)
    expect(isDark(clean, 304, 110)).toBe(true)
    expect(left.length).toBe(gone ? 1 : 2)
  })
})

describe('a black stamp', () => {
  function stamped(inner = 95): Picture {
    const picture = blank(600, 500)
    drawRing(picture, { x: 250, y: 250, radius: 140, thickness: 7 })
    drawRing(picture, { x: 250, y: 250, radius: inner, thickness: 3 })
    return picture
  }

  it('is found by its outer ring, whichever circle was met first', () => {
    const picture = stamped()
    const ink = inkOf(picture)
    const [ring, ...others] = findRings(picture, findComponents(ink), 200)
    expect(others).toEqual([])
    expect(Math.hypot(ring!.x - 250, ring!.y - 250)).toBeLessThan(3)
    expect(Math.abs(ring!.radius - 140)).toBeLessThan(6)
  })

  it('goes with its inner ring, and a stroke that crosses it stays', () => {
    const picture = stamped()
    fillBox(picture, { x: 330, y: 246, width: 150, height: 9 })
    const ink = inkOf(picture)
    const bare = removeRings(picture, findRings(picture, findComponents(ink), 200), 200)
    for (const [x, y] of [
      [250, 110],
      [110, 250],
      [250, 155],
      [250, 390],
    ] as const)
      expect(isDark(bare, x, y)).toBe(false)
    for (const x of [335, 360, 388, 420, 470]) expect(isDark(bare, x, 250)).toBe(true)
  })

  it('is told from a square frame, a letter O and a half circle', () => {
    const picture = blank(900, 500)
    drawRing(picture, { x: 60, y: 60, radius: 14, thickness: 4 })
    for (const y of [150, 400]) fillBox(picture, { x: 100, y, width: 260, height: 4 })
    for (const x of [100, 356]) fillBox(picture, { x, y: 150, width: 4, height: 250 })
    drawRing(picture, { x: 650, y: 250, radius: 130, thickness: 5 })
    fillBox(picture, { x: 500, y: 100, width: 300, height: 152 }, 255)
    const ink = inkOf(picture)
    expect(findRings(picture, findComponents(ink), 200)).toEqual([])
  })

  it('takes its own words along, and leaves a line of print that goes on past it', () => {
    const ring = { x: 250, y: 250, radius: 140 }
    const word = (text: string, x: number, y: number, width = 60) => ({
      text,
      box: { x, y, width, height: 24 },
    })
    const words = [
      word('SÔNG', 190, 220),
      word('HẬU', 260, 220),
      word('Trần', 280, 300),
      word('Văn', 350, 300),
      word('Mẫu', 420, 300),
      word('PHÓ', 240, 120),
    ]
    expect(withoutStampWords(words, [ring]).map(({ text }) => text)).toEqual(['Trần', 'Văn', 'Mẫu', 'PHÓ'])
  })
})

describe('a signature', () => {
  it('goes where it stands clear of print and stays in the rows of the name', () => {
    const picture = blank(700, 500)
    drawStroke(picture, [
      [200, 300],
      [260, 60],
      [320, 290],
      [380, 80],
      [460, 310],
    ])
    for (let x = 190; x < 480; x += 24) fillBox(picture, { x, y: 330, width: 10, height: 24 })
    drawStroke(picture, [
      [460, 310],
      [500, 360],
      [190, 345],
    ])
    const ink = inkOf(picture)
    const { picture: bare, boxes } = removeScribbles(picture, ink, findComponents(ink), 200)
    expect(boxes).toHaveLength(1)
    expect(isDark(bare, 260, 62)).toBe(false)
    expect(isDark(bare, 195, 340)).toBe(true)
  })

  it('is no line of print and no table', () => {
    const picture = blank(700, 300)
    for (let x = 50; x < 600; x += 20) fillBox(picture, { x, y: 100, width: 12, height: 26 })
    fillBox(picture, { x: 50, y: 130, width: 560, height: 3 })
    const ink = inkOf(picture)
    expect(removeScribbles(picture, ink, findComponents(ink), 200)).toEqual({ picture, boxes: [] })
  })
})
