import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import type { Span } from '../../doc/span.js'

/**
 * The body of a document: from the basis paragraph to the last paragraph before the recipients. As marked; where nothing is marked,
 * from the first line that opens like a basis and to the line before Nơi nhận or the authority; the whole text where neither stands.
 */
export function bodySpan(doc: Doc): Span {
  const regions = marksOf(doc.marks, 'region').filter((mark) => mark.value.part === 'body')
  if (regions.length > 0) {
    return {
      start: Math.min(...regions.map((mark) => mark.span.start)),
      end: Math.max(...regions.map((mark) => mark.span.end)),
    }
  }
  const start =
    /^[ \t]{0,9}(?:Thực hiện|Căn cứ|Triển khai|Thi hành|Để |Nhằm |Theo |Tiếp tục|Trên cơ sở)/mu.exec(doc.text)
      ?.index ?? 0
  const rest = /^[ \t]{0,9}(?:Nơi nhận|T\/M |T\.M |TM\. |TM )/mu.exec(doc.text.slice(start))
  return { start, end: rest ? start + rest.index : doc.text.length }
}
