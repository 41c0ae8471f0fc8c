import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const settings = { seed: 20_240_913, numRuns: 25 }

const passages = [
  '- Quét sân đình và lối ra giếng vào sáng mồng một.',
  '- Thường xuyên.',
  '- Thay phên lán chờ, buộc lại dây phao ở bến đò.',
]
const basis = 'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về bến đò, lập kế hoạch như sau:'

/** Documents in which few passages come again and again, in any order. */
const monotonous = fc
  .array(fc.constantFrom(...passages), { minLength: 12, maxLength: 60 })
  .map((lines) => [basis, ...lines])

const compare = (parent: readonly string[], child: readonly string[]): Comparison =>
  compareDocs({
    parents: [docOfLines(parent, 'parent.txt')],
    child: docOfLines(child, 'child.txt'),
    models: noModels,
  })

const unlike = ({ childUnits }: Comparison): string[] =>
  childUnits.filter(({ relation, moved }) => relation !== 'same' || moved).map(({ text }) => text)

describe(`passages that come again more often than are proposed for one (seed ${settings.seed})`, () => {
  it('a document against itself is all same, each in its place', () => {
    fc.assert(
      fc.property(monotonous, (lines) => {
        const record = compare(lines, lines)
        expect(unlike(record)).toEqual([])
        expect(record.childUnits.map(({ parents }) => parents)).toEqual(lines.map((_, at) => [`p${at + 1}`]))
      }),
      settings,
    )
  })

  it('one left out is one omission of that text', () => {
    const withPlace = monotonous.chain((lines) =>
      fc.record({ lines: fc.constant(lines), at: fc.integer({ min: 1, max: lines.length - 1 }) }),
    )
    fc.assert(
      fc.property(withPlace, ({ lines, at }) => {
        const record = compare(
          lines,
          lines.filter((_, line) => line !== at),
        )
        expect(unlike(record)).toEqual([])
        const omitted = record.parentUnits.filter(({ fate }) => fate === 'omitted')
        expect(omitted.map(({ text }) => text)).toEqual([lines[at]])
      }),
      settings,
    )
  })

  it('a copy that changed its place is neither left out nor added', () => {
    const swept = Array.from({ length: 30 }, () => passages[0]!)
    const mended = Array.from({ length: 20 }, () => passages[2]!)
    const record = compare([basis, ...swept, ...mended], [basis, ...mended, ...swept])
    expect(record.parentUnits.filter(({ fate }) => fate === 'omitted')).toEqual([])
    expect(record.childUnits.filter(({ relation }) => relation === 'added')).toEqual([])
  })

  it('however often it comes', () => {
    const lines = [basis, ...Array.from({ length: 400 }, () => passages[0]!)]
    expect(unlike(compare(lines, lines))).toEqual([])
    const { summary } = compare(lines, lines.slice(0, -3))
    expect([summary.kept, summary.omitted]).toEqual([398, 3])
  })
})
