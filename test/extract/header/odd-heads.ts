/** Heads that are odd in one way each: input, the fields that matter there, and why. `null` is a field that must stay empty. */
export interface OddHead {
  readonly why: string
  readonly text: string
  readonly expected: Readonly<Record<string, string | null>>
}

const body = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Góp phần giữ sạch môi trường.'

export const oddHeads: readonly OddHead[] = [
  {
    why: 'official letter: no type, subject kept with V/v, wrapped',
    text: 'UBND TỈNH TIỀN GIANG\nSỞ CÔNG THƯƠNG\nSố: 1204/SCT-QLTM\nV/v phối hợp tổ chức hội chợ\nhoa xuân năm 2023\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTiền Giang, ngày 12 tháng 12 năm 2022\nKính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.\nThực hiện Kế hoạch số 300/KH-UBND ngày 01/12/2022 của UBND tỉnh, Sở Công Thương đề nghị phối hợp.',
    expected: {
      superior: 'UBND tỉnh Tiền Giang',
      issuer: 'Sở Công Thương',
      number: '1204',
      symbol: 'SCT-QLTM',
      type: null,
      title: 'V/v phối hợp tổ chức hội chợ hoa xuân năm 2023',
      place: 'Tiền Giang',
      date: '2022-12-12',
    },
  },
  {
    why: 'official letter in two columns by tabs: the subject stands left of the date',
    text: 'BỘ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n-------\tĐộc lập - Tự do - Hạnh phúc\nSố: 355/BNV-CCVC\tHà Nội, ngày 20 tháng 01 năm 2021\nV/v góp ý dự thảo quy chế\nthư viện cơ quan\nKính gửi: Các bộ, cơ quan ngang bộ\nBộ Nội vụ đề nghị quý cơ quan góp ý.',
    expected: {
      issuer: 'Bộ Nội vụ',
      number: '355',
      symbol: 'BNV-CCVC',
      type: null,
      title: 'V/v góp ý dự thảo quy chế thư viện cơ quan',
      place: 'Hà Nội',
      date: '2021-01-20',
    },
  },
  {
    why: 'Party letter: subject in small letters under the number, addressed in one line',
    text: 'HUYỆN ỦY BA TRI\nVĂN PHÒNG\n*\nSố 88-CV/VPHU\nV/v chuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Tri, ngày 3 tháng 9 năm 2020\nKính gửi: Các chi bộ trực thuộc,\nVăn phòng Huyện ủy kính mời các đồng chí dự họp.',
    expected: {
      superior: 'Huyện ủy Ba Tri',
      issuer: 'Văn phòng',
      number: '88',
      symbol: 'CV/VPHU',
      type: null,
      title: 'V/v chuẩn bị hội nghị',
      place: 'Ba Tri',
      date: '2020-09-03',
    },
  },
  {
    why: 'a subject that cites another document keeps its number out of ours',
    text: 'ỦY BAN NHÂN DÂN\nHUYỆN MỎ CÀY\nSố: 45/UBND-VX\nV/v triển khai Kế hoạch số 99/KH-UBND ngày 01/3/2020\nMỏ Cày, ngày 9 tháng 3 năm 2020\nKính gửi: Các phòng, ban.\nỦy ban nhân dân huyện đề nghị triển khai.',
    expected: {
      number: '45',
      symbol: 'UBND-VX',
      date: '2020-03-09',
      title: 'V/v triển khai Kế hoạch số 99/KH-UBND ngày 01/3/2020',
    },
  },
  {
    why: "a received-stamp's number and date are not the document's",
    text: `TỈNH ỦY HẬU GIANG\n*\nSố 41-KH/TU\nVĂN PHÒNG SỞ Y TẾ\nCÔNG VĂN ĐẾN\nSố: 2210\nNgày: 15/6/2021\nChuyển: Phòng Tổ chức\nĐẢNG CỘNG SẢN VIỆT NAM\nHậu Giang, ngày 08 tháng 6 năm 2021\nKẾ HOẠCH\nnạo vét kênh mương nội đồng\n-----\nThực hiện Nghị quyết số 05-NQ/TU, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { number: '41', symbol: 'KH/TU', date: '2021-06-08', place: 'Hậu Giang' },
  },
  {
    why: 'stamp ĐẾN before everything, with its own Số and Ngày',
    text: `ĐẾN Số: 511\nNgày: 02/4/2022\nỦY BAN NHÂN DÂN\nTỈNH NINH THUẬN\nSố: 78/KH-UBND\nNinh Thuận, ngày 30 tháng 3 năm 2022\nKẾ HOẠCH\nTrồng nho theo hướng hữu cơ\nCăn cứ Luật Trồng trọt; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n${body}`,
    expected: {
      issuer: 'Ủy ban nhân dân tỉnh Ninh Thuận',
      number: '78',
      symbol: 'KH-UBND',
      date: '2022-03-30',
    },
  },
  {
    why: 'lines of a digital signature name no body and no date of issue',
    text: `Người ký: Ủy ban nhân dân tỉnh\nCơ quan: Tỉnh Yên Bái\nThời gian ký: 21/03/2022 10:15:02 +07:00\nỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 52/KH-UBND\nYên Bái, ngày 18 tháng 3 năm 2022\nKẾ HOẠCH\nPhát triển cây quế hữu cơ\nCăn cứ Luật Lâm nghiệp; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n${body}`,
    expected: { superior: null, issuer: 'Ủy ban nhân dân tỉnh Yên Bái', number: '52', date: '2022-03-18' },
  },
  {
    why: 'noise of recognition in mottoes, Só for Số, a stray sign',
    text: `ĐẢNG BỘ TỈNH LONG AN\nHUYỆN ỦY ĐỨC HÒA\n.\nSó 19-KH/HU\nĐÂNG CỘNG SẢN VIỆT NÀM\nĐức Hòa, ngày 7 tháng 10 năm 2021\nKÊ HOẠCH\nra quân làm sạch kênh Xáng\nThực hiện Kế hoạch số 30-KH/TU, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: {
      superior: 'Đảng bộ tỉnh Long An',
      issuer: 'Huyện ủy Đức Hòa',
      number: '19',
      symbol: 'KH/HU',
      type: 'Kế hoạch',
      date: '2021-10-07',
      title: 'ra quân làm sạch kênh Xáng',
    },
  },
  {
    why: 'State motto misread, number sign misread',
    text: `UBND HUYỆN TAM NÔNG\nPHÒNG NỘI VỤ\nSô: 12/KH-NV\nCỘNG HOÀ XÃ HỘI CHÚ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúe\nTam Nông, ngày 01 tháng 8 năm 2019\nKẾ HOẠCH\nĐiều tra nhu cầu học nghề\nCăn cứ Công văn số 10/UBND-NV, Phòng Nội vụ xây dựng kế hoạch như sau:\n${body}`,
    expected: {
      superior: 'UBND huyện Tam Nông',
      issuer: 'Phòng Nội vụ',
      number: '12',
      symbol: 'KH-NV',
      place: 'Tam Nông',
      date: '2019-08-01',
    },
  },
  {
    why: 'look-alike letters of other scripts in the symbol',
    text: `TỈNH ỦY CÀ MAU\n*\nSố 66-КH/ТU\nCà Mau, ngày 2 tháng 2 năm 2022\nKẾ HOẠCH\nbảo vệ rừng ngập mặn\n-----\nThực hiện Chỉ thị số 04-CT/TW, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { number: '66', symbol: 'KH/TU' },
  },
  {
    why: 'Eth for Đ in the symbol',
    text: `ĐẢNG ỦY KHỐI DOANH NGHIỆP\n*\nSố 12-QÐ/ÐUK\nĐà Nẵng, ngày 2 tháng 2 năm 2022\nQUYẾT ĐỊNH\nvề việc thành lập tổ đọc sách\n-----\nCăn cứ Quy chế làm việc;\n${body}`,
    expected: { number: '12', symbol: 'QĐ/ĐUK', type: 'Quyết định' },
  },
  {
    why: 'an impossible day leaves the month',
    text: `TỈNH ỦY TÂY NINH\n*\nSố 5-BC/TU\nTây Ninh, ngày 31 tháng 6 năm 2022\nBÁO CÁO\nvề mùa nước nổi\n-----\nThực hiện Công văn số 1-CV/TW, Tỉnh ủy báo cáo như sau:\n${body}`,
    expected: { date: '2022-06' },
  },
  {
    why: 'an impossible month leaves the year',
    text: `TỈNH ỦY TÂY NINH\n*\nSố 5-BC/TU\nTây Ninh, ngày 11 tháng 16 năm 2022\nBÁO CÁO\nvề mùa nước nổi\n-----\nThực hiện Công văn số 1-CV/TW, Tỉnh ủy báo cáo như sau:\n${body}`,
    expected: { date: '2022' },
  },
  {
    why: 'day and month left open',
    text: `TỈNH ỦY TÂY NINH\n*\nSố        -BC/TU\nTây Ninh, ngày        tháng       năm 2022\nBÁO CÁO\nvề mùa nước nổi\n-----\nThực hiện Công văn số 1-CV/TW, Tỉnh ủy báo cáo như sau:\n${body}`,
    expected: { date: '2022', number: null, symbol: 'BC/TU', place: 'Tây Ninh' },
  },
  {
    why: 'dots for a pen',
    text: `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: ……/KH-UBND\nSơn La, ngày …… tháng … năm 2024\nKẾ HOẠCH\nTrồng mận hậu\nCăn cứ Luật Trồng trọt; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n${body}`,
    expected: { number: null, symbol: 'KH-UBND', date: '2024', place: 'Sơn La' },
  },
  {
    why: 'no blanks about the figures of the date',
    text: `ĐẢNG BỘ TỈNH BẮC KẠN\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 40 - KH/ĐUK\nBắc Kạn, ngày 13tháng 4năm 2022\nKẾ HOẠCH\nthi tìm hiểu hồ Ba Bể\n-----\nThực hiện Kế hoạch số 5-KH/TU, Ban Thường vụ Đảng ủy Khối xây dựng kế hoạch như sau:\n${body}`,
    expected: { number: '40', symbol: 'KH/ĐUK', date: '2022-04-13', issuer: 'Đảng ủy Khối các cơ quan tỉnh' },
  },
  {
    why: 'title glued to its type',
    text: `TỈNH ỦY LÂM ĐỒNG\n*\nSố 90-KH/TU\nLâm Đồng, ngày 6 tháng 6 năm 2022\nKẾ HOẠCH Tổ chức lễ hội trà\n-----\nThực hiện Nghị quyết số 2-NQ/TU, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { type: 'Kế hoạch', title: 'Tổ chức lễ hội trà' },
  },
  {
    why: 'title in capitals glued to its type',
    text: `ỦY BAN NHÂN DÂN\nQUẬN THỦ ĐỨC\nSố: 9/KH-UBND\nThủ Đức, ngày 6 tháng 6 năm 2020\nKẾ HOẠCH TỔ CHỨC HỘI THI NẤU ĂN\nCăn cứ Kế hoạch số 1/KH-UBND; Ủy ban nhân dân quận xây dựng kế hoạch như sau:\n${body}`,
    expected: { type: 'Kế hoạch', title: 'TỔ CHỨC HỘI THI NẤU ĂN' },
  },
  {
    why: 'letters of the type set apart',
    text: `ỦY BAN NHÂN DÂN\nTỈNH VĨNH LONG\nSố: 7/QĐ-UBND\nVĩnh Long, ngày 6 tháng 6 năm 2020\nQ U Y Ế T  Đ Ị N H\nVề việc công nhận làng nghề gốm\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận làng nghề gốm.`,
    expected: { type: 'Quyết định', title: 'Về việc công nhận làng nghề gốm' },
  },
  {
    why: 'a note in brackets under the title is no part of it',
    text: `TỈNH ỦY QUẢNG NAM\n*\nSố 14-QC/TU\nQuảng Nam, ngày 6 tháng 6 năm 2020\nQUY CHẾ\nphối hợp bảo vệ làng cổ\n(Ban hành kèm theo Quyết định số 50-QĐ/TU, ngày 06/6/2020)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh`,
    expected: { type: 'Quy chế', title: 'phối hợp bảo vệ làng cổ', number: '14' },
  },
  {
    why: 'a draft mark under the title',
    text: `TỈNH ỦY QUẢNG NAM\n*\nSố      -NQ/TU\nQuảng Nam, ngày    tháng 6 năm 2020\nNGHỊ QUYẾT\nvề phát triển du lịch làng quê\n(Dự thảo lần 2)\n-----\nThực hiện Nghị quyết Đại hội, Ban Chấp hành Đảng bộ tỉnh ban hành nghị quyết như sau:\n${body}`,
    expected: { type: 'Nghị quyết', title: 'về phát triển du lịch làng quê', number: null, symbol: 'NQ/TU' },
  },
  {
    why: 'a term of office in brackets stays in the title',
    text: `TỈNH ỦY QUẢNG NAM\n*\nSố 8-KH/TU\nQuảng Nam, ngày 1 tháng 6 năm 2020\nKẾ HOẠCH\nthực hiện Nghị quyết của Ban Chấp hành Trung ương\n(khóa XIII) về kinh tế biển\n-----\nThực hiện Nghị quyết số 36-NQ/TW, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { title: 'thực hiện Nghị quyết của Ban Chấp hành Trung ương (khóa XIII) về kinh tế biển' },
  },
  {
    why: 'a title that itself opens with Thực hiện, before a basis that does too',
    text: `TỈNH ỦY KIÊN GIANG\n*\nSố 21-KH/TU\nKiên Giang, ngày 1 tháng 6 năm 2021\nKẾ HOẠCH\nThực hiện Kết luận số 30-KL/TW, ngày 01/5/2021\ncủa Ban Bí thư về đảo xanh\n-----\nThực hiện Kết luận số 30-KL/TW, ngày 01/5/2021 của Ban Bí thư, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { title: 'Thực hiện Kết luận số 30-KL/TW, ngày 01/5/2021 của Ban Bí thư về đảo xanh' },
  },
  {
    why: 'no rule and no blank line between title and basis',
    text: `TỈNH ỦY KIÊN GIANG\nSố 22-KH/TU\nKiên Giang, ngày 1 tháng 6 năm 2021\nKẾ HOẠCH\nnuôi tôm sinh thái\nThực hiện Nghị quyết số 3-NQ/TU, ngày 01/5/2021 của Ban Chấp hành Đảng bộ tỉnh về kinh tế biển, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { title: 'nuôi tôm sinh thái' },
  },
  {
    why: 'no letterhead: issuer from the opening sentence',
    text: `KẾ HOẠCH\nTổ chức giải bóng bàn\nThực hiện Kế hoạch số 261-KH/TU ngày 22/02/2022 của Tỉnh ủy về thể thao, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh xây dựng kế hoạch thực hiện như sau:\n${body}`,
    expected: {
      superior: null,
      issuer: 'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh',
      number: null,
      symbol: null,
      place: null,
      date: null,
    },
  },
  {
    why: 'no letterhead, State: the body that issues stands in a sentence of its own',
    text: `KẾ HOẠCH\nTổ chức giải bóng bàn\nCăn cứ Quyết định số 10/QĐ-UBND ngày 01/01/2022 của Ủy ban nhân dân tỉnh;\nTheo đề nghị của Phòng Văn hóa và Thông tin,\nỦy ban nhân dân huyện ban hành kế hoạch như sau:\n${body}`,
    expected: { issuer: 'Ủy ban nhân dân huyện' },
  },
  {
    why: 'only date and number above the type, as conversion loses the columns',
    text: `Đồng Tháp, ngày 17 tháng 5 năm 2021\nSố 118-KH/ĐUK\nKẾ HOẠCH\nthi ảnh sen hồng\nThực hiện Kế hoạch số 7-KH/TU, Ban Thường vụ Đảng ủy Khối doanh nghiệp xây dựng kế hoạch như sau:\n${body}`,
    expected: {
      superior: null,
      issuer: 'Ban Thường vụ Đảng ủy Khối doanh nghiệp',
      number: '118',
      symbol: 'KH/ĐUK',
      place: 'Đồng Tháp',
      date: '2021-05-17',
    },
  },
  {
    why: 'markdown left in the letterhead',
    text: `**HUYỆN ỦY CHÂU PHÚ**\n**BAN TỔ CHỨC**\n\\*\nSố 5-HD/BTCHU\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n*Châu Phú, ngày 4 tháng 4 năm 2020*\n**HƯỚNG DẪN**\n**kê khai sách trong tủ sách chi bộ**\n-----\nCăn cứ Kế hoạch số 1-KH/HU, Ban Tổ chức Huyện ủy hướng dẫn như sau:\n${body}`,
    expected: {
      superior: 'Huyện ủy Châu Phú',
      issuer: 'Ban Tổ chức',
      number: '5',
      symbol: 'HD/BTCHU',
      type: 'Hướng dẫn',
      place: 'Châu Phú',
      title: 'kê khai sách trong tủ sách chi bộ',
    },
  },
  {
    why: 'session between type and title',
    text: `HỘI ĐỒNG NHÂN DÂN\nHUYỆN CÁI BÈ\nSố: 31/NQ-HĐND\nCái Bè, ngày 20 tháng 12 năm 2021\nNGHỊ QUYẾT\nHỘI ĐỒNG NHÂN DÂN HUYỆN CÁI BÈ\nKHÓA XII - KỲ HỌP THỨ 4\nVề kế hoạch trồng cây năm 2022\nCăn cứ Luật Tổ chức chính quyền địa phương;`,
    expected: { issuer: 'Hội đồng nhân dân huyện Cái Bè', title: 'Về kế hoạch trồng cây năm 2022' },
  },
  {
    why: 'old decision: title line names minister, number and date first',
    text: `BỘ TÀI CHÍNH\nSố: 15/2006/QĐ-BTC\nHà Nội, ngày 20 tháng 3 năm 2006\nQUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ TÀI CHÍNH\nVỀ VIỆC BAN HÀNH MẪU SỔ TẶNG SÁCH\nBỘ TRƯỞNG BỘ TÀI CHÍNH\nCăn cứ Nghị định số 77/2003/NĐ-CP;`,
    expected: { issuer: 'Bộ Tài chính', title: 'VỀ VIỆC BAN HÀNH MẪU SỔ TẶNG SÁCH' },
  },
  {
    why: 'joint guidance of departments, several issuers one below the other',
    text: `UBND TỈNH BÌNH ĐỊNH\nSỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 77/HDLN-SYT-SGDĐT\nBình Định, ngày 9 tháng 9 năm 2019\nHƯỚNG DẪN LIÊN NGÀNH\nVề vệ sinh bếp ăn trường học\nCăn cứ Luật An toàn thực phẩm;`,
    expected: {
      superior: 'UBND tỉnh Bình Định',
      issuer: 'Sở Y tế - Sở Giáo dục và Đào tạo',
      type: 'Hướng dẫn liên ngành',
      symbol: 'HDLN-SYT-SGDĐT',
    },
  },
  {
    why: 'a body whose name wraps with VÀ and one that wraps at a hyphen',
    text: `BỘ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI\nSố: 4/2019/TT-BLĐTBXH\nHà Nội, ngày 21 tháng 01 năm 2019\nTHÔNG TƯ\nQuy định nội quy phòng đọc\nCăn cứ Nghị định số 14/2017/NĐ-CP;`,
    expected: { superior: null, issuer: 'Bộ Lao động - Thương binh và Xã hội', symbol: '2019/TT-BLĐTBXH' },
  },
  {
    why: 'Youth Union: its name at the right is no body of the left',
    text: `BCH ĐOÀN TỈNH HƯNG YÊN\n***\nSố: 12-KH/TĐTN-BXD\nĐOÀN TNCS HỒ CHÍ MINH\nHưng Yên, ngày 15 tháng 3 năm 2021\nKẾ HOẠCH\nTổ chức ngày hội sách thanh niên\n-----\nThực hiện Chương trình công tác năm 2021, Ban Thường vụ Tỉnh đoàn xây dựng kế hoạch như sau:\n${body}`,
    expected: { superior: null, issuer: 'BCH Đoàn tỉnh Hưng Yên', number: '12', place: 'Hưng Yên' },
  },
  {
    why: 'urgency and secrecy marks are no bodies',
    text: `HỎA TỐC\nỦY BAN NHÂN DÂN\nTỈNH QUẢNG BÌNH\nSố: 3/CĐ-UBND\nQuảng Bình, ngày 10 tháng 10 năm 2020\nCÔNG ĐIỆN\nVề ứng phó mưa lũ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Các sở, ban, ngành.`,
    expected: {
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Quảng Bình',
      type: 'Công điện',
      title: 'Về ứng phó mưa lũ',
    },
  },
  {
    why: 'a page head of the gazette before the letterhead',
    text: `CÔNG BÁO/Số 123 + 124/Ngày 12-3-2022\nPHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT\nBỘ Y TẾ\nSố: 6/2022/TT-BYT\nHà Nội, ngày 1 tháng 3 năm 2022\nTHÔNG TƯ\nQuy định vườn thuốc nam trường học\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;`,
    expected: { superior: null, issuer: 'Bộ Y tế', number: '6', symbol: '2022/TT-BYT', date: '2022-03-01' },
  },
  {
    why: 'three bodies: the superior is the one right above the issuer',
    text: `BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nCỤC THỦY LỢI\nVIỆN QUY HOẠCH THỦY LỢI\nSố: 18/KH-QHTL\nHà Nội, ngày 2 tháng 6 năm 2025\nKẾ HOẠCH\nĐo mực nước hồ chứa\nCăn cứ Kế hoạch số 1/KH-TL; Viện xây dựng kế hoạch như sau:\n${body}`,
    expected: { superior: 'Cục Thủy lợi', issuer: 'Viện Quy hoạch thủy lợi', number: '18' },
  },
  {
    why: 'announcement of conclusions keeps its type apart from the title',
    text: `VĂN PHÒNG CHÍNH PHỦ\nSố: 77/TB-VPCP\nHà Nội, ngày 2 tháng 3 năm 2023\nTHÔNG BÁO\nKết luận của Phó Thủ tướng tại cuộc họp về cây xanh đô thị\nNgày 25 tháng 02 năm 2023, tại trụ sở Chính phủ, Phó Thủ tướng chủ trì cuộc họp về cây xanh đô thị.`,
    expected: {
      type: 'Thông báo',
      title: 'Kết luận của Phó Thủ tướng tại cuộc họp về cây xanh đô thị',
      issuer: 'Văn phòng Chính phủ',
    },
  },
  {
    why: 'date at the left below the number, all in one column',
    text: `HỘI NÔNG DÂN VIỆT NAM\nBCH HỘI NÔNG DÂN TỈNH LAI CHÂU\nSố: 5-KH/HNDT\nLai Châu, ngày 3 tháng 3 năm 2020\nKẾ HOẠCH\nTrồng rau sạch ở bản\nThực hiện Nghị quyết số 1-NQ/HNDT, Ban Thường vụ Hội Nông dân tỉnh xây dựng kế hoạch như sau:\n${body}`,
    expected: { superior: 'Hội Nông dân Việt Nam', issuer: 'BCH Hội Nông dân tỉnh Lai Châu' },
  },
  {
    why: 'a capital title over lines, with a name of a body inside it',
    text: `ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSố: 61/KH-UBND\nCao Bằng, ngày 3 tháng 3 năm 2020\nKẾ HOẠCH\nTRIỂN KHAI CHỈ THỊ CỦA\nTHỦ TƯỚNG CHÍNH PHỦ VỀ BẢO TỒN\nTRE TRÚC\nCăn cứ Chỉ thị số 1/CT-TTg; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n${body}`,
    expected: { title: 'TRIỂN KHAI CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ BẢO TỒN TRE TRÚC' },
  },
  {
    why: 'text that begins with the basis: no type, no title',
    text: `Thực hiện Kế hoạch số 10-KH/TU, ngày 01/01/2022 của Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:\n${body}`,
    expected: { type: null, title: null, number: null, issuer: 'Ban Thường vụ Huyện ủy' },
  },
  {
    why: 'the enacting QUYẾT ĐỊNH: of a body is no second type',
    text: `BỘ XÂY DỰNG\nSố: 9/QĐ-BXD\nHà Nội, ngày 6 tháng 6 năm 2020\nQUYẾT ĐỊNH\nVề việc ban hành mẫu biển tên đường\nBỘ TRƯỞNG BỘ XÂY DỰNG\nCăn cứ Nghị định số 81/2017/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành mẫu biển tên đường.`,
    expected: { issuer: 'Bộ Xây dựng', type: 'Quyết định', title: 'Về việc ban hành mẫu biển tên đường' },
  },
  {
    why: 'type broken by recognition; meeting and committee named under it in capitals',
    text: 'TỈNH ỦY LẠNG SƠN\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-KL/TU\nLạng Sơn, ngày 13 tháng 5 năm 2022\nK ÉT LUẬN\nHỘI NGHỊ LẦN THỨ BẢY\nBAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHOÁ XVI)\nvề trồng hồi hữu cơ đến năm 2030,\nđịnh hướng đến năm 2040\nHội nghị lần thứ bảy Ban Chấp hành Đảng bộ tỉnh họp ngày 26/4/2022 đã thảo luận và kết luận:\nI. TÌNH HÌNH',
    expected: {
      issuer: 'Tỉnh ủy Lạng Sơn',
      type: 'Kết luận',
      title: 'về trồng hồi hữu cơ đến năm 2030, định hướng đến năm 2040',
    },
  },
  {
    why: 'cells so narrow that every name breaks',
    text: 'TỔNG\nCỤC LÂM NGHIỆP\nCHI CỤC KIỂM LÂM VÙNG I\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\nSố: 269/KLV-TH\nV/v hướng dẫn treo biển tên cây khi\ntrồng mới\n|\nHà\nNội, ngày 26 tháng 04\nnăm 2019\n|\nKính\ngửi: Hạt Kiểm lâm huyện\nChi cục Kiểm lâm vùng I nhận được công văn của Hạt và có ý kiến như sau:\n1. Về\nmẫu biển',
    expected: {
      superior: 'Tổng cục Lâm nghiệp',
      issuer: 'Chi cục Kiểm lâm vùng I',
      number: '269',
      symbol: 'KLV-TH',
      type: null,
      place: 'Hà Nội',
      date: '2019-04-26',
      title: 'V/v hướng dẫn treo biển tên cây khi trồng mới',
    },
  },
  {
    why: 'two ministries glued by a hyphen, rule of underscores under the title',
    text: 'BỘ TÀI CHÍNH-BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố: 44/2014/TTLT-BTC-BVHTTDL\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 30 tháng 9 năm 2014\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn kinh phí cho đội văn nghệ\n“Tiếng hát quê hương”\n________________\nCăn cứ Nghị định số 60/2003/NĐ-CP;',
    expected: {
      issuer: 'Bộ Tài chính - Bộ Văn hóa, Thể thao và Du lịch',
      type: 'Thông tư liên tịch',
      title: 'Hướng dẫn kinh phí cho đội văn nghệ “Tiếng hát quê hương”',
    },
  },
  {
    why: 'a title line that opens like a body and is none',
    text: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\nSố: 5/QĐ-UBND\nHòa Bình, ngày 2 tháng 2 năm 2022\nQUYẾT ĐỊNH\nBAN HÀNH\nBỘ TIÊU CHÍ VƯỜN MẪU\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Trồng trọt;',
    expected: { title: 'BAN HÀNH BỘ TIÊU CHÍ VƯỜN MẪU' },
  },
  {
    why: 'resolution of the National Assembly: its full name under the title',
    text: 'QUỐC HỘI\nNghị quyết số: 99/2026/QH16\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNGHỊ QUYẾT\nVỀ NĂM TRỒNG CÂY QUỐC GIA\nQUỐC HỘI\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQUYẾT NGHỊ:\nĐiều 1. Chọn năm 2027.\nNghị quyết này đã được Quốc hội khóa XVI, kỳ họp thứ 2 thông qua ngày 12 tháng 11 năm 2026.\nCHỦ TỊCH QUỐC HỘI\nTrần Văn Sen',
    expected: {
      issuer: 'Quốc hội',
      number: '99',
      symbol: '2026/QH16',
      type: 'Nghị quyết',
      title: 'VỀ NĂM TRỒNG CÂY QUỐC GIA',
      date: '2026-11-12',
      place: null,
      signerRole: 'Chủ tịch Quốc hội',
      signerName: 'Trần Văn Sen',
    },
  },
  {
    why: 'dates and numbers that a title cites stay out of the head',
    text: 'KẾ HOẠCH\nThực hiện Kế hoạch số 12-KH/TU ngày 05 tháng 5 năm 2021\ncủa Tỉnh ủy về bảo vệ đầm phá\n-----\nThực hiện Kế hoạch số 12-KH/TU, ngày 05/5/2021 của Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH',
    expected: { number: null, symbol: null, date: null, place: null, issuer: 'Ban Thường vụ Huyện ủy' },
  },
  {
    why: 'a second line of the title that opens as a basis does',
    text: 'ĐOÀN KHỐI DOANH NGHIỆP\nSố: 3-KH/ĐK\nHuế, ngày 3 tháng 3 năm 2021\nKẾ HOẠCH\nTuyên truyền, vận động đoàn viên\nHưởng ứng Ngày sách Việt Nam\n-----\nThực hiện Kế hoạch số 1-KH/TĐ, ngày 01/3/2021 của Tỉnh đoàn, Ban Thường vụ Đoàn Khối xây dựng kế hoạch như sau:',
    expected: { title: 'Tuyên truyền, vận động đoàn viên Hưởng ứng Ngày sách Việt Nam' },
  },
  {
    why: 'a title whose second line opens with Về',
    text: 'TỈNH ỦY HÀ TĨNH\nSố 3-CTr/TU\nHà Tĩnh, ngày 3 tháng 3 năm 2021\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 5-NQ/TW của Bộ Chính trị\nVề phát triển vườn đồi\n-----\nThực hiện Nghị quyết số 5-NQ/TW, Ban Thường vụ Tỉnh ủy xây dựng chương trình như sau:',
    expected: { title: 'Thực hiện Nghị quyết số 5-NQ/TW của Bộ Chính trị Về phát triển vườn đồi' },
  },
  {
    why: 'a basis broken into lines behind a title without a rule',
    text: 'TỈNH ỦY HÀ TĨNH\nSố 4-KH/TU\nHà Tĩnh, ngày 3 tháng 3 năm 2021\nKẾ HOẠCH\ntrồng bưởi Phúc Trạch\nThực hiện Nghị quyết số 5-NQ/TW, ngày 01/01/2021 của Bộ Chính trị\nvề phát triển vườn đồi, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH',
    expected: { title: 'trồng bưởi Phúc Trạch' },
  },
  {
    why: 'a year that a narrow cell put on a line of its own',
    text: 'ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nSố: 7/KH-UBND\nBắc Ninh, ngày 3 tháng 3 năm 2021\nKẾ HOẠCH\nTRỒNG SEN TRÊN ĐẤT TRŨNG GIAI ĐOẠN 2021 -\n2025\nThực hiện Chỉ thị số 8/CT-TTg ngày 25/10/2019 của Thủ tướng Chính phủ về việc trồng sen trên đất trũng,\nỦy ban nhân dân tỉnh ban hành kế hoạch như sau:',
    expected: { title: 'TRỒNG SEN TRÊN ĐẤT TRŨNG GIAI ĐOẠN 2021 - 2025' },
  },
  {
    why: 'the maker glued to the type',
    text: 'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 9-CT/TW\nHà Nội, ngày 3 tháng 3 năm 2021\nCHỈ THỊ CỦA BAN BÍ THƯ\nvề giữ gìn đình làng\n-----\nThời gian qua, đình làng được tu sửa nhiều.',
    expected: { type: 'Chỉ thị', title: 'về giữ gìn đình làng', issuer: 'Ban Chấp hành Trung ương' },
  },
  {
    why: 'a meeting glued to the type',
    text: 'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 9-NQ/TW\nHà Nội, ngày 3 tháng 3 năm 2021\nNGHỊ QUYẾT HỘI NGHỊ LẦN THỨ BA BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XII\nvề phát triển kinh tế vườn\n-----\nI- TÌNH HÌNH',
    expected: { type: 'Nghị quyết', title: 'về phát triển kinh tế vườn' },
  },
  {
    why: 'older head: maker, number and day glued before the title',
    text: 'THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/2006/QĐ-TTg\nHà Nội, ngày 12 tháng 01 năm 2006\nQUYẾT ĐỊNH\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 12/2006/QĐ-TTG NGÀY 12 THÁNG 01 NĂM 2006 VỀ VIỆC CÔNG NHẬN VƯỜN CÒ\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;',
    expected: { type: 'Quyết định', title: 'VỀ VIỆC CÔNG NHẬN VƯỜN CÒ', number: '12', symbol: '2006/QĐ-TTg' },
  },
  {
    why: 'a narrow cell breaks the body after its third word',
    text: `UỶ BAN NHÂN\nDÂN\nTỈNH LONG KHÁNH\n-------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n71/KH-UBND\n|\nLong Khánh, ngày\n8 tháng 3 năm 2019\n|\nKẾ HOẠCH\nTRỒNG TRE CHẮN SÓNG\n${body}`,
    expected: {
      superior: null,
      issuer: 'Uỷ ban nhân dân tỉnh Long Khánh',
      number: '71',
      date: '2019-03-08',
      title: 'TRỒNG TRE CHẮN SÓNG',
    },
  },
  {
    why: 'a wrapped title in capitals goes on with the name of a body whose office it is not',
    text: `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 4 tháng 5 năm 2020\nKẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 3-CT/TW CỦA BAN\nBÍ THƯ VỀ GIỮ GÌN RUỘNG BẬC THANG\nCăn cứ Chỉ thị số 3-CT/TW của Ban Bí thư;\n${body}`,
    expected: { title: 'THỰC HIỆN CHỈ THỊ SỐ 3-CT/TW CỦA BAN BÍ THƯ VỀ GIỮ GÌN RUỘNG BẬC THANG' },
  },
  {
    why: 'a title that ends its line in half a body name goes on with the other half',
    text: 'ĐẢNG BỘ TỈNH KON TUM\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH\n*\nSố 6-QĐ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nKon Tum, ngày 5 tháng 6 năm 2025\nQUYẾT ĐỊNH\nban hành Quy chế nhà ăn của Đảng bộ\nỦy ban nhân dân tỉnh khóa I, nhiệm kỳ 2025 - 2030\n- Căn cứ Điều lệ Đảng;\nBAN CHẤP HÀNH ĐẢNG BỘ QUYẾT ĐỊNH\nĐiều 1. Ban hành Quy chế.',
    expected: {
      title: 'ban hành Quy chế nhà ăn của Đảng bộ Ủy ban nhân dân tỉnh khóa I, nhiệm kỳ 2025 - 2030',
    },
  },
  {
    why: 'Quốc phòng is no phòng; the body goes on behind a hyphen',
    text: `BỘ CÔNG AN - BỘ QUỐC PHÒNG - BỘ Y TẾ -\nTÒA ÁN NHÂN DÂN TỐI CAO\nSố: 4/2019/TTLT-BCA-BQP-BYT-TANDTC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 9 tháng 1 năm 2019\nTHÔNG TƯ LIÊN TỊCH\nQuy định về tủ thuốc dùng chung\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về tủ thuốc.`,
    expected: {
      superior: null,
      issuer: 'Bộ Công an - Bộ Quốc phòng - Bộ Y tế - Tòa án nhân dân tối cao',
    },
  },
  {
    why: 'the Standing Committee of the National Assembly on two lines is one body',
    text: 'ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNghị quyết số: 91/2020/UBTVQH14\nHà Nội, ngày 2 tháng 3 năm 2020\nNGHỊ QUYẾT\nVỀ BẢO TÀNG HẠT GIỐNG\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ Hiến pháp;\nĐiều 1. Lập bảo tàng.',
    expected: { superior: null, issuer: 'Ủy ban Thường vụ Quốc hội', title: 'VỀ BẢO TÀNG HẠT GIỐNG' },
  },
  {
    why: 'a ward whose name opens in An is no phương án',
    text: `ỦY BAN NHÂN DÂN\nPHƯỜNG AN LẠC TÂY\nSố:      /KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Lạc Tây, ngày     tháng 9 năm 2025\nKẾ HOẠCH\nNuôi ong dưới tán rừng\n${body}`,
    expected: {
      issuer: 'Ủy ban nhân dân phường An Lạc Tây',
      type: 'Kế hoạch',
      number: null,
      symbol: 'KH-UBND',
      title: 'Nuôi ong dưới tán rừng',
    },
  },
  {
    why: 'Xét nghiệm, Xét chọn open a title; only Xét đề nghị opens a basis',
    text: `ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC\nSố: 8/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lộc, ngày 3 tháng 4 năm 2025\nKẾ HOẠCH\nXét nghiệm nước giếng trên địa bàn xã\nCăn cứ Kế hoạch số 5/KH-UBND;\n${body}`,
    expected: { title: 'Xét nghiệm nước giếng trên địa bàn xã' },
  },
  {
    why: 'an abbreviation alone goes on with the subject of a letter',
    text: 'TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH HẬU GIANG\n|\nSố: 19/CTHG-TTHT\nV/v kê khai thuế\nGTGT\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHậu Giang, ngày 3 tháng 2 năm 2021\nKính gửi: Hợp tác xã Mía Xanh\nCục Thuế có ý kiến như sau:',
    expected: {
      superior: 'Tổng cục Thuế',
      issuer: 'Cục Thuế tỉnh Hậu Giang',
      title: 'V/v kê khai thuế GTGT',
    },
  },
  {
    why: 'the rule in one cell with the body is no part of it',
    text: `| ỦY BAN NHÂN DÂN **TỈNH HÀ TĨNH** ------- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| Số: 31/KH-UBND | *Hà Tĩnh, ngày 1 tháng 2 năm 2024* |\n\nKẾ HOẠCH\nĐắp đường làng\n${body}`,
    expected: { issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh', number: '31', place: 'Hà Tĩnh' },
  },
  {
    why: 'party committee and its standing committee in one cell',
    text: `ĐẢNG ỦY XÃ TÂN HƯNG BAN THƯỜNG VỤ *\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/ĐU\nTân Hưng, ngày 15 tháng 8 năm 2025\nKẾ HOẠCH\nsửa đường ra đồng\n${body}`,
    expected: { superior: 'Đảng ủy xã Tân Hưng', issuer: 'Ban Thường vụ' },
  },
  {
    why: 'a law may be named like a body',
    text: 'VĂN PHÒNG QUỐC HỘI\nSố: 2/VBHN-VPQH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 7 tháng 8 năm 2024\nLUẬT\nTHANH TRA\nChương I\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định về thanh tra.',
    expected: { type: 'Luật', title: 'THANH TRA' },
  },
  {
    why: 'the card that law libraries print over a text names no body',
    text: `Kế hoạch 9/KH-UBND năm 2017 về trồng sen\nSố hiệu: 9/KH-UBND Loại văn bản: Văn bản khác\nNơi ban hành: Tỉnh Hà Nam Người ký: Đỗ Xuân Lan\nNgày ban hành: 26/05/2017 Ngày hiệu lực: Đang cập nhật\nTình trạng: Đang cập nhật\nỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/KH-UBND\nHà Nam, ngày 26 tháng 5 năm 2017\nKẾ HOẠCH\nTRỒNG SEN\n${body}`,
    expected: {
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Hà Nam',
      title: 'TRỒNG SEN',
      date: '2017-05-26',
    },
  },
  {
    why: 'a title glued to the type in capitals goes on with its year',
    text: `TRƯỜNG TIỂU HỌC HOA MAI\nSố: 5/KH-HM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBảo Lộc, ngày 5 tháng 9 năm 2022\nKẾ HOẠCH VƯỜN RAU\nNăm học 2022-2023\n${body}`,
    expected: { type: 'Kế hoạch', title: 'VƯỜN RAU Năm học 2022-2023' },
  },
  {
    why: 'two bodies behind the word for both',
    text: `UBND TỈNH VĨNH LONG\nLIÊN NGÀNH: SỞ Y TẾ - SỞ CÔNG THƯƠNG\nSố: 3/HDLN-SYT-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVĩnh Long, ngày 3 tháng 6 năm 2022\nHƯỚNG DẪN LIÊN NGÀNH\nVề bếp ăn tập thể\n${body}`,
    expected: { superior: 'UBND tỉnh Vĩnh Long', issuer: 'Sở Y tế - Sở Công Thương' },
  },
]
