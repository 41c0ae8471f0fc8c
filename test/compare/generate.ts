import fc from 'fast-check'
import type { Doc } from '../../src/doc/doc.js'
import { makeDoc } from '../make-doc.js'

/** A plan as the lines of its body: headings, paragraphs and list items, no two paragraphs alike. */
export interface GeneratedPlan {
  readonly lines: readonly string[]
  /** Positions of the paragraphs and items that are no heading. */
  readonly contents: readonly number[]
  /** First line and end of each section of the second level. */
  readonly sections: readonly (readonly [number, number])[]
}

const verbs =
  'rà soát|lập danh mục|bố trí|tu bổ|trồng mới|khảo sát|lắp đặt|kiểm đếm|vận hành|sơn lại|thay thế|bàn giao'.split(
    '|',
  )
const things =
  'giếng khơi|cầu tre|bến đò|hàng rào đá|nhà sàn|lò gốm|ruộng bậc thang|vườn ươm|kênh mương|trạm bơm|đường hoa|chợ phiên|sân đình|cối xay nước|bờ tre|ao cá|nương chè|guồng nước|xưởng dệt|đồi cọ'.split(
    '|',
  )
const places =
  'thôn thượng|thôn hạ|xóm núi|bản cao|làng ven sông|khu chợ cũ|bãi bồi|sườn đông|sườn tây|đầu nguồn|cuối nguồn|ngã ba suối'.split(
    '|',
  )
const manners =
  'trước mùa mưa|theo phiên|với sự giúp đỡ của thợ lành nghề|bằng vật liệu tại chỗ|vào đầu quý|khi nước cạn|cùng bà con|không thu phí'.split(
    '|',
  )

const clause = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...things),
    fc.constantFrom(...places),
    fc.constantFrom(...manners),
    fc.integer({ min: 2, max: 97 }),
  )
  .map(([verb, thing, place, manner, count]) => `${verb} ${count} ${thing} ở ${place} ${manner}`)

const paragraph = fc.uniqueArray(clause, { minLength: 2, maxLength: 4 }).map((clauses) => clauses.join('; '))

/** Plans about a village's wells, bridges and kilns: two to four chapters of one to three sections. */
export const plans: fc.Arbitrary<GeneratedPlan> = fc
  .array(
    fc.array(fc.uniqueArray(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .map((chapters) => {
    const lines = [
      'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy về làng quê, xã xây dựng kế hoạch như sau:',
    ]
    const contents: number[] = []
    const sections: [number, number][] = []
    const seen = new Set<string>()
    chapters.forEach((parts, chapter) => {
      lines.push(`${['I', 'II', 'III', 'IV'][chapter]!}. PHẦN VIỆC ${things[chapter * 3]!.toUpperCase()}`)
      parts.forEach((paragraphs, part) => {
        const start = lines.length
        lines.push(`${part + 1}. Công việc tại ${places[(chapter * 3 + part) % places.length]!}`)
        for (const text of paragraphs) {
          if (seen.has(text)) continue
          seen.add(text)
          contents.push(lines.length)
          lines.push(`- ${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
        }
        sections.push([start, lines.length])
      })
    })
    return { lines, contents, sections }
  })

/** A document whose whole text is these lines. */
export function docOfLines(lines: readonly string[], file = 'test.txt'): Doc {
  const doc = makeDoc(lines.join('\n'))
  const body = { start: 0, end: doc.text.length }
  return {
    ...doc,
    source: { ...doc.source, file },
    marks: [{ type: 'region', span: body, value: { part: 'body' }, by: 'test', confidence: 1 }],
  }
}
