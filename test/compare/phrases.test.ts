import { describe, expect, it } from 'vitest'
import { restOf } from '../../src/compare/align/scoring/cover.js'
import { nothingShared, sharedPhrases, type Open } from '../../src/compare/align/scoring/phrases.js'

/** A piece of clauses, each a list of word numbers, of which nothing is explained yet. */
function openOf(clauses: readonly (readonly number[])[]): Open {
  const words = Int32Array.from(clauses.flat())
  let stop = 0
  const stops = clauses.map((clause) => (stop += clause.length))
  return {
    piece: { words, stops },
    weights: new Float64Array(words.length).fill(1),
    rest: restOf(words),
    named: () => false,
  }
}

const names: ReadonlySet<number> = new Set()
const clause = (first: number): number[] => Array.from({ length: 8 }, (_, at) => first + at)
const list = Array.from({ length: 600 }, (_, at) => clause(8 * at))

describe('sharedPhrases', () => {
  it('finds a clause in a long list in another order', () => {
    const shuffled = list.map((_, at) => list[(at * 7) % list.length]!)
    expect(sharedPhrases(openOf(list), openOf(shuffled), names)).toEqual({ share: 1, weight: 8, words: 8 })
  })

  it('tells a clause cut in two by its halves, whichever comes first', () => {
    const [one, other] = [clause(0), [...clause(0).slice(4), ...clause(0).slice(0, 4)]]
    expect(sharedPhrases(openOf([one]), openOf([other]), names)).toEqual({ share: 1, weight: 8, words: 8 })
    expect(sharedPhrases(openOf([one]), openOf([clause(100)]), names)).toBe(nothingShared)
  })

  it('gives up where one word is all there is: a work budget', () => {
    const same = openOf([new Array<number>(1000).fill(1)])
    expect(sharedPhrases(same, same, names)).toBe(nothingShared)
  })
})
