import { expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { header } from '../../../src/extract/header/header.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'

const models = loadModels()
const below =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhú Hòa, ngày 2 tháng 4 năm 2022\nKẾ HOẠCH\nThi làm diều\nI. MỤC ĐÍCH\n- Vui chơi.'

/** Left blocks of letterheads: the lines over the number, who made the document and who stands above, and why. */
const blocks: readonly [string, string | null, string, string][] = [
  ['QUÂN KHU 8 BỘ CHỈ HUY QUÂN SỰ TỈNH CÀ MAU', 'Quân khu 8', 'Bộ Chỉ huy Quân sự tỉnh Cà Mau', 'a body behind a numbered one in one line'],
  ['TỔNG CÔNG TY ĐIỆN LỰC HOA LƯ CÔNG TY ĐIỆN LỰC YÊN MÔ', 'Tổng công ty điện lực hoa lư', 'Công ty điện lực yên mô', 'CÔNG TY within TỔNG CÔNG TY parts nothing, the second one does'],
  ['UBND TỈNH LONG AN BAN AN TOÀN GIAO THÔNG', 'UBND tỉnh Long An', 'Ban An toàn giao thông', 'any board behind a committee with its place'],
  ['QUẬN ỦY BA ĐÌNH BAN CHẤP HÀNH ĐẢNG BỘ QUẬN', 'Quận ủy Ba Đình', 'Ban Chấp hành Đảng bộ quận', 'the board of a committee'],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'Hội đồng nhân dân tỉnh Lai Châu', 'Thường trực Hội đồng nhân dân', 'a council and its standing body'],
  ['ĐẢNG ỦY BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH LAI CHÂU', null, 'Đảng ủy bộ Chỉ huy Bộ đội Biên phòng tỉnh Lai Châu', 'BIÊN PHÒNG is no PHÒNG, and the command is the committee’s'],
  ['TRƯỜNG CHÍNH TRỊ TỈNH LONG AN\nKHOA XÂY DỰNG ĐẢNG', 'Trường Chính trị tỉnh Long An', 'Khoa xây dựng Đảng', 'a faculty is a body'],
  ['QUỐC HỘI KHÓA XIX\nỦY BAN PHÁP LUẬT', 'Quốc hội khóa XIX', 'Ủy ban pháp luật', 'a term is none'],
  ['HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HỘI LONG AN', 'Hội Chữ thập đỏ Việt Nam', 'Tỉnh hội Long An', 'a society of a province by its short name'],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK\nLẮK', null, 'Sở Giáo dục và Đào tạo Đắk Lắk', 'the last syllable of a place on its own line'],
  ['ỦY BAN NHÂN DÂN TỈNH CÀ\nMAU', null, 'Ủy ban nhân dân tỉnh Cà Mau', 'the same where it reads as MẪU without its marks'],
  ['HỌC VIỆN CHÍNH TRỊ KHU VỰC\nIII', null, 'Học viện Chính trị khu vực III', 'a numeral broken off'],
  ['ĐẢNG ỦY KHỐI CÁC TRƯỜNG\nĐẠI HỌC', null, 'Đảng ủy Khối các trường đại học', 'CÁC TRƯỜNG goes on with the kind of school'],
  ['UBND THỊ XÃ KỲ ANH\nPHÒNG TÀI NGUYÊN VÀ MÔI\nTRƯỜNG', 'UBND thị xã Kỳ Anh', 'Phòng Tài nguyên và môi trường', 'MÔI TRƯỜNG broken in two is no school'],
  ['VIỆN KIỂM SÁT NHÂN DÂN TỐI\nCAO', null, 'Viện kiểm sát nhân dân tối cao', 'TỐI CAO broken in two'],
] // prettier-ignore

it.each(blocks)('%j is %j over %j: %s', (lines, superior, issuer) => {
  const doc = makeDoc(`${lines}\nSố: 12/KH-XYZ\n${below}`)
  const read = runExtractors(doc, [regions, header], models)
  const fields = Object.fromEntries(
    marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value.toLowerCase()]),
  )
  expect([fields['superior'] ?? null, fields['issuer']]).toEqual([
    superior?.toLowerCase() ?? null,
    issuer.toLowerCase(),
  ])
})
