import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { odtReader } from '../../../src/ingest/office/odt.js'
import type { Context } from '../../../src/ports.js'

const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'

const contextOf = (changes: 'accepted' | 'original') =>
  ({ read: { ocr: 'off', changes, allowClassified: false } }) as unknown as Context

async function read(
  body: string,
  styles = '',
  changes: 'accepted' | 'original' = 'accepted',
  more: Record<string, string> = {},
) {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file('content.xml', `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`) // prettier-ignore
  for (const [name, content] of Object.entries(more)) zip.file(name, content)
  return odtReader.read(
    { name: 'a.odt', bytes: await zip.generateAsync({ type: 'uint8array' }) },
    contextOf(changes),
  )
}
const lines = async (...given: Parameters<typeof read>) => (await read(...given)).text.split('\n')

const p = (text: string, style = '') =>
  `<text:p${style ? ` text:style-name="${style}"` : ''}>${text}</text:p>`
const list = (items: string, more = 'text:style-name="L"') => `<text:list ${more}>${items}</text:list>`
const li = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`
const styleL = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="-"/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/><text:list-level-style-bullet text:level="4" text:bullet-char="-"/></text:list-style>`

describe('numbers of lists', () => {
  const cases: [string, string, string[]][] = [
    ['levels', list(li(p('A') + list(li(p('B') + list(li(p('C') + list(li(p('D')), '')) + li(p('E')), '')) + li(p('F')), '')) + li(p('G'))), ['I- A', '1. B', '1.1. C', '- D', '1.2. E', '2. F', 'II- G']],
    ['a second paragraph of an item has none', list(li(p('A') + p('thêm.')) + li(p('B'))), ['I- A', 'thêm.', 'II- B']],
    ['a list header has none', list(`<text:list-header>${p('đầu.')}</text:list-header>${li(p('A'))}`), ['đầu.', 'I- A']],
    ['a new list begins anew', list(li(p('A'))) + p('xen.') + list(li(p('B'))), ['I- A', 'xen.', 'I- B']],
    ['one that goes on with the last of its style', list(li(p('A'))) + p('xen.') + list(li(p('B')), 'text:style-name="L" text:continue-numbering="true"'), ['I- A', 'xen.', 'II- B']],
    ['one that goes on with a named one, its first item only holding a deeper list', list(li(p('A') + list(li(p('B')), '')), 'xml:id="x" text:style-name="L"') + list(li(p('khác.'))) + list(li(list(li(p('C')), '')) + li(p('D')), 'xml:id="y" text:continue-list="x" text:style-name="L"'), ['I- A', '1. B', 'I- khác.', '2. C', 'II- D']],
    ['a start that the item gives', list(li(p('A'), ' text:start-value="4"') + li(p('B'))), ['IV- A', 'V- B']],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, body, expected) => expect(await lines(body, styleL)).toEqual(expected))

  it('numbers headings by the outline style', async () => {
    const outline = `<office:document-styles ${spaces}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/></text:outline-style></office:styles></office:document-styles>`
    const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`
    expect(await lines(h(1, 'A') + h(2, 'B') + h(2, 'C') + h(1, 'D') + h(2, 'E'), '', 'accepted', { 'styles.xml': outline })).toEqual(['I. A', '1. B', '2. C', 'II. D', '1. E']) // prettier-ignore
  })
})

describe('text, tables, notes', () => {
  const cases: [string, string, string[]][] = [
    ['blanks and tabs', p('TỈNH ỦY<text:s text:c="9"/>ĐẢNG') + p('một<text:tab/>hai') + p('a\n   b'), ['TỈNH ỦY\tĐẢNG', 'một\thai', 'a b']],
    ['a line break in a sentence', p('Ban Thường vụ<text:line-break/>xây dựng'), ['Ban Thường vụ xây dựng']],
    ['spans and links', p('<text:span>Kế </text:span><text:a>hoạch</text:a>'), ['Kế hoạch']],
    ['notes below', p('một<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích.</text:p></text:note-body></text:note> hai') + p('ba'), ['một hai', 'ba', 'chú thích.']],
    ['comments are none', p('một<office:annotation><text:p>ghi</text:p></office:annotation>'), ['một']],
    ['a table of contents is none', `<text:table-of-content><text:index-body>${p('I. A 3')}</text:index-body></text:table-of-content>${p('I. A')}`, ['I. A']],
    ['a text box before its paragraph', p(`<draw:frame svg:x="2cm"><draw:text-box>${p('trong khung')}</draw:text-box></draw:frame>ngoài`), ['trong khung', 'ngoài']],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected))

  it('reads tables and type faces', async () => {
    const cell = (text: string, more = '') => `<table:table-cell${more}>${p(text)}</table:table-cell>`
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    const styles =
      '<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>'
    const doc = await read(
      `<table:table>${row(cell('TỈNH ỦY BẾN TRE'), cell('ĐẢNG CỘNG SẢN VIỆT NAM'))}</table:table>${p('KẾ HOẠCH', 'B')}` +
        `<table:table><table:table-header-rows>${row(cell('TT'), cell('Việc', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell('Hạn'))}</table:table-header-rows>${row(cell('1'), cell('đọc'), cell('sách'), cell('quý I'))}</table:table>`,
      styles,
    )
    expect(marksOf(doc.marks, 'column').map(({ span }) => doc.text.slice(span.start, span.end))).toEqual(['TỈNH ỦY BẾN TRE', 'ĐẢNG CỘNG SẢN VIỆT NAM']) // prettier-ignore
    expect(marksOf(doc.marks, 'cell').map(({ span, value }) => [doc.text.slice(span.start, span.end), value.row, value.column, value.head])).toEqual([
      ['TT', 0, 0, true], ['Việc', 0, 1, true], ['Hạn', 0, 3, true], ['1', 1, 0, false], ['đọc', 1, 1, false], ['sách', 1, 2, false], ['quý I', 1, 3, false],
    ]) // prettier-ignore
    expect(marksOf(doc.marks, 'style').map(({ span, value }) => [doc.text.slice(span.start, span.end), value])).toEqual([['KẾ HOẠCH', { bold: true, centred: true }]]) // prettier-ignore
  })

  it('reads tracked changes either way', async () => {
    const region = (id: string, kind: string, inner = '') =>
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}>${inner}</text:${kind}></text:changed-region>`
    const body = `<text:tracked-changes>${region('a', 'insertion')}${region('b', 'deletion', p('30/4'))}</text:tracked-changes>${p('trước ngày <text:change text:change-id="b"/><text:change-start text:change-id="a"/>15/5<text:change-end text:change-id="a"/>')}`
    expect(await lines(body)).toEqual(['trước ngày 15/5'])
    const original = await read(body, '', 'original')
    expect(original.text).toBe('trước ngày 30/4')
    expect(original.messages.map(({ code }) => code)).toEqual(['ingest/changes-original'])
  })

  it.each([
    ['encrypted', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }, 'ingest/encrypted'],
    ['a document type', { 'content.xml': '<!DOCTYPE x><a/>' }, 'ingest/xml-doctype'],
    ['no body', { 'content.xml': '<a/>' }, 'ingest/damaged-xml'],
  ])('refuses %s', async (_, more, code) => {
    await expect(read(p('một'), '', 'accepted', more as unknown as Record<string, string>)).rejects.toThrow(
      code,
    )
  })

  it('reads on where the styles are broken, and says so', async () => {
    const doc = await read(p('một'), '', 'accepted', { 'styles.xml': '<a>' })
    expect([doc.text, doc.source.status, doc.messages[0]?.code]).toEqual([
      'một',
      'partly',
      'ingest/part-not-read',
    ])
  })
})
