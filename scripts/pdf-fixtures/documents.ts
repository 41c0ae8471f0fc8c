import { bold, bodyTable, footnote, italic, paragraph, plain, twoColumns, type Page } from './flat-odt.js'

const body = { indent: true, justify: true } as const

/** A Party plan over three pages: letterhead table, footnote, automatic line wraps, a task table cut by a page, recipients beside the signature. */
export const partyPlan: Page = {
  landscape: false,
  pageNumbers: 'top',
  blocks: [
    twoColumns(
      [
        [plain('HUYỆN ỦY SÔNG MÂY'), bold('ĐẢNG ỦY XÃ TÂN LẬP'), plain('*'), plain('Số 27-KH/ĐU')],
        [bold('ĐẢNG CỘNG SẢN VIỆT NAM'), italic('Tân Lập, ngày 06 tháng 01 năm 2023')],
      ],
      [45, 55],
    ),
    paragraph([bold('KẾ HOẠCH')], { centred: true, size: 16, before: 12 }),
    paragraph(
      [
        bold(
          'tổ chức Tết trồng cây “Đời đời nhớ ơn Bác Hồ” và chăm sóc đường hoa, hàng cây xanh trên địa bàn xã năm 2023',
        ),
      ],
      { centred: true },
    ),
    paragraph([plain('-----')], { centred: true }),
    paragraph(
      [
        plain(
          'Thực hiện Kế hoạch số 112-KH/HU, ngày 20/12/2022 của Ban Thường vụ Huyện ủy về tổ chức Tết trồng cây năm 2023, Ban Thường vụ Đảng ủy xã xây dựng kế hoạch tổ chức Tết trồng cây và chăm sóc cây xanh trên địa bàn xã',
        ),
        footnote(
          'Kế hoạch này thay cho Thông báo số 15-TB/ĐU, ngày 02/12/2022 của Đảng ủy xã về việc chuẩn bị cây giống.',
        ),
        plain(' như sau:'),
      ],
      body,
    ),
    paragraph([bold('I- MỤC ĐÍCH, YÊU CẦU')], body),
    paragraph([bold('1- Mục đích')], body),
    paragraph(
      [
        plain(
          '- Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về ý nghĩa của việc trồng cây, trồng rừng đối với đời sống, sản xuất và cảnh quan của xã; phát huy truyền thống tốt đẹp mỗi độ xuân về.',
        ),
      ],
      body,
    ),
    paragraph(
      [
        plain(
          '- Phấn đấu mỗi thôn trồng mới ít nhất 300 cây bóng mát, hình thành 02 đoạn đường hoa kiểu mẫu dài từ 500 mét trở lên.',
        ),
      ],
      body,
    ),
    paragraph([bold('2- Yêu cầu')], body),
    paragraph(
      [plain('- Chọn giống cây phù hợp với đất đai, khí hậu; trồng cây nào sống cây đó, tránh hình thức.')],
      body,
    ),
    paragraph(
      [
        plain(
          '- Các chi bộ phân công đảng viên phụ trách từng đoạn đường; gắn việc trồng cây với xây dựng nông thôn mới giai đoạn 2021 - 2025 và với phong trào ',
        ),
        italic('“Sáng, xanh, sạch, đẹp”'),
        plain(' do Mặt trận Tổ quốc xã phát động'),
        footnote('Phát động tại Hội nghị đại biểu Nhân dân ngày 11/11/2022.'),
        plain('.'),
      ],
      body,
    ),
    paragraph([bold('II- NỘI DUNG, THỜI GIAN')], body),
    paragraph(
      [
        bold('1. Lễ phát động: '),
        plain(
          'tổ chức tại Nhà văn hóa xã vào sáng mùng 6 Tết Quý Mão (ngày 27/01/2023); thành phần gồm Thường trực Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc xã, bí thư các chi bộ, trưởng thôn và đoàn viên, hội viên các đoàn thể.',
        ),
      ],
      body,
    ),
    paragraph(
      [
        bold('2. Trồng cây tại các thôn: '),
        plain(
          'từ ngày 28/01/2023 đến ngày 15/02/2023. Mỗi chi bộ đăng ký một công trình, gửi về Văn phòng Đảng ủy trước ngày 20/01/2023. Khoảng cách giữa các cây từ 5 đến 7 mét, hố rộng 0,6 mét, sâu 0,6 mét, bón lót phân hữu cơ; cây trồng phải có cọc chống, có rào chắn gia súc, có biển ghi tên đơn vị và người chăm sóc. Việc nghiệm thu do tổ giám sát cộng đồng của thôn thực hiện, lập biên bản từng đợt.',
        ),
      ],
      body,
    ),
    paragraph(
      [
        bold('3. Chăm sóc, bảo vệ: '),
        plain(
          'thực hiện thường xuyên; mùa khô tưới ít nhất 02 lần mỗi tuần; kiểm tra tỷ lệ cây sống trước ngày 30/6/2023 và trước ngày 15/12/2023, cây chết phải trồng dặm ngay trong tháng.',
        ),
      ],
      body,
    ),
    paragraph(
      [
        bold('4. Cây giống: '),
        plain(
          'ưu tiên cây bản địa như lát hoa, giổi xanh, sấu, muồng hoàng yến; không trồng cây có rễ phá mặt đường, cây có nhựa độc. Cây cao từ 2 mét trở lên, đường kính gốc từ 3 centimét, bầu đất chắc, không sâu bệnh. Mỗi thôn cử 02 người có kinh nghiệm tham gia tổ chọn giống của xã.',
        ),
      ],
      body,
    ),
    paragraph(
      [
        bold('5. Đường hoa: '),
        plain(
          'giao Hội Liên hiệp Phụ nữ xã hướng dẫn các chi hội trồng hoa mười giờ, hoa ngũ sắc dọc hai bên đường liên thôn; mỗi chi hội nhận chăm sóc ít nhất 200 mét đường, nhổ cỏ 02 lần mỗi tháng. Kinh phí mua hạt giống do các gia đình đóng góp trên tinh thần tự nguyện, công khai.',
        ),
      ],
      body,
    ),
    paragraph([bold('III- PHÂN CÔNG NHIỆM VỤ')], body),
    paragraph([plain('Nhiệm vụ cụ thể của các đơn vị theo bảng sau:')], body),
    bodyTable(
      [8, 44, 26, 22],
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
      [
        [
          '1',
          'Khảo sát vị trí, lập danh sách hố trồng tại từng thôn',
          'Công chức địa chính xã',
          '12/01/2023',
        ],
        [
          '2',
          'Đặt mua cây giống, kiểm tra chất lượng cây trước khi nhận',
          'Ủy ban nhân dân xã',
          'Trước ngày 18/01/2023',
        ],
        [
          '3',
          'Tuyên truyền trên loa truyền thanh, trang thông tin của xã; mỗi tuần ít nhất 03 tin, bài',
          'Ban Tuyên giáo Đảng ủy',
          'Từ ngày 10/01/2023',
        ],
        ['4', 'Tổ chức lễ phát động', 'Đoàn Thanh niên xã; Hội Cựu chiến binh xã', '27/01/2023'],
        [
          '5',
          'Theo dõi tiến độ, tổng hợp số cây đã trồng, số cây còn sống của từng thôn, báo cáo Ban Thường vụ Đảng ủy',
          'Văn phòng Đảng ủy',
          'Hằng tháng',
        ],
        ['6', 'Sơ kết, biểu dương tập thể, cá nhân làm tốt', 'Ủy ban Mặt trận Tổ quốc xã', 'Tháng 12/2023'],
      ],
    ),
    paragraph([bold('IV- TỔ CHỨC THỰC HIỆN')], { ...body, before: 12 }),
    paragraph(
      [
        plain(
          '1. Các chi bộ trực thuộc xây dựng kế hoạch cụ thể, hoàn thành trước ngày 15/01/2023; phân công đảng viên giúp đỡ hộ gia đình neo đơn trồng cây trong vườn nhà.',
        ),
      ],
      body,
    ),
    paragraph(
      [plain('2. Ủy ban nhân dân xã bố trí kinh phí mua cây giống, huy động xã hội hóa theo đúng quy định.')],
      body,
    ),
    paragraph(
      [
        plain(
          '3. Giao Văn phòng Đảng ủy đôn đốc, kiểm tra, tổng hợp kết quả báo cáo Ban Thường vụ Đảng ủy theo quy định./.',
        ),
      ],
      body,
    ),
    twoColumns(
      [
        [
          bold('Nơi nhận:', 12),
          plain('- Thường trực Huyện ủy (để báo cáo),', 12),
          plain('- Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội của xã,', 12),
          plain('- Các chi bộ trực thuộc,', 12),
          plain('- Lưu Văn phòng Đảng ủy.', 12),
        ],
        [
          bold('T/M BAN THƯỜNG VỤ'),
          bold('PHÓ BÍ THƯ'),
          plain(''),
          plain(''),
          plain(''),
          bold('Đinh Thị Hoài An'),
        ],
      ],
      [52, 48],
    ),
  ],
}

const spaced = { justify: true, after: 6 } as const

/** A State decision set without indents, with legal bases in italics, and an annex on a page laid across. */
export const stateDecision: Page = {
  landscape: false,
  pageNumbers: 'bottom',
  blocks: [
    twoColumns(
      [
        [plain('ỦY BAN NHÂN DÂN', 13), bold('HUYỆN SÔNG MÂY', 13), plain('Số: 418/QĐ-UBND', 13)],
        [
          bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13),
          bold('Độc lập - Tự do - Hạnh phúc', 14),
          italic('Sông Mây, ngày 09 tháng 3 năm 2023', 14),
        ],
      ],
      [40, 60],
    ),
    paragraph([bold('QUYẾT ĐỊNH')], { centred: true, before: 12 }),
    paragraph([bold('Về việc ban hành Quy chế hoạt động của tủ sách cộng đồng')], { centred: true }),
    paragraph([bold('trên địa bàn huyện Sông Mây')], { centred: true, after: 12 }),
    paragraph([bold('CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN')], { centred: true, after: 6 }),
    paragraph([italic('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;')], spaced),
    paragraph([italic('Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;')], spaced),
    paragraph(
      [
        italic(
          'Theo đề nghị của Trưởng phòng Văn hóa và Thông tin tại Tờ trình số 35/TTr-VHTT ngày 02 tháng 3 năm 2023.',
        ),
      ],
      spaced,
    ),
    paragraph([bold('QUYẾT ĐỊNH:')], { centred: true, after: 6 }),
    paragraph(
      [
        bold('Điều 1.'),
        plain(
          ' Ban hành kèm theo Quyết định này Quy chế hoạt động của tủ sách cộng đồng trên địa bàn huyện Sông Mây. Diện tích mỗi phòng đọc không dưới 20 m2.',
        ),
      ],
      spaced,
    ),
    paragraph([bold('Điều 2.'), plain(' Quyết định có hiệu lực từ ngày 20 tháng 3 năm 2023.')], spaced),
    paragraph(
      [
        bold('Điều 3.'),
        plain(
          ' Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện, Trưởng phòng Văn hóa và Thông tin, Chủ tịch Ủy ban nhân dân các xã, thị trấn và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ],
      spaced,
    ),
    twoColumns(
      [
        [
          bold('Nơi nhận:', 12),
          plain('- Như Điều 3;', 11),
          plain('- Ủy ban nhân dân tỉnh;', 11),
          plain('- Lưu: VT, VHTT.', 11),
        ],
        [
          bold('KT. CHỦ TỊCH', 14),
          bold('PHÓ CHỦ TỊCH', 14),
          plain(''),
          plain(''),
          bold('Bùi Quang Vinh', 14),
        ],
      ],
      [52, 48],
    ),
  ],
  annex: {
    landscape: true,
    blocks: [
      paragraph([bold('PHỤ LỤC')], { centred: true }),
      paragraph([bold('DANH SÁCH TỦ SÁCH CỘNG ĐỒNG')], { centred: true }),
      paragraph([italic('(Kèm theo Quyết định số 418/QĐ-UBND ngày 09 tháng 3 năm 2023)')], {
        centred: true,
        after: 6,
      }),
      bodyTable(
        [6, 30, 34, 30],
        ['STT', 'Tên tủ sách', 'Địa điểm', 'Người phụ trách'],
        [
          ['1', 'Tủ sách Làng Bến', 'Nhà văn hóa thôn Bến, xã Tân Lập', 'Bà Hà Thị Lụa'],
          ['2', 'Tủ sách Đồi Chè', 'Trường Tiểu học Đồi Chè, xã Phú Sơn', 'Ông Vàng A Páo'],
        ],
      ),
    ],
  },
}
