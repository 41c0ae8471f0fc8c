import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { DoichieuError } from '../../src/errors.js'
import * as report from '../../src/report/index.js'
import { unzip, zip } from '../../src/report/zip.js'
import * as fixtures from './fixtures.js'

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** Element names in document order, each with its depth; throws where the XML is not well-formed. */
function elements(xml: string): { name: string; path: string }[] {
  const parser = new SaxesParser()
  const path: string[] = []
  const found: { name: string; path: string }[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    found.push({ name, path: path.join('/') })
  })
  parser.on('closetag', () => path.pop())
  parser.write(xml).close()
  return found
}

describe('tracked changes', () => {
  const comparison = fixtures.comparisonFixture()
  const side = (name: 'parent' | 'child', head: string, foot: string): { text: string; from: number } => {
    const units = name === 'parent' ? comparison.parentUnits : comparison.childUnits
    return { text: [head, ...units.map((unit) => unit.text), foot].join('\n'), from: head.length + 1 }
  }
  const parent = side('parent', 'ĐẢNG BỘ TỈNH\nSố 12-KH/TU', 'Nơi nhận:\n- Như trên')
  const child = side('child', 'ĐẢNG BỘ THÀNH PHỐ\nSố 31-KH/TU', 'Nơi nhận:\n- Tỉnh ủy')
  const moved = <Unit extends { span: { start: number; end: number } }>(units: Unit[], by: number): Unit[] =>
    units.map((unit) => ({
      ...unit,
      span: { ...unit.span, start: unit.span.start + by, end: unit.span.end + by },
    }))
  const record = {
    ...comparison,
    parentUnits: moved(comparison.parentUnits, parent.from),
    childUnits: moved(comparison.childUnits, child.from),
  }

  /** What Word does: the text after every change is taken, or every change is thrown away. */
  function settled(xml: string, action: 'accept' | 'reject'): string {
    const [gone, kept] = action === 'accept' ? ['del', 'ins'] : ['ins', 'del']
    const paragraphs = [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/gu)].map((match) => match[1]!)
    let text = ''
    for (const paragraph of paragraphs) {
      const markGone = new RegExp(`<w:rPr><w:${gone} `, 'u').test(paragraph)
      const body = paragraph.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/u, '')
      text += body
        .replace(new RegExp(`<w:${gone} [^>]*>[\\s\\S]*?</w:${gone}>`, 'gu'), '')
        .replace(new RegExp(`</?w:${kept}[ >][^<]*`, 'gu'), '')
        .replace(/<[^<>]*>/gu, '')
      if (!markGone) text += '\n'
    }
    return text.trimEnd()
  }

  it.each([
    { action: 'accept' as const, expected: child.text, why: 'accepted, it is the child word for word' },
    { action: 'reject' as const, expected: parent.text, why: 'rejected, it is the parent word for word' },
  ])('$why', async ({ action, expected }) => {
    const bytes = await report.trackedChanges({ comparison: record, parent, child })
    const xml = decode((await unzip(bytes)).get('word/document.xml'))
    expect(elements(xml)[0]!.name).toBe('w:document')
    expect(settled(xml, action)).toBe(expected)
    expect(xml).toContain('<w:delText xml:space="preserve">31/3/2024</w:delText>')
  })
  it('gives neighbouring paragraphs changes of different hours', async () => {
    const xml = decode(
      (await unzip(await report.trackedChanges({ comparison: record, parent, child }))).get(
        'word/document.xml',
      ),
    )
    const hours = [...xml.matchAll(/<w:p>[\s\S]*?<\/w:p>/gu)].map((match) => new Set([...match[0].matchAll(/w:date="([^"]+)"/gu)].map((date) => date[1]))) // prettier-ignore
    for (const [index, own] of hours.entries()) {
      expect(own.size).toBeLessThanOrEqual(1)
      for (const hour of own) expect(hours[index + 1]?.has(hour) ?? false).toBe(false)
    }
  })
})

describe('an office’s own template', () => {
  const view = report.comparisonView({
    comparison: fixtures.comparisonFixture(),
    parents: [fixtures.parentPlan],
    child: fixtures.childPlan,
  })
  const writer = report.comparisonWriters.find(({ ending }) => ending === 'docx')!
  const template = (body: string): Promise<Uint8Array> =>
    zip([
      ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'],
      ['_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'],
      ['word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1800"/></w:sectPr></w:body></w:document>`],
    ]) // prettier-ignore
  const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const filled = async (body: string): Promise<string> => {
    const bytes = await writer.write(view, { language: 'vi', template: await template(body) })
    return decode((await unzip(bytes)).get('word/document.xml'))
  }

  it('puts the report where the template says, and fills in its names', async () => {
    const xml = await filled(
      `${line('BAN TUYÊN GIÁO BẾN SÔNG')}${line('{ten_bang}: {van_ban}')}${line('{@noi_dung}')}${line('Người lập bảng')}`,
    )
    const text = elements(xml).length > 0 ? xml.replace(/<[^<>]*>/gu, ' ') : ''
    const places = [
      'BAN TUYÊN GIÁO BẾN SÔNG',
      'BẢNG ĐỐI CHIẾU: Kế hoạch số 31-KH/TU',
      '15/5/2024',
      'Người lập bảng',
    ].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(text).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/><w:pgMar w:left="1800"\/>/u)
  })
  it('puts it behind a letterhead without tags', async () => {
    const text = (await filled(line('BAN TUYÊN GIÁO BẾN SÔNG'))).replace(/<[^<>]*>/gu, ' ')
    expect(text.indexOf('15/5/2024')).toBeGreaterThan(text.indexOf('BAN TUYÊN GIÁO BẾN SÔNG'))
  })
  it.each([
    {
      make: () => Promise.resolve(new TextEncoder().encode('không phải Word')),
      code: 'report/template-not-docx',
    },
    { make: () => template(line('{ten_bang')), code: 'report/template-tags' },
  ])('says $code', async ({ make, code }) => {
    const wrong = writer.write(view, { language: 'vi', template: await make() })
    await expect(wrong).rejects.toMatchObject({ code })
    await expect(wrong).rejects.toBeInstanceOf(DoichieuError)
  })
})

describe('Akoma Ntoso', () => {
  const text = ['ĐẢNG BỘ TỈNH SÔNG XANH', 'Số 31-KH/TU', 'Thực hiện Kế hoạch số 12-KH/TU, ban hành kế hoạch:', 'I- MỤC ĐÍCH', '1. Mục đích: để đọc & viết', 'Nội dung <một>', 'II- NHIỆM VỤ', 'Nội dung hai', 'Nơi nhận:', '- Tỉnh ủy'].join('\n') // prettier-ignore
  const at = (part: string, width = part.length) => {
    const start = text.indexOf(part)
    return { start, end: start + width, line: 1, page: null }
  }
  const base = fixtures.planFixture('kế-hoạch.txt', { key: '31-KH/TU', type: 'Kế hoạch', date: '2024-03', issuer: 'Ban Thường vụ Tỉnh ủy' }) // prettier-ignore
  const field = { value: '31', raw: '31', span: at('Số 31-KH/TU'), confidence: 1 }
  const plan = {
    ...base,
    text,
    header: { ...base.header, issuer: base.header.issuer && { ...base.header.issuer, span: at('ĐẢNG BỘ') }, number: field },
    outline: [
      { depth: 1, label: 'I', title: 'MỤC ĐÍCH', content: false, span: at('I- MỤC ĐÍCH') },
      { depth: 2, label: '1', title: 'Mục đích', content: true, span: at('1. Mục đích', 11) },
      { depth: 1, label: 'II', title: 'NHIỆM VỤ', content: false, span: at('II- NHIỆM VỤ') },
    ],
    recipients: [{ name: 'Tỉnh ủy', span: at('- Tỉnh ủy') }],
    references: base.references.map((reference) => ({ ...reference, mentions: [{ raw: 'Kế hoạch số 12-KH/TU', kind: 'number' as const, span: at('Kế hoạch số 12-KH/TU') }] })),
  } // prettier-ignore
  const written = async (plans: (typeof plan)[]): Promise<string> =>
    decode(
      await report.recordsWriters
        .find(({ ending }) => ending === 'akn')!
        .write(report.recordsView(plans), { language: 'vi' }),
    )

  it('is well-formed, its parts in the order of the schema', async () => {
    const found = elements(await written([plan]))
    const below = (path: string): string[] =>
      found
        .filter((element) => element.path.slice(0, element.path.lastIndexOf('/')) === path)
        .map(({ name }) => name)
    expect(below('akomaNtoso/doc')).toEqual(['meta', 'preface', 'preamble', 'mainBody', 'conclusions'])
    expect(below('akomaNtoso/doc/meta')).toEqual(['identification', 'references'])
    const identification = 'akomaNtoso/doc/meta/identification'
    expect(below(identification)).toEqual(['FRBRWork', 'FRBRExpression', 'FRBRManifestation'])
    expect(below(`${identification}/FRBRWork`)).toEqual(['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRcountry', 'FRBRnumber']) // prettier-ignore
    expect(below(`${identification}/FRBRExpression`)).toEqual(['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRlanguage']) // prettier-ignore
    expect(below('akomaNtoso/doc/mainBody')).toEqual(['section', 'section'])
    expect(below('akomaNtoso/doc/mainBody/section')).toEqual([
      'num',
      'heading',
      'paragraph',
      'num',
      'heading',
      'content',
    ])
    expect(below('akomaNtoso/doc/mainBody/section/paragraph')).toEqual(['num', 'heading', 'content'])
  })
  it('keeps every line of the text once, escaped', async () => {
    const xml = await written([plan])
    expect(xml).toContain('Nội dung &lt;một&gt;')
    expect(xml).toContain(': để đọc &amp; viết')
    expect(xml).toContain('<ref href="/akn/vn/doc/2024-02-20/12-KH%2FTU">Kế hoạch số 12-KH/TU</ref>')
    expect(xml.match(/Nội dung hai/gu)).toHaveLength(1)
    expect(/<conclusions>[\s\S]*Nơi nhận:[\s\S]*Tỉnh ủy/u.test(xml)).toBe(true)
  })
  it('says that a date is not whole', async () => {
    expect(await written([plan])).toContain('<FRBRdate date="2024-03-01" name="issued-partial"/>')
  })
  it('is a document without text where there is none', async () => {
    expect(elements(await written([])).map(({ name }) => name)).toContain('mainBody')
  })
  it('gives each id once in a collection', async () => {
    const xml = await written([plan, plan])
    const ids = [...xml.matchAll(/eId="([^"]+)"/gu)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(elements(xml).filter(({ name }) => name === 'doc')).toHaveLength(2)
  })
})

describe('lineage', () => {
  const lineage = fixtures.lineageFixture()
  const as = async (ending: string): Promise<string> =>
    decode(
      await report.lineageWriters
        .find((writer) => writer.ending === ending)!
        .write(lineage, { language: 'vi' }),
    )
  it('is drawn from the centre down, missing parents dashed, with a text alternative', async () => {
    const svg = await as('svg')
    const names = elements(svg).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc'])
    expect(svg).toContain('class="missing"')
    const y = (key: string): number => Number(new RegExp(`y="(\\d+)">${key}`, 'u').exec(svg)![1])
    expect(y('07-HD/VHX')).toBeLessThan(y('12-KH/TU'))
    expect(y('12-KH/TU')).toBeLessThan(y('31-KH/TU'))
  })
  it('is a tree of text that ends where documents cite each other in a circle', async () => {
    expect(await as('text')).toMatch(/07-HD\/VHX[\s\S]*\n {2}└ 12-KH\/TU[\s\S]*\n {4}└ 31-KH\/TU/u)
    const circle = { ...lineage, missing: [], links: [{ ...lineage.links[0]!, child: 'd1', parent: 'd2' }, lineage.links[0]!] } // prettier-ignore
    const text = decode(await report.lineageWriters[0]!.write(circle, { language: 'vi' }))
    expect(text.match(/12-KH\/TU/gu)!.length).toBeGreaterThan(0)
  })
  it('tells what stands under a document once, and where, however many parents it has', async () => {
    const [first] = lineage.missing
    const law = { ...first!, key: '19/2021/QH15', name: 'Luật Thư tịch', issuer: null }
    const text = decode(
      await report.lineageWriters[0]!.write({ ...lineage, missing: [first!, law] }, { language: 'vi' }),
    )
    expect(text.match(/└ 31-KH\/TU/gu)).toHaveLength(1)
    expect(text).toContain('19/2021/QH15, Luật Thư tịch [chưa có trong hồ sơ]\n  └ 12-KH/TU')
    expect(text).toContain('[xem dưới 07-HD/VHX, Viện Văn hóa xã]\n')
  })
  it('names the day of documents that share number and issuer', async () => {
    const twice = {
      ...lineage,
      documents: [...lineage.documents, { ...lineage.documents[0]!, id: 'd9', date: '2019-03-02' }],
    }
    const text = decode(await report.lineageWriters[0]!.write(twice, { language: 'vi' }))
    expect(text).toContain('12-KH/TU, Ban Thường vụ Tỉnh ủy, 02/3/2019')
    expect(text).toContain('12-KH/TU, Ban Thường vụ Tỉnh ủy, 20/02/2024')
  })
  it('is a graph for Graphviz', async () => {
    const dot = await as('dot')
    expect(dot).toContain('"d1" -> "d2"')
    expect(dot).toContain('"missing-0" -> "d1" [style=dashed]')
  })
  it('draws a document made under another of its own level a line below it', async () => {
    const sibling = { ...lineage.documents[1]!, level: 1 }
    const same = {
      ...lineage,
      missing: [],
      documents: [lineage.documents[0]!, sibling],
      links: [lineage.links[0]!],
    }
    const svg = decode(
      await report.lineageWriters.find(({ ending }) => ending === 'svg')!.write(same, { language: 'vi' }),
    )
    const y = (key: string): number => Number(new RegExp(`y="(\\d+)">${key}`, 'u').exec(svg)![1])
    expect(y('31-KH/TU')).toBeGreaterThan(y('12-KH/TU'))
  })
  it('draws many leaves of one parent as one box and loses none in the table', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...lineage.documents[1]!,
      id: `x${index}`,
      key: `${index}-KH/HU`,
    }))
    const wide = { ...lineage, documents: [lineage.documents[0]!, ...many], missing: [], links: many.map((node) => ({ ...lineage.links[0]!, child: node.id })) } // prettier-ignore
    const svg = decode(
      await report.lineageWriters.find(({ ending }) => ending === 'svg')!.write(wide, { language: 'vi' }),
    )
    expect(svg.match(/<rect /gu)!.length).toBeLessThan(6)
    expect(svg).toContain('40 văn bản')
  })
})
