import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { wordBlocks } from '../../../src/ingest/doc/blocks.js'
import { createDocReader, docReader } from '../../../src/ingest/doc/doc.js'
import { docxReader } from '../../../src/ingest/docx/docx.js'
import { findLibreOffice } from '../../../src/ingest/office/libreoffice.js'
import { createRtfReader, rtfReader } from '../../../src/ingest/office/rtf.js'
import { printedBlocks } from '../../../src/ingest/office/content.js'
import type { Context } from '../../../src/ports.js'
import { abstractList, item, level, list, makeDocx, paragraph, table } from '../docx/make-docx.js'

const context = { read: { ocr: 'off', changes: 'accepted', allowClassified: false } } as unknown as Context
const none = () => Promise.resolve(null)
const office = await findLibreOffice()

describe('tables in the text of an old Word file', () => {
  const cases: [string, string, string[]][] = [
    ['a task table', 'Bảng:\nTT\tViệc\t\n1\tđọc\t\nHết.', ['paragraph: Bảng:', 'table 2: TT|Việc / 1|đọc', 'paragraph: Hết.']],
    ['a letterhead of cells with several lines', 'TỈNH ỦY\n*\nSố 5-KH/TU\tĐẢNG CỘNG SẢN\nBến Tre\t\n\nKẾ HOẠCH', ['table 1: TỈNH ỦY+*+Số 5-KH/TU|ĐẢNG CỘNG SẢN+Bến Tre', 'paragraph: KẾ HOẠCH']],
    ['a foot', `${'Đoạn.\n'.repeat(20)}Nơi nhận:\n- Lưu.\tT/M BAN THƯỜNG VỤ\nBÍ THƯ\t\n`, [...Array.from({ length: 20 }, () => 'paragraph: Đoạn.'), 'table 1: Nơi nhận:+- Lưu.|T/M BAN THƯỜNG VỤ+BÍ THƯ']],
    ['a tab that the author typed', `${'Đoạn.\n'.repeat(20)}Một\thai\nBa.`, [...Array.from({ length: 20 }, () => 'paragraph: Đoạn.'), 'paragraph: Một\thai', 'paragraph: Ba.']],
  ] // prettier-ignore
  it.each(cases)('%s', (_, text, expected) => {
    const shown = wordBlocks(text).map((block) => {
      if (block.kind !== 'table') return `paragraph: ${printedBlocks([block])}`
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => printedBlocks(cell.blocks).replaceAll('\n', '+')).join('|'),
      )
      return `table ${rows.length}: ${rows.join(' / ')}`
    })
    expect(shown).toEqual(expected)
  })
})

describe('without LibreOffice', () => {
  it('refuses RTF with what to do', async () => {
    const bytes = new TextEncoder().encode('{\\rtf1 x}')
    await expect(createRtfReader(none).read({ name: 'a.rtf', bytes }, context)).rejects.toThrow(
      'ingest/needs-libreoffice',
    )
  })
  it.each([
    ['no Word file', new TextEncoder().encode('x'.repeat(5000))],
    ['only its first bytes', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ])('says of %s that it is damaged', async (_, bytes) => {
    // prettier-ignore
    await expect(createDocReader(none).read({ name: 'a.doc', bytes }, context)).rejects.toThrow('ingest/damaged')
  })
  it('finds no program where the PATH has none', async () => {
    expect(await findLibreOffice({ PATH: join(tmpdir(), 'nowhere') })).toBeNull()
  })
})

describe.skipIf(office === null)('with LibreOffice (skipped where it is not installed)', () => {
  let folder = ''
  let docx: Uint8Array = new Uint8Array()
  const made = new Map<string, Uint8Array>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doichieu-test-'))
    docx = await makeDocx({
      numbering: abstractList(0, level(0, 'upperRoman', '%1-'), level(1, 'decimal', '%2.')) + list(1, 0),
      body:
        table([
          [paragraph('TỈNH ỦY BẾN TRE') + paragraph('Số 5-KH/TU'), paragraph('ĐẢNG CỘNG SẢN VIỆT NAM')],
        ]) +
        paragraph('KẾ HOẠCH') +
        [item('MỤC ĐÍCH', 1), item('Đọc sách', 1, 1), item('Viết sách', 1, 1), item('NỘI DUNG', 1)].join('') +
        table([
          ['TT', 'Việc'],
          ['1', 'Lập danh mục'],
        ]) +
        paragraph('Nội dung các chi bộ làm trong năm. '.repeat(20)),
    })
    await writeFile(join(folder, 'a.docx'), docx)
    const profile = pathToFileURL(join(folder, 'profile')).href
    for (const ending of ['doc', 'rtf']) {
      await promisify(execFile)('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', ending, '--outdir', folder, join(folder, 'a.docx')]) // prettier-ignore
      made.set(ending, new Uint8Array(await readFile(join(folder, `a.${ending}`))))
    }
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each([
    ['doc', docReader],
    ['rtf', rtfReader],
  ] as const)(
    'reads .%s as the DOCX it was made from, numbers and tables included',
    async (ending, reader) => {
      // prettier-ignore
      const expected = await docxReader.read({ name: 'a.docx', bytes: docx }, context)
      const before = (await readdir(tmpdir())).filter((name) => name.startsWith('doichieu-')).length
      const doc = await reader.read({ name: `a.${ending}`, bytes: made.get(ending)! }, context)
      expect(doc.text).toBe(expected.text)
      expect(doc.text).toContain('I- MỤC ĐÍCH\n1. Đọc sách\n2. Viết sách\nII- NỘI DUNG')
      for (const type of ['cell', 'column'] as const)
      expect(marksOf(doc.marks, type).map(({ span, value }) => [span, value])).toEqual(marksOf(expected.marks, type).map(({ span, value }) => [span, value])) // prettier-ignore
      expect(
        (await readdir(tmpdir())).filter((name) => name.startsWith('doichieu-')).length,
      ).toBeLessThanOrEqual(before)
    },
    60_000,
  )

  it('reads the text of .doc without it, and says that numbers are missing', async () => {
    const doc = await createDocReader(none).read({ name: 'a.doc', bytes: made.get('doc')! }, context)
    expect(doc.text.split('\n').slice(0, 8)).toEqual(['TỈNH ỦY BẾN TRE', 'Số 5-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH', 'MỤC ĐÍCH', 'Đọc sách', 'Viết sách', 'NỘI DUNG']) // prettier-ignore
    expect(marksOf(doc.marks, 'column').map(({ value }) => value.side)).toEqual(['left', 'right'])
    expect(doc.messages.map(({ code }) => code)).toEqual(['ingest/numbers-missing'])
  })

  it.each([
    ['encrypted', 11, 0x01, 'ingest/encrypted'],
    ['no Word file any more', 0, 0xff, 'ingest/damaged'],
  ])('refuses one that is %s', async (_, offset, bits, code) => {
    const bytes = made.get('doc')!.slice()
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]))
    bytes[at + offset] = bytes[at + offset]! ^ bits
    await expect(docReader.read({ name: 'a.doc', bytes }, context)).rejects.toThrow(code)
  })

  it('refuses Word 95 without LibreOffice, with what to do', async () => {
    const bytes = made.get('doc')!.slice()
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]))
    bytes.set([0x68, 0x00], at + 2)
    await expect(createDocReader(none).read({ name: 'a.doc', bytes }, context)).rejects.toThrow(
      'ingest/needs-libreoffice',
    )
  })

  it('gives up when the caller does', async () => {
    const gone = { ...context, signal: AbortSignal.abort() } as Context
    await expect(rtfReader.read({ name: 'a.rtf', bytes: made.get('rtf')! }, gone)).rejects.toThrow(
      'ingest/conversion-failed',
    )
  })
})
