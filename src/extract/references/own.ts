import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import { overlaps, type Span } from '../../doc/span.js'
import { foldKey, keyOf } from '../../text/key.js'
import type { Citation } from './citation.js'

/** The citations without the document's own number, wherever that stands. */
export function notOwn(doc: Doc, citations: readonly Citation[]): Citation[] {
  const own = ownOf(doc)
  const others = citations.filter((citation) => !isOwn(doc.text, citation, own))
  if (own.key !== null || others.length === citations.length) return others
  // No header tells the number, but a line of the head does (`Số: 12/KH-UBND`): the same key elsewhere is the document as well.
  const kept = new Set(others)
  const head = citations.find((citation) => !kept.has(citation) && citation.symbol !== null)
  const key = head ? identity(head) : null
  return others.filter((citation) => key === null || citation.symbol === null || identity(citation) !== key)
}

/** The document's own type, as its header says. */
export function ownType(doc: Doc): string | null {
  return marksOf(doc.marks, 'header').find(({ value }) => value.field === 'type')?.value.value ?? null
}

/** The stretches of the given parts of a document. */
export function regionsOf(doc: Doc, parts: readonly string[]): Span[] {
  return marksOf(doc.marks, 'region')
    .filter(({ value }) => parts.includes(value.part))
    .map(({ span }) => span)
}

function identity({ number, symbol }: Citation): string {
  return foldKey(keyOf({ number, symbol }))
}

interface Own {
  readonly key: string | null
  readonly date: string | null
  /** The places of number and symbol, and of the whole letterhead. */
  readonly numberAt: readonly Span[]
  readonly letterhead: readonly Span[]
  /** Where the title begins, or the first basis: before it a number on a line of its own is the document's. */
  readonly headEnd: number
}

function ownOf(doc: Doc): Own {
  const header = marksOf(doc.marks, 'header')
  const value = (field: string): string | null =>
    header.find((one) => one.value.field === field)?.value.value ?? null
  const number = value('number')
  const symbol = value('symbol')
  const numberAt = header
    .filter((one) => one.value.field === 'number' || one.value.field === 'symbol')
    .map(({ span }) => span)
  const basis = /(?:^|\n)[^\S\n]{0,8}(?:Thực hiện|Căn cứ)(?![A-Za-zÀ-ỹ])/u.exec(doc.text.slice(0, 8000))
  return {
    key: number && symbol ? foldKey(keyOf({ number, symbol })) : null,
    date: value('date'),
    numberAt,
    letterhead: regionsOf(doc, ['letterhead']),
    headEnd: basis?.index ?? 1500,
  }
}

/** The own number: in the letterhead, alone on a line before the basis, or repeated further down (an annex's note) without another date. */
function isOwn(text: string, citation: Citation, own: Own): boolean {
  const { numberSpan, span, symbol, date } = citation
  const within = (spans: readonly Span[]): boolean => spans.some((one) => overlaps(one, numberSpan))
  const named = /^\p{L}/u.test(text[span.start]!) && !/^số/iu.test(text.slice(span.start, span.start + 2))
  if (within(own.numberAt) || (!named && within(own.letterhead))) return true
  if (symbol !== null && own.key === identity(citation)) {
    return (
      date === null ||
      own.date === null ||
      date.iso.startsWith(own.date) ||
      own.date.startsWith(date.iso) ||
      date.impossible
    )
  }
  if (own.numberAt.length > 0 || span.start > own.headEnd) return false
  const lineStart = Math.max(text.lastIndexOf('\n', numberSpan.start - 1) + 1, numberSpan.start - 200)
  if (named && span.start >= lineStart) return false
  const line = text.slice(lineStart, numberSpan.start)
  const label = /(?:Số|SỐ)\s{0,3}[:.]?\s{0,3}$/u.exec(line)
  return label !== null && !/\p{Ll}/u.test(line.slice(0, label.index))
}
