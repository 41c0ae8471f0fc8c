import { compareDocs } from '../../src/compare/index.js'
import { comparisonSchema, type Comparison } from '../../src/doc/comparison.js'
import type { Doc } from '../../src/doc/doc.js'
import type { Mark, MarkMap } from '../../src/doc/marks.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

export type Due = Omit<MarkMap['deadline'], 'recurrence'> & {
  readonly raw: string
  readonly recurrence?: MarkMap['deadline']['recurrence']
}

/** A document with the deadlines that an extractor would have found. */
export function docWith(
  lines: readonly string[],
  dues: readonly Due[] = [],
  headers: Readonly<Record<string, string>> = {},
): Doc {
  const doc = docOfLines(lines)
  const deadlines = dues.map(({ raw, ...value }): Mark => {
    const start = doc.text.indexOf(raw)
    const span = { start, end: start + raw.length }
    return { type: 'deadline', span, value: { recurrence: null, ...value }, by: 'test', confidence: 0.95 }
  })
  const header = Object.entries(headers).map(([field, value]): Mark => ({
    type: 'header',
    span: { start: 0, end: 1 },
    value: { field: field as MarkMap['header']['field'], value },
    by: 'test',
    confidence: 1,
  }))
  return { ...doc, marks: [...doc.marks, ...deadlines, ...header] }
}

export const compare = (parent: Doc, child: Doc): Comparison =>
  comparisonSchema.parse(compareDocs({ parents: [parent], child, models: noModels }))

const basis = 'Thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy về giữ rừng trám, lập kế hoạch như sau:'
export const lines = (...rest: string[]): string[] => [
  basis,
  'I. VIỆC CẦN LÀM',
  '- Đếm cây trám cổ ở từng quả đồi và đóng biển tên cho mỗi cây.',
  ...rest,
]
export const due = (raw: string, date: string, who = 'Các huyện ủy'): Due => ({
  raw,
  kind: 'before',
  date,
  who,
  what: 'gửi danh sách cây trám',
  to: 'Ban Tuyên giáo',
})
export const listed = (raw: string, who = 'Các huyện ủy'): string =>
  `- ${who} gửi danh sách cây trám cổ về Ban Tuyên giáo ${raw}.`
