import { describe, expect, it } from 'vitest'
import { indexGroup, slipsAgainst, slipsInGroup } from '../../src/compare/slips/index.js'
import { makeDoc } from '../make-doc.js'

interface Case {
  readonly child: string
  readonly others: readonly string[]
  readonly expected: readonly string[]
  readonly why: string
}

const parent =
  'Các xã chăm sóc vườn cây đầu dòng theo quy trình. Chăm sóc vườn cây đầu dòng mỗi vụ. Vận động từ tỉnh đến cơ sở cùng làm.'

const cases: readonly Case[] = [
  { child: 'Các xã chăm sóc vườn cây đầu đòng theo quy trình.', others: [parent], expected: ['đòng -> dòng'], why: 'the parent prints the other form beside the same neighbours' },
  { child: 'CÁC XÃ CHĂM SÓC VUỜN CÂY ĐẦU DÒNG', others: [parent], expected: ['VUỜN -> VƯỜN'], why: 'capitals stay capitals' },
  { child: 'Vận động từ tinh thần đến cơ sở cùng làm.', others: [parent, 'Làm tốt từ tỉnh đến cơ sở cùng làm.'], expected: ['từ tinh thần đến -> từ tỉnh đến'], why: 'one word read as two, the neighbours alike on both sides' },
  { child: 'Các xã chăm sóc vườn cây đầu dòng theo quy trình.', others: [parent], expected: [], why: 'the same words' },
  { child: 'Các xã chăm sóc vườn cây đầu đông theo quy trình.', others: [parent, 'Trồng cây đầu đông tại vườn.'], expected: [], why: 'the printed form is attested elsewhere with a neighbour' },
  { child: 'Khoá học và uỷ ban.', others: ['Khóa học và ủy ban. Khóa học và ủy ban.'], expected: [], why: 'tone placement is no slip' },
  { child: 'Hàng tháng báo cáo kết quả.', others: ['Hằng tháng báo cáo kết quả. Hằng tháng báo cáo kết quả.'], expected: [], why: 'variants' },
  { child: 'Đồng chí Lê Văn Mậu phụ trách.', others: ['Đồng chí Lê Văn Mẫu phụ trách. Đồng chí Lê Văn Mẫu phụ trách.'], expected: [], why: 'names are never judged' },
  { child: 'Nộp trước ngày 15/5/2023 tại xã.', others: ['Nộp trước ngày 16/5/2023 tại xã. Nộp trước ngày 16/5/2023 tại xã.'], expected: [], why: 'dates and numbers are outside the rule' },
  { child: 'Các xã chăm sóc vườn cây đầu đòng.', others: ['Chăm sóc vườn cây đầu dòng.'], expected: [], why: 'once elsewhere proves nothing' },
  { child: 'Cần đổi mới.', others: [], expected: [], why: 'nothing to hold it against' },
] // prettier-ignore

describe('slips against parent and siblings', () => {
  it.each(cases)('$why', ({ child, others, expected }) => {
    const doc = makeDoc(child)
    const marks = slipsAgainst(
      doc,
      others.map((text) => makeDoc(text)),
    )
    expect(marks.map(({ value }) => `${value.printed} -> ${value.meant}`)).toEqual(expected)
    for (const { span, value } of marks) expect(doc.text.slice(span.start, span.end)).toBe(value.printed)
  })

  it.each(cases)(
    'the same out of an index that counts the document itself too: $why',
    ({ child, others }) => {
      const [doc, ...rest] = [child, ...others].map((text) => makeDoc(text))
      expect(slipsInGroup(doc!, indexGroup([doc!, ...rest]))).toEqual(slipsAgainst(doc!, rest))
    },
  )

  it.each(cases)(
    'the same for a scan whose typed twin stands in the group, printing what the others print: $why',
    ({ child, others }) => {
      const doc = makeDoc(child)
      const [typed, ...rest] = [others[0] ?? child, ...others].map((text) => makeDoc(text))
      expect(slipsInGroup(doc, indexGroup([typed!, ...rest]), typed)).toEqual(slipsAgainst(doc, rest))
    },
  )

  it('does not give again what the document already carries', () => {
    const doc = makeDoc('Các xã chăm sóc vườn cây đầu đòng theo quy trình.')
    const marks = slipsAgainst(doc, [makeDoc(parent)])
    expect(slipsAgainst({ ...doc, marks }, [makeDoc(parent)])).toEqual([])
  })
})
