import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về bến đò, lập kế hoạch như sau:'
const kept = '- Trồng hai hàng sú dọc bến đò cũ trước mùa nước lên.'

const compare = (parent: readonly string[], child: readonly string[]): Comparison =>
  compareDocs({
    parents: [docOfLines([basis, ...parent], 'parent.txt')],
    child: docOfLines([basis, ...child], 'child.txt'),
    models: noModels,
  })

describe('omissions that stand together', () => {
  const dropped = '- Quét dầu rái cho ba chiếc thuyền nan, thay mái chèo đã nứt.'
  const addressed =
    '- Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo việc vẽ luồng lạch cho các bến, cắm phao tiêu.'
  it('for one reason each are told apart, the heading with what stands under it', () => {
    const { findings } = compare(
      ['I. BẾN THƯỢNG', kept, 'II. BẾN HẠ', '1. Thuyền nan', dropped, '2. Luồng lạch', addressed],
      ['I. BẾN THƯỢNG', kept],
    )
    expect(findings.map(({ reason, parent }) => [reason, parent.join(' ')]).sort()).toEqual([
      ['dropped', 'p4 p5 p6'],
      ['otherLevel', 'p7 p8'],
    ])
  })
  it('are worded in both languages, whatever stands between them', () => {
    const elsewhere = [
      '- Quét dầu rái cho thuyền nan, thay mái chèo nứt, vá buồm, đóng lại ván sàn trước mùa lũ.',
      '- Cắm phao tiêu ở luồng lạch, thắp đèn bão đầu bến, cử người canh nước đêm mùa lũ.',
    ]
    const gathered =
      '- Bà con quét dầu rái cho thuyền nan, thay mái chèo nứt; cắm phao tiêu ở luồng lạch, thắp đèn bão đầu bến; góp cơm nắm cho thợ và người gác bến, kể chuyện bến xưa cho trẻ nhỏ nghe vào tối rằm.'
    const { findings } = compare(
      ['I. BẾN THƯỢNG', '1. Thuyền', elsewhere[0]!, '2. Luồng', elsewhere[1]!, kept],
      ['I. BẾN THƯỢNG', kept, gathered],
    )
    for (const { text, code } of findings) {
      expect([text.vi, text.en].join(' ').toLowerCase(), code).not.toContain('compare/')
    }
  })
})

describe('a numbered sentence with points under it', () => {
  const points = ['- Bến thượng dựng bằng tre.', '- Bến hạ xếp bằng đá ong.']
  const target = (count: number): string => `1. Dựng xong ${count} bậc lên xuống cho khách bộ hành.`
  it('is no title: its count counts', () => {
    const { childUnits, findings } = compare([target(40), ...points], [target(25), ...points])
    expect(childUnits[1]!.changes).toEqual(['number'])
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['compare/number-lowered', 'high'],
    ])
  })
  it('is told where it is left out', () => {
    const { findings } = compare([kept, target(40)], [kept])
    expect(findings.map(({ code, parent }) => [code, parent])).toEqual([['compare/omitted', ['p3']]])
  })
  it('a title that ends with a full stop stays a title', () => {
    expect(compare([kept, '1. Bậc lên xuống.'], [kept]).findings).toEqual([])
  })
})

describe('the body that a title gives work to', () => {
  const work = '- Vẽ luồng lạch cho các bến rồi cắm phao tiêu ở chỗ nước xoáy trước mùa lũ.'
  it.each([
    { title: '1. Lãnh đạo, chỉ đạo', reason: 'dropped', why: 'those who lead, as a word for leading' },
    { title: '1. Thanh tra, kiểm tra', reason: 'dropped', why: 'the same of inspection' },
    { title: '1. Quản lý nhà nước', reason: 'dropped', why: 'and of management' },
    { title: '1. Thanh tra tỉnh', reason: 'otherLevel', why: 'a body that inspects' },
  ])('$title: $why', ({ title, reason }) => {
    const { findings } = compare([kept, title, work], [kept])
    expect(findings.map((finding) => finding.reason)).toEqual([reason])
  })
})
