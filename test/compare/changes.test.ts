import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import { hourOf, placeInRound } from '../../src/compare/changes/rounds.js'
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

describe('the basis paragraph', () => {
  it.each([
    {
      parent:
        'Thực hiện Chương trình số 9-CTr/TU của Ban Thường vụ Tỉnh ủy, Ban Tổ chức Tỉnh ủy hướng dẫn thả diều như sau:',
      child:
        'Căn cứ Hướng dẫn số 5-HD/BTCTU của Ban Tổ chức Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch thả diều, thổi sáo như sau:',
      changed: true,
      why: 'another body makes the child, though commas stand in its title too',
    },
    {
      parent: 'Thực hiện Chương trình số 9-CTr/TU, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch thả diều như sau:',
      child:
        'Thực hiện tốt Chương trình số 9-CTr/TU, Ban Thường vụ Tỉnh ủy ban hành kế hoạch thả diều như sau:',
      changed: false,
      why: 'the same body makes both',
    },
  ])('$why', ({ parent, child, changed }) => {
    const record = compareDocs({
      parents: [docOfLines([parent, last])],
      child: docOfLines([child, last]),
      models: noModels,
    })
    expect(record.childUnits[0]!.changes.includes('assignee')).toBe(changed)
  })
})

describe('hours', () => {
  it.each([
    { raw: 'trước 7 giờ hằng ngày', hour: '07:00', why: 'an hour in words' },
    { raw: 'chậm nhất 16h30 ngày 02/9', hour: '16:30', why: 'an hour with minutes' },
    { raw: 'trước ngày 12/8/2031', hour: null, why: 'no hour' },
  ])('$why', ({ raw, hour }) => {
    expect(hourOf(raw)).toBe(hour)
  })
})

describe('places in a round', () => {
  it.each([
    { raw: 'chiều thứ sáu hằng tuần', place: 'weekday 6', why: 'a day of the week in words' },
    { raw: 'thứ 6 hằng tuần', place: 'weekday 6', why: 'the same day in figures' },
    { raw: 'sáng Chủ nhật hằng tuần', place: 'weekday 1', why: 'a Sunday has no number' },
    { raw: 'hằng tuần', place: null, why: 'any day of the week' },
  ])('$why', ({ raw, place }) => {
    expect(placeInRound(raw)).toBe(place)
  })
})

describe('kinds of change', () => {
  it.each([
    {
      before: '- Bước 2: Họp thợ diều, bầu tổ giữ sáo.',
      after: '- Họp thợ diều, bầu tổ giữ sáo.',
      kinds: [],
      why: 'the number of a step is its name',
    },
    {
      before: '- Ủy ban nhân dân các xã dựng sân thả diều, treo sáo.',
      after: '- Dựng sân thả diều, treo sáo.',
      kinds: ['assignee'],
      why: 'the people in the name of a body are nobody who is reached',
    },
    {
      before: '- Tổ thả diều có từ 15 nghệ sĩ sáo trở lên, thay nhau giữ dây.',
      after: '- Tổ thả diều có từ 10 nghệ sĩ sáo trở lên, thay nhau giữ dây.',
      kinds: ['number'],
      why: 'behind từ stands a count too',
    },
    {
      before: '- Mỗi thợ học phất diều tối thiểu 10 giờ ở đình làng.',
      after: '- Mỗi thợ học phất diều tối thiểu 12 giờ ở đình làng.',
      kinds: ['number'],
      why: 'hours that are asked for are a count and no time of day',
    },
    {
      before: '- Hết mùa diều, 80% công chức biết khoét sáo trúc.',
      after: '- Hết mùa diều, 80% công chức xã biết khoét sáo trúc.',
      kinds: [],
      why: 'the tier of the people is where they are, and no body',
    },
    {
      before: '- Diều giấy không được thả, trừ buổi do Thường trực Tỉnh ủy cho phép.',
      after: '- Diều giấy không được thả, trừ buổi do Thường trực Huyện ủy cho phép.',
      kinds: ['assignee'],
      why: 'behind do stands who acts, whatever stands before it',
    },
    {
      before: '- Tham mưu Ủy ban nhân dân cấp tỉnh đặt giải sáo diều.',
      after: '- Tham mưu Ủy ban nhân dân cấp huyện đặt giải sáo diều.',
      kinds: ['assignee'],
      why: 'who is advised decides and issues',
    },
    {
      before: '- Công đoàn Tổng công ty phối hợp vót nan tre, nhuộm giấy dó cho hội thi.',
      after: '- Công đoàn bộ phận phối hợp vót nan tre, nhuộm giấy dó cho hội thi.',
      kinds: ['assignee'],
      why: 'what stands between a body and its act tells which body it is',
    },
    {
      before: '- Báo Bến Diều, Đài Tiếng nói sông Đáy mở chuyên mục dạy phất diều, khoét sáo.',
      after: '- Báo và phát thanh, truyền hình Cồn Tre mở chuyên mục dạy phất diều, khoét sáo.',
      kinds: ['assignee'],
      why: 'the names of who acts are no matter of their own, however long',
    },
    {
      before: '- Gửi danh sách diều dự thi về Sở Văn hóa (qua Phòng Nghệ thuật dân gian).',
      after: '- Gửi danh sách diều dự thi về Sở Văn hóa (qua Trung tâm Bảo tồn di sản phi vật thể).',
      kinds: ['assignee'],
      why: 'a name in capitals goes on in small letters',
    },
    {
      before: '- Mời các tổ chức xã hội và nghệ nhân xem thả diều.',
      after: '- Mời các tổ chức xã hội và du khách xem thả diều.',
      kinds: ['audience'],
      why: 'tổ chức behind các is a body and no act: what is invited goes on',
    },
    {
      before: '- Dọn nhà kho, gác xép để cất diều, giấy dó, nan tre khô.',
      after: '- Dọn phòng làm việc, gác xép để cất diều, giấy dó, nan tre khô.',
      kinds: [],
      why: 'a room to work in is no body',
    },
    {
      before: '5. Hợp tác, xã hội hóa',
      after: '5. Xã hội hóa',
      kinds: [],
      why: 'no cooperative across a comma',
    },
    {
      before: '- Gây quỹ diều sáo cho các làng ven đê.',
      after: '- Gây quỹ diều sáo giai đoạn 2031 - 2034 cho các làng ven đê.',
      kinds: [],
      why: 'a span of years is no count',
    },
    {
      before: '- Công đoàn làng Diều tổ chức treo sáo ở cổng đình vào ngày hội.',
      after: '- Công đoàn Khu vực 9 tổ chức treo sáo ở cổng đình vào ngày hội.',
      kinds: ['assignee'],
      why: 'the number of an area is its name',
    },
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
    {
      before: '- Nộp sổ ghi cánh diều trước ngày 14/4 và 14/8 cho đình làng.',
      after: '- Nộp sổ ghi cánh diều trước ngày 9/4 và 9/8 cho đình làng.',
      kinds: [],
      why: 'the second of two days under one word is a day and no count; what is due by when the marks tell, and here are none',
    },
    {
      before: '- Mở sân thả diều ít nhất 02 ngày một tuần trong mùa gió.',
      after: '- Mở sân thả diều ít nhất 05 ngày một tuần trong mùa gió.',
      kinds: ['number'],
      why: 'a length of time that is asked for is counted',
    },
    {
      before: '- Kể chuyện làng diều nhân 40 năm ngày dựng sân.',
      after: '- Kể chuyện làng diều nhân 41 năm ngày dựng sân.',
      kinds: [],
      why: 'the years of an anniversary are no length that is asked for',
    },
    {
      before: '- Gom nan tre, giấy dó, sáo trúc về sân đình trước mùa gió.',
      after: '- Gom nan tre, giấy dó về sân đình trước mùa gió.',
      kinds: ['scope'],
      why: 'a list has a member less, however short',
    },
    {
      before: '- Vót nan tre dưới bóng đa đều tay, khẩn trương, chặt chẽ.',
      after: '- Vót nan tre dưới bóng đa đều tay, khẩn trương.',
      kinds: [],
      why: 'a member of a list of manners is wording',
    },
    {
      before: '- Ghi công khai tiền mua giấy dó.',
      after: '- Ghi công khai tiền mua giấy dó, tiền thuê thợ phất diều của nhân dân.',
      kinds: ['scope'],
      why: 'people behind a matter of their own are whose it is, and nobody reached',
    },
    {
      before: '- Phát diều giấy; ưu tiên trẻ em ở bãi nổi.',
      after: '- Phát diều giấy; ưu tiên trẻ em ở bãi nổi, hộ cận nghèo.',
      kinds: ['audience'],
      why: 'who comes first is reached and does not act',
    },
    {
      before: '- Gửi báo cáo về đình làng (qua chi cục gió mùa).',
      after: '- Gửi báo cáo về đình làng.',
      kinds: ['assignee'],
      why: 'whom a report goes through receives it',
    },
    {
      before: '- Vót nan tre, phất giấy dó, treo sáo trúc lên cột cờ.',
      after: '1\tVót nan tre, phất giấy dó, treo sáo trúc lên cột cờ\tCông an xã',
      kinds: ['assignee'],
      why: 'a cell of a row begins a clause: who stands there alone acts',
    },
  ])('$why', ({ before, after, kinds }) => {
    expect(changes(before, after)).toEqual(kinds)
  })
})
