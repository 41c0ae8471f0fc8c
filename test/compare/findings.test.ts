import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import type { Mark } from '../../src/doc/marks.js'
import { noModels } from './models.js'
import { compare, docWith, lines } from './trees-plan.js'

describe('findings', () => {
  const long = '- Trồng dặm trám con ở những khoảng đồi trống, mỗi hộ nhận chăm mười gốc trong ba năm.'

  it('an omission names its place and is worded in both languages', () => {
    const [finding] = compare(docWith(lines(long)), docWith(lines())).findings
    expect(finding).toMatchObject({ code: 'compare/omitted', reason: 'dropped', parent: ['p4'], child: [] })
    expect(finding!.text.vi).toContain('tại mục I')
    expect(finding!.text.vi).toContain('Trồng dặm trám con')
    expect(finding!.text.en).toContain('section I')
  })

  it('neighbours left out of one section are one finding that counts them', () => {
    const more = '- Dựng lán cho người đi tuần rừng ở chân đồi phía tây, lợp lá cọ trước mùa mưa.'
    const { findings } = compare(docWith(lines(long, more)), docWith(lines()))
    expect(findings.map(({ code, parent }) => [code, parent])).toEqual([
      ['compare/omitted-several', ['p4', 'p5']],
    ])
    expect(findings[0]!.text.vi).toContain('2 đoạn')
    const added = compare(docWith(lines()), docWith(lines(long, more))).findings
    expect(added.map(({ code, child }) => [code, child])).toEqual([['compare/added-several', ['c4', 'c5']]])
  })

  it('several kinds of change in one pair are one finding that names them', () => {
    const record = compare(
      docWith(lines('- Các huyện ủy cử cán bộ đếm 40 gốc trám ở từng quả đồi trong mùa khô.')),
      docWith(
        lines('- Trạm Kiểm lâm cùng Công đoàn cử học sinh đếm 55 gốc trám ở từng quả đồi trong mùa khô.'),
      ),
    )
    expect(record.childUnits.at(-1)!.changes.length).toBeGreaterThan(1)
    expect(record.findings.filter(({ child }) => child.includes('c4')).map(({ code }) => code)).toEqual([
      'compare/changed',
    ])
  })

  it('words that were only left out, or only put in, are worded so', () => {
    const before = '- Mở lớp cho cán bộ, đảng viên, công chức, hội viên để nhận ra cây trám già ở rừng sâu.'
    const after = before.replace(' công chức,', '')
    const [finding] = compare(docWith(lines(before)), docWith(lines(after))).findings
    expect(finding!.text.vi).toContain('bỏ “công chức”')
    expect(finding!.text.en).toContain('“công chức” left out')
    const [back] = compare(docWith(lines(after)), docWith(lines(before))).findings
    expect(back!.text.vi).toContain('thêm “công chức”')
  })

  it.each([
    [
      '- Trồng thêm 40 cây trám non ở mỗi quả đồi.',
      '40',
      '30',
      '“40” → “30” (“… cây trám non ở mỗi quả…”)',
      'with what it counts',
    ],
    [
      '- Số hộ có vườn ươm trám non đạt 70%.',
      '70',
      '60',
      '“70%” → “60%” (“… Số hộ có vườn ươm trám non đạt”)',
      'at the end with what stands before',
    ],
    ['- Cây giống còn: 70, 80, 90 gốc trám non.', '80', '60', '“80” → “60”.', 'between two numbers alone'],
  ])('quotes a lowered number %#: %s %s %s', (before, from, to, said) => {
    const { findings } = compare(docWith(lines(before)), docWith(lines(before.replace(from, to))))
    expect(findings.map(({ text }) => text.vi).join(' ')).toContain(said)
  })

  it('a bracket whose end is the same on both sides is not quoted open', () => {
    const before =
      '- Mở lớp nhận ra cây trám già ở rừng sâu, báo tin về Hạt Kiểm lâm Đồi Son) trước mùa mưa bão.'
    const after = before.replace('về Hạt Kiểm lâm', 'về Phòng Nông nghiệp (qua Hạt Kiểm lâm')
    const texts = compare(docWith(lines(before)), docWith(lines(after))).findings.map(({ text }) => text.vi)
    expect(texts.join(' ')).toContain('thêm “Phòng Nông nghiệp”')
  })

  it.each([
    {
      heading: '1. Văn phòng Kiểm lâm',
      omitted: '- Vẽ bản đồ các gốc trám cổ rồi gửi lên chợ phiên cho mọi nhà cùng xem trước mùa mưa.',
      reason: 'otherLevel',
      why: 'a body under whose title the work stands, and which the child does not have',
    },
    {
      heading: '1. Tăng cường quản lý của các cơ quan kiểm lâm',
      omitted: '- Vẽ bản đồ các gốc trám cổ rồi gửi lên chợ phiên cho mọi nhà cùng xem trước mùa mưa.',
      reason: 'dropped',
      why: 'a title that begins with an act gives work to nobody',
    },
    {
      heading: '1. Giữ gốc trám',
      omitted:
        '- Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc vẽ bản đồ gốc trám cổ cho mọi nhà cùng xem trước mùa mưa.',
      reason: 'otherLevel',
      why: 'a body that opens its paragraph',
    },
  ])('an omission has its reason: $why', ({ heading, omitted, reason }) => {
    const kept = '- Phơi hạt trám trên sân đình ba nắng, sàng bỏ vỏ và chia cho từng xóm làm giống.'
    const record = compare(docWith(lines(heading, omitted, kept)), docWith(lines(heading, kept)))
    const child = heading.startsWith('1. Văn') ? docWith(lines('1. Xóm Đồi', kept)) : null
    const told = child ? compare(docWith(lines(heading, omitted, kept)), child) : record
    expect(
      told.findings.filter((finding) => finding.reason !== null).map((finding) => finding.reason),
    ).toEqual([reason])
  })

  it('below 0.6 a finding asks', () => {
    const parent = docWith(
      lines(long, '- Giữ lối đi lên đồi cho sạch, phát cỏ quanh gốc trám và gom lá khô mỗi tháng.'),
    )
    const child = docWith(
      lines('- Mỗi hộ nhận chăm mười gốc trám, phát cỏ quanh gốc trám, gom lá khô và nuôi thêm gà.'),
    )
    for (const finding of compare(parent, child).findings) {
      expect(finding.text.vi.includes('?'), finding.text.vi).toBe(finding.confidence < 0.6)
    }
  })

  it('the basis of a plan differs from its parent’s basis without a finding', () => {
    const own = 'Thực hiện Kế hoạch số 31-KH/TU của Tỉnh ủy về giữ rừng trám, lập kế hoạch như sau:'
    expect(compare(docWith(lines()), docWith([own, ...lines().slice(1)])).findings).toEqual([])
  })

  it('what a plan is made under, over several lines, has come or gone without a finding', () => {
    const further = [
      'Căn cứ Quyết định số 71/QĐ-SNN về giống cây trám;',
      'Xét đề nghị của Chi cục Kiểm lâm tại Tờ trình số 9/TTr-CCKL;',
    ]
    const long = lines()
    const withMore = [...long.slice(0, 1), ...further, ...long.slice(1)]
    for (const [parent, child] of [
      [withMore, long],
      [long, withMore],
    ])
      expect(compare(docWith(parent!), docWith(child!)).findings).toEqual([])
    const task = 'Xét chọn năm hộ trồng trám giỏi để khen vào cuối mùa thu hoạch.'
    expect(compare(docWith(lines(task)), docWith(lines())).findings).toHaveLength(1)
  })

  it('the head of a table is no addition by itself', () => {
    const row = 'Việc\tNgười làm\tHạn xong'
    const child = docWith(lines(row))
    const start = child.text.indexOf(row)
    const head: Mark = {
      type: 'cell',
      span: { start, end: start + row.length },
      value: { table: 0, row: 0, column: 0, head: true },
      by: 'test',
      confidence: 1,
    }
    const findings = (marks: readonly Mark[]): unknown[] =>
      compare(docWith(lines()), { ...child, marks: [...child.marks, ...marks] }).findings
    expect(findings([])).toHaveLength(1)
    expect(findings([head])).toEqual([])
  })

  it('an exchange of the locality’s words is listed once with its count', () => {
    const tail = [
      '- Người dân trong tỉnh cùng giữ rừng trám.',
      '- Trường học trong tỉnh dạy trẻ nhớ tên cây.',
      '- Chợ phiên trong tỉnh có gian hàng trám om.',
    ]
    const record = compare(
      docWith(lines(...tail)),
      docWith(lines(...tail.map((line) => line.replace('tỉnh', 'huyện')))),
    )
    expect(record.localisations).toEqual([{ from: 'tỉnh', to: 'huyện', count: 3, units: ['c4', 'c5', 'c6'] }])
    expect(record.findings.map((finding) => finding.code)).toEqual(['compare/localised'])
  })

  it('words of several localisations side by side are no change of their own', () => {
    const tail = [
      '- Sở Kiểm lâm của tỉnh giữ sổ trám.',
      '- Sở Nông lâm của tỉnh ươm trám con.',
      '- Gửi về nhà lưu trữ tỉnh (qua Sở Kiểm lâm) một bản sổ trám.',
    ]
    const record = compare(
      docWith(lines(...tail)),
      docWith(lines(...tail.map((line) => line.replace('tỉnh', 'huyện').replace('Sở', 'Phòng')))),
    )
    expect(record.localisations.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['Sở', 'Phòng', 3],
      ['tỉnh', 'huyện', 3],
    ])
    expect(record.findings.map((finding) => finding.code)).toEqual(['compare/localised'])
  })

  it('keeps its ids when paragraphs come before it', () => {
    const ids = (record: Comparison): string[] =>
      record.findings.filter((finding) => finding.reason === 'dropped').map((finding) => finding.id)
    const more = '- Dựng lán cho người đi tuần rừng ở chân đồi phía tây.'
    const [short, longer] = [
      compare(docWith(lines(long)), docWith(lines())),
      compare(docWith(lines(more, long)), docWith(lines(more))),
    ]
    expect(ids(longer)).toEqual(ids(short))
  })

  it('names a State document as it is numbered, and knows it where it is cited', () => {
    const cited = (key: string): Mark => ({
      type: 'parent',
      span: { start: 0, end: 1 },
      value: { key, name: null, date: null },
      by: 'test',
      confidence: 1,
    })
    const parent = docWith(lines(), [], { number: '41', symbol: 'KH-UBND' })
    const child = docWith(lines())
    for (const key of ['41/KH-UBND', '041/KH-UBND']) {
      const record = compareDocs({
        parents: [parent],
        child: { ...child, marks: [...child.marks, cited(key)] },
        models: noModels,
      })
      expect(record.parents[0]!.key).toBe('41/KH-UBND')
      expect(record.messages).toEqual([])
    }
  })

  it('says where the parent is not cited, and where a level is skipped', () => {
    const named: Mark = {
      type: 'parent',
      span: { start: 0, end: 1 },
      value: { key: '31-KH/TU', name: null, date: null },
      by: 'test',
      confidence: 1,
    }
    const parent = docWith(lines(), [], { number: '188', symbol: 'HD/BTGTW' })
    const child = docWith(lines())
    const record = compareDocs({
      parents: [parent],
      child: { ...child, marks: [...child.marks, named] },
      models: noModels,
    })
    expect(record.messages.map((message) => message.code)).toEqual(['compare/parent-not-cited'])
    const across = compareDocs({ parents: [parent], child, models: noModels, acrossLevels: true })
    expect(across.messages.map((message) => message.code)).toEqual(['compare/across-levels'])
  })
})

describe('fields', () => {
  it('are compared by what they say, not by how they are printed', () => {
    const record = compare(
      docWith(lines(), [], { type: 'Kế hoạch', place: 'Hoà An', title: 'giữ rừng trám' }),
      docWith(lines(), [], { type: 'Kế hoạch', place: 'Hòa An', issuer: 'Xã Đồi Trám' }),
    )
    expect(record.fields.map(({ field, relation }) => [field, relation])).toEqual([
      ['issuer', 'added'],
      ['type', 'same'],
      ['place', 'same'],
      ['title', 'omitted'],
    ])
  })
})
