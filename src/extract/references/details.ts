import type { ReadIssuer } from '../../text/citation-issuer.js'
import type { FoundDate } from '../../text/dates.js'
import { fold } from '../../text/fold.js'
import type { Citation } from './citation.js'
import { descriptionAt } from './description.js'
import { firstFrom, leadBefore, type DetailOptions } from './lead.js'
import { matchesOf } from '../../text/matches.js'

/** What is printed around the number of a citation. */
export type Details = Pick<
  Citation,
  'date' | 'dateWeak' | 'issuer' | 'issuerWeak' | 'tail' | 'title' | 'description'
>

/** A number that cites, before what stands around it is read. */
export type Found = Omit<Citation, keyof Details | 'nested'>

/**
 * Date, issuer and opening of the description of a citation: `số …, ngày 14/6/2019 (gọi tắt là …) của …`, `số … của …, ngày …`, `Hướng dẫn của … số …`,
 * `Ngày …, Bộ Chính trị ban hành Kết luận số …`. What stands behind the number goes before what stands in front of it.
 */
export function detailsAround(
  text: string,
  cited: Pick<Citation, 'span' | 'numberSpan' | 'between' | 'symbol' | 'type'>,
  options: DetailOptions,
): Details {
  const { span } = cited
  const joint = options.isJoint(cited) ? cited.symbol : null
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
      const start = date && isCell(text, date) ? at + cellGap(text, at) : at
      issuer = start > at ? options.readIssuer(text, start) : issuerAt(text, at, { ...options, joint })
      if (issuer) at = issuer.end
    }
    if (at === before) break
  }
  const tail = closeBracket(text, at)
  const lead = leadBefore(text, cited, options)
  const behind = (issuer ?? lead.issuer) ? null : issuerBehindTitle(text, at, cited.symbol, options)
  const description = descriptionAt(text, tail, options.until)
  return {
    date: date ?? lead.date,
    dateWeak: false,
    issuer: issuer ?? lead.issuer ?? behind,
    issuerWeak: issuer === null && (lead.issuer === null || lead.weak),
    tail,
    title: description === null ? '' : fold(description).slice(0, 50),
    description,
  }
}

// `hồi 15 giờ ngày …` opens the date of a telegram.
const beforeDate =
  /[\s,;(*|]{0,6}(?:tỉnh\s)?(?:(?:được\s)?(?:ban hành|ký ban hành|thông qua|ký|ra)\s{1,2})?(?:(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h)\s?(?:\d{2}\s?(?:phút\s?)?)?)?(?:cùng\s(?=ngày)|(?!ngày)ng[aàáảãạ][yỳýỷỹỵ]\s{1,2})?/uy

const sameDay = /[\s,(]{1,3}cùng ngày(?!\s{0,3}\d)/uy

/** The date that follows directly: behind a comma, a bracket, a column's stroke or `ban hành`; `cùng ngày` is that of the citation before. */
function dateAt(text: string, at: number, { dates, until, lastDate }: DetailOptions): FoundDate | null {
  sameDay.lastIndex = at
  const same = lastDate ? sameDay.exec(text) : null
  if (lastDate && same && same.index + same[0].length <= until)
    return {
      ...lastDate,
      span: { start: at + same[0].length - 'cùng ngày'.length, end: at + same[0].length },
    }
  beforeDate.lastIndex = at
  const gap = beforeDate.exec(text)![0]
  const start = at + gap.length
  if (gap.includes(';') || start >= until) return null
  const date = dates[firstFrom(dates, start)]
  if (date?.span.start !== start) return malformedAt(text, start)
  return date.precision === 'quarter' ? null : date
}

const malformed =
  /ngày\s{1,2}\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{3}|\d{5,6})(?!\d)|ngày\s{1,2}\d{1,3}[/.-]\d{5,8}(?!\d)/uy

/** A date whose year cannot be (`ngày 18/8/20222`): it tells nothing, but what follows it still belongs to the citation. */
function malformedAt(text: string, start: number): FoundDate | null {
  malformed.lastIndex = start
  const match = malformed.exec(text)
  const span = { start, end: start + (match?.[0].length ?? 0) }
  return match ? { span, iso: '', precision: 'year', impossible: true } : null
}

/** A day in figures on a line of its own is a table's cell; the next line is the next cell. */
function isCell(text: string, { span }: FoundDate): boolean {
  return text[span.start - 1] === '\n' && /\d/u.test(text[span.start]!) && text[span.end] === '\n'
}

function cellGap(text: string, at: number): number {
  return text[at] === '\n' ? 1 : 0
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

const beforeIssuer =
  /[\s,)*]{0,4}(?:c[uùúủũụưừứửữự][aàáảãạăâ]|do|được|giữa)\s{1,3}(?:đồng chí\s{1,2})?\*{0,2}|\s?[|\t]\s?/iuy
const enacted = /^\s(?:đã\s|ký\s)?(?:ban hành|thông qua)(?![a-zà-ỹ])/u
const jointGap = /[^\S\n]?(?:[,–-]|(?:,[^\S\n])?(?:và|với))[^\S\n]{0,2}(?=\S)/uy

/** The body behind `của`, or in the next column of a table; all of them where the symbol is that of several (`TTLT-BTC-BNV`). */
function issuerAt(
  text: string,
  at: number,
  { readIssuer, until, fits, joint }: DetailOptions & { joint: string | null },
): ReadIssuer | null {
  beforeIssuer.lastIndex = at
  const gap = beforeIssuer.exec(text)
  if (!gap || at + gap[0].length >= until || (gap[0].includes('giữa') && !joint)) return null
  const first = readIssuer(text, at + gap[0].length)
  // `được Thủ tướng Chính phủ phê duyệt tại …` tells no issuer, `được Ban Bí thư ban hành ngày …` does.
  if (first && /được/iu.test(gap[0]) && !enacted.test(text.slice(first.end, first.end + 24))) return null
  if (!first || !joint) return first
  let last = first
  // As many bodies as the symbol names behind its type.
  const bodies = joint.replace(/^\d{4}\//u, '').split(/[-/]/u).length - 1
  for (let count = 1; count < Math.max(2, bodies); count++) {
    jointGap.lastIndex = last.end
    const joined = jointGap.exec(text)
    const next = joined && readIssuer(text, last.end + joined[0].length)
    if (!next || next.start >= until || fits(next.value, joint) === false) break
    if (!/và|với/u.test(joined[0]) && fits(next.value, joint) === null) break
    last = next
  }
  const printed = text.slice(first.start, last.end).replace(/\*/gu, '').replace(/\s+/gu, ' ')
  return { ...first, end: last.end, value: last === first ? first.value : printed }
}

function closeBracket(text: string, at: number): number {
  return /^\s?\)/u.test(text.slice(at, at + 2)) ? text.indexOf(')', at) + 1 : at
}

const owned = /(?<=của\s{1,2})\S/gu

/** `Chỉ thị số 40-CT/TW về … của Ban Bí thư`: the only body behind `của` up to the end of the clause, where the symbol can be its. Weak: it may belong to the description. */
function issuerBehindTitle(
  text: string,
  at: number,
  symbol: string | null,
  { readIssuer, until, fits }: DetailOptions,
): ReadIssuer | null {
  const clause = /^[^;.\n]*/u.exec(text.slice(at, Math.min(until, at + 300)))![0]
  if (!/^[\s,]{0,3}(?:["“]|về|V\/v)/iu.test(clause)) return null
  const bodies = matchesOf(clause, owned).flatMap((match) => readIssuer(text, at + match.index) ?? [])
  return bodies.length === 1 && fits(bodies[0]!.value, symbol) !== false ? bodies[0]! : null
}
