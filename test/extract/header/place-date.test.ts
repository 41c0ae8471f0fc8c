import { describe, expect, it } from 'vitest'
import { isoDate, readPlaceDate } from '../../../src/extract/header/place-date.js'

describe('place and date', () => {
  it.each<[string, string | null, string | null, string]>([
    ['Trà Vinh, ngày 03 tháng 3 năm 2022', 'Trà Vinh', '2022-03-03', 'whole'],
    ['Lạng Sơn, ngày      tháng 02 năm 2022', 'Lạng Sơn', '2022-02', 'day left open'],
    ['Lạng Sơn, ngày      tháng     năm 2022', 'Lạng Sơn', '2022', 'day and month left open'],
    ['Hà Nội, ngày tháng năm', 'Hà Nội', null, 'all left open'],
    ['Hải Dương, ngày 03tháng 3năm 2022', 'Hải Dương', '2022-03-03', 'no blanks'],
    ['TP. Hồ Chí Minh, ngày 1 tháng 2 năm 2020', 'TP. Hồ Chí Minh', '2020-02-01', 'abbreviated kind'],
    [
      'Bà Rịa - Vũng Tàu, ngày 1 tháng 2 năm 2020',
      'Bà Rịa - Vũng Tàu',
      '2020-02-01',
      'a hyphen in the place',
    ],
    ['Quận 3, ngày 1 tháng 2 năm 2020', 'Quận 3', '2020-02-01', 'a numbered place'],
    [
      'BAN TUYÊN GIÁO Lai Châu, ngày 9 tháng 1 năm 2022',
      'Lai Châu',
      '2022-01-09',
      'a body flattened before it',
    ],
    ['Huế, 12/3/2022', 'Huế', '2022-03-12', 'in figures'],
    ['Huế, ngày 31 tháng 4 năm 2022', 'Huế', '2022-04', 'an impossible day'],
    ['Huế, ngày 3 tháng 14 năm 2022', 'Huế', '2022', 'an impossible month'],
    ['Huế, tháng 4 năm 2022', 'Huế', '2022-04', 'no day at all'],
    ['ngày 5 tháng 5 năm 2021', null, '2021-05-05', 'no place'],
    ['Huế, ngày 4# tháng 5 năm 2022', 'Huế', '2022-05', 'noise beside the day'],
    ['Sóc Sơn, hồi 07 giờ 15 ngày 3 tháng 9 năm 2024', 'Sóc Sơn', '2024-09-03', 'the hour of a telegram'],
    ['Kon Plông, ngày l7 tháng lO năm 2024', 'Kon Plông', '2024-10-17', 'figures read as letters'],
    ['Phú Xuyên, ngày 21 tháng ê 5 năm 2024', 'Phú Xuyên', '2024-05-21', 'a speck read as a sign apart'],
    [
      'Phú Xuyên, ngày 21 tháng I 5 năm 2024',
      'Phú Xuyên',
      '2024',
      'a plain letter there may be a lost figure',
    ],
    ['Điện Biên, ngay 12 thang 3 nam 2020', 'Điện Biên', '2020-03-12', 'marks lost'],
  ])('%s', (text, place, date) => {
    const read = readPlaceDate(text)
    expect([read?.place ?? null, read?.date ?? null]).toEqual([place, date])
  })

  it.each([
    ['theo Công văn ngày 12/3/2022 của Sở', 'a date in a sentence'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'no date'],
    ['Ngày: 15/6/2021', "a stamp's date has no place"],
  ])('none in %s', (text) => {
    expect(readPlaceDate(text)).toBeNull()
  })

  it('counts the days of February', () => {
    expect([isoDate('29', '2', '2024'), isoDate('29', '2', '2023')]).toEqual(['2024-02-29', '2023-02'])
  })
})
