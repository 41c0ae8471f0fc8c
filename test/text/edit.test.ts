import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/doc/origin.js'
import { applyEdits, moveSpans, type Edit } from '../../src/text/edit.js'

/** Runs written as `1:abc|2:de`: the line of the file, then its text. */
function runText(drawn: string) {
  let text = ''
  const runs = drawn.split('|').map((part): Run => {
    const [line, piece] = part.split(':') as [string, string]
    const start = text.length
    text += piece
    return { start, end: text.length, place: { kind: 'line', line: Number(line) } }
  })
  return { text, runs }
}
function draw({ text, runs }: { text: string; runs: readonly Run[] }): string {
  return runs
    .map(({ start, end, place }) => `${place.kind === 'line' ? place.line : '?'}:${text.slice(start, end)}`)
    .join('|')
}

describe('applyEdits', () => {
  const cases: { before: string; edits: Edit[]; after: string; why: string }[] = [
    { before: '1:abc|2:def', edits: [], after: '1:abc|2:def', why: 'nothing to do' },
    { before: '1:abc|2:def', edits: [{ start: 3, end: 3, text: 'X' }], after: '1:abcX|2:def', why: 'put in between: with what stands before' },
    { before: '1:abc|2:def', edits: [{ start: 0, end: 0, text: 'X' }], after: '1:Xabc|2:def', why: 'put in at the start: nothing stands before' },
    { before: '1:abc|2:def', edits: [{ start: 6, end: 6, text: 'X' }], after: '1:abc|2:defX', why: 'put in at the end' },
    { before: '1:abc|2:def', edits: [{ start: 2, end: 4, text: 'X' }], after: '1:abX|2:ef', why: 'over a border: with the first one replaced' },
    { before: '1:abc|2:def', edits: [{ start: 0, end: 3, text: '' }], after: '2:def', why: 'a run without text goes' },
    { before: '1:abc|2:d|3:ef', edits: [{ start: 2, end: 5, text: 'XY' }], after: '1:abXY|3:f', why: 'a run inside of what is replaced goes' },
    { before: '1:abc|2:def', edits: [{ start: 1, end: 2, text: '' }, { start: 3, end: 3, text: ' ' }, { start: 4, end: 6, text: 'x' }], after: '1:ac |2:dx', why: 'several' },
  ] // prettier-ignore
  it.each(cases)('$before -> $after: $why', ({ before, edits, after }) => {
    expect(draw(applyEdits(runText(before), edits))).toBe(after)
  })

  it('refuses edits that overlap', () => {
    expect(() => applyEdits(runText('1:abc'), [{ start: 1, end: 3, text: '' }, { start: 2, end: 3, text: '' }])).toThrow(RangeError) // prettier-ignore
  })

  it('keeps runs in order and covering the text, whatever the edits', () => {
    const pieces = fc.array(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1, maxLength: 6 })
    const cuts = fc.array(fc.tuple(fc.nat(36), fc.nat(36), fc.string({ maxLength: 3 })), { maxLength: 5 })
    fc.assert(
      fc.property(pieces, cuts, (texts, drawn) => {
        const source = runText(texts.map((piece, index) => `${index + 1}:${piece}`).join('|'))
        const bounds = drawn.flatMap(([a, b]) => [a, b]).map((at) => Math.min(at, source.text.length)).sort((a, b) => a - b) // prettier-ignore
        const edits = drawn.map(([, , text], index) => ({
          start: bounds[2 * index]!,
          end: bounds[2 * index + 1]!,
          text,
        }))
        const moved = applyEdits(source, edits)
        let at = 0
        for (const run of moved.runs) {
          expect(run.start).toBe(at)
          expect(run.end).toBeGreaterThan(run.start)
          at = run.end
        }
        expect(moved.text === '' ? 0 : at).toBe(moved.text.length)
      }),
    )
  })
})

describe('moveSpans', () => {
  const cases: { text: string; span: [number, number]; edits: Edit[]; expected: string; why: string }[] = [
    { text: 'abcdef', span: [2, 4], edits: [{ start: 0, end: 1, text: 'XY' }], expected: 'cd', why: 'moved by what comes before' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 2, end: 2, text: 'X' }], expected: 'cd', why: 'put in at its start: outside' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 4, end: 4, text: 'X' }], expected: 'cd', why: 'put in at its end: outside' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 3, end: 3, text: 'X' }], expected: 'cXd', why: 'put in inside' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 3, end: 5, text: 'X' }], expected: 'cX', why: 'cut at its end: whole' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 1, end: 3, text: 'X' }], expected: 'Xd', why: 'cut at its start: whole' },
    { text: 'abcdef', span: [2, 4], edits: [{ start: 1, end: 5, text: '' }], expected: '', why: 'gone' },
  ] // prettier-ignore
  it.each(cases)('$expected: $why', ({ text, span, edits, expected }) => {
    const [moved] = moveSpans([{ start: span[0], end: span[1] }], edits)
    const after = applyEdits({ text, runs: [] }, edits).text
    expect(after.slice(moved!.start, moved!.end)).toBe(expected)
  })
})
