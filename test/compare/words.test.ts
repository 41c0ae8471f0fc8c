import { describe, expect, it } from 'vitest'
import { applyWords, compareDocs } from '../../src/compare/index.js'
import type { Comparison, WordRun } from '../../src/doc/comparison.js'
import type { Mark } from '../../src/doc/marks.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

/** The comparison of two paragraphs between two that both sides share. */
function comparePair(parent: string, child: string): Comparison {
  const around = (line: string): string[] => [
    'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch như sau:',
    line,
    '- Bà con thôn hạ góp công tu sửa mái đình và sân phơi lúa.',
  ]
  return compareDocs({
    parents: [docOfLines(around(parent))],
    child: docOfLines(around(child)),
    models: noModels,
  })
}

const changed = (words: readonly WordRun[]): readonly WordRun[] =>
  words.filter((run) => run[0] === '-' || run[0] === '+')

describe('spelling that is no change', () => {
  it.each([
    {
      parent: '- Uỷ ban xã khoá sổ giếng hoà giải.',
      child: '- Ủy ban xã khóa sổ giếng hòa giải.',
      why: 'two schools of tone placement',
    },
    {
      parent: '- Kỷ luật lý thú mỹ thuật của bác sĩ làng.',
      child: '- Kỉ luật lí thú mĩ thuật của bác sỹ làng.',
      why: 'i and y in an open syllable',
    },
    {
      parent: '- Đào giếng ở bến Đắk Mung, dưới chân đồi Lắk Rơ.',
      child: '- Đào giếng ở bến Đăk Mung, dưới chân đồi Lăk Rơ.',
      why: 'names of the Highlands with the tone and without it',
    },
    {
      parent: 'II. ĐÀO GIẾNG KHƠI Ở ĐẦU LÀNG',
      child: 'Il. ĐÀO GIẾNG KHƠI Ở ĐẦU LÀNG',
      why: 'a Roman number of which recognition read a letter small',
    },
    { parent: '- BÀ CON ĐÀO GIẾNG KHƠI CHO LÀNG.', child: '- Bà con đào giếng khơi cho làng.', why: 'case' },
    {
      parent: '- Gọi là “giếng tổ” – giếng chung của làng…',
      child: '- Gọi là "giếng tổ" - giếng chung của làng...',
      why: 'quotes, dashes, ellipses',
    },
    {
      parent: '1.2. Đào giếng khơi ở đầu làng',
      child: '1.2- Đào giếng khơi ở đầu làng',
      why: 'numbering styles',
    },
    { parent: '- Đào giếng khơi ở đầu làng.', child: '+ Đào giếng khơi ở đầu làng.', why: 'bullets' },
    {
      parent: '- Theo Kế hoạch số 48-KH/ĐUK của xã về đào giếng.',
      child: '- Theo Kế hoạch số 48 - KH/ĐUK của xã về đào giếng.',
      why: 'blanks in a number',
    },
    {
      parent: '- Đào giếng xong trước ngày 25/10/2021 ở đầu làng.',
      child: '- Đào giếng xong trước ngày 25 tháng 10 năm 2021 ở đầu làng.',
      why: 'date styles',
    },
    {
      parent: '- Ra đời ngày (19/5/1990 - 19/5/2020) ở làng.',
      child: '- Ra đời ngày (19 tháng 5 năm 1990 - 19 tháng 5 năm 2020) ở làng.',
      why: 'dates without ngày',
    },
    {
      parent: '- Đào giếng trong tháng 3/2022 ở đầu làng.',
      child: '- Đào giếng trong tháng 03 năm 2022 ở đầu làng.',
      why: 'months',
    },
    {
      parent: '- Mỗi buổi tát giếng ½ ngày, cả nhóm 06 người.',
      child: '- Mỗi buổi tát giếng 0,5 ngày, cả nhóm 6 người.',
      why: 'halves and leading zeros',
    },
    {
      parent: '- Mỗi buổi tát giếng 1/2 ngày ở đầu làng.',
      child: '- Mỗi buổi tát giếng ½ ngày ở đầu làng.',
      why: 'halves',
    },
    {
      parent: '- BCH hội làng giữ giếng, báo cáo hằng tháng.',
      child: '- Ban Chấp hành hội làng giữ giếng, báo cáo hàng tháng.',
      why: 'a body’s short form; hằng and hàng',
    },
    {
      parent: '- Phát triển kinh tế-xã hội của làng nghề gốm.',
      child: '- Phát triển kinh tế - xã hội của làng nghề gốm.',
      why: 'blanks around a dash',
    },
    {
      parent: '- Họp làng lúc 14 giờ 00 ngày 03/4/2023 ở đình.',
      child: '- Họp làng lúc 14h00, ngày 3-4-2023 ở đình.',
      why: 'times of day',
    },
    {
      parent: '- Tát giếng trong nửa ngày, mỗi nhà góp 1.500.000 đồng.',
      child: '- Tát giếng trong ½ ngày, mỗi nhà góp 1,500,000đ.',
      why: 'halves in words; sums of money',
    },
    {
      parent: '- Giai đoạn 2021 - 2025, mỗi giếng từ 05 - 07 hộ.',
      child: '- Giai đoạn 2021–2025, mỗi giếng từ 5-7 hộ.',
      why: 'ranges of numbers',
    },
    {
      parent: '- Mỗi xóm giữ 01 (một) giếng, xong trong Quý 2/2023.',
      child: '- Mỗi xóm giữ 1 giếng, xong trong quý II năm 2023.',
      why: 'a number with its word in brackets; quarters',
    },
    {
      parent: '- Hội chợ giếng họp ngày 1/5 hằng năm ở làng.',
      child: '- Hội chợ giếng họp ngày 01 tháng 5 hàng năm ở làng.',
      why: 'dates without a year',
    },
    {
      parent: '- Sở Giáo dục và Đào tạo, Ủy ban Kiểm tra cùng giữ giếng.',
      child: '- Sở GD&ĐT, UBKT cùng giữ giếng.',
      why: 'the first letters of a body’s name, whatever body it is',
    },
    {
      parent: '- Thành phố Tân Giếng mời các làng.',
      child: '- TP. Tân Giếng mời các làng.',
      why: 'the short form of a rank of place',
    },
    {
      parent: '- Bà con quán triệt việc giữ giếng, đợt đào mới.',
      child: '- Bà con quân triệt việc giữ giếng, đột đào mới.',
      why: 'slips of recognition',
    },
  ])('$why', ({ parent, child }) => {
    const unit = comparePair(parent, child).childUnits[1]!
    expect(changed(unit.words)).toEqual([])
    expect(unit.relation).toBe('same')
    expect(unit.changes).toEqual([])
    expect([applyWords(unit.words, 'parent'), applyWords(unit.words, 'child')]).toEqual([parent, child])
  })
})

describe('what is a change however near it is', () => {
  it.each([
    {
      parent: '- Đào 6 giếng khơi ở đầu làng.',
      child: '- Đào 5 giếng khơi ở đầu làng.',
      removed: '6',
      why: 'a number',
    },
    {
      parent: '- Đào giếng xong trước ngày 25/10/2021.',
      child: '- Đào giếng xong trước ngày 26/10/2021.',
      removed: '25/10/2021.',
      why: 'a date',
    },
    {
      parent: '- Theo Kế hoạch số 48-KH/ĐUK về giếng.',
      child: '- Theo Kế hoạch số 43-KH/ĐUK về giếng.',
      removed: '48-KH/ĐUK',
      why: 'a document’s number',
    },
    {
      parent: '- Theo tinh thần khóa XII, làng đào thêm giếng.',
      child: '- Theo tinh thần khóa XIII, làng đào thêm giếng.',
      removed: 'XII,',
      why: 'a Roman number',
    },
    {
      parent: '- Làng kết nghĩa với xã Tân An về nghề gốm.',
      child: '- Làng kết nghĩa với xã Tân Ấn về nghề gốm.',
      removed: 'An',
      why: 'a name that differs in its marks',
    },
    {
      parent: '- Giếng cho 1,5 khối nước một ngày.',
      child: '- Giếng cho 15 khối nước một ngày.',
      removed: '1,5',
      why: 'a decimal comma is not a blank',
    },
    {
      parent: '- Báo cáo số giếng trước ngày 30/11 hằng năm.',
      child: '- Báo cáo số giếng trước ngày 20/11 hằng năm.',
      removed: '30/11',
      why: 'a day of the year',
    },
    {
      parent: '- Xong giếng trong quý II/2023.',
      child: '- Xong giếng trong quý III/2023.',
      removed: 'II/2023.',
      why: 'a quarter',
    },
    {
      parent: '- Làng giao GD&TT giữ giếng.',
      child: '- Làng giao Giáo dục và Đào tạo giữ giếng.',
      removed: 'GD&TT',
      why: 'first letters of another name',
    },
    {
      parent: '- Bà con giữ giếng làng cho sạch.',
      child: '- Bà con giữ giếng làng, ao làng cho sạch.',
      removed: null,
      why: 'words put in',
    },
  ])('$why', ({ parent, child, removed }) => {
    const unit = comparePair(parent, child).childUnits[1]!
    expect(unit.relation).toBe('edited')
    const cut = unit.words.filter((run) => run[0] === '-').map((run) => run[1].trim())
    expect(cut).toEqual(removed === null ? [] : [removed])
  })
})

describe('a recognised page', () => {
  const scanned = (line: string, doubted: string[]): ReturnType<typeof docOfLines> => {
    const doc = docOfLines(['Thực hiện Chương trình số 9-CTr/HU của Huyện ủy như sau:', line])
    const marks = doubted.map((word): Mark => {
      const start = doc.text.indexOf(word)
      return {
        type: 'doubtful',
        span: { start, end: start + word.length },
        value: { confidence: 0.3 },
        by: 'test',
        confidence: 1,
      }
    })
    return { ...doc, source: { ...doc.source, ocr: true }, marks: [...doc.marks, ...marks] }
  }
  it.each([
    {
      parent: '- Bà con giữ mới giếng khơi.',
      child: '- Bà con giữ rnới giếng khơi.',
      doubted: ['rnới'],
      state: '~',
      why: 'a word that the engine doubts',
    },
    {
      parent: '- Bà con sửa giếng khơi cũ.',
      child: '- Bà con sửa giêhg khơi cũ.',
      doubted: [],
      state: '~',
      why: 'a letter off',
    },
    {
      parent: '- Bà con sửa 18 giếng khơi cũ.',
      child: '- Bà con sửa 13 giếng khơi cũ.',
      doubted: ['13'],
      state: '+',
      why: 'a number stays a change, doubted or not',
    },
    {
      parent: '- Bà con sửa giếng khơi cũ.',
      child: '- Bà con lấp giếng khơi cũ.',
      doubted: [],
      state: '+',
      why: 'another word is another word',
    },
  ])('$why', ({ parent, child, doubted, state }) => {
    const typed = docOfLines(['Thực hiện Chương trình số 9-CTr/HU của Huyện ủy như sau:', parent])
    const record = compareDocs({ parents: [typed], child: scanned(child, doubted), models: noModels })
    const states = record.childUnits[1]!.words.map((run) => run[0]).filter(
      (kind) => kind !== '=' && kind !== '-',
    )
    expect(states).toEqual([state])
  })
})
