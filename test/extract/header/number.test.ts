import { describe, expect, it } from 'vitest'
import { mendSymbol, readNumber } from '../../../src/extract/header/number.js'

describe('số và ký hiệu', () => {
  it.each<[string, string | null, string | null, string]>([
    ['Số 48-KH/ĐUK', '48', 'KH/ĐUK', 'Party: a hyphen after the number'],
    ['Số: 30/2020/NĐ-CP', '30', '2020/NĐ-CP', 'State: the year belongs to the symbol'],
    ['Luật số: 69/2025/QH15', '69', '2025/QH15', 'a law'],
    ['Số 12 - HD/BTGTU', '12', 'HD/BTGTU', 'blanks about the hyphen'],
    ['Số: 123 /KH- UBND', '123', 'KH-UBND', 'blanks about both signs'],
    ['Số 06 – CT/TW', '06', 'CT/TW', 'a long dash'],
    ['Số: 15 NQ/TW', '15', 'NQ/TW', 'no sign after the number'],
    ['Số:      /KH-UBND', null, 'KH-UBND', 'left open'],
    ['Số: ……/KH-UBND', null, 'KH-UBND', 'left open with dots'],
    ['Số        -BC/TU', null, 'BC/TU', 'left open, Party'],
    ['Só: 15/QĐ-TTg', '15', 'QĐ-TTg', 'misread'],
    ['Sô: 7/TB-VPCP', '7', 'TB-VPCP', 'misread otherwise'],
    ['Số: 77a/KH-UBND', '77a', 'KH-UBND', 'a letter after the number'],
    ['Số: 45/BC-SNN&PTNT', '45', 'BC-SNN&PTNT', 'an ampersand'],
    ['Số: 1204/SCT-QLTM', '1204', 'SCT-QLTM', 'a letter'],
    ['Số: 12/2023/L-CTN', '12', '2023/L-CTN', 'one letter for the type'],
    ['Số: 01/2015/TTLT-BNV-BTC', '01', '2015/TTLT-BNV-BTC', 'two issuers'],
    ['Số: 22/2021/QĐ-UBND Bến Tre, ngày 1 tháng 1 năm 2021', '22', '2021/QĐ-UBND', 'the date glued behind'],
    ['Số 40 - KH/ĐUK Hà Nội, ngày 3 tháng 4', '40', 'KH/ĐUK', 'the place glued behind'],
    ['Số: (\\/TB-SXD', null, 'TB-SXD', 'figures by hand of which signs alone were read'],
    ['12-HD/BTGTU', '12', 'HD/BTGTU', 'without the word'],
    ['Số: l2/KH-UBND', '12', 'KH-UBND', 'l for 1'],
    ['Số: 1O/KH-UBND', '10', 'KH-UBND', 'O for 0'],
  ])('%s', (text, number, symbol) => {
    const read = readNumber(text)
    expect([read?.number, read?.symbol]).toEqual([number, symbol])
  })

  it.each([
    ['Hà Nội, ngày 3/3/2022', 'a date'],
    ['theo số liệu báo cáo', 'the word in a sentence'],
    ['31/12/2022', 'a date alone'],
    ['số người tham gia: 12', 'a count'],
    ['', 'nothing'],
  ])('none in %s', (text) => {
    expect(readNumber(text)?.symbol ?? null).toBeNull()
  })

  it.each([
    ['КН/ТU', 'KH/TU', 'Cyrillic'],
    ['ΚΗ/TU', 'KH/TU', 'Greek'],
    ['QÐ/ÐUK', 'QĐ/ĐUK', 'Eth'],
    ['KH/ĐUK', 'KH/ĐUK', 'as it is'],
  ])('mends %s', (symbol, mended) => {
    expect(mendSymbol(symbol)).toBe(mended)
  })
})
