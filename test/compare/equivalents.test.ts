import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { Comparison } from '../../src/doc/comparison.js'
import { loadModels } from '../../src/models/load.js'
import { docOfLines } from './generate.js'

const models = loadModels()

/** Where in a passage the words stand: inside, at its end, at its beginning, twice behind a number, behind a body. */
const frames: readonly ((words: string) => string)[] = [
  (words) => `- Bà con vớt bèo trên đầm, ${words}, ủ làm phân cho nương ngô.`,
  (words) => `- Bà con vớt bèo trên đầm rồi ủ làm phân bón ${words}.`,
  (words) => `- ${words.charAt(0).toUpperCase()}${words.slice(1)} được treo ở lán bèo cho bà con cùng xem.`,
  (words) => `1.1. Vớt bèo: ${words}; chọn ngày nắng, phơi bèo hai buổi (${words}).`,
  (words) => `a) Hội Làm vườn, ${words}, cùng bà con đóng bè tre ở cuối đầm rồi thả neo.`,
]

function comparedIn(frame: (words: string) => string, before: string, after: string): Comparison {
  const doc = (words: string, file: string): ReturnType<typeof docOfLines> =>
    docOfLines(
      [
        'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về đầm bèo, lập kế hoạch như sau:',
        'I. VIỆC CẦN LÀM',
        frame(words),
        '- Trồng hai hàng sú dọc bờ đầm trước mùa nước lên.',
      ],
      file,
    )
  return compareDocs({ parents: [doc(before, 'parent.txt')], child: doc(after, 'child.txt'), models })
}

const isChange = (record: Comparison): boolean =>
  record.childUnits.some(
    ({ relation, words }) => relation !== 'same' || words.some(([kind]) => kind === '-' || kind === '+'),
  )

/** In how many of the places, read from either side, the two are called a change. */
function calledChanges(left: string, right: string): number {
  const records = frames.flatMap((frame) => [comparedIn(frame, left, right), comparedIn(frame, right, left)])
  return records.filter(isChange).length
}

describe('one thing printed in two ways, wherever it stands', () => {
  it.each([
    { left: 'trước 12/9', right: 'trước 12 tháng 9', why: 'a day of the year behind “trước” alone' },
    { left: '35%', right: '35 %', why: 'a blank before the sign' },
    { left: '35%', right: '35 phần trăm', why: 'the sign in words' },
    { left: '20-25%', right: '20 - 25 %', why: 'a range of shares' },
    { left: '70 triệu đồng', right: '70.000.000 đồng', why: 'millions in a word' },
    { left: '2,5 tỷ đồng', right: '2.500.000.000đ', why: 'a part of a thousand million' },
    { left: 'lần thứ XIV', right: 'lần thứ 14', why: 'a meeting in Roman and in Arabic figures' },
    {
      left: 'BTG Huyện ủy',
      right: 'Ban Tuyên giáo Huyện ủy',
      why: 'a short form before the rest of its name',
    },
    { left: 'BTG', right: 'Ban Tuyên giáo Huyện ủy', why: 'a short form of the whole name' },
    { left: 'UBKT Huyện ủy', right: 'Ủy ban Kiểm tra Huyện ủy', why: 'the same of another body' },
    { left: '½ buổi', right: '1/2 buổi', why: 'halves' },
    { left: 'số 63-KH/ĐUK', right: 'số 63 – KH/ĐUK', why: 'a document’s number spaced' },
  ])('$left, $right: $why', ({ left, right }) => {
    expect(calledChanges(left, right)).toBe(0)
  })
})

describe('two things printed nearly alike, wherever they stand', () => {
  it.each([
    { left: '35% nương', right: '35 nương', why: 'a share is no count' },
    { left: '20-25% nương', right: '20-25 nương', why: 'nor is a range of shares' },
    { left: '70 triệu đồng', right: '70.000 đồng', why: 'a thousand times less' },
    { left: '70.000 đồng/hộ', right: '70.000 đồng/người', why: 'what a sum is paid for' },
    { left: '1,5 triệu đồng', right: '15 triệu đồng', why: 'a decimal comma' },
    { left: 'lần thứ XIV', right: 'lần thứ 15', why: 'another meeting' },
    { left: 'trước 12/9', right: 'trước 12/10', why: 'another month' },
    { left: 'BTG Huyện ủy', right: 'Ban Tổ chức Huyện ủy', why: 'another body' },
    { left: '1/2 buổi', right: '1/3 buổi', why: 'another part' },
    { left: 'xã Hoàng Vân', right: 'xã Hoàng Văn', why: 'another place by a mark alone' },
    { left: 'Tân Hóa', right: 'Tân Hòa', why: 'another place, also where it opens its passage' },
  ])('$left, $right: $why', ({ left, right }) => {
    expect(calledChanges(left, right)).toBe(2 * frames.length)
  })
})
