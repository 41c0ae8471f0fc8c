import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { readText } from './read.js'

interface Case {
  readonly heading: string
  readonly line: string
  /** Kinds of the deadlines in order. */
  readonly expected: readonly string[]
  readonly why: string
}

const cases: readonly Case[] = [
  { heading: 'NHIỆM VỤ', line: 'Các thôn thường xuyên vệ sinh đường làng.', expected: ['recurring'], why: 'a task is ordered' },
  { heading: 'KẾT QUẢ THỰC HIỆN', line: 'Các thôn thường xuyên vệ sinh đường làng.', expected: [], why: 'the same words as a result' },
  { heading: 'KẾT QUẢ THỰC HIỆN', line: 'Trong tháng 4/2023, Trạm Y tế tiêm phòng cho trẻ.', expected: [], why: 'the month of the report itself' },
  { heading: 'KẾT QUẢ THỰC HIỆN\n1. Công tác chỉ đạo', line: 'Các thôn thường xuyên vệ sinh đường làng.', expected: [], why: 'a heading that may head orders, under one that tells results' },
  { heading: 'TỒN TẠI, HẠN CHẾ', line: 'Một số xã gửi báo cáo chậm so với hạn trước ngày 25 hằng tháng.', expected: [], why: 'a rule that was not kept' },
  { heading: 'TỒN TẠI, HẠN CHẾ', line: 'Còn 2 xã phải hoàn thành trước ngày 30/9/2023.', expected: ['before'], why: 'a day to come stays one, wherever it stands' },
  { heading: 'KHUYẾT ĐIỂM, HẠN CHẾ', line: 'Một số tháng không sinh hoạt đúng ngày 03 hằng tháng.', expected: [], why: 'what was found wanting' },
  { heading: 'YÊU CẦU', line: 'Đánh giá đúng kết quả công tác trong năm 2023.', expected: [], why: 'the year of a noun in a demand' },
  { heading: 'YÊU CẦU', line: 'Việc rà soát phải hoàn thành trong năm 2023.', expected: ['within'], why: 'what is to end in the year' },
  { heading: 'MỤC TIÊU', line: '80% bến đò đến năm 2027 có áo phao.', expected: ['by'], why: 'the clause opens with how many are to' },
  { heading: 'MỤC TIÊU', line: 'Trong năm 2023 thành lập 03 câu lạc bộ bơi.', expected: ['within'], why: 'a year that leads the act it sets' },
  { heading: 'MỤC TIÊU', line: 'Mở rộng bến, đến năm 2026 đưa 5 tàu gỗ vào phục vụ khách.', expected: ['by'], why: 'an act behind the year by which it is to be' },
  { heading: 'THỜI GIAN CHỐT SỐ LIỆU', line: 'Báo cáo năm: từ ngày 15/12/2022 đến ngày 14/12/2023.', expected: [], why: 'the time that figures are counted for' },
  { heading: 'PHƯƠNG HƯỚNG, NHIỆM VỤ', line: 'Tổng kết trong tháng 12/2023.', expected: ['within'], why: 'what is to come' },
  { heading: 'VỀ TÌNH HÌNH CHỢ', line: 'Hằng năm làng mở hội vào tháng 10, đông khách.', expected: [], why: 'a month without a year where it is told how matters are' },
  { heading: 'VỀ TÌNH HÌNH CHỢ', line: 'Hằng tuần ghi giá gạo.', expected: [], why: 'how matters are' },
  { heading: 'VỀ TÌNH HÌNH CHỢ\na) Ban Quản lý chợ:', line: 'Hằng tuần ghi giá gạo.', expected: ['recurring'], why: 'a numbered item below what tells how matters are orders' },
  { heading: 'GIAI ĐOẠN 1930 - 1945', line: 'Hằng năm, nhiều tàu thuyền ghé bến.', expected: [], why: 'years long past' },
  { heading: 'NHỮNG CHẶNG ĐƯỜNG', line: 'Hằng năm, nhiều tàu thuyền ghé bến.', expected: [], why: 'history' },
  { heading: 'MỤC ĐÍCH', line: 'Giúp học sinh hình thành nền nếp đọc sách hằng ngày.', expected: [], why: 'a purpose orders nothing' },
  { heading: 'GIAI ĐOẠN 1 (từ ngày 01/6 đến ngày 15/6/2023)', line: 'Thu gom rác.', expected: ['within'], why: 'the bracket of a title' },
  { heading: 'MỤC TIÊU ĐẾN NĂM 2025', line: 'Nâng cao chất lượng.', expected: [], why: 'the year of a title that is no time' },
] // prettier-ignore

describe('what a passage does', () => {
  it.each(cases)('$why', async ({ heading, line, expected }) => {
    const doc = await readText(
      `Đông Phú, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\n\nVệ sinh môi trường\n\nI. CĂN CỨ\nKế hoạch này căn cứ tình hình thực tế.\nII. ${heading}\n- ${line}\n`,
    )
    expect(marksOf(doc.marks, 'deadline').map(({ value }) => value.kind)).toEqual(expected)
  })

  it.each([
    { type: 'QUY CHẾ', expected: 'recurring', why: 'a standing rule comes every year' },
    {
      type: 'QUYẾT ĐỊNH\n\nBan hành Quy chế',
      expected: 'recurring',
      why: 'a decision that issues standing rules',
    },
    { type: 'KẾ HOẠCH', expected: 'before', why: 'a plan is of the year in which it is made' },
  ])('a day without a year in a $type: $why', async ({ type, expected }) => {
    const doc = await readText(
      `Đông Phú, ngày 20 tháng 4 năm 2023\n\n${type}\n\nQuản lý chợ huyện\n\nI. BÁO CÁO\n- Các xã gửi danh sách về huyện trước ngày 10/12.\n`,
    )
    expect(marksOf(doc.marks, 'deadline').map(({ value }) => value.kind)).toEqual([expected])
  })

  it('gives a day no year in a plan of the next year', async () => {
    const doc = await readText(
      'Đông Phú, ngày 29 tháng 12 năm 2022\n\nKẾ HOẠCH\n\nVệ sinh môi trường năm 2023\n\nI. NHIỆM VỤ\n- Các xã đăng ký trong quý I, nghiệm thu trước 31/10.\n',
    )
    expect(marksOf(doc.marks, 'deadline').map(({ value }) => [value.kind, value.date])).toEqual([
      ['within', null],
      ['before', null],
    ])
  })

  it('reads a numbered sentence over its bullets as an order', async () => {
    const doc = await readText(
      'KẾ HOẠCH\n\nVệ sinh môi trường\n\nI. NHIỆM VỤ\n1. Tổ chức các phiên họp của Hội đồng phối hợp cấp huyện định kỳ 02 lần/năm.\n- Chuẩn bị tài liệu.\n',
    )
    expect(marksOf(doc.marks, 'deadline').map(({ value }) => value.recurrence)).toEqual(['halfYearly'])
  })

  it('is surer of a frequency that leads an order than of one in a demand', async () => {
    const doc = await readText(
      'KẾ HOẠCH\n\nVệ sinh môi trường\n\nI. YÊU CẦU\n- Thường xuyên kiểm tra bếp ăn.\nII. NHIỆM VỤ\n- Thường xuyên kiểm tra bếp ăn.\n- Tự kiểm tra bếp ăn hằng tuần.\n',
    )
    const sure = marksOf(doc.marks, 'deadline').map(({ confidence }) => confidence >= 0.9)
    expect(sure).toEqual([false, true, true])
  })

  it('is less sure of times in which something is barred, granted or open', async () => {
    const doc = await readText(
      'Đông Phú, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\n\nVệ sinh môi trường\n\nI. NHIỆM VỤ\n- Nghiêm cấm thả diều từ ngày 02/6 đến ngày 09/6/2023.\n- Chỉ nhận rác gom trước 7 giờ hằng ngày.\n- Kho sách mở cửa các ngày thứ Sáu hằng tuần.\n- Gom rác trước ngày 09/6/2023.\n',
    )
    const sure = marksOf(doc.marks, 'deadline').map(({ confidence }) => confidence >= 0.9)
    expect(sure).toEqual([false, false, false, true])
  })
})
