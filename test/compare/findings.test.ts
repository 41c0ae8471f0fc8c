import { describe, expect, it } from 'vitest'
import { compareDocs, stockPhrases } from '../../src/compare/index.js'
import { comparisonSchema, type Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import type { Mark, MarkMap } from '../../src/doc/marks.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

type Due = Omit<MarkMap['deadline'], 'recurrence'> & {
  readonly raw: string
  readonly recurrence?: MarkMap['deadline']['recurrence']
}

/** A document with the deadlines that an extractor would have found. */
function docWith(
  lines: readonly string[],
  dues: readonly Due[] = [],
  headers: Readonly<Record<string, string>> = {},
): Doc {
  const doc = docOfLines(lines)
  const deadlines = dues.map(({ raw, ...value }): Mark => {
    const start = doc.text.indexOf(raw)
    const span = { start, end: start + raw.length }
    return { type: 'deadline', span, value: { recurrence: null, ...value }, by: 'test', confidence: 0.95 }
  })
  const header = Object.entries(headers).map(([field, value]): Mark => ({
    type: 'header',
    span: { start: 0, end: 1 },
    value: { field: field as MarkMap['header']['field'], value },
    by: 'test',
    confidence: 1,
  }))
  return { ...doc, marks: [...doc.marks, ...deadlines, ...header] }
}

const compare = (parent: Doc, child: Doc): Comparison =>
  comparisonSchema.parse(compareDocs({ parents: [parent], child, models: noModels }))

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về giữ rừng trám, lập kế hoạch như sau:'
const lines = (...rest: string[]): string[] => [
  basis,
  'I. VIỆC CẦN LÀM',
  '- Đếm cây trám cổ ở từng quả đồi và đóng biển tên cho mỗi cây.',
  ...rest,
]
const due = (raw: string, date: string, who = 'Các huyện ủy'): Due => ({
  raw,
  kind: 'before',
  date,
  who,
  what: 'gửi danh sách cây trám',
  to: 'Ban Tuyên giáo',
})
const listed = (raw: string, who = 'Các huyện ủy'): string =>
  `- ${who} gửi danh sách cây trám cổ về Ban Tuyên giáo ${raw}.`

describe('duties', () => {
  it.each([
    {
      before: '2023-05-10',
      after: '2023-06-20',
      relation: 'later',
      code: 'compare/deadline-later',
      severity: 'high',
    },
    {
      before: '2023-05-10',
      after: '2023-04-02',
      relation: 'earlier',
      code: 'compare/deadline-earlier',
      severity: 'low',
    },
  ])('a date that is $relation', ({ before, after, relation, code, severity }) => {
    const record = compare(
      docWith(lines(listed(`trước ngày ${before}`)), [due(`trước ngày ${before}`, before)]),
      docWith(lines(listed(`trước ngày ${after}`)), [due(`trước ngày ${after}`, after)]),
    )
    expect(record.duties.map((duty) => duty.relation)).toEqual([relation])
    expect(record.childUnits.at(-1)!.changes).toContain('deadline')
    expect(record.findings.find((finding) => finding.code === code)).toMatchObject({
      severity,
      child: ['c4'],
      parent: ['p4'],
    })
  })

  it('a day inside the month that was asked for is no later than it', () => {
    const record = compare(
      docWith(lines(listed('trong tháng 5/2023')), [due('trong tháng 5/2023', '2023-05')]),
      docWith(lines(listed('trước ngày 20/5/2023')), [due('trước ngày 20/5/2023', '2023-05-20')]),
    )
    expect(record.duties.map((duty) => duty.relation)).not.toContain('later')
  })

  it.each([
    {
      before: 'trước ngày 20 tháng 11 hằng năm',
      after: 'trước ngày 30/11 hàng năm',
      recurrence: 'yearly',
      relation: 'later',
    },
    {
      before: 'trước ngày 20 tháng 11 hằng năm',
      after: 'trước ngày 5 tháng 11 hằng năm',
      recurrence: 'yearly',
      relation: 'earlier',
    },
    { before: 'ngày 15 hằng tháng', after: 'ngày 25 hằng tháng', recurrence: 'monthly', relation: 'later' },
    { before: 'hằng năm', after: 'hàng năm', recurrence: 'yearly', relation: 'same' },
    {
      before: 'hằng năm',
      after: 'trước ngày 5 tháng 11 hằng năm',
      recurrence: 'yearly',
      relation: 'changed',
    },
  ] as const)(
    'of a time that comes again its place in the round: $before, $after',
    ({ before, after, recurrence, relation }) => {
      const time = (raw: string): Due => ({ ...due(raw, ''), kind: 'recurring', date: null, recurrence })
      const record = compare(
        docWith(lines(listed(before)), [time(before)]),
        docWith(lines(listed(after)), [time(after)]),
      )
      expect(record.duties.map((duty) => duty.relation)).toEqual([relation])
      expect(record.childUnits.at(-1)!.changes.includes('deadline')).toBe(relation !== 'same')
    },
  )

  it('pairs the dates of one paragraph by what is done by them, and in order where one verb governs both', () => {
    const twice = (first: string, second: string): Doc =>
      docWith(lines(`- Các huyện ủy gửi danh sách cây trám trước ${first} và ${second} hằng năm.`), [
        { ...due(first, ''), kind: 'recurring', date: null, recurrence: 'yearly' },
        { ...due(second, ''), kind: 'recurring', date: null, recurrence: 'yearly' },
      ])
    const record = compare(twice('ngày 20/5', 'ngày 20/11'), twice('ngày 15/5', 'ngày 25/11'))
    expect(record.duties.map(({ relation, parent, child }) => [relation, parent?.raw, child?.raw])).toEqual([
      ['earlier', 'ngày 20/5', 'ngày 15/5'],
      ['later', 'ngày 20/11', 'ngày 25/11'],
    ])
    const worded = (acts: readonly (readonly [string, string])[]): Doc =>
      docWith(
        lines(`- Các huyện ủy ${acts.map(([act, raw]) => `${act} ${raw}`).join('; ')}.`),
        acts.map(([act, raw]) => ({
          ...due(raw, `2023-${raw.slice(-2)}-${raw.slice(-5, -3)}`),
          what: act,
        })),
      )
    const swapped = compare(
      worded([
        ['gửi danh sách cây trám cổ', 'trước ngày 10/05'],
        ['nộp hạt giống trám đen', 'trước ngày 20/08'],
      ]),
      worded([
        ['nộp hạt giống trám đen', 'trước ngày 15/08'],
        ['gửi danh sách cây trám cổ', 'trước ngày 05/05'],
      ]),
    )
    expect(swapped.duties.map(({ parent, child }) => [parent?.raw, child?.raw])).toEqual([
      ['trước ngày 10/05', 'trước ngày 05/05'],
      ['trước ngày 20/08', 'trước ngày 15/08'],
    ])
  })

  it('a deadline that went is dropped, one that came is new', () => {
    const [with_, plain] = [listed('trước ngày 10/5/2023'), listed('theo phiên chợ')]
    const dues = [due('trước ngày 10/5/2023', '2023-05-10')]
    const dropped = compare(docWith(lines(with_), dues), docWith(lines(plain)))
    expect(dropped.duties.map((duty) => duty.relation)).toEqual(['dropped'])
    const told = dropped.findings.find((finding) => finding.code === 'compare/deadline-dropped')
    // What became of the paragraph stands beside it.
    expect([told?.parent, told?.child]).toEqual([['p4'], ['c4']])
    const added = compare(docWith(lines(plain)), docWith(lines(with_), dues))
    expect(added.duties.map((duty) => duty.relation)).toEqual(['new'])
  })

  it('a deadline that went weighs less where the paragraph keeps another one', () => {
    const both =
      '- Các huyện ủy gửi danh sách cây trám cổ về Ban Tuyên giáo trước ngày 10/5/2023, bản đồ trước ngày 20/8/2023.'
    const one = both.replace(', bản đồ trước ngày 20/8/2023', '')
    const dues = [
      due('trước ngày 10/5/2023', '2023-05-10'),
      { ...due('trước ngày 20/8/2023', '2023-08-20'), what: 'bản đồ' },
    ]
    const severities = (child: string, kept: readonly Due[]): string[] =>
      compare(docWith(lines(both), dues), docWith(lines(child), kept))
        .findings.filter(({ code }) => code === 'compare/deadline-dropped')
        .map(({ severity }) => severity)
    expect(severities(one, dues.slice(0, 1))).toEqual(['medium'])
    expect(severities(listed('theo phiên chợ'), [])).toEqual(['high'])
  })

  it('what is printed there was not dropped, whether or not it was told as a duty', () => {
    const text = lines(listed('trước ngày 10/5/2023'))
    const record = compare(docWith(text, [due('trước ngày 10/5/2023', '2023-05-10')]), docWith(text))
    expect(record.duties.map((duty) => duty.relation)).toEqual(['same'])
    expect(record.findings).toEqual([])
  })

  it('tells a body exchanged from the tiers’ own bodies', () => {
    const date = 'trước ngày 10/5/2023'
    const parent = docWith(lines(listed(date, 'Các huyện ủy')), [due(date, '2023-05-10', 'Các huyện ủy')])
    const tier = compare(
      parent,
      docWith(lines(listed(date, 'Các chi bộ')), [due(date, '2023-05-10', 'Các chi bộ')]),
    )
    expect(tier.duties.map((duty) => duty.relation)).toEqual(['same'])
    expect(tier.localisations.map(({ from, to }) => [from, to])).toEqual([['huyện ủy', 'chi bộ']])
    const other = compare(
      parent,
      docWith(lines(listed(date, 'Trạm Kiểm lâm')), [due(date, '2023-05-10', 'Trạm Kiểm lâm')]),
    )
    expect(other.duties.map((duty) => duty.relation)).toEqual(['bodyExchanged'])
  })

  it.each([
    {
      before: 'Mỗi thôn phải cử 6 người trông cây.',
      after: 'Mỗi thôn khuyến khích cử 6 người trông cây.',
      relation: 'weakened',
    },
    {
      before: 'Mỗi thôn phải cử 6 người trông cây.',
      after: 'Mỗi thôn phải cử 4 người trông cây.',
      relation: 'numberLowered',
    },
  ])('a demand that is $relation', ({ before, after, relation }) => {
    const record = compare(docWith(lines(`- ${before}`)), docWith(lines(`- ${after}`)))
    expect(record.duties.map((duty) => duty.relation)).toEqual([relation])
    expect(record.findings[0]).toMatchObject({ severity: 'high' })
  })
})

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

describe('stock phrases', () => {
  const formula =
    '- Quá trình thực hiện nếu có khó khăn vướng mắc các đơn vị phản ánh kịp thời để xem xét giải quyết.'
  const subjects = [
    'đan lưới đánh cá ven hồ',
    'nuôi ong lấy mật rừng',
    'dệt vải bông nhuộm chàm',
    'làm đèn giấy đêm rằm',
    'đẽo cối đá xay bột',
  ]
  const tools = 'liềm|thúng|gùi|dao|cuốc|rổ|đòn gánh|vò nước|chão|nong'.split('|')
  const body = (subject: string, at: number): string[] =>
    Array.from({ length: 40 }, (_, turn) => {
      const [first, second] = [tools[(turn * 3 + at) % 10]!, tools[(turn + at * 7) % 10]!]
      return `- Buổi ${turn + 1} nhà ${first} ${subject} cùng nhà ${second}.`
    })
  const folder = subjects.map((subject, at) =>
    docOfLines([`Thực hiện chương trình về ${subject}:`, ...body(subject, at), formula]),
  )
  it('are told by how many unrelated documents share them, and marked', () => {
    const record = compareDocs({
      parents: [folder[0]!],
      child: folder[0]!,
      models: noModels,
      stock: stockPhrases(folder),
    })
    expect(record.childUnits.map((unit) => unit.stock)).toEqual([
      ...Array.from({ length: 41 }, () => false),
      true,
    ])
  })
  it('one family of documents is one witness', () => {
    const family = [1, 2, 3, 4, 5].map((at) =>
      docOfLines([...folder[0]!.text.split('\n'), `- Riêng làng thứ ${at} thêm một buổi chợ.`]),
    )
    const record = compareDocs({
      parents: [family[0]!],
      child: family[1]!,
      models: noModels,
      stock: stockPhrases(family),
    })
    expect(record.childUnits.some((unit) => unit.stock)).toBe(false)
  })
})
