import type { Box } from '../../doc/origin.js'
import type { PageContent, PageWord } from './page-content.js'

/** A word where it stands once the page's slant is taken out; `word.box` stays as printed. Points from the top left. */
export interface PlacedWord extends Box {
  readonly word: PageWord
  readonly page: number
}

/** A printed line, or the part of one that stands in one column or cell: words from left to right. */
export interface Line {
  readonly page: number
  readonly words: readonly PlacedWord[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Height of its letters in points. */
  readonly size: number
  /** False for a recognised line, whose size is read off its ink and therefore rough. */
  readonly typed: boolean
}

export function lineOf(words: readonly PlacedWord[]): Line {
  const top = Math.min(...words.map((word) => word.y))
  const bottom = Math.max(...words.map((word) => word.y + word.height))
  const typed = words.flatMap((word) => word.word.size ?? [])
  return {
    page: words[0]!.page,
    words,
    left: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.x + word.width)),
    top,
    bottom,
    // A recognised word's box holds its ink only: all of the line together shows how high its letters stand.
    size: typed.length > 0 ? median(typed) : bottom - top,
    typed: typed.length > 0,
  }
}

/** The words of a line with a blank between each. */
export function textOfLine(line: Line): string {
  return line.words.map((placed) => placed.word.text).join(' ')
}

export function middle(line: Line): number {
  return (line.left + line.right) / 2
}

export function isBold(line: Line): boolean {
  return line.words.every((placed) => placed.word.bold === true)
}

export function isItalic(line: Line): boolean {
  return line.words.every((placed) => placed.word.italic === true)
}

interface OpenLine {
  readonly words: PlacedWord[]
  /** Top and bottom of the last word of ordinary height: a comma or a dash says little about where the line runs. */
  top: number
  bottom: number
}

/**
 * Groups words into printed lines, from top to bottom. Each word joins the line whose last word it overlaps most in height,
 * so that a line may rise or fall a little along its way (scans).
 */
export function linesOf(words: readonly PlacedWord[]): Line[] {
  const usual = Math.max(1, median(words.map((word) => word.height)))
  const open: OpenLine[] = []
  const shelves = new Map<number, OpenLine[]>()
  // Lines are kept on shelves by height, so that a page of very many words takes no longer a word than a page of few.
  const shelve = (line: OpenLine): void => {
    const shelf = Math.round((line.top + line.bottom) / 2 / usual)
    const lines = shelves.get(shelf)
    if (!lines) shelves.set(shelf, [line])
    else if (!lines.includes(line)) lines.push(line)
  }
  for (const word of [...words].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const tall = word.height > usual * 0.5
    let line = bestLine(shelves, word, usual)
    if (line) line.words.push(word)
    else {
      const slack = tall ? 0 : usual * 0.35
      line = { words: [word], top: word.y - slack, bottom: word.y + word.height + slack }
      open.push(line)
      shelve(line)
    }
    if (tall) {
      line.top = word.y
      line.bottom = word.y + word.height
      shelve(line)
    }
  }
  return open
    .map((line) => lineOf(line.words))
    .sort((a, b) => a.top + a.bottom - (b.top + b.bottom) || a.left - b.left)
}

function bestLine(
  shelves: ReadonlyMap<number, readonly OpenLine[]>,
  word: PlacedWord,
  usual: number,
): OpenLine | undefined {
  let best: OpenLine | undefined
  let most = 0.45
  const middleShelf = Math.round((word.y + word.height / 2) / usual)
  const reach = Math.min(10, Math.ceil(word.height / usual) + 1)
  for (let shelf = middleShelf - reach; shelf <= middleShelf + reach; shelf++) {
    for (const line of shelves.get(shelf) ?? []) {
      const shared = Math.min(line.bottom, word.y + word.height) - Math.max(line.top, word.y)
      const share = shared / Math.min(line.bottom - line.top, word.height)
      if (share > most) {
        most = share
        best = line
      }
    }
  }
  return best
}

/** The words of a page, the slant that is left in a scan taken out of their places. */
export function placeWords(content: PageContent): PlacedWord[] {
  const slant = content.recognised ? slantOf(content) : 0
  return content.words
    .filter((word) => word.text.trim() !== '' && isNear(word.box, content))
    .map((word) => {
      const { x, y, width, height } = word.box
      return { word, page: content.page, x: x + y * slant, y: y - x * slant, width, height }
    })
}

/** False for what a broken file puts far off its page, or nowhere. */
function isNear({ x, y, width, height }: Box, page: PageContent): boolean {
  const across = Math.max(page.width, 600)
  const down = Math.max(page.height, 850)
  return (
    x > -across && x + width < 2 * across && y > -down && y + height < 2 * down && width >= 0 && height >= 0
  )
}

/** How far lines fall on their way from left to right (points down per point right): the median over the page's long lines. */
function slantOf(content: PageContent): number {
  const plain = content.words.map((word) => ({ word, page: content.page, ...word.box }))
  const slants: number[] = []
  for (const line of linesOf(plain)) {
    if (line.words.length < 6 || line.right - line.left < content.width * 0.4) continue
    slants.push(slope(line.words.map((word) => [word.x + word.width / 2, word.y + word.height / 2])))
  }
  return slants.length < 3 ? 0 : median(slants)
}

function slope(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  let above = 0
  let below = 0
  for (const [x, y] of points) {
    above += (x - meanX) * (y - meanY)
    below += (x - meanX) ** 2
  }
  return below === 0 ? 0 : above / below
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
