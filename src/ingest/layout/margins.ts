import type { Message } from '../../doc/doc.js'
import { bare } from '../../text/fold.js'
import { isNear } from '../../text/near.js'
import { textOfLine, type Line } from './line.js'

/** The lines of one page with its size. */
export interface PageLines {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

/**
 * Takes page numbers and running heads and feet out of the lines. A number counts as the page's where it stands alone at the
 * edge and keeps step with the pages; a line as running where it comes again at the edge of other pages, digits apart.
 * A lone number at an edge that does not keep step goes too, and a message says so.
 */
export function withoutMargins(pages: readonly PageLines[]): { pages: PageLines[]; messages: Message[] } {
  const edges = pages.map((page) => edgeLines(page))
  const running = runningTexts(edges)
  const step = numberStep(edges)
  const messages: Message[] = []
  const kept = pages.map((page, index) => {
    const out = new Set<Line>()
    // A page is never emptied: what is all that it says is no running head.
    const only = page.lines.length === edges[index]!.length
    for (const { line, outermost } of edges[index]!) {
      const number = pageNumber(line)
      if (number !== null) {
        if (step !== null && number === page.page + step) out.add(line)
        else if (outermost && stands(line, page)) {
          out.add(line)
          messages.push({
            code: 'ingest/page-number-doubtful',
            severity: 'info',
            params: { page: page.page, number },
          })
        }
      } else if (!only && isApart(line, page) && runs(line, running)) out.add(line)
    }
    return { ...page, lines: page.lines.filter((line) => !out.has(line)) }
  })
  return { pages: kept, messages }
}

interface EdgeLine {
  readonly line: Line
  readonly outermost: boolean
}

/** The first and the last three lines of a page, where they stand in its outer eighths. */
function edgeLines({ lines, height }: PageLines): EdgeLine[] {
  const top = lines.slice(0, 3).filter((line) => line.bottom < height * 0.125)
  const bottom = lines.slice(-3).filter((line) => line.top > height * 0.875 && !top.includes(line))
  return [
    ...top.map((line, index) => ({ line, outermost: index === 0 })),
    ...bottom.map((line, index) => ({ line, outermost: index === bottom.length - 1 })),
  ]
}

/** The number of a line that holds a page number and nothing else: `3`, `- 3 -`, `Trang 3`, `3/8`. */
function pageNumber(line: Line): number | null {
  const text = textOfLine(line)
  const match = /^(?:[-–—|[(]\s?)?(?:trang|page)?\s?(\d{1,3})(?:\s?\/\s?\d{1,3})?(?:\s?[-–—|\])])?$/iu.exec(
    text,
  )
  return match ? Number(match[1]) : null
}

/** What has to be added to a page's place in the file to get its printed number; null where fewer than half of the numbers agree. */
function numberStep(edges: readonly (readonly EdgeLine[])[]): number | null {
  const votes = new Map<number, number>()
  let numbers = 0
  edges.forEach((lines) => {
    const steps = new Set<number>()
    for (const { line } of lines) {
      const number = pageNumber(line)
      if (number !== null) steps.add(number - line.page)
    }
    if (steps.size > 0) numbers++
    for (const found of steps) votes.set(found, (votes.get(found) ?? 0) + 1)
  })
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))
  return best && best[1] * 2 >= numbers ? best[0] : null
}

/** True for a short line in the middle or at the right edge, as page numbers stand; a list's label stands at the left. */
function stands(line: Line, page: PageLines): boolean {
  const centre = (line.left + line.right) / 2
  return Math.abs(centre - page.width / 2) < page.width * 0.06 || centre > page.width * 0.8
}

function pattern(line: Line): string {
  return textOfLine(line).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()
}

/** What stands at the head of a part of its own, however often it comes: annexes, forms, letterheads. */
const opensPart =
  /^(?:phụ lục|biểu|mẫu|danh (?:mục|sách)|bảng|điều|chương|mục|phần|cộng hòa|cộng hoà|đảng cộng sản|độc lập|nơi nhận|số|[-+•])/u

/** A pattern that comes at the edge of at least two pages, and of at least a third of them. A letterhead comes once. */
interface Running {
  readonly pattern: string
  readonly pages: Set<number>
}

/** Of the letters of a recognised line this share may be misread, and it still counts as the same. */
const misread = 0.25

function runningTexts(edges: readonly (readonly EdgeLine[])[]): readonly string[] {
  const found: Running[] = []
  edges.forEach((lines, page) => {
    for (const { line } of lines) {
      const own = pattern(line)
      if (!/\p{L}/u.test(own) || opensPart.test(own)) continue
      const known = found.find((other) => isSame(own, other.pattern, line.typed))
      if (known) known.pages.add(page)
      else if (found.length < mostPatterns) found.push({ pattern: own, pages: new Set([page]) })
    }
  })
  const least = Math.max(2, Math.ceil(edges.length / 3))
  return found.filter(({ pages }) => pages.size >= least).map((running) => running.pattern)
}

/** More different lines at the edges than this are no running heads, and would take long to compare. */
const mostPatterns = 300

/** True in the margin proper, and where clear room parts the line from the text: two pages may begin with the same sentence. */
function isApart(line: Line, { lines, height }: PageLines): boolean {
  if (line.bottom < height * 0.08 || line.top > height * 0.92) return true
  const at = lines.indexOf(line)
  const inner = line.bottom < height / 2 ? lines[at + 1] : lines[at - 1]
  if (!inner) return true
  const room = line.bottom < height / 2 ? inner.top - line.bottom : line.top - inner.bottom
  return room > line.size * 0.9
}

function runs(line: Line, running: readonly string[]): boolean {
  const own = pattern(line)
  return !opensPart.test(own) && running.some((other) => isSame(own, other, line.typed))
}

function isSame(own: string, other: string, typed: boolean): boolean {
  if (own === other) return true
  const length = Math.min(own.length, other.length)
  return !typed && length >= 8 && isNear(bare(own), bare(other), Math.floor(length * misread))
}
