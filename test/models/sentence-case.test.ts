import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load.js'
import { sentenceCaser } from '../../src/models/sentence-case.js'

const sentenceCase = sentenceCaser(loadModels())

describe('capitals to sentence case', () => {
  it.each([
    ['ĐẢNG BỘ TỈNH TRÀ VINH', 'Đảng bộ tỉnh Trà Vinh', 'a province is a proper name, its kind is not'],
    ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP', 'Đảng ủy Khối các cơ quan và doanh nghiệp', 'a known body whole'],
    ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', 'a province with a hyphen'],
    ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'Hội đồng nhân dân Thành phố Hồ Chí Minh', 'the city by its own spelling'],
    ['UBND HUYỆN ĐẠI TỪ', 'UBND huyện Đại Từ', 'a district that no list holds, and an abbreviation'],
    ['ỦY BAN MTTQ VIỆT NAM XÃ TÂN HỘI', 'Ủy ban MTTQ Việt Nam xã Tân Hội', 'abbreviation and country inside'],
    ['HUYỆN UỶ HƯƠNG KHÊ', 'Huyện uỷ Hương Khê', 'the printed tone placement stays'],
    ['TỈNH ỦY THANH HOÁ', 'Tỉnh ủy Thanh Hoá', 'the same in a province'],
    ['T/M BAN THƯỜNG VỤ', 'T/M Ban Thường vụ', 'the sign of authority keeps its letters'],
    ['KT. BỘ TRƯỞNG', 'KT. Bộ trưởng', 'the State sign too'],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Phó Bí thư Thường trực', 'an office'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Bộ Lao động - Thương binh và Xã hội', 'a ministry with a hyphen'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch', 'a department with a comma'],
    ['Ban Thường vụ Tỉnh uỷ', 'Ban Thường vụ Tỉnh uỷ', 'a text not in capitals keeps its letters'],
    ['ban Tổ chức', 'Ban Tổ chức', 'but for the first'],
    ['T/M BẠN THƯỜNG VỤ', 'T/M Ban Thường vụ', 'marks misread in a known name'],
    ['HUYỆN ỦY QUANG BÌNH', 'Huyện ủy Quang Bình', 'a district whose name differs from a province in its marks alone'],
    ['UBND XÃ YÊN BÀI', 'UBND xã Yên Bài', 'a commune of that kind'],
    ['TỈNH ỦY QUANG BÌNH', 'Tỉnh ủy Quảng Bình', 'behind the kind of a province the marks were misread'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LÀO CAI', 'Ban Chấp hành Đảng bộ tỉnh Lào Cai', 'a province under its committee'],
    ['CHI BỘ THÔN NA CÓ', 'Chi bộ thôn Na Có', 'a hamlet'],
    ['TRƯỜNG THCS HÀ HIỆU', 'Trường THCS Hà Hiệu', 'a school'],
    ['THÀNH PHỐ PHAN RANG-THÁP CHÀM', 'Thành phố Phan Rang-Tháp Chàm', 'a hyphen without blanks in a place'],
    ['BỘ TRƯỞNG BỘ Y TẾ', 'Bộ trưởng Bộ Y tế', 'an office with its ministry'],
    ['GIÁM ĐỐC SỞ TÀI CHÍNH', 'Giám đốc Sở Tài chính', 'an office with its department'],
    ['HUYỆN ĐOÀN MỎ CÀY', 'Huyện đoàn Mỏ Cày', 'a district after the Youth Union of its level'],
    ['TRUNG TÂM Y TẾ HUYỆN BÌNH LỤC', 'Trung tâm Y tế huyện Bình Lục', 'what a centre is for'],
    ['ĐẠI HỘI LẦN THỨ XIII', 'Đại hội lần thứ XIII', 'a numeral keeps its capitals'],
  ])('%s', (printed, expected) => {
    expect(sentenceCase(printed)).toBe(expected)
  })
})
