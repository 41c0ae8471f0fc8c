import { opensPrintedBody } from './bodies.js'
import { isTranslation, withoutMottoes } from './mottoes.js'
import { bodyLength } from '../../text/bodies.js'
import { trimEndOf } from '../../text/trim.js'
import { readNumber, type NumberLine } from './number.js'
import { readPlaceDate, type PlaceDate } from './place-date.js'
import { isLibraryCard, isNoise, isRule } from './openers.js'
import { bareWords, isCapitals, type Line, type Segment } from '../regions/lines.js'

/** What one stretch of a letterhead is, whatever order the columns were flattened in. */
export type Piece =
  | { readonly kind: 'number'; readonly segment: Segment; readonly number: NumberLine }
  | { readonly kind: 'date'; readonly segment: Segment; readonly date: PlaceDate }
  | { readonly kind: 'subject'; readonly segment: Segment }
  | { readonly kind: 'text'; readonly segment: Segment }

/** The letterhead of a document taken apart: mottoes, rules, stamps and marks left out, in the order of the text. */
export function readPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let subject = false
  let stamped = 0
  for (const line of lines) {
    if (/^(?:đồng )?kính gửi/iu.test(line.text)) break
    if (isLibraryCard(line.text)) continue
    if (isStamp(line.text)) stamped = pieces.length
    for (const segment of line.segments.flatMap(withoutMottoes)) {
      if (isRule(segment.text) || isNoise(segment.text)) continue
      const numbered = pieces.some((piece) => piece.kind === 'number')
      const read = piecesOf(segment, subject || (numbered && /^về\s/iu.test(segment.text)))
      subject = read.some((piece) => piece.kind === 'subject')
        ? true
        : subject && read.every((piece) => piece.kind === 'date')
      pieces.push(...read)
    }
  }
  return withoutReceiver(pieces, stamped)
}

/** The line of a received-stamp that says what it is. */
function isStamp(text: string): boolean {
  return /^(?:công văn |văn bản )?đến\s*:?$/iu.test(text)
}

/** The body over a received-stamp is who received the document, where another body stands below the stamp. */
function withoutReceiver(pieces: readonly Piece[], stamped: number): Piece[] {
  const below = pieces.slice(stamped).some(isBodyPiece)
  return stamped > 0 && below
    ? pieces.filter((piece, at) => at >= stamped || !isBodyPiece(piece))
    : [...pieces]
}

function isBodyPiece(piece: Piece): boolean {
  return piece.kind === 'text' && isCapitals(piece.segment.text) && opensPrintedBody(piece.segment.text)
}

/** True where a segment opens the subject of an official letter: `V/v …`, `Về việc …`. */
export function opensSubject(text: string): boolean {
  return /^(?:v\s?[/.]\s?v(?![A-ZÀ-ỹ])|về việc(?![A-ZÀ-ỹ]))/iu.test(text)
}

function piecesOf(segment: Segment, afterSubject: boolean): Piece[] {
  if (segment.text === '') return []
  const goesOn = afterSubject && continuesSubject(segment.text)
  if (opensSubject(segment.text) || goesOn) {
    const date = readPlaceDate(segment.text)
    if (!date || date.placeSpan === null || date.start === 0) {
      return date?.start === 0 ? datePieces(segment, date) : [{ kind: 'subject', segment }]
    }
    return [{ kind: 'subject', segment: cut(segment, 0, date.start) }, ...dateAndRest(segment, date)]
  }
  const number = readNumber(segment.text)
  if (number && number.symbol !== null && standsAlone(segment.text, number.start)) {
    return [
      ...textPieces(cut(segment, 0, withoutKind(segment.text.slice(0, number.start)).length)),
      {
        kind: 'number',
        segment: cut(segment, number.start, number.end),
        number: shifted(number, segment.start),
      },
      ...piecesOf(cut(segment, number.end, segment.text.length), false),
    ]
  }
  const date = readPlaceDate(segment.text)
  if (date) return datePieces(segment, date)
  const open = openNumber(segment)
  if (open) return [{ kind: 'number', segment, number: open }]
  if (number && number.start === 0) {
    return [{ kind: 'number', segment, number: shifted(number, segment.start) }]
  }
  return textPieces(segment)
}

/** The symbol alone, where the open number's `Số:` stands in another line: `/TTr-BYT`, `-KH/TU`. */
function openNumber(segment: Segment): NumberLine | null {
  if (!/^[-–/]\s?\p{Lu}[A-Za-zÀ-ỹ&]{0,9}[-/]\p{Lu}[\p{Lu}&-]{1,20}$/u.test(segment.text)) return null
  const read = readNumber(`Số ${segment.text}`)
  return read?.symbolSpan ? shifted(read, segment.start - 3) : null
}

function datePieces(segment: Segment, date: PlaceDate): Piece[] {
  return [...textPieces(cut(segment, 0, date.start)), ...dateAndRest(segment, date)]
}

function dateAndRest(segment: Segment, date: PlaceDate): Piece[] {
  const own = cut(segment, date.start, date.end)
  return [
    { kind: 'date', segment: own, date: moved(date, segment.start) },
    ...piecesOf(cut(segment, date.end, segment.text.length), false),
  ]
}

function textPieces(segment: Segment): Piece[] {
  if (segment.text === '' || isRule(segment.text) || isNoise(segment.text) || isTranslation(segment.text))
    return []
  return [{ kind: opensSubject(segment.text) ? 'subject' : 'text', segment }]
}

/** Before the number may stand the kind of law (`Luật số:`) or, where columns were flattened, bodies in capitals. */
function standsAlone(text: string, start: number): boolean {
  const before = withoutKind(text.slice(0, start)).trim()
  return (
    before.length <= 3 || isCapitals(before) || (before.length < 80 && bodyLength(before) === before.length)
  )
}

/** What stands before `Luật số:` and the like, without the kind and the rule over it. */
function withoutKind(before: string): string {
  const plain = before.replace(
    /(?:^|\s)(?:(?:bộ )?luật|nghị quyết|pháp lệnh|lệnh|nghị định|sắc lệnh|hiến pháp)\s*$/iu,
    '',
  )
  return trimEndOf(plain, ' -–—_*')
}

function continuesSubject(text: string): boolean {
  if (/^(?:kính gửi|s[ốóô]\s*:)/iu.test(text) || readPlaceDate(text)?.start === 0) return false
  return (
    /^[\p{Ll}\d("“-]/u.test(text) ||
    // An abbreviation alone goes on with it: a body or a motto has more than one word.
    /^[\p{Lu}\d&-]{2,10}$/u.test(text) ||
    (!isCapitals(text) && text.length < 90 && !/^\p{Lu}\p{Ll}*,? ngày/u.test(text) && bareWords(text) !== '')
  )
}

function cut(segment: Segment, from: number, to: number): Segment {
  const piece = segment.text.slice(from, to)
  const lead = /^[\s\-–—_*.,:;|]*/u.exec(piece)![0].length
  const text = piece.slice(lead).trimEnd()
  const start = segment.start + from + lead
  return { ...segment, text, start, end: start + text.length }
}

function shifted(number: NumberLine, by: number): NumberLine {
  return {
    ...number,
    start: number.start + by,
    end: number.end + by,
    numberSpan: number.numberSpan && { start: number.numberSpan.start + by, end: number.numberSpan.end + by },
    symbolSpan: number.symbolSpan && { start: number.symbolSpan.start + by, end: number.symbolSpan.end + by },
  }
}

function moved(date: PlaceDate, by: number): PlaceDate {
  return {
    ...date,
    start: date.start + by,
    end: date.end + by,
    placeSpan: date.placeSpan && { start: date.placeSpan.start + by, end: date.placeSpan.end + by },
    dateSpan: { start: date.dateSpan.start + by, end: date.dateSpan.end + by },
  }
}
