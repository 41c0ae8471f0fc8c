import type { Span } from '../../doc/span.js'
import { bodyLength, subjectAt, type Subject } from '../../text/bodies.js'
import type { Item } from './items.js'

/** What may stand before the body in an order; dropped from its name. */
const opening =
  /^(?:[*"“\s(+–-]*)(?:(?:trên đây là|căn cứ|trên cơ sở|theo|thực hiện|kết thúc|sau khi|trước khi|ngay sau khi|khi|trong quá trình|để|nhằm|định kỳ|hằng|hàng|trước|chậm nhất|từ|đến|trong|vào|ngày|lưu ý|đồng thời|ngoài ra|bên cạnh đó|riêng|quá trình|nhận được|nếu|với|qua|tùy|đối với|hội nghị cho|giao|đề nghị|yêu cầu|trân trọng đề nghị|kính đề nghị|phân công|giao cho|trách nhiệm của|đề nghị đồng chí)(?!\p{L}))/iu
const orderWord =
  /(?:^|[\s,;(])((?:trân trọng |kính )?đề nghị|yêu cầu|giao cho|giao|phân công|giao nhiệm vụ cho|hội nghị cho|đối với)\s+(?=\p{L})/giu
const maximum = 600

/**
 * The body that a sentence orders to act, with its verb: at the sentence's head (`Sở Y tế chủ trì …`), after an opening phrase and its comma
 * (`Căn cứ Kế hoạch này, các sở …`), or after a word of order (`đề nghị Sở Y tế …`). Null where it names none.
 */
export function subjectOf(text: string, sentence: Span): Subject | null {
  const start =
    sentence.start +
    /^[*"“\s(+–-]*(?:(?:Lưu ý|Ghi chú|Riêng|Đồng thời|Ngoài ra|Bên cạnh đó)[:,]?\s+)?/u.exec(
      text.slice(sentence.start, sentence.end),
    )![0].length
  const span = { start, end: Math.min(sentence.end, start + maximum) }
  const direct = subjectAt(text, span)
  if (direct) return direct
  const head = text.slice(span.start, span.end)
  if (!opening.test(head) && !/^(?:\p{Lu}\p{Ll}*)\s/u.test(head)) return null
  const ordered = orderedBody(text, span, head)
  if (ordered) return ordered
  return opening.test(head) ? afterComma(text, span) : null
}

function orderedBody(text: string, span: Span, head: string): Subject | null {
  for (const match of head.matchAll(orderWord)) {
    // `…, phân công báo cáo viên` is a task; `Phân công Sở Y tế …` and `giao Sở Y tế` are orders.
    const isHead = match.index === 0
    const next = head[match.index + match[0].length] ?? ''
    if (!isHead && /^phân công|^đối với|^hội nghị cho/iu.test(match[1]!)) continue
    if (!isHead && /^giao/iu.test(match[1]!) && next === next.toLowerCase()) continue
    const at = span.start + match.index + match[0].length
    const found = subjectAt(text, { start: at, end: span.end })
    if (found) return found
    // `Giao Sở Y tế: …`, a name that runs to the end.
    const rest = text.slice(at, span.end)
    const stop = rest.search(/[:.]/u)
    const length =
      stop > 0 && stop < 200 && /^giao|^đề nghị|^yêu cầu|^phân công/iu.test(match[1]!)
        ? bodyLength(rest.slice(0, stop))
        : 0
    if (length > 0) return { start: at, end: at + length, verbAt: at + stop + 1 }
  }
  return null
}

function afterComma(text: string, span: Span): Subject | null {
  let comma = text.indexOf(',', span.start)
  for (let tries = 0; comma >= 0 && comma < span.end && tries < 12; tries++) {
    const at = comma + 1 + /^\s*/u.exec(text.slice(comma + 1, comma + 4))![0].length
    const found = subjectAt(text, { start: at, end: span.end })
    // What only goes on with a list of the opening phrase has no verb near it.
    if (found && found.end - found.start < 260) return found
    comma = text.indexOf(',', comma + 1)
  }
  return null
}

/** The body that a title, a label or a table cell names (`Sở Y tế`, `Đối với các chi bộ`, `Trách nhiệm của Sở Y tế`); null where it names none. */
export function namedBody(text: string, title: Span): Span | null {
  const printed = text.slice(title.start, title.end)
  const lead =
    /^(?:(?:Đối với|Đề nghị|Giao(?: cho)?|Yêu cầu|Trách nhiệm(?: thực hiện)?(?: của)?|Nhiệm vụ(?: của)?|Phân công|Hội nghị cho|Tại|Cấp tỉnh:|Về phía)\s+)*/iu.exec(
      printed,
    )![0].length
  const length = bodyLength(printed.slice(lead))
  if (length === 0) return null
  return { start: title.start + lead, end: title.start + lead + length }
}

/** The body that a unit's own label or title names, and that a bullet's head names. */
export function labelBody(text: string, item: Item): Span | null {
  return item.title ? namedBody(text, item.title) : null
}

/** Sentence case with the proper names as printed: first letter raised, markup and closing dots dropped. */
export function sentenceCase(printed: string): string {
  const name = printed
    .replace(/\*/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:…]+$/u, '')
    .trim()
  const first = [...name][0] ?? ''
  return first.toUpperCase() + name.slice(first.length)
}
