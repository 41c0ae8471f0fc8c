import { describe, expect, it } from 'vitest'
import { unknownBody } from '../../../src/extract/assignments/groups.js'
import type { Item } from '../../../src/extract/assignments/items.js'

/** A section whose headings all print the same title, one straight behind the other. */
function headings(title: string, count: number): { text: string; items: Item[] } {
  const text = `${title}\n`.repeat(count)
  const items = Array.from({ length: count }, (_, index): Item => {
    const start = index * (title.length + 1)
    const span = { start, end: start + title.length }
    return { index, span, kind: 'heading', depth: 2, bullet: 0, start, title: span, textStart: span.end, parent: null, label: String(index + 1), part: 0 } // prettier-ignore
  })
  return { text, items }
}

/** How often items were read while every one of a list was looked at. */
function readsFor(count: number): number {
  const { text, items } = headings('Già bản', count)
  let reads = 0
  const watched = new Proxy(items, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) reads++
      return Reflect.get(target, key) as unknown
    },
  })
  for (const item of items) unknownBody(text, watched, item)
  return reads
}

describe('headings that no list of bodies knows', () => {
  it.each([
    { title: 'Già bản', beside: ['Phòng Y tế', 'Phòng Nội vụ'], expected: true, why: 'its neighbours name bodies' },
    { title: 'Già bản', beside: ['Phòng Y tế', 'Phong tục', 'Nếp sống'], expected: false, why: 'most of its neighbours name none' },
    { title: 'Kinh phí', beside: ['Phòng Y tế', 'Phòng Nội vụ'], expected: false, why: 'a matter, whatever stands beside it' },
  ])('$why', ({ title, beside, expected }) => {
    let text = ''
    const items = [title, ...beside].map((name, index): Item => {
      const start = text.length
      text += `${name}\n`
      const span = { start, end: start + name.length }
      return { index, span, kind: 'heading', depth: 2, bullet: 0, start, title: span, textStart: span.end, parent: null, label: String(index + 1), part: 0 } // prettier-ignore
    })
    expect(unknownBody(text, items, items[0]!) !== null).toBe(expected)
  }) // prettier-ignore

  it('are looked at with work that grows with their number only', () => {
    expect(readsFor(20_000)).toBeLessThanOrEqual(readsFor(2_000) * 11)
  })
})
