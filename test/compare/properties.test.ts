import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyWords, collateDocs, compareDocs } from '../../src/compare/index.js'
import { collationSchema } from '../../src/doc/collation.js'
import { comparisonSchema, type Comparison } from '../../src/doc/comparison.js'
import { docOfLines, plans, type GeneratedPlan } from './generate.js'
import { noModels } from './models.js'

const settings = { seed: 20_230_415, numRuns: 60 }

const compare = (parent: readonly string[], child: readonly string[]): Comparison =>
  comparisonSchema.parse(
    compareDocs({
      parents: [docOfLines(parent, 'parent.txt')],
      child: docOfLines(child, 'child.txt'),
      models: noModels,
    }),
  )

const withPlace = plans.chain((plan) =>
  fc.record({ plan: fc.constant(plan), at: fc.constantFrom(...plan.contents) }),
)

describe(`properties of a comparison (seed ${settings.seed})`, () => {
  it('a document against itself is all same', () => {
    fc.assert(
      fc.property(plans, ({ lines }) => {
        const record = compare(lines, lines)
        expect(record.childUnits.map((unit) => unit.relation)).toEqual(lines.map(() => 'same'))
        expect(record.childUnits.some((unit) => unit.moved)).toBe(false)
        expect(record.parentUnits.map((unit) => unit.fate)).toEqual(lines.map(() => 'kept'))
        expect(record.findings).toEqual([])
      }),
      settings,
    )
  })

  it('deleting any paragraph gives exactly that omission', () => {
    fc.assert(
      fc.property(withPlace, ({ plan, at }) => {
        const record = compare(
          plan.lines,
          plan.lines.filter((_, line) => line !== at),
        )
        const omitted = record.parentUnits.filter((unit) => unit.fate === 'omitted')
        expect(omitted.map((unit) => unit.text)).toEqual([plan.lines[at]])
        expect(omitted[0]!.words).toEqual([['-', plan.lines[at]]])
        expect(record.childUnits.filter((unit) => unit.relation !== 'same' || unit.moved)).toEqual([])
      }),
      settings,
    )
  })

  it('putting in any paragraph gives exactly that addition', () => {
    fc.assert(
      fc.property(withPlace, ({ plan, at }) => {
        const record = compare(
          plan.lines.filter((_, line) => line !== at),
          plan.lines,
        )
        const added = record.childUnits.filter((unit) => unit.relation === 'added')
        expect(added.map((unit) => unit.text)).toEqual([plan.lines[at]])
        expect(record.parentUnits.filter((unit) => unit.fate !== 'kept')).toEqual([])
      }),
      settings,
    )
  })

  it('swapped sections are moves: nothing added, nothing left out', () => {
    const swapped = plans.filter(({ sections }) => sections.length > 2)
    fc.assert(
      fc.property(swapped, (plan) => {
        const record = compare(plan.lines, swapSections(plan))
        expect(record.parentUnits.filter((unit) => unit.fate === 'omitted')).toEqual([])
        expect(record.childUnits.filter((unit) => unit.relation === 'added')).toEqual([])
        expect(record.childUnits.some((unit) => unit.moved)).toBe(true)
      }),
      settings,
    )
  })

  it('applying the words gives either side to the letter', () => {
    fc.assert(
      fc.property(withPlace, withPlace, (first, second) => {
        const record = compare(first.plan.lines, mixed(first.plan, second.plan, first.at))
        const parents = new Map(record.parentUnits.map((unit) => [unit.id, unit]))
        for (const unit of record.childUnits) {
          expect(applyWords(unit.words, 'child')).toBe(unit.text)
          const alone = unit.parents.every((id) => parents.get(id)!.children.length === 1)
          if (alone)
            expect(applyWords(unit.words, 'parent')).toBe(
              unit.parents.map((id) => parents.get(id)!.text).join('\n'),
            )
          for (const run of unit.words) if (run[0] !== '~') expect(run[1]).not.toBe('')
        }
      }),
      settings,
    )
  })

  it('punctuation never anchors: two texts that share nothing but signs share nothing', () => {
    const signs = ['. , ; : - – “ ” ( ) …', '; , . - ( ) :', '…', '- “” -']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }), (extra) => {
        const record = compare(
          extra.map((sign, at) => `- Chăn dê ${sign} núi đá (${'abc'[at % 3]!}) ; , .`),
          extra.map((sign) => `- Đan lưới ${sign} ven biển , ; . :`),
        )
        expect(record.childUnits.map((unit) => unit.relation)).toEqual(extra.map(() => 'added'))
      }),
      settings,
    )
  })

  it('the sums of what was read equal the whole', () => {
    fc.assert(
      fc.property(plans, plans, (first, second) => {
        const { summary, parentUnits, childUnits } = compare(first.lines, second.lines)
        expect(summary.kept + summary.edited + summary.reworked + summary.omitted).toBe(parentUnits.length)
        for (const [side, units] of [
          [summary.parentRead, parentUnits],
          [summary.childRead, childUnits],
        ] as const) {
          expect(side.read).toBe(units.length)
          expect(side.aligned + side.unsure).toBe(side.read)
        }
      }),
      settings,
    )
  })

  it('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(plans, plans, (first, second) => {
        expect(JSON.stringify(compare(first.lines, second.lines))).toBe(
          JSON.stringify(compare(first.lines, second.lines)),
        )
      }),
      { ...settings, numRuns: 15 },
    )
  })
})

describe('properties of a collation', () => {
  it('the order of the siblings changes nothing but their numbers', () => {
    fc.assert(
      fc.property(plans, withPlace, ({ lines }, second) => {
        const docs = [lines, second.plan.lines, mixed({ ...second.plan, lines }, second.plan, 1)].map(
          (list, at) => docOfLines(list, `sibling-${at}.txt`),
        )
        const order = [2, 0, 1]
        const straight = collationSchema.parse(collateDocs({ children: docs, models: noModels }))
        const turned = collateDocs({ children: order.map((at) => docs[at]!), models: noModels })
        const rows = (record: typeof straight, number: (child: number) => number): unknown =>
          record.rows.map((row) => ({
            core: row.core,
            support: row.support,
            origin: row.origin,
            cells: row.cells
              .map((cell) => `${number(cell.child)} ${cell.units.map((unit) => unit.id).join()}`)
              .sort(),
          }))
        expect(rows(turned, (child) => order[child]!)).toEqual(rows(straight, (child) => child))
      }),
      { ...settings, numRuns: 25 },
    )
  })
})

function swapSections({ lines, sections }: GeneratedPlan): string[] {
  const [first, last] = [sections[0]!, sections.at(-1)!]
  return [
    ...lines.slice(0, first[0]),
    ...lines.slice(...last),
    ...lines.slice(first[1], last[0]),
    ...lines.slice(...first),
    ...lines.slice(last[1]),
  ]
}

/** A child with a line less, a line of another plan more, and a word more in each third line. */
function mixed(plan: GeneratedPlan, other: GeneratedPlan, at: number): string[] {
  const lines = plan.lines
    .filter((_, line) => line !== at)
    .map((line, place) => (place % 3 === 2 ? line.replace(/ ở /u, ' mới ở ') : line))
  return [...lines.slice(0, 2), other.lines.at(-1)!, ...lines.slice(2)]
}
