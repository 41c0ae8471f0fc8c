import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import type { HeaderField } from '../../doc/plan.js'
import type { Span } from '../../doc/span.js'
import { fold } from '../../text/fold.js'
import { trimEndOf } from '../../text/trim.js'
import type { Models } from '../../models/models.js'
import { sentenceCaser, type SentenceCase } from '../../models/sentence-case.js'
import { looksMisread } from '../../models/vocabulary.js'
import type { Extractor } from '../../ports.js'
import type { Line, Segment } from '../regions/lines.js'
import { asRecognised } from '../recognised.js'
import { readAnatomy, type Anatomy } from '../regions/regions.js'
import { agreeOnPlace } from './agreed-place.js'
import { enactingBody } from './enacting.js'
import { issuerOfBody } from './issuer-of-body.js'
import { readIssuer } from './issuer.js'
import { makerFields, type MakerFields } from './maker-fields.js'
import { readNumber } from './number.js'
import { mendOwnSymbol, withoutReadSlash } from './own-symbol.js'
import { readPieces, type Piece } from './pieces.js'
import { readPlaceDate, type PlaceDate } from './place-date.js'

/**
 * Marks the fields of the head: superior, issuer, number, symbol, type, place, date, title. Sources: 36-HD/VPTW, 30/2020/NĐ-CP.
 * A field that nothing prints is not marked; one that had to be guessed says so by its confidence.
 */
export const header: Extractor = {
  name: 'header',
  needs: ['region'],
  writes: ['header'],
  extract(doc, models) {
    const anatomy = readAnatomy(doc, models)
    const { head, lines } = anatomy
    const pieces = [
      ...readPieces(head.letterhead),
      // Number and date may stand between type and body, where a recogniser read the right column last.
      ...readPieces(lines.slice(head.letterhead.length, anatomy.bodyFrom).filter(isNumberOrDate)),
    ]
    const fields = new Fields(doc)
    const maker = head.maker ? makerFields(doc.text, head.maker) : null
    markNumber(pieces, maker, { fields, doc, isKnown: abbreviationsOf(models) })
    markDate(pieces, maker, anatomy, models, fields)
    markType(anatomy, pieces, fields)
    markIssuer(pieces, maker, anatomy, models, fields)
    return { marks: agreeOnPlace(fields.marks, doc) }
  },
}

/** True for a line that is a number or a date of issue and nothing else: a title may cite both. */
function isNumberOrDate(line: Line): boolean {
  const date = readPlaceDate(line.text)
  if (date?.placeSpan && date.start <= 2 && date.end >= line.text.length - 2) return true
  const number = readNumber(line.text)
  return number?.symbol !== null && number?.start === 0 && number.end >= line.text.length - 2
}

/** Gathers header marks; a class only because the list is filled from several places. */
class Fields {
  readonly marks: Mark[] = []
  constructor(private readonly doc: Doc) {}

  add(field: HeaderField, value: string, span: Span, confidence: number): void {
    if (value === '' || span.end <= span.start) return
    this.marks.push({
      type: 'header',
      span,
      value: { field, value },
      by: 'header',
      confidence: asRecognised(this.doc, span, confidence),
    })
  }
}

interface NumberContext {
  readonly fields: Fields
  readonly doc: Doc
  readonly isKnown: (abbreviation: string) => boolean
}

/** Whether a part of a symbol is an abbreviation of a body or a type that the gazetteer knows. */
function abbreviationsOf(models: Models): (abbreviation: string) => boolean {
  return (abbreviation) =>
    models.bodies.some(({ abbreviations }) => abbreviations.includes(abbreviation)) ||
    models.documentTypes.some(({ abbreviations }) => abbreviations.includes(abbreviation))
}

function markNumber(
  pieces: readonly Piece[],
  maker: MakerFields | null,
  { fields, doc, isKnown }: NumberContext,
): void {
  const printed = pieces.filter((piece) => piece.kind === 'number').map((piece) => piece.number)
  const numbers = printed.length === 0 && maker?.number ? [maker.number] : printed
  const whole = numbers.filter((number) => number.number !== null && number.symbol !== null)
  const best =
    whole.find((number) => number.sure) ?? whole[0] ?? numbers.find((number) => number.symbol !== null)
  if (!best) return
  const rivals = new Set(whole.map((number) => `${number.number}/${number.symbol}`)).size
  const odd = !/[-/]\p{Lu}|QH\d/u.test(best.symbol!)
  const confidence = rivals > 1 ? 0.8 : odd ? 0.85 : best.sure || best.number === null ? 0.97 : 0.88
  if (best.number && best.numberSpan && !isScrawl(doc, best.number, best.numberSpan))
    fields.add('number', best.number, best.numberSpan, confidence)
  if (!best.symbol || !best.symbolSpan) return
  const behind = doc.text.slice(best.symbolSpan.end, best.symbolSpan.end + 12)
  const printedSymbol = best.number === null ? withoutReadSlash(best.symbol, isKnown) : best.symbol
  const symbol = mendOwnSymbol(printedSymbol, behind, isKnown)
  const isGuessed = best.number === null && /…/u.test(symbol)
  fields.add('symbol', symbol, best.symbolSpan, isGuessed ? 0.6 : symbol === best.symbol ? confidence : 0.85)
}

/** `1b`, `4đ`: figures written by hand of which recognition made a letter and is in doubt itself; a printed `77a` is none. */
function isScrawl(doc: Doc, number: string, span: Span): boolean {
  return /\D/u.test(number) && asRecognised(doc, span, 1) < 0.8
}

function markDate(
  pieces: readonly Piece[],
  maker: MakerFields | null,
  anatomy: Anatomy,
  models: Models,
  fields: Fields,
): void {
  const dates = pieces.filter((piece) => piece.kind === 'date').map((piece) => piece.date)
  const best =
    dates.find((date) => date.place !== null && date.date !== null && !isStampWord(date.place)) ??
    dates.find((date) => date.place !== null && !isStampWord(date.place)) ??
    dates.find((date) => date.date !== null) ??
    (maker?.date ? null : signedDate(anatomy))
  if (!best) {
    if (maker?.date) fields.add('date', maker.date.iso, maker.date, 0.92)
    return
  }
  const known = best.place !== null && isProvince(best.place, models)
  if (best.date) fields.add('date', best.date, best.dateSpan, best.place ? (known ? 0.97 : 0.94) : 0.75)
  if (best.place && best.placeSpan && !isStampWord(best.place)) {
    fields.add('place', best.place, best.placeSpan, known ? 0.98 : 0.93)
  }
}

function isStampWord(place: string): boolean {
  return /^(?:đến|den|ngày|chuyển|số|mật)$/iu.test(place)
}

/** A date line in the signature block, as resolutions and minutes print it; laws say when they were passed. */
function signedDate(anatomy: Anatomy): PlaceDate | null {
  const from = Math.max(anatomy.bodyTo - 1, anatomy.bodyFrom)
  const to = anatomy.foot ? anatomy.foot.to : Math.min(anatomy.lines.length, from + 3)
  const pieces = readPieces(anatomy.lines.slice(from, to).filter(isNumberOrDate))
  const found = pieces.find(
    (piece) => piece.kind === 'date' && piece.date.place !== null && piece.date.date !== null,
  )
  return found?.kind === 'date' ? found.date : passedDate(anatomy)
}

/** Laws and resolutions print no day in the head and close with the day they were passed. */
function passedDate(anatomy: Anatomy): PlaceDate | null {
  for (const line of anatomy.lines.slice(Math.max(anatomy.bodyFrom, anatomy.bodyTo - 2), anatomy.bodyTo)) {
    const passed = /thông qua[^.]{0,60}?(?=ngày)/iu.exec(line.text)
    if (!passed || line.text.length > 400) continue
    const from = passed.index + passed[0].length
    const date = readPlaceDate(line.text.slice(from, from + 60), line.start + from)
    if (date) return { ...date, place: null, placeSpan: null }
  }
  return null
}

function isProvince(place: string, models: Models): boolean {
  const name = fold(place).replace(/^(?:tp\.?|thành phố|tỉnh) ?/u, '')
  return models.provinces.some((province) => fold(province.name) === name)
}

function markType(anatomy: Anatomy, pieces: readonly Piece[], fields: Fields): void {
  const { type, title, letter } = anatomy.head
  // `THÔNG BÁO KẾT LUẬN` and the like: readers differ on whether the second half is type or title.
  const plain = type && !/^(?:thông báo|báo cáo|kế hoạch|đề cương) [A-ZÀ-ỹ]/iu.test(type.name)
  if (type) fields.add('type', type.name, type.span, type.exact ? (plain ? 0.98 : 0.85) : 0.88)
  if (title) fields.add('title', tidyTitle(title.value), title.span, type?.exact ? 0.95 : 0.85)
  if (!letter) return
  const subject = pieces.filter((piece) => piece.kind === 'subject').map((piece) => piece.segment)
  const first = subject[0]
  if (!first) return
  const value = subject.map((segment) => segment.text).join(' ')
  fields.add('title', tidyTitle(value), { start: first.start, end: subject.at(-1)!.end }, 0.93)
}

function tidyTitle(title: string): string {
  return trimEndOf(
    title
      .replace(/[*_`\\]+/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/^(V\/v) :/iu, '$1:')
      .trim(),
    '-–—_ ',
  )
}

function markIssuer(
  pieces: readonly Piece[],
  maker: MakerFields | null,
  anatomy: Anatomy,
  models: Models,
  fields: Fields,
): void {
  const sentenceCase = sentenceCaser(models)
  const sureOf = (text: string, confidence: number): number =>
    looksMisread(text, models) ? Math.min(confidence, 0.85) : confidence
  const symbol = pieces.find((piece) => piece.kind === 'number')?.number.symbol ?? ''
  const joint =
    /TTLT|LN$|LT-|HDLN|KHLN|KHLT|NQLT|CTPH|KHPH/u.test(symbol) ||
    /liên tịch|liên ngành|phối hợp/iu.test(anatomy.head.type?.name ?? '')
  const texts = bodyTexts(pieces)
  const partners = symbol
    .replace(/^\d{4}\//u, '')
    .split(/[-/]/u)
    .slice(1)
  const read = readIssuer(texts, joint, partners)
  if (read) {
    fields.add(
      'issuer',
      sentenceCase(read.issuer.text).replace(
        / - (\p{Ll})/gu,
        (_, letter: string) => ` - ${letter.toUpperCase()}`,
      ),
      read.issuer.span,
      sureOf(read.issuer.text, read.issuer.confidence),
    )
    if (read.superior) {
      const { text, span, confidence } = read.superior
      fields.add('superior', sentenceCase(text), span, sureOf(text, confidence))
    }
    return
  }
  const enacting = maker?.body ?? enactingBody(linesUnderType(anatomy))
  if (enacting) fields.add('issuer', sentenceCase(enacting.text), enacting, 0.85)
  else markIssuerOfBody(anatomy, sentenceCase, fields)
}

/** The lines between the type and the body that are none of the title. */
function linesUnderType({ head, lines, bodyFrom }: Anatomy): Line[] {
  const from = head.type?.span.end ?? Infinity
  const { title } = head
  return lines
    .slice(0, bodyFrom)
    .filter(
      (line) =>
        line.start >= from && (!title || line.end <= title.span.start || line.start >= title.span.end),
    )
}

/** Bodies stand above the number; in capitals below it stands the stamp of who received the document. */
function bodyTexts(pieces: readonly Piece[]): Segment[] {
  const numbered = pieces.findIndex((piece) => piece.kind === 'number' && piece.number.symbol !== null)
  const texts = (list: readonly Piece[]): Segment[] =>
    list.filter((piece) => piece.kind === 'text').map((piece) => piece.segment)
  const above = numbered < 0 ? [] : texts(pieces.slice(0, numbered))
  return readIssuer(above, false) ? above : texts(pieces)
}

function markIssuerOfBody(anatomy: Anatomy, sentenceCase: SentenceCase, fields: Fields): void {
  for (const line of openingLines(anatomy)) {
    const body = issuerOfBody(line.text)
    if (!body) continue
    const span = { start: line.start + body.start, end: line.start + body.end }
    fields.add('issuer', sentenceCase(line.text.slice(body.start, body.end)), span, 0.85)
    return
  }
  const signature = anatomy.foot?.signature.flat() ?? []
  const signed = signature.find((segment) => /^t\s?[/.]?\s?m\s?[.,]?\s/iu.test(segment.text))
  if (!signed) return
  const lead = /^t\s?[/.]?\s?m\s?[.,]?\s+/iu.exec(signed.text)![0].length
  fields.add(
    'issuer',
    sentenceCase(signed.text.slice(lead)),
    { start: signed.start + lead, end: signed.end },
    0.6,
  )
}

/** The basis and the sentence that ends it, where a document says who makes it. */
function openingLines(anatomy: Anatomy): Line[] {
  const lines = anatomy.lines.slice(anatomy.bodyFrom, Math.min(anatomy.bodyTo, anatomy.bodyFrom + 12))
  const heading = lines.findIndex((line) =>
    /^(?:(?:[IVX]{1,4}|[A-H\d])\s?[-–./]|Điều \d|QUYẾT (?:ĐỊNH|NGHỊ)\s*:)/u.test(line.text),
  )
  return heading > 0 ? lines.slice(0, heading) : lines.slice(0, 8)
}
