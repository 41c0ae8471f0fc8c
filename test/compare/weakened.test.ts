import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về bãi bồi, lập kế hoạch như sau:'
const last = '- Bà con dựng chòi canh cá ở cuối bãi và vá lưới cũ.'

function demands(before: string, after: string): string[][] {
  const record = compareDocs({
    parents: [docOfLines([basis, before, last])],
    child: docOfLines([basis, after, last]),
    models: noModels,
  })
  return record.duties.map(({ relation, parent, child }) => [relation, parent?.raw ?? '', child?.raw ?? ''])
}

describe('a demand that became weaker', () => {
  it.each([
    {
      before: '- Mỗi hộ phải trồng một hàng phi lao.',
      after: '- Mỗi hộ khuyến khích trồng một hàng phi lao.',
      told: ['weakened', 'phải', 'khuyến khích'],
      why: 'an order turned into advice',
    },
    {
      before: '- Mỗi hộ trồng một hàng phi lao dọc bãi.',
      after: '- Khuyến khích mỗi hộ trồng một hàng phi lao dọc bãi.',
      told: ['weakened', 'Mỗi hộ trồng', 'Khuyến khích mỗi hộ trồng'],
      why: 'advice put before a demand that had no “phải” to lose',
    },
    {
      before: '- Đến cuối vụ 90% số hộ có ao lắng.',
      after: '- Đến cuối vụ 75% số hộ có ao lắng.',
      told: ['numberLowered', '90%', '75%'],
      why: 'a share lowered, quoted with its sign',
    },
    {
      before: '- 90% số hộ có ao lắng vào cuối vụ.',
      after: '1. 75% số hộ có ao lắng vào cuối vụ.',
      told: ['numberLowered', '90%', '75%'],
      why: 'a count that opens its item is quoted without the number or bullet of the item',
    },
    {
      before: '- Số hộ có ao lắng đạt 98%, có chòi canh đạt 85%, có thuyền đạt trên 50%.',
      after: '- Số hộ có ao lắng đạt 95%.',
      told: ['numberLowered', '98%,', '95%.'],
      why: 'what follows the count was left out: the counts alone are told',
    },
  ])('$why', ({ before, after, told }) => {
    expect(demands(before, after)).toEqual([told])
  })
})

describe('what is no weaker demand', () => {
  it.each([
    {
      before: '- Đến cuối vụ 60% số hộ có ao lắng.',
      after: '- Đến cuối vụ 75% số hộ có ao lắng.',
      why: 'a number raised',
    },
    {
      before: '- Giảm số ao bỏ hoang xuống còn 20% vào cuối vụ.',
      after: '- Giảm số ao bỏ hoang xuống còn 10% vào cuối vụ.',
      why: 'a ceiling lowered asks for more',
    },
    {
      before: '- Nộp sổ ao trước ngày 30 tháng 11 hằng năm.',
      after: '- Nộp sổ ao trước ngày 15 tháng 11 hằng năm.',
      why: 'a day of the year is a time, not a count',
    },
    {
      before: '- Đến cuối vụ 80% số hộ có ao lắng.',
      after: '- Đến cuối vụ 12/16 hộ có ao lắng.',
      why: 'a share and a count of so many in so many cannot be told from each other',
    },
    {
      before: '- Mỗi hộ trồng một hàng phi lao dọc bãi.',
      after: '- Mỗi hộ trồng một hàng phi lao dọc bãi; khuyến khích các hộ nuôi thêm vịt trời ở cuối bãi.',
      why: 'advice about something else weakens nothing',
    },
  ])('$why', ({ before, after }) => {
    expect(demands(before, after)).toEqual([])
  })
})
