import type { OddHead } from './odd-heads.js'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const menu = 'Bộ lọc tìm kiếm\n\nTải văn bản\n\n  • Thuộc tính\n  • Nội dung\n  • Lược đồ\n'
const summary =
  'Thông tư quy định về việc chăm sóc vườn cây trong sân trường, trách nhiệm của thầy cô, phụ huynh và học sinh, cùng nhiều nội dung khác được dư luận quan tâm.'

/** Heads as pages of the web, old prints and broken tables leave them, odd in one way each. `null` is a field that must stay empty. */
export const pageHeads: readonly OddHead[] = [
  {
    why: 'the menu of a law library above the letterhead names no body (Bộ lọc tìm kiếm)',
    text: `${menu}BỘ XÂY DỰNG\n-------\n${motto}\nSố: 91/2019/TT-BXD\nHà Nội, ngày 03 tháng 6 năm 2019\nTHÔNG TƯ\nQUY ĐỊNH VỀ SÂN CHƠI\nCăn cứ Nghị định số 1/2017/NĐ-CP;\nĐiều 1. Phạm vi`,
    expected: { superior: null, issuer: 'Bộ Xây dựng', number: '91', title: 'QUY ĐỊNH VỀ SÂN CHƠI' },
  },
  {
    why: 'a summary above the letterhead cuts it off where the page lost the type',
    text: `Thông tư số 92/2019/TT-BXD\nSố hiệu: | 92/2019/TT-BXD | Loại văn bản: | Thông tư |\nTÓM TẮT VĂN BẢN\n${summary}\nVăn bản tiếng việt\nBỘ XÂY DỰNG |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 92/2019/TT-BXD |\nHà Nội, ngày 04 tháng 6 năm 2019 |\nCăn cứ Nghị định số 1/2017/NĐ-CP;\nĐiều 1. Phạm vi`,
    expected: {
      superior: null,
      issuer: 'Bộ Xây dựng',
      number: '92',
      symbol: '2019/TT-BXD',
      place: 'Hà Nội',
      date: '2019-06-04',
      title: null,
    },
  },
  {
    why: "a page's own heading in capitals is no type with its title where the letterhead follows",
    text: `KẾ HOẠCH 77/KH-UBND NĂM 2023 VỀ TRỒNG DỪA\n${summary}\nỦY BAN NHÂN DÂN\nTỈNH BẾN TRE\n${motto}\nSố: 77/KH-UBND\nBến Tre, ngày 5 tháng 3 năm 2023\nKẾ HOẠCH\nTrồng dừa ven kênh\nThực hiện Nghị quyết số 2/NQ-HĐND, Ủy ban nhân dân tỉnh xây dựng kế hoạch:\nI. MỤC ĐÍCH`,
    expected: { issuer: 'Ủy ban nhân dân tỉnh Bến Tre', title: 'Trồng dừa ven kênh', number: '77' },
  },
  {
    why: 'a motto below type and recipients is that of a form: the document above it keeps its head',
    text: `KẾ HOẠCH\nThi vẽ tranh\nThực hiện Kế hoạch số 4/KH-SGDĐT, Trường Tiểu học Bến Nứa xây dựng kế hoạch như sau:\n• Thi vào tháng 5.\nNơi nhận:\n- Các lớp;\n- Lưu: VT.\nHIỆU TRƯỞNG\nLê Thị Nứa\n${motto}\nĐƠN ĐĂNG KÝ`,
    expected: { type: 'Kế hoạch', title: 'Thi vẽ tranh', issuer: 'Trường Tiểu học Bến Nứa' },
  },
  {
    why: 'no letterhead: maker, number and day stand before the title, broken into lines',
    text: 'CHỈ THỊ\nCỦA BỘ\nTRƯỞNG BỘ THỦY SẢN SỐ 6/2002/CT-BTS\nNGÀY 11 THÁNG 4 NĂM 2002 VỀ VIỆC THẢ CÁ GIỐNG\nTRONG HỒ NHỎ\nTrong những năm qua việc thả cá giống đã được chú ý.\n1. Các sở',
    expected: {
      issuer: 'Bộ trưởng Bộ Thủy sản',
      number: '6',
      symbol: '2002/CT-BTS',
      place: null,
      date: '2002-04-11',
      title: 'VỀ VIỆC THẢ CÁ GIỐNG TRONG HỒ NHỎ',
    },
  },
  {
    why: 'the maker in small letters, with its letterhead above: number and day are told once',
    text: `CHÍNH PHỦ\nSố: 14-CP\n${motto}\nHà Nội, ngày 2 tháng 3 năm 1993\nNGHỊ ĐỊNH\nCủa Chính phủ số 14-CP ngày 2 tháng 3 năm 1993 quy định chi tiết việc đắp đê\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;\nNGHỊ ĐỊNH:\nĐiều 1.`,
    expected: {
      issuer: 'Chính phủ',
      number: '14',
      symbol: 'CP',
      date: '1993-03-02',
      title: 'quy định chi tiết việc đắp đê',
    },
  },
  {
    why: 'day of the maker in figures',
    text: 'NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 15/1999/NĐ-CP NGÀY 7/8/1999 VỀ ĐẮP ĐÊ\nCăn cứ Luật Đê điều;\nĐiều 1.',
    expected: {
      issuer: 'Chính phủ',
      number: '15',
      symbol: '1999/NĐ-CP',
      date: '1999-08-07',
      title: 'VỀ ĐẮP ĐÊ',
    },
  },
  {
    why: 'a title that cites a document of a body, its number and day, is no maker',
    text: `ĐẢNG BỘ TỈNH YÊN BÁI\nTỈNH ỦY\nSố 8-KH/TU\nYên Bái, ngày 1 tháng 2 năm 2021\nKẾ HOẠCH\nthực hiện Nghị quyết của Bộ Chính trị số 91-NQ/TW ngày 12 tháng 8 năm 2020 về giữ rừng\n-----\nI. MỤC ĐÍCH`,
    expected: {
      title: 'thực hiện Nghị quyết của Bộ Chính trị số 91-NQ/TW ngày 12 tháng 8 năm 2020 về giữ rừng',
      number: '8',
      date: '2021-02-01',
    },
  },
  {
    why: 'a title that names a month of a year in capitals is no place and date',
    text: `CHÍNH PHỦ\n${motto}\nSố: 95/NQ-CP\nHà Nội, ngày 5 tháng 8 năm 2020\nNGHỊ QUYẾT\nPHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 7 NĂM 2020\nVỀ VIỆC GIỮ ĐÊ\nCHÍNH PHỦ\nCăn cứ Luật Đê điều;`,
    expected: {
      title: 'PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 7 NĂM 2020 VỀ VIỆC GIỮ ĐÊ',
      date: '2020-08-05',
      place: 'Hà Nội',
    },
  },
  {
    why: 'the type printed twice is no title',
    text: `QUỐC HỘI\nSố: 3/NQ-1997-QHX\n${motto}\nHà Nội, ngày 2 tháng 9 năm 1997\nNghị quyết\n\nNGHỊ QUYẾT\n\nVề việc đặt tên một con đường\n\nCăn cứ Hiến pháp;\nĐiều 1.`,
    expected: { type: 'Nghị quyết', title: 'Về việc đặt tên một con đường', symbol: 'NQ-1997-QHX' },
  },
  {
    why: 'the motto of the old republic names no body; a number close to its symbol',
    text: 'ỦY BAN HÀNH CHÍNH TỈNH NGHỆ AN\n***\nVIỆT NAM DÂN CHỦ CỘNG HÒA\nĐộc lập - Tự do - Hạnh phúc\nSố: 12QĐ/UB\nVinh, ngày 3 tháng 5 năm 1971\nQUYẾT ĐỊNH\nVề việc mở chợ\nCăn cứ Luật Tổ chức;\nĐiều 1.',
    expected: {
      superior: null,
      issuer: 'Ủy ban Hành chính tỉnh Nghệ An',
      number: '12',
      symbol: 'QĐ/UB',
      date: '1971-05-03',
    },
  },
  {
    why: 'the subject of a letter that opens with Về alone, its day on a second line',
    text: `SỞ Y TẾ\nSố : 51 /SYT – VP\nVề cho nhân viên nghỉ bù\nNgày 4/5/2020\n${motto}\nAn Giang, ngày 2 tháng 5 năm 2020\nKính gửi : Các trạm y tế.\nSở Y tế đề nghị các trạm bố trí.`,
    expected: {
      number: '51',
      symbol: 'SYT-VP',
      type: null,
      title: 'Về cho nhân viên nghỉ bù Ngày 4/5/2020',
      date: '2020-05-02',
    },
  },
  {
    why: 'the word for both under two departments is no part of their names',
    text: `SỞ Y TẾ - SỞ XÂY DỰNG\nLIÊN NGÀNH\nSố: 7/HDLN-SYT-SXD\n${motto}\nKiên Giang, ngày 1 tháng 4 năm 2020\nHƯỚNG DẪN LIÊN NGÀNH\nXây trạm y tế\nCăn cứ Luật Xây dựng;`,
    expected: { issuer: 'Sở Y tế - Sở Xây dựng', type: 'Hướng dẫn liên ngành' },
  },
  {
    why: 'a title glued to its type goes on with the body it is about',
    text: 'ĐẢNG BỘ SỞ Y TẾ\n*\nSố 3-QC/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nRạch Giá, ngày 1 tháng 4 năm 2020\nQUY CHẾ LÀM VIỆC\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ SỞ Y TẾ\nKHÓA IV, NHIỆM KỲ 2020 - 2025\n-----\n- Căn cứ Điều lệ Đảng;\nĐiều 1.',
    expected: {
      type: 'Quy chế',
      title: 'LÀM VIỆC CỦA BAN CHẤP HÀNH ĐẢNG BỘ SỞ Y TẾ KHÓA IV, NHIỆM KỲ 2020 - 2025',
    },
  },
  {
    why: 'the body over a received-stamp received the document and is no superior',
    text: 'SỞ NỘI VỤ TỈNH GIA LAI\nCÔNG VĂN ĐẾN\nSố: 204\nNgày: 9/3/2021\nChuyển: ...\nHUYỆN ỦY CHƯ PƯH\n*\nSố 31-TB/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nChư Pưh, ngày 4 tháng 3 năm 2021\nTHÔNG BÁO\nvề ngày trồng cây\n-----\nI. MỤC ĐÍCH',
    expected: {
      superior: null,
      issuer: 'Huyện ủy Chư Pưh',
      number: '31',
      date: '2021-03-04',
      place: 'Chư Pưh',
    },
  },
  {
    why: 'an open number whose sign and symbol stand in two cells; the day in three lines; (sửa đổi) is part of the title',
    text: `BỘ TƯ PHÁP\nSố:\n${motto}\n/TTr-BTP\nHà Nội, ngày\ntháng\nnăm 2018\nDỰ THẢO\nTỜ TRÌNH\nVề dự án Luật Công chứng (sửa đổi)\n(trình phiên họp tháng 8/2018)\nKính gửi: Chính phủ\nBộ Tư pháp trình.`,
    expected: {
      issuer: 'Bộ Tư pháp',
      number: null,
      symbol: 'TTr-BTP',
      date: '2018',
      title: 'Về dự án Luật Công chứng (sửa đổi)',
    },
  },
  {
    why: 'no letterhead: the enacting body under the title issues, and no body of an article does',
    text: 'QUYẾT ĐỊNH\nBan hành nội quy vườn hoa\n___________\nBỘ TRƯỞNG BỘ XÂY DỰNG\nCăn cứ Nghị định số 3/2008/NĐ-CP;\nTheo đề nghị của Cục trưởng Cục Công viên,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành nội quy.\nĐiều 3. Chánh Văn phòng, Cục trưởng Cục Công viên tổ chức thi hành.',
    expected: { issuer: 'Bộ trưởng Bộ Xây dựng', title: 'Ban hành nội quy vườn hoa', superior: null },
  },
  {
    why: 'the same for a council, whose session is no part of its name',
    text: 'NGHỊ QUYẾT\nVề đặt tên cầu\nHỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU\nKHÓA IX, KỲ HỌP THỨ 5\nCăn cứ Luật Tổ chức chính quyền địa phương;\nĐiều 1. Đặt tên cầu.',
    expected: { issuer: 'Hội đồng nhân dân tỉnh Cà Mau', title: 'Về đặt tên cầu' },
  },
  {
    why: 'two bodies, number and day of one cell each run together',
    text: 'UBND TỈNH TÂY NINH BỆNH VIỆN ĐA KHOA TỈNH Số: 61/KH-BVĐK\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tây Ninh, ngày 8 tháng 6 năm 2023\nKẾ HOẠCH\nTrồng cây thuốc\nI. MỤC ĐÍCH',
    expected: {
      superior: 'UBND tỉnh Tây Ninh',
      issuer: 'Bệnh viện Đa khoa tỉnh',
      number: '61',
      symbol: 'KH-BVĐK',
      place: 'Tây Ninh',
      date: '2023-06-08',
    },
  },
  {
    why: 'SỞ before the number in one line is no misread Số',
    text: `SỞ Y TẾ TỈNH LONG AN Số: 9/KH-SYT\n${motto}\nLong An, ngày 1 tháng 6 năm 2023\nKẾ HOẠCH\nTrồng cây thuốc\nI. MỤC ĐÍCH`,
    expected: { issuer: 'Sở Y tế tỉnh Long An', number: '9', symbol: 'KH-SYT' },
  },
  {
    why: 'the kind of a law behind the body in one line is no part of the name',
    text: `QUỐC HỘI ------- Luật số: 9/2031/QH17\n${motto}\nHà Nội, ngày 2 tháng 6 năm 2031\nLUẬT\nVƯỜN HOA\nCăn cứ Hiến pháp;\nĐiều 1.`,
    expected: { issuer: 'Quốc hội', number: '9', symbol: '2031/QH17', title: 'VƯỜN HOA' },
  },
  {
    why: 'a Front committee and its standing body, a union and its branch, in one line each',
    text: `ỦY BAN MTTQ VIỆT NAM HUYỆN CÁI BÈ BAN THƯỜNG TRỰC\nSố: 5/MTTQ-BTT\n${motto}\nCái Bè, ngày 2 tháng 6 năm 2022\nKẾ HOẠCH\nThi hát ru\nI. MỤC ĐÍCH`,
    expected: { superior: 'Ủy ban MTTQ Việt Nam huyện Cái Bè', issuer: 'Ban Thường trực' },
  },
  {
    why: 'the head of the Youth Union right of a committee in one line',
    text: 'BCH ĐOÀN TỈNH BẾN TRE ĐOÀN TNCS HỒ CHÍ MINH\nSố: 7-KH/TĐTN\nBến Tre, ngày 2 tháng 6 năm 2022\nKẾ HOẠCH\nThi hát ru\nI. MỤC ĐÍCH',
    expected: { superior: null, issuer: 'BCH Đoàn tỉnh Bến Tre' },
  },
  {
    why: 'a title may tell of a session without being its name',
    text: 'HUYỆN ỦY BA CHẼ\nỦY BAN KIỂM TRA\n*\nSố 7-TB/UBKTHU\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Chẽ, ngày 2 tháng 6 năm 2022\nTHÔNG BÁO\nkỳ họp thứ 12 của Ủy ban Kiểm tra Huyện ủy\n-----\nI. NỘI DUNG',
    expected: { title: 'kỳ họp thứ 12 của Ủy ban Kiểm tra Huyện ủy', issuer: 'Ủy ban Kiểm tra' },
  },
  {
    why: 'a subject whose line ends in Ngày before the place of the other column',
    text: 'SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/SYT-VP\tĐộc lập - Tự do - Hạnh phúc\nV/v hưởng ứng Ngày\tCà Mau, ngày 2 tháng 4 năm 2022\nSức khỏe răng miệng\nKính gửi: Các trạm y tế.\nSở Y tế đề nghị.',
    expected: {
      title: 'V/v hưởng ứng Ngày Sức khỏe răng miệng',
      place: 'Cà Mau',
      date: '2022-04-02',
    },
  },
  {
    why: 'the capitals of the left cell before the place are none of it',
    text: 'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH Sơn La, ngày 2 tháng 4 năm 2026\nSố 3-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\nthi viết\n-----\nI. MỤC ĐÍCH',
    expected: { issuer: 'Đảng ủy các cơ quan Đảng tỉnh', place: 'Sơn La', date: '2026-04-02' },
  },
  {
    why: 'cells so narrow that a place and a field break in two',
    text: `ỦY BAN NHÂN DÂN TỈNH GIA\nLAI\nSỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG\nSố: 3/KH-SNNMT\n${motto}\nPleiku, ngày 2 tháng 4 năm 2026\nKẾ HOẠCH\nTrồng rừng\nI. MỤC ĐÍCH`,
    expected: { superior: 'Ủy ban nhân dân tỉnh Gia Lai', issuer: 'Sở Nông nghiệp và Môi trường' },
  },
  {
    why: 'the meeting that concluded, run together with the subject, is no part of the title',
    text: 'HUYỆN ỦY BA CHẼ\n*\nSố 9-KL/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Chẽ, ngày 2 tháng 6 năm 2022\nKẾT LUẬN\nHội nghị lần thứ bảy Ban Chấp hành Đảng bộ huyện khóa XX về việc trồng rừng\n-----\nI. NỘI DUNG',
    expected: { title: 'về việc trồng rừng', number: '9' },
  },
  {
    why: 'the same in a line of its own',
    text: 'HUYỆN ỦY BA CHẼ\n*\nSố 9-KL/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Chẽ, ngày 2 tháng 6 năm 2022\nKẾT LUẬN\n**Hội nghị Ban Thường vụ Huyện ủy**\n**về việc trồng rừng**\n-----\nI. NỘI DUNG',
    expected: { title: 'về việc trồng rừng' },
  },
  {
    why: 'a name goes on until its quotation closes, whatever the next line opens with',
    text: `UBND HUYỆN BA CHẼ\nBAN CHỈ ĐẠO CUỘC VẬN ĐỘNG "TOÀN DÂN\nĐOÀN KẾT TRỒNG CÂY"\nSố: 7/KH-BCĐ\n${motto}\nBa Chẽ, ngày 2 tháng 6 năm 2022\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH`,
    expected: { superior: 'UBND huyện Ba Chẽ', number: '7' },
  },
  {
    why: 'a central committee and its board, an old court and its court, in one line each',
    text: 'BAN CHẤP HÀNH TRUNG ƯƠNG BAN XÂY DỰNG ĐẢNG\nSố 7-HD/BXDĐTW\nĐẢNG CỘNG SẢN VIỆT NAM Hà Nội, ngày 2 tháng 6 năm 2031\nHƯỚNG DẪN\nđọc sách\n-----\nI. MỤC ĐÍCH',
    expected: { superior: 'Ban Chấp hành Trung ương', issuer: 'Ban Xây dựng Đảng' },
  },
  {
    why: 'the word THƯỞNG that a narrow cell broke off is no mark of urgency',
    text: `HỘI ĐỒNG THI ĐUA - KHEN\nTHƯỞNG\nTỈNH HÀ NAM\nSố: 7/KH-HĐTĐKT\n${motto}\nPhủ Lý, ngày 2 tháng 6 năm 2021\nKẾ HOẠCH\nThi hát\nI. MỤC ĐÍCH`,
    expected: { superior: null, issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Hà Nam' },
  },
  {
    why: 'no letterhead: a body whose name holds the word of an act in capitals',
    text: 'HƯỚNG DẪN\nghi sổ hội viên\n- Căn cứ Điều lệ;\nBan Tổ chức Trung ương hướng dẫn việc ghi sổ như sau:\n1. Ghi bằng bút mực.',
    expected: { issuer: 'Ban Tổ chức Trung ương', title: 'ghi sổ hội viên' },
  },
  {
    why: 'a joint symbol names both makers, a board of the Party and a committee of the Youth Union',
    text: `BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY\nBAN THƯỜNG VỤ TỈNH ĐOÀN\nSố: 7/KHLT-BTGDVTU-BTVTĐ\n${motto}\nPhủ Lý, ngày 2 tháng 9 năm 2025\nKẾ HOẠCH LIÊN TỊCH\nThi hát ru\nI. MỤC ĐÍCH`,
    expected: {
      superior: null,
      issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy - Ban Thường vụ Tỉnh đoàn',
    },
  },
  {
    why: 'a bloc of enterprises and a university under the Party committee in capitals',
    text: 'ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH HÀ NAM\nĐẢNG ỦY TRƯỜNG ĐẠI HỌC HÀ NAM\n*\nSố 7-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nPhủ Lý, ngày 2 tháng 6 năm 2022\nKẾ HOẠCH\nđọc sách\n-----\nI. MỤC ĐÍCH',
    expected: {
      superior: 'Đảng ủy Khối Doanh nghiệp tỉnh Hà Nam',
      issuer: 'Đảng ủy Trường Đại học Hà Nam',
    },
  },
  {
    why: 'mottoes that recognition tore and ran together name no body',
    text: 'ỦY BAN NHÂN DÂN\nXÃ PHỦ LÝ\nCỘNGHÒA XÃ HỘ I CHỦ NGIIĨA VIỆTNAM\nĐộclập - Tự do - Hạ nh phúc\nSố: 7/KH-UBND\nPhủ Lý, ng ày 2 t háng 9 n ăm 202 5\nKẾ HOẠCH\nThi hát ru\nI. MỤC ĐÍCH',
    expected: { superior: null, issuer: 'Ủy ban nhân dân xã Phủ Lý', place: 'Phủ Lý', date: '2025-09-02' },
  },
  {
    why: 'torn words and a speck in the letterhead, strokes misread and a blank inside the symbol',
    text: "' TỈNH ỦY HÀ NAM\nBAN TỔ CH ỨC\n*\nSố S2-HD/B1C TU\nĐẢ NG CỘNG SẢN VIỆT NAM\nPhủ Lý, ngày 2 tháng 6 năm 2022\nHƯỚNG DẪN\nđọc sách\n-----\nI. MỤC ĐÍCH",
    expected: { superior: 'Tỉnh ủy Hà Nam', issuer: 'Ban Tổ chức', symbol: 'HD/BTCTU' },
  },
  {
    why: 'a number that cannot be read is no department',
    text: 'TỈNH ỦY HÀ NAM\n*\nSố X12-KL/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nPhủ Lý, ngày 2 tháng 6 năm 2022\nKẾT LUẬN\nvề đọc sách\n-----\nI. MỤC ĐÍCH',
    expected: { superior: null, issuer: 'Tỉnh ủy Hà Nam', number: null },
  },
  {
    why: 'the year of a symbol read with a letter',
    text: `HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM\nSố: 7/2O31/NQ-HĐND\n${motto}\nPhủ Lý, ngày 2 tháng 6 năm 2031\nNGHỊ QUYẾT\nvề hát ru\nĐiều 1. Hát`,
    expected: { number: '7', symbol: '2031/NQ-HĐND' },
  },
  {
    why: 'a head in two languages: what is said again in English names no body and no title',
    text: 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU\nPEOPLE’S COMMITTEE OF CA MAU PROVINCE\nSỞ CÔNG THƯƠNG\nDEPARTMENT OF INDUSTRY AND TRADE\nSố: 512/TB-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSOCIALIST REPUBLIC OF VIET NAM\nĐộc lập - Tự do - Hạnh phúc\nIndependence - Freedom - Happiness\nCà Mau, ngày 05 tháng 3 năm 2024\nTHÔNG BÁO\nVề việc mở lớp đan lưới\nSở Công Thương thông báo như sau:\n1. Lớp mở vào buổi tối.',
    expected: {
      superior: 'Ủy ban nhân dân tỉnh Cà Mau',
      issuer: 'Sở Công Thương',
      number: '512',
      symbol: 'TB-SCT',
      title: 'Về việc mở lớp đan lưới',
      place: 'Cà Mau',
    },
  },
  {
    why: 'a slash of the symbol read as a comma',
    text: 'TỈNH ỦY HÀ TĨNH\nĐẢNG ỦY KHỐI\n*\nSố 88-TB,ĐUK\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Tĩnh, ngày 03 tháng 4 năm 2023\nTHÔNG BÁO\nlịch trực ao cá\nCác chi bộ trực theo lịch.',
    expected: { number: '88', symbol: 'TB/ĐUK' },
  },
]
