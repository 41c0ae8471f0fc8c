import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về thả diều, lập kế hoạch như sau:'
const last = '- Bà con vót nan tre, phất giấy dó và thử sáo diều ở triền đê.'

function changes(before: string, after: string): readonly string[] {
  const record = compareDocs({
    parents: [docOfLines([basis, before, last])],
    child: docOfLines([basis, after, last]),
    models: noModels,
  })
  return record.childUnits[1]!.changes
}

describe('kinds of change', () => {
  it.each([
    {
      before: '3. Công an tỉnh',
      after: '3. Công an huyện',
      kinds: ['assignee'],
      why: 'the same body at another tier: only the word of the tier is exchanged',
    },
    {
      before: '- Nộp diều dự thi về Hội Sáo diều Việt Nam tỉnh cùng Ủy ban nhân dân tỉnh.',
      after: '- Nộp diều dự thi về Hội Sáo diều Việt Nam tỉnh cùng Ủy ban nhân dân huyện.',
      kinds: ['assignee'],
      why: 'who receives, told by the tier alone',
    },
    {
      before: '- Chỉ đạo các xã vót nan tre, phất giấy và treo sáo diều.',
      after: '- Vót nan tre, phất giấy và treo sáo diều.',
      kinds: ['assignee'],
      why: 'whoever is ordered to act acts',
    },
    {
      before: '- Thả diều ở triền đê vào chiều hè; ghi sổ từng cánh diều bị mắc dây.',
      after: '- Thả diều ở triền đê vào chiều hè.',
      kinds: ['scope'],
      why: 'a clause with an act of its own is a task',
    },
    {
      before: '- Bố trí giấy dó cho công tác phòng, chống diều mắc dây điện.',
      after: '- Bố trí giấy dó để thực hiện.',
      kinds: ['scope'],
      why: 'phòng, chống names no body, and công tác is nobody reached',
    },
    {
      before: '- Giữ môi trường, thị trường diều và bộ phận vót nan cho tốt.',
      after: '- Giữ hiện trường diều và bộ máy vót nan cho tốt.',
      kinds: [],
      why: 'syllables that name a body only when they stand alone',
    },
    {
      before: '- Dựng mạng lưới sáo diều từ tỉnh đến cơ sở cho mùa hè.',
      after: '- Dựng mạng lưới sáo diều cho mùa hè.',
      kinds: [],
      why: 'from one tier to another is how far, and nobody reached',
    },
    {
      before: '- Đến năm 2026, các xã có bãi thả diều đạt chuẩn.',
      after: '- Các xã có bãi thả diều đạt chuẩn.',
      kinds: ['deadline'],
      why: '“đến” before a time leads to nobody',
    },
    {
      before: '- Vẽ mẫu diều giai đoạn 2021 - 2025 cho các xóm.',
      after: '- Vẽ mẫu diều cho các xóm.',
      kinds: [],
      why: 'two years are a period and no count',
    },
    {
      before: '- Dạy vót nan cho giáo viên và trẻ em trong xóm.',
      after: '- Dạy vót nan cho trẻ em trong xóm.',
      kinds: ['audience'],
      why: 'people whom State plans reach',
    },
  ])('$why', ({ before, after, kinds }) => {
    expect(changes(before, after)).toEqual(kinds)
  })
})
