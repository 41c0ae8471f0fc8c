import type { IssuerReader, ReadIssuer } from '../../text/citation-issuer.js'
import type { FoundDate } from '../../text/dates.js'
import type { Citation } from './citation.js'
import { clauseBefore } from './clause.js'
import { matchesOf } from '../../text/matches.js'

/** What reading date and issuer around a citation needs beside the text. */
export interface DetailOptions {
  readonly readIssuer: IssuerReader
  readonly dates: readonly FoundDate[]
  /** Where the citation before ends, and where the next one begins: nothing is read across. */
  readonly from: number
  readonly until: number
  /** Whether a body can have issued a document of that symbol; null where nothing tells. */
  readonly fits: (issuer: string, symbol: string | null) => boolean | null
  /** The day of the citation before, for `cùng ngày`. */
  readonly lastDate: FoundDate | null
  /** True of a document that several bodies issue together. */
  readonly isJoint: (cited: Pick<Citation, 'symbol' | 'type'>) => boolean
}

/** Date and issuer told in front of a citation. Weak where they are those of an order that refers to it. */
interface Lead {
  readonly date: FoundDate | null
  readonly issuer: ReadIssuer | null
  readonly weak: boolean
}

const none: Lead = { date: null, issuer: null, weak: false }

/** What stands in front: `Hướng dẫn của Ban … số`, `Ngày …, Bộ Chính trị ban hành`, `đề nghị của Sở Nội vụ tại Tờ trình số`. */
export function leadBefore(
  text: string,
  cited: Pick<Citation, 'span' | 'numberSpan' | 'between' | 'symbol'>,
  options: DetailOptions,
): Lead {
  const { start } = cited.span
  const clause = clauseBefore(text, start, { stops: ';.\n', reach: 200, from: options.from })
  const inside = issuerBetween(text, cited, options)
  if (inside) return { ...none, issuer: inside }
  return issuedIn(text, cited, clause, options) ?? orderedIn(text, cited, clause, options) ?? none
}

/** `Hướng dẫn của Ban Tuyên giáo Trung ương số 64`. */
function issuerBetween(
  text: string,
  { span, numberSpan, between }: Pick<Citation, 'span' | 'numberSpan' | 'between'>,
  { readIssuer }: DetailOptions,
): ReadIssuer | null {
  const owner =
    between === null
      ? null
      : /(?<![A-Za-zÀ-ỹ])của\s{1,2}(?=\S)/u.exec(text.slice(span.start, numberSpan.start))
  return owner ? readIssuer(text, span.start + owner.index + owner[0].length) : null
}

const issuedBy =
  /\s{1,2}(?:đã\s|vừa\s|mới\s|cũng\s)?(?:ban hành|ký ban hành|ký|thông qua|trình bày|có|ra)\s{1,2}(?:theo\s|kèm theo\s)?(?:các\s)?(?:văn bản\s{1,2})?\(?$/u

/** `Ngày 11/4/2019, Ban Tuyên giáo Trung ương đã ban hành Hướng dẫn số`; `Quy chế do Ban Bí thư ban hành theo Quyết định số`. */
function issuedIn(
  text: string,
  { span: { start }, symbol }: Pick<Citation, 'span' | 'symbol'>,
  clause: string,
  { readIssuer, dates, fits }: DetailOptions,
): Lead | null {
  const verb = issuedBy.exec(clause)
  if (!verb) return null
  const offset = start - clause.length
  const verbAt = offset + verb.index
  for (const match of matchesOf(clause, /(?<![A-Za-zÀ-ỹ])\p{Lu}[A-Za-zÀ-ỹ]+/gu)) {
    const joint = /liên\s$/iu.test(clause.slice(0, match.index)) ? 5 : 0
    const read = readIssuer(text, offset + match.index - joint)
    const issuer = read && upTo(text, read, verbAt, (name) => fits(name, symbol) === true)
    if (issuer?.end !== verbAt && !signedFor(text, issuer, verbAt)) continue
    const before = dates[firstFrom(dates, issuer!.start) - 1]
    const gap = before ? text.slice(before.span.end, issuer!.start) : ''
    const dated = before && before.precision === 'day' && /^(?:,?\s{1,2}|, thay mặt .{1,40}, )$/u.test(gap)
    return { date: dated ? before : null, issuer, weak: false }
  }
  return null
}

/** `Ban Chỉ đạo chuyển đổi số tỉnh đã ban hành`: a name goes on in small words to the verb, where the symbol is that body's. */
function upTo(text: string, issuer: ReadIssuer, end: number, isIts: (name: string) => boolean): ReadIssuer {
  const rest = text.slice(issuer.end, end)
  if (!/^(?:\s\p{Ll}{1,7}){1,8}$/u.test(rest) || !isIts(issuer.value)) return issuer
  return { ...issuer, end, value: issuer.value + rest.replace(/\s+/gu, ' ') }
}

/** `Phó Chủ tịch UBND tỉnh Nguyễn Văn A đã ký ban hành`: a person's name may stand before the verb. */
function signedFor(text: string, issuer: ReadIssuer | null, verbAt: number): boolean {
  return (
    issuer !== null &&
    issuer.end < verbAt &&
    /^,?(?:\s\p{Lu}[a-zà-ỹ]+){2,5}$/u.test(text.slice(issuer.end, verbAt))
  )
}

const order =
  /(?<!\p{L})(?:đề nghị|ý kiến|chỉ đạo|kết luận|yêu cầu|hướng dẫn|đề xuất|kiến nghị|chấp thuận|thống nhất|thông báo|phân công|giao|ủy quyền|cho phép|quyết định)\s(?:thẩm định\s|chỉ đạo\s|đồng ý\s|kết luận\s|tham gia\s|thống nhất\s)?của\s{1,2}(?:đồng chí\s)?(?=\S)|(?<!\p{L})(?:nghe|xem xét)\s{1,2}(?=\p{Lu})/giu
const referring = /\($|(?:^|[\s,(])(?:tại|theo|bằng|kèm theo|trong)\s{1,2}(?:các\s)?(?:văn bản\s{1,2})?$/iu

/** `ý kiến chỉ đạo của UBND tỉnh tại Công văn số`, `Xét đề nghị của Sở Nội vụ tại Tờ trình số`: whose the order is, where the symbol can be its. */
function orderedIn(
  text: string,
  { span, symbol }: Pick<Citation, 'span' | 'symbol'>,
  clause: string,
  { readIssuer, fits }: DetailOptions,
): Lead | null {
  const refers = referring.exec(clause)
  const last = refers ? matchesOf(clause, order).at(-1) : undefined
  if (!refers || !last) return null
  const offset = span.start - clause.length
  const read = readIssuer(text, offset + last.index + last[0].length)
  if (!read || fits(read.value, symbol) !== true) return null
  return { date: null, issuer: upToReference(text, read, offset + refers.index), weak: true }
}

/** `Cục trưởng Cục Quản lý nhà và thị trường bất động sản tại Tờ trình số`: a name goes on in small words up to where the number is told. */
function upToReference(text: string, issuer: ReadIssuer, end: number): ReadIssuer {
  const rest = text.slice(issuer.end, end)
  if (
    !/^(?:,?\s\p{Ll}{1,7}){1,8}$/u.test(rest) ||
    /\s(?:ý kiến|kết|đề|báo|tờ|biên|hồ|thống|chỉ đạo|về|đã|được|thuộc)(?!\p{L})/u.test(rest)
  )
    return issuer
  return { ...issuer, end, value: issuer.value + rest.replace(/\s+/gu, ' ') }
}

/** The index of the first date that starts at `at` or behind it. */
export function firstFrom(dates: readonly FoundDate[], at: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span.start < at) low = middle + 1
    else high = middle
  }
  return low
}
