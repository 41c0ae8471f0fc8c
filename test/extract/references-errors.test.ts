import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/doc/marks.js'
import { extractFrom } from './references-helpers.js'

/** `printed → meant (code)` of every citation error; meant `?` where nothing tells it. */
const cases: readonly [text: string, errors: readonly string[], why: string][] = [
  ['Nghị quyết số 15-NQ/T ngày 1/2/2021 của Bộ Chính trị', ['15-NQ/T → 15-NQ/TW (issuer-abbreviation)'], 'the issuer tells TW'],
  ['Nghị quyết số 15-NQ/T ngày 1/2/2021 của Ban Thường vụ Tỉnh ủy', ['15-NQ/T → 15-NQ/TU (issuer-abbreviation)'], 'the issuer tells TU'],
  ['Nghị quyết số 15-NQ/T; sau đó Nghị quyết số 15-NQ/TW', ['15-NQ/T → 15-NQ/TW (issuer-abbreviation)'], 'another citation tells'],
  ['Nghị quyết số 15-NQ/T về rừng', ['15-NQ/T → ? (issuer-abbreviation)'], 'nothing tells: never guessed'],
  ['Kết luận số 58-KL/W về rừng', ['58-KL/W → 58-KL/TW (issuer-abbreviation)'], 'only TW is one letter away'],
  ['Kết luận số 58-KL/TVV về rừng', ['58-KL/TVV → 58-KL/TW (issuer-abbreviation)'], 'VV for W'],
  ['Hướng dẫn số 27-HD/BTCTVV về rừng', ['27-HD/BTCTVV → 27-HD/BTCTW (issuer-abbreviation)'], 'VV for W in a longer abbreviation'],
  ['Hướng dẫn số 32-HĐ/BTGTU ngày 7/3/2023', ['32-HĐ/BTGTU → 32-HD/BTGTU (type-abbreviation)'], 'Đ for D'],
  ['Quyết định số 15-QD/TU ngày 7/3/2023', ['15-QD/TU → 15-QĐ/TU (type-abbreviation)'], 'D for Đ'],
  ['Kết luận số 58-KI/TW của Bộ Chính trị', ['58-KI/TW → 58-KL/TW (type-abbreviation)'], 'I for L'],
  ['Nghị định số 30/2020/ND-CP ngày 05/3/2020', ['30/2020/ND-CP → 30/2020/NĐ-CP (type-abbreviation)'], 'D for Đ, State'],
  ['Nghị quyết số l5-NQ/TW của Bộ Chính trị', ['l5-NQ/TW → 15-NQ/TW (letters-in-number)'], 'l for 1'],
  ['Chỉ thị số O6-CT/TW của Bộ Chính trị', ['O6-CT/TW → 06-CT/TW (letters-in-number)'], 'O for 0'],
  ['Nghị quyết số 08-NQ-TW ngày 1/2/2018', ['08-NQ-TW → 08-NQ/TW (separator)'], 'a hyphen for the slash'],
  ['Nghị định số 30/202/NĐ-CP ngày 05/3/2020 của Chính phủ', ['30/202/NĐ-CP → 30/2020/NĐ-CP (year)'], 'a digit of the year lost'],
  ['Kết luận số 58-CT/TW của Bộ Chính trị', ['58-CT/TW → ? (type-and-symbol)'], 'the word and the symbol disagree'],
  ['Kết luận số 58-KL/TW ngày 31/02/2021', ['58-KL/TW ngày 31/02/2021 → ? (impossible-date)'], 'no such day'],
  ['Kết luận số 58-KL/TW ngày 35/6/2019; Kết luận số 58-KL/TW ngày 14/6/2019', ['58-KL/TW ngày 35/6/2019 → 58-KL/TW ngày 14/6/2019 (impossible-date)'], 'another citation tells the day'],
  ['Kết luận số 58-KL/TW ngày 14/6/2019; Kết luận số 58-KL/TW ngày 14/6/2019; Kết luận số 58-KL/TW ngày 14/7/2019', ['58-KL/TW ngày 14/7/2019 → 58-KL/TW ngày 14/6/2019 (contradicting-date)'], 'one against two'],
  ['Kết luận số 58-KL/TW ngày 14/6/2019; Kết luận số 58-KL/TW ngày 14/7/2019', ['58-KL/TW ngày 14/7/2019 → ? (contradicting-date)'], 'one against one: nothing is said to be meant'],
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ', ['30/2020/NĐ-CP ngày 05/3/2021 → ? (contradicting-date)'], 'the year of the symbol and of the date'],
  ['Kết luận số 58-KL/TW của Bộ Chính trị; Kết luận số 58-KL/TW của Bộ Chính trị; Kết luận số 58-KL/TW của Ban Bí thư', ['58-KL/TW của Ban Bí thư → 58-KL/TW của Bộ Chính trị (contradicting-issuer)'], 'two bodies of one level'],
  ['Quy định số 73-QĐ/TW ngày 14/6/2019; Quyết định số 73-QĐ/TW ngày 14/6/2019; Quy định số 73-QĐ/TW ngày 14/6/2019', ['Quyết định số 73-QĐ/TW → Quy định số 73-QĐ/TW (contradicting-type)'], 'two types on one day'],
  ['Quyết định số 57/QĐUBND; Kế hoạch số 9/KH-UBND', ['57/QĐUBND → 57/QĐ-UBND (separator)'], 'the hyphen left out once'],
  ['Chỉ thị số 554/CT-TW ngày 24/01/2018', ['554/CT-TW → 554-CT/TW (separator)'], 'the signs of the State in a symbol of the Party'],
  ['Quy định số 160-QĐ/TW ngày 19/8/20222 của Bộ Chính trị', ['160-QĐ/TW ngày 19/8/20222 → ? (impossible-date)'], 'a year of five digits'],
  ['Nghị quyết số 13-NQ/TƯ ngày 1/2/2019 của Tỉnh ủy', ['13-NQ/TƯ → 13-NQ/TU (issuer-abbreviation)'], 'a horn too much behind a province’s name'],
  ['Quyết định số 12/QĐ-UBND ngày 05/01/2022; Quyết định số 12/QĐ-UBND ngày 05/01/2023', ['12/QĐ-UBND ngày 05/01/2023 → ? (contradicting-date)'], 'one day in two years: the year is a slip'],
  ['Nghị định số 771/2006/NĐ-CP ngày 26/5/2006; Nghị định số 771/NĐ-CP của Chính phủ', ['771/NĐ-CP → 771/2006/NĐ-CP (year)'], 'the year left out of a decree'],
  ['Nghị quyết số 19-NQTW; Kế hoạch số 9-KH/TU', ['19-NQTW → 19-NQ/TW (separator)'], 'the slash of a Party symbol left out'],
  // No error
  ['Hướng dẫn số 512-HD/B1CTU', ['512-HD/B1CTU → 512-HD/BTCTU (issuer-abbreviation)'], 'a T read as a figure'],
  ['Nghị quyết số 512-NQ1TW', ['512-NQ1TW → 512-NQ/TW (separator)'], 'the slash read as a figure'],
  ['Nghị quyết số 512-NQ.TU của Tỉnh ủy', ['512-NQ.TU → 512-NQ/TU (separator)'], 'a full stop in a Party symbol'],
  ['Quyết định số 512/QĐ-ƯBND của UBND tỉnh', ['512/QĐ-ƯBND → 512/QĐ-UBND (issuer-abbreviation)'], 'a horn too much in a symbol of the State'],
  ['Nghị quyết số 512/NQ-HDND', ['512/NQ-HDND → 512/NQ-HĐND (issuer-abbreviation)'], 'the stroke of Đ lost'],
  ['Kê hoạch sô 52-KII/TU', ['52-KII/TU → 52-KH/TU (type-abbreviation)'], 'an H read as two strokes'],
  ['Nghị định số 53/2006/NĐ-CP; Nghị định số 53/2010/NĐ-CP; Nghị định số 53/NĐ-CP; Nghị quyết số 53/NQ-CP', [], 'two decrees may be meant; resolutions bear no year'],
  ['Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh; Quyết định số 12/QĐ-UBND ngày 03/02/2023 của UBND tỉnh', [], 'the State counts anew every year'],
  ['Kế hoạch số 15/KH-UBND ngày 12/01/2024 của UBND tỉnh; Kế hoạch số 15/KH-UBND ngày 25/01/2024 của UBND huyện', [], 'two levels, two plans'],
  ['Thông báo số 45-TB/TU ngày 5/3/2023 của Tỉnh ủy; Thông báo kết luận số 45-TB/TU ngày 5/3/2023', [], 'a longer name of the type'],
  ['Quyết định số 15/QĐ-TTg ngày 6/1/2022; Đề án số 15/QĐ-TTg ngày 6/1/2022', [], 'a scheme is cited by the decision that issued it'],
  ['Nghị quyết số 13-NQ/TƯ ngày 1/2/2019 của Bộ Chính trị', [], 'TƯ is a spelling of TW'],
  ['Nghị định số 61/2018/NĐCP; Thông tư số 01/2018/TTVPCP; Quyết định số 57/QĐUBND', [], 'hyphens that a converter dropped everywhere'],
  ['Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 8/1/2023; Nghị quyết số 01/NQ-CP ngày 6/1/2023', [], 'a day that a list may share contradicts nothing'],
  ['Quy định số 73-QĐ/TW ngày 14/6/2019; Quyết định số 73-QĐ/TW ngày 3/10/2017', [], 'two series share QĐ: two documents'],
  ['Chỉ thị số 26-CT/TW ngày 20/5/2014 của Bộ Chính trị về đẩy mạnh học tập; Chỉ thị số 26-CT/TW ngày 09/3/2022 của Ban Bí thư về an toàn thực phẩm', [], 'two terms of one committee'],
  ['Kết luận số 12- KL/TW; Kết luận số 12 – KL/TW; Kết luận số12-KL/TW', [], 'spellings are no errors'],
  ['Kết luận số 58-KL/TW ngày 14/6/2019; Kết luận số 58-KL/TW tháng 6/2019', [], 'a partial date agrees'],
  ['Kế hoạch số 9-KH/TU của Ban Thường vụ Tỉnh ủy; Kế hoạch số 9-KH/TU của Tỉnh ủy', [], 'a shorter name of the issuer'],
  ['Kế hoạch thực hiện Kết luận số 58-KL/TW của Bộ Chính trị; Kết luận số 58-KL/TW của Ban Chấp hành Trung ương Đảng', [], 'may be the plan’s issuer'],
  ['Quy chế số 05-QĐ/TU; Thông báo kết luận số 45-TB/TW; Kết luận số 45-TB/TW', [], 'types published under another’s abbreviation'],
  ['Kế hoạch số 15/KH-ĐU của Đảng ủy xã; Kế hoạch số 3-KH/ĐUCTCP', [], 'symbols of bodies that nobody lists'],
  ['Kế hoạch số 9-KH/TWĐ; Kế hoạch số 8-KH/TĐ của Ban Thường vụ Tỉnh đoàn; Hướng dẫn số 7-HD/TLĐ', [], 'bodies whose abbreviation looks like TW and TU'],
  ['Công văn số 45/SV-TH; Công văn số 1287/SGD&ĐT-GDTrH', [], 'an official letter without a type in its symbol'],
  ['Nghị quyết số 05-NQi/ĐU; Chương trình số 7-CTHĐ/TU; Quyết định số 327/CT; Nghị định số 43/CP', [], 'older and local abbreviations'],
  ['Công văn số 15-CV/BCĐ của Ban Chỉ đạo; Hướng dẫn số 2-HD/BCĐ35', [], 'a steering committee'],
  ['Quyết định số 15/QĐ-TTg ngày 04/01/2024; QUYẾT ĐỊNH SỐ 15/QĐ-TTG', [], 'capitals'],
  ['Kết luận số 58-KL/TW của Bộ Chính trị khóa XIII; Kết luận số 58-KL/TW của BCT', [], 'an abbreviated issuer'],
] // prettier-ignore

describe('citation errors', () => {
  test.each(cases)('%s', (text, errors) => {
    const found = extractFrom(text)
      .marks.filter((mark): mark is Mark<'citationError'> => mark.type === 'citationError')
      .map(({ value }) => `${value.printed} → ${value.meant ?? '?'} (${value.why.replace('citation/', '')})`)
    expect(found).toEqual(errors)
  })

  test('the key is the one that was meant, the mention keeps the print', () => {
    const { marks } = extractFrom('Nghị quyết số 15-NQ/T ngày 1/2/2021 của Bộ Chính trị')
    const reference = marks.find((mark): mark is Mark<'reference'> => mark.type === 'reference')!
    expect(reference.value.key).toBe('15-NQ/TW')
  })
})
