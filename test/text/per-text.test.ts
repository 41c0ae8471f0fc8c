import { describe, expect, it } from 'vitest'
import { perText } from '../../src/text/per-text.js'

describe('perText', () => {
  const asked: string[] = []
  const words = perText((text, { start, end }) => {
    asked.push(text.slice(start, end))
    return text.slice(start, end) === 'không' ? null : text.slice(start, end).toUpperCase()
  })
  const cases: [string, number, number, string | null, number, string][] = [
    ['một hai', 0, 3, 'MỘT', 1, 'the first question is read'],
    ['một hai', 0, 3, 'MỘT', 0, 'the same one is not read again'],
    ['một hai', 0, 7, 'MỘT HAI', 1, 'another end is another stretch'],
    ['một hai', 4, 7, 'HAI', 1, 'another start too'],
    ['bốn năm', 0, 3, 'BỐN', 1, 'the same place of another text is read'],
    ['một hai', 0, 3, 'MỘT', 1, 'of the text before it nothing is kept'],
    ['không', 0, 5, null, 1, 'nothing found'],
    ['không', 0, 5, null, 0, 'is an answer as well'],
  ]
  it.each(cases)('%s %i to %i', (text, start, end, value, reads, why) => {
    const before = asked.length
    expect(words(text, { start, end }), why).toBe(value)
    expect(asked.length - before, why).toBe(reads)
  })
})
