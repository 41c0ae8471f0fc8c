import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis =
  'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch giữ nghề mây tre như sau:'

function compare(parent: readonly string[], child: readonly string[]): Comparison {
  return compareDocs({
    parents: [docOfLines([basis, ...parent])],
    child: docOfLines([basis, ...child]),
    models: noModels,
  })
}

function parentsOf(record: Comparison, start: string): string[] {
  const unit = record.childUnits.find(({ text }) => text.startsWith(start))!
  return unit.parents.map((id) => record.parentUnits.find((one) => one.id === id)!.text)
}

const weave = '- Mỗi hộ đan được hai mẫu giỏ mới, bán ở phiên chợ đầu tháng.'
const plant = '- Trồng thêm ba sào mây nước quanh hồ, rào bằng tre gai.'

describe('a heading over a heading', () => {
  const laid = ['I. MỤC TIÊU', '1. Mục tiêu đến mùa gặt', weave, '2. Mục tiêu lâu dài', plant]
  const joined = ['I. MỤC TIÊU ĐẾN MÙA GẶT', weave]

  it('is taken up by one that says both in its place', () => {
    const record = compare(laid, joined)
    expect(parentsOf(record, 'I.')).toEqual(['I. MỤC TIÊU', '1. Mục tiêu đến mùa gặt'])
    expect(record.childUnits[1]!.relation).toBe('reworked')
  })

  it('is what one of the parent was set out in, read the other way', () => {
    const record = compare(joined, laid)
    expect(parentsOf(record, 'I.')).toEqual(['I. MỤC TIÊU ĐẾN MÙA GẶT'])
    expect(parentsOf(record, '1.')).toEqual(['I. MỤC TIÊU ĐẾN MÙA GẶT'])
  })

  it('stays left out where the other does not say it', () => {
    const record = compare(['I. CHỈ TIÊU', ...laid.slice(1)], joined)
    expect(parentsOf(record, 'I.')).toEqual(['1. Mục tiêu đến mùa gặt'])
  })
})

const dry = '- Phơi nan tre trên giàn cao hai mét, che bạt khi trời đổ mưa rào.'
const teach = '- Cử thợ đan giỏi kèm cặp hai người mới trong suốt mùa mưa.'
const count = '- Ghi sổ số giỏ đã bán sau từng phiên chợ, đọc lại vào tối cuối tháng.'

describe('a heading whose contents went elsewhere', () => {
  const parent = ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, teach, '2. Tổ giữ quỹ', count]

  it('is none of another section because both names share words', () => {
    const record = compare(parent, ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, '2. Tổ trông quỹ xóm', teach])
    expect(parentsOf(record, '2.')).toEqual([])
    expect(record.parentUnits.find(({ text }) => text === '2. Tổ giữ quỹ')!.fate).toBe('omitted')
  })

  it('stays where its words are the same', () => {
    const record = compare(parent, ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, '2. Tổ giữ quỹ', teach])
    expect(parentsOf(record, '2.')).toEqual(['2. Tổ giữ quỹ'])
  })
})

describe('the remark that ends a document', () => {
  const remark = 'Các xóm bảo nhau làm cho trọn, có gì khó thì ra đình hỏi cụ từ.'

  it('does not stand for what the last section holds', () => {
    const record = compare(
      ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, '2. Đội trồng mây', plant, '3. Tổ giữ quỹ', count, remark],
      ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, '2. Các cụ bô lão', plant, remark],
    )
    expect(parentsOf(record, '2.')).toEqual(['2. Đội trồng mây'])
  })
})

describe('a heading left out over what was carried', () => {
  it('is doubted', () => {
    const record = compare(
      ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, '2. Đội trồng mây', plant],
      ['I. PHÂN CÔNG', '1. Hội thợ đan', dry, plant],
    )
    const left = record.parentUnits.find(({ text }) => text.startsWith('2.'))!
    expect(left.fate).toBe('omitted')
    expect(left.confidence).toBeLessThan(0.8)
  })
})

describe('a body named in two tasks', () => {
  it('makes neither the other', () => {
    const school = 'Trường Cao đẳng nghề Mây Tre Hạ Lũng'
    const parent = [
      'I. VIỆC LÀM',
      `- Sửa mái xưởng; dựng ${school} thành nơi thi thợ vào mùa hội.`,
      '- Gặp gỡ giữa nhà vườn, lớp học và người mua; lập sổ mẫu giỏ của vùng.',
    ]
    const meet = `- Gặp gỡ giữa nhà vườn, ${school} và người mua lúc tuyển thợ, học việc.`
    expect(parentsOf(compare(parent, ['I. VIỆC LÀM', meet]), '- Gặp')).toEqual([parent[2]])
  })
})
