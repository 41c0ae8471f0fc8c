import type { Span } from '../doc/span.js'
import { compoundEnd } from './body-compounds.js'
import { opensWithBody } from './body-heads.js'
import { predicatesOf } from './body-verbs.js'
import { bare } from './fold.js'
import { lowerSame } from './lower.js'
import { trimEndOf } from './trim.js'
import { matchesOf } from './matches.js'
import { perText } from './per-text.js'

/** A body named at the head of a clause, and where its verb begins (the end of the name where none follows). */
export interface Subject extends Span {
  readonly verbAt: number
}

export { opensWithBody }

/**
 * The body named at the start of a stretch and where its verb begins; null where it does not open with a body's name.
 * `Các sở, ban, ngành chủ trì …` gives `Các sở, ban, ngành`. The name is cut before `đã`, `chưa` and a relative clause.
 */
export function subjectAt(text: string, span: Span): Subject | null {
  return known(text, { start: span.start, end: Math.min(span.end, span.start + 700) })
}

const known = perText(readSubject)

function readSubject(text: string, span: Span): Subject | null {
  const printed = text.slice(span.start, span.end)
  if (!opensWithBody(printed)) return null
  const at = predicatesOf(printed).next().value?.at ?? printed.length
  const verbAt = misreadVerb(printed.slice(0, at)) ?? at
  // A verb after a semicolon or colon opens a clause of its own.
  if (verbAt === printed.length || /[;:]\s*$/u.test(printed.slice(0, verbAt))) return null
  const name = printed.slice(0, trimName(printed.slice(0, verbAt)))
  // `Lãnh đạo xây dựng …`: the bare word is the verb of another.
  if (name === '' || /^lãnh đạo$/iu.test(name) || !isListOfBodies(name)) return null
  return { start: span.start, end: span.start + name.length, verbAt: span.start + verbAt }
}

/** Verbs of orders without their marks, for what recognition made of them (`phội hợp`, `chủ trí`). */
const bareVerb =
  / (?:chu tri|phoi hop|tham muu|chiu trach nhiem|co trach nhiem|van dong|bo tri|can cu|theo doi|don doc|chi dao|huong dan)(?![a-z])/gu

/** Where a misread verb begins inside what was taken for a name; null where there is none. */
function misreadVerb(name: string): number | null {
  const letters = bare(name)
  if (letters.length !== name.length) return null
  for (const match of matchesOf(letters, bareVerb)) {
    const at = match.index + 1
    const printed = name.slice(at, at + match[0].length - 1)
    // What is printed right was looked at as a verb already; a capital opens a name.
    if (/^\p{Ll}/u.test(printed) && !rightVerbs.has(printed)) return at
  }
  return null
}

const rightVerbs = new Set([
  'chủ trì', 'phối hợp', 'tham mưu', 'chịu trách nhiệm', 'có trách nhiệm', 'vận động', 'bố trí', 'căn cứ', 'theo dõi', 'đôn đốc', 'chỉ đạo', 'hướng dẫn',
]) // prettier-ignore

/** Parts between semicolons are each a body: `Các huyện ủy; các ban đảng`, but not `cá nhân tiêu biểu; đồng thời`. */
function isListOfBodies(name: string): boolean {
  return name.split(/;\s*/u).every((part) => opensWithBody(part.replace(/^và\s/u, '')))
}

/** A whole stretch (a heading, a label, a table cell) read as the name of a body or of several; its length without closing signs, or 0. */
export function bodyLength(printed: string): number {
  const name = trimEndOf(printed, ':;,.*')
  if (name.length > 320 || !opensWithBody(name)) return 0
  const found = readSubject(`${name} `, { start: 0, end: Math.min(name.length + 1, 700) })
  return found !== null && !isInsideName(name, found.verbAt) ? 0 : name.length
}

/** A name may close with what a body takes part in or was charged with (`Các tỉnh tham gia`): a verb that governs nothing. */
function isInsideName(name: string, at: number): boolean {
  return (
    /(?:liên quan|được giao|được phân công|trực thuộc|tham gia|đăng cai)$/u.test(name) &&
    name.length - at < 20
  )
}

/** What only qualifies a body in its sentence: `đã …`, `chưa …`, `khi …`, a note in brackets. */
const qualifier =
  /\s(?:đã|chưa|khi|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)|định kỳ|thường xuyên|tại Kế hoạch|nếu|ngoài|để|nhằm|trong quá trình|trong phạm vi|trong thời gian|theo (?:thẩm quyền|phân cấp|phân công|quy định)|tùy|tuỳ|trong năm|trong tháng|trong quý|bằng|thông qua|từ năm|đến năm|qua đó|nơi|vào|là cơ quan (?:thường trực|đầu mối|chủ trì)|là đơn vị (?:đầu mối|chủ trì)|đang|tham gia học)(?![A-Za-zÀ-ỹ])|\s\((?!bà\))/gu

/** Length of a name without what only qualifies it in the sentence, and without a trailing comma. */
function trimName(printed: string): number {
  const lower = lowerSame(printed)
  const cut = matchesOf(printed, qualifier).find((match) => compoundEnd(lower, match.index + 1) < 0)
  const name = cut ? printed.slice(0, cut.index) : printed
  return trimEndOf(name, ',;:*+–-').replace(/\s(?:và|hoặc|phải|có|cùng|đều|cũng|cần|sẽ)$/u, '').length
}
