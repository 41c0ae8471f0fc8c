import { describe, expect, it } from 'vitest'
import type { Doc } from '../../src/doc/doc.js'
import { asRecognised } from '../../src/extract/recognised.js'

/** Words on a page, each with the engine's confidence; null for one that was typed. */
function docOf(...confidences: readonly (number | null)[]): Pick<Doc, 'runs' | 'marks'> {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  const runs = confidences.map((confidence, at) => ({
    start: at * 4,
    end: at * 4 + 4,
    place: { kind: 'page' as const, page: 1, box, ...(confidence !== null && { confidence }) },
  }))
  return { runs, marks: [] }
}

const cases = [
  { words: [0.96, 0.93], span: { start: 0, end: 7 }, sure: 0.97, why: 'every word is sure' },
  { words: [0.96, 0.86], span: { start: 0, end: 7 }, sure: 0.88, why: 'one word is not' },
  { words: [0.96, 0.86], span: { start: 0, end: 3 }, sure: 0.97, why: 'it stands outside the value' },
  { words: [0.96, 0.41], span: { start: 0, end: 7 }, sure: 0.75, why: 'one word is doubtful' },
  { words: [null, null], span: { start: 0, end: 7 }, sure: 0.97, why: 'a typed word has no confidence' },
]

describe('the confidence of a recognised value', () => {
  it.each(cases)('$sure: $why', ({ words, span, sure }) => {
    expect(asRecognised(docOf(...words), span, 0.97)).toBe(sure)
  })

  it('is never raised', () => {
    expect(asRecognised(docOf(0.8), { start: 0, end: 3 }, 0.6)).toBe(0.6)
  })
})
