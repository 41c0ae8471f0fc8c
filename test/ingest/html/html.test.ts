import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { htmlReader } from '../../../src/ingest/html/html.js'
import type { Context } from '../../../src/ports.js'

const context = { read: { ocr: 'off', changes: 'accepted', allowClassified: false } } as unknown as Context
const read = (html: string | Uint8Array) =>
  htmlReader.read(
    { name: 'a.html', bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html },
    context,
  )
const lines = async (html: string) => (await read(html)).text.split('\n')

describe('units of a page', () => {
  const cases: [string, string, string[]][] = [
    ['paragraphs, blanks folded', '<p>Kế\n  hoạch <b>số</b>&nbsp;5</p><div>hai</div>ba', ['Kế hoạch số 5', 'hai', 'ba']],
    ['what is no text', '<head><title>x</title><style>p{}</style></head><script>alert(1)</script><p>một</p><!-- hai --><p hidden>ba</p><p style="display:none">bốn</p>', ['một']],
    ['lists', '<ol><li>một</li><li>hai<ul><li>ba</li></ul></li></ol><ol type="a" start="3"><li>bốn</li><li value="9">năm</li></ol>', ['1. một', '2. hai', '- ba', 'c. bốn', 'i. năm']],
    ['a list item whose text is a paragraph', '<ol><li><p>một</p><p>thêm</p></li><li><p>hai</p></li></ol>', ['1. một', 'thêm', '2. hai']],
    ['line breaks of a letterhead and of a sentence', '<p>TỈNH ỦY<br>ĐẢNG ỦY KHỐI</p><p>Ban Thường vụ<br/>xây dựng kế hoạch</p>', ['TỈNH ỦY', 'ĐẢNG ỦY KHỐI', 'Ban Thường vụ xây dựng kế hoạch']],
    ['entities', '<p>&ETH;&acirc;y &#7897; &amp; &#x1EC7; &unknown;</p>', ['Đây ộ & ệ &unknown;']],
    ['broken tags', '<p>một<p>hai<b>ba</p></i><td>bốn', ['một', 'haiba', 'bốn']],
    ['Word numbers that are printed', '<p><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục đích</p>', ['1. Mục đích']],
    ['an old font', '<p><font face=".VnTime">Uû ban nh©n d©n</font></p>', ['Uỷ ban nhân dân']],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, html, expected) => expect(await lines(html)).toEqual(expected))

  it('reads a letterhead and a task table', async () => {
    const doc = await read(
      '<table><tr><td>TỈNH ỦY BẾN TRE<br>*<br>Số 5-KH/TU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table><p align=center><b>KẾ HOẠCH</b></p>' +
        '<table><thead><tr><th>TT</th><th>Việc</th></tr></thead><tr><td>1</td><td>đọc sách</td></tr></table>',
    )
    expect(doc.text.split('\n')).toEqual(['TỈNH ỦY BẾN TRE', '*', 'Số 5-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH', 'TT', 'Việc', '1', 'đọc sách']) // prettier-ignore
    expect(marksOf(doc.marks, 'column').map(({ value }) => value.side)).toEqual(['left', 'right'])
    expect(marksOf(doc.marks, 'cell').map(({ value }) => [value.row, value.column, value.head])).toEqual([[0, 0, true], [0, 1, true], [1, 0, false], [1, 1, false]]) // prettier-ignore
    const title = marksOf(doc.marks, 'style').find(
      ({ span }) => doc.text.slice(span.start, span.end) === 'KẾ HOẠCH',
    )
    expect(title?.value).toEqual({ bold: true, centred: true })
    expect(doc.runs.map((run) => run.place.kind === 'line' && run.place.line)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ])
  })

  it.each([
    ['<meta charset="windows-1258"><p>Ti\xeA\xecng Vi\xea\xf2t</p>', 'Tiếng Việt'],
    ['<meta charset="utf-8"><p>KÕ ho¹ch ®äc s¸ch cña c¸c chi bé</p>', 'Kế hoạch đọc sách của các chi bộ'],
    ['<meta charset="nonsense"><p>KÕ ho¹ch ®äc s¸ch cña c¸c chi bé</p>', 'Kế hoạch đọc sách của các chi bộ'],
  ])('%s', async (html, expected) => {
    expect((await read(new Uint8Array(Buffer.from(html, 'latin1')))).text).toBe(expected)
  })

  it.each([
    ['4,000 open divisions', '<div>'.repeat(4000) + 'x'],
    ['1,500 tables inside each other', '<table><tr><td>'.repeat(1500) + 'x'],
    ['200,000 breaks', 'x<br>'.repeat(200_000)],
    ['a table of 60,000 rows', `<table>${'<tr><td>x<td>y'.repeat(60_000)}</table>`],
    ['a list of 150,000 items', `<ul>${'<li>x'.repeat(150_000)}</ul>`],
    ['open angle brackets', '<'.repeat(200_000) + 'x'],
    ['one word in 100,000 tags', '<b>x</b><i>y</i>'.repeat(50_000)],
  ])('%s', async (_, html) => expect((await read(html)).text).toContain('x'))

  it('refuses elements inside each other without end', async () => {
    await expect(read('<div>'.repeat(100_000))).rejects.toThrow('ingest/damaged-xml')
  })
})
