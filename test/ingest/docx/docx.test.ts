import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../src/doc/doc.js'
import { marksOf } from '../../../src/doc/marks.js'
import { docxReader } from '../../../src/ingest/docx/docx.js'
import type { Context } from '../../../src/ports.js'
import { abstractList, item, level, list, makeDocx, paragraph, run, table, type Parts } from './make-docx.js'

const contextOf = (changes: 'accepted' | 'original') =>
  ({ read: { ocr: 'off', changes, allowClassified: false } }) as unknown as Context
const read = async (parts: Parts | string, changes: 'accepted' | 'original' = 'accepted'): Promise<Doc> =>
  docxReader.read(
    { name: 'a.docx', bytes: await makeDocx(typeof parts === 'string' ? { body: parts } : parts) },
    contextOf(changes),
  )
const lines = async (parts: Parts | string, changes: 'accepted' | 'original' = 'accepted') =>
  (await read(parts, changes)).text.split('\n')
const columns = (doc: Doc) =>
  marksOf(doc.marks, 'column').map(({ span, value }) => `${value.region} ${value.side}: ${doc.text.slice(span.start, span.end).replaceAll('\n', ' / ')}`) // prettier-ignore
const cells = (doc: Doc) =>
  marksOf(doc.marks, 'cell').map(({ span, value }) => `${value.row}.${value.column}${value.head ? ' head' : ''}: ${doc.text.slice(span.start, span.end).replaceAll('\n', ' / ')}`) // prettier-ignore

const ins = (content: string) => `<w:ins w:id="1" w:author="a">${content}</w:ins>`
const del = (text: string) =>
  `<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

describe('text of a paragraph', () => {
  const cases: [string, string, string[]][] = [
    ['runs cut in the middle of a word', paragraph(run('Kế ho') + run('ạch', '<w:b/>')), ['Kế hoạch']],
    ['a line break inside a sentence', paragraph('<w:r><w:t>Ban Thường vụ</w:t><w:br/><w:t>xây dựng kế hoạch.</w:t></w:r>'), ['Ban Thường vụ xây dựng kế hoạch.']],
    ['a line break in a letterhead', paragraph('<w:r><w:t>ĐẢNG BỘ TỈNH</w:t><w:br/><w:t>ĐẢNG ỦY KHỐI</w:t></w:r>'), ['ĐẢNG BỘ TỈNH', 'ĐẢNG ỦY KHỐI']],
    ['a tab behind a number typed by hand', paragraph('<w:r><w:t>1.</w:t><w:tab/><w:t>Mục đích</w:t></w:r>'), ['1. Mục đích']],
    ['a tab between columns', paragraph('<w:r><w:t>TỈNH ỦY BẾN TRE</w:t><w:tab/><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r>'), ['TỈNH ỦY BẾN TRE\tĐẢNG CỘNG SẢN VIỆT NAM']],
    ['a hyphen that does not break', paragraph('<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>KH/TU</w:t></w:r>'), ['12-KH/TU']],
    ['capitals by format are printed as capitals', paragraph(run('kế hoạch', '<w:caps/>')), ['KẾ HOẠCH']],
    ['hidden text is not printed', paragraph(run('thấy') + run(' ẩn', '<w:vanish/>')), ['thấy']],
    ['a link and a content control', paragraph(`<w:hyperlink>${run('một ')}</w:hyperlink><w:sdt><w:sdtContent>${run('hai')}</w:sdtContent></w:sdt>`), ['một hai']],
    ['the code of a field is no text, its result is', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3/4/2023</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'), ['3/4/2023']],
    ['a page number field is none', paragraph(run('trang') + `<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`), ['trang']],
    ['a sign of a symbol font', paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> việc</w:t></w:r>'), ['• việc']],
    ['an old font', paragraph(run('Uû ban nh©n d©n', '<w:rFonts w:ascii=".VnTime"/>')), ['Uỷ ban nhân dân']],
    ['an old font of capitals', paragraph(run('kÕ ho¹ch', '<w:rFonts w:ascii=".VnTimeH"/>')), ['KẾ HOẠCH']],
    ['VNI whose two letters are cut by a run', paragraph(run('keá hoa', '<w:rFonts w:ascii="VNI-Times"/>') + run('ïch', '<w:rFonts w:ascii="VNI-Times"/>')), ['kế hoạch']],
    ['a comment and a bookmark are nothing', paragraph(`<w:commentRangeStart w:id="0"/>${run('chữ')}<w:commentRangeEnd w:id="0"/><w:bookmarkStart w:id="1" w:name="x"/><w:r><w:commentReference w:id="0"/></w:r>`), ['chữ']],
    ['decomposed letters', paragraph('Kế hoạch'.normalize('NFD')), ['Kế hoạch']],
    ['empty paragraphs are no units', paragraph('một') + paragraph('') + paragraph(' ') + paragraph('hai'), ['một', 'hai']],
    ['a table of contents is no content', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('I. MỤC ĐÍCH 3')}</w:sdtContent></w:sdt>${paragraph('I. MỤC ĐÍCH')}`, ['I. MỤC ĐÍCH']],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected))
})

describe('tracked changes', () => {
  const markGone = (kind: string) => `<w:rPr><w:${kind} w:id="3" w:author="a"/></w:rPr>`
  const cases: [string, Parts, string[], string[]][] = [
    ['words put in and taken out', { body: paragraph(run('trước ngày ') + del('30/4') + ins(run('15/5'))) }, ['trước ngày 15/5'], ['trước ngày 30/4']],
    ['words moved', { body: paragraph(`<w:moveFrom>${run('một ')}</w:moveFrom>${run('hai')}<w:moveTo>${run(' một')}</w:moveTo>`) }, ['hai một'], ['một hai']],
    ['a paragraph put in', { body: paragraph('một.') + paragraph(ins(run('mới.')), markGone('ins')) + paragraph('hai.') }, ['một.', 'mới.', 'hai.'], ['một.', 'hai.']],
    ['a paragraph taken out', { body: paragraph('một.') + paragraph(del('cũ.'), markGone('del')) + paragraph('hai.') }, ['một.', 'hai.'], ['một.', 'cũ.', 'hai.']],
    ['two paragraphs made one', { body: paragraph('một ', markGone('del')) + paragraph('hai.') }, ['một hai.'], ['một', 'hai.']],
    ['a row put in', { body: table([['TT', 'Việc'], ['1', 'đọc']]).replace('</w:tbl>', `<w:tr><w:trPr><w:ins w:id="4"/></w:trPr><w:tc>${paragraph(ins(run('2')))}</w:tc><w:tc>${paragraph(ins(run('viết')))}</w:tc></w:tr></w:tbl>`) }, ['TT', 'Việc', '1', 'đọc', '2', 'viết'], ['TT', 'Việc', '1', 'đọc']],
    ['a number taken away: later ones move up', { numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0), body: item('A', 1) + paragraph(del('B'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${markGone('del')}`) + item('C', 1) }, ['1. A', '2. C'], ['1. A', '2. B', '3. C']],
    ['a paragraph whose format changed', { numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0), body: paragraph('A', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="5"><w:pPr/></w:pPrChange>') }, ['1. A'], ['A']],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, parts, accepted, original) => {
    expect(await lines(parts)).toEqual(accepted)
    expect(await lines(parts, 'original')).toEqual(original)
    expect((await read(parts)).messages.map(({ code }) => code)).toEqual(['ingest/changes-accepted'])
    expect((await read(parts, 'original')).messages.map(({ code }) => code)).toEqual([
      'ingest/changes-original',
    ])
  })
})

const letterhead = [
  [
    paragraph('TỈNH ỦY BẾN TRE') + paragraph('*') + paragraph('Số 12-KH/TU'),
    paragraph('ĐẢNG CỘNG SẢN VIỆT NAM') + paragraph('Bến Tre, ngày 3 tháng 4 năm 2023'),
  ],
]
const long = paragraph('Nội dung công việc của các chi bộ trong năm. '.repeat(20))

describe('tables', () => {
  it('reads a letterhead and a foot block by block, left first', async () => {
    const foot = [[paragraph('Nơi nhận:') + paragraph('- Lưu Văn phòng.'), paragraph('T/M BAN THƯỜNG VỤ') + paragraph('PHÓ BÍ THƯ') + paragraph('') + paragraph('Phạm Thu Hà')]] // prettier-ignore
    const doc = await read(table(letterhead) + paragraph('KẾ HOẠCH') + long + table(foot))
    expect(columns(doc)).toEqual([
      'head left: TỈNH ỦY BẾN TRE / * / Số 12-KH/TU',
      'head right: ĐẢNG CỘNG SẢN VIỆT NAM / Bến Tre, ngày 3 tháng 4 năm 2023',
      'foot left: Nơi nhận: / - Lưu Văn phòng.',
      'foot right: T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Phạm Thu Hà',
    ])
    expect(cells(doc)).toEqual([])
  })

  it('reads a letterhead of several rows, an empty column between', async () => {
    const doc = await read(
      table([['ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['XÃ AN BÌNH', '', 'Độc lập - Tự do - Hạnh phúc'], ['Số:     /KH-UBND', '', 'An Bình, ngày    tháng 3 năm 2023']]) + paragraph('KẾ HOẠCH'), // prettier-ignore
    )
    expect(columns(doc)).toEqual([
      'head left: ỦY BAN NHÂN DÂN / XÃ AN BÌNH / Số: /KH-UBND',
      'head right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / An Bình, ngày tháng 3 năm 2023',
    ])
  })

  it('reads any other table cell by cell with its head', async () => {
    const doc = await read(
      long +
        table([['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'], ['1', paragraph('Lập danh mục') + paragraph('sách mới'), 'Ban Tuyên giáo', 'trước ngày 5/4/2023'], ['2', paragraph('- Mua sách.') + paragraph('- Mượn sách.'), '', 'hằng quý']]), // prettier-ignore
    )
    expect(cells(doc)).toEqual([
      '0.0 head: TT', '0.1 head: Nhiệm vụ', '0.2 head: Đơn vị chủ trì', '0.3 head: Thời gian',
      '1.0: 1', '1.1: Lập danh mục sách mới', '1.2: Ban Tuyên giáo', '1.3: trước ngày 5/4/2023',
      '2.0: 2', '2.1: - Mua sách. / - Mượn sách.', '2.3: hằng quý',
    ]) // prettier-ignore
  })

  it('counts merged cells by their width and believes a repeated head', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Chung')}</w:tc>`
    const doc = await read(long + `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${wide}<w:tc>${paragraph('Riêng')}</w:tc></w:tr><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc><w:tc>${paragraph('c')}</w:tc></w:tr></w:tbl>`) // prettier-ignore
    expect(cells(doc)).toEqual(['0.0 head: Chung', '0.2 head: Riêng', '1.0: a', '1.1: b', '1.2: c'])
  })

  it('takes a table of one column for a frame around paragraphs', async () => {
    const doc = await read(long + table([[paragraph('một.') + paragraph('hai.')]]))
    expect(doc.text.split('\n').slice(1)).toEqual(['một.', 'hai.'])
    expect(cells(doc)).toEqual([])
  })

  it('says where a cell stood', async () => {
    const doc = await read(
      paragraph('a') +
        table([
          ['TT', 'b'],
          ['1', 'c'],
        ]),
    )
    expect(doc.runs[4]?.place).toEqual({ kind: 'docx', part: 'word/document.xml', paragraph: 4, table: 0, row: 1, cell: 1 }) // prettier-ignore
  })
})

describe('a file whose lines are paragraphs', () => {
  const wrapped = [
    'KẾ HOẠCH',
    '- Tổ chức phong trào đọc sách trong các chi bộ, đảng bộ cơ sở nhằm tạo thói',
    'quen đọc sách thường ngày cho cán bộ, đảng viên và nhân dân, bắt đầu từ các',
    'Chi bộ khu dân cư và nhà trường; gắn với sinh hoạt chi bộ hằng tháng của mỗi',
    'nơi trong toàn Đảng bộ và các đoàn thể.',
    '- Mỗi chi bộ có một tủ sách, phân công một đảng viên làm người giữ tủ sách,',
    'lập sổ mượn trả và giới thiệu sách mới trong buổi sinh hoạt gần nhất, báo cáo',
    'kết quả với cấp ủy cấp trên trực tiếp theo từng quý và khi có yêu cầu của cấp',
    'trên.',
  ]
  it('is joined to its units', async () => {
    expect(await lines(wrapped.map((line) => paragraph(line)).join(''))).toEqual([wrapped[0], wrapped.slice(1, 5).join(' '), wrapped.slice(5).join(' ')]) // prettier-ignore
  })
  it('is left alone where people wrote it', async () => {
    const few = [
      'Kế hoạch năm',
      'về việc đọc sách',
      'Một đoạn trọn vẹn.',
      'các chi bộ thực hiện',
      'Đoạn khác nữa.',
    ]
    expect(await lines(few.map((line) => paragraph(line)).join(''))).toEqual(few)
  })
  it('leaves cells alone', async () => {
    const rows = wrapped.slice(1).map((line) => ['việc', line])
    expect((await lines(long + table(rows))).filter((line) => line === 'việc')).toHaveLength(rows.length)
  })
})

describe('what lies beside the text', () => {
  const drawn = (left: number, content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${left * 12700}</wp:posOffset></wp:positionH><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape style="margin-left:${left}pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  it('reads a letterhead in text boxes once, the left one first', async () => {
    const doc = await read(
      paragraph(drawn(260, paragraph('ĐẢNG CỘNG SẢN VIỆT NAM')) + drawn(0, paragraph('TỈNH ỦY BẾN TRE') + paragraph('Số 5-KH/TU')) + run('KẾ HOẠCH')), // prettier-ignore
    )
    expect(doc.text.split('\n')).toEqual([
      'TỈNH ỦY BẾN TRE',
      'Số 5-KH/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'KẾ HOẠCH',
    ])
    expect(columns(doc)).toEqual([
      'head left: TỈNH ỦY BẾN TRE / Số 5-KH/TU',
      'head right: ĐẢNG CỘNG SẢN VIỆT NAM',
    ])
  })

  it('reads an old drawing with a text box', async () => {
    expect(await lines(paragraph(`<w:r><w:pict><v:shape style="margin-left:12pt"><v:textbox><w:txbxContent>${paragraph('trong khung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run('ngoài')}`))).toEqual(['trong khung', 'ngoài']) // prettier-ignore
  })

  it('moves notes below everything, footnotes before endnotes, in the order of their signs', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`
    const doc = await read({
      body: paragraph(`${run('một')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' hai')}<w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>`) + paragraph('ba'),
      footnotes: note('footnote', 3, 'chú thích sau.') + note('footnote', 7, 'chú thích đầu.') + note('footnote', 9, 'không ai nhắc.'),
      endnotes: note('endnote', 1, 'cuối bài.'),
    }) // prettier-ignore
    expect(doc.text.split('\n')).toEqual(['một hai', 'ba', 'chú thích đầu.', 'chú thích sau.', 'cuối bài.'])
    expect(marksOf(doc.marks, 'footnote').map(({ span, value }) => `${value.number} ${doc.text.slice(span.start, span.end)}`)).toEqual(['1 chú thích đầu.', '2 chú thích sau.', '1 cuối bài.']) // prettier-ignore
  })

  it('sets headers aside, but for a letterhead or a classification mark that is nowhere else', async () => {
    expect(await lines({ header: paragraph('Trang của văn phòng'), body: paragraph('KẾ HOẠCH') })).toEqual(['KẾ HOẠCH']) // prettier-ignore
    expect(await lines({ header: paragraph('ĐẢNG CỘNG SẢN VIỆT NAM'), body: paragraph('KẾ HOẠCH') })).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH']) // prettier-ignore
    expect(await lines({ header: paragraph('MẬT'), body: paragraph('KẾ HOẠCH') })).toEqual([
      'MẬT',
      'KẾ HOẠCH',
    ])
    expect(await lines({ header: paragraph('ĐẢNG CỘNG SẢN VIỆT NAM'), body: paragraph('ĐẢNG CỘNG SẢN VIỆT NAM') })).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']) // prettier-ignore
  })
})

describe('marks and origin', () => {
  it('marks type faces and centred lines, those of styles too', async () => {
    const doc = await read({
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      body: paragraph('KẾ HOẠCH', '<w:pStyle w:val="T"/>') + paragraph(run('thường ') + run('nghiêng', '<w:i/>') + run(' đậm', '<w:b/>') + run(' không', '<w:b w:val="0"/>')),
    }) // prettier-ignore
    expect(marksOf(doc.marks, 'style').map(({ span, value }) => [doc.text.slice(span.start, span.end), value])).toEqual([
      ['KẾ HOẠCH', { bold: true, centred: true }], ['nghiêng', { italic: true }], ['đậm', { bold: true }],
    ]) // prettier-ignore
  })

  it('covers the text with runs that name their paragraphs', async () => {
    const doc = await read(paragraph('một') + paragraph('') + paragraph('hai\u00a0 ba'))
    expect(doc.text).toBe('một\nhai ba')
    expect(doc.runs).toEqual([
      { start: 0, end: 4, place: { kind: 'docx', part: 'word/document.xml', paragraph: 0 } },
      { start: 4, end: 10, place: { kind: 'docx', part: 'word/document.xml', paragraph: 2 } },
    ])
  })
})
