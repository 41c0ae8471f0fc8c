import { describe, expect, it } from 'vitest'
import { compareDocs, stockPhrases } from '../../src/compare/index.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

describe('stock phrases', () => {
  const formula =
    '- Quá trình thực hiện nếu có khó khăn vướng mắc các đơn vị phản ánh kịp thời để xem xét giải quyết.'
  const subjects = [
    'đan lưới đánh cá ven hồ',
    'nuôi ong lấy mật rừng',
    'dệt vải bông nhuộm chàm',
    'làm đèn giấy đêm rằm',
    'đẽo cối đá xay bột',
  ]
  const tools = 'liềm|thúng|gùi|dao|cuốc|rổ|đòn gánh|vò nước|chão|nong'.split('|')
  const body = (subject: string, at: number): string[] =>
    Array.from({ length: 40 }, (_, turn) => {
      const [first, second] = [tools[(turn * 3 + at) % 10]!, tools[(turn + at * 7) % 10]!]
      return `- Buổi ${turn + 1} nhà ${first} ${subject} cùng nhà ${second}.`
    })
  const folder = subjects.map((subject, at) =>
    docOfLines([`Thực hiện chương trình về ${subject}:`, ...body(subject, at), formula]),
  )
  it('are told by how many unrelated documents share them, and marked', () => {
    const record = compareDocs({
      parents: [folder[0]!],
      child: folder[0]!,
      models: noModels,
      stock: stockPhrases(folder),
    })
    expect(record.childUnits.map((unit) => unit.stock)).toEqual([
      ...Array.from({ length: 41 }, () => false),
      true,
    ])
  })
  it('one family of documents is one witness', () => {
    const family = [1, 2, 3, 4, 5].map((at) =>
      docOfLines([...folder[0]!.text.split('\n'), `- Riêng làng thứ ${at} thêm một buổi chợ.`]),
    )
    const record = compareDocs({
      parents: [family[0]!],
      child: family[1]!,
      models: noModels,
      stock: stockPhrases(family),
    })
    expect(record.childUnits.some((unit) => unit.stock)).toBe(false)
  })
})
