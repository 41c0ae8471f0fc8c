import { bodyLength } from '../../text/bodies.js'
import { isCapitals } from '../regions/lines.js'
import type { LabelKind } from './labels.js'
import { matchesOf } from '../../text/matches.js'

/** What follows a numbered item: what the judgement leans on. */
export interface Following {
  /** `deeper` a label inside it, `sibling` a label of its own kind or a wider one, `bullet`, `text`, `lower` a line that goes on in small letters, `end`. */
  readonly next: 'deeper' | 'sibling' | 'bullet' | 'text' | 'lower' | 'end'
  /** True where layout saw the line bold. */
  readonly bold: boolean
  /** True where the item before it, straight above, is a sentence. */
  readonly listed: boolean
}

/** A title's end inside the text behind a label; null where the item is a paragraph of content. */
export function titleEnd(rest: string, kind: LabelKind, following: Following): number | null {
  const text = rest.trimEnd()
  if (text === '') return null
  const leads = following.next === 'bullet' || following.next === 'deeper'
  if (isPerson(text) && !leads && !isCharged(text)) return null
  const last = text.at(-1)!
  if (isCapitals(text) && text.length < 400) return withoutClosing(text)
  const runIn = isNumberedStep(text) ? null : runInEnd(text)
  if (last === ':') return text.length <= 350 && !hasSentenceBreak(text) ? withoutClosing(text) : runIn
  if (runIn !== null) return runIn
  if (/[;,]/u.test(last) || hasSentenceBreak(text)) return null
  // A call (`… muôn năm!`) heads nothing.
  if (last === '!') return null
  if (last === '.') return endsLikeTitle(text, kind, following) ? withoutClosing(text) : null
  if (following.next === 'lower' && text.length > 80) return null
  return text.length <= 320 ? withoutClosing(text) : null
}

/** `a) Bước 2: Đo đạc`, `Giai đoạn II: Thí điểm`: what the step is called stands behind the colon, and is no text that it carries. */
function isNumberedStep(text: string): boolean {
  const step =
    /^(?:bước|giai đoạn|đợt|vòng|phần|nội dung|nhiệm vụ|mục tiêu|nhóm|chuyên đề|hợp phần|(?:tiểu )?dự án|hoạt động)\s(?:thứ )?(?:\d{1,2}|[ivx]{1,4}|nhất|một|hai|ba)\s?:\s?(?=\p{Lu})/iu.exec(
      text,
    )
  if (!step) return false
  const name = text.slice(step[0].length)
  return name.length <= 90 && !/\d|[.;,:]$/u.test(name) && !hasSentenceBreak(name)
}

/** A heading may carry its text on the same line (`2- Đối tượng: Cấp ủy, …`): the offset of the colon, null where it carries none. */
function runInEnd(text: string): number | null {
  const colon = firstColon(text)
  if (colon < 0 || colon > 170) return null
  const before = text.slice(0, colon)
  const after = text.slice(colon + 1).trimStart()
  if (after === '' || hasSentenceBreak(before)) return null
  // `Điều 3. Các Ông (Bà): …`, `… Giám đốc các Sở: …` name who carries a decision out, and head nothing.
  if (/^(?:các )?(?:ông|bà|đồng chí)(?:[\s,()]|ông|bà|và|sau đây|có tên)*$/iu.test(before)) return null
  if (/(?:^|\s)các \S+$/iu.test(before) && /(?:chịu|có) trách nhiệm/u.test(after)) return null
  if (/(?:^|\s)các \S+$/iu.test(before) && namesThenActs(after)) return null
  if (
    /(?:^|\s)(?:sau|sau đây|gồm|gồm có|là|cụ thể|như|bao gồm|rằng|theo|phương châm|chủ đề|khẩu hiệu|mục tiêu|nguyên tắc|quan điểm|yêu cầu|nội dung|tiêu chí|tinh thần|quy định|nêu|ghi|khẳng định|xác định)$/iu.test(
      before,
    ) &&
    before.length > 40
  )
    return null
  if (/\d$/u.test(before) && /^\d/u.test(after)) return null
  // A note in brackets (`Vòng loại (dự kiến tháng 5/2024): …`) is no part of the title's length.
  const words = before
    .replace(/\([^()]{0,60}\)/gu, '')
    .trim()
    .split(/\s+/u).length
  // `…; thời gian hoàn thành: Quý I` tells of the act before it.
  if (
    /;\s*(?:thời gian|thời hạn|hoàn thành|tiến độ|kinh phí|đơn vị|cơ quan)(?![A-ZÀ-ỹ])[^;]*$/iu.test(before)
  )
    return null
  if (/^\p{Ll}/u.test(after)) return words <= (namesOnlyBodies(before) ? 20 : 7) ? colon : null
  return words <= 32 ? colon : null
}

/** `Ủy ban nhân dân các xã: An Lạc, Hòa Lợi hoàn thành …`: behind the colon stand the names of who acts, and their verb. */
function namesThenActs(after: string): boolean {
  const parts = after.slice(0, 200).split(/, | và /u)
  const acting = parts.findIndex((part) => !/^\p{Lu}[^\s.;:]*(?: \p{Lu}[^\s.;:]*){0,4}$/u.test(part))
  return acting > 0 && /^\p{Lu}[^\s.;:]*(?: \p{Lu}[^\s.;:]*){0,4} \p{Ll}/u.test(parts[acting]!)
}

/** `Đề nghị Báo và Phát thanh, Truyền hình tỉnh: mở chuyên mục`: bodies and nothing that they do. */
function namesOnlyBodies(before: string): boolean {
  const name = before.replace(/^(?:(?:đề nghị|giao|yêu cầu|đối với|phân công|trách nhiệm của)\s+)+/iu, '')
  return bodyLength(name.trim()) > 0
}

/** The first colon outside brackets and quotation marks. */
function firstColon(text: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length && at < 400; at++) {
    const sign = text[at]!
    if (sign === '(' || sign === '“') depth++
    else if (sign === ')' || sign === '”') depth = Math.max(0, depth - 1)
    else if (sign === '"') quoted = !quoted
    else if (sign === ':' && depth === 0 && !quoted) return at
  }
  return -1
}

/** A full stop inside that a new sentence follows; an abbreviation's (`TP. Huế`, `đ/c.`) is none. */
function hasSentenceBreak(text: string): boolean {
  for (const match of matchesOf(text, /[.!?;]["”)]?\s+(?=["“(]?\p{Lu})/gu)) {
    if (match[0].startsWith(';')) continue
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (!/(?:^|[\s(])(?:[A-ZÀ-ỹ]|tp|tx|tt|ths|ts|gs|pgs|tw)$/iu.test(before)) return true
  }
  return false
}

function endsLikeTitle(text: string, kind: LabelKind, following: Following): boolean {
  const words = text.split(/\s+/u).length
  const leads = following.next === 'bullet' || following.next === 'deeper'
  if (kind === 'article') return leads && words <= 14
  if (kind === 'roman' || kind === 'capital') return words <= 30 && following.next !== 'sibling'
  if (following.bold && words <= 40) return true
  if (leads) return text.length <= 200
  return following.next === 'text' && !following.listed && words <= 8 && !/\d/u.test(text)
}

/** `Đồng chí Lê Văn An, Phó Trưởng ban: Theo dõi …` lays work on a person; `Ông Lê Văn An: Trưởng ban` tells an office. */
function isCharged(text: string): boolean {
  const colon = firstColon(text)
  return (
    colon > 0 &&
    /\S/u.test(text.slice(colon + 1)) &&
    !/^\s*(?:trưởng|phó|ủy viên|uỷ viên|thành viên|thư ký|chủ tịch|chủ nhiệm|giám đốc|tổ)(?![A-ZÀ-ỹ])/iu.test(
      text.slice(colon + 1),
    )
  )
}

/** Numbered lists of members print persons and no headings. */
function isPerson(text: string): boolean {
  return (
    /^(?:ông|bà|đồng chí|đ\/c)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4}(?:\s*[,;:(–-]|$)/iu.test(text) &&
    /^(?:Ông|Bà|Đồng chí|Đ\/c)\s+\p{Lu}/u.test(text)
  )
}

function withoutClosing(text: string): number {
  let end = text.length
  while (end > 0 && /[\s.:;,\-–*_]/u.test(text[end - 1]!)) end--
  return end
}
