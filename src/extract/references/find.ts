import { findCitationNumbers, type CitationNumber } from '../../text/citation-number.js'
import type { IssuerReader } from '../../text/citation-issuer.js'
import type { FoundDate } from '../../text/dates.js'
import { abbreviationLevel, isStateSymbol, issuerAbbreviation } from '../../text/key.js'
import { detailsAround, type Details, type Found } from './details.js'
import type { Citation } from './citation.js'
import { clauseBefore } from './clause.js'
import { fitsSymbol } from './issuer-fit.js'
import { canBe, headLists, shareInLists } from './lists.js'
import { wholeSymbol } from './torn.js'
import { abbreviatedType, typeFurtherLeft } from './type-around.js'
import type { TypeWords } from './types.js'
import { matchesOf } from '../../text/matches.js'
import { withoutSymbol } from './without-symbol.js'

/** What finding citations needs beside the text. */
export interface FindOptions {
  readonly words: TypeWords
  readonly readIssuer: IssuerReader
  /** The abbreviations of bodies that the gazetteer knows. */
  readonly issuers: ReadonlySet<string>
  /** Every date of the text, in order. */
  readonly dates: readonly FoundDate[]
}

/** Every citation by number of a text, in order: with symbol, by number alone behind a type word, and each number of a list. */
export function findCitations(text: string, options: FindOptions): Citation[] {
  const { words, issuers } = options
  const around = {
    ...options,
    fits: (issuer: string, symbol: string | null) =>
      fitsSymbol(issuer, symbol, { isType: words.isAbbreviation, issuers }),
    isJoint: (cited: Pick<Citation, 'symbol' | 'type'>) => isJoint(cited, issuers),
  }
  const ordered = foundInOrder(text, options)
  const citations: Citation[] = []
  ordered.forEach((found, index) => {
    const last = citations.at(-1)
    const typed = found.type !== null && found.typeBeside ? found : inherited(text, found, last, words)
    const next = ordered[index + 1]?.span.start ?? text.length
    const lastDate = last?.date?.precision === 'day' ? last.date : null
    const details = detailsAround(text, typed, { ...around, from: last?.tail ?? 0, until: next, lastDate })
    const loose = typed.loose && !isToldApart(typed, details)
    citations.push({ ...typed, ...details, loose, ...nesting(text, { ...typed, ...details }, around) })
  })
  return shareInLists(text, headLists(text, citations, options), words)
}

// `Chương trình 135 của Chính phủ` names a programme and cites no document.
const numberedOnly =
  /^(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Thông báo|Kế hoạch|Nghị định|Thông tư|Công văn|Công điện)$/u

/** `Kết luận 177 của Bộ Chính trị`: a number right behind the type cites where its day or its issuer stands with it. */
function isToldApart({ type }: Found, { date, issuer, issuerWeak }: Details): boolean {
  return numberedOnly.test(type ?? '') && (date?.precision === 'day' || (issuer !== null && !issuerWeak))
}

/** Behind another document's name the issuer may be that one's, unless only this symbol can be its. */
function nesting(
  text: string,
  { span, issuer, issuerWeak, symbol }: Pick<Citation, 'span' | 'issuer' | 'issuerWeak' | 'symbol'>,
  { words, fits }: FindOptions & { fits: (issuer: string, symbol: string | null) => boolean | null },
): Pick<Citation, 'nested' | 'issuerWeak'> {
  if (!isNested(text, span.start, words)) return { nested: false, issuerWeak }
  return { nested: issuer === null || fits(issuer.value, symbol) !== true, issuerWeak: true }
}

function foundInOrder(text: string, { words, issuers }: FindOptions): Found[] {
  let listed = -1
  const numbered = findCitationNumbers(text).flatMap((printed) => {
    const number = wholeSymbol(text, printed, { words, issuers })
    const goesOn = listed >= 0 && listGap.test(text.slice(listed, Math.min(number.start, listed + 8)))
    const found = fromNumber(text, number, { words, goesOn })
    listed = found.length > 0 ? number.end : -1
    return found
  })
  const starts = new Set(numbered.map(({ numberSpan }) => numberSpan.start))
  const bare = withoutSymbol(text, words).filter(({ numberSpan }) => !starts.has(numberSpan.start))
  return [...numbered, ...bare].sort((a, b) => a.numberSpan.start - b.numberSpan.start)
}

// `các văn bản số: 2345/VPCP-CN, 2567/VPCP-CN`: nothing but this stands between the members of a list.
const listGap = /^\s{0,2}(?:[,;]|,?\s?và)\s{1,2}$/u

/** A document of several bodies: a joint type, or a symbol with two bodies that the gazetteer knows. */
function isJoint({ symbol, type }: Pick<Citation, 'symbol' | 'type'>, issuers: ReadonlySet<string>): boolean {
  if (/liên tịch|liên ngành|phối hợp/iu.test(type ?? '')) return true
  const known = (symbol ?? '').split(/[-/]/u).filter((part) => issuers.has(part))
  return (
    /^\d{4}\/TTLT|(?:^|-)(?:TTLT|NQLT|KHLT|HDLN|KHLN|QCPH|CTPH|KHPH|HDLT)/u.test(symbol ?? '') ||
    known.length > 2
  )
}

/** Words before `số` that make it the number of a form, a place, a chapter: no citation. */
const noDocument =
  /(?<![a-zÀ-ỹ])(?:mẫu|biểu|biểu mẫu|phụ lục|bảng|tờ khai|tổ|đội|khu phố|ấp|lô|thửa|tuyến|quốc lộ|tỉnh lộ|trang|hộp thư|phòng|nhà|điện thoại|tài khoản|khoản|điều|chương|mục|hotline|fax|đường dây nóng|biển|xe|nhóm|bài|tập|hình|đoạn|gói thầu|lớp|khóa|khu|cụm)\s{1,3}(?:số\s{0,3})?[:.]?\s{0,3}$/iu
const numberWord = /(?<![a-zÀ-ỹ])(?:số|sổ|sô)\s{0,3}[:.]?\s{0,3}$/iu
const listBefore = /(?:\d{1,5}[a-d]?\s{0,2}(?:,\s{0,2}và|,|;|và)\s{1,2}(?:số\s{1,2})?){1,20}$/u

function fromNumber(
  text: string,
  number: CitationNumber,
  { words, goesOn }: { words: TypeWords; goesOn: boolean },
): Found[] {
  const left = text.slice(Math.max(0, number.start - 40), number.start)
  if (noDocument.test(left)) return []
  const first = number.symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)[0]!
  const beside = words.before(text, number.start) ?? words.misreadBefore(text, number.start, first)
  const saysNumber = numberWord.exec(left)
  const told = beside !== null ? 'type' : saysNumber !== null || goesOn ? 'number' : null
  if (!isCitation(number, { told, words })) return []
  const type = beside ?? typeFurtherLeft(text, number, words, saysNumber !== null)
  const base = {
    symbol: number.symbol,
    separator: number.separator,
    lettersInNumber: number.lettersInNumber,
    typeBeside: beside !== null,
    loose: false,
  }
  const start = type?.start ?? abbreviatedType(left, number) ?? number.start - (saysNumber?.[0].length ?? 0)
  const single: Found = {
    ...base,
    span: { start, end: number.end },
    numberSpan: { start: number.start, end: number.end },
    number: number.number,
    type: type?.name ?? (/^CV\s/u.test(text.slice(start, start + 3)) ? 'Công văn' : null),
    between:
      type && !beside
        ? text.slice(type.end, number.start - (saysNumber?.[0].length ?? 0)).trim() || null
        : null,
  }
  return beside || !number.symbol ? [single] : [...listMembers(text, single, words), single]
}

/** A symbol told by no word must itself be one: a known type before a known or likely issuer. Behind `số` alone it has two parts at least (`số 45/HK` is none). */
function isCitation(
  number: CitationNumber,
  { told, words }: { told: 'type' | 'number' | null; words: TypeWords },
): boolean {
  const parts = number.symbol.replace(/^\d{3,5}\//u, '').split(/[-/]/u)
  const first = parts[0] ?? ''
  const typed = words.isAbbreviation(first) || /^(?:QH|UBTVQH)\d{1,2}$/u.test(first)
  if (number.spaced && !typed) return false
  if (told === 'type') return parts.length > 1 || first.length > 1
  if (told === 'number' && parts.length > 1) return true
  if (told === 'number') return typed || abbreviationLevel(first) !== null
  const issuer = issuerAbbreviation(number.symbol)
  return typed && issuer !== null && (issuer.length > 1 || abbreviationLevel(issuer) !== null)
}

/** `các Chỉ thị số 7, 9-CT/TW`: the numbers before the one that prints the symbol. */
function listMembers(text: string, last: Found, words: TypeWords): Found[] {
  const from = Math.max(0, last.numberSpan.start - 100)
  const list = listBefore.exec(text.slice(from, last.numberSpan.start))
  if (!list) return []
  const listStart = from + list.index
  const type = words.before(text, listStart)
  if (!type) return []
  const members: Found[] = []
  for (const match of matchesOf(list[0], /\d{1,5}[a-d]?/gu)) {
    const start = listStart + match.index
    const end = start + match[0].length
    const opens = members.length === 0 ? type.start : start
    members.push({
      ...last,
      type: type.name,
      typeBeside: true,
      number: match[0],
      span: { start: opens, end },
      numberSpan: { start, end },
    })
  }
  return members
}

/** `Nghị quyết số 68-NQ/TW ngày … và số 69-NQ/TW`: the word of the citation before; without one the abbreviation tells, but not the Party's QĐ. */
function inherited(text: string, found: Found, last: Citation | undefined, words: TypeWords): Found {
  if (found.type !== null || found.symbol === null) return found
  const first = found.symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)[0] ?? ''
  const gap = last ? text.slice(last.tail, found.span.start) : ''
  if (last?.type && canBe(last.type, found, words) && /^\s{0,3}(?:[,;]|và|,\s?và)?\s{0,3}$/u.test(gap))
    return { ...found, type: last.type }
  return { ...found, type: words.typeOf(first, isStateSymbol(found.symbol)) }
}

/** `Kế hoạch thực hiện Kết luận số 58 của …`: another document, named without a number, stands before it and may own what follows. */
function isNested(text: string, start: number, words: TypeWords): boolean {
  const clause = clauseBefore(text, start, { stops: ';:.,\n"“”()', reach: 70 })
  if (!/(?:thực hiện|triển khai|quán triệt)\s{1,3}(?:các\s)?(?:[a-zÀ-ỹ]{1,8}\s){0,3}$/iu.test(clause))
    return false
  return words
    .all(clause)
    .some(({ end }) => !/^\s{0,3}(?:số\s{0,3}\d|kết quả|tình hình|sơ kết|tổng kết)/iu.test(clause.slice(end)))
}
