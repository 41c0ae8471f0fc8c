import type { Span } from '../../doc/span.js'
import { opensPrintedBody } from './bodies.js'

/** A line of a title, or what is left of one. */
export interface TitlePart extends Span {
  readonly text: string
}

const acts =
  /(?:^|\s)(?:về|tại|hội nghị|phiên họp|kỳ họp|thực hiện|triển khai|ban hành|theo|nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|quy định|hướng dẫn)(?![A-ZÀ-ỹ])/iu
const day =
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}[\s,]*|ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,]*/iu

/**
 * How much of a title names maker, number and day, as older heads print them under the type: `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 345/2002/CT-TTg
 * NGÀY 17 THÁNG 3 NĂM 2002 VỀ VIỆC …`. 0 where the title opens with what it is about.
 */
export function makerLength(title: string): number {
  const head = title.slice(0, 320)
  const lead = /^của\s+/iu.exec(head)?.[0].length ?? 0
  const sign = /(?:^|\s)(?:số|ngày)\s/iu.exec(head)
  if (!sign || sign.index > 140) return 0
  const body = head.slice(lead, Math.max(lead, sign.index))
  if (body === '' ? !/^số\s+\d/iu.test(head) : !opensPrintedBody(body) || acts.test(body)) return 0
  const made = day.exec(head)
  if (!made) return 0
  // Between the body and the day stands the number and nothing else.
  const between = head.slice(sign.index, made.index).trim()
  if (!/^(?:số\s+\S+(?:\s\S{1,14})?)?$/iu.test(between.replace(/,$/u, ''))) return 0
  return made.index + made[0].length
}

/** The meeting that concluded, before the subject: `Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ huyện khóa IV về …`. */
function meetingLength(title: string): number {
  const meeting =
    /^hội nghị (?:lần thứ [A-ZÀ-ỹ\d]+(?: [A-ZÀ-ỹ]+)? )?ban (?:chấp hành|thường vụ)(?: [A-ZÀ-ỹ]+){1,8},? \(?(?:khóa|khoá) [IVXL\d]+\)?,? (?=về\s)/iu.exec(
      title,
    )
  return meeting ? meeting[0].length : 0
}

/** Parts maker or meeting off the lines of a title; `maker` is where it stands, null where none does. */
export function withoutMaker(parts: readonly TitlePart[]): { parts: TitlePart[]; maker: Span | null } {
  const whole = parts.map((part) => part.text).join(' ')
  const made = makerLength(whole)
  let left = made > 0 ? made : meetingLength(whole)
  if (left === 0) return { parts: [...parts], maker: null }
  const kept: TitlePart[] = []
  let end = parts[0]!.start
  for (const part of parts) {
    const cut = Math.min(left, part.text.length)
    if (cut > 0) end = part.start + cut
    if (cut < part.text.length)
      kept.push({ start: part.start + cut, end: part.end, text: part.text.slice(cut) })
    left = Math.max(0, left - part.text.length - 1)
  }
  return { parts: kept, maker: made > 0 ? { start: parts[0]!.start, end } : null }
}
