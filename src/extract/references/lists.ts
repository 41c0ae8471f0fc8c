import type { IssuerReader, ReadIssuer } from '../../text/citation-issuer.js'
import { isStateSymbol } from '../../text/key.js'
import type { Citation } from './citation.js'
import { clauseBefore } from './clause.js'
import { issuerParts } from './issuer-fit.js'
import type { TypeWords } from './types.js'

/** The type and issuer that open a list: `các Nghị quyết của Hội đồng nhân dân tỉnh: số …, số …`. */
interface ListHead {
  readonly type: string
  readonly issuer: ReadIssuer | null
}

/** Puts the type and the issuer that open a list onto its members that print no type of their own. */
export function headLists(
  text: string,
  citations: readonly Citation[],
  { words, readIssuer }: { words: TypeWords; readIssuer: IssuerReader },
): Citation[] {
  let head: ListHead | null = null
  let end = 0
  return citations.map((citation) => {
    const { start } = citation.span
    if (/:\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start)))
      head = listHead(text, start, { words, readIssuer })
    else if (citation.typeBeside || leaves(text.slice(end, start))) head = null
    end = citation.tail
    if (!head || citation.typeBeside || !canBe(head.type, citation, words)) return citation
    const issuer = citation.issuerWeak || !citation.issuer ? head.issuer : null
    return { ...citation, type: head.type, ...(issuer ? { issuer, issuerWeak: false } : {}) }
  })
}

/** True where the text between two citations ends the sentence or the paragraph. */
function leaves(gap: string): boolean {
  return gap.length > 600 || /[.!?]\s{1,3}\p{Lu}|[.;:]\n|\n\s{0,4}[\p{Lu}\d\-–+*•]/u.test(gap)
}

function listHead(
  text: string,
  at: number,
  { words, readIssuer }: { words: TypeWords; readIssuer: IssuerReader },
): ListHead | null {
  const colon = text.lastIndexOf(':', at)
  const clause = clauseBefore(text, colon, { stops: ';.\n', reach: 120 })
  const type = words.all(clause).at(-1)
  if (!type) return null
  const rest = clause.slice(type.end)
  const owner = /^\s{1,2}của\s{1,2}(?=\S)/u.exec(rest)
  if (!owner && rest.trim() !== '' && !/^\s?sau(?: đây)?$/u.test(rest)) return null
  const issuerAt = colon - clause.length + type.end + (owner?.[0].length ?? 0)
  return { type: type.name, issuer: owner ? readIssuer(text, issuerAt) : null }
}

/** True where a document of that type can bear the symbol; an official letter's symbol need not hold its type (`456/UBND-VX`). */
export function canBe(type: string, { symbol }: Pick<Citation, 'symbol'>, words: TypeWords): boolean {
  const first = (symbol ?? '').replace(/^\d{4}\//u, '').split(/[-/]/u)[0] ?? ''
  if (words.abbreviationsOf(type).includes(first)) return true
  return type === 'Công văn' && symbol !== null && isStateSymbol(symbol) && !words.isAbbreviation(first)
}

const between = /^\s{0,2}(?:[,;]|,?\s?và|,?\s?cùng)\s{0,2}(?:số\s{0,2})?$/u

/**
 * `các Quyết định số 307, 308-QĐ/TW ngày … của …`: the numbers of one list share date and issuer. Of full citations in a row
 * (`Kết luận số … và Quy định số … của …`, `số … ngày …, số … ngày … của …`) the issuer and a day that stands with the last only are shared weakly.
 */
export function shareInLists(text: string, citations: readonly Citation[], words: TypeWords): Citation[] {
  const shared = [...citations]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [one, next] = [shared[index]!, shared[index + 1]!]
    if (isList(text, one, next, words)) shared[index] = fromNext(text, one, next, words)
  }
  for (let index = 1; index < shared.length; index++) {
    const [one, next] = [shared[index - 1]!, shared[index]!]
    if (!next.typeBeside && !next.issuer && one.issuer && isList(text, one, next, words))
      shared[index] = { ...next, issuer: one.issuer, issuerWeak: true }
  }
  return shared
}

/** Two citations parted by nothing but a comma or a word for and, of one body. */
function isList(text: string, one: Citation, next: Citation, words: TypeWords): boolean {
  if ((one.symbol === null) !== (next.symbol === null)) return false
  const [own, other] = [one, next].map(({ symbol }) => issuerParts(symbol, words.isAbbreviation)[0])
  return own === other && between.test(text.slice(one.tail, Math.min(next.span.start, one.tail + 12)))
}

/** Of whole citations the day may be shared where a comma parts them, of one type, and the years in their symbols allow it. */
function sharesDay(gap: string, one: Citation, { type, date }: Citation): boolean {
  const year = /^(\d{4})\//u.exec(one.symbol ?? '')?.[1]
  return !gap.includes(';') && one.type === type && (!year || year === date?.iso.slice(0, 4))
}

function fromNext(text: string, one: Citation, next: Citation, words: TypeWords): Citation {
  const gap = text.slice(one.tail, next.span.start)
  const listed = one.numberSpan.end - one.numberSpan.start === one.number.length
  const day =
    one.date || !(listed || sharesDay(gap, one, next))
      ? {}
      : { date: next.date, dateWeak: next.dateWeak || !listed }
  // Behind a comma a Party citation with a type and a day of its own stands for itself: several bodies sign under one abbreviation.
  const alone = one.date && next.typeBeside && !/và|cùng/u.test(gap)
  const several = /(?:TW|TƯ|TU|HU|ĐU)$/u.test(issuerParts(one.symbol, words.isAbbreviation)[0] ?? '')
  if (one.issuer || !next.issuer || (alone && several)) return { ...one, ...day }
  const issuerWeak = next.issuerWeak || (next.typeBeside && !listed)
  return { ...one, ...day, issuer: next.issuer, issuerWeak }
}
