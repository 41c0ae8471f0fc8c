import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateDocs } from '../../src/compare/index.js'
import { collationSchema } from '../../src/doc/collation.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về phiên chợ quê, lập kế hoạch như sau:'
const plan = [
  basis,
  '- Dựng gian hàng bằng tre ở sân đình, mỗi gian một mặt hàng của làng.',
  '- Mời nghệ nhân nặn tò he dạy trẻ vào sáng chủ nhật.',
  '- Gom rác sau mỗi phiên và ủ phân cho ruộng chung.',
]
const own = '- Tổ chức thi thổi cơm niêu giữa các xóm vào phiên cuối năm.'

describe('collation under a parent', () => {
  const record = collationSchema.parse(
    collateDocs({
      parent: docOfLines(plan, 'parent.txt'),
      children: [
        docOfLines(plan, 'a.txt'),
        docOfLines([basis, plan[1]!, plan[3]!, own], 'b.txt'),
        docOfLines([basis, plan[1]!.replace('sân đình', 'bãi sông'), plan[2]!, plan[3]!, own], 'c.txt'),
      ],
      models: noModels,
    }),
  )
  it('is a table of the parent’s units by locality, with the words behind each cell', () => {
    const fates = record.rows.filter((row) => row.parentUnit).map((row) => row.cells.map((cell) => cell.fate))
    expect(fates).toEqual([
      ['kept', 'kept', 'kept'],
      ['kept', 'kept', 'edited'],
      ['kept', 'omitted', 'kept'],
      ['kept', 'kept', 'kept'],
    ])
    expect(record.rows[2]!.cells[1]!.words).toEqual([['-', plan[2]]])
    expect(record.rows[2]!.support).toBe(0.667)
  })
  it('shows what several localities added alike', () => {
    const added = record.rows.filter((row) => !row.parentUnit)
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({ origin: 'shared', core: own, support: 0.667 })
    expect(added[0]!.cells.map((cell) => cell.child)).toEqual([1, 2])
  })
})

describe('collation without the parent', () => {
  const siblings = ['Bến Gỗ', 'Gò Mít', 'Cồn Dừa'].map((place, at) =>
    docOfLines(
      [
        `Thực hiện chương trình của Tỉnh ủy, xã ${place} lập kế hoạch:`,
        `- Xã ${place} dựng ${at + 4} gian hàng tre ở sân đình cho phiên chợ quê đầu tháng.`,
        at === 2 ? own : plan[2]!,
      ],
      `${at}.txt`,
    ),
  )
  const record = collationSchema.parse(collateDocs({ children: siblings, models: noModels }))
  it('calls what all share probably inherited, never certain', () => {
    expect(record.messages.map((message) => message.code)).toEqual(['compare/inherited-not-certain'])
    expect(record.rows.map((row) => row.origin)).toEqual([
      'probablyInherited',
      'probablyInherited',
      'shared',
      'local',
    ])
  })
  it('gives the wording common to them and the slots where they differ', () => {
    const row = record.rows[1]!
    expect(row.core).toBe('- Xã … dựng … gian hàng tre ở sân đình cho phiên chợ quê đầu tháng.')
    expect(row.slots.map((slot) => slot.values)).toEqual([
      ['Bến Gỗ', 'Gò Mít', 'Cồn Dừa'],
      ['4', '5', '6'],
    ])
    expect(row.slots[1]!.kind).toBe('number')
  })
})

describe('slots', () => {
  const sentence =
    'các thôn dựng lán chợ phiên bằng tre già, lợp lá cọ, quét sân đình trước mùa gặt và mời thợ nặn tò he'.split(
      ' ',
    )
  const other = ['xóm', 'bản làng', 'khu phố cũ', 'hai', '12', '']
  /** A sibling's sentence: some of its words exchanged for others, or left out. */
  const told = fc
    .array(fc.option(fc.constantFrom(...other), { freq: 5 }), {
      minLength: sentence.length,
      maxLength: sentence.length,
    })
    .map((changes) =>
      sentence.flatMap((word, at) => (changes[at] ?? word).split(' ').filter((one) => one !== '')),
    )
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

  it('lose no word of a sibling: its own are in the common wording or in its values, in order', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), (siblings) => {
        const { rows } = collateDocs({
          children: siblings.map((words, at) => docOfLines([basis, `- ${words.join(' ')}`], `${at}.txt`)),
          models: noModels,
        })
        for (const { core, slots, cells } of rows) {
          for (const { child, units } of cells) {
            let next = 0
            const filled = core!.replace(/(?<=^|\s)…(?=\s|$)/gu, () => slots[next++]!.values[child] ?? '')
            expect(next).toBe(cells.length > 1 ? slots.length : 0)
            const all = wordsOf(filled.toLowerCase())
            let at = 0
            for (const word of wordsOf(units[0]!.text.toLowerCase())) {
              at = all.indexOf(word, at) + 1
              expect(at, `${word} in ${filled}`).toBeGreaterThan(0)
            }
          }
        }
      }),
      { seed: 20_240_914, numRuns: 150 },
    )
  })
})
