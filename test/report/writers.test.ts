import type { Worksheet } from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { schemas } from '../../src/doc/schemas.js'
import * as report from '../../src/report/index.js'
import { reportPhrases } from '../../src/phrases/report.js'
import { labelsFor } from '../../src/report/labels.js'
import { unzip } from '../../src/report/zip.js'
import * as fixtures from './fixtures.js'

const comparison = fixtures.comparisonFixture()
const view = report.comparisonView({
  comparison,
  parents: [fixtures.parentPlan],
  child: fixtures.childPlan,
  lineage: fixtures.lineageFixture(),
})
const collation = report.collationView({
  collation: fixtures.collationFixture(),
  plans: [fixtures.parentPlan, fixtures.childPlan],
})
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

async function comparisonAs(ending: string, language: 'vi' | 'en' = 'vi'): Promise<Uint8Array> {
  return report.comparisonWriters.find((writer) => writer.ending === ending)!.write(view, { language })
}

describe('every writer', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  /** Written in two years: whatever reads the clock shows. */
  async function writtenTwice(write: () => Promise<Uint8Array>): Promise<[Uint8Array, Uint8Array]> {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-03T04:05:06Z') })
    const first = await write()
    vi.setSystemTime(new Date('2031-11-12T13:14:15Z'))
    return [first, await write()]
  }
  it.each(report.comparisonWriters)(
    'gives the same bytes whatever the clock: comparison.$ending',
    async (writer) => {
      const [first, second] = await writtenTwice(() => writer.write(view, { language: 'vi' }))
      expect(Buffer.compare(first, second)).toBe(0)
    },
  )
  it.each(report.collationWriters)(
    'gives the same bytes whatever the clock: collation.$ending',
    async (writer) => {
      const [first, second] = await writtenTwice(() => writer.write(collation, { language: 'vi' }))
      expect(Buffer.compare(first, second)).toBe(0)
    },
  )
  it('leaves no code and no hole where a phrase should be', async () => {
    for (const language of ['vi', 'en'] as const) {
      for (const ending of ['html', 'md', 'text']) {
        const text = decode(await comparisonAs(ending, language))
        expect(text).not.toMatch(/report\/[a-z]/u)
        expect(text).not.toMatch(
          /(?<!\$)\{(?:number|percent|name|key|type|outline|line|page|place|places|count)\}/u,
        )
      }
    }
  })
  it('has every phrase in both languages, in NFC', () => {
    for (const [code, phrase] of Object.entries(reportPhrases)) {
      expect(
        [code, phrase.vi, phrase.en].every((text) => text !== '' && text === text.normalize('NFC')),
      ).toBe(true)
    }
  })
})

describe('HTML', () => {
  it('lets in only its own style and script, by hash, and loads nothing', async () => {
    const { createHash } = await import('node:crypto')
    const html = decode(await comparisonAs('html'))
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)![1]!
    const script = /<script>([\s\S]*?)<\/script>/u.exec(html)![1]!
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hash(style)}`)
    expect(policy).toContain(`script-src ${hash(script)}`)
    expect(html).not.toMatch(/\s(?:src|href)="(?!#|data:image)/u)
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/u)
  })
  it('marks what is put in, left out, moved and doubtful, and links to where it moved', async () => {
    const html = decode(await comparisonAs('html'))
    expect(html).toContain('<del>31/3/2024</del>')
    expect(html).toContain('<ins>15/5/2024</ins>')
    expect(html).toContain('<u>ủy</u>')
    const target = /<tr id="p\d+-away"[\s\S]*?href="#(c\d+)"/u.exec(html)![1]!
    expect(html).toContain(`<tr id="${target}"`)
  })
  it('leads only to anchors that it has', async () => {
    const html = decode(await comparisonAs('html'))
    const anchors = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]))
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/gu)) expect(anchors).toContain(anchor)
  })
  it('shows the picture of a recognised place beside its words, and no other address', async () => {
    const shown = async (source: string): Promise<string> => {
      const pictures = new Map([['p5', { source, width: 600, height: 80 }]])
      const withPicture = report.comparisonView({ comparison, parents: [], child: null, pictures })
      return decode(await report.comparisonWriters[0]!.write(withPicture, { language: 'vi' }))
    }
    expect(await shown('data:image/png;base64,iVBORw0KGgo=')).toContain(
      '<img class="place" src="data:image/png;base64,',
    )
    expect(await shown('http://vi.du/a.png')).not.toContain('<img')
  })
})

describe('JSON', () => {
  it('is the record, as the published schema has it', async () => {
    const parsed: unknown = JSON.parse(decode(await comparisonAs('json')))
    expect(schemas.comparison.parse(parsed)).toEqual(comparison)
  })
})

describe('XLSX', () => {
  it('opens again with the same cells, text as text, days as days', async () => {
    const { default: excel } = await import('exceljs')
    const book = new excel.Workbook()
    await book.xlsx.load((await comparisonAs('xlsx')).slice().buffer)
    const labels = labelsFor('vi')
    const sheet = (code: string): Worksheet => book.getWorksheet(labels.say(code))!
    expect(book.worksheets.map((each) => each.name)).toEqual(
      ['documents', 'findings', 'units', 'duties', 'matrix', 'citations', 'references'].map((code) =>
        labels.say(code),
      ),
    )
    for (const each of book.worksheets) {
      expect(each.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(each.autoFilter).toBeTruthy()
      expect(each.columns.every((column) => (column.width ?? 0) >= 6)).toBe(true)
    }
    const units = sheet('units').getColumn(4).values
    expect(units).toContain('+ Tổ chức ngày hội đọc sách tại công viên vào tháng 4 hằng năm.')
    const told = view.rows.filter((row) => row.kind !== 'movedAway')
    expect(units.slice(2)).toEqual(told.map((row) => row.child?.text ?? undefined).slice(0, units.length - 2))
    expect(sheet('duties').getCell('D2').value).toEqual(new Date(Date.UTC(2024, 4, 15)))
    expect(sheet('documents').getCell('H3').value).toEqual(new Date(Date.UTC(2024, 2, 5)))
    expect(sheet('findings').getCell('D2').value).toBe(view.findings[0]!.text.vi)
  })
})

describe('DOCX', () => {
  it('has the official page: A4, 20 mm and 30 mm margins, Times New Roman 13, a head row on every page', async () => {
    const parts = await unzip(await comparisonAs('docx'))
    const xml = decode(parts.get('word/document.xml'))
    expect(xml).toContain('w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"')
    expect(xml).toMatch(/w:w="11906" w:h="16838"/u)
    expect(xml).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/u)
    expect(xml).toContain('<w:tblHeader/>')
    expect(decode(parts.get('word/styles.xml'))).toMatch(
      /w:ascii="Times New Roman"[\s\S]*<w:sz w:val="26"\/>/u,
    )
    for (const name of ['TT', 'Nội dung văn bản cấp trên', 'Nội dung kế hoạch', 'Nhận xét'])
      expect(xml).toContain(name)
  })
  it('says in the cells what the record says', async () => {
    const xml = decode((await unzip(await comparisonAs('docx'))).get('word/document.xml'))
    const text = xml.replace(/<\/w:p>/gu, '\n').replace(/<[^<>]*>/gu, '')
    for (const unit of [...comparison.childUnits, ...comparison.parentUnits])
      expect(text).toContain(unit.text)
  })
  it('words a finding over several passages once, and names its number at the others', async () => {
    const over = { ...comparison.findings[1]!, child: ['c1', 'c3', 'c6'] }
    const many = report.comparisonView({ comparison: { ...comparison, findings: [over] }, parents: [], child: null })
    const bytes = await report.comparisonWriters.find((writer) => writer.ending === 'docx')!.write(many, { language: 'vi' })
    const xml = decode((await unzip(bytes)).get('word/document.xml'))
    const table = xml.slice(xml.indexOf('<w:tblHeader/>')).replace(/<[^<>]*>/gu, '')
    expect(table.split(over.text.vi).length - 1).toBe(1)
    expect(table.split('Nhận xét 1').length - 1).toBe(3)
  }) // prettier-ignore
  it('words a finding that its row does not say: a reason, a question, several passages, no row at all', async () => {
    const told = {
      severity: 'low' as const,
      parent: ['p9'],
      child: [],
      confidence: 0.9,
      reason: 'dropped' as const,
    }
    const omitted = comparison.parentUnits.filter(({ fate }) => fate === 'omitted').map(({ id }) => id)
    const texts = ['Việc của cấp khác', 'Có bị bỏ sót không?', 'Hai đoạn', 'Trích yếu khác', 'Chỉ bỏ sót']
    const [level, asked, several, title, plain] = texts.map((vi, at) => ({
      ...told, id: `f-${at}`, code: 'compare/omitted', parent: omitted.slice(0, 1), text: { vi, en: vi },
    })) // prettier-ignore
    const findings = [
      { ...level!, code: 'compare/omitted-other-level', reason: 'otherLevel' as const },
      { ...asked!, confidence: 0.5 },
      { ...several!, code: 'compare/omitted-several', parent: omitted },
      { ...title!, code: 'compare/title', parent: [], reason: null },
      plain!,
    ]
    const odd = report.comparisonView({ comparison: { ...comparison, findings }, parents: [], child: null })
    const bytes = await report.comparisonWriters
      .find((writer) => writer.ending === 'docx')!
      .write(odd, { language: 'vi' })
    const xml = decode((await unzip(bytes)).get('word/document.xml')).replace(/<[^<>]*>/gu, '')
    expect(texts.map((text) => xml.split(text).length - 1)).toEqual([1, 1, 1, 1, 0])
  })
  it.each([
    { localities: 3, widths: [3] },
    { localities: 4, widths: [2, 2] },
    { localities: 8, widths: [3, 3, 2] },
  ])('splits a collation of $localities localities over sheets that can be read', async ({ localities, widths }) => {
    const record = fixtures.collationFixture()
    const many = Array.from({ length: localities }, (_, index) => ({ file: `nơi-${index}.txt`, key: `0${index}-KH/HU` }))
    const rows = record.rows.map((row) => ({ ...row, cells: many.map(() => row.cells[0]!) }))
    const wide = report.collationView({ collation: { ...record, children: many, rows }, plans: [] })
    const bytes = await report.collationWriters.find((writer) => writer.ending === 'docx')!.write(wide, { language: 'vi' })
    const xml = decode((await unzip(bytes)).get('word/document.xml'))
    const heads = xml.split('<w:tblHeader/>').slice(2).map((table) => table.slice(0, table.indexOf('</w:tr>')))
    expect(heads.map((head) => many.filter(({ key }) => head.includes(key)).length)).toEqual(widths)
    expect(xml.match(/w:orient="landscape"/gu)).toHaveLength(widths.length)
  }) // prettier-ignore
})

describe('PDF', () => {
  it('carries its font', async () => {
    const text = Buffer.from(await comparisonAs('pdf')).toString('latin1')
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+Tinos/u)
    expect(text).toContain('/FontFile2')
  })
})

describe('records', () => {
  const records = report.recordsView([fixtures.parentPlan, fixtures.childPlan])
  const as = async (ending: string): Promise<string> =>
    decode(
      await report.recordsWriters
        .find((writer) => writer.ending === ending)!
        .write(records, { language: 'vi' }),
    )
  it('are one array in JSON and one a line in JSON lines', async () => {
    expect(JSON.parse(await as('json'))).toEqual(records.plans)
    const lines = (await as('jsonl')).trimEnd().split('\n')
    expect(lines.map((line) => schemas.plan.parse(JSON.parse(line)).key)).toEqual(['12-KH/TU', '31-KH/TU'])
  })
  it('are a line each in CSV, with a byte order mark for Excel', async () => {
    const csv = await report.recordsWriters
      .find((writer) => writer.ending === 'csv')!
      .write(records, { language: 'vi' })
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(decode(csv).trimEnd().split('\r\n')).toHaveLength(3)
  })
  it('fit the terminal: no line is wider than asked for', async () => {
    const writer = report.recordsWriters.find(({ ending }) => ending === 'table')!
    for (const columns of [80, 100, 140]) {
      const options: report.TerminalOptions = { language: 'vi', columns }
      const table = decode(await writer.write(records, options))
      expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    }
  })
})

describe('text for a terminal', () => {
  const writer = report.comparisonWriters.find(({ ending }) => ending === 'text')!
  it('says the same without colours', async () => {
    const plain = decode(await writer.write(view, { language: 'vi' }))
    const options: report.TerminalOptions = { language: 'vi', color: true }
    const colored = decode(await writer.write(view, options))
    expect(plain).toContain('trước ngày [-31/3/2024-]{+15/5/2024+}.')
    expect(colored).not.toBe(plain)
    // eslint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain)
  })
})
