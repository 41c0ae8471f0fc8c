import type { Span } from '../../doc/span.js'
import { isCapitals, type Line } from '../regions/lines.js'
import { isRule } from './openers.js'
import { isSession, namesBody } from './title.js'

/**
 * The body that enacts, as the lines between type and body print it (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`, `CỦA BỘ CHÍNH TRỊ`), without
 * the session: it tells the issuer where no letterhead does. Null where no line names one.
 */
export function enactingBody(lines: readonly Line[]): (Span & { readonly text: string }) | null {
  const first = lines.findIndex((line) => namesBody(line.text, null) && bodyPart(line.text) !== '')
  if (first < 0) return null
  const lead = /^của\s+/iu.exec(lines[first]!.text)?.[0].length ?? 0
  let text = bodyPart(lines[first]!.text).slice(lead)
  let end = lines[first]!.start + lead + text.length
  for (const line of lines.slice(first + 1, first + 3)) {
    if (isRule(line.text) || !isCapitals(line.text) || isSession(line.text) || namesBody(line.text, null))
      break
    text += ` ${line.text}`
    end = line.end
  }
  return { start: lines[first]!.start + lead, end, text }
}

/** The line up to its session: `HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA XVII, KỲ HỌP THỨ 5`. */
function bodyPart(text: string): string {
  const session = /(?:^|[\s,(])(?:khóa|khoá|kỳ họp|nhiệm kỳ|hội nghị lần)(?![A-ZÀ-ỹ])/iu.exec(text)
  return session ? text.slice(0, session.index).trimEnd() : text
}
