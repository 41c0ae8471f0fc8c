import { describe, expect, it } from 'vitest'
import { partOfPeriod } from '../../src/compare/changes/rounds.js'
import { compareDocs } from '../../src/compare/index.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về hát ví, lập kế hoạch như sau:'
const last = '- Bà con chép lời ví cổ, dạy nhau lên dây đàn nhị ở sân đình.'

function changes(before: string, after: string): readonly string[] {
  const record = compareDocs({
    parents: [docOfLines([basis, before, last])],
    child: docOfLines([basis, after, last]),
    models: noModels,
  })
  return record.childUnits[1]!.changes
}

describe('numbers that count and numbers that name', () => {
  it.each([
    {
      before: '- Dựng sân khấu hát ví bên đường làng, treo đèn lồng, trải chiếu cói.',
      after: '- Dựng sân khấu hát ví bên đường tỉnh 907, treo đèn lồng, trải chiếu cói.',
      kinds: [],
      why: 'a road is named by its number',
    },
    {
      before: '- Đội hát ví của Hợp tác xã Bãi Dâu tập hai buổi, thay nhau đánh trống.',
      after: '- Đội hát ví của Hợp tác xã Bãi Dâu 2, thay nhau đánh trống.',
      kinds: [],
      why: 'behind a name and before a comma a number counts nothing',
    },
    {
      before: '- Đội hát ví của làng Bãi Dâu thay nhau đánh trống, gõ phách.',
      after: '- Đội hát ví của làng Bãi Dâu 12 người thay nhau đánh trống, gõ phách.',
      kinds: ['number'],
      why: 'behind a name and before people it counts them',
    },
    {
      before: '- Chọn giọng ví hay nhất làng hai năm một lượt, tặng khăn nhiễu.',
      after: '- Chọn giọng ví hay nhất làng vào dịp 09/11 hằng năm, tặng khăn nhiễu.',
      kinds: [],
      why: 'a day without its word is no fraction',
    },
    {
      before: '- Lên dây đàn nhị, hát ví suốt đêm ở bến sông khi tháng 4 về.',
      after: '- Lên dây đàn nhị, hát ví suốt đêm ở bến sông khi tháng 4 và 7 về.',
      kinds: [],
      why: 'the second of two months is named by its number too',
    },
    {
      before: '- Chép lời ví của làng, để trong tủ gỗ ở đình.',
      after: '- Chép 1/3 lời ví của làng, để trong tủ gỗ ở đình.',
      kinds: ['number'],
      why: 'a fraction is a count',
    },
  ])('$why', ({ before, after, kinds }) => {
    expect(changes(before, after).filter((kind) => kind === 'number')).toEqual(kinds)
  })
})

describe('who acts and who is reached', () => {
  it.each([
    {
      before: '- Dạy hát ví, lên dây đàn nhị tại các cơ quan đóng bên sông.',
      after: '- Các cơ quan đóng bên sông dạy hát ví, lên dây đàn nhị.',
      kinds: [],
      why: 'words that stand in another place of the unit are neither put in nor left out',
    },
    {
      before: '- Tham mưu giúp Ban Thường vụ Tỉnh ủy chọn bài ví, xếp lượt hát.',
      after: '- Tham mưu giúp Ban Thường vụ Huyện ủy chọn bài ví, xếp lượt hát.',
      kinds: ['assignee'],
      why: 'who is advised answers, and is not reached',
    },
    {
      before: '- Chép sử ca của vùng, hát ví dưới gốc đa.',
      after: '- Chép sử ca, lịch sử địa phương của vùng, hát ví dưới gốc đa.',
      kinds: [],
      why: 'behind a noun địa phương is no body',
    },
    {
      before: '- Thi hát ví về công sở treo đèn, nhặt lá sân đình.',
      after: '- Thi hát ví về xưởng dệt treo đèn, nhặt lá sân đình.',
      kinds: [],
      why: 'a public office is a place',
    },
    {
      before:
        '- Nếp hát ví phải sát với tập quán từng vạn chài, lấy đình làng làm chỗ tập, không làm thay nông dân.',
      after: '- Nếp hát ví phải sát với tập quán từng vạn chài, lấy đình làng làm chỗ tập.',
      kinds: [],
      why: 'far behind với people have a verb of their own',
    },
    {
      before: '2. Sở hát ví',
      after: '2. Công chức hát ví',
      kinds: ['assignee'],
      why: 'in the place of a body people act',
    },
  ])('$why', ({ before, after, kinds }) => {
    expect(changes(before, after).filter((kind) => /assignee|audience/u.test(kind))).toEqual(kinds)
  })

  it('leaves what headings are made of out of their scope', () => {
    const [before, after] = ['I. NỘI DUNG', 'I. NỘI DUNG, PHÂN CÔNG VÀ THỜI GIAN THỰC HIỆN']
    expect(changes(before, after)).toEqual([])
    expect(changes(before, 'I. NỘI DUNG, LỜI VÍ CỔ, NHẠC ĐÀN NHỊ')).toEqual(['scope'])
  })
})

describe('parts of a period', () => {
  it.each([
    { raw: 'tuần thứ hai tháng 4', part: 'week 2', why: 'a week by its number in words' },
    { raw: 'tuần lễ thứ 2 tháng 4', part: 'week 2', why: 'the same in figures' },
    { raw: 'tuần đầu tháng 4', part: 'week 1', why: 'the first week' },
    { raw: 'cuối tháng 4/2031', part: 'cuối', why: 'the end of a month' },
    { raw: 'tháng 4/2031', part: null, why: 'all of the month' },
    { raw: '6 tháng đầu năm', part: null, why: 'half a year is a round of its own' },
  ])('$why', ({ raw, part }) => {
    expect(partOfPeriod(raw)).toBe(part)
  })
})
