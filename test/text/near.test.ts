import { describe, expect, it } from 'vitest'
import { isNear } from '../../src/text/near.js'

const few = ['', 'a', 'b', 'aa', 'ab', 'ba', 'bb'].flatMap((head) =>
  ['', 'a', 'b', 'ab', 'ba'].map((tail) => head + tail),
)

/** The number of letters put in, left out or exchanged, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const exchanged = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
  return Math.min(exchanged, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1)
}

describe('near strings', () => {
  it.each([0, 1, 2])('differ by at most %d letters, for all short strings of two letters', (most) => {
    for (const a of few) {
      for (const b of few) expect(isNear(a, b, most), `${a} ${b}`).toBe(distance(a, b) <= most)
    }
  })
  it('are compared for equality alone where they are long', () => {
    const long = 'x'.repeat(201)
    expect([isNear(long, long, 1), isNear(long, `${long}y`, 1)]).toEqual([true, false])
  })
})
