import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { layoutPages, type Layout } from '../../../src/ingest/layout/layout-pages.js'
import type { PageContent } from '../../../src/ingest/layout/page-content.js'
import { centred, drawPage, drawParagraph, ruledTable, type Drawn } from './draw-page.js'

const lines = (layout: Layout): string[] => layout.text.split('\n')
const named = (
  layout: Layout,
  type: 'column' | 'cell' | 'footnote' | 'style' | 'reading' | 'doubtful',
): unknown[] =>
  marksOf(layout.marks, type).map((mark) => [mark.value, layout.text.slice(mark.span.start, mark.span.end)])

const first = 'Thực hiện Kế hoạch số 12-KH/HU của Huyện ủy về trồng cây,'
const second = 'Ban Thường vụ Đảng ủy xã yêu cầu các chi bộ làm tốt việc sau'
const third = 'đây trong mùa xuân.'

const head: Drawn[] = [
  { x: 100, y: 60, text: 'HUYỆN ỦY SÔNG MÂY' },
  { x: 330, y: 60, text: '**ĐẢNG CỘNG SẢN VIỆT NAM**' },
  { x: 95, y: 78, text: '**ĐẢNG ỦY XÃ TÂN LẬP**' },
  { x: 150, y: 96, text: '*' },
  { x: 325, y: 96, text: '_Tân Lập, ngày 06 tháng 01 năm 2023_' },
  { x: 120, y: 114, text: 'Số 27-KH/ĐU' },
]
const headRead = [
  'HUYỆN ỦY SÔNG MÂY', 'ĐẢNG ỦY XÃ TÂN LẬP', '*', 'Số 27-KH/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Tân Lập, ngày 06 tháng 01 năm 2023',
] // prettier-ignore
const body: Drawn[] = [
  centred(150, '**KẾ HOẠCH**', 16),
  centred(170, '**tổ chức Tết trồng cây và chăm sóc đường hoa trên địa bàn xã**'),
  centred(188, '**năm 2023**'),
  ...drawParagraph(220, [first, second, third]),
]
const bodyRead = [
  'KẾ HOẠCH',
  'tổ chức Tết trồng cây và chăm sóc đường hoa trên địa bàn xã năm 2023',
  `${first} ${second} ${third}`,
]

describe('letterhead', () => {
  test('the left block whole, then the right one; the title apart', () => {
    const layout = layoutPages([drawPage([...head, ...body])])
    expect(lines(layout)).toEqual([...headRead, ...bodyRead])
    expect(named(layout, 'column')).toEqual([
      [{ region: 'head', side: 'left' }, headRead.slice(0, 4).join('\n')],
      [{ region: 'head', side: 'right' }, headRead.slice(4).join('\n')],
    ])
  })

  test.each([
    [0.004, 'a slant of a quarter of a degree is left in the scan'],
    [-0.005, 'to the other side'],
  ])('recognised, slant %d: %s', (slant) => {
    const layout = layoutPages([drawPage([...head, ...body], { recognised: true, slant })])
    expect(lines(layout)).toEqual([...headRead, ...bodyRead])
  })

  test('columns set with blanks, whose edges overlap, are taken apart line by line', () => {
    const ragged: Drawn[] = [
      { x: 85, y: 60, text: 'TỈNH ỦY' },
      { x: 250, y: 60, text: '**ĐẢNG CỘNG SẢN VIỆT NAM**' },
      { x: 85, y: 78, text: '**ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH**' },
      { x: 340, y: 78, text: '_Sông Mây, ngày 06 tháng 01 năm 2023_' },
      { x: 85, y: 96, text: 'Số 5-KH/ĐU' },
    ]
    const layout = layoutPages([drawPage([...ragged, ...body])])
    expect(lines(layout).slice(0, 5)).toEqual([
      'TỈNH ỦY', 'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH', 'Số 5-KH/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Mây, ngày 06 tháng 01 năm 2023',
    ]) // prettier-ignore
  })

  test('a title that recognition misread stays out of the right column', () => {
    const misread = body.map((line) => (line.text === '**KẾ HOẠCH**' ? { ...line, text: 'KÉ HOACH' } : line))
    const layout = layoutPages([drawPage([...head, ...misread], { recognised: true })])
    expect(named(layout, 'column').map((entry) => (entry as [unknown, string])[1])).toEqual([
      headRead.slice(0, 4).join('\n'),
      headRead.slice(4).join('\n'),
    ])
  })

  test('a page of running text has no columns', () => {
    const layout = layoutPages([drawPage(drawParagraph(80, [first, second, first, second, third]))])
    expect(named(layout, 'column')).toEqual([])
  })
})

describe('foot', () => {
  const recipients: Drawn[] = [
    { x: 85, y: 400, text: '**Nơi nhận:**', size: 12 },
    { x: 330, y: 392, text: '**T/M BAN THƯỜNG VỤ**' },
    { x: 85, y: 416, text: '- Thường trực Huyện ủy,', size: 12 },
    { x: 360, y: 412, text: '**PHÓ BÍ THƯ**' },
    { x: 85, y: 432, text: '- Ủy ban nhân dân, Ủy ban Mặt', size: 12 },
    { x: 85, y: 448, text: 'trận Tổ quốc xã,', size: 12 },
    { x: 85, y: 464, text: '- Lưu Văn phòng Đảng ủy.', size: 12 },
  ]
  const name: Drawn = { x: 350, y: 500, text: '**Đinh Thị Hoài An**' }
  const read = [
    'Nơi nhận:', '- Thường trực Huyện ủy,', '- Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc xã,', '- Lưu Văn phòng Đảng ủy.',
    'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Đinh Thị Hoài An',
  ] // prettier-ignore
  const above = drawParagraph(320, [first, second, third])

  test('recipients whole, each on a line of its own, then the signature line by line', () => {
    const layout = layoutPages([drawPage([...above, ...recipients, name])])
    expect(lines(layout)).toEqual([`${first} ${second} ${third}`, ...read])
    expect(named(layout, 'column')).toEqual([
      [{ region: 'foot', side: 'left' }, read.slice(0, 4).join('\n')],
      [{ region: 'foot', side: 'right' }, read.slice(4).join('\n')],
    ])
  })

  test('a name that the page break cut off goes with its signature', () => {
    const layout = layoutPages([
      drawPage([...above, ...recipients]),
      drawPage([{ ...name, y: 60 }], { page: 2 }),
    ])
    expect(lines(layout).slice(1)).toEqual(read)
  })

  test('two signatures side by side, the recipients below them apart', () => {
    const signed: Drawn[] = [
      { x: 95, y: 400, text: 'KT. TRƯỞNG BAN' }, { x: 90, y: 418, text: 'PHÓ TRƯỞNG BAN' }, { x: 360, y: 400, text: 'KT. GIÁM ĐỐC' }, { x: 100, y: 470, text: 'Lò Văn Phúc' },
      { x: 365, y: 470, text: 'Trịnh Thu Cúc' }, { x: 85, y: 500, text: 'Nơi nhận:' }, { x: 85, y: 518, text: '- Như trên;' },
    ] // prettier-ignore
    expect(named(layoutPages([drawPage([...above, ...signed])]), 'column')).toEqual([
      [{ region: 'foot', side: 'left' }, 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLò Văn Phúc'],
      [{ region: 'foot', side: 'right' }, 'KT. GIÁM ĐỐC\nTrịnh Thu Cúc'],
    ])
  })

  test('a signature alone in the right half', () => {
    const signed: Drawn[] = [{ x: 330, y: 400, text: 'TM. ỦY BAN NHÂN DÂN' }, { x: 365, y: 418, text: 'CHỦ TỊCH' }, { ...name, y: 480 }] // prettier-ignore
    const layout = layoutPages([drawPage([...above, ...signed])])
    expect(lines(layout).slice(1)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đinh Thị Hoài An'])
  })
})

describe('paragraphs', () => {
  test.each([
    ['an indent opens a paragraph', [...drawParagraph(80, [first, second, third]), ...drawParagraph(134, [first, third])], [`${first} ${second} ${third}`, `${first} ${third}`]],
    ['a hyphen at the end of a line holds its word', drawParagraph(80, ['Các đơn vị thực hiện Kế hoạch của Tỉnh ủy số 12-', 'KH/TU và báo cáo kết quả thực hiện với Ban Thường vụ về', third]), ['Các đơn vị thực hiện Kế hoạch của Tỉnh ủy số 12-KH/TU và báo cáo kết quả thực hiện với Ban Thường vụ về đây trong mùa xuân.']],
    ['a dash with a blank before it does not', drawParagraph(80, ['Các chi bộ xây dựng kế hoạch giai đoạn từ năm 2021 -', '2025 và báo cáo kết quả thực hiện với Ban Thường vụ vào', 'cuối năm.']), ['Các chi bộ xây dựng kế hoạch giai đoạn từ năm 2021 - 2025 và báo cáo kết quả thực hiện với Ban Thường vụ vào cuối năm.']],
    ['list items stay apart', [...drawParagraph(80, ['- Trồng cây trên các tuyến đường của xã và của từng thôn', 'xóm.']), ...drawParagraph(116, ['- Chăm sóc cây đã trồng từ các năm trước, không để gia súc', 'phá hoại.'])], ['- Trồng cây trên các tuyến đường của xã và của từng thôn xóm.', '- Chăm sóc cây đã trồng từ các năm trước, không để gia súc phá hoại.']],
    ['a bold heading stays apart', [{ x: 113, y: 80, text: '**I- MỤC ĐÍCH**' }, ...drawParagraph(98, [first, second, third])], ['I- MỤC ĐÍCH', `${first} ${second} ${third}`]],
  ])('%s', (_, drawn, expected) => {
    expect(lines(layoutPages([drawPage(drawn)]))).toEqual(expected)
    expect(lines(layoutPages([drawPage(drawn, { recognised: true })]))).toEqual(expected)
  }) // prettier-ignore

  test('a centred list of addressees stays a list', () => {
    const drawn = [centred(80, 'Kính gửi:'), centred(98, '- Các chi bộ trực thuộc;'), centred(116, '- Đoàn Thanh niên xã.'), ...drawParagraph(150, [first, second, third])] // prettier-ignore
    expect(lines(layoutPages([drawPage(drawn)])).slice(0, 3)).toEqual(['Kính gửi:', '- Các chi bộ trực thuộc;', '- Đoàn Thanh niên xã.']) // prettier-ignore
  })

  test('a paragraph goes on over a page break, its page number set aside', () => {
    const top = drawParagraph(700, [first, second])
    const pages = [
      drawPage([...drawParagraph(80, [first, second, third]), top[0]!, { ...top[1]!, until: 540 }]),
      drawPage(
        [centred(40, '2'), { x: 85, y: 80, text: third }, ...drawParagraph(98, [first, second, third])],
        { page: 2 },
      ),
    ]
    const whole = `${first} ${second} ${third}`
    expect(lines(layoutPages(pages))).toEqual([whole, whole, whole])
  })

  test('runs cover the text, one a word, and separators belong to the word before', () => {
    const layout = layoutPages([drawPage([...head, ...body])])
    expect(layout.runs[0]!.start).toBe(0)
    expect(layout.runs[layout.runs.length - 1]!.end).toBe(layout.text.length)
    layout.runs.slice(1).forEach((run, index) => expect(run.start).toBe(layout.runs[index]!.end))
    expect(layout.runs.every(({ start, end }) => /^\S+\s?$/u.test(layout.text.slice(start, end)))).toBe(true)
  })
})

describe('margins', () => {
  const page = (number: number, printed: string, extra: readonly Drawn[] = []): PageContent =>
    drawPage([centred(40, printed), ...drawParagraph(80 + number, [first, second, third]), ...extra], {
      page: number,
    })

  test.each([
    [['1', '2', '3'], 'bare numbers'],
    [['- 5 -', '- 6 -', '- 7 -'], 'a part of a longer document'],
    [['Trang 1/3', 'Trang 2/3', 'Trang 3/3'], 'with their total'],
  ])('%j are page numbers: %s', (printed) => {
    const layout = layoutPages(printed.map((text, index) => page(index + 1, text)))
    expect(layout.text).not.toMatch(/\n\D{0,8}\d[^\n]{0,4}\n/u)
    expect(layout.messages).toEqual([])
  })

  test('a lone number that is out of step goes too, and is said', () => {
    const layout = layoutPages([page(1, '1'), page(2, '2'), page(3, '9')])
    expect(layout.messages).toEqual([{ code: 'ingest/page-number-doubtful', severity: 'info', params: { page: 3, number: 9 } }]) // prettier-ignore
  })

  test('a line that comes again at the edge of the pages is a running head', () => {
    const running: Drawn = { x: 85, y: 20, text: 'CÔNG BÁO/Số 12/Ngày 03-01-2023' }
    const layout = layoutPages([page(1, '1', [running]), page(2, '2', [running])])
    expect(layout.text).not.toContain('CÔNG BÁO')
  })

  test('a running head is known again where recognition misread it', () => {
    const running = (text: string): Drawn => ({ x: 420, y: 20, text, size: 11 })
    const scanned = (number: number, text: string): PageContent =>
      drawPage([running(text), ...drawParagraph(90, [first, second, third])], {
        page: number,
        recognised: true,
      })
    const layout = layoutPages([scanned(1, 'TÀI LIỆU HỌP'), scanned(2, 'TÀI LIÊU HOP ;')])
    expect(lines(layout)).toEqual([`${first} ${second} ${third}`, `${first} ${second} ${third}`])
  })

  test('annexes that open alike are no running heads', () => {
    const annex = (number: number): PageContent => drawPage([centred(60, `**Phụ lục ${number}**`), ...drawParagraph(90, [first, second, third])], { page: number }) // prettier-ignore
    expect(lines(layoutPages([annex(1), annex(2)]))).toContain('Phụ lục 2')
  })
})

describe('ruled tables', () => {
  const columns = [85, 125, 330, 540]
  const cell = (x: number, y: number, text: string): Drawn => ({ x, y, text, size: 12 })
  const headCells = [
    cell(95, 305, '**TT**'),
    cell(170, 305, '**Nội dung công việc**'),
    cell(380, 305, '**Đơn vị chủ trì**'),
  ]
  const rules = ruledTable(columns, [300, 322, 360, 382])

  test('cells in row order, their lines joined, the head row marked', () => {
    const drawn = [
      ...drawParagraph(250, ['Nhiệm vụ cụ thể của các đơn vị như sau:']),
      ...headCells,
      cell(95, 327, '1'), cell(130, 327, 'Khảo sát vị trí trồng cây trong'), cell(335, 327, 'Văn phòng Đảng ủy'),
      cell(130, 341, 'toàn xã'), cell(95, 365, '2'), cell(130, 365, 'Phát động'), cell(335, 365, 'Đoàn Thanh niên'),
      ...drawParagraph(400, [first, second, third]),
    ] // prettier-ignore
    const layout = layoutPages([drawPage(drawn, { rules })])
    expect(named(layout, 'cell')).toEqual([
      [{ table: 0, row: 0, column: 0, head: true }, 'TT'],
      [{ table: 0, row: 0, column: 1, head: true }, 'Nội dung công việc'],
      [{ table: 0, row: 0, column: 2, head: true }, 'Đơn vị chủ trì'],
      [{ table: 0, row: 1, column: 0, head: false }, '1'],
      [{ table: 0, row: 1, column: 1, head: false }, 'Khảo sát vị trí trồng cây trong toàn xã'],
      [{ table: 0, row: 1, column: 2, head: false }, 'Văn phòng Đảng ủy'],
      [{ table: 0, row: 2, column: 0, head: false }, '2'],
      [{ table: 0, row: 2, column: 1, head: false }, 'Phát động'],
      [{ table: 0, row: 2, column: 2, head: false }, 'Đoàn Thanh niên'],
    ])
    expect(lines(layout)[0]).toBe('Nhiệm vụ cụ thể của các đơn vị như sau:')
    expect(lines(layout).at(-1)).toBe(`${first} ${second} ${third}`)
  })

  test('over a page break: the head is not repeated, a row that was cut is whole again', () => {
    const top = (y: number): Drawn => ({ x: 130, y, text: 'dọc đường liên thôn', size: 12 })
    const one = drawPage(
      [...headCells, cell(95, 327, '1'), cell(130, 327, 'Trồng 200 cây bóng mát ở hai bên'), cell(335, 327, 'Hội Phụ nữ')],
      { rules: ruledTable(columns, [300, 322, 360]) },
    ) // prettier-ignore
    const two = drawPage(
      [...headCells.map((drawn) => ({ ...drawn, y: 65 })), top(87), cell(95, 125, '2'), cell(130, 125, 'Sơ kết'), cell(335, 125, 'Văn phòng')],
      { page: 2, rules: ruledTable(columns, [60, 82, 120, 142]) },
    ) // prettier-ignore
    expect(named(layoutPages([one, two]), 'cell')).toEqual([
      [{ table: 0, row: 0, column: 0, head: true }, 'TT'],
      [{ table: 0, row: 0, column: 1, head: true }, 'Nội dung công việc'],
      [{ table: 0, row: 0, column: 2, head: true }, 'Đơn vị chủ trì'],
      [{ table: 0, row: 1, column: 0, head: false }, '1'],
      [{ table: 0, row: 1, column: 1, head: false }, 'Trồng 200 cây bóng mát ở hai bên dọc đường liên thôn'],
      [{ table: 0, row: 1, column: 2, head: false }, 'Hội Phụ nữ'],
      [{ table: 0, row: 2, column: 0, head: false }, '2'],
      [{ table: 0, row: 2, column: 1, head: false }, 'Sơ kết'],
      [{ table: 0, row: 2, column: 2, head: false }, 'Văn phòng'],
    ])
  })

  test('a frame about a paragraph is no table', () => {
    const layout = layoutPages([drawPage(drawParagraph(80, [first, second, third]), { rules: ruledTable([70, 550], [70, 140]) })]) // prettier-ignore
    expect(lines(layout)).toEqual([`${first} ${second} ${third}`])
    expect(named(layout, 'cell')).toEqual([])
  })
})

describe('tables set by blanks', () => {
  const cell = (x: number, y: number, text: string): Drawn => ({ x, y, text, size: 12 })
  const heads = [
    cell(85, 300, 'TT'),
    cell(170, 300, 'Việc phải làm'),
    cell(335, 300, 'Đơn vị chủ trì'),
    cell(460, 300, 'Thời hạn'),
  ]
  const rows = [
    cell(87, 330, '1'), cell(110, 330, 'Khơi lại mương chân đồi, đắp bờ'), cell(335, 330, 'Hội Nông dân'), cell(460, 330, 'Trước ngày'),
    cell(110, 346, 'phía xóm Thượng'), cell(460, 346, '12/02'),
    cell(87, 376, '2'), cell(110, 376, 'Ươm giống sở, trẩu'), cell(335, 376, 'Hợp tác xã'), cell(460, 376, 'Tháng 3'),
  ] // prettier-ignore
  const below = drawParagraph(430, ['Các xóm theo việc được giao mà làm cho kịp vụ.'])
  const read = [
    'TT', 'Việc phải làm', 'Đơn vị chủ trì', 'Thời hạn',
    '1', 'Khơi lại mương chân đồi, đắp bờ phía xóm Thượng', 'Hội Nông dân', 'Trước ngày 12/02',
    '2', 'Ươm giống sở, trẩu', 'Hợp tác xã', 'Tháng 3',
    'Các xóm theo việc được giao mà làm cho kịp vụ.',
  ] // prettier-ignore

  test.each([
    ['typed', {}],
    ['recognised', { recognised: true }],
    ['recognised on a slant', { recognised: true, slant: 0.02 }],
  ])('%s: the count makes the rows, strips without a word the columns', (_, options) => {
    const layout = layoutPages([drawPage([...heads, ...rows, ...below], options)])
    expect(lines(layout)).toEqual(read)
    expect(named(layout, 'cell').slice(2, 6)).toEqual([
      [{ table: 0, row: 0, column: 2, head: true }, 'Đơn vị chủ trì'],
      [{ table: 0, row: 0, column: 3, head: true }, 'Thời hạn'],
      [{ table: 0, row: 1, column: 0, head: false }, '1'],
      [{ table: 0, row: 1, column: 1, head: false }, 'Khơi lại mương chân đồi, đắp bờ phía xóm Thượng'],
    ])
  })

  test('dots that recognition makes of dirt between two columns are no words', () => {
    const speck = { ...cell(280, 331, '.........'), confidence: 0.3 }
    const layout = layoutPages([drawPage([...heads, ...rows, speck, ...below])])
    expect(named(layout, 'cell')).toHaveLength(12)
  })

  test.each([
    ['no head that begins with the count', heads.slice(1), rows],
    ['a head that names no columns', [cell(85, 300, 'TT'), cell(170, 300, 'Sông'), cell(335, 300, 'Núi')], rows],
    ['a line over the strip between two columns', heads, [...rows, cell(110, 392, 'trồng dặm cho kín cả đồi phía tây, phía bắc lẫn phía nam')]],
    ['a count that begins in the middle', heads, rows.map((drawn) => ({ ...drawn, text: drawn.text.replace(/^1$/u, '7') }))],
  ])('no table: %s', (_, top, drawn) => {
    expect(named(layoutPages([drawPage([...top, ...drawn, ...below])]), 'cell')).toEqual([])
  }) // prettier-ignore
})

describe('footnotes', () => {
  const note = (y: number, number: string, text: string): Drawn[] => [
    { x: 85, y, text: `${number} ${text}`, size: 10 },
  ]
  const raised = (x: number, y: number, number: string): Drawn => ({ x, y: y - 1, text: number, size: 8 })
  const separator = { x1: 85, y1: 700, x2: 229, y2: 700 }
  const drawn = [
    ...drawParagraph(80, [first, second]), { x: 85, y: 116, text: 'đây trong mùa xuân' }, raised(201, 116, '1'),
    { x: 205, y: 116, text: '.' }, ...drawParagraph(150, [first, second, third]), ...note(706, '1', 'Theo Luật Lâm nghiệp.'),
  ] // prettier-ignore

  test.each([[[separator], 'below a rule'], [[], 'set smaller']])('%j: %s', (rules) => {
    const layout = layoutPages([drawPage(drawn, { rules })])
    expect(lines(layout)[0]).toBe(`${first} ${second} đây trong mùa xuân.`)
    expect(named(layout, 'footnote')).toEqual([[{ number: '1' }, 'Theo Luật Lâm nghiệp.']])
    expect(lines(layout).at(-1)).toBe('Theo Luật Lâm nghiệp.')
  }) // prettier-ignore

  test('a raised 2 that no note bears stays', () => {
    const area = [
      ...drawParagraph(80, [first, second]),
      { x: 85, y: 116, text: 'rộng 20 m' },
      raised(85 + 7 * 7 + 7, 116, '2'),
    ]
    expect(layoutPages([drawPage(area)]).text).toMatch(/20 m ?2$/u)
  })
})

describe('what recognition says of a word', () => {
  const page: PageContent = {
    page: 1, width: 595, height: 842, rules: [], recognised: true,
    words: [
      { text: 'khóa', box: { x: 85, y: 80, width: 30, height: 11 }, confidence: 0.95 },
      { text: 'XIII', box: { x: 120, y: 80, width: 28, height: 11 }, confidence: 0.8, reading: { raw: 'XIH', why: 'reading/strokes' } },
      { text: 'vừa', box: { x: 152, y: 80, width: 28, height: 11 }, confidence: 0.4 },
    ],
  } // prettier-ignore

  test('becomes marks and stays in the runs', () => {
    const layout = layoutPages([page])
    expect(named(layout, 'reading')).toEqual([
      [{ chosen: 'XIII', raw: 'XIH', why: 'reading/strokes' }, 'XIII'],
    ])
    expect(named(layout, 'doubtful')).toEqual([[{ confidence: 0.4 }, 'vừa']])
    expect(layout.runs.map((run) => run.place)).toMatchObject([
      { confidence: 0.95 },
      { confidence: 0.8 },
      { confidence: 0.4 },
    ])
  })
})

test('what a broken file puts nowhere is left out, in no time', () => {
  const words = [1e300, -1e300, Infinity, NaN].map((y) => ({
    text: 'a',
    box: { x: 85, y, width: 5, height: 10 },
  }))
  expect(layoutPages([{ page: 1, width: 595, height: 842, words, rules: [], recognised: false }]).text).toBe(
    '',
  )
})

describe('any page', () => {
  const word = fc.record({
    text: fc.stringMatching(/^[\p{L}\d.,:;/()-]{1,8}$/u).filter((text) => text.trim() !== ''),
    box: fc.record({ x: fc.double({ min: -50, max: 700, noNaN: true }), y: fc.double({ min: -50, max: 900, noNaN: true }), width: fc.double({ min: 0, max: 300, noNaN: true }), height: fc.double({ min: 0, max: 40, noNaN: true }) }),
  }) // prettier-ignore
  const rule = fc.tuple(fc.double({ min: 0, max: 595, noNaN: true }), fc.double({ min: 0, max: 842, noNaN: true }), fc.double({ min: 4, max: 500, noNaN: true }), fc.boolean()) // prettier-ignore

  test('every word stands in the text once, in a run of its own', () => {
    const pages = fc.record({ words: fc.array(word, { maxLength: 40 }), rules: fc.array(rule, { maxLength: 12 }), recognised: fc.boolean() }) // prettier-ignore
    fc.assert(
      fc.property(pages, ({ words, rules, recognised }) => {
        const content: PageContent = {
          page: 1, width: 595, height: 842, words, recognised,
          rules: rules.map(([x, y, length, level]) => ({ x1: x, y1: y, x2: level ? x + length : x, y2: level ? y : y + length })),
        } // prettier-ignore
        const layout = layoutPages([content])
        const setAside = layout.messages.length
        expect(layout.runs.length).toBeLessThanOrEqual(words.length)
        // Numbers at the edges and marks of footnotes are set aside; nothing else goes, and nothing comes twice.
        const digits = words.filter(({ text }) => /^\P{L}*$/u.test(text)).length
        expect(layout.runs.length + digits + setAside).toBeGreaterThanOrEqual(words.length)
        expect(layout.runs.at(-1)?.end ?? 0).toBe(layout.text.length)
        for (const { span } of layout.marks) expect(span.start >= 0 && span.end > span.start && span.end <= layout.text.length).toBe(true)
      }),
      { seed: 7, numRuns: 200 },
    ) // prettier-ignore
  })
})
