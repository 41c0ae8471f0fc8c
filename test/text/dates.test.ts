import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/text/dates.js'

/** `[iso]` behind the printed date in brackets: `trước [ngày 31/3/2022=2022-03-31]`. `!` marks an impossible one. */
const cases: readonly [marked: string, why: string][] = [
  ['trước [ngày 31/3/2022=2022-03-31] gửi báo cáo', 'the usual form'],
  ['họp [ngày 31 tháng 3 năm 2022=2022-03-31]', 'in words, as letterheads print it'],
  ['trong [tháng 3/2022=2022-03]', 'a month'],
  ['[tháng 02 năm 2022=2022-02]', 'a month in words'],
  ['[quý I/2022=2022]', 'a quarter has its year'],
  ['[quý III năm 2022=2022]', 'a quarter in words'],
  ['từ [năm 2022=2022]', 'a year'],
  ['[03-3-2022=2022-03-03]', 'hyphens, as central documents print'],
  ['[31.12.2022=2022-12-31]', 'dots'],
  ['[ngày 31/02/2022=2022-02!]', 'no such day: partial, and said'],
  ['[ngày 15/13/2022=2022!]', 'no such month: the year is left'],
  ['[ngày 29/02/2024=2024-02-29]', 'a leap year'],
  ['[ngày 29/02/2023=2023-02!]', 'no leap year'],
  ['Bắc Kạn, [ngày      tháng 02 năm 2022=2022-02]', 'the day left open for a pen'],
  ['[ngày ... tháng ... năm 2022=2022]', 'day and month left open'],
  ['[ngày   /02/2022=2022-02]', 'the day left open before a slash'],
  ['NGHỊ ĐỊNH số 30/2020/NĐ-CP', 'a number with its year is no date'],
  ['Luật số 41/2009/QH12', 'the same for a law'],
  ['Nghị định số 99/2024/NĐ-CP [ngày 05/8/2024=2024-08-05]', 'the date beside the number'],
  ['([22/12/1944=1944-12-22] - [22/12/2024=2024-12-22])', 'a range of two days'],
  ['[01/3/2022=2022-03-01]-[31/3/2022=2022-03-31]', 'a range without blanks'],
  ['giai đoạn 2021 - 2025', 'a period is no date'],
  ['[ngày 14/l0/2019=2019-10-14]', 'l for 1'],
  ['[ngày O5/10/2021=2021-10-05]', 'O for 0'],
  ['[NGÀY 05 THÁNG 3 NĂM 2022=2022-03-05]', 'capitals'],
  ['số 123/2022', 'a number that is no month'],
  ['[3/2022=2022-03]', 'a month without its word'],
  ['[ngày 14/6/19=2019-06-14]', 'a two-digit year after the word'],
  ['mục 3.5.21', 'a section number is no date'],
  ['[ngày mồng 3 tháng 02 năm 2030=2030-02-03]', 'a word before the day'],
]

describe('findDates', () => {
  test.each(cases)('%s (%s)', (marked) => {
    const expected: string[] = []
    const text = marked.replace(/\[([^[\]=]+)=([^[\]]+)\]/gu, (_, printed: string, iso: string) => {
      expected.push(`${printed}=${iso}`)
      return printed
    })
    const found = findDates(text).map(
      ({ span, iso, impossible }) => `${text.slice(span.start, span.end)}=${iso}${impossible ? '!' : ''}`,
    )
    expect(found).toEqual(expected)
  })

  test('finds what prints no year only when asked', () => {
    const text = 'trước ngày 30/5 và ngày 30/11/2022, nhân ngày 3 tháng 2'
    expect(findDates(text).map(({ iso }) => iso)).toEqual(['2022-11-30'])
    expect(findDates(text, { yearless: true }).map(({ iso }) => iso)).toEqual([
      '--05-30',
      '2022-11-30',
      '--02-03',
    ])
  })
})
