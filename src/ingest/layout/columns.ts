import { bare } from '../../text/fold.js'
import { isCapitals, isPlaceAndDate } from '../../text/lines.js'
import { behindGap, growGutter, hasColumnGap, splitAt, splitRagged, type Sides } from './gutter.js'
import { middle, textOfLine, type Line } from './line.js'
import type { PageLines } from './margins.js'

/** Lines of a page that stand in two columns side by side: the letterhead, or recipients beside the signature. Either side may be empty. */
export interface SideBySide extends Sides {
  readonly region: 'head' | 'foot'
}

export type Part =
  { readonly kind: 'lines'; readonly lines: readonly Line[] } | ({ readonly kind: 'columns' } & SideBySide)

/** The lines of a page in reading order: blocks in two columns taken apart, left one whole before the right one, all others as they come. */
export function partsOf(page: PageLines, before: SideBySide | null = null): Part[] {
  const parts: Part[] = []
  let lines = page.lines
  const rest = before?.region === 'foot' ? goesOnOverPage(page, before) : 0
  if (before && rest > 0) {
    parts.push({ kind: 'columns', region: 'foot', ...splitAt(lines.slice(0, rest), before.gutter) })
    lines = lines.slice(rest)
  }
  for (let at = 0, from = 0; at <= lines.length; at++) {
    const found = at < lines.length ? (headAt(lines, at, page) ?? footAt(lines, at, page, from)) : null
    if (!found && at < lines.length) continue
    const until = found ? found.start : at
    if (until > from) parts.push({ kind: 'lines', lines: lines.slice(from, until) })
    if (found) {
      parts.push({ kind: 'columns', ...found.block })
      from = found.end
      at = found.end - 1
    }
  }
  return parts
}

interface Found {
  readonly start: number
  readonly end: number
  readonly block: SideBySide
}

/** The most lines that a letterhead takes, and that recipients beside a signature do. */
const mostHeadLines = 14
const mostFootLines = 80
const numberLine = /^so[\s:\d.…_]*[-/–]\s*[a-z\d]/u
const authority =
  /^(?:[TIl1]\s?\/\s?M|TM\s*\.|T\.\s?M|K\s?\/\s?T|KT\s*\.|T\s?\/\s?L|TL\s*\.|TUQ\s*\.|T\s?\/\s?UQ|Q\s*\.)\s*\p{Lu}/u
const role =
  /^(?:PHO )?(?:CHU TICH|BI THU|TRUONG BAN|CHANH VAN PHONG|THU TUONG|BO TRUONG|THU TRUONG|GIAM DOC|CHU NHIEM|TONG BI THU|TONG GIAM DOC|HIEU TRUONG|TRUONG PHONG|CUC TRUONG|TONG CUC TRUONG|VU TRUONG|VIEN TRUONG|CHANH AN|CHINH UY|CHI HUY TRUONG|CHU TOA|THU KY|DOAN CHU TICH)/u

/** True for the line that heads the recipients. */
export function namesRecipients(text: string): boolean {
  return /^Nơi\s+(?:nhận|gửi)(?!\p{L})/iu.test(text)
}

/** The name of the State or the Party, with or without its marks: recognition loses some of them. */
function isMotto(text: string): boolean {
  return /(?:dang cong san|chu nghia) viet nam|doc lap\s*[-–]\s*tu do/u.test(bare(text).replace(/\s+/gu, ' '))
}

/** A letterhead begins here: within a few lines the motto or the place and date stands in the right half, body and number in the left. */
function headAt(lines: readonly Line[], at: number, page: PageLines): Found | null {
  const first = lines[at]!
  // Only near the top of a page, or where the motto itself stands, can a letterhead begin.
  if (first.top > page.height * 0.5 || (at > 2 && !isMotto(textOfLine(first)))) return null
  const window = lines.slice(at, at + mostHeadLines)
  const marked = window.reduce(
    (last, line, index) => (index < 10 && isHeadSign(line, page) ? index : last),
    -1,
  )
  if (marked < 0 || !window.slice(0, 8).some((line) => isRightSign(rightOf(line, page)))) return null
  const grown = growGutter(window, page.width, (line) => isTypeLine(line, page))
  const count = withoutTitle(window.slice(0, Math.max(grown?.count ?? 0, marked + 1)), page)
  const own = window.slice(0, count)
  const sides = grown && grown.count >= count ? splitAt(own, grown.gutter) : splitRagged(own, page.width)
  if (sides.left.length === 0 || sides.right.length === 0) return null
  const left = sides.left.some(
    (line) => numberLine.test(bare(textOfLine(line))) || isCapitals(textOfLine(line)),
  )
  const right = sides.right.some((line) => isRightSign(textOfLine(line)))
  return left && right ? { start: at, end: at + count, block: { region: 'head', ...sides } } : null
}

/** Signs of a letterhead: the motto, the place and date, or the number at the left edge. */
function isHeadSign(line: Line, page: PageLines): boolean {
  return (
    isRightSign(rightOf(line, page)) ||
    (line.left < page.width * 0.4 &&
      numberLine.test(bare(textOfLine(line))) &&
      line.right < page.width * 0.95 &&
      textOfLine(line).length < 70)
  )
}

function isRightSign(text: string): boolean {
  return isMotto(text) || isPlaceAndDate(text)
}

function rightOf(line: Line, page: PageLines): string {
  return textOfLine(behindGap(line, page.width) ?? line)
}

/** How many of a letterhead's lines stand above the title: the first line in the middle of the text, and not of the right column, is no part of it. */
function withoutTitle(lines: readonly Line[], page: PageLines): number {
  const centre = centreOf(page)
  const rights = lines
    .map((line) => behindGap(line, page.width))
    .filter((line): line is Line => line !== null)
  const rightCentre = rights.length > 0 ? middle(rights[0]!) : page.width * 0.72
  const title = lines.findIndex(
    (line, index) =>
      index > 0 &&
      !hasColumnGap(line, page.width) &&
      Math.abs(middle(line) - centre) < page.width * 0.03 &&
      Math.abs(middle(line) - rightCentre) > page.width * 0.06 &&
      !isRightSign(textOfLine(line)),
  )
  return title < 0 ? lines.length : title
}

function centreOf({ lines, width }: PageLines): number {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return right - left > width * 0.6 ? (left + right) / 2 : width * 0.525
}

/** Recipients beside a signature, or a signature alone in the right half. `from` is where the lines not yet given out begin. */
function footAt(lines: readonly Line[], at: number, page: PageLines, from: number): Found | null {
  if (!opensFoot(lines[at]!, page)) return null
  let start = at
  // The authority may stand a little higher than the words `Nơi nhận`.
  while (
    start > from &&
    at - start < 3 &&
    standsRight(lines[start - 1]!, page) &&
    looksSigned(lines[start - 1]!)
  )
    start--
  const window = lines.slice(start, start + mostFootLines)
  const grown = growGutter(window, page.width, (line) => isTypeLine(line, page))
  const ragged = raggedCount(window, page)
  const useRagged = ragged > (grown?.count ?? 0)
  if (!grown && !useRagged) return null
  const own = withoutLoneRecipients(window.slice(0, useRagged ? ragged : grown!.count), page)
  const sides = useRagged ? splitRagged(own, page.width) : splitAt(own, grown!.gutter)
  if (sides.right.length === 0) return null
  return { start, end: start + own.length, block: { region: 'foot', ...sides } }
}

/** Recipients that stand below two signatures, with nothing beside them, are no part of the left one. */
function withoutLoneRecipients(lines: readonly Line[], page: PageLines): readonly Line[] {
  const at = lines.findIndex((line, index) => index > 0 && namesRecipients(textOfLine(line)))
  if (at < 0) return lines
  const beside = lines.slice(at).some((line) => hasColumnGap(line, page.width) || standsRight(line, page))
  return beside ? lines : lines.slice(0, at)
}

/** How many lines of a foot hold where its columns overlap: each has a wide blank of its own, or stands wholly on one side. */
function raggedCount(lines: readonly Line[], page: PageLines): number {
  const end = lines.findIndex(
    (line) =>
      !hasColumnGap(line, page.width) && line.right > page.width * 0.68 && line.left < page.width * 0.4,
  )
  const own = end < 0 ? lines : lines.slice(0, end)
  return own.some((line) => hasColumnGap(line, page.width)) ? own.length : 0
}

function opensFoot(line: Line, page: PageLines): boolean {
  if (namesRecipients(textOfLine(line))) return true
  const right = behindGap(line, page.width) ?? (standsRight(line, page) ? line : null)
  return right !== null && right.left > page.width * 0.38 && isAuthority(textOfLine(right))
}

function isAuthority(text: string): boolean {
  return isCapitals(text) && (authority.test(text) || role.test(bare(text).toUpperCase()))
}

function looksSigned(line: Line): boolean {
  const text = textOfLine(line)
  return isAuthority(text) || isCapitals(text)
}

function standsRight(line: Line, page: PageLines): boolean {
  return line.left > page.width * 0.4
}

/** The type of the document in the middle below a letterhead. */
function isTypeLine(line: Line, page: PageLines): boolean {
  return Math.abs(middle(line) - centreOf(page)) < page.width * 0.05 && typeLine.test(bare(textOfLine(line)))
}
const typeLine =
  /^(?:ke hoach|nghi quyet|chi thi|ket luan|quy che|quy dinh|quyet dinh|thong tri|huong dan|thong bao|thong cao|thong tu(?: lien tich)?|bao cao|quy hoach|chuong trinh(?: hanh dong)?|de an|phuong an|du an|to trinh|bien ban|de cuong|tuyen bo|loi keu goi|luat|phap lenh|nghi dinh|lenh|cong dien|phu luc.*)$/u

/** How many lines at the head of a page go on with the foot of the page before: none of them crosses its blank, and none opens a part. */
function goesOnOverPage(page: PageLines, before: SideBySide): number {
  let count = 0
  for (const line of page.lines) {
    const crosses = line.words.some(
      (word) => word.x < before.gutter - 3 && word.x + word.width > before.gutter + 3,
    )
    if (crosses || isTypeLine(line, page) || line.right - line.left > page.width * 0.7) break
    count++
  }
  return count
}
