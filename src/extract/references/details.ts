import type { IssuerReader, ReadIssuer } from '../../text/citation-issuer.js'
import type { FoundDate } from '../../text/dates.js'
import { fold } from '../../text/fold.js'
import type { Citation } from './citation.js'
import { clauseBefore } from './clause.js'

/** What is printed around the number of a citation. */
export type Details = Pick<Citation, 'date' | 'issuer' | 'issuerWeak' | 'tail' | 'title'>

interface DetailOptions {
  readonly readIssuer: IssuerReader
  readonly dates: readonly FoundDate[]
  /** Where the citation before ends, and where the next one begins: nothing is read across. */
  readonly from: number
  readonly until: number
}

/**
 * Date, issuer and opening of the description of a citation: `số …, ngày 14/6/2019 (gọi tắt là …) của …`, `số … của …, ngày …`, `Hướng dẫn của … số …`,
 * `Ngày …, Bộ Chính trị ban hành Kết luận số …`. What stands behind the number goes before what stands in front of it.
 */
export function detailsAround(
  text: string,
  cited: Pick<Citation, 'span' | 'numberSpan' | 'between'>,
  options: DetailOptions,
): Details {
  const { span } = cited
  let at = span.end
  let date: FoundDate | null = null
  let issuer: ReadIssuer | null = null
  for (let step = 0; step < 5; step++) {
    const before = at
    if (!date) {
      date = dateAt(text, at, options)
      if (date) at = date.span.end
    }
    at = skipBracket(text, at, options.until)
    if (!issuer) {
      issuer = issuerAt(text, at, options)
      if (issuer) at = issuer.end
    }
    if (at === before) break
  }
  const tail = closeBracket(text, at)
  const lead = issuerBetween(text, cited, options) ?? leadBefore(text, span.start, options)
  return {
    date: date ?? lead.date,
    issuer: issuer ?? lead.issuer ?? issuerBehindTitle(text, at, options),
    issuerWeak: issuer === null && lead.issuer === null,
    tail,
    title: titleAt(text, tail, options.until),
  }
}

const beforeDate = /[\s,;(*]{0,6}(?:(?:được\s)?(?:ban hành|ký ban hành|ký|ra)\s{1,2})?/uy

/** The date that follows directly: behind a comma, a bracket or `ban hành`. */
function dateAt(text: string, at: number, { dates, until }: DetailOptions): FoundDate | null {
  beforeDate.lastIndex = at
  const gap = beforeDate.exec(text)![0]
  const start = at + gap.length
  if (gap.includes(';') || start >= until) return null
  const date = dates[firstFrom(dates, start)]
  if (date?.span.start !== start) return null
  return date.precision === 'quarter' ? null : date
}

const bracket = /\s{0,2}[,;]?\s{0,2}\((?!khóa|khoá|Khóa)[^()\n]{1,200}\)/uy
const quotation = /\s{0,2}[,:]?\s{0,2}["“][^"“”\n]{1,300}["”](?=\s{1,2}của\s)/uy

/** A bracket or a quoted title between number and issuer: `(gọi tắt là …)`. Nothing that holds the next citation's own details. */
function skipBracket(text: string, at: number, until: number): number {
  for (const pattern of [bracket, quotation]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && (pattern === bracket || at + match[0].length <= until)) return at + match[0].length
  }
  return at
}

const beforeIssuer = /[\s,)*]{0,4}(?:của|do|cúa|cùa)\s{1,3}(?:đồng chí\s{1,2})?\*{0,2}/uy

function issuerAt(text: string, at: number, { readIssuer, until }: DetailOptions): ReadIssuer | null {
  beforeIssuer.lastIndex = at
  const gap = beforeIssuer.exec(text)
  if (!gap || at + gap[0].length >= until) return null
  return readIssuer(text, at + gap[0].length)
}

function closeBracket(text: string, at: number): number {
  return /^\s?\)/u.test(text.slice(at, at + 2)) ? text.indexOf(')', at) + 1 : at
}

/** `Hướng dẫn của Ban Tuyên giáo Trung ương số 64`. */
function issuerBetween(
  text: string,
  { span, numberSpan, between }: Pick<Citation, 'span' | 'numberSpan' | 'between'>,
  { readIssuer }: DetailOptions,
): { date: null; issuer: ReadIssuer } | null {
  const owner =
    between === null
      ? null
      : /(?<![A-Za-zÀ-ỹ])của\s{1,2}(?=\S)/u.exec(text.slice(span.start, numberSpan.start))
  const issuer = owner ? readIssuer(text, span.start + owner.index + owner[0].length) : null
  return issuer ? { date: null, issuer } : null
}

const issuedBy = /\s{1,2}(?:đã\s)?(?:ban hành|ký ban hành|có|ra)\s{1,2}$/u
const issuedThen = /(?<=của\s{1,2})\S/gu

/** What stands in front: `Hướng dẫn của Ban … số`, `Ngày …, Bộ Chính trị ban hành`. */
function leadBefore(
  text: string,
  start: number,
  { readIssuer, dates, from }: DetailOptions,
): { date: FoundDate | null; issuer: ReadIssuer | null } {
  const clause = clauseBefore(text, start, { stops: ';.\n', reach: 160, from })
  const verb = issuedBy.exec(clause)
  if (!verb) return { date: null, issuer: null }
  const offset = start - clause.length
  const verbAt = offset + verb.index
  for (const match of clause.matchAll(/(?<![A-Za-zÀ-ỹ])\p{Lu}[A-Za-zÀ-ỹ]+/gu)) {
    const issuer = readIssuer(text, offset + match.index)
    if (issuer?.end !== verbAt) continue
    const before = dates[firstFrom(dates, offset)]
    const gap = before ? text.slice(before.span.end, issuer.start) : ''
    const dated = before && before.precision === 'day' && /^,?\s{1,2}$/u.test(gap)
    return { date: dated ? before : null, issuer }
  }
  return { date: null, issuer: null }
}

/** `Chỉ thị số 40-CT/TW về … của Ban Bí thư`: the only body behind `của` up to the end of the clause. Weak: it may belong to the description. */
function issuerBehindTitle(
  text: string,
  at: number,
  { readIssuer, until }: DetailOptions,
): ReadIssuer | null {
  const clause = /^[^;.\n]*/u.exec(text.slice(at, Math.min(until, at + 300)))![0]
  if (!/^[\s,]{0,3}(?:["“]|về|V\/v)/iu.test(clause)) return null
  const bodies = [...clause.matchAll(issuedThen)].flatMap((match) => readIssuer(text, at + match.index) ?? [])
  return bodies.length === 1 ? bodies[0]! : null
}

function titleAt(text: string, at: number, until: number): string {
  const printed = text.slice(at, Math.min(until, at + 90))
  const match =
    /^[\s,*]{0,4}((?:["“(]\s?)?(?:về|v\/v|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|công bố|giao|điều chỉnh)(?![a-zÀ-ỹ])[^;.\n)”]*)/iu.exec(
      printed,
    )
  return match ? fold(match[1]!.replace(/["“”(]/gu, '')).slice(0, 50) : ''
}

function firstFrom(dates: readonly FoundDate[], at: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span.start < at) low = middle + 1
    else high = middle
  }
  return low
}
