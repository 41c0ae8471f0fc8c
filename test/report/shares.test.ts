import { describe, expect, it } from 'vitest'
import { comparisonShares } from '../../src/report/paper/shares.js'

const cell = (letters: number): { text: string }[][] => [[{ text: 'a'.repeat(letters) }]]

describe('comparisonShares', () => {
  it('leaves the passages wide where the remarks are short', () => {
    expect(comparisonShares([[cell(1), cell(400), cell(400), cell(12)]])).toEqual([5, 38, 38, 19])
  })

  it('gives long remarks room beside short passages', () => {
    const [, parent, child, remarks] = comparisonShares([[cell(1), cell(80), cell(90), cell(300)]])
    expect(remarks).toBeGreaterThan(28)
    expect(parent).toBe(child)
  })

  it('adds up to the whole sheet', () => {
    for (const letters of [0, 50, 200, 900]) {
      const shares = comparisonShares([[cell(1), cell(120), cell(120), cell(letters)]])
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
    }
  })
})
