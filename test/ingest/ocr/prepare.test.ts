import { describe, expect, it } from 'vitest'
import { findTables } from '../../../src/ingest/ocr/picture/cells.js'
import { liftColour } from '../../../src/ingest/ocr/picture/colour.js'
import { findInk } from '../../../src/ingest/ocr/picture/ink.js'
import { evenLight } from '../../../src/ingest/ocr/picture/light.js'
import { overturn } from '../../../src/ingest/ocr/picture/prepare.js'
import { findRules, removeRules } from '../../../src/ingest/ocr/picture/rules.js'
import { findLie } from '../../../src/ingest/ocr/picture/skew.js'
import { straighten, turnQuarters } from '../../../src/ingest/ocr/picture/turn.js'
import type { Picture } from '../../../src/ingest/ocr/picture/picture.js'
import { blank, fillBox, pageOf } from './draw.js'

const [width, height] = [800, 1100]

/** A page with something like print: lines of short strokes at uneven distances, always the same. */
function printed(): Picture {
  const grey = new Uint8Array(width * height).fill(250)
  let state = 1
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  for (let line = 100; line < 1000; line += 30) {
    for (let x = 100; x < 700; x += 6 + upTo(9)) {
      const tall = 8 + upTo(6)
      for (let y = line - tall; y < line; y++)
        for (let step = 0; step < 3; step++) grey[y * width + x + step] = 20
    }
  }
  return { width, height, grey }
}

function withLine(picture: Picture, from: [number, number], to: [number, number]): Picture {
  const grey = Uint8Array.from(picture.grey)
  for (let y = from[1]; y <= to[1]; y++)
    for (let x = from[0]; x <= to[0]; x++) grey[y * picture.width + x] = 30
  return { ...picture, grey }
}

describe('how a page lies', () => {
  it.each([0, 0.3, -0.4, 1.5, 3, -2.2, -5])('finds lines that sink by %s degrees', (degrees) => {
    const lie = findLie(findInk(straighten(printed(), -degrees, 250)))
    expect(lie.sideways).toBe(false)
    expect(Math.abs(lie.skew - degrees)).toBeLessThan(0.15)
  })

  it.each([
    { quarters: 0, overturned: false, why: 'letters stand on the foot of their lines' },
    { quarters: 2, overturned: true, why: 'they hang from it' },
  ])('after $quarters quarter turns tells the head from the foot: $why', ({ quarters, overturned }) => {
    const lie = findLie(findInk(turnQuarters(printed(), quarters)))
    expect(lie).toMatchObject({ sideways: false, overturned })
  })

  it('says nothing of an empty page', () => {
    const blank = { width, height, grey: new Uint8Array(width * height).fill(240) }
    expect(findLie(findInk(blank))).toEqual({ sideways: false, skew: 0, skewTurned: 0, overturned: false })
  })
})

describe('ruled lines', () => {
  const blank: Picture = { width, height, grey: new Uint8Array(width * height).fill(250) }
  const upright = [100, 300, 500].map((x): [[number, number], [number, number]] => [
    [x, 200],
    [x + 1, 400],
  ])
  const level = [200, 300, 400].map((y): [[number, number], [number, number]] => [
    [100, y],
    [501, y + 1],
  ])
  const grid = [...upright, ...level].reduce((picture, [from, to]) => withLine(picture, from, to), blank)

  it('finds a table and its four cells', () => {
    const tables = findTables(findRules(grid, findInk(grid), 200), 200)
    expect(tables.map((table) => table.cells.length)).toEqual([4])
  })

  it('takes the rules out of the picture and nothing else', () => {
    const dotted = withLine(grid, [150, 240], [160, 255])
    const ink = findInk(dotted)
    const bare = removeRules(dotted, ink, findRules(dotted, ink, 200))
    const left = findInk(bare).dark.reduce((sum, one) => sum + one, 0)
    expect(Math.abs(left - 11 * 16)).toBeLessThan(9)
  })

  it('joins cells where no rule stands between them', () => {
    const open = [...upright.slice(0, 1), ...upright.slice(2), ...level].reduce(
      (picture, [from, to]) => withLine(picture, from, to),
      blank,
    )
    const tables = findTables(findRules(open, findInk(open), 200), 200)
    expect(tables.map((table) => table.cells.length)).toEqual([2])
  })
})

describe('light and colour', () => {
  it('evens out a page that is darker in one corner', () => {
    const page = printed()
    const shaded = { ...page, grey: page.grey.map((grey, at) => grey * (1 - 0.4 * ((at % width) / width))) }
    const even = evenLight(shaded)
    const corner = (picture: Picture): number =>
      picture.grey[50 * width + 780]! - picture.grey[50 * width + 20]!
    expect(corner(shaded)).toBeLessThan(-80)
    expect(Math.abs(corner(even))).toBeLessThan(20)
  })

  it('lifts a red stamp and keeps black print under it', () => {
    const colour = new Uint8Array(400 * 400 * 3).fill(255)
    const paint = (x: number, y: number, rgb: number[]): void => colour.set(rgb, (y * 400 + x) * 3)
    for (let y = 100; y < 300; y++)
      for (let x = 100; x < 300; x++)
        if (Math.abs(Math.hypot(x - 200, y - 200) - 90) < 4) paint(x, y, [200, 50, 60])
    for (let x = 90; x < 310; x++) for (let y = 198; y < 203; y++) paint(x, y, [15, 15, 15])
    const grey = new Uint8Array(400 * 400).map(
      (_, at) => (colour[at * 3]! * 77 + colour[at * 3 + 1]! * 151 + colour[at * 3 + 2]! * 28) >> 8,
    )
    const { picture, marks } = liftColour({ width: 400, height: 400, grey, colour }, 200)
    expect(marks.map((mark) => mark.colour)).toEqual(['red'])
    expect(picture.grey[110 * 400 + 200]).toBeGreaterThan(240)
    expect(picture.grey[200 * 400 + 111]).toBeLessThan(40)
  })
})

describe('a prepared page stood on its head', () => {
  it('has every box where its ink now is, and stood up again is as it was', () => {
    const picture = blank(80, 110)
    const box = { x: 10, y: 20, width: 6, height: 4 }
    fillBox(picture, box)
    const page = {
      ...pageOf(picture),
      ink: findInk(picture),
      tables: [{ box, cells: [box] }],
      marks: [{ colour: 'red' as const, box }],
      rings: [{ x: 13, y: 22, radius: 3 }],
    }
    const turned = overturn(page)
    const there = { x: 64, y: 86, width: 6, height: 4 }
    expect(turned.tables).toEqual([{ box: there, cells: [there] }])
    expect(turned.marks[0]!.box).toEqual(there)
    expect([85, 86, 89, 90].map((y) => turned.ink.dark[y * 80 + there.x])).toEqual([0, 1, 1, 0])
    expect(turned.quarters).toBe(2)
    expect(overturn(turned)).toEqual(page)
  })
})
