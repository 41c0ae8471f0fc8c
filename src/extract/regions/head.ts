import type { Span } from '../../doc/span.js'
import { isLibraryCard, isNoise, opensBasis, opensHeading, opensLegalBasis } from '../header/openers.js'
import { isMotto, withoutMottoes } from '../header/mottoes.js'
import { opensSubject } from '../header/pieces.js'
import { readTitle } from '../header/title.js'
import { readType, type TypeIndex } from '../header/types.js'
import { readNumber } from '../header/number.js'
import { letterheadStart } from './letterhead-start.js'
import type { Line, Segment } from './lines.js'

/** The head of a document: which lines are its letterhead, what type and title it prints, where its body begins. */
export interface HeadRead {
  readonly letterhead: readonly Line[]
  readonly type: { readonly name: string; readonly span: Span; readonly exact: boolean } | null
  readonly title: { readonly value: string; readonly span: Span } | null
  /** Where the title opens with maker, number and day, as older heads print it; they are no part of its value. */
  readonly maker: Span | null
  /** True for an official letter: no type, `V/v` or `Kính gửi`. */
  readonly letter: boolean
  /** Index of the first line of the body. */
  readonly bodyFrom: number
}

const headLines = 90

/** Reads the head of a document from its lines. The type line comes first; without one a letter's `Kính gửi` or the first line of the body ends it. */
export function readHead(lines: readonly Line[], types: TypeIndex): HeadRead {
  const start = letterheadStart(lines, types)
  const end = headEnd(lines, start)
  for (let at = start; at < end; at++) {
    const line = lines[at]!
    if (readNumber(line.text)?.start === 0 || isNoise(line.text) || isLibraryCard(line.text)) continue
    const segments = line.segments.flatMap(withoutMottoesButStatutes).flatMap(withDateApart)
    for (const [index, segment] of segments.entries()) {
      const read = readType(segment.text, types)
      if (!read) continue
      const last = segment === line.segments.at(-1) || segment.end === line.segments.at(-1)!.end
      if (read.rest !== null && !last) continue
      const glued =
        read.rest === null
          ? null
          : { start: segment.start + read.rest, end: segment.end, text: segment.text.slice(read.rest) }
      const title = readTitle(lines, at + 1, glued, /^(?:bộ )?luật$|^pháp lệnh$/iu.test(read.name))
      const first = title.parts[0]
      return {
        letterhead: [...lines.slice(start, at), ...lineOf(line, segments.slice(0, index))],
        type: {
          name: read.name,
          span: { start: segment.start + read.span.start, end: segment.start + read.span.end },
          exact: read.exact,
        },
        title: first
          ? {
              value: title.parts
                .map((part) => part.text)
                .join(' ')
                .replace(/\s+/gu, ' '),
              span: { start: first.start, end: title.parts.at(-1)!.end },
            }
          : null,
        maker: title.maker,
        letter: false,
        bodyFrom: title.next,
      }
    }
  }
  return withoutType(lines, start, end)
}

/** Where all of a letterhead stands in one line, the type follows the date: `… Hòa An, ngày 20 tháng 11 năm 2020 KẾ HOẠCH …`. */
function withDateApart(segment: Segment): Segment[] {
  const date = /ngày .{1,24}năm \d{4} (?=\p{Lu}{2})/u.exec(segment.text)
  if (!date) return [segment]
  const at = date.index + date[0].length
  return [
    { ...segment, text: segment.text.slice(0, at - 1), end: segment.start + at - 1 },
    { ...segment, text: segment.text.slice(at), start: segment.start + at },
  ]
}

/** What of the type's own line stands before it. */
function lineOf(line: Line, segments: readonly Segment[]): Line[] {
  const [first] = segments
  if (!first) return []
  const end = segments.at(-1)!.end
  return [{ ...line, end, text: line.text.slice(0, end - line.start), segments }]
}

/** The Party's name behind `ĐIỀU LỆ` says whose statutes they are and is no motto. */
function withoutMottoesButStatutes(segment: Segment): Segment[] {
  return /^điều lệ\s/iu.test(segment.text) ? [segment] : withoutMottoes(segment)
}

/** The first line that no letterhead holds: a heading, a basis, `Kính gửi`, a long paragraph. */
function headEnd(lines: readonly Line[], start: number): number {
  const most = Math.min(start + headLines, lines.length)
  for (let at = start; at < most; at++) {
    const text = lines[at]!.text
    if (/^(?:đồng )?kính gửi/iu.test(text) || opensLegalBasis(text)) return at
    if (at > start && opensHeading(text) && readNumber(text) === null) return at
    if (text.length > 1500) return at
  }
  return most
}

function withoutType(lines: readonly Line[], start: number, end: number): HeadRead {
  const addressed = lines.findIndex(
    (line, at) => at >= start && at < start + headLines && /^(?:đồng )?kính gửi/iu.test(line.text),
  )
  const subject = lines.findIndex(
    (line, at) =>
      at >= start &&
      at < (addressed < 0 ? Math.min(end, start + 40) : addressed) &&
      line.segments.some((segment) => opensSubject(segment.text)),
  )
  if (addressed >= 0 || subject >= 0) {
    const letterheadEnd = addressed >= 0 ? addressed : Math.min(end, subject + 6)
    return {
      letterhead: lines.slice(start, letterheadEnd),
      type: null,
      title: null,
      maker: null,
      letter: true,
      bodyFrom: letterEnd(lines, letterheadEnd),
    }
  }
  let bodyFrom = start
  while (bodyFrom < end && bodyFrom < start + 30 && isHeadLine(lines[bodyFrom]!)) bodyFrom++
  return {
    letterhead: lines.slice(start, bodyFrom),
    type: null,
    title: null,
    maker: null,
    letter: false,
    bodyFrom,
  }
}

/** The body of a letter begins after the list of its addressees. */
function letterEnd(lines: readonly Line[], addressed: number): number {
  let at = addressed
  if (at < lines.length && /^(?:đồng )?kính gửi/iu.test(lines[at]!.text)) {
    at++
    while (
      at < lines.length &&
      at < addressed + 40 &&
      /^[-–+•(]/u.test(lines[at]!.text) &&
      lines[at]!.text.length < 160
    )
      at++
  }
  return at
}

function isHeadLine(line: Line): boolean {
  return line.text.length < 120 && !opensBasis(line.text) && (isMotto(line.text) || !/[.:]$/u.test(line.text))
}
