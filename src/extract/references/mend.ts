import { bare } from '../../text/fold.js'
import { groupBy } from '../../text/group.js'
import { readAgain } from '../header/own-symbol.js'
import { isStateSymbol, keyOf } from '../../text/key.js'
import type { Citation, CitationFault } from './citation.js'
import { bodyClass } from '../../text/body-class.js'
import { byFigure, figureOf } from './resolve.js'
import type { TypeWords } from './types.js'

/** What mending looks up: type words, and the issuers' abbreviations that the gazetteer knows. */
export interface MendOptions {
  readonly words: TypeWords
  readonly issuers: ReadonlySet<string>
}

interface Mended {
  readonly citations: Citation[]
  readonly faults: CitationFault[]
}

/**
 * Puts right the numbers and symbols that are malformed, where the rest of the citation or of the document tells what was meant,
 * and names each as a fault with the key that was meant (null where nothing tells).
 */
export function mendCitations(citations: readonly Citation[], options: MendOptions): Mended {
  const faults: CitationFault[] = []
  const parted = partJoined(citations, options, faults)
  const figures = byFigure(parted)
  const mended = parted.map((citation) => {
    if (citation.symbol === null) return citation
    const fix = firstFix(citation, (figures.get(figureOf(citation)) ?? []).slice(0, 500), options)
    if (!fix && !citation.lettersInNumber) return citation
    const symbol = fix ? (fix.symbol ?? citation.symbol) : citation.symbol
    const told = fix === null || fix.symbol !== null
    faults.push({
      span: citation.numberSpan,
      meant: told ? keyOf({ number: citation.number, symbol }) : null,
      why: fix?.why ?? 'citation/letters-in-number',
      confidence: told ? 0.9 : 0.75,
    })
    return { ...citation, symbol }
  })
  return { citations: mended, faults }
}

/**
 * `61/2018/NĐCP`, `57/KHUBND`: the hyphen between type and issuer was lost. Where most symbols of a document lack theirs a converter dropped them, and no
 * citation is at fault.
 */
function partJoined(
  citations: readonly Citation[],
  options: MendOptions,
  faults: CitationFault[],
): Citation[] {
  const parts = citations.map((citation) => partedSymbol(citation, options))
  const joined = parts.filter((symbol) => symbol !== null).length
  const isDropped = joined > 2 && joined * 2 > citations.length
  return citations.map((citation, index) => {
    const symbol = parts[index]
    if (!symbol) return citation
    const meant = keyOf({ number: citation.number, symbol })
    if (!isDropped)
      faults.push({ span: citation.numberSpan, meant, why: 'citation/separator', confidence: 0.8 })
    return { ...citation, symbol }
  })
}

function partedSymbol({ symbol, separator }: Citation, { words, issuers }: MendOptions): string | null {
  const { head, first, rest } = partsOf(symbol ?? '')
  if (rest !== '' || issuers.has(first)) return null
  for (let end = first.length - 2; end >= 2; end--) {
    // `20-NQ1TW`: the stroke between them read as a figure.
    const [type, issuer] = [first.slice(0, end), first.slice(end).replace(/^[1lI|]/u, '')]
    // Behind a hyphen the Party parts type and issuer by a slash: `19-NQTW`.
    if (words.isAbbreviation(type) && issuers.has(issuer))
      return `${head}${type}${separator === '-' ? '/' : '-'}${issuer}`
  }
  return null
}

interface Fix {
  /** Null where it is malformed and nothing tells what was meant. */
  readonly symbol: string | null
  readonly why: string
}

function firstFix(citation: Citation, all: readonly Citation[], options: MendOptions): Fix | null {
  const issuerFix = fixIssuer(citation, all, options)
  const symbol = issuerFix?.symbol ?? citation.symbol!
  const typeFix = fixType({ ...citation, symbol }, options.words)
  return (
    typeFix ??
    issuerFix ??
    fixMarks(citation, options) ??
    fixYear(citation, all) ??
    fixSeparator(citation, options)
  )
}

/** `32-HĐ/BTGTU` behind the word Hướng dẫn, `15-QD/TU`, `58-KI/TW`: one letter away from an abbreviation of the type that the word tells. */
function fixType(citation: Citation, words: TypeWords): Fix | null {
  // An official letter's symbol need not hold its type: `456/UBND-VX`.
  if (!citation.typeBeside || citation.type === null || citation.type === 'Công văn') return null
  const { head, first, rest } = partsOf(citation.symbol!)
  const expected = words.abbreviationsOf(citation.type)
  if (
    rest === '' ||
    expected.length === 0 ||
    expected.some((one) => one.toUpperCase() === first.toUpperCase())
  )
    return null
  const meant =
    expected.find((one) => bare(one) === bare(first)) ??
    // The strokes of an H are read as two: `12-KII/TU`.
    expected.find((one) => one === first.replace(/II/u, 'H')) ??
    (words.isAbbreviation(first)
      ? undefined
      : expected.find((one) => one.length === first.length && isNear(one, first)))
  if (meant) return { symbol: head + meant + rest, why: 'citation/type-abbreviation' }
  return contradicts(citation.type, first, words) ? { symbol: null, why: 'citation/type-and-symbol' } : null
}

// The types that are never published under each other's abbreviation. A quy chế or quy định comes with the quyết định that issues it, a kết luận as a thông báo.
const strict: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ', 'Chỉ thị': 'CT', 'Kết luận': 'KL', 'Hướng dẫn': 'HD', 'Kế hoạch': 'KH', 'Quyết định': 'QĐ', 'Nghị định': 'NĐ',
} // prettier-ignore

function contradicts(type: string, first: string, words: TypeWords): boolean {
  return (
    type in strict && Object.values(strict).includes(first) && !words.abbreviationsOf(type).includes(first)
  )
}

/** `15-NQ/T`, `58-KL/W`, `58-KL/TVV`: an issuer that no body has, one letter away from one that fits. */
function fixIssuer(
  citation: Citation,
  all: readonly Citation[],
  { words, issuers }: MendOptions,
): Fix | null {
  const { head, first, rest } = partsOf(citation.symbol!)
  const issuer = rest.slice(1)
  if (rest === '' || isStateSymbol(citation.symbol!) || !words.isAbbreviation(first)) return null
  const owner = bodyClass(citation.issuer?.value ?? '')
  // TƯ is a spelling of TW, but behind a province's name the horn is a slip.
  if (/^T\.?Ư$/u.test(issuer)) {
    return owner?.startsWith('province') && !citation.issuerWeak
      ? { symbol: `${head}${first}${rest[0]}TU`, why: 'citation/issuer-abbreviation' }
      : null
  }
  if (issuers.has(issuer)) return null
  const meant = (one: string): Fix => ({
    symbol: head + first + rest[0] + one,
    why: 'citation/issuer-abbreviation',
  })
  const twin = all.find((other) => {
    const parts = other.symbol === null ? null : partsOf(other.symbol)
    return parts?.first === first && isNear(parts.rest.slice(1), issuer) && other.symbol !== citation.symbol
  })
  if (twin) return meant(partsOf(twin.symbol!).rest.slice(1))
  // Two V are how a W is read, or typed where the key is missing.
  if (issuer.endsWith('VV')) return meant(`${issuer.slice(0, -2)}W`)
  if (issuer.length > 3) return null
  const near = ['TW', 'TU'].filter((one) => isNear(one, issuer) && !isLonger(one, issuer))
  const byIssuer = near.find(
    (one) => one === (owner?.startsWith('central') ? 'TW' : owner?.startsWith('province') ? 'TU' : ''),
  )
  if (byIssuer) return meant(byIssuer)
  if (near.length === 1) return meant(near[0]!)
  return near.length > 1 && issuer.length === 1 ? { symbol: null, why: 'citation/issuer-abbreviation' } : null
}

/** `12/QĐ-ƯBND`, `7/NQ-HDND`: an issuer that no body has, and one body's but for its marks. */
function fixMarks({ symbol }: Citation, { issuers }: MendOptions): Fix | null {
  const parts = partsOf(symbol!)
  const end = parts.rest.slice(1).search(/[-/]/u)
  const issuer = end < 0 ? parts.rest.slice(1) : parts.rest.slice(1, end + 1)
  if (issuer.length < 3 || issuers.has(issuer)) return null
  const again = readAgain(issuer, (one) => issuers.has(one))
  const known = again === issuer ? (withoutMarks(issuers).get(bare(issuer)) ?? []) : [again]
  if (known.length !== 1 || known[0]!.toUpperCase() === issuer.toUpperCase()) return null
  const rest = parts.rest[0]! + known[0]! + parts.rest.slice(1 + issuer.length)
  return { symbol: parts.head + parts.first + rest, why: 'citation/issuer-abbreviation' }
}

const bareIssuers = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** The known abbreviations by their letters without marks. */
function withoutMarks(issuers: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = bareIssuers.get(issuers) ?? groupBy([...issuers], bare)
  bareIssuers.set(issuers, known)
  return known
}

/** `30/202/NĐ-CP`: a year that is none; the date of the citation tells it, or another citation of the same number. */
function fixYear(citation: Citation, all: readonly Citation[]): Fix | null {
  const year = /^(\d{3,5})\/(.*)$/u.exec(citation.symbol!)
  if (!year) return fixLostYear(citation, all)
  const [, printed, rest] = year
  if (/^(?:19|20)\d\d$/u.test(printed!)) return null
  const known = all.flatMap(({ symbol, number }) => {
    const other = number === citation.number ? /^((?:19|20)\d\d)\/(.*)$/u.exec(symbol ?? '') : null
    return other && other[2] === rest ? other[1]! : []
  })[0]
  const dated = citation.date?.iso.slice(0, 4)
  const meant = known ?? (dated && isNear(dated, printed!) ? dated : null)
  return { symbol: meant ? `${meant}/${rest}` : null, why: 'citation/year' }
}

/** `Nghị định số 53/NĐ-CP` for 53/2006/NĐ-CP: decrees and circulars bear their year, which one other citation of the number tells. */
function fixLostYear({ symbol, number, date }: Citation, all: readonly Citation[]): Fix | null {
  if (!/^(?:NĐ-CP|TT-B)/u.test(symbol!)) return null
  const full = new Set(
    all.flatMap((other) =>
      other.number === number && other.symbol?.endsWith(`/${symbol}`) ? other.symbol : [],
    ),
  )
  const [meant] = full
  if (full.size !== 1 || (date && !meant!.startsWith(date.iso.slice(0, 4)))) return null
  return { symbol: meant!, why: 'citation/year' }
}

/**
 * `08-NQ-TW`: the Central Committee's symbols part type and issuer by a slash. Lower committees do print the hyphen, but no committee a full stop
 * (`8-NQ.TU`); the State does.
 */
function fixSeparator({ symbol, separator }: Citation, { words, issuers }: MendOptions): Fix | null {
  const match = /^([^-/.\\]+)([-.\\])(\p{Lu}+)$/u.exec(symbol!)
  if (!match || !words.isAbbreviation(match[1]!)) return null
  const isOdd = match[2] === '-' ? match[3] === 'TW' : separator === '-' && issuers.has(match[3]!)
  return isOdd ? { symbol: `${match[1]}/${match[3]}`, why: 'citation/separator' } : null
}

/** `2020/NĐ-CP` as its year, its type and the rest with the sign before it. */
function partsOf(symbol: string): { head: string; first: string; rest: string } {
  const head = /^\d{3,5}\//u.exec(symbol)?.[0] ?? ''
  const body = symbol.slice(head.length)
  const end = body.search(/[-/]/u)
  return end < 0
    ? { head, first: body, rest: '' }
    : { head, first: body.slice(0, end), rest: body.slice(end) }
}

/** `TWĐ`, `TUV`: a longer abbreviation is another body's, but for a letter doubled. */
function isLonger(known: string, printed: string): boolean {
  return printed.length > known.length && !/(.)\1/u.test(printed)
}

/** One letter put in, left out or exchanged, or the same. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const longer = a.length >= b.length ? a : b
  const shorter = a.length >= b.length ? b : a
  let start = 0
  while (start < shorter.length && longer[start] === shorter[start]) start++
  const behind = longer.length === shorter.length ? shorter.slice(start + 1) : shorter.slice(start)
  return longer.slice(start + 1) === behind
}
