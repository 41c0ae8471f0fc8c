import type { Span } from '../../doc/span.js'
import { readNumber, type NumberLine } from './number.js'
import { isoDate, readPlaceDate } from './place-date.js'

/** What the maker's part of a title says that the letterhead does not: body, number and day of issue. */
export interface MakerFields {
  readonly body: (Span & { readonly text: string }) | null
  readonly number: NumberLine | null
  readonly date: (Span & { readonly iso: string }) | null
}

/** Reads `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 345/2002/CT-TTg NGÀY 17 THÁNG 3 NĂM 2002`, lines of it joined by one blank a line end. */
export function makerFields(text: string, maker: Span): MakerFields {
  const printed = text.slice(maker.start, maker.end).replace(/[\n\t*_]/gu, ' ')
  const number = readNumber(printed, maker.start)
  const lead = /^của\s+/iu.exec(printed)?.[0].length ?? 0
  const sign = /(?:^|\s)(?:số|ngày)\s/iu.exec(printed)?.index ?? printed.length
  const name = printed.slice(lead, Math.max(lead, sign)).trimEnd()
  const body =
    name === '' ? null : { start: maker.start + lead, end: maker.start + lead + name.length, text: name }
  return { body, number: number?.symbol ? number : null, date: dayOf(printed, maker.start) }
}

function dayOf(printed: string, offset: number): (Span & { iso: string }) | null {
  const words = readPlaceDate(printed, offset)
  if (words?.date) return { ...words.dateSpan, iso: words.date }
  const figures = /ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu.exec(printed)
  const iso = figures ? isoDate(figures[1]!, figures[2]!, figures[3]!) : null
  if (!figures || iso === null) return null
  return { start: offset + figures.index, end: offset + figures.index + figures[0].length, iso }
}
