import type { Span } from '../../doc/span.js'
import type { Citation, CitedDocument } from './citation.js'
import type { TypeWords } from './types.js'
import { matchesOf } from '../../text/matches.js'

/** A mention that points back to a document without its number. */
export interface ShortMention {
  readonly span: Span
  readonly document: CitedDocument
}

interface Cited {
  readonly citation: Citation
  readonly document: CitedDocument
}

/**
 * Short forms that point back: `Kết luận trên`, `Chỉ thị nêu trên`, and a name given by `sau đây gọi tắt là …` wherever it stands behind that.
 * `Kế hoạch này` in a plan is the plan itself and no mention.
 */
export function findShort(
  text: string,
  documents: readonly CitedDocument[],
  options: { words: TypeWords; ownType: string | null },
): ShortMention[] {
  const cited: Cited[] = documents
    .flatMap((document) => document.citations.map((citation) => ({ citation, document })))
    .sort((a, b) => a.citation.span.start - b.citation.span.start)
  if (cited.length === 0) return []
  const taken = cited.map(({ citation }) => citation.span)
  const found = [...pointing(text, cited, options), ...aliases(text, cited, options.words)]
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return found.filter(({ span }) => {
    if (span.start < end || meets(taken, span)) return false
    end = span.end
    return true
  })
}

const back =
  /\s{1,2}(?:nêu trên|nói trên|trên đây|đã nêu|kể trên|này|trên(?!\s{0,2}(?:địa|cơ|toàn|các|lĩnh|tinh|phương|báo|mạng|đài|hệ|không)))(?![A-Za-zÀ-ỹ])/gu

function pointing(
  text: string,
  cited: readonly Cited[],
  { words, ownType }: { words: TypeWords; ownType: string | null },
): ShortMention[] {
  const found: ShortMention[] = []
  const last = new Map<string | null, CitedDocument>()
  let next = 0
  for (const match of matchesOf(text, back)) {
    const type = words.endingAt(text, match.index)
    if (!type) continue
    for (; next < cited.length && cited[next]!.citation.span.start < type.start; next++) {
      last.set(cited[next]!.document.type, cited[next]!.document)
    }
    if (
      isPlural(text, type.start) ||
      (match[0].trim() === 'này' && (ownType === null || type.name === ownType))
    )
      continue
    const document = last.get(type.name)
    if (document) found.push({ span: { start: type.start, end: match.index + match[0].length }, document })
  }
  return found
}

/** `các Quy định trên` points to several, and to none in particular. */
function isPlural(text: string, at: number): boolean {
  return /(?<![a-zÀ-ỹ])(?:các|những|hai|ba|bốn)\s{1,2}$/iu.test(text.slice(Math.max(0, at - 8), at))
}

const definition = /(?:gọi|viết)\s(?:tắt|chung)?\s?là\s{0,2}:?\s{0,2}["“]?(\p{Lu}[^()"“”,;.\n]{1,70})/gu
const maxAliases = 20

function aliases(text: string, cited: readonly Cited[], words: TypeWords): ShortMention[] {
  const found: ShortMention[] = []
  for (const match of matchesOf(text, definition).slice(0, maxAliases)) {
    const alias = match[1]!.trim()
    const at = match.index + match[0].indexOf(match[1]!)
    if (/\d[-/]\p{Lu}|số\s?\d/u.test(alias)) continue
    const type = words.at(alias, 0)
    const document = lastBefore(cited, match.index, (one) => type === null || one.document.type === type.name)
    if (!document) continue
    const onlyType = type !== null && type.end === alias.length
    for (const span of occurrences(text, alias, at, onlyType)) found.push({ span, document })
  }
  return found
}

// A type word alone begins the name of another document where one of these follows.
const otherDocument =
  /^\s{1,3}(?:số|thực hiện|triển khai|hành động|công tác|năm|tổ chức|khác|về|phối hợp|của)(?![A-Za-zÀ-ỹ])/u

function occurrences(text: string, alias: string, from: number, onlyType: boolean): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(alias, from); at >= 0; at = text.indexOf(alias, at + alias.length)) {
    const end = at + alias.length
    if (/[A-Za-zÀ-ỹ\d]/u.test(text[at - 1] ?? '') || /[A-Za-zÀ-ỹ\d]/u.test(text[end] ?? '')) continue
    if (onlyType && otherDocument.test(text.slice(end, end + 16))) continue
    spans.push({ start: at, end })
  }
  return spans
}

function lastBefore(
  cited: readonly Cited[],
  at: number,
  fits: (one: Cited) => boolean,
): CitedDocument | null {
  for (let index = cited.length - 1; index >= 0; index--) {
    const one = cited[index]!
    if (one.citation.span.start < at && fits(one)) return one.document
  }
  return null
}

function meets(taken: readonly Span[], span: Span): boolean {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  return low < taken.length && taken[low]!.start < span.end
}
