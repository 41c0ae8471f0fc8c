import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import { docOfLines, plans, type GeneratedPlan } from './generate.js'
import { noModels } from './models.js'

const settings = { seed: 20_240_912, numRuns: 30 }

const compare = (parents: readonly Doc[], child: Doc): Comparison =>
  compareDocs({ parents, child, models: noModels })
const idsOf = ({ findings }: Comparison): string[] => findings.map(({ id }) => id).sort()

/** A parent that keeps most of a plan, with numbers of its own and a line less. */
function parentOf(plan: GeneratedPlan, step: number, file: string): Doc {
  const lines = plan.lines
    .filter((_, at) => at === 0 || at % 7 !== step)
    .map((line, at) =>
      at % 4 === step ? line.replace(/\d+/u, (digits) => String(Number(digits) + 3)) : line,
    )
  return docOfLines(lines, file)
}

/** A comparison with its units named by file and place, so that the numbers that follow the order of the arguments fall away. */
function byPlace(record: Comparison, parents: readonly Doc[]): unknown {
  const names = new Map(
    record.parentUnits.map((unit) => [unit.id, `${parents[unit.file]!.source.file} ${unit.span.start}`]),
  )
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id).sort()
  return {
    child: record.childUnits.map((unit) => ({
      ...unit,
      parents: named(unit.parents),
      alternatives: unit.alternatives.map((set) => named(set).join()).sort(),
      // The texts of several parents are joined in the order in which they are listed.
      words: unit.parents.length > 1 ? null : unit.words,
      similarity: unit.parents.length > 1 ? null : unit.similarity,
      confidence: unit.parents.length > 1 ? null : unit.confidence,
    })),
    fates: record.parentUnits
      .map(({ id, fate, children }) => [names.get(id)!, fate, children.join()].join(' '))
      .sort(),
    fields: record.fields,
    localisations: record.localisations,
  }
}

describe(`several parents (seed ${settings.seed})`, () => {
  it('their order changes nothing but the order in which they are listed', () => {
    fc.assert(
      fc.property(plans, plans, (plan, other) => {
        const parents = [parentOf(plan, 1, 'a.txt'), parentOf(plan, 2, 'b.txt'), parentOf(other, 3, 'c.txt')]
        const child = docOfLines([...plan.lines, ...other.lines.slice(-2)], 'child.txt')
        const turned = [parents[2]!, parents[0]!, parents[1]!]
        expect(byPlace(compare(turned, child), turned)).toEqual(byPlace(compare(parents, child), parents))
      }),
      settings,
    )
  })

  it('ids of findings are the same in either order, and no two findings share one', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const parents = [parentOf(plan, 1, 'a.txt'), parentOf(plan, 2, 'b.txt')]
        const child = docOfLines([...plan.lines.slice(0, 4), ...plan.lines.slice(6)], 'child.txt')
        const straight = idsOf(compare(parents, child))
        expect(idsOf(compare([...parents].reverse(), child))).toEqual(straight)
        expect(new Set(straight).size).toBe(straight.length)
      }),
      settings,
    )
  })

  it('the one that the child is made under is taken before another that says the same', () => {
    const lines = ['Thực hiện Chương trình số 9-CTr/HU về bến đò:', '- Trồng hai hàng sú dọc bến đò cũ.']
    const numbered = (number: string, tail: string): Doc => {
      const doc = docOfLines([...lines, tail], `${number}.txt`)
      const mark = { span: { start: 0, end: 1 }, by: 'test', confidence: 1 }
      const header = [
        { type: 'header' as const, ...mark, value: { field: 'number' as const, value: number } },
        { type: 'header' as const, ...mark, value: { field: 'symbol' as const, value: 'KH/HU' } },
      ]
      return { ...doc, marks: [...doc.marks, ...header] }
    }
    const [first, second] = [numbered('71', '- Vá thuyền nan.'), numbered('82', '- Căng dây phao.')]
    const plain = docOfLines(lines, 'child.txt')
    for (const key of ['71-KH/HU', '82-KH/HU']) {
      const child: Doc = {
        ...plain,
        marks: [
          ...plain.marks,
          {
            type: 'parent',
            span: { start: 0, end: 1 },
            value: { key, name: null, date: null },
            by: 'test',
            confidence: 1,
          },
        ],
      }
      const record = compare([first, second], child)
      const taken = record.parentUnits.find(({ id }) => id === record.childUnits[1]!.parents[0])!
      expect(record.parents[taken.file]!.key).toBe(key)
      expect(record.fields.find(({ field }) => field === 'number')?.parent).toBe(key.slice(0, 2))
      // The other says the same: nothing of it is left out or changed.
      expect(record.parentUnits.filter(({ text }) => text === lines[1]).map(({ fate }) => fate)).toEqual([
        'kept',
        'kept',
      ])
    }
  })
})

describe('ids of findings', () => {
  const plan = [
    'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về bến đò, lập kế hoạch như sau:',
    'I. BẾN THƯỢNG',
    '- Căng dây phao dọc lối lên thuyền, thay những chỗ dây đã sờn.',
    '- Vá hai chiếc thuyền nan trước mùa nước lớn và quét lại dầu.',
    'II. BẾN HẠ',
    '- Căng dây phao dọc lối lên thuyền, thay những chỗ dây đã sờn.',
    '- Dựng lán chờ lợp lá cọ cho khách bộ hành lúc mưa gió.',
    '- Mỗi chuyến đò chở không quá 12 người trong huyện.',
    '- Người lái đò trong huyện mặc áo phao màu cam.',
  ]
  const child = plan.filter((_, at) => at !== 3 && at !== 5)
  const local = (lines: readonly string[]): string[] => lines.map((line) => line.replace('huyện', 'xã'))
  const ids = (lines: readonly string[], file = 'child.txt'): Map<string, string> =>
    new Map(
      compare([docOfLines(plan, 'parent.txt')], docOfLines(lines, file)).findings.map((finding) => [
        finding.code === 'compare/localised' ? finding.code : `${finding.code} ${finding.parent.join()}`,
        finding.id,
      ]),
    )

  it('of an omission do not change when its equal elsewhere is left out too', () => {
    const both = ids(child.filter((line) => !line.startsWith('- Căng')))
    expect(both.get('compare/omitted p6')).toBe(ids(child).get('compare/omitted p6'))
    expect(new Set(both.values()).size).toBe(both.size)
  })

  it('of what goes through the document do not change with the paragraphs that show it', () => {
    const once = ids(local(plan))
    const edited = ids(local(plan).map((line) => line.replace('màu cam', 'màu vàng tươi')))
    expect(once.get('compare/localised')).toMatch(/^f-/u)
    expect(edited.get('compare/localised')).toBe(once.get('compare/localised'))
  })

  it('do not change with the name of a file', () => {
    expect(ids(child, 'other name.txt')).toEqual(ids(child))
  })
})
