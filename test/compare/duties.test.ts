import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import type { MarkMap } from '../../src/doc/marks.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

interface Due extends Partial<MarkMap['deadline']> {
  /** As printed; null for a time that no extractor found. */
  readonly raw: string | null
}

const basis = 'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về đầm bèo, lập kế hoạch như sau:'

function docOf(line: string, { raw, ...value }: Due): Doc {
  const doc = docOfLines([basis, 'I. VIỆC CẦN LÀM', line, '- Trồng hai hàng sú dọc bờ đầm.'])
  if (raw === null) return doc
  const start = doc.text.indexOf(raw)
  const due = {
    kind: 'before',
    date: '2024-09-12',
    recurrence: null,
    who: null,
    what: 'vớt bèo',
    to: null,
  } as const
  return {
    ...doc,
    marks: [
      ...doc.marks,
      {
        type: 'deadline',
        span: { start, end: start + raw.length },
        value: { ...due, ...value },
        by: 'test',
        confidence: 0.9,
      },
    ],
  }
}

const relations = (parent: Doc, child: Doc): Comparison['duties'][number]['relation'][] =>
  compareDocs({ parents: [parent], child, models: noModels }).duties.map(({ relation }) => relation)

describe('duties whose words the diff has matched', () => {
  const printed = docOf('- Hội Làm vườn vớt bèo trên đầm trước ngày 12/9/2024.', {
    raw: 'trước ngày 12/9/2024',
  })
  const spelled = docOf('- Hội Làm vườn vớt bèo trên đầm trước ngày 12 tháng 9 năm 2024.', { raw: null })
  it('are neither dropped nor new where only one side was read as a time', () => {
    expect([relations(printed, spelled), relations(spelled, printed)]).toEqual([['same'], ['same']])
  })
  it('are told with the place where they stand on the other side', () => {
    const child = spelled
    const [duty] = compareDocs({ parents: [printed], child, models: noModels }).duties
    const { span, raw } = duty!.child!
    expect(raw).toBe('trước ngày 12 tháng 9 năm 2024')
    expect(child.text.slice(span.start, span.end)).toBe(raw)
  })
  it('are dropped where a word of the time itself changed', () => {
    const later = docOf('- Hội Làm vườn vớt bèo trên đầm trước ngày 13 tháng 9 năm 2024.', { raw: null })
    expect(relations(printed, later)).toEqual(['dropped'])
  })
})

describe('what a duty asks', () => {
  it('up to a day is other than from that day on, however the word before it was read', () => {
    const up = docOf('- Hội Làm vườn vớt bèo trên đầm, xong trước ngày 12/9/2024.', {
      raw: 'trước ngày 12/9/2024',
    })
    const on = docOf('- Hội Làm vườn vớt bèo trên đầm, xong sau ngày 12/9/2024.', {
      raw: 'ngày 12/9/2024',
      kind: 'on',
    })
    expect(relations(up, on)).toEqual(['changed'])
  })
  it.each([
    {
      to: 'Hội Làm vườn đo 40 sào đầm',
      relation: 'same',
      why: 'a count of things is the task, not the name',
    },
    { to: 'Hội Nuôi ong đo 70 sào đầm', relation: 'bodyExchanged', why: 'the name before it differs' },
  ])('by $to: $why', ({ to, relation }) => {
    const line = (who: string): string => `- ${who} trước ngày 12/9/2024.`
    const of = (who: string): Doc => docOf(line(who), { raw: 'trước ngày 12/9/2024', who })
    expect(relations(of('Hội Làm vườn đo 70 sào đầm'), of(to))).toContain(relation)
  })
  it('of a body whose words recognition ran together is given to the same', () => {
    const of = (who: string): Doc =>
      docOf(`- ${who} vớt bèo trước ngày 12/9/2024.`, { raw: 'trước ngày 12/9/2024', who })
    expect(relations(of('Đội Thủy lợi - Cấp nước'), of('ĐộiThủy lợi - Cấpnước.'))).toEqual(['same'])
    expect(relations(of('Đội Thủy lợi - Cấp nước'), of('ĐộiThủy sản - Cấpnước.'))).toEqual(['bodyExchanged'])
  })
  it('of two bodies with numbers of their own is given to another', () => {
    const of = (who: string): Doc =>
      docOf(`- ${who} vớt bèo trước ngày 12/9/2024.`, { raw: 'trước ngày 12/9/2024', who })
    expect(relations(of('Trạm Thủy nông số 3'), of('Trạm Thủy nông số 5'))).toEqual(['bodyExchanged'])
  })
})
