import type { Span } from '../../doc/span.js'
import { opensPrintedBody } from './bodies.js'
import { matchesOf } from '../../text/matches.js'

// In small letters only: a capital belongs to a name (`Ban Tổ chức Trung ương hướng dẫn`).
const acts =
  /\s(?:xây dựng|ban hành|lập|đề ra|triển khai|tổ chức|hướng dẫn|báo cáo|thông báo|yêu cầu|quyết định|đề nghị|kính đề nghị|trân trọng|kính trình|kính mời|có ý kiến|nhận được|quy định|kết luận|công bố|chỉ đạo|phát động|đã ban hành|kính báo cáo|xin|cụ thể hóa|cụ thể hoá|nghiên cứu|giao|phối hợp|thống nhất|ra)(?![A-Za-zÀ-ỹ])/gu

// Whose term it is is no part of the name: `Ban Thường vụ Tỉnh ủy (khóa XV)`.
const term = /,?\s\(?(?:khóa|khoá)\s[IVXL\d]{1,6}\)?$/iu

/**
 * Reads who makes the document off its opening sentence, where no letterhead says it: `…, Ban Thường vụ Tỉnh ủy xây dựng kế
 * hoạch …`. The last body that opens a clause and is followed by the act; spelling kept. Null where none is.
 */
export function issuerOfBody(sentence: string): Span | null {
  const text = sentence.slice(0, 6000)
  for (const start of clauseStarts(text).reverse()) {
    const rest = text.slice(start, start + 160)
    if (!/^\p{Lu}/u.test(rest) || !opensPrintedBody(rest)) continue
    acts.lastIndex = 0
    const act = acts.exec(rest)
    const body = act ? rest.slice(0, act.index).replace(term, '') : ''
    if (body === '' || body.length > 130 || /[;:.()]|\s(?:ngày|về việc|số)\s/u.test(body)) continue
    if (
      /,/u.test(body) &&
      !/^(?:Bộ|Sở) (?:Văn|Lao)|(?:các|và) [^,]{0,60}đại học, cao đẳng/iu.test(body) &&
      !/^[^,]+, (?:Thành|Tỉnh|huyện|tỉnh)/u.test(body)
    )
      continue
    return { start, end: start + body.trimEnd().length }
  }
  return null
}

/** Where clauses begin: at the start, after a comma, semicolon or full stop, a bracket or quotation mark that closed. */
function clauseStarts(text: string): number[] {
  const starts = [0]
  for (const match of matchesOf(text, /[,;.)”"]\s+(?:nay\s+)?(?=\p{Lu})/gu))
    starts.push(match.index + match[0].length)
  return starts
}
