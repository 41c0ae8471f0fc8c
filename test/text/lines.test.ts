import { describe, expect, it } from 'vitest'
import { continues, endsOpen, endsUnit, isLabelled, opensUnit } from '../../src/text/lines.js'

const near = { apart: false, full: false }
const full = { apart: false, full: true }
const counting = { ...full, unit: () => 'Việc thực hiện theo bốn bước: (1) rà soát; (2) phân loại;' }
const apart = { apart: true, full: false }

describe('continues', () => {
  const joined: [string, string, Parameters<typeof continues>[2], string][] = [
    ['- Cấp ủy, người đứng đầu chịu trách nhiệm', 'về chất lượng tủ sách', near, 'a small letter after no final mark'],
    ['hằng quý gửi báo', 'cáo kết quả về Ban Tuyên giáo', apart, 'a page break inside a word pair'],
    ['các quy định, kết luận, hướng dẫn đang có hiệu lực của', 'Ban Chấp hành Trung ương', apart, 'breaks off after của'],
    ['do Ban Thường vụ tổ chức trong tháng 5, giao các đồng chí phụ trách,', 'Ban Tuyên giáo theo dõi', apart, 'breaks off after a comma'],
    ['kế hoạch của Đảng bộ trong năm nay về việc đọc sách và khóa', 'XIII. Các chi bộ tổ chức', full, 'a Roman number that is no label'],
    ['hoàn thành việc bàn giao sách cho các chi bộ trong tháng', '3. Các chi bộ lập danh mục', full, 'a figure that is no label'],
    ['thực hiện trong giai đoạn 2021', '- 2025 theo phân công', full, 'a dash between years'],
    ['tại Hội nghị của Ban Chấp hành Trung ương Đảng', 'Khóa XI và của Tỉnh ủy', full, 'a capital at the margin'],
    ['II- NỘI DUNG, ĐỐI TƯỢNG, PHƯƠNG THỨC, THỜI GIAN', 'TỔ CHỨC THỰC HIỆN', full, 'a numbered heading in capitals that wraps'],
    ['phòng, chống dịch bệnh. Việc đọc sách là thường xuyên.', 'Cấp ủy các chi bộ nêu gương', { ...full, spaced: true }, 'a full stop at the margin inside a paragraph'],
    ['phê duyệt kế hoạch đọc sách giai đoạn', '2021 - 2025', near, 'a period is cut'],
    ['theo quy định tại khoản 2 Điều', '5 Quy chế này', near, 'an article is cut'],
    ['kiên định chủ nghĩa', 'C. Mác và tư tưởng', full, 'the initial of a name is no label'],
    ['I.', 'MỤC ĐÍCH, YÊU CẦU', near, 'a number that was copied apart from its heading'],
    ['-', 'Tổ chức hội thi', near, 'a list sign that was copied apart'],
    ['triển khai giai đoạn 2023 -', '2025', near, 'years cut behind the dash'],
    ['PHÁT TRIỂN NGHỀ MỘC GIAI ĐOẠN 2024 -', '2027', near, 'and in capitals'],
    ['Ninh Bình, ngày 20 tháng 02 năm', '2023', near, 'a date cut before the year'],
    ['Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị', '- xã hội tuyên truyền', full, 'a name cut before its dash is no list item'],
    ['Điều 4. Các ông, bà: Chánh Văn phòng; Giám đốc Sở Y tế;', 'Thủ trưởng các cơ quan chịu trách nhiệm', full, 'semicolons part the names of those who carry a decision out'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH\tCà Mau, ngày 9 tháng 7 năm', '2024', near, 'the date beside a letterhead, cut before the year'],
    ['HUYỆN ỦY ĐÔNG HÒA\tĐông Hòa, ngày 9', 'tháng 7 năm 2024', near, 'and before the month'],
    ['hiện theo bốn bước: (1) rà soát; (2) phân loại;', '(3) Bàn giao; (4) nghiệm thu', counting, 'a count inside a paragraph'],
    ['theo bốn bước: a) rà soát; b) phân loại hồ sơ;', 'c) Bàn giao; d) nghiệm thu', { ...full, unit: () => 'theo bốn bước: a) rà soát; b) phân loại hồ sơ;' }, 'and one by letters'],
    ['Một dòng đầy đến lề phải thì hết câu.', 'Dòng sau không thụt vào', { ...full, indented: false }, 'no indent: the same paragraph'],
  ] // prettier-ignore
  it.each(joined)('%s + %s: %#', (previous, line, context, why) => {
    expect(continues(previous, line, context), why).toBe(true)
  })

  const parted: [string, string, Parameters<typeof continues>[2], string][] = [
    ['ĐẢNG BỘ TỈNH BẾN TRE', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN', near, 'two lines of a letterhead'],
    ['KẾ HOẠCH', 'tổ chức phong trào đọc sách', near, 'type and title'],
    ['Kế hoạch', 'về phong trào đọc sách', near, 'type in small letters and title'],
    ['Số 12-KH/TU', 'tiếp theo', near, 'a number is complete'],
    ['Số:     /KH-UBND', 'tiếp theo', near, 'a number left open is complete'],
    ['Bến Tre, ngày 3 tháng 4 năm 2023', 'phong trào đọc sách', apart, 'place and date are complete'],
    ['xây dựng kế hoạch như sau:', 'nội dung thứ nhất', apart, 'a colon leads'],
    ['3.5. Hiệp hội Doanh nghiệp tỉnh, Liên minh Hợp tác xã tỉnh', 'Vận động doanh nghiệp tham gia', full, 'a heading as wide as the line over what it orders'],
    ['- Nạo vét kênh;', 'Thủ trưởng các đơn vị đôn đốc', full, 'a semicolon ends an item'],
    ['đã hoàn thành.', 'các chi bộ tiếp tục', apart, 'a full stop'],
    ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', near, 'authority and role'],
    ['PHÓ BÍ THƯ', 'Phạm Thu Hà', near, 'role and name'],
    ['- Thường trực Tỉnh ủy,', '- Các ban đảng,', near, 'recipients'],
    ['Thường trực Tỉnh ủy,', 'Các ban đảng,', near, 'recipients without a sign: too short to break off'],
    ['nội dung công việc của các chi bộ', '1. Thời gian', full, 'a numbered heading'],
    ['nội dung công việc của các chi bộ', 'a) Thời gian', full, 'a letter'],
    ['nội dung công việc của các chi bộ', 'Nơi nhận:', full, 'the recipients'],
    ['nội dung công việc của các chi bộ', 'Điều 5. Trách nhiệm', full, 'an article'],
    ['(2) Phân loại hồ sơ theo từng năm;', '(3) Bàn giao', { ...full, unit: () => '(2) Phân loại hồ sơ theo từng năm;' }, 'items each on a line of its own, one of them full'],
    ['theo bốn bước: (1) rà soát; (2) phân loại;', '(3) Bàn giao', { ...counting, full: false }, 'a count that leaves room at the margin'],
    ['theo bốn bước: (1) rà soát; (2) phân loại;', '(5) Bàn giao', counting, 'a number that does not follow'],
    ['TỈNH ỦY CÀ MAU\tCà Mau, ngày 9 tháng 7 năm', '2024. Kế hoạch công tác', near, 'more than the rest of a date'],
    ['1. Mục đích', 'nâng cao nhận thức', apart, 'a short heading stands alone'],
    ['TỈNH ỦY\tĐẢNG CỘNG SẢN VIỆT NAM', 'tiếp', near, 'columns'],
    ['-----', 'thực hiện kế hoạch', near, 'a rule'],
    ['Dòng này đầy đến lề phải và hết câu.', 'Đoạn mới', { ...full, indented: true }, 'an indent: a new paragraph'],
    ['Dòng này ngắn', 'Đoạn mới bắt đầu bằng chữ hoa', near, 'nothing says that it goes on'],
    ['1. Nâng cao vai trò của các cấp', '2. Tăng cường kiểm tra', near, 'cấp ends a heading'],
    ['Thực hiện trong năm', '2. Nội dung', apart, 'năm ends a heading'],
    ['nội dung công việc của các chi bộ', '1/ Thời gian', full, 'a number with a stroke'],
    ['Phó Chủ tịch', '(đã ký)', near, 'a note of the copy'],
    ['1.', '2.', near, 'two numbers'],
    ['*', 'Số 5-KH/TU', near, 'the star of a letterhead'],
    ['1', 'Việc thứ nhất', near, 'a figure alone is a cell, not a label'],
    ['Ninh Bình, ngày 20 tháng 02 năm 2023', 'về việc đọc sách', near, 'a date is complete'],
    ['QUYẾT ĐỊNH', 'V/v ban hành quy chế đọc sách', near, 'subject of a decision'],
  ] // prettier-ignore
  it.each(parted)('%s | %s: %#', (previous, line, context, why) => {
    expect(continues(previous, line, context), why).toBe(false)
  })
})

describe('what a line looks like', () => {
  it.each(['I- MỤC ĐÍCH', 'I. MỤC ĐÍCH', '1- Mục đích', '1.1- Nội dung', '1.1. Nội dung', '1.1 Nội dung', 'a) Có', 'đ) Có', '(1) Có', 'Điều 5. Có', 'Chương II', 'PHẦN THỨ NHẤT', '1/ Mục đích', 'a/ Có', 'A. CHUNG', 'I.1. Nội dung', 'A.2.1 Nội dung', 'a.1) Có', 'b2) Có'])('%s has a label', (line) => expect(isLabelled(line)).toBe(true)) // prettier-ignore
  it.each(['31/3/2022 là hạn', '3/2022', '2022. Các', '3 ngày', 'Điều lệ Đảng', 'Phần lớn', 'Ivan', '10% số chi bộ', '1,5 triệu', 'a1 và b2'])('%s has none', (line) => expect(isLabelled(line)).toBe(false)) // prettier-ignore
  it.each(['- Một', '+ Hai', '* Ba', '• Bốn', '-Năm', 'Kính gửi: Ban', 'TM. ỦY BAN', 'Căn cứ Luật', 'V/v đọc sách', 'Hà Nội, ngày      tháng 2 năm 2022'])('%s opens a unit', (line) => expect(opensUnit(line)).toBe(true)) // prettier-ignore
  it.each(['-5 độ', 'ông Nam', 'Số lượng sách', 'Kính trọng'])('%s opens none', (line) => expect(opensUnit(line)).toBe(false)) // prettier-ignore
  it.each(['Xong.', 'Xong.”', 'sau:', 'một;', 'hết…', '(đã xong.)'])('%s ends a unit', (line) => expect(endsUnit(line)).toBe(true)) // prettier-ignore
  it.each(['của', 'quy định của', 'đọc,', 'gồm ('])('%s breaks off', (line) =>
    expect(endsOpen(line)).toBe(true),
  )
  it.each(['học tập', 'XIII', 'Đảng'])('%s does not', (line) => expect(endsOpen(line)).toBe(false))
})
