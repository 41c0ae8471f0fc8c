import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairNumbers } from '../../src/compare/units/phrases.js'

it('numbers pairs as a map would, in the order in which they come, however many there are', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 3000, size: 'max' }), pair, (pairs, other) => {
      const numbers = new PairNumbers()
      const known = new Map<string, number>()
      for (const [first, second] of pairs) {
        const key = `${first} ${second}`
        if (!known.has(key)) known.set(key, known.size)
        expect(numbers.numberOf(first, second)).toBe(known.get(key))
      }
      expect(numbers.size).toBe(known.size)
      expect(numbers.find(...other)).toBe(known.get(other.join(' ')) ?? -1)
    }),
    { numRuns: 20 },
  )
})
