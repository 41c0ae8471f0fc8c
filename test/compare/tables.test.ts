import { describe, expect, it } from 'vitest'
import { applyWords, compareDocs } from '../../src/compare/index.js'
import { comparisonSchema, type Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import type { Mark } from '../../src/doc/marks.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const before = 'Căn cứ Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch giữ nghề gốm như sau:'
const after = 'Các thôn gửi kết quả về xã để tổng hợp, báo cáo Huyện ủy xem xét theo quy định.'
const head = ['TT', 'Nhiệm vụ', 'Thôn chủ trì', 'Thời gian']
const rows = [
  ['1', 'Tu bổ lò bầu ở bến sông', 'Thôn Thượng', 'Tháng 3/2024'],
  ['2', 'Mở lớp vuốt gốm cho thanh niên', 'Thôn Hạ', 'Quý II/2024'],
  ['3', 'Dựng gian hàng bằng tre ở chợ phiên', 'Thôn Chợ', 'Tháng 9/2024'],
]

/** A plan with a task table between two paragraphs, each cell a line with a mark of its own, as every reader of tables gives it. */
function withCells(table: readonly (readonly string[])[]): Doc {
  const doc = docOfLines([before, ...table.flat(), after])
  let at = before.length + 1
  const marks = table.flatMap((cells, row) =>
    cells.map((cell, column): Mark<'cell'> => {
      const span = { start: at, end: at + cell.length }
      at = span.end + 1
      return { type: 'cell', span, value: { table: 0, row, column, head: row === 0 }, by: 'test', confidence: 1 }
    }),
  ) // prettier-ignore
  return { ...doc, marks: [...doc.marks, ...marks] }
}

function compare(parent: Doc, child: Doc): Comparison {
  return comparisonSchema.parse(compareDocs({ parents: [parent], child, models: noModels }))
}

describe('tables', () => {
  it('are compared row by row: the cells of a row are one unit', () => {
    const record = compare(withCells([head, ...rows]), withCells([head, ...rows]))
    expect(record.parentUnits.map((unit) => unit.text.split('\n').length)).toEqual([1, 4, 4, 4, 4, 1])
    expect(new Set(record.childUnits.map((unit) => unit.relation))).toEqual(new Set(['same']))
  })

  it('are the same table where the rows stand in lines with tabs', () => {
    const lines = docOfLines([before, ...[head, ...rows].map((cells) => cells.join('\t')), after])
    const record = compare(withCells([head, ...rows]), lines)
    expect(record.summary).toMatchObject({ parentUnits: 6, kept: 6, omitted: 0, added: 0 })
  })

  it('whose rows are numbered anew have not changed by that, and a row left out is one omission', () => {
    const shorter = [head, rows[0]!, ['2', ...rows[2]!.slice(1)]]
    const record = compare(withCells([head, ...rows]), withCells(shorter))
    expect(record.childUnits.map((unit) => [unit.relation, unit.changes])).toEqual(
      Array.from({ length: 5 }, () => ['same', []]),
    )
    expect(record.parentUnits.filter((unit) => unit.fate === 'omitted').map((unit) => unit.text)).toEqual([
      rows[1]!.join('\n'),
    ])
  })

  it('keep the frame of a row whose task stands, whatever bodies and times its other cells name', () => {
    const other = [
      rows[0]!,
      ['2', 'Mở lớp vuốt gốm cho thanh niên xã', 'Hội Làng nghề Bến Lò', 'Sau vụ gặt'],
      rows[2]!,
    ]
    const record = compare(withCells([head, ...rows]), withCells([head, ...other]))
    expect(record.childUnits[3]!.relation).toBe('edited')
  })

  it('give both sides back word for word', () => {
    const later = [head, ...rows.slice(0, 2), [...rows[2]!.slice(0, 3), 'Tháng 11/2024']]
    const record = compare(withCells([head, ...rows]), withCells(later))
    const row = record.childUnits.at(-2)!
    expect(row.relation).toBe('edited')
    expect(applyWords(row.words, 'parent')).toBe(rows[2]!.join('\n'))
    expect(applyWords(row.words, 'child')).toBe(later[3]!.join('\n'))
  })
})
