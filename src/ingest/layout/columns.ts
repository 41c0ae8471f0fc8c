import { isCapitals, isPlaceAndDate } from '../../text/lines.js'
import { lineOf, median, middle, textOfLine, type Line, type PlacedWord } from './line.js'
import type { PageLines } from './margins.js'

/** Lines of a page that stand in two columns side by side: the letterhead, or recipients beside the signature. Either side may be empty. */
export interface SideBySide {
  readonly region: 'head' | 'foot'
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  /** Where the blank between the two stands. */
  readonly gutter: number
}

export type Part =
  { readonly kind: 'lines'; readonly lines: readonly Line[] } | ({ readonly kind: 'columns' } & SideBySide)

/** The lines of a page in reading order: blocks in two columns taken apart, left one whole before the right one, all others as they come. */
export function partsOf(page: PageLines, before: SideBySide | null = null): Part[] {
  const parts: Part[] = []
  let lines = page.lines
  const rest = before?.region === 'foot' ? goesOnOverPage(page, before) : 0
  if (before && rest > 0) {
    parts.push({ kind: 'columns', ...split(lines.slice(0, rest), before.gutter, 'foot') })
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

const motto =
  /(?:ĐẢNG\s+CỘNG\s+SẢN|CỘNG\s+H(?:ÒA|OÀ)\s+X.{1,3}\s+HỘI\s+CHỦ\s+NGHĨA).{0,4}\s+VIỆT\s+NAM|Độc\s+lập\s*[-–—]\s*Tự\s+do/u
const numberLine = /^Số[\s:\d.…_]*[-/–]\s*[\p{Lu}\d]/u
const authority = /^(?:T\/M|TM\s*\.|T\.\s?M\.?|K\/T|KT\s*\.|T\/L|TL\s*\.|TUQ\s*\.|T\/UQ|Q\s*\.)\s*\p{Lu}/u
const role =
  /^(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|BÍ\s+THƯ|TRƯỞNG\s+BAN|CHÁNH\s+VĂN\s+PHÒNG|THỦ\s+TƯỚNG|BỘ\s+TRƯỞNG|GIÁM\s+ĐỐC|CHỦ\s+NHIỆM|TỔNG\s+BÍ\s+THƯ|THỨ\s+TRƯỞNG|TỔNG\s+GIÁM\s+ĐỐC|HIỆU\s+TRƯỞNG)/u
const recipients = /^Nơi\s+(?:nhận|gửi)(?!\p{L})/iu

/** A letterhead begins here: within a few lines the motto, or the number beside the place and date, stands in a half of its own. */
function headAt(lines: readonly Line[], at: number, page: PageLines): Found | null {
  const window = lines.slice(at, at + 14)
  const first = window[0]!
  if (first.top > page.height * 0.5) return null
  // Only near the top, or where the motto itself stands, can a letterhead begin.
  if (at > 2 && !motto.test(textOfLine(first))) return null
  if (!window.slice(0, 8).some((line) => motto.test(textOfLine(line)) || hasPlaceAndDate(line))) return null
  const grown = grow(window, page, (line) => isTitle(line, page))
  if (!grown) return null
  const block = split(window.slice(0, grown.count), grown.gutter, 'head')
  if (block.left.length === 0 || block.right.length === 0) return null
  const signs = block.right.some((line) => motto.test(textOfLine(line)) || isPlaceAndDate(textOfLine(line)))
  const leftSigns = block.left.some(
    (line) => numberLine.test(textOfLine(line)) || isCapitals(textOfLine(line)),
  )
  return signs && leftSigns ? { start: at, end: at + grown.count, block } : null
}

/** Recipients beside a signature, or a signature alone in the right half. `from` is where the lines not yet given out begin. */
function footAt(lines: readonly Line[], at: number, page: PageLines, from: number): Found | null {
  const window = lines.slice(at)
  if (!opensFoot(window[0]!, page)) return null
  let start = at
  // The authority may stand a little higher than the word `Nơi nhận`.
  while (
    start > from &&
    at - start < 3 &&
    standsRight(lines[start - 1]!, page) &&
    looksSigned(lines[start - 1]!)
  )
    start--
  const grown = grow(lines.slice(start), page, () => false)
  if (!grown) return null
  const block = split(lines.slice(start, start + grown.count), grown.gutter, 'foot')
  if (block.right.length === 0) return null
  return { start, end: start + grown.count, block }
}

function opensFoot(line: Line, page: PageLines): boolean {
  const text = textOfLine(line)
  if (recipients.test(text)) return true
  const right = rightHalf(line, page)
  return (
    right !== null &&
    right.left > page.width * 0.38 &&
    (authority.test(textOfLine(right)) || role.test(textOfLine(right)))
  )
}

function looksSigned(line: Line): boolean {
  const text = textOfLine(line)
  return authority.test(text) || role.test(text) || isCapitals(text)
}

function standsRight(line: Line, page: PageLines): boolean {
  return line.left > page.width * 0.4
}

/** What of a line stands behind its widest gap, where that is wide; the whole line where it stands right of the middle. */
function rightHalf(line: Line, page: PageLines): Line | null {
  const cut = widestGap(line)
  if (cut && cut.width > line.size * 1.2 && cut.at > page.width * 0.2)
    return lineOf(line.words.slice(cut.index))
  return standsRight(line, page) ? line : null
}

function hasPlaceAndDate(line: Line): boolean {
  if (isPlaceAndDate(textOfLine(line))) return true
  const cut = widestGap(line)
  return cut !== null && isPlaceAndDate(textOfLine(lineOf(line.words.slice(cut.index))))
}

/** A line in the middle of the page that no column reaches: the type or title below a letterhead. */
function isTitle(line: Line, page: PageLines): boolean {
  const text = textOfLine(line)
  const centred = Math.abs(middle(line) - page.width / 2) < page.width * 0.04
  return centred && typeLine.test(text)
}
const typeLine =
  /^(?:KẾ HOẠCH|NGHỊ QUYẾT|CHỈ THỊ|KẾT LUẬN|QUY CHẾ|QUY ĐỊNH|QUYẾT ĐỊNH|THÔNG TRI|HƯỚNG DẪN|THÔNG BÁO|THÔNG CÁO|THÔNG TƯ.*|BÁO CÁO|QUY HOẠCH|CHƯƠNG TRÌNH.*|ĐỀ ÁN|PHƯƠNG ÁN|DỰ ÁN|TỜ TRÌNH|BIÊN BẢN|ĐỀ CƯƠNG|TUYÊN BỐ|LỜI KÊU GỌI|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|LỆNH|CÔNG ĐIỆN|PHỤ LỤC.*)$/u

/** The least blank between two columns (points). */
const leastGutter = 5

/**
 * How many of the lines, from the first, leave one upright blank free in the middle of the page, and where that blank is. Lines are
 * taken as long as it stays; where the columns themselves overlap (set with tabs and blanks, not in a table) each line is cut at its own gap.
 */
function grow(
  lines: readonly Line[],
  page: PageLines,
  stop: (line: Line) => boolean,
): { count: number; gutter: number } | null {
  let free: readonly (readonly [number, number])[] = [[page.width * 0.2, page.width * 0.75]]
  let count = 0
  let best: { count: number; gutter: number } | null = null
  for (const line of lines) {
    if (stop(line)) break
    const left = line.words.reduce((gaps, word) => without(gaps, word.x - 1, word.x + word.width + 1), free)
    const wide = left.filter(([start, end]) => end - start >= leastGutter)
    if (wide.length === 0) break
    const gutter = gutterOf(wide, lines.slice(0, count + 1), page)
    if (runsThrough(line, gutter)) break
    free = wide
    count++
    best = { count, gutter }
  }
  return best
}

/** A line of running text whose blank happens to stand over the gutter: that blank is no wider than its others. */
function runsThrough(line: Line, gutter: number): boolean {
  const gaps = line.words.slice(1).map((word, index) => {
    const before = line.words[index]!
    return { start: before.x + before.width, end: word.x, width: word.x - before.x - before.width }
  })
  const over = gaps.find((gap) => gap.start < gutter && gap.end > gutter)
  if (!over || over.width > line.size) return false
  const others = gaps.filter((gap) => gap !== over).map((gap) => gap.width)
  return others.length > 0 && over.width < median(others) * 1.6
}

function without(
  gaps: readonly (readonly [number, number])[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  return gaps.flatMap(([start, end]): (readonly [number, number])[] => {
    if (to <= start || from >= end) return [[start, end]]
    const rest: (readonly [number, number])[] = []
    if (from > start) rest.push([start, from])
    if (to < end) rest.push([to, end])
    return rest
  })
}

/** Of the blanks left, the one with words on both sides; of several the one nearest to the middle of the page. */
function gutterOf(
  free: readonly (readonly [number, number])[],
  lines: readonly Line[],
  page: PageLines,
): number {
  const words = lines.flatMap((line) => line.words)
  const between = free.filter(([start, end]) => {
    const left = words.some((word) => word.x + word.width <= start + 2)
    const right = words.some((word) => word.x >= end - 2)
    return left && right
  })
  const candidates = between.length > 0 ? between : free
  const centre = ([start, end]: readonly [number, number]): number => (start + end) / 2
  const [best] = [...candidates].sort(
    (a, b) => Math.abs(centre(a) - page.width * 0.47) - Math.abs(centre(b) - page.width * 0.47),
  )
  return centre(best!)
}

function split(lines: readonly Line[], gutter: number, region: 'head' | 'foot'): SideBySide {
  const side = (test: (word: PlacedWord) => boolean): Line[] =>
    lines
      .map((line) => line.words.filter(test))
      .filter((words) => words.length > 0)
      .map(lineOf)
  const isLeft = (word: PlacedWord): boolean => word.x + word.width / 2 < gutter
  return { region, gutter, left: side(isLeft), right: side((word) => !isLeft(word)) }
}

/** How many lines at the head of a page go on with the foot of the page before: none of them crosses its blank, and none opens a part. */
function goesOnOverPage(page: PageLines, before: SideBySide): number {
  let count = 0
  for (const line of page.lines) {
    const crosses = line.words.some(
      (word) => word.x < before.gutter - 3 && word.x + word.width > before.gutter + 3,
    )
    if (crosses || isTitle(line, page) || line.right - line.left > page.width * 0.7) break
    count++
  }
  return count
}

function widestGap(line: Line): { index: number; at: number; width: number } | null {
  let widest: { index: number; at: number; width: number } | null = null
  for (let index = 1; index < line.words.length; index++) {
    const before = line.words[index - 1]!
    const end = before.x + before.width
    const width = line.words[index]!.x - end
    if (!widest || width > widest.width) widest = { index, at: end + width / 2, width }
  }
  return widest
}
