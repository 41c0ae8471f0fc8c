/** The foot of a document: recipients left, signature right, and what a clerk reads off them. */
export interface Foot {
  readonly why: string
  readonly recipients: readonly string[]
  readonly signature: readonly string[]
  readonly expected: {
    readonly recipients: readonly string[]
    readonly authority: string | null
    readonly signerRole: string | null
    readonly signerName: string | null
  }
}

export const feet: readonly Foot[] = [
  {
    why: 'Party committee: T/M, deputy who signs for the standing committee',
    recipients: [
      'Nơi nhận:',
      '- Thường trực Tỉnh ủy (báo cáo),',
      '- Các ban, Văn phòng Đảng ủy,',
      '- Các chi, đảng bộ cơ sở,',
      '- Lưu Văn phòng.',
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', '', '', 'Lò Văn Hạnh'],
    expected: {
      recipients: [
        'Thường trực Tỉnh ủy (báo cáo)',
        'Các ban, Văn phòng Đảng ủy',
        'Các chi, đảng bộ cơ sở',
        'Lưu Văn phòng',
      ],
      authority: 'T/M Ban Thường vụ',
      signerRole: 'Phó Bí thư Thường trực',
      signerName: 'Lò Văn Hạnh',
    },
  },
  {
    why: 'Party board: deputy head for the head',
    recipients: ['Nơi nhận:', '- Ban Tuyên giáo Trung ương (b/c),', '- Các huyện ủy, thành ủy,', '- Lưu VT.'],
    signature: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', '(Đã ký)', 'Nông Thị Mận'],
    expected: {
      recipients: ['Ban Tuyên giáo Trung ương (b/c)', 'Các huyện ủy, thành ủy', 'Lưu VT'],
      authority: 'K/T Trưởng ban',
      signerRole: 'Phó Trưởng ban',
      signerName: 'Nông Thị Mận',
    },
  },
  {
    why: 'Provincial government: two lines of authority',
    recipients: [
      'Nơi nhận:',
      '- Như trên;',
      '- Thường trực Tỉnh ủy;',
      '- CT, các PCT UBND tỉnh;',
      '- Lưu: VT, KGVX.',
    ],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Đặng Thị Kim Oanh'],
    expected: {
      recipients: ['Như trên', 'Thường trực Tỉnh ủy', 'CT, các PCT UBND tỉnh', 'Lưu: VT, KGVX'],
      authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Đặng Thị Kim Oanh',
    },
  },
  {
    why: 'bare role: a minister signs himself',
    recipients: ['Nơi nhận:', '- Các bộ, cơ quan ngang bộ;', '- Công báo;', '- Lưu: VT, PC.'],
    signature: ['BỘ TRƯỞNG', '', '', 'Trần Hồng Minh'],
    expected: {
      recipients: ['Các bộ, cơ quan ngang bộ', 'Công báo', 'Lưu: VT, PC'],
      authority: null,
      signerRole: 'Bộ trưởng',
      signerName: 'Trần Hồng Minh',
    },
  },
  {
    why: 'government: deputy prime minister for the prime minister',
    recipients: [
      'Nơi nhận:',
      '- Ban Bí thư Trung ương Đảng;',
      '- Thủ tướng, các Phó Thủ tướng Chính phủ;',
      '- Lưu: VT, NN (2b).',
    ],
    signature: ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Lê Minh Khôi'],
    expected: {
      recipients: [
        'Ban Bí thư Trung ương Đảng',
        'Thủ tướng, các Phó Thủ tướng Chính phủ',
        'Lưu: VT, NN (2b)',
      ],
      authority: 'TM. Chính phủ, KT. Thủ tướng',
      signerRole: 'Phó Thủ tướng',
      signerName: 'Lê Minh Khôi',
    },
  },
  {
    why: 'by order: the head of the office for the chairman',
    recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, TH.'],
    signature: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Huỳnh Quốc Bảo'],
    expected: {
      recipients: ['Như trên', 'Lưu: VT, TH'],
      authority: 'TL. Chủ tịch',
      signerRole: 'Chánh Văn phòng',
      signerName: 'Huỳnh Quốc Bảo',
    },
  },
  {
    why: 'a rank before the name is left out',
    recipients: ['Nơi nhận:', '- Công an các tỉnh, thành phố;', '- Lưu: VT, V03.'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Thượng tướng Lương Văn Toàn'],
    expected: {
      recipients: ['Công an các tỉnh, thành phố', 'Lưu: VT, V03'],
      authority: 'KT. Bộ trưởng',
      signerRole: 'Thứ trưởng',
      signerName: 'Lương Văn Toàn',
    },
  },
  {
    why: 'titles of learning before the name are left out',
    recipients: ['Nơi nhận:', '- Các khoa, phòng;', '- Lưu: VT.'],
    signature: ['HIỆU TRƯỞNG', 'PGS.TS. Vũ Thị Lan'],
    expected: {
      recipients: ['Các khoa, phòng', 'Lưu: VT'],
      authority: null,
      signerRole: 'Hiệu trưởng',
      signerName: 'Vũ Thị Lan',
    },
  },
  {
    why: 'a recipient wrapped over two lines',
    recipients: [
      'Nơi nhận:',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các',
      'tổ chức chính trị - xã hội tỉnh;',
      '- Lưu: VT.',
    ],
    signature: ['CHỦ TỊCH', 'Phan Văn Đức'],
    expected: {
      recipients: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh', 'Lưu: VT'],
      authority: null,
      signerRole: 'Chủ tịch',
      signerName: 'Phan Văn Đức',
    },
  },
  {
    why: 'council: presiding chairman, name in capitals',
    recipients: ['Nơi nhận:', '- Ủy ban Thường vụ Quốc hội;', '- Chính phủ;', '- Lưu: VT.'],
    signature: ['CHỦ TỊCH', 'NGUYỄN THỊ HOA SEN'],
    expected: {
      recipients: ['Ủy ban Thường vụ Quốc hội', 'Chính phủ', 'Lưu: VT'],
      authority: null,
      signerRole: 'Chủ tịch',
      signerName: 'Nguyễn Thị Hoa Sen',
    },
  },
  {
    why: 'the signing body takes two lines',
    recipients: ['Nơi nhận:', '- Các xã, phường;', '- Lưu VP.'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'THÀNH PHỐ', 'CHỦ TỊCH', 'Cao Bá Quỳnh'],
    expected: {
      recipients: ['Các xã, phường', 'Lưu VP'],
      authority: 'TM. Ủy ban nhân dân thành phố',
      signerRole: 'Chủ tịch',
      signerName: 'Cao Bá Quỳnh',
    },
  },
  {
    why: 'Politburo: a secretary for the body',
    recipients: [
      'Nơi nhận:',
      '- Các tỉnh ủy, thành ủy,',
      '- Các đảng ủy trực thuộc Trung ương,',
      '- Lưu Văn phòng Trung ương Đảng.',
    ],
    signature: ['T/M BỘ CHÍNH TRỊ', 'TỔNG BÍ THƯ', 'Hồ Sỹ Tường'],
    expected: {
      recipients: [
        'Các tỉnh ủy, thành ủy',
        'Các đảng ủy trực thuộc Trung ương',
        'Lưu Văn phòng Trung ương Đảng',
      ],
      authority: 'T/M Bộ Chính trị',
      signerRole: 'Tổng Bí thư',
      signerName: 'Hồ Sỹ Tường',
    },
  },
  {
    why: 'acting chairman',
    recipients: ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.'],
    signature: ['Q. CHỦ TỊCH', 'Kiều Văn Sáng'],
    expected: {
      recipients: ['Như Điều 3', 'Lưu: VT'],
      authority: null,
      signerRole: 'Q. Chủ tịch',
      signerName: 'Kiều Văn Sáng',
    },
  },
  {
    why: 'standing board of the Front, T.M without a slash',
    recipients: [
      'Nơi nhận:',
      '- Ban Thường trực UBTW MTTQ Việt Nam (b/c);',
      '- MTTQ các huyện, thị xã;',
      '- Lưu VT.',
    ],
    signature: ['TM. BAN THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH', 'Rơ Châm Hương'],
    expected: {
      recipients: ['Ban Thường trực UBTW MTTQ Việt Nam (b/c)', 'MTTQ các huyện, thị xã', 'Lưu VT'],
      authority: 'TM. Ban Thường trực',
      signerRole: 'Phó Chủ tịch',
      signerName: 'Rơ Châm Hương',
    },
  },
  {
    why: 'department: deputy director for the director',
    recipients: [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Giám đốc, các PGĐ Sở;',
      '- Phòng GDĐT các huyện;',
      '- Lưu: VT, GDTrH.',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(đã ký)', 'Bùi Xuân Trường'],
    expected: {
      recipients: ['UBND tỉnh (b/c)', 'Giám đốc, các PGĐ Sở', 'Phòng GDĐT các huyện', 'Lưu: VT, GDTrH'],
      authority: 'KT. Giám đốc',
      signerRole: 'Phó Giám đốc',
      signerName: 'Bùi Xuân Trường',
    },
  },
]

const body = [
  'KẾ HOẠCH',
  'thả cá xuống hồ',
  'Thực hiện Kế hoạch số 1-KH/TU, Ban Thường vụ xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  '- Giữ nước trong sạch.',
  'Giao Văn phòng theo dõi, báo cáo kết quả.',
]

/** The ways in which conversion leaves a foot in two columns. */
export const footLayouts: Readonly<Record<string, (foot: Foot) => string>> = {
  'recipients first': ({ recipients, signature }) =>
    [...body, '', ...recipients, '', ...signature].join('\n'),
  'signature first': ({ recipients, signature }) => [...body, '', ...signature, '', ...recipients].join('\n'),
  'a tab between': (foot) => [...body, ...rows(foot).map((row) => row.join('\t').trimEnd())].join('\n'),
  'many spaces between': (foot) =>
    [...body, ...rows(foot).map(([left, right]) => `${left!.padEnd(50)}      ${right!}`.trimEnd())].join(
      '\n',
    ),
  'line by line': (foot) =>
    [
      ...body,
      ...rows(foot)
        .flat()
        .filter((line) => line !== ''),
    ].join('\n'),
  'bars of a table': ({ recipients, signature }) =>
    [...body, ...recipients, '|', ...signature, '|'].join('\n'),
  'an annex behind': ({ recipients, signature }) =>
    [
      ...body,
      '',
      ...recipients,
      '',
      ...signature,
      '',
      'PHỤ LỤC',
      'DANH MỤC CÁC HỒ',
      '1. Hồ trên',
      '2. Hồ dưới',
    ].join('\n'),
  'no recipients': ({ signature }) => [...body, '', ...signature].join('\n'),
}

function rows({ recipients, signature }: Foot): string[][] {
  // A wrapped recipient cannot be told from a signature line by line; the two columns start together.
  return Array.from({ length: Math.max(recipients.length, signature.length) }, (_, index) => [
    recipients[index] ?? '',
    signature[index] ?? '',
  ])
}
