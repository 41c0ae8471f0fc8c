import { describe, expect, it } from 'vitest'
import type { Doc } from '../../src/doc/doc.js'
import { compare, docWith, due, lines, listed, type Due } from './trees-plan.js'

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
