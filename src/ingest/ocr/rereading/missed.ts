import type { Box } from '../../../doc/origin.js'
import type { OcrWord } from '../../../ports.js'
import type { PreparedPage } from '../picture/prepare.js'

/** Ink that no word covers, in pixels of the page: a dash before a line, or print that was passed over. */
export interface MissedInk {
  readonly box: Box
  readonly pixels: number
  readonly kind: 'dash' | 'print'
}

/**
 * Finds ink that no recognised word covers: an engine can pass over a line, a page number or half a page and still call itself sure.
 * Specks, what is left of rules and stamps, scribbles and the scanner's edges are no print.
 */
export function findMissedInk(page: PreparedPage, words: readonly OcrWord[]): MissedInk[] {
  const point = page.dpi / 72
  const left = uncovered(page, words)
  return joinNear(clusters(left, page, Math.max(1, Math.round(point * 0.7))), point)
    .map((found) => ({ ...found, kind: kindOf(found, point, page) }))
    .filter((found): found is MissedInk => found.kind !== null)
}

/** The page's ink without that of words, marks and rules. */
function uncovered(page: PreparedPage, words: readonly OcrWord[]): Uint8Array {
  const { width, height } = page.ink
  const point = page.dpi / 72
  const left = Uint8Array.from(page.ink.dark)
  const clear = (box: Box, by: number): void => {
    const [x1, x2] = [Math.max(0, Math.floor(box.x - by)), Math.min(width, Math.ceil(box.x + box.width + by))]
    for (let y = Math.max(0, Math.floor(box.y - by)); y < Math.min(height, box.y + box.height + by); y++) {
      left.fill(0, y * width + x1, Math.max(y * width + x1, y * width + x2))
    }
  }
  for (const word of words) clear(word.box, point * 1.2)
  for (const rule of page.rules) clear(rule.box, point * 1.5)
  for (const mark of page.marks) clear(mark.box, 0)
  const edge = Math.round(width * 0.015)
  clear({ x: 0, y: 0, width, height: edge }, 0)
  clear({ x: 0, y: height - edge, width, height: edge }, 0)
  clear({ x: 0, y: 0, width: edge, height }, 0)
  clear({ x: width - edge, y: 0, width: edge, height }, 0)
  return left
}

interface Found {
  readonly box: Box
  readonly pixels: number
}

/** Connected ink on a grid of small cells. */
function clusters(ink: Uint8Array, page: PreparedPage, size: number): Found[] {
  const { width, height } = page.ink
  const columns = Math.ceil(width / size)
  const rows = Math.ceil(height / size)
  const counts = new Uint16Array(columns * rows)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / size) * columns
    for (let x = 0; x < width; x++) if (ink[y * width + x] === 1) counts[row + Math.floor(x / size)]!++
  }
  const found: Found[] = []
  for (let start = 0; start < counts.length; start++) {
    if (counts[start] === 0) continue
    found.push(spread(counts, start, columns, rows, size))
  }
  return found
}

/** Takes the cells that touch `start` off the grid. */
function spread(counts: Uint16Array, start: number, columns: number, rows: number, size: number): Found {
  let pixels = counts[start]!
  counts[start] = 0
  const queue = [start]
  let [left, top, right, bottom] = [columns, rows, 0, 0]
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const column = cell % columns
    const row = Math.floor(cell / columns)
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const next = y * columns + x
        if (counts[next] === 0) continue
        pixels += counts[next]!
        counts[next] = 0
        queue.push(next)
      }
    }
  }
  const box = {
    x: left * size,
    y: top * size,
    width: (right - left + 1) * size,
    height: (bottom - top + 1) * size,
  }
  return { box, pixels }
}

/** Letters side by side joined to stretches of print; specks fall away first. */
function joinNear(found: readonly Found[], point: number): Found[] {
  const parts = found.filter(
    ({ pixels, box }) => pixels >= point * point * 0.7 && Math.max(box.width, box.height) >= point * 1.6,
  )
  const result: Found[] = []
  for (const part of [...parts].sort((a, b) => a.box.x - b.box.x)) {
    const at = result.findIndex((one) => isBeside(one.box, part.box, point * 8))
    if (at < 0) result.push(part)
    else result[at] = { box: around(result[at]!.box, part.box), pixels: result[at]!.pixels + part.pixels }
  }
  return result
}

function isBeside(a: Box, b: Box, gap: number): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return b.x - (a.x + a.width) <= gap && shared >= Math.min(a.height, b.height) * 0.4
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

function kindOf({ box, pixels }: Found, point: number, page: PreparedPage): MissedInk['kind'] | null {
  const [width, height] = [box.width / point, box.height / point]
  if (height <= 3 && width >= 2 && width <= 16 && width > height * 1.2) return 'dash'
  if (height < 4.5 || height > 60 || width < 1.4) return null
  // Handwriting and what is left of pictures: high and thinly inked.
  const density = pixels / (box.width * box.height)
  if (density < 0.05 || (height > 34 && density < 0.12)) return null
  if (height > 12 && width < height * 0.12) return null
  return box.width > page.picture.width * 0.97 ? null : 'print'
}
