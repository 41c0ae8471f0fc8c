import type { Doc, Message } from '../doc/doc.js'
import { marksOf } from '../doc/marks.js'
import type { Span } from '../doc/span.js'
import { DoichieuError } from '../errors.js'

/** The marks of the Law on protection of State secrets (29/2018/QH14, article 8) as a stamp or a letterhead prints them. */
export type Classification = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/**
 * Stops at a document that bears a classification mark: throws `ingest/classified` unless that is allowed, and says so in a message
 * where it is. A mark is a line of its own near the head; the word in running text, a title or a body's name is none.
 */
export function checkClassification(doc: Doc, allowed: boolean): Doc {
  const found = classificationOf(doc)
  if (!found) return doc
  if (!allowed) throw new DoichieuError('ingest/classified', { mark: found.mark })
  const message: Message = {
    code: 'ingest/classified-allowed',
    severity: 'warning',
    params: { mark: found.mark },
    span: found.span,
  }
  return { ...doc, messages: [...doc.messages, message] }
}

/** Stamps stand about the letterhead: in its columns, or among the lines before the first paragraph. */
const headLines = 25
const paragraphLength = 120

export function classificationOf(
  doc: Pick<Doc, 'text' | 'marks'>,
): { mark: Classification; span: Span } | null {
  const heads = marksOf(doc.marks, 'column').filter((mark) => mark.value.region === 'head')
  let start = 0
  let inHead = true
  for (const [index, line] of doc.text.split('\n').entries()) {
    const span = { start, end: start + line.length }
    start += line.length + 1
    if (index >= headLines || line.length > paragraphLength) inHead = false
    const inColumn = heads.some((mark) => mark.span.start <= span.start && span.end <= mark.span.end)
    if (!inHead && !inColumn) continue
    const mark = markOf(line)
    if (mark) return { mark, span }
  }
  return null
}

/** Capitals alone on the line, or `Độ mật: …` in any letters. Frames and rules of a stamp come along as signs. */
function markOf(line: string): Classification | null {
  const bare = line
    .normalize('NFC')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const named = /^(?:độ|mức độ|dấu chỉ độ) mật (tuyệt mật|tối mật|mật)$/iu.exec(bare)
  if (named) return named[1]!.toUpperCase() as Classification
  const alone = /^(?:BẢN )?(TUYỆT MẬT|TỐI MẬT|MẬT)$/u.exec(bare)
  if (alone) return alone[1] as Classification
  // Stamped beside the number: the two stand on one line.
  const beside = /^Số .{0,40} (TUYỆT MẬT|TỐI MẬT|MẬT)$/u.exec(bare)
  return beside ? (beside[1] as Classification) : null
}
