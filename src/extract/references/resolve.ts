import { fold } from '../../text/fold.js'
import { groupBy } from '../../text/group.js'
import { foldKey, keyOf } from '../../text/key.js'
import type { Citation, CitedDocument } from './citation.js'
import { findContradictions, type Contradiction } from './contradictions.js'

/** The documents that the citations of a text name, in order of first mention, with what contradicts itself among their citations. */
export function resolveCitations(citations: readonly Citation[]): {
  documents: CitedDocument[]
  contradictions: Contradiction[]
} {
  const groups = new Map<string, Citation[]>()
  const withSymbol = byFigure(citations.filter(({ symbol }) => symbol !== null))
  const byNumber = new Set(citations.filter(({ loose }) => !loose).map(numberIdentity))
  for (const citation of citations) {
    const named = citation.symbol === null ? namedBefore(citation, withSymbol) : citation
    if (named === null && citation.loose && !byNumber.has(numberIdentity(citation))) continue
    const identity = named ? identityOf(named) : numberIdentity(citation)
    const group = groups.get(identity)
    if (group) group.push(citation)
    else groups.set(identity, [citation])
  }
  const contradictions: Contradiction[] = []
  const documents = [...groups.values()].map((group) => {
    const found = findContradictions(group)
    contradictions.push(...found)
    return documentOf(group, found)
  })
  return { documents, contradictions }
}

/** Number without leading zeros and symbol in the form of comparison: `7-CT/TW` and `07 - CT/TW` are one. */
function identityOf({ number, symbol }: Citation): string {
  return foldKey(keyOf({ number, symbol }))
}

/** A document of which only the number is known: its type tells it from others of that number. */
function numberIdentity(citation: Citation): string {
  return `${figureOf(citation)} ${citation.type}`
}

/** `Kết luận số 58` means the Kết luận of that number cited last before it, else the first one behind it. */
function namedBefore(short: Citation, citations: ReadonlyMap<number, Citation[]>): Citation | null {
  const year = short.number.split('/')[1]
  const fits = (citations.get(figureOf(short)) ?? [])
    .slice(0, 500)
    .filter(
      ({ type, symbol }) => type === short.type && (year === undefined || symbol!.startsWith(`${year}/`)),
    )
  return fits.filter(({ span }) => span.start < short.span.start).at(-1) ?? fits[0] ?? null
}

/** The number without leading zeros, without its year. */
export function figureOf({ number }: Pick<Citation, 'number'>): number {
  return Number.parseInt(number, 10)
}

/** Citations by their number without leading zeros. */
export function byFigure(citations: readonly Citation[]): Map<number, Citation[]> {
  return groupBy(citations, figureOf)
}

function documentOf(group: readonly Citation[], contradictions: readonly Contradiction[]): CitedDocument {
  const full = group.filter(({ symbol }) => symbol !== null)
  const source = full.length > 0 ? full : group
  const wrong = groupBy(contradictions, ({ part }) => part)
  const odd = (part: Contradiction['part']): Set<Citation> =>
    new Set((wrong.get(part) ?? []).map(({ citation }) => citation))
  const [oddType, oddDate, oddIssuer] = [odd('type'), odd('date'), odd('issuer')]
  const number = mostFrequent(source.map((citation) => citation.number))!
  const symbol = bestSymbol(source)
  const date =
    dateOf(group.filter((citation) => !oddDate.has(citation))) ?? dateOf(group.filter(isImpossible))
  const right = group.filter((citation) => !oddIssuer.has(citation))
  const types = group.filter((citation) => citation.typeBeside && !oddType.has(citation))
  return {
    key: keyAsPrinted(number, symbol, source),
    number,
    symbol,
    name: lawName(group),
    type:
      mostFrequent(types.flatMap(({ type }) => type ?? [])) ??
      group.find(({ type }) => type !== null)?.type ??
      null,
    date,
    issuer: issuerOf(ofThatDay(right, date)) ?? issuerOf(right),
    title: group.find(({ description, nested }) => description !== null && !nested)?.description ?? null,
    citations: group,
  }
}

/** The symbol printed most often; `QĐ-TTG` of a heading in capitals only where no other is printed. */
function bestSymbol(source: readonly Citation[]): string | null {
  const symbols = source.flatMap(({ symbol }) => symbol ?? [])
  return mostFrequent(symbols.filter((symbol) => /\p{Ll}/u.test(symbol))) ?? mostFrequent(symbols)
}

/** A symbol of one part (`63-CP`) keeps the sign that the citations print; of several parts the first sign tells. */
function keyAsPrinted(number: string, symbol: string | null, source: readonly Citation[]): string {
  const separator = source[0]?.separator
  const isSingle = symbol !== null && !/[-/]/u.test(symbol) && !/\d$/u.test(symbol)
  if (isSingle && separator === '-') return `${number}-${symbol}`
  // `123/QĐ/UBND`: a slash for the hyphen in a symbol of the State.
  if (separator === '/' && /^\p{Lu}\p{L}*\/(?:UBND|HĐND|TTg|CP|B\p{Lu}{2,})$/u.test(symbol ?? ''))
    return `${number}/${symbol}`
  return keyOf({ number, symbol })
}

/** Two terms of a committee can bear one number: the issuer is that of the day which is given. */
function ofThatDay(group: readonly Citation[], day: string | null): Citation[] {
  return group.filter(({ date }) => !date || !day || day.startsWith(date.iso) || date.iso.startsWith(day))
}

/** The name that stands between the type word and the number: `Luật Đầu tư` of `Luật Đầu tư số …`. */
function lawName(group: readonly Citation[]): string | null {
  const named = group.find(
    ({ between, type }) =>
      between !== null && /^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(type ?? '') && /^[A-Za-zÀ-ỹ]/u.test(between),
  )
  return named ? `${named.type} ${named.between}`.replace(/\s+/gu, ' ') : null
}

/** The most exact date; of several equally exact ones the one printed most often. */
function dateOf(group: readonly Citation[]): string | null {
  const own = group.filter(({ date, dateWeak }) => date !== null && !dateWeak)
  const dates = (own.length > 0 ? own : group).flatMap(({ date }) => (date?.iso ? [date.iso] : []))
  const longest = dates.reduce((most, date) => Math.max(most, date.length), 0)
  return mostFrequent(dates.filter((date) => date.length === longest))
}

/** A day that cannot be still tells its month or year. */
function isImpossible({ date }: Citation): boolean {
  return date?.impossible ?? false
}

/** The longest printed form; of forms that differ only in spelling the first. A weak one only where there is no other. */
function issuerOf(group: readonly Citation[]): string | null {
  const told = group.filter(({ issuer }) => issuer !== null)
  const strong = told.filter(({ issuerWeak, nested }) => !issuerWeak && !nested)
  let longest: string | null = null
  for (const { issuer } of strong.length > 0 ? strong : told.filter(({ nested }) => !nested)) {
    if (longest === null || fold(issuer!.value).length > fold(longest).length) longest = issuer!.value
  }
  return longest
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}
