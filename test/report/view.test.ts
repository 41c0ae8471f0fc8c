import { describe, expect, it } from 'vitest'
import { schemas } from '../../src/doc/schemas.js'
import { collationView, comparisonView, runView } from '../../src/report/index.js'
import { excerptMarked, markedSide, shortenMarked } from '../../src/report/view/marked-text.js'
import { chapterOf } from '../../src/report/view/rows.js'
import { citationsOf } from '../../src/report/view/citations.js'
import * as fixtures from './fixtures.js'

const comparison = fixtures.comparisonFixture()
const view = comparisonView({ comparison, parents: [fixtures.parentPlan], child: fixtures.childPlan })

describe('the fixtures', () => {
  it('are records as the schemas have them', () => {
    schemas.comparison.parse(comparison)
    schemas.collation.parse(fixtures.collationFixture())
    schemas.lineage.parse(fixtures.lineageFixture())
    schemas.run.parse(fixtures.runFixture())
    schemas.plan.parse(fixtures.parentPlan)
  })
})

describe('markedSide', () => {
  const cases = [
    {
      words: 'a [-b-][+c+] d',
      parent: 'a b d',
      child: 'a c d',
      why: 'left out on one side, put in on the other',
    },
    { words: 'cấp [~uỷ|ủy~]', parent: 'cấp uỷ', child: 'cấp ủy', why: 'each side keeps its own print' },
    { words: '[+mới+]', parent: '', child: 'mới', why: 'an added unit has no other side' },
  ]
  it.each(cases)('$why', ({ words, parent, child }) => {
    const runs = fixtures.words(words)
    const text = (side: 'parent' | 'child'): string =>
      markedSide(runs, side)
        .map((piece) => piece.text)
        .join('')
    expect([text('parent'), text('child')]).toEqual([parent, child])
  })
  it('joins neighbours of one mark', () => {
    expect(
      markedSide(
        [
          ['=', 'a '],
          ['-', 'x'],
          ['=', 'b'],
        ],
        'child',
      ),
    ).toEqual([{ mark: 'same', text: 'a b' }])
  })
})

describe('excerpts', () => {
  it('cuts at a blank and says so', () => {
    expect(shortenMarked([{ mark: 'same', text: 'một hai ba bốn' }], 9)).toEqual([
      { mark: 'same', text: 'một hai…' },
    ])
  })
  it('opens a long passage near its first mark', () => {
    const lead = 'chữ '.repeat(100)
    const cut = excerptMarked(
      [
        { mark: 'same', text: lead },
        { mark: 'out', text: 'bị bỏ' },
      ],
      100,
    )
    expect(cut.at(-1)).toEqual({ mark: 'out', text: 'bị bỏ' })
    expect(cut[0]!.text.startsWith('…')).toBe(true)
  })
})

describe('rows', () => {
  it('shows every unit of both sides once, and a pointer where one moved away', () => {
    const shown = view.rows.filter((row) => row.kind !== 'movedAway')
    expect(shown.flatMap((row) => row.child?.id ?? [])).toEqual(comparison.childUnits.map((unit) => unit.id))
    expect(shown.flatMap((row) => row.parents.map((parent) => parent.id)).sort()).toEqual(
      comparison.parentUnits.map((unit) => unit.id).sort(),
    )
    expect(shown.map((row) => row.number)).toEqual(shown.map((_, index) => index + 1))
  })
  it('puts what is left out behind its neighbour above', () => {
    const at = view.rows.findIndex((row) => row.kind === 'omitted')
    expect(view.rows[at - 1]!.child?.text).toContain('cấp ủy lãnh đạo')
    expect(view.rows[at]!.parentMarked).toEqual([
      { mark: 'out', text: 'Mỗi phòng đọc có ít nhất 200 đầu sách và một người phụ trách.' },
    ])
  })
  it('leads from the old place of a moved passage to the new one', () => {
    const away = view.rows.find((row) => row.kind === 'movedAway')!
    const moved = view.rows.find((row) => row.id === away.target)!
    expect(moved.moved).toBe(true)
    expect(moved.childMarked.every((piece) => piece.mark === 'same')).toBe(true)
    expect(view.rows.indexOf(away)).toBeGreaterThan(view.rows.indexOf(moved))
  })
  it.each([
    { outline: 'II.1.a', chapter: 'II' },
    { outline: '', chapter: '' },
  ])('chapter of "$outline"', ({ outline, chapter }) => expect(chapterOf(outline)).toBe(chapter))
})

describe('findings', () => {
  it('ranks by severity, then by how sure', () => {
    expect(view.findings.map((finding) => finding.severity)).toEqual(['high', 'medium', 'low'])
    expect(view.findings.map((finding) => finding.number)).toEqual([1, 2, 3])
  })
  it('carries both passages and a row to look at', () => {
    const [later] = view.findings
    expect(later!.parent).toHaveLength(1)
    expect(later!.child).toHaveLength(1)
    expect(view.rows.some((row) => row.id === later!.row)).toBe(true)
  })
  it('leads to the child row even where a list of comparisons carries no units', () => {
    const bare = comparisonView({
      comparison: { ...comparison, childUnits: [], parentUnits: [] },
      parents: [],
      child: null,
    })
    expect(bare.duties[0]!.row).toBe('c6')
  })
})

describe('collationView', () => {
  const collation = collationView({ collation: fixtures.collationFixture(), plans: [] })
  it('gives every row a cell for every locality', () => {
    expect(collation.rows.every((row) => row.cells.length === 2)).toBe(true)
  })
  it('tells a locality without a parent unit from one without a sibling’s own', () => {
    expect(collation.rows[3]!.cells[1]!.fate).toBe('omitted')
    expect(collation.rows.at(-1)!.cells[1]!.fate).toBe('absent')
  })
})

describe('runView', () => {
  const run = runView({
    run: fixtures.runFixture(),
    plans: [
      { file: 'van-ban/cap-tren.docx', record: fixtures.parentPlan },
      { file: 'van-ban/ben-song.txt', record: fixtures.childPlan },
      { file: 'van-ban/hong.pdf', record: null },
    ],
    comparisons: [comparison],
    collations: [fixtures.collationFixture()],
    lineage: fixtures.lineageFixture(),
  })
  it('names what could not be read', () => {
    expect(run.documents.find((document) => document.status === 'failed')?.message).toBe('Tệp có mật khẩu.')
  })
  it('marks the deadline that is later than the parent allows, with its evidence', () => {
    const late = run.calendar.filter((entry) => entry.allowed)
    expect(late).toHaveLength(1)
    expect(late[0]).toMatchObject({
      file: 'van-ban/ben-song.txt',
      allowed: { date: '2024-03-31' },
      evidence: 'comparisons/ben-song/comparison.html#c6',
    })
  })
  it('orders the calendar by date, undated last', () => {
    expect(run.calendar.map((entry) => entry.date)).toEqual(['2024-05-15', '2024-05-15', null, null])
  })
  it('shows circles, and a child that is older than what it implements with both days', () => {
    const lineage = fixtures.lineageFixture()
    const span = { start: 10, end: 30, line: 6, page: null }
    const cite = (document: string, file: string) => ({ document, file, raw: 'Kế hoạch', span })
    const conflicts = [
      {
        code: 'cycle' as const,
        key: null,
        readings: [
          { value: '31-KH/TU', odd: false, citedBy: [cite('d1', 'a.txt')] },
          { value: '12-KH/TU', odd: false, citedBy: [cite('d2', 'b.txt')] },
        ],
        documents: ['d1', 'd2'],
      },
      {
        code: 'childBeforeParent' as const,
        key: '12-KH/TU',
        readings: [
          { value: '2024-02-01', odd: false, citedBy: [] },
          { value: '2024-02-20', odd: false, citedBy: [cite('d2', 'b.txt')] },
        ],
        documents: ['d1', 'd2'],
      },
    ]
    const shown = citationsOf([], { ...lineage, missing: [], ambiguous: [], conflicts })
    expect(shown.map(({ file, printed }) => [file, printed])).toEqual([
      ['a.txt', '31-KH/TU'],
      ['b.txt', '12-KH/TU'],
      ['b.txt', '01/02/2024 < 12-KH/TU: 20/02/2024'],
    ])
  })
  it('checks citations within and between documents', () => {
    expect(new Set(run.citations.map((citation) => citation.kind))).toEqual(
      new Set(['malformed', 'conflict', 'ambiguous', 'missing']),
    )
  })
})
