import type { Citation } from './citation.js'
import { areContradictory } from '../../text/body-class.js'
import { isStateSymbol } from '../../text/key.js'

/** One citation that says otherwise than the rest about the document it names. */
export interface Contradiction {
  readonly citation: Citation
  readonly part: 'date' | 'issuer' | 'type' | 'year'
  /** The citation that says what was meant; null where nothing tells which of the two is wrong. */
  readonly meant: Citation | null
}

/**
 * Citations of one document that contradict each other in date, issuer or type, or themselves (a date that cannot be, a year in the symbol that is not the
 * date's). The one out is the one that fewer citations agree with; where there are as many, the later one, and nothing is said to be meant.
 */
export function findContradictions(group: readonly Citation[]): Contradiction[] {
  return [
    ...impossibleDates(group),
    ...yearsOfSymbol(group),
    ...dates(group),
    ...issuers(group),
    ...types(group),
  ]
}

const isDay = ({ date, dateWeak }: Citation): boolean =>
  date !== null && !dateWeak && date.precision === 'day' && !date.impossible

function impossibleDates(group: readonly Citation[]): Contradiction[] {
  const right = group.find(isDay) ?? null
  return group
    .filter(({ date }) => date?.impossible)
    .map((citation) => ({ citation, part: 'date', meant: right }))
}

/** `30/2020/NĐ-CP ngày 05/3/2021`: State symbols hold the year of issue (Decree 30/2020/NĐ-CP). */
function yearsOfSymbol(group: readonly Citation[]): Contradiction[] {
  const agrees = (citation: Citation): boolean => yearOf(citation) === citation.date?.iso.slice(0, 4)
  const dated = group.filter((citation) => isDay(citation) && yearOf(citation) !== null)
  const right = dated.find(agrees) ?? null
  return dated
    .filter((citation) => !agrees(citation))
    .map((citation) => ({ citation, part: 'date', meant: right }))
}

function yearOf({ symbol }: Citation): string | null {
  return /^(\d{4})\//u.exec(symbol ?? '')?.[1] ?? null
}

function dates(group: readonly Citation[]): Contradiction[] {
  const dated = group.filter(
    (citation) =>
      isDay(citation) &&
      (yearOf(citation) ?? citation.date!.iso.slice(0, 4)) === citation.date!.iso.slice(0, 4),
  )
  return oddOnes(dated, ({ date }) => date!.iso, areOneDocument).map((odd) => ({ ...odd, part: 'date' }))
}

/**
 * Two terms of one body can bear one number and symbol: then date and title both differ, and nothing contradicts. The State counts anew every year, and
 * each level of it for itself.
 */
function areOneDocument(a: Citation, b: Citation): boolean {
  if (a.typeBeside && b.typeBeside && a.type !== b.type) return false
  if (levelOf(a) !== null && levelOf(b) !== null && levelOf(a) !== levelOf(b)) return false
  if (isStateSymbol(a.symbol ?? '') && isOtherYear(a, b)) return false
  const [oneYear, otherYear] = [Number(a.date!.iso.slice(0, 4)), Number(b.date!.iso.slice(0, 4))]
  const partsEqual = a
    .date!.iso.split('-')
    .filter((part, index) => part === b.date!.iso.split('-')[index]).length
  if (partsEqual === 0 && Math.abs(oneYear - otherYear) > 1) return false
  if (a.title !== '' && b.title !== '')
    return a.title.slice(0, 18) === b.title.slice(0, 18) || partsEqual >= 2
  return partsEqual >= 1 || a.title === '' || b.title === ''
}

/** The level that the issuer's name shows: `tỉnh` of `UBND tỉnh`. */
function levelOf({ issuer, issuerWeak }: Citation): string | null {
  if (!issuer || issuerWeak) return null
  return (
    /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/iu
      .exec(issuer.value)?.[0]
      .toLowerCase() ?? null
  )
}

/** Another year, and not the same day and month: there the year is a slip. */
function isOtherYear(a: Citation, b: Citation): boolean {
  const [one, other] = [a.date!.iso, b.date!.iso]
  return one.slice(0, 4) !== other.slice(0, 4) && one.slice(5) !== other.slice(5)
}

function issuers(group: readonly Citation[]): Contradiction[] {
  const told = group.filter(({ issuer, issuerWeak, nested }) => issuer !== null && !issuerWeak && !nested)
  const odd = oddOnes(
    told,
    ({ issuer }) =>
      told.find((other) => !areContradictory(other.issuer!.value, issuer!.value))!.issuer!.value,
    (a, b) =>
      areContradictory(a.issuer!.value, b.issuer!.value) &&
      !(isDay(a) && isDay(b) && a.date!.iso !== b.date!.iso),
  )
  return odd.map((one) => ({ ...one, part: 'issuer' }))
}

/** Quyết định and quy định share one abbreviation in the Party; both of one number are one document only where their dates agree or one stands alone against several. */
function types(group: readonly Citation[]): Contradiction[] {
  // Only types that share an abbreviation: a plan or a scheme is as well cited by the decision that issued it.
  const told = group.filter(
    ({ typeBeside, type, symbol }) =>
      typeBeside && symbol !== null && (type === 'Quyết định' || type === 'Quy định'),
  )
  const odd = oddOnes(
    told,
    ({ type }) => type!,
    (a, b) => a.symbol === b.symbol && isDay(a) && isDay(b) && a.date!.iso === b.date!.iso,
  )
  return odd.map((one) => ({ ...one, part: 'type' }))
}

/** Of citations that say different things about one document: those in the minority, with one that says what most say. */
function oddOnes(
  citations: readonly Citation[],
  valueOf: (citation: Citation) => string,
  comparable: (a: Citation, b: Citation) => boolean,
): { citation: Citation; meant: Citation | null }[] {
  const byValue = new Map<string, Citation[]>()
  for (const citation of citations) {
    const value = valueOf(citation)
    const same = byValue.get(value)
    if (same) same.push(citation)
    else byValue.set(value, [citation])
  }
  if (byValue.size < 2) return []
  const [most, ...others] = [...byValue.values()].sort((a, b) => b.length - a.length)
  return others.flatMap((group) =>
    group
      .filter((citation) => most!.slice(0, 50).some((right) => comparable(citation, right)))
      .map((citation) => ({ citation, meant: most!.length > group.length ? most![0]! : null })),
  )
}
