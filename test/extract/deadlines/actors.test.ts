import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { namedActors, type Case } from './actor-cases.js'
import { readText } from './read.js'

const cases: readonly Case[] = [
  {
    input:
      'Điều 3. Các trưởng phòng chịu trách nhiệm thi hành.\n(Ban hành kèm theo Quyết định số 5/QĐ-PYT)\nI. TIẾN ĐỘ\n1. Tháng 5/2023: Thành lập đoàn.',
    expected: [{ who: null, what: 'Thành lập đoàn' }],
    why: 'what is appended stands under no article; a title may be a time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Đảng đoàn HĐND huyện\n- Lãnh đạo xây dựng đề án trước ngày 15/5/2023.',
    expected: [{ who: 'Đảng đoàn HĐND huyện' }],
    why: 'Lãnh đạo that opens a task is its verb',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã gửi danh sách về Phòng Văn hóa, Khoa học và Thông tin trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã', to: 'Phòng Văn hóa, Khoa học và Thông tin' }],
    why: 'a receiver whose name holds a comma',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Rà soát\n- Phòng Nội vụ rà soát biên chế trước ngày 15/5/2023.',
    expected: [{ who: 'Phòng Nội vụ', what: 'rà soát biên chế' }],
    why: 'the subject of the sentence',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã, thị trấn rà soát số hộ; Phòng Lao động tổng hợp trước ngày 15/5/2023.',
    expected: [{ who: 'Phòng Lao động' }],
    why: 'the subject of the clause goes before that of the sentence',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã, thị trấn rà soát số hộ. Gửi danh sách về huyện trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã, thị trấn' }],
    why: 'a sentence without a subject goes on with the paragraph',
  },
  {
    input: 'I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Y tế huyện\n- Cấp thuốc trước ngày 15/5/2023.',
    expected: [{ who: 'Trung tâm Y tế huyện', what: 'Cấp thuốc' }],
    why: 'the nearest heading',
  },
  {
    input:
      'I. THỜI GIAN\n1. Đối với các trường tiểu học\n- Thời gian: 0,5 ngày, hoàn thành trong tháng 5/2023.',
    expected: [{ who: 'Các trường tiểu học' }],
    why: 'Đối với is dropped',
  },
  {
    input:
      'I. THỜI GIAN\n1. Các trường tiểu học: Khai giảng vào ngày 05/9/2023.\n2. Thời gian nghỉ hè\nTừ ngày 01/6/2023.',
    expected: [{ who: 'Các trường tiểu học' }, { who: null }],
    why: 'never from a sibling section',
  },
  {
    input:
      'I. NỘI DUNG\n1. Hội thi\nHội Nông dân huyện chủ trì tổ chức hội thi cấp huyện.\n- Thời gian: dự kiến ngày 20/9/2023.',
    expected: [{ who: 'Hội Nông dân huyện' }],
    why: 'the lead paragraph of the item',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các phòng, ban\n- Phòng Tài chính: Cấp kinh phí.\n- Quyết toán trước ngày 15/12/2023.\n- Phòng Văn hóa: Tuyên truyền.',
    expected: [{ who: 'Phòng Tài chính' }],
    why: 'a bullet without a subject goes on with the body of the bullet before it',
  },
  {
    input:
      'I. NHIỆM VỤ\nCác chi hội cơ sở tập trung thực hiện các nhiệm vụ sau:\n1. Tuyên truyền trên loa (hoàn thành trong tháng 5/2023).\n2. Vận động hội viên.',
    expected: [{ who: 'Các chi hội cơ sở', what: 'Tuyên truyền trên loa' }],
    why: 'the lead sentence over a numbered list; a closing bracket quotes the first act',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các xã, thị trấn\n- Báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Nội vụ) trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã, thị trấn', to: 'Ủy ban nhân dân huyện' }],
    why: 'the receiver without the channel',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các xã, thị trấn\n- Gửi kế hoạch về Phòng Nông nghiệp và Phát triển nông thôn chậm nhất ngày 28/5/2023.',
    expected: [{ who: 'Các xã, thị trấn', to: 'Phòng Nông nghiệp và Phát triển nông thôn' }],
    why: 'a name with và in it is one',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Chi bộ\n- Báo cáo Đảng ủy xã kết quả trước ngày 10/6/2023, để tổng hợp báo cáo Huyện ủy theo quy định.',
    expected: [{ who: 'Chi bộ', to: 'Đảng ủy xã' }],
    why: 'to whom it is passed on is no receiver',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng Huyện ủy chủ trì, phối hợp với Ban Tổ chức:\n- Tổng hợp, báo cáo hằng tuần.',
    expected: [{ who: 'Văn phòng Huyện ủy' }],
    why: 'Giao before the body, its verb after it',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Căn cứ tình hình thực tế, các trường học kiểm tra bếp ăn trước ngày 15/5/2023.',
    expected: [{ who: 'Các trường học' }],
    why: 'an opening phrase before the subject',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Phòng Kinh tế trình cấp có thẩm quyền phê duyệt trước ngày 20/7/2023.',
    expected: [{ who: 'Phòng Kinh tế', to: 'cấp có thẩm quyền' }],
    why: 'who receives is no body by name',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Trước ngày 18/8/2023, gửi kết quả đo đất cho Phòng Kinh tế.',
    expected: [{ who: null, to: 'Phòng Kinh tế' }],
    why: 'what is sent stands between the verb and the receiver',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Nghiệp đoàn cấp trên trực tiếp cơ sở nộp sổ trước ngày 18/8/2023.',
    expected: [{ who: 'Nghiệp đoàn cấp trên trực tiếp cơ sở' }],
    why: 'directly above is part of the name, no manner of acting',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Phòng Kinh tế trình Ủy ban nhân dân huyện Đề án trồng dâu trước ngày 18/8/2023.',
    expected: [{ who: 'Phòng Kinh tế', to: 'Ủy ban nhân dân huyện' }],
    why: 'what is submitted is no part of the receiver',
  },
  {
    input: 'I. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ngày 12/5/2023.\n2. Địa điểm: Nhà thi đấu 22/12.',
    expected: [{ who: null }],
    why: 'a place told under a heading of time and place is no time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Quý II hằng năm, các thôn nạo vét mương.',
    expected: [{ who: 'Các thôn' }],
    why: 'a quarter that comes again opens the sentence before its subject',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Định kỳ tổng kết công tác của cán bộ, đảng viên.',
    expected: [{ who: null }],
    why: 'people named inside the act are not its subject',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Lưu ý: Trước khi tổ chức lớp học, ban giám hiệu các trường báo cáo và mời Phòng Giáo dục dự.',
    expected: [{ who: 'Ban giám hiệu các trường', to: 'Phòng Giáo dục' }],
    why: 'a subject after the event; who is asked to attend receives',
  },
]

describe('who, what and to whom', () => {
  it.each([...namedActors, ...cases])('$why', async ({ input, expected }) => {
    const doc = await readText(
      `Đông Phú, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\n\nTriển khai công tác năm\n\nThực hiện Kế hoạch số 8-KH/HU ngày 10/4/2023 của Huyện ủy, Ủy ban xây dựng kế hoạch như sau:\n\n${input}\n`,
    )
    const found = marksOf(doc.marks, 'deadline').map(({ value }) => value)
    expect(found.map(({ who }) => who)).toEqual(expected.map(({ who }) => who))
    expected.forEach(({ to, what }, index) => {
      if (to !== undefined) expect(found[index]!.to).toBe(to)
      if (what !== undefined) expect(found[index]!.what).toBe(what)
    })
  })

  it('tells the columns of a task table by their heads', async () => {
    const doc = await readText(
      [
        'KẾ HOẠCH', '', 'Chuyển đổi số của Phòng Tư pháp', '', 'I. NHIỆM VỤ', '',
        '| STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |',
        '|---|---|---|---|---|---|',
        '| 1 | Nâng cấp trang thông tin | Văn phòng | Các tổ | Quý II/2023 | Trang mới |',
        '| 2 | Số hóa sổ hộ tịch | Tổ Hộ tịch | Văn phòng | Trước 30/11/2023 | Kho dữ liệu |',
        '| 3 | Trực tiếp nhận hồ sơ | Tổ Một cửa | Các tổ | Thường xuyên | Báo cáo |',
        '| 4 | Tập huấn | Văn phòng | Các tổ | Tháng 3, tháng 9/2023 | 02 lớp |',
      ].join('\n'),
    ) // prettier-ignore
    const rows = marksOf(doc.marks, 'deadline').map(({ value }) => [
      value.kind,
      value.date ?? value.recurrence,
      value.who,
      value.what,
    ])
    expect(rows).toEqual([
      ['within', '2023', 'Văn phòng', 'Nâng cấp trang thông tin'],
      ['before', '2023-11-30', 'Tổ Hộ tịch', 'Số hóa sổ hộ tịch'],
      ['recurring', 'regular', 'Tổ Một cửa', 'Trực tiếp nhận hồ sơ'],
      ['within', '2023-03', 'Văn phòng', 'Tập huấn'],
      ['within', '2023-09', 'Văn phòng', 'Tập huấn'],
    ])
    const work = marksOf(doc.marks, 'assignment').map(({ value }) => [value.body, value.tasks.length])
    expect(work).toEqual([
      ['Văn phòng', 2],
      ['Tổ Hộ tịch', 1],
      ['Tổ Một cửa', 1],
    ])
  })
})
