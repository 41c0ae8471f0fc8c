import { describe, expect, it } from 'vitest'
import { locator } from '../../../src/doc/locate.js'
import { marksOf } from '../../../src/doc/marks.js'
import { DoichieuError } from '../../../src/errors.js'
import { markdownReader, textReader } from '../../../src/ingest/text/text.js'
import type { Context } from '../../../src/ports.js'

const context = { read: { ocr: 'off', changes: 'accepted', allowClassified: false } } as unknown as Context
const read = (text: string | Uint8Array) =>
  textReader.read(
    { name: 'a.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
    context,
  )

/** The lines of the text, each with the line of the file where it begins: `3 Nội dung`. */
async function lines(text: string): Promise<string[]> {
  const doc = await read(text)
  const locate = locator(doc)
  let at = 0
  return doc.text.split('\n').map((line) => {
    const shown = `${locate({ start: at, end: at + 1 }).line} ${line}`
    at += line.length + 1
    return shown
  })
}

describe('units of plain text', () => {
  const cases: { why: string; text: string; expected: string[] }[] = [
    { why: 'blank lines are dropped', text: '\n\nMột\n\n\nHai\n', expected: ['3 Một', '6 Hai'] },
    { why: 'CRLF', text: 'Một\r\n\r\nHai\r\n', expected: ['1 Một', '3 Hai'] },
    {
      why: 'a paragraph wrapped by hand is one unit',
      text: [
        '- Tổ chức phong trào đọc sách trong các chi bộ, đảng bộ cơ sở nhằm tạo thói',
        'quen đọc sách thường ngày cho cán bộ, đảng viên và nhân dân, bắt đầu từ các',
        'Chi bộ khu dân cư và nhà trường; gắn với sinh hoạt chi bộ hằng tháng của mỗi',
        'nơi. Đây là việc làm thường xuyên của cấp ủy các cấp, các ngành trong toàn',
        'Đảng bộ.',
        '- Mỗi chi bộ có một tủ sách.',
      ].join('\n'),
      expected: [
        '1 - Tổ chức phong trào đọc sách trong các chi bộ, đảng bộ cơ sở nhằm tạo thói quen đọc sách thường ngày cho cán bộ, đảng viên và nhân dân, bắt đầu từ các Chi bộ khu dân cư và nhà trường; gắn với sinh hoạt chi bộ hằng tháng của mỗi nơi. Đây là việc làm thường xuyên của cấp ủy các cấp, các ngành trong toàn Đảng bộ.',
        '6 - Mỗi chi bộ có một tủ sách.',
      ],
    },
    { why: 'a page break in mid-sentence', text: 'Các chi bộ gửi báo\n\ncáo về Đảng ủy.\n', expected: ['1 Các chi bộ gửi báo cáo về Đảng ủy.'] },
    { why: 'a page number inside a sentence goes', text: 'Các chi bộ gửi báo\n\n2\n\ncáo về Đảng ủy.\n', expected: ['1 Các chi bộ gửi báo cáo về Đảng ủy.'] },
    { why: 'a page number at the top of a page goes', text: 'Hết trang.\n\f3\nTrang mới\n', expected: ['1 Hết trang.', '3 Trang mới'] },
    { why: 'a number that stands alone elsewhere stays', text: 'Bảng\n\n1\n\nViệc thứ nhất\n', expected: ['1 Bảng', '3 1', '5 Việc thứ nhất'] },
    { why: 'paragraphs one a line are not glued', text: `${'Nội dung dài '.repeat(20).trim()}.\n${'Việc khác nữa '.repeat(15).trim()}.`, expected: [`1 ${'Nội dung dài '.repeat(20).trim()}.`, `2 ${'Việc khác nữa '.repeat(15).trim()}.`] },
    { why: 'markup is not content', text: '## **II- NỘI DUNG**\n\n***3.1. Tổ chức*** (*qua Ban Tuyên giáo)*\n\n\\*\n\n1\\. Mục đích', expected: ['1 II- NỘI DUNG', '3 3.1. Tổ chức (qua Ban Tuyên giáo)', '5 *', '7 1. Mục đích'] },
    { why: 'bold over several lines', text: '**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**', expected: ['1 T/M BAN THƯỜNG VỤ', '2 PHÓ BÍ THƯ'] },
    { why: 'stars that are print stay', text: 'Diện tích 5 * 3 (*)\n\n* Ghi chú: có sao (*)', expected: ['1 Diện tích 5 * 3 (*)', '3 * Ghi chú: có sao (*)'] },
    { why: 'entities and tags', text: 'Số&nbsp;12<br>tháng <b>3</b> x<sup>2</sup>', expected: ['1 Số 12 tháng 3 x2'] },
    { why: 'links and images', text: '![dấu](a.png) xem [tài liệu](http://a.b/c)', expected: ['1 xem tài liệu'] },
    { why: 'two columns flattened keep one tab', text: 'TỈNH ỦY BẾN TRE          ĐẢNG CỘNG SẢN VIỆT NAM\n*\t\tBến Tre, ngày 3 tháng 4 năm 2023', expected: ['1 TỈNH ỦY BẾN TRE\tĐẢNG CỘNG SẢN VIỆT NAM', '2 *\tBến Tre, ngày 3 tháng 4 năm 2023'] },
    { why: 'room for the pen is no column', text: 'Bến Tre, ngày      tháng      năm 2023\nSố:       /KH-UBND', expected: ['1 Bến Tre, ngày tháng năm 2023', '2 Số: /KH-UBND'] },
    { why: 'the gap behind a list sign is no column', text: '-   Một việc\n1.\tHai việc\n2.1.    Ba  việc', expected: ['1 - Một việc', '2 1. Hai việc', '3 2.1. Ba việc'] },
    { why: 'a stroke left of a brace', text: '- Ban Thường vụ, | (để báo cáo)\n- Văn phòng, |', expected: ['1 - Ban Thường vụ,\t(để báo cáo)', '2 - Văn phòng,'] },
    { why: 'letterhead, title, signature', text: 'ĐẢNG BỘ TỈNH\nĐẢNG ỦY KHỐI\n*\nSố 5-KH/ĐUK\n\nKẾ HOẠCH\nđọc sách trong các chi bộ\nnăm 2023\n-----\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nPhạm Thu Hà', expected: ['1 ĐẢNG BỘ TỈNH', '2 ĐẢNG ỦY KHỐI', '3 *', '4 Số 5-KH/ĐUK', '6 KẾ HOẠCH', '7 đọc sách trong các chi bộ năm 2023', '9 -----', '11 T/M BAN THƯỜNG VỤ', '12 BÍ THƯ', '15 Phạm Thu Hà'] },
    { why: 'old encoding inside Unicode', text: 'KÕ ho¹ch ®äc s¸ch cña c¸c chi bé trong n¨m nay', expected: ['1 Kế hoạch đọc sách của các chi bộ trong năm nay'] },
  ] // prettier-ignore
  it.each(cases)('$why', async ({ text, expected }) => expect(await lines(text)).toEqual(expected))
})

describe('tables and type faces', () => {
  it('takes a table apart into cells', async () => {
    const doc = await read(
      'Bảng:\n\n| TT | **Việc** | Hạn |\n| --- | :-: | ---: |\n| 1 | Đọc sách | trước ngày 5/4/2023 |\n| 2 | | hằng quý |\n\nHết.',
    )
    expect(doc.text.split('\n')).toEqual(['Bảng:', 'TT', 'Việc', 'Hạn', '1', 'Đọc sách', 'trước ngày 5/4/2023', '2', 'hằng quý', 'Hết.']) // prettier-ignore
    const cells = marksOf(doc.marks, 'cell').map(({ span, value }) => [doc.text.slice(span.start, span.end), value.row, value.column, value.head]) // prettier-ignore
    expect(cells).toEqual([
      ['TT', 0, 0, true], ['Việc', 0, 1, true], ['Hạn', 0, 2, true],
      ['1', 1, 0, false], ['Đọc sách', 1, 1, false], ['trước ngày 5/4/2023', 1, 2, false],
      ['2', 2, 0, false], ['hằng quý', 2, 2, false],
    ]) // prettier-ignore
  })

  it.each([
    {
      why: 'a table saved to text has its columns between tabs; a field may be empty at the beginning and at the end of a row',
      text: 'Bảng:\nTT\tViệc\tCơ quan chủ trì\tHạn\n1\tĐọc sách\tThư viện\tngày 5/4/2023\n\tMượn sách\tĐoàn xã\t\n\nHết.',
      cells: ['0.0 TT', '0.1 Việc', '0.2 Cơ quan chủ trì', '0.3 Hạn', '1.0 1', '1.1 Đọc sách', '1.2 Thư viện', '1.3 ngày 5/4/2023', '2.1 Mượn sách', '2.2 Đoàn xã'],
    },
    {
      why: 'a row that heads those below it holds one field, wherever it stands; words behind the last row are none of the table',
      text: 'Bảng:\nTT\tViệc\tCơ quan chủ trì\tHạn\n\tMùa xuân\n1\tĐọc sách\tThư viện\tngày 5/4/2023\nII\tMùa thu\n2\tMượn sách\tĐoàn xã\tQuý III\n\tHết.',
      cells: ['0.0 TT', '0.1 Việc', '0.2 Cơ quan chủ trì', '0.3 Hạn', '1.1 Mùa xuân', '2.0 1', '2.1 Đọc sách', '2.2 Thư viện', '2.3 ngày 5/4/2023', '3.0 II', '3.1 Mùa thu', '4.0 2', '4.1 Mượn sách', '4.2 Đoàn xã', '4.3 Quý III'],
    },
    {
      why: 'a table copied from a page has strokes between its cells alone, perhaps one at the end',
      text: 'Bảng:\nTT | Việc | Cơ quan chủ trì | Hạn |\n1 | Đọc sách | Thư viện | Quý II |\n2 | Mượn sách | | Quý III |\nHết.',
      cells: ['0.0 TT', '0.1 Việc', '0.2 Cơ quan chủ trì', '0.3 Hạn', '1.0 1', '1.1 Đọc sách', '1.2 Thư viện', '1.3 Quý II', '2.0 2', '2.1 Mượn sách', '2.3 Quý III'],
    },
    {
      why: 'rows in strokes that are set in and stand apart; a rule under a row begins another table',
      text: 'Bảng:\n\n  | TT | Việc |\n\n  |---|---|\n\n  | 1 | Đọc sách |\n\n| Hạn | Nơi |\n|---|---|\n| Quý II | Xã |\nHết.',
      cells: ['0.0 TT', '0.1 Việc', '1.0 1', '1.1 Đọc sách', '0.0 Hạn', '0.1 Nơi', '1.0 Quý II', '1.1 Xã'],
    },
    { why: 'two columns with a stroke between them are a letterhead too', text: 'HUYỆN ỦY | ĐẢNG CỘNG SẢN VIỆT NAM |\nSố 5-KH/HU | Hải Hậu, ngày 3 tháng 4 năm 2023 |', cells: [] },
    {
      why: 'a table of a portal has each cell on lines of its own and a stroke behind it; the count tells where its rows end',
      text: 'Phân công:\nTT\n|\nViệc\n|\nCơ quan\nchủ trì\n|\nHạn\n|\nI\n|\nSách\n|\n1\n|\nĐọc sách\ncho  trẻ\n|\nThư viện\n|\nQuý II\n|\n2\n|\nMượn sách\n|\n|\nQuý III\n|\nTrên đây là kế hoạch.',
      cells: ['0.0 TT', '0.1 Việc', '0.2 Cơ quan chủ trì', '0.3 Hạn', '1.0 I', '1.1 Sách', '2.0 1', '2.1 Đọc sách cho trẻ', '2.2 Thư viện', '2.3 Quý II', '3.0 2', '3.1 Mượn sách', '3.3 Quý III'],
    },
    { why: 'strokes on lines of their own without a count are those of a letterhead', text: 'HUYỆN ỦY\n*\n|\nĐẢNG CỘNG SẢN VIỆT NAM\n|\nSố 5-KH/HU\n|\nHải Hậu, ngày 3 tháng 4 năm 2023\n|', cells: [] },
    { why: 'a head whose count never begins is no table', text: 'TT\n|\nViệc\n|\nHạn\n|\nTrên đây là kế hoạch.', cells: [] },
    {
      why: 'a page without rules parts its columns by blanks, and sets the rest of a cell on the lines below',
      text: 'TT   Việc              Cơ quan chủ trì     Hạn\n\n1    Đọc sách cho      Thư viện            Quý II\n     trẻ nhỏ\n\n2    Mượn sách         Đoàn xã và Hội      Quý III\n                       Phụ nữ\nHết.',
      cells: ['0.0 TT', '0.1 Việc', '0.2 Cơ quan chủ trì', '0.3 Hạn', '1.0 1', '1.1 Đọc sách cho trẻ nhỏ', '1.2 Thư viện', '1.3 Quý II', '2.0 2', '2.1 Mượn sách', '2.2 Đoàn xã và Hội Phụ nữ', '2.3 Quý III'],
    },
    { why: 'words that stand apart without a count are no such table', text: 'TT   Việc     Hạn\nSách và báo   được giữ   tại kho', cells: [] },
    { why: 'two columns are a letterhead', text: 'HUYỆN ỦY\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tHải Hậu, ngày 3 tháng 4 năm 2023\nSố 5-KH/HU\t*', cells: [] },
    { why: 'a foot with wide gaps holds two columns, however many tabs part them', text: 'Nơi nhận:\t\t\tT/M BAN THƯỜNG VỤ\n- Như trên;\t\t\tBÍ THƯ', cells: [] },
    { why: 'rows of figures without a head say nothing of their columns', text: '12\t34\t56\n78\t90\t11', cells: [] },
    { why: 'one line with tabs is no table', text: 'Bí thư\tPhó Bí thư\tỦy viên\nTrên đây là kế hoạch.', cells: [] },
  ])('$why', async ({ text, cells }) => {
    const doc = await read(text)
    const found = marksOf(doc.marks, 'cell').map(({ span, value }) => `${value.row}.${value.column} ${doc.text.slice(span.start, span.end)}`)
    expect(found).toEqual(cells)
  }) // prettier-ignore

  it('marks what is set bold or in italics', async () => {
    const doc = await markdownReader.read({ name: 'a.md', bytes: new TextEncoder().encode('# *Nghiêng* và **đậm**\n\n***cả hai***') }, context) // prettier-ignore
    const styles = marksOf(doc.marks, 'style').map(({ span, value }) => [
      doc.text.slice(span.start, span.end),
      value,
    ])
    expect(styles).toEqual([['Nghiêng', { italic: true }], ['đậm', { bold: true }], ['cả hai', { bold: true, italic: true }]]) // prettier-ignore
  })
})

describe('bytes', () => {
  const text = 'Kế hoạch số 12-KH/TU, ngày 3/4/2023'
  it.each(['utf16le', 'utf8', 'latin1'] as const)('%s', async (encoding) => {
    const written = encoding === 'latin1' ? 'KÕ ho¹ch ®äc s¸ch cña c¸c chi bé' : text
    const doc = await read(new Uint8Array(Buffer.from(written, encoding)))
    expect(doc.text).toBe(encoding === 'latin1' ? 'Kế hoạch đọc sách của các chi bộ' : text)
    expect(doc.messages.map(({ code }) => code)).toEqual(encoding === 'latin1' ? ['ingest/old-encoding'] : [])
  })

  it('reads broken UTF-8 and says so', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xe1, 0xba, 0x0a, 0x41])
    const doc = await read(bytes)
    expect(doc.text.split('\n')).toEqual([`${text}\ufffd`, 'A'])
    expect(doc.messages.map(({ code }) => code)).toEqual(['ingest/broken-encoding'])
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n\u200b'],
  ])('refuses %s', async (_, empty) => {
    // prettier-ignore
    await expect((async () => read(empty))()).rejects.toThrow(DoichieuError)
  })
})

describe('odd and huge texts stay linear', () => {
  const cases: [string, string][] = [
    ['one line of 4 MB', 'việc '.repeat(600_000)],
    ['a million spaces', `a${' '.repeat(1_000_000)}b`],
    ['100,000 bullets', '- việc\n'.repeat(100_000)],
    [
      '100,000 wrapped lines',
      `${'một dòng dài đúng bằng nhau cho đến hết lề phải của trang'}\n`.repeat(100_000),
    ],
    ['500,000 combining tones', 'e\u0302\u0301'.repeat(250_000)],
    ['columns without end', 'a\t\t'.repeat(300_000)],
    ['a table with tabs of 20,000 rows', 'a\tb\tc\n'.repeat(20_000)],
    ['strokes that are no table', 'a | b | c | 12\n-\n'.repeat(50_000)],
    ['heads of tables without a table', 'a\tb\tc\n-\n'.repeat(50_000)],
    ['stars without a partner', '*a '.repeat(200_000)],
    ['double stars without a partner', '**a '.repeat(200_000)],
    ['brackets', '[('.repeat(200_000)],
    ['strokes', '|'.repeat(500_000)],
    ['a table of 20,000 rows', '| a | b |\n'.repeat(20_000)],
    ['lone surrogates as CESU', '\ud800'.repeat(100_000)],
    ['direction marks', 'a\u202e'.repeat(100_000)],
    ['line ends alone', '\n'.repeat(1_000_000)],
    ['tabs and feeds', '\t\f '.repeat(300_000) + 'a'],
    ['look-alikes', 'аbс '.repeat(200_000)],
  ]
  it.each(cases)('%s', async (_, text) => {
    const doc = await read(`Kế hoạch\n\n${text}`)
    expect(doc.text.startsWith('Kế hoạch')).toBe(true)
    expect(doc.text).toBe(doc.text.normalize('NFC'))
    let at = 0
    for (const run of doc.runs) {
      if (run.start !== at) throw new Error(`run at ${run.start}, expected ${at}`)
      at = run.end
    }
    expect(at).toBe(doc.text.length)
  })
})
