/** Feet that are odd in one way each: what stands below the body, and what a clerk reads. */
export interface OddFoot {
  readonly why: string
  readonly text: string
  readonly expected: Readonly<Record<string, string | null | readonly string[]>>
}

export const oddFeet: readonly OddFoot[] = [
  {
    why: 'two columns flattened with one blank between',
    text: 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- Lưu: VT, TH. PHÓ CHỦ TỊCH\nTrịnh Xuân Hải',
    expected: {
      recipients: ['Như trên', 'Lưu: VT, TH'],
      authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Trịnh Xuân Hải',
    },
  },
  {
    why: 'the name glued behind the last recipient',
    text: 'Nơi nhận: T/M BAN THƯỜNG VỤ\n- Tỉnh ủy (b/c), PHÓ BÍ THƯ\n- Các chi bộ,\n- Lưu VP. Đinh Công Tráng',
    expected: {
      recipients: ['Tỉnh ủy (b/c)', 'Các chi bộ', 'Lưu VP'],
      authority: 'T/M Ban Thường vụ',
      signerRole: 'Phó Bí thư',
      signerName: 'Đinh Công Tráng',
    },
  },
  {
    why: 'authority and role glued into one line',
    text: 'Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC\nMa Thị Chúc',
    expected: {
      authority: 'T/M Ban Thường vụ',
      signerRole: 'Phó Bí thư Thường trực',
      signerName: 'Ma Thị Chúc',
    },
  },
  {
    why: 'three lines of a signature in one',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hoàng Văn Lộc',
    expected: {
      authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Hoàng Văn Lộc',
    },
  },
  {
    why: 'recipients in one line with dashes',
    text: 'Nơi nhận: - Như Điều 3; - Sở Tài chính; - Lưu: VT.\nGIÁM ĐỐC\nMai Văn Tấn',
    expected: {
      recipients: ['Như Điều 3', 'Sở Tài chính', 'Lưu: VT'],
      signerRole: 'Giám đốc',
      signerName: 'Mai Văn Tấn',
    },
  },
  {
    why: 'recipients in one line without dashes',
    text: 'Nơi nhận: Như trên; Sở Tài chính; Lưu: VT.\nGIÁM ĐỐC\nMai Văn Tấn',
    expected: { recipients: ['Như trên', 'Sở Tài chính', 'Lưu: VT'] },
  },
  {
    why: 'recipients below each other without dashes',
    text: 'Nơi nhận:\nNhư trên;\nCác sở, ngành;\nLưu: VT.\nCHỦ TỊCH\nMai Văn Tấn',
    expected: { recipients: ['Như trên', 'Các sở, ngành', 'Lưu: VT'], signerRole: 'Chủ tịch' },
  },
  {
    why: 'heading misread, bullets of another kind',
    text: 'Noi nhận:\n• Như trên;\n• Các ấp;\n• Lưu: VT.\nCHỦ TỊCH\nMai Văn Tấn',
    expected: { recipients: ['Như trên', 'Các ấp', 'Lưu: VT'] },
  },
  {
    why: 'a note braced over two lines stays with the line that prints it',
    text: 'Nơi nhận:\n- Thường trực Huyện ủy, } (để báo cáo)\n- Thường trực HĐND huyện,\n- Lưu VP.\nT/M BAN CHẤP HÀNH\nBÍ THƯ\nTô Văn Tám',
    expected: {
      recipients: ['Thường trực Huyện ủy (để báo cáo)', 'Thường trực HĐND huyện', 'Lưu VP'],
      authority: 'T/M Ban Chấp hành',
      signerRole: 'Bí thư',
      signerName: 'Tô Văn Tám',
    },
  },
  {
    why: 'two signers one below the other: a joint circular',
    text: 'KT. BỘ TRƯỞNG BỘ Y TẾ\nTHỨ TRƯỞNG\n(Đã ký)\nLê Văn Khảm\nKT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\n(Đã ký)\nVõ Thành Hưng\nNơi nhận:\n- Chính phủ;\n- Lưu: VT.',
    expected: {
      authority: 'KT. Bộ trưởng Bộ Y tế - KT. Bộ trưởng Bộ Tài chính',
      signerRole: 'Thứ trưởng - Thứ trưởng',
      signerName: 'Lê Văn Khảm - Võ Thành Hưng',
      recipients: ['Chính phủ', 'Lưu: VT'],
    },
  },
  {
    why: 'two signers side by side',
    text: 'KT. BỘ TRƯỞNG\tKT. BỘ TRƯỞNG\nBỘ TÀI CHÍNH\tBỘ Y TẾ\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nVõ Thành Hưng\tLê Văn Khảm\nNơi nhận:\n- Chính phủ;\n- Lưu: VT.',
    expected: {
      authority: 'KT. Bộ trưởng Bộ Tài chính - KT. Bộ trưởng Bộ Y tế',
      signerRole: 'Thứ trưởng - Thứ trưởng',
      signerName: 'Võ Thành Hưng - Lê Văn Khảm',
    },
  },
  {
    why: 'no recipients: a law signed by the chairman of the assembly',
    text: 'Luật này được Quốc hội thông qua ngày 18 tháng 6 năm 2026.\nCHỦ TỊCH QUỐC HỘI\n(Đã ký)\nTrần Thanh Nhã',
    expected: {
      recipients: [],
      authority: null,
      signerRole: 'Chủ tịch Quốc hội',
      signerName: 'Trần Thanh Nhã',
    },
  },
  {
    why: 'text breaks off in the recipients',
    text: 'Nơi nhận:\n- Như trên,\n- Các chi bộ,',
    expected: { recipients: ['Như trên', 'Các chi bộ'], authority: null, signerRole: null, signerName: null },
  },
  {
    why: 'a date line above the signature is no recipient',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nHà Giang, ngày 5 tháng 5 năm 2020\nTRƯỞNG ĐOÀN\nVàng A Lử',
    expected: { recipients: ['Như trên', 'Lưu: VT'], signerRole: 'Trưởng đoàn', signerName: 'Vàng A Lử' },
  },
  {
    why: 'lines of a digital signature between recipients and name',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nKý bởi: Ủy ban nhân dân xã\nEmail: xa@example.gov.vn\nMai Văn Tấn',
    expected: { recipients: ['Như trên', 'Lưu: VT'], signerRole: 'Chủ tịch', signerName: 'Mai Văn Tấn' },
  },
  {
    why: 'an attached regulation behind the signature has its own foot',
    text: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nCHỦ TỊCH\nMai Văn Tấn\nQUY CHẾ\nQuản lý hồ sen\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND)\nĐiều 1. Phạm vi\nNơi nhận:\n- Đơn vị khác.',
    expected: { recipients: ['Như Điều 2', 'Lưu: VT'], signerName: 'Mai Văn Tấn' },
  },
  {
    why: 'recipients with a count of copies in brackets and a person',
    text: 'Nơi nhận:\n- Đ/c Trần Văn Bảy - Phó Bí thư Tỉnh ủy (b/c);\n- VPCP: BTCN, các PCN;\n- Lưu: VT, KTTH (3b).',
    expected: {
      recipients: [
        'Đ/c Trần Văn Bảy - Phó Bí thư Tỉnh ủy (b/c)',
        'VPCP: BTCN, các PCN',
        'Lưu: VT, KTTH (3b)',
      ],
    },
  },
  {
    why: 'plus signs as bullets, blanks before the marks',
    text: 'Nơi nhận :\n+ Như trên ;\n+ Lưu : VT .\nTM. BAN QUẢN LÝ\nTRƯỞNG BAN\nPhùng Văn Đua',
    expected: {
      recipients: ['Như trên', 'Lưu : VT'],
      authority: 'TM. Ban Quản lý',
      signerRole: 'Trưởng ban',
      signerName: 'Phùng Văn Đua',
    },
  },
  {
    why: 'order of the head of a board of a Party committee',
    text: 'Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nCà Văn Chiến',
    expected: { authority: 'T/L Ban Thường vụ', signerRole: 'Chánh Văn phòng', signerName: 'Cà Văn Chiến' },
  },
  {
    why: 'standing secretary of the Secretariat',
    text: 'Nơi nhận:\n- Các tỉnh ủy,\n- Lưu VPTW.\nT/M BAN BÍ THƯ\nTHƯỜNG TRỰC\nTrương Thị Kim Mai',
    expected: { authority: 'T/M Ban Bí thư', signerRole: 'Thường trực', signerName: 'Trương Thị Kim Mai' },
  },
  {
    why: 'signature in small letters',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch\nNguyễn Hữu Thể',
    expected: {
      authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Nguyễn Hữu Thể',
    },
  },
  {
    why: 'KT among the divisions of a recipient is no authority',
    text: 'Nơi nhận:\n- PCVP UBND tỉnh, các\nphòng: KT, TH;\n- Lưu: VT, KT (NVĐ).\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHồ Văn Nước',
    expected: {
      recipients: ['PCVP UBND tỉnh, các phòng: KT, TH', 'Lưu: VT, KT (NVĐ)'],
      authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
    },
  },
  {
    why: 'joint circular: the ministry on a line of its own under each authority',
    text: 'KT. BỘ TRƯỞNG\nBỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nTrương Chí Hưng\nKT. BỘ TRƯỞNG\nBỘ Y TẾ\nTHỨ TRƯỞNG\nPhạm Lê Nhàn\nNơi nhận:\n- Văn phòng Quốc hội;\n- Lưu: VT (BYT, BTC).',
    expected: {
      authority: 'KT. Bộ trưởng Bộ Tài chính - KT. Bộ trưởng Bộ Y tế',
      signerRole: 'Thứ trưởng - Thứ trưởng',
      signerName: 'Trương Chí Hưng - Phạm Lê Nhàn',
      recipients: ['Văn phòng Quốc hội', 'Lưu: VT (BYT, BTC)'],
    },
  },
  {
    why: 'a list in capitals behind the name is an annex and no signer',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nMai Văn Tấn\nDANH SÁCH CÁC ẤP\nTRƯỞNG ẤP ẤP TRÊN',
    expected: {
      recipients: ['Như trên', 'Lưu: VT'],
      authority: 'TM. Ủy ban nhân dân',
      signerRole: 'Chủ tịch',
      signerName: 'Mai Văn Tấn',
    },
  },
  {
    why: 'a role under a stamp is unreadable: no recipient, and no role rather than a wrong one',
    text: 'Nơi nhận: T/M BẠN THƯỜNG VỤ\n- Thường trực Huyện ủy, PHỚƒTHƯƯỢYNƯỜNG TRỰC\n- Các chi bộ cơ sở, l\n~ Lưu Văn phòng.',
    expected: {
      recipients: ['Thường trực Huyện ủy', 'Các chi bộ cơ sở', 'Lưu Văn phòng'],
      authority: 'T/M Ban Thường vụ',
      signerRole: null,
      signerName: null,
    },
  },
  {
    why: 'names of the Central Highlands',
    text: "Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nH'Yim Kđoh",
    expected: { signerRole: 'Phó Bí thư', signerName: "H'Yim Kđoh" },
  },
  {
    why: 'a place where reports are received is no list of recipients',
    text: 'Nơi nhận báo cáo: Văn phòng.\n- Gửi bản giấy.\nNơi nhận TM. BAN CHỈ ĐẠO\n- Như trên; TRƯỞNG BAN\n- Lưu: VT.\nMai Văn Tấn',
    expected: {
      recipients: ['Như trên', 'Lưu: VT'],
      authority: 'TM. Ban Chỉ đạo',
      signerRole: 'Trưởng ban',
      signerName: 'Mai Văn Tấn',
    },
  },
  {
    why: 'joint signers one below the other, each under the name of his body, before the recipients',
    text: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nGIÁM ĐỐC\nNgô Văn Liên\nBAN TUYÊN GIÁO TỈNH ỦY\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nĐỗ Văn Bình\nNơi nhận:\n- Thường trực Tỉnh ủy (để báo cáo),\n- Lưu VP.',
    expected: {
      recipients: ['Thường trực Tỉnh ủy (để báo cáo)', 'Lưu VP'],
      authority: 'Sở Thông tin và Truyền thông - Ban Tuyên giáo Tỉnh ủy, K/T Trưởng ban',
      signerRole: 'Giám đốc - Phó Trưởng ban',
      signerName: 'Ngô Văn Liên - Đỗ Văn Bình',
    },
  },
  {
    why: 'one dash is one recipient, whatever semicolons stand in it',
    text: 'Nơi nhận:\n- TT. Tỉnh ủy; TT. HĐND tỉnh;\n- Lưu: VT, TH; Đ85.\nCHỦ TỊCH\nĐinh Văn Tám',
    expected: { recipients: ['TT. Tỉnh ủy; TT. HĐND tỉnh', 'Lưu: VT, TH; Đ85'] },
  },
  {
    why: 'items with commas and dashes in one line',
    text: 'Nơi nhận: - Thường trực Tỉnh ủy (b/c), - Các chi bộ trực thuộc, - Lưu VP Đảng ủy.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Hòa',
    expected: { recipients: ['Thường trực Tỉnh ủy (b/c)', 'Các chi bộ trực thuộc', 'Lưu VP Đảng ủy'] },
  },
  {
    why: 'a physician of the second degree',
    text: 'Nơi nhận :\n-Sở Y tế;\n-Lưu : VT.\nGIÁM ĐỐC\n\nBS.CKII Trần Văn Bé Sáu',
    expected: { signerRole: 'Giám đốc', signerName: 'Trần Văn Bé Sáu' },
  },
  {
    why: 'a note about the seal is no note of a recipient; a bracket glued to its word stays so',
    text: 'Nơi nhận: Các phòng, đội; Lưu VT, TH(2).\nGIÁM ĐỐC\n(Ký, đóng dấu)\nPhạm Văn Đức',
    expected: { recipients: ['Các phòng, đội', 'Lưu VT, TH(2)'], signerName: 'Phạm Văn Đức' },
  },
  {
    why: 'joint signers side by side under the names of their bodies, no recipients',
    text: 'SỞ Y TẾ\tBẢO HIỂM XÃ HỘI TỈNH\nPHÓ GIÁM ĐỐC\tGIÁM ĐỐC\nHồ Thị Lan Hằng\tNguyễn Văn Sáu',
    expected: {
      authority: 'Sở Y tế - Bảo hiểm xã hội tỉnh',
      signerRole: 'Phó Giám đốc - Giám đốc',
      signerName: 'Hồ Thị Lan Hằng - Nguyễn Văn Sáu',
    },
  },
  {
    why: 'cells parted by bars alone, the sign of the authority broken from its body, no recipients',
    text: '|\nTM.\nỦY BAN NHÂN DÂN XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Thị Ban\n|',
    expected: {
      recipients: [],
      authority: 'TM. Ủy ban nhân dân xã, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Lò Thị Ban',
    },
  },
  {
    why: 'a copy that prints the name beside (Đã ký) and neither body nor office',
    text: 'Nghị quyết này được Quốc hội thông qua ngày 2 tháng 9 năm 1997.\n\n(Đã ký)\n\nTrương Văn Đò',
    expected: { recipients: [], authority: null, signerRole: null, signerName: 'Trương Văn Đò' },
  },
  {
    why: 'the same with the name above the note, of a family that the models do not know',
    text: 'Các ban thi hành nghị quyết này.\n\nÔ Thị Bến\n\n(Đã ký)',
    expected: { authority: null, signerRole: null, signerName: 'Ô Thị Bến' },
  },
  {
    why: 'office, the note of signing and the name in one line',
    text: 'Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/M BAN CHẤP HÀNH BÍ THƯ (Đã ký) Lê Văn Ghe',
    expected: { authority: 'T/M Ban Chấp hành', signerRole: 'Bí thư', signerName: 'Lê Văn Ghe' },
  },
  {
    why: 'a name of no known family behind an office in capitals',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. BAN THƯỜNG TRỰC KT. CHỦ TỊCH PHÓ CHỦ TỊCH Néang Sóc Kha',
    expected: {
      authority: 'TM. Ban Thường trực, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Néang Sóc Kha',
    },
  },
  {
    why: 'THƯỜNG VỤ TRƯỞNG BAN glued: the office begins behind VỤ',
    text: 'Nơi nhận:\n- Như trên,\n- Lưu VP.\nT/L BAN THƯỜNG VỤ TRƯỞNG BAN TỔ CHỨC\nLê Văn Ghe',
    expected: {
      authority: 'T/L Ban Thường vụ',
      signerRole: 'Trưởng ban Tổ chức',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'TỈNH ĐOÀN PHÓ BÍ THƯ glued: the office begins with its PHÓ',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu VP.\nTM. BAN THƯỜNG VỤ TỈNH ĐOÀN PHÓ BÍ THƯ\nLê Văn Ghe',
    expected: {
      authority: 'TM. Ban Thường vụ Tỉnh đoàn',
      signerRole: 'Phó Bí thư',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'each side of a joint document signs for its body with ĐẠI DIỆN, two columns by a tab',
    text: 'ĐẠI DIỆN SỞ Y TẾ\tĐẠI DIỆN HỘI NÔNG DÂN TỈNH\nGIÁM ĐỐC\tCHỦ TỊCH\nLê Văn Ghe\tTrần Thị Xuồng',
    expected: {
      authority: 'Đại diện Sở Y tế - Đại diện Hội Nông dân tỉnh',
      signerRole: 'Giám đốc - Chủ tịch',
      signerName: 'Lê Văn Ghe - Trần Thị Xuồng',
    },
  },
  {
    why: 'a recipient without a dash that looks like a name, and one that names a page of the web',
    text: 'Nơi nhận:\nNhư trên;\nWebsite Trường;\nLưu: VT.\nHIỆU TRƯỞNG\n(Đã ký và đóng dấu)\nLê Văn Ghe',
    expected: {
      recipients: ['Như trên', 'Website Trường', 'Lưu: VT'],
      signerRole: 'Hiệu trưởng',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'no blank behind the sign of authority, and a stroke for its point',
    text: 'Nơi nhận: (VBĐT)\n- Như trên;\n- Lưu: VT.//\nTUQ.CHỦ TỊCH\nTL/ GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLê Văn Ghe',
    expected: {
      recipients: ['Như trên', 'Lưu: VT'],
      authority: 'TUQ. Chủ tịch, TL/ Giám đốc',
      signerRole: 'Trưởng phòng',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'a signature in small letters that ends the text, a degree with a point inside',
    text: 'TM. Ủy ban nhân dân xã\nChủ tịch\nTh.S Lê Văn Ghe',
    expected: {
      authority: 'TM. Ủy ban nhân dân xã',
      signerRole: 'Chủ tịch',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'THỦ TRƯỞNG is no misread THỨ TRƯỞNG',
    text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTHỦ TRƯỞNG ĐƠN VỊ\nLê Văn Ghe',
    expected: { signerRole: 'Thủ trưởng đơn vị', signerName: 'Lê Văn Ghe' },
  },
  {
    why: 'lines between the items that tell how those below them are sent',
    text: 'Nơi nhận:\nGửi bản giấy:\n- TT Huyện ủy;\n- TT HĐND huyện;\nGửi bản điện tử:\n- Các xã bãi ngang;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Ghe',
    expected: { recipients: ['TT Huyện ủy', 'TT HĐND huyện', 'Các xã bãi ngang', 'Lưu: VT'] },
  },
  {
    why: 'a foot that recognition wore: its heading, a speck before a dash, the sign of the authority, the role',
    text: "Nơi nh ận:\n- Các chi bộ ven sông,\n' - Lưu VPĐU.\nT|M BANTHƯỜNG VỤ\nBÍ TH Ư\nLê Văn Ghe",
    expected: {
      recipients: ['Các chi bộ ven sông', 'Lưu VPĐU'],
      authority: 'T/M Ban Thường vụ',
      signerRole: 'Bí thư',
      signerName: 'Lê Văn Ghe',
    },
  },
  {
    why: 'a T read as a figure behind a dash, and a speck before the next one',
    text: 'Nơi nhận:\n- Các chi bộ ven sông,\n- 1hường trực Đảng ủy,\n~ - Lưu VPĐU.\nBÍ THƯ\nLê Văn Ghe',
    expected: { recipients: ['Các chi bộ ven sông', '1hường trực Đảng ủy', 'Lưu VPĐU'] },
  },
]
