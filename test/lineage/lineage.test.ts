import { describe, expect, test } from 'vitest'
import { lineageSchema } from '../../src/doc/lineage.js'
import { buildLineage } from '../../src/lineage/index.js'
import { loadModels } from '../../src/models/load.js'
import { entryOf, type Written } from './make-record.js'

const models = loadModels()
const build = (written: readonly Written[]) => buildLineage(written.map(entryOf), { models })

const tree = 'trồng cây phân tán giai đoạn 2031 - 2035'
const laoCai: Written = {
  file: 'lc.txt',
  key: '86-KH/TU',
  date: '2031-02-25',
  issuer: 'Tỉnh ủy Lào Cai',
  place: 'Lào Cai',
  title: tree,
}
const laiChau: Written = {
  file: 'lch.txt',
  key: '86-KH/TU',
  date: '2031-01-28',
  issuer: 'Tỉnh ủy Lai Châu',
  place: 'Lai Châu',
  title: tree,
}
const child = (over: Partial<Written>): Written => ({
  file: 'child.txt', key: '9-KH/HU', date: '2031-03-03', issuer: 'Huyện ủy Bát Xát', superior: 'Đảng bộ tỉnh Lào Cai', title: `thực hiện ${tree}`, ...over,
}) // prettier-ignore

const commune = (name: string, over: Partial<Written> = {}): Written => ({
  file: `${name}.txt`, key: '5-KH/ĐU', date: '2031-03-20', issuer: `Đảng ủy xã ${name}`, superior: 'Huyện ủy Sa Pa', title: tree, ...over,
}) // prettier-ignore
const district = (name: string, over: Partial<Written> = {}): Written => ({
  file: `${name}.txt`, key: '9-KH/HU', date: '2031-03-03', issuer: `Huyện ủy ${name}`, superior: 'Đảng bộ tỉnh Lào Cai', title: tree, ...over,
}) // prettier-ignore

describe('identity', () => {
  const cases: readonly [written: readonly Written[], documents: number, why: string][] = [
    [[laoCai, laiChau], 2, 'equal keys of two provinces stay two'],
    [[laoCai, { ...laoCai, file: 'old.txt', date: '2026-02-20', title: 'phòng, chống rét cho đàn gia súc' }], 2, 'equal keys of two terms stay two'],
    [[laoCai, { ...laoCai, file: 'scan.pdf' }], 1, 'a scan and a text of one plan are one'],
    [[laoCai, { ...laoCai, file: 'copy.txt', sha: 'lc.txt' }], 1, 'two copies are one'],
    [[laoCai, { ...laoCai, file: 'scan.pdf', key: '86 – KH/TU'.replace(/ /gu, '') }], 1, 'a long dash is the same key'],
    [[laoCai, { ...laoCai, file: 'scan.pdf', title: 'trông cây phân tán giai đoạn 2031 - 2035' }], 1, 'a slip in the title'],
    [[laoCai, { ...laoCai, file: 'part.txt', date: '2031-02' }], 1, 'a partial date'],
    [[{ file: 'a.txt' }, { file: 'b.txt' }], 2, 'nothing known: never put together'],
    [[{ file: 'a.txt', sha: 'x' }, { file: 'b.txt', sha: 'x' }], 1, 'nothing known, but the same bytes'],
    [[child({}), child({ file: 'b.txt', issuer: 'Huyện ủy Sa Pa' })], 2, 'two districts of one province'],
    [[commune('Bản Hồ'), commune('Bản Phùng')], 2, 'two communes that share a syllable, under one number, day and title'],
    [[commune('Bản Phùng'), { ...commune('Bản Phúng'), file: 'scan.pdf' }], 1, 'the name of a commune with a mark misread'],
  ] // prettier-ignore
  test.each(cases)('%#', (written, documents) => {
    expect(build(written).documents).toHaveLength(documents)
  })

  test('one document keeps all its files', () => {
    expect(build([laoCai, { ...laoCai, file: 'a scan.pdf' }]).documents[0]!.files).toEqual([
      'a scan.pdf',
      'lc.txt',
    ])
  })
})

describe('links', () => {
  test('lead to the document of the own province', () => {
    const { links, missing } = build([laoCai, laiChau, child({ parents: ['86-KH/TU 2031-02-25'] })])
    expect(links.map(({ child: from, parent }) => [from, parent])).toEqual([
      ['9-KH/HU Lào Cai 2031-03-03', '86-KH/TU Lào Cai 2031-02-25'],
    ])
    expect(missing).toEqual([])
  })
  test('need no date', () => {
    const { links } = build([laoCai, child({ parents: ['86-KH/TU'] })])
    expect(links[0]!.confidence).toBeLessThan(0.9)
  })
  test('hold where the citation exchanges the separators', () => {
    const { links, missing } = build([laoCai, child({ parents: ['86/KH-TU 2031-02-25'] })])
    expect(links).toMatchObject([{ parent: '86-KH/TU Lào Cai 2031-02-25', confidence: 0.97 }])
    expect(missing).toEqual([])
  })
  test('hold where a citation writes an abbreviation with other signs', () => {
    const department = { ...laoCai, key: '29/KH-SGDĐT', issuer: 'Sở Giáo dục và Đào tạo' }
    expect(build([department, child({ parents: ['29/KH-SGD&ĐT 2031-02-25'] })]).links).toHaveLength(1)
  })
  test('lead to the body that stands over the citing one where several bear the number', () => {
    const folder = [
      district('Sa Pa'),
      district('Bát Xát'),
      commune('Bản Hồ', { parents: ['9-KH/HU 2031-03-03 Huyện ủy'] }),
    ]
    const { links, documents, ambiguous } = build(folder)
    expect(documents.find(({ id }) => id === links[0]!.parent)!.files).toEqual(['Sa Pa.txt'])
    expect(ambiguous).toEqual([])
    // The own district's plan is not there: another one's is not taken for it.
    expect(build(folder.slice(1))).toMatchObject({ links: [], missing: [{ key: '9-KH/HU' }] })
  })
  test('never lead to a body of another level than the one cited', () => {
    const plan: Written = {
      file: 'h.txt',
      key: '86/KH-UBND',
      date: '2031-02-25',
      issuer: 'Ủy ban nhân dân huyện Sa Pa',
      place: 'Lào Cai',
    }
    const asked = (issuer: string) =>
      build([plan, commune('Bản Hồ', { parents: [`86/KH-UBND - ${issuer}`] })]).links.length
    expect(asked('Ủy ban nhân dân tỉnh')).toBe(0)
    expect(asked('Ủy ban nhân dân huyện')).toBe(1)
  })
  test('are made of citations in the basis only', () => {
    expect(build([laoCai, child({ cites: ['86-KH/TU 2031-02-25'] })]).links).toEqual([])
  })
  test('never lead to another province', () => {
    const { links, missing } = build([laiChau, child({ parents: ['86-KH/TU 2031-01-28'] })])
    expect(links).toEqual([])
    expect(missing).toMatchObject([{ key: '86-KH/TU', province: 'Lào Cai', date: '2031-01-28' }])
  })
  test('never lead to another term', () => {
    const { links, missing } = build([laoCai, child({ parents: ['86-KH/TU 2026-05-05'] })])
    expect(links).toEqual([])
    expect(missing).toHaveLength(1)
  })
  test('lead from any province to a central document', () => {
    const central = {
      file: 'tw.txt',
      key: '64-HD/BTGTW',
      date: '2031-01-11',
      issuer: 'Ban Tuyên giáo Trung ương',
      place: 'Hà Nội',
      type: 'Hướng dẫn',
    }
    const { links, documents } = build([central, child({ parents: ['64-HD/BTGTW 2031-01-11'] })])
    expect(links).toHaveLength(1)
    expect(documents.find(({ key }) => key === '64-HD/BTGTW')).toMatchObject({ level: 0, province: null })
  })
  test('hold between a merged province and the one it became part of', () => {
    const yenBai = {
      file: 'yb.txt',
      key: '7-KH/TU',
      date: '2025-05-05',
      issuer: 'Tỉnh ủy Yên Bái',
      place: 'Yên Bái',
    }
    const after = {
      file: 'x.txt',
      key: '3-KH/ĐU',
      date: '2025-08-08',
      issuer: 'Đảng ủy xã Lục Yên',
      superior: 'Đảng bộ tỉnh Lào Cai',
      parents: ['7-KH/TU 2025-05-05'],
    }
    expect(build([yenBai, after]).links).toHaveLength(1)
  })
  test('go on under a misprinted day, less sure, and the conflict is said', () => {
    const { links, conflicts } = build([laoCai, child({ parents: ['86-KH/TU 2031-02-26'] })])
    expect(links).toMatchObject([{ confidence: 0.6 }])
    expect(conflicts).toMatchObject([
      {
        code: 'date',
        readings: [
          { value: '2031-02-26', odd: true },
          { value: '2031-02-25', odd: false },
        ],
      },
    ])
  })
})

describe('what is not told', () => {
  test('one missing parent of several children is one, with all who cite it', () => {
    const { missing, siblings } = build([
      child({ parents: ['86-KH/TU 2031-02-25 Ban Thường vụ Tỉnh ủy'] }),
      child({ file: 'b.txt', key: '4-KH/HU', issuer: 'Huyện ủy Sa Pa', parents: ['86-KH/TU -'] }),
    ])
    expect(missing).toMatchObject([{ key: '86-KH/TU', issuer: 'Ban Thường vụ Tỉnh ủy', province: 'Lào Cai' }])
    expect(missing[0]!.citedBy).toHaveLength(2)
    expect(siblings).toMatchObject([
      { parent: '86-KH/TU', documents: ['4-KH/HU Lào Cai 2031-03-03', '9-KH/HU Lào Cai 2031-03-03'] },
    ])
  })
  test('a plan and what was made under it are no siblings under what both name and nobody has', () => {
    const central = '12-CT/TW 2031-01-05 Ban Bí thư'
    const both = [{ ...laoCai, parents: [central] }, child({ parents: ['86-KH/TU 2031-02-25', central] })]
    expect(build(both).siblings).toEqual([])
    const [group] = build([...both, { ...laiChau, parents: [central] }]).siblings
    expect(group).toMatchObject({
      parent: '12-CT/TW',
      documents: [expect.stringContaining('Lai Châu'), expect.stringContaining('86-KH/TU Lào Cai')],
    })
  })
  test('one number missing in two districts of a province is two', () => {
    const under = (name: string, superior: string) =>
      commune(name, { superior, place: 'Lào Cai', parents: ['9-KH/HU 2031-03-03 Huyện ủy'] })
    const { missing, siblings } = build([
      under('Bản Hồ', 'Huyện ủy Sa Pa'),
      under('Y Tý', 'Huyện ủy Bát Xát'),
    ])
    expect(missing).toHaveLength(2)
    expect(siblings).toEqual([])
  })
  test('a law that gives the power to act makes no siblings; those whose titles name it are', () => {
    const law = '13/2030/QH17 2030-11-20'
    const laws: Written[] = ['Sa Pa', 'Bát Xát', 'Bảo Yên'].map((name, index) => ({
      file: `${index}.txt`,
      key: `${index + 4}/KH-UBND`,
      date: '2031-03-03',
      issuer: `Ủy ban nhân dân huyện ${name}`,
      superior: 'Ủy ban nhân dân tỉnh Lào Cai',
      title: index === 0 ? tree : 'thi hành Luật số 13/2030/QH17',
      parents: [law],
    }))
    expect(build(laws).siblings).toMatchObject([
      { parent: '13/2030/QH17', documents: ['5/KH-UBND Lào Cai 2031-03-03', '6/KH-UBND Lào Cai 2031-03-03'] },
    ])
  })
  test('one number missing in two provinces is two', () => {
    const { missing } = build([
      child({ parents: ['86-KH/TU'] }),
      child({
        file: 'b.txt',
        issuer: 'Huyện ủy Mường Tè',
        superior: 'Đảng bộ tỉnh Lai Châu',
        parents: ['86-KH/TU'],
      }),
    ])
    expect(missing.map(({ province }) => province)).toEqual(['Lai Châu', 'Lào Cai'])
  })
  test('a citation that fits two documents is ambiguous and no link', () => {
    const { ambiguous, links } = build([
      laoCai,
      { ...laoCai, file: 'old.txt', date: '2026-02-20', title: 'phòng, chống rét cho đàn gia súc' },
      child({ parents: ['86-KH/TU'] }),
    ])
    expect(links).toEqual([])
    expect(ambiguous).toMatchObject([
      { key: '86-KH/TU', candidates: ['86-KH/TU Lào Cai 2026-02-20', '86-KH/TU Lào Cai 2031-02-25'] },
    ])
  })
})

describe('conflicts', () => {
  const codes = (written: readonly Written[]) => build(written).conflicts.map(({ code }) => code)
  test('the one out of three days', () => {
    const { conflicts } = build(
      ['2031-02-25', '2031-02-25', '2031-03-25'].map((date, index) =>
        child({
          file: `${index}.txt`,
          key: `${index + 1}-KH/HU`,
          issuer: `Huyện ủy ${['Sa Pa', 'Bát Xát', 'Bảo Yên'][index]}`,
          cites: [`86-KH/TU ${date}`],
        }),
      ),
    )
    expect(conflicts).toMatchObject([
      {
        code: 'date',
        readings: [
          { value: '2031-02-25', odd: false },
          { value: '2031-03-25', odd: true },
        ],
      },
    ])
  })
  test('two issuers of one level', () => {
    const cite = (file: string, key: string, issuer: string) =>
      child({ file, key, cites: [`58-KL/TW 2031-01-05 ${issuer}`] })
    expect(codes([cite('a', '1-KH/HU', 'Bộ Chính trị'), cite('b', '2-KH/HU', 'Ban Bí thư')])).toEqual([
      'issuer',
    ])
    expect(
      codes([cite('a', '1-KH/HU', 'Bộ Chính trị'), cite('b', '2-KH/HU', 'Bộ Chính trị (khóa XIII)')]),
    ).toEqual([])
    expect(codes([cite('a', '1-KH/HU', 'Bộ Chính trị'), cite('b', '2-KH/HU', 'Trung ương')])).toEqual([])
  })
  describe('one number under titles of two documents', () => {
    const about = 'về trồng cây phân tán ven đường liên thôn, kênh mương nội đồng'
    const cite = (file: string, key: string, title: string) =>
      child({ file, key, issuer: `Huyện ủy ${file}`, cites: [`58-KL/TW 2031-01-05: ${title}`] })
    const titles = (written: readonly Written[]) =>
      build(written)
        .conflicts.filter(({ code }) => code === 'title')
        .map(({ readings }) => Object.fromEntries(readings.map(({ value, odd }) => [value, odd])))
    const other = 'về phòng, chống rét cho đàn gia súc, gia cầm vụ đông xuân'

    test('tells the odd one by the number that cite each', () => {
      const cited = [cite('a', '1-KH/HU', about), cite('b', '2-KH/HU', about), cite('c', '3-KH/HU', other)]
      expect(titles(cited)).toEqual([{ [about]: false, [other]: true }])
      expect(titles(cited.slice(1))).toEqual([{ [about]: false, [other]: false }])
    })
    test('tells it by the title that the document itself prints', () => {
      const own = { ...laoCai, key: '58-KL/TW', date: '2031-01-05', issuer: 'Bộ Chính trị', title: about }
      expect(titles([own, cite('c', '3-KH/HU', other)])).toEqual([{ [about]: false, [other]: true }])
    })
    test.each([
      ['về việc trồng cây phân tán ven đường', 'a shorter form'],
      ['trồng cây phân tán ven đường liên thôn và quản lý chất thải rắn sinh hoạt', 'a form that goes on'],
      ['về tăng cường sự lãnh đạo của Đảng', 'words that any title may have'],
    ])('is not %s: %s', (title) => {
      expect(titles([cite('a', '1-KH/HU', about), cite('b', '2-KH/HU', title)])).toEqual([])
    })
  })
  test('two terms of the Central Committee are no conflict', () => {
    const cite = (file: string, key: string, date: string) =>
      child({ file, key, cites: [`9-CT/TW ${date} Bộ Chính trị`] })
    expect(codes([cite('a', '1-KH/HU', '2014-05-20'), cite('b', '2-KH/HU', '2022-03-09')])).toEqual([])
  })
  test('a child dated before its parent, in the folder or not', () => {
    expect(codes([laoCai, child({ date: '2031-02-01', parents: ['86-KH/TU 2031-02-25'] })])).toEqual([
      'childBeforeParent',
    ])
    expect(codes([child({ date: '2031-02-01', parents: ['86-KH/TU 2031-02-25'] })])).toEqual([
      'childBeforeParent',
    ])
  })
  test('a circle', () => {
    expect(
      codes([{ ...laoCai, parents: ['9-KH/HU'] }, child({ date: '2031-02-25', parents: ['86-KH/TU'] })]),
    ).toEqual(['cycle'])
  })
  test('circles and numbers used twice say who prints what', () => {
    const circle = build([
      { ...laoCai, parents: ['9-KH/HU'] },
      child({ date: '2031-02-25', parents: ['86-KH/TU'] }),
    ])
    expect(
      circle.conflicts[0]!.readings.map(({ value, citedBy }) => [value, citedBy[0]!.file]).sort(),
    ).toEqual([
      ['86-KH/TU', 'child.txt'],
      ['9-KH/HU', 'lc.txt'],
    ])
    const twice = build([
      laoCai,
      { ...laoCai, file: 'b.txt', date: '2031-06-06', title: 'phòng, chống rét cho đàn gia súc' },
    ])
    expect(twice.conflicts[0]!.readings.map(({ citedBy }) => citedBy[0]!.file).sort()).toEqual([
      'b.txt',
      'lc.txt',
    ])
  })
  test('a law named without a number stands at the centre', () => {
    const entry = entryOf(child({}))
    const span = { start: 0, end: 5, line: 1, page: null }
    const parents = [{ key: null, name: 'Luật Thư viện', date: null, span, confidence: 0.8 }]
    const { missing } = buildLineage([{ ...entry, record: { ...entry.record, parents } }], { models })
    expect(missing).toMatchObject([{ name: 'Luật Thư viện', level: 0, province: null }])
  })
  test('a number used twice by one body', () => {
    expect(
      codes([
        laoCai,
        { ...laoCai, file: 'b.txt', date: '2031-06-06', title: 'phòng, chống rét cho đàn gia súc' },
      ]),
    ).toEqual(['duplicate'])
    expect(codes([laoCai, laiChau])).toEqual([])
  })
})

const words = (seed: number, count: number): string => {
  const syllables =
    'nương ngô bản suối đồi thông gùi măng chợ phiên ruộng nước mương cày cấy gặt phơi kho thóc giống'.split(
      ' ',
    )
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return syllables[(state >>> 8) % syllables.length]
  }).join(' ')
}

describe('by text', () => {
  const shared = words(1, 900)
  test('a missing parent is proposed with evidence and no link is made', () => {
    const nameless: Written = {
      file: 'p.txt',
      issuer: 'Tỉnh ủy Lào Cai',
      place: 'Lào Cai',
      date: '2031-02-25',
      text: `${shared} ${words(2, 300)}`,
    }
    const other: Written = {
      file: 'q.txt',
      issuer: 'Tỉnh ủy Lào Cai',
      place: 'Lào Cai',
      date: '2031-02-20',
      text: words(3, 1200),
    }
    const { links, missing } = build([
      nameless,
      other,
      child({ parents: ['86-KH/TU 2031-02-25'], text: `${shared} ${words(4, 300)}` }),
    ])
    expect(links).toEqual([])
    expect(missing[0]!.candidates).toHaveLength(1)
    expect(missing[0]!.candidates[0]!.why).toMatch(/%/u)
  })
  test('a document of no known level is never proposed for a central one', () => {
    const nameless: Written = { file: 'p.txt', date: '2031-01-25', text: shared }
    const asked = (key: string) =>
      build([nameless, child({ parents: [key], text: shared })]).missing[0]!.candidates.length
    expect(asked('86-KH/TU 2031-02-25')).toBe(1)
    expect(asked('86-KH/TW 2031-02-25')).toBe(0)
  })
  test('a lower or later document is no parent, however like it is', () => {
    const lower = child({ file: 'p.txt', key: '3-KH/ĐU', issuer: 'Đảng ủy xã Y Tý', text: shared })
    const later: Written = { file: 'q.txt', issuer: 'Tỉnh ủy Lào Cai', date: '2031-09-09', text: shared }
    const { missing } = build([lower, later, child({ parents: ['86-KH/TU 2031-02-25'], text: shared })])
    expect(missing[0]!.candidates).toEqual([])
  })
  test('documents of one level with texts near each other are siblings', () => {
    const { siblings } = build([
      child({ parents: ['86-KH/TU 2031-02-25'], text: `${shared} ${words(5, 200)}` }),
      child({
        file: 'b.txt',
        superior: 'Đảng bộ tỉnh Lai Châu',
        issuer: 'Huyện ủy Mường Tè',
        parents: ['60-KH/TU'],
        text: `${shared} ${words(6, 200)}`,
      }),
      child({
        file: 'c.txt',
        key: '8-KH/HU',
        superior: 'Đảng bộ tỉnh Lai Châu',
        issuer: 'Huyện ủy Tam Đường',
        text: words(7, 1000),
      }),
    ])
    expect(siblings).toMatchObject([
      { parent: null, documents: ['9-KH/HU Lai Châu 2031-03-03', '9-KH/HU Lào Cai 2031-03-03'] },
    ])
  })
  test('a plan and its own child are no siblings, however near and of whatever level', () => {
    const board = (parents: readonly string[]) =>
      build([
        { ...laoCai, text: `${shared} ${words(5, 200)}` },
        {
          file: 'b.txt',
          key: '7-KH/ĐU',
          date: '2031-04-01',
          issuer: 'Đảng ủy Sở Xây dựng',
          superior: 'Đảng bộ tỉnh Lào Cai',
          parents,
          text: `${shared} ${words(6, 200)}`,
        },
      ])
    const made = board(['86-KH/TU 2031-02-25'])
    expect(made.links).toHaveLength(1)
    expect(made.siblings).toEqual([])
    // The same two without the citation are of one level and near: it is the citation that parts them.
    expect(board([]).siblings).toHaveLength(1)
  })
})

test('the order of the files does not matter, and the result is valid', () => {
  const folder = [
    laoCai,
    laiChau,
    { ...laoCai, file: 'scan.pdf' },
    child({
      parents: ['86-KH/TU 2031-02-26', '64-HD/BTGTW'],
      cites: ['58-KL/TW 2031-01-01 Bộ Chính trị'],
      text: words(1, 400),
    }),
    child({
      file: 'b.txt',
      key: '4-KH/HU',
      issuer: 'Huyện ủy Sa Pa',
      parents: ['86-KH/TU'],
      cites: ['58-KL/TW 2031-01-02 Ban Bí thư'],
      text: words(1, 500),
    }),
    { file: 'n.txt', text: words(1, 450) },
  ]
  const first = build(folder)
  expect(lineageSchema.parse(first)).toEqual(first)
  for (let turn = 1; turn < folder.length; turn++) {
    expect(build([...folder.slice(turn), ...folder.slice(0, turn)])).toEqual(first)
    expect(build([...folder.slice(turn), ...folder.slice(0, turn)].reverse())).toEqual(first)
  }
})
