import { expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { header } from '../../../src/extract/header/header.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'

const models = loadModels()
const head =
  'UBND HUYỆN MỎ CÀY\nSố: 12/XX-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMỏ Cày, ngày 2 tháng 4 năm 2022\n'

/** What stands between letterhead and body, the type and the title that a clerk reads off it, and why. */
const titles: readonly [string, string, string, string][] = [
  ['BÁO CÁO TÓM TẮT\nKết quả trồng dừa năm 2022', 'Báo cáo', 'TÓM TẮT Kết quả trồng dừa năm 2022', 'a short tail of the type goes on in small letters'],
  ['CÔNG ĐIỆN KHẨN\nVề việc giữ đê', 'Công điện', 'Về việc giữ đê', 'urgency behind the type is no title'],
  ['QUYẾT ĐỊNH\nV/v mở lớp dạy đan lát\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN', 'Quyết định', 'V/v mở lớp dạy đan lát', 'V/v under a type is its title and no fifth heading'],
  ['KẾ HOẠCH\nGiữ đê sông Hậu\n(Phê duyệt kèm theo Quyết định số 9/QĐ-UBND)', 'Kế hoạch', 'Giữ đê sông Hậu', 'a note of approval'],
  ['LỜI KÊU GỌI\nủng hộ người trồng dừa\nKính thưa bà con!', 'Lời kêu gọi', 'ủng hộ người trồng dừa', 'an address opens the body'],
  ['BIÊN BẢN\nHọp chọn giống dừa\nHôm nay, ngày 2/4/2022, tổ họp.', 'Biên bản', 'Họp chọn giống dừa', 'the day of a meeting opens its minutes'],
  ['CHƯƠNG TRÌNH\nTRỒNG DỪA GIAI ĐOẠN 2021\n- 2025', 'Chương trình', 'TRỒNG DỪA GIAI ĐOẠN 2021 - 2025', 'the end of a period on its own line is no page number and no bullet'],
  ['KẾT LUẬN\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\ntại Hội nghị lần thứ 45, ngày 12/8/2022', 'Kết luận', 'tại Hội nghị lần thứ 45, ngày 12/8/2022', 'the day of a meeting is not the day of the maker'],
  ['ĐIỀU LỆ ĐẢNG CỘNG SẢN VIỆT NAM\n-Đảng lập nên từ những người trồng dừa, giữ đê, chèo đò và làm nhiều việc khác nữa ở ven sông', 'Điều lệ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'the Party behind its statutes is no motto, and a paragraph with a dash is no title'],
] // prettier-ignore

it.each(titles)('%j is %j with %j: %s', (lines, type, title) => {
  const doc = makeDoc(`${head}${lines}\nI. MỤC ĐÍCH\n- Vui chơi.`)
  const read = runExtractors(doc, [regions, header], models)
  const fields = Object.fromEntries(
    marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value]),
  )
  expect([fields['type'], fields['title']]).toEqual([type, title])
})
