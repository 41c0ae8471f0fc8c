import type { Collation } from '../../src/doc/collation.js'
import type { ChangeKind, Comparison, Fate, Relation, WordRun } from '../../src/doc/comparison.js'
import type { Lineage } from '../../src/doc/lineage.js'
import type { PlanRecord } from '../../src/doc/plan.js'
import type { RunRecord } from '../../src/doc/run.js'

/** Reads `giữ [-bỏ-][+thêm+] [~uỷ|ủy~]` as a word diff, so that nobody counts runs. */
export function words(notation: string): WordRun[] {
  const runs: WordRun[] = []
  const pattern = /\[-([^\]]*)-\]|\[\+([^\]]*)\+\]|\[~([^|\]]*)\|([^\]]*)~\]/gu
  let from = 0
  for (const match of notation.matchAll(pattern)) {
    if (match.index > from) runs.push(['=', notation.slice(from, match.index)])
    if (match[1] !== undefined) runs.push(['-', match[1]])
    else if (match[2] !== undefined) runs.push(['+', match[2]])
    else runs.push(['~', match[3]!, match[4]!])
    from = match.index + match[0].length
  }
  if (from < notation.length) runs.push(['=', notation.slice(from)])
  return runs
}

export function sideOf(runs: readonly WordRun[], side: 'parent' | 'child'): string {
  return runs
    .map((run) => {
      if (run[0] === '~') return side === 'parent' ? run[1] : run[2]
      if (run[0] === '=') return run[1]
      return (run[0] === '-') === (side === 'parent') ? run[1] : ''
    })
    .join('')
}

export interface Line {
  readonly outline: string
  readonly text: string
  readonly relation: Relation | 'omitted'
  readonly changes?: readonly ChangeKind[]
  readonly moved?: boolean
  /** Where its parent stands among the parents, where that is not its place here. */
  readonly parentAt?: number
}

/** One comparison of two invented plans on reading rooms: every relation, a move, a spelling variant, a later deadline. */
export const lines: readonly Line[] = [
  { outline: '', relation: 'edited', text: 'Thực hiện [-Hướng dẫn số 07-HD/VHX ngày 05/01/2024-][+Kế hoạch số 12-KH/TU ngày 20/02/2024+] về xây dựng phòng đọc sách, [+Ban Thường vụ Thành ủy Bến Sông +]ban hành kế hoạch như sau:' },
  { outline: 'I', relation: 'same', text: 'I- MỤC ĐÍCH, YÊU CẦU' },
  { outline: 'I.1', relation: 'same', text: 'Việc tổ chức phòng đọc sách do cấp [~uỷ|ủy~] lãnh đạo, bảo đảm thiết thực, tiết kiệm.' },
  { outline: 'I.2', relation: 'omitted', text: 'Mỗi phòng đọc có ít nhất 200 đầu sách và một người phụ trách.' },
  { outline: 'II', relation: 'same', text: 'II- NHIỆM VỤ' },
  { outline: 'II.1', relation: 'edited', changes: ['deadline'], text: 'Các chi bộ hoàn thành việc bố trí phòng đọc trước ngày [-31/3/2024-][+15/5/2024+].' },
  { outline: 'II.2', relation: 'edited', changes: ['number', 'assignee'], text: '[-Sở Văn hóa-][+Phòng Văn hóa+] mở [-04-][+02+] lớp tập huấn cho người phụ trách phòng đọc.' },
  { outline: 'II.3', relation: 'same', moved: true, parentAt: 10, text: 'Khuyến khích gia đình tặng sách cho phòng đọc của khu dân cư.' },
  { outline: 'II.4', relation: 'added', text: '+ Tổ chức ngày hội đọc sách tại công viên vào tháng 4 hằng năm.' },
  { outline: 'III', relation: 'same', text: 'III- TỔ CHỨC THỰC HIỆN' },
  { outline: 'III.1', relation: 'reworked', text: '[-Định kỳ 6 tháng, các đơn vị báo cáo kết quả về Ban Tuyên giáo.-][+Hằng năm, chi bộ gửi kết quả để Ban Tuyên giáo tổng hợp.+]' },
] // prettier-ignore

interface FixtureOptions {
  readonly lines?: readonly Line[]
  readonly parentFile?: string
  readonly childFile?: string
}

/** A comparison record from lines; spans and ids are computed. */
export function comparisonFixture(options: FixtureOptions = {}): Comparison {
  const source = options.lines ?? lines
  const diff = source.map((line) => {
    const runs = words(line.text)
    if (line.relation === 'omitted') return [['-', line.text]] as WordRun[]
    return line.relation === 'added' ? ([['+', line.text]] as WordRun[]) : runs
  })
  const withParent = source.flatMap((line, index) => (line.relation === 'added' ? [] : [{ line, index }]))
  withParent.sort((a, b) => (a.line.parentAt ?? a.index) - (b.line.parentAt ?? b.index))
  const parentIds = new Map(withParent.map(({ index }, at) => [index, `p${at + 1}`]))
  let parentStart = 0
  const parentUnits = withParent.map(({ line, index }, at): Comparison['parentUnits'][number] => {
    const text = sideOf(diff[index]!, 'parent')
    const span = {
      start: parentStart,
      end: parentStart + text.length,
      line: at + 8,
      page: 1 + Math.floor(at / 6),
    }
    parentStart += text.length + 1
    const fate: Fate = line.relation === 'same' ? 'kept' : (line.relation as Fate)
    const kept = line.relation !== 'omitted'
    return {
      id: `p${at + 1}`,
      file: 0,
      text,
      span,
      outline: line.outline,
      fate,
      children: kept ? [`c${index + 1}`] : [],
      confidence: 0.92,
      words: kept ? [] : [['-', text]],
      stock: false,
    }
  })
  let childStart = 0
  const childUnits = source.flatMap((line, index): Comparison['childUnits'] => {
    if (line.relation === 'omitted') return []
    const text = sideOf(diff[index]!, 'child')
    const span = { start: childStart, end: childStart + text.length, line: index + 6, page: null }
    childStart += text.length + 1
    const parent = parentIds.get(index)
    return [
      {
        id: `c${index + 1}`,
        text,
        span,
        outline: line.outline,
        relation: line.relation,
        parents: parent ? [parent] : [],
        alternatives: [],
        moved: line.moved ?? false,
        changes: [...(line.changes ?? [])],
        similarity: line.relation === 'same' ? 1 : 0.7,
        confidence: line.relation === 'reworked' ? 0.45 : 0.9,
        words: diff[index]!,
        stock: false,
      },
    ]
  })
  const count = (relation: string): number => source.filter((line) => line.relation === relation).length
  const read = { read: source.length, aligned: source.length - 1, unsure: 1, notRead: 0 }
  return {
    schema: 'doichieu/comparison@1',
    parents: [{ file: options.parentFile ?? 'van-ban/cap-tren.docx', key: '12-KH/TU' }],
    child: { file: options.childFile ?? 'van-ban/ben-song.txt', key: '31-KH/TU' },
    childUnits,
    parentUnits,
    fields: [
      { field: 'type', parent: 'Kế hoạch', child: 'Kế hoạch', relation: 'same' },
      { field: 'date', parent: '2024-02-20', child: '2024-03-05', relation: 'edited' },
      { field: 'authority', parent: null, child: 'T/M Ban Thường vụ', relation: 'added' },
    ],
    localisations: [{ from: 'Tỉnh ủy', to: 'Thành ủy Bến Sông', count: 3, units: ['c1', 'c3'] }],
    duties: [
      {
        relation: 'later',
        parent: duty('trước ngày 31/3/2024', '2024-03-31', 'p5'),
        child: duty('trước ngày 15/5/2024', '2024-05-15', 'c6', { start: 300, end: 320 }),
        confidence: 0.9,
      },
      {
        relation: 'dropped',
        parent: duty('trong quý I/2024', '2024-03', 'p4'),
        child: null,
        confidence: 0.6,
      },
    ],
    findings: [
      finding('omitted', 'medium', ['p4'], [], 0.8, 'Chưa thể hiện yêu cầu về số đầu sách của mỗi phòng đọc.', 'The number of books is left out.', 'dropped'),
      finding('deadline-later', 'high', ['p5'], ['c6'], 0.92, 'Thời hạn bố trí phòng đọc muộn hơn cấp trên yêu cầu: 15/5/2024 so với 31/3/2024.', 'The deadline is later than the parent allows.'),
      finding('added', 'low', [], ['c9'], 0.4, 'Bổ sung ngày hội đọc sách hằng năm.', 'A yearly reading day is added.'),
    ], // prettier-ignore
    summary: {
      parentUnits: parentUnits.length,
      kept: count('same'),
      edited: count('edited'),
      reworked: count('reworked'),
      omitted: count('omitted'),
      added: count('added'),
      moved: source.filter((line) => line.moved).length,
      coverage: (parentUnits.length - count('omitted')) / parentUnits.length,
      parentRead: read,
      childRead: read,
    },
    messages: [],
  }
}

function duty(
  raw: string,
  date: string,
  unit: string,
  span = { start: 0, end: raw.length },
): NonNullable<Comparison['duties'][number]['child']> {
  const place = { ...span, line: 12, page: null }
  return { who: 'Các chi bộ', what: 'bố trí phòng đọc', to: null, kind: 'before', date, recurrence: null, raw, unit, span: place }
} // prettier-ignore

function finding(
  word: string,
  severity: 'high' | 'medium' | 'low',
  parent: string[],
  child: string[],
  confidence: number,
  vi: string,
  en: string,
  reason: 'dropped' | null = null,
): Comparison['findings'][number] {
  return { id: `${word}-${parent.join()}-${child.join()}`, code: `compare/${word}`, severity, text: { vi, en }, reason, parent, child, confidence } // prettier-ignore
}

/** A plan record with a letterhead and, by choice, deadlines; the rest empty. */
export function planFixture(
  file: string,
  values: Partial<Record<keyof PlanRecord['header'], string>> & { key?: string; province?: string } = {},
): PlanRecord {
  const at = { start: 0, end: 1, line: 1, page: null }
  const field = (name: keyof PlanRecord['header']): PlanRecord['header'][typeof name] => {
    const value = values[name]
    return value === undefined ? null : { value, raw: value, span: at, confidence: 0.9 }
  }
  return {
    schema: 'doichieu/plan@1',
    source: { file, sha256: 'a'.repeat(64), mediaType: 'text/plain', bytes: 1200, pages: 2, ocr: false, status: 'read' },
    key: values.key ?? null,
    province: values.province ? { name: values.province, confidence: 0.8 } : null,
    header: {
      superior: field('superior'),
      issuer: field('issuer'),
      number: field('number'),
      symbol: field('symbol'),
      type: field('type'),
      place: field('place'),
      date: field('date'),
      title: field('title'),
      authority: field('authority'),
      signerRole: field('signerRole'),
      signerName: field('signerName'),
    },
    parents: [{ key: '12-KH/TU', name: null, date: '2024-02-20', span: at, confidence: 0.9 }],
    references: [
      {
        kind: 'numbered',
        key: '12-KH/TU',
        name: null,
        type: 'Kế hoạch',
        number: '12',
        symbol: 'KH/TU',
        date: '2024-02-20',
        issuer: null,
        title: null,
        confidence: 0.9,
        mentions: [{ raw: 'Kế hoạch số 12-KH/TU', kind: 'number', span: { start: 10, end: 30, line: 6, page: null } }],
      },
    ],
    citationErrors: [
      { printed: '07-HD/VH', meant: '07-HD/VHX', why: 'ký hiệu thiếu chữ X', span: { ...at, line: 9 }, confidence: 0.7 },
    ],
    deadlines: [
      {
        raw: 'trước ngày 15/5/2024',
        kind: 'before',
        date: '2024-05-15',
        recurrence: null,
        who: 'Các chi bộ',
        what: 'bố trí phòng đọc',
        to: null,
        span: { start: 305, end: 325, line: 12, page: null },
        confidence: 0.9,
      },
      {
        raw: 'hằng năm',
        kind: 'recurring',
        date: null,
        recurrence: 'yearly',
        who: 'Chi bộ',
        what: 'gửi kết quả',
        to: 'Ban Tuyên giáo',
        span: { start: 500, end: 508, line: 17, page: null },
        confidence: 0.8,
      },
    ],
    assignments: [{ body: 'Phòng Văn hóa', tasks: [{ text: 'Mở lớp tập huấn', span: at }], span: at, confidence: 0.8 }],
    outline: [{ depth: 1, label: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', content: false, span: at }],
    outlineErrors: [],
    recipients: [{ name: 'Thường trực Tỉnh ủy (báo cáo)', span: at }],
    scanSlips: [],
    readings: [],
    messages: [{ severity: 'warning', code: 'outline/number-repeated', text: 'Số 2 được dùng hai lần.', span: { ...at, line: 14 } }],
  }
} // prettier-ignore

export const parentPlan = planFixture('van-ban/cap-tren.docx', {
  key: '12-KH/TU',
  type: 'Kế hoạch',
  title: 'xây dựng phòng đọc sách trong khu dân cư',
  superior: 'Đảng bộ tỉnh Sông Xanh',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  place: 'Sông Xanh',
  date: '2024-02-20',
  province: 'Sông Xanh',
})
export const childPlan = planFixture('van-ban/ben-song.txt', {
  key: '31-KH/TU',
  type: 'Kế hoạch',
  title: 'xây dựng phòng đọc sách trên địa bàn thành phố',
  superior: 'Đảng bộ thành phố Bến Sông',
  issuer: 'Ban Thường vụ Thành ủy Bến Sông',
  place: 'Bến Sông',
  date: '2024-03-05',
  province: 'Sông Xanh',
})

export function lineageFixture(): Lineage {
  const at = { start: 10, end: 30, line: 6, page: null }
  const cite = { document: 'd1', file: 'van-ban/cap-tren.docx', raw: 'Hướng dẫn số 07-HD/VHX', span: at }
  const node = (id: string, key: string, file: string, issuer: string, level: number) => ({ id, key, files: [file], type: 'Kế hoạch', title: null, issuer, province: 'Sông Xanh', date: '2024-02-20', level }) // prettier-ignore
  return {
    schema: 'doichieu/lineage@1',
    documents: [
      node('d1', '12-KH/TU', 'van-ban/cap-tren.docx', 'Ban Thường vụ Tỉnh ủy', 1),
      node('d2', '31-KH/TU', 'van-ban/ben-song.txt', 'Ban Thường vụ Thành ủy Bến Sông', 2),
      node('d3', '08-KH/HU', 'van-ban/dong-lau.txt', 'Ban Thường vụ Huyện ủy Đồng Lau', 2),
    ],
    links: ['d2', 'd3'].map((child) => ({
      child,
      parent: 'd1',
      evidence: { raw: 'Thực hiện Kế hoạch số 12-KH/TU', span: at, why: 'basis' },
      confidence: 0.95,
    })),
    missing: [{ key: '07-HD/VHX', name: null, type: 'Hướng dẫn', issuer: 'Viện Văn hóa xã', date: '2024-01-05', province: null, level: null, citedBy: [cite], candidates: [{ document: 'd3', score: 0.4, why: 'title' }] }],
    ambiguous: [{ key: '12-KH/TU', citedBy: [{ ...cite, document: 'd2', file: 'van-ban/ben-song.txt' }], candidates: ['d1', 'd3'] }],
    conflicts: [
      {
        code: 'date',
        key: '07-HD/VHX',
        readings: [
          { value: '2024-01-05', odd: false, citedBy: [cite] },
          { value: '2024-01-15', odd: true, citedBy: [{ ...cite, document: 'd2', file: 'van-ban/ben-song.txt' }] },
        ],
        documents: ['d1', 'd2'],
      },
    ],
    siblings: [{ parent: 'd1', documents: ['d2', 'd3'], why: 'parent' }],
    messages: [],
  } // prettier-ignore
}

/** Two localities beside one parent. */
export function collationFixture(): Collation {
  const comparison = comparisonFixture()
  const unit = (id: string, text: string, outline: string) => ({ id, text, outline })
  const rows = comparison.parentUnits.map((parent, index): Collation['rows'][number] => {
    const child = comparison.childUnits.find((candidate) => candidate.parents.includes(parent.id))
    return {
      parentUnit: unit(parent.id, parent.text, parent.outline),
      core: null,
      slots: [],
      support: child ? 1 : 0.5,
      origin: 'inherited',
      cells: [
        child
          ? {
              child: 0,
              units: [unit(child.id, child.text, child.outline)],
              fate: parent.fate,
              words: child.words,
            }
          : { child: 0, units: [], fate: 'omitted', words: [] },
        ...(index % 4 === 3
          ? []
          : [
              {
                child: 1,
                units: [unit(`s${index}`, parent.text, parent.outline)],
                fate: 'kept' as const,
                words: [['=', parent.text]] as WordRun[],
              },
            ]),
      ],
    }
  })
  return {
    schema: 'doichieu/collation@1',
    parent: comparison.parents[0]!,
    children: [comparison.child, { file: 'van-ban/dong-lau.txt', key: '08-KH/HU' }],
    rows: [
      ...rows,
      {
        parentUnit: null,
        core: 'Tổ chức ngày hội đọc sách tại … vào tháng 4.',
        slots: [{ kind: 'place', values: ['công viên', null] }],
        support: 0.5,
        origin: 'local',
        cells: [{ child: 0, units: [unit('c9', '+ Tổ chức ngày hội đọc sách tại công viên vào tháng 4.', 'II.4')], fate: 'added', words: [['+', '+ Tổ chức ngày hội đọc sách tại công viên vào tháng 4.']] }],
      },
    ],
    messages: [],
  } // prettier-ignore
}

export function runFixture(): RunRecord {
  return {
    schema: 'doichieu/run@1',
    versions: { doichieu: '0.1.0' },
    documents: [
      { file: 'van-ban/cap-tren.docx', sha256: 'a'.repeat(64), status: 'read', reason: null, message: null, key: '12-KH/TU', outputs: ['documents/cap-tren/plan.json'] },
      { file: 'van-ban/ben-song.txt', sha256: 'b'.repeat(64), status: 'partly', reason: 'ingest/page-lost', message: 'Mất trang 2.', key: '31-KH/TU', outputs: ['documents/ben-song/plan.json'] },
      { file: 'van-ban/dong-lau.txt', sha256: 'c'.repeat(64), status: 'read', reason: null, message: null, key: '08-KH/HU', outputs: [] },
      { file: 'van-ban/hong.pdf', sha256: null, status: 'failed', reason: 'ingest/encrypted', message: 'Tệp có mật khẩu.', key: null, outputs: [] },
    ],
    comparisons: [{ parents: ['van-ban/cap-tren.docx'], child: 'van-ban/ben-song.txt', outputs: ['comparisons/ben-song/comparison.html', 'comparisons/ben-song/comparison.docx'] }],
    collations: [{ parent: 'van-ban/cap-tren.docx', children: ['van-ban/ben-song.txt', 'van-ban/dong-lau.txt'], outputs: ['collations/cap-tren/collation.html'] }],
    missingParents: [{ key: '07-HD/VHX', name: null, issuer: 'Viện Văn hóa xã', date: '2024-01-05', citedBy: ['van-ban/cap-tren.docx'] }, { key: null, name: 'Luật Bến sông', issuer: null, date: null, citedBy: ['van-ban/ben-song.txt'] }],
  } // prettier-ignore
}
