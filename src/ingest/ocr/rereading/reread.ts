import type { Box } from '../../../doc/origin.js'
import type { OcrEngine, OcrLine } from '../../../ports.js'
import { withoutDoubles } from './doubles.js'
import { findMissedInk } from './missed.js'
import { placeLines } from '../place-lines.js'
import type { PreparedPage } from '../picture/prepare.js'
import { isPrint, meets, noWord, quality, withoutNoise } from '../quality.js'
import { grow, readPart } from '../read-page.js'
import { rereadColumns } from './reread-columns.js'
import { rereadStamped } from './reread-stamped.js'

/** A page's lines after parts of it were read again, and the boxes of print that stayed unread. */
export interface Reread {
  readonly lines: readonly OcrLine[]
  readonly unread: readonly Box[]
}

/** Below this mean confidence a line is read again on its own. */
const doubtfulLine = 0.6

/**
 * Reads again what the first reading left doubtful or passed over: lines of low confidence, the print around a stamp, ink that no word
 * covers. What cannot be read even alone is handed back as unread.
 */
export async function rereadPage(
  page: PreparedPage,
  engine: OcrEngine,
  first: readonly OcrLine[],
): Promise<Reread> {
  const doubted = await rereadDoubtful(page, engine, await rereadColumns(page, engine, first))
  const stamped = await rereadStamped(page, engine, doubted)
  const kept = stamped.map(withoutNoise).filter((line) => line.words.length > 0)
  const added: OcrLine[] = []
  const unread: Box[] = []
  for (const missed of findMissedInk(
    page,
    kept.flatMap((line) => line.words),
  ).slice(0, 60)) {
    if (missed.kind === 'dash') {
      const dash = dashOf(missed.box, kept, page.dpi / 72)
      if (dash) added.push(dash)
      continue
    }
    let lines = (await readMissed(page, engine, missed.box)).filter((line) => isPrint(line))
    // What was read before, however badly, is better than nothing, and marked as doubtful.
    if (lines.length === 0) lines = firstReading(stamped, missed.box)
    added.push(...lines)
    if (lines.length === 0 && looksLikePrint(missed.box, missed.pixels, page.dpi / 72))
      unread.push(missed.box)
  }
  return { lines: withoutDoubles(placeLines(kept, added)), unread }
}

async function rereadDoubtful(
  page: PreparedPage,
  engine: OcrEngine,
  lines: readonly OcrLine[],
): Promise<OcrLine[]> {
  const result: OcrLine[] = []
  for (const line of lines) {
    const before = quality(line.words)
    if (before >= doubtfulLine || isSpeck(line, page.dpi / 72)) {
      result.push(line)
      continue
    }
    const again = await readPart(page, engine, grow(line.box, 4), { segmentation: 7, scale: 1.4 })
    const words = again.flatMap((one) => [...one.words])
    result.push(quality(words) > before ? { words, box: line.box } : line)
  }
  return result
}

async function readMissed(page: PreparedPage, engine: OcrEngine, box: Box): Promise<OcrLine[]> {
  const point = page.dpi / 72
  const single = box.width < point * 14 && box.height < point * 22
  const block = box.height > point * 26
  const part = grow(box, point * 2)
  const read = await readPart(page, engine, part, {
    segmentation: single ? 10 : block ? 6 : 7,
    scale: single ? 1.2 : 1,
  })
  return read.map(withoutNoise)
}

/** A dash that opens a line of print, told by its shape and its place left of the line's first word. */
function dashOf(box: Box, lines: readonly OcrLine[], point: number): OcrLine | null {
  const middle = box.y + box.height / 2
  const line = lines.find(({ words }) => {
    const first = words[0]!
    const gap = first.box.x - (box.x + box.width)
    const place = (middle - first.box.y) / first.box.height
    return gap > 0 && gap < point * 14 && place > 0.35 && place < 0.85 && box.width < point * 9
  })
  return line ? { words: [{ text: '-', box, confidence: 0.7 }], box } : null
}

function firstReading(lines: readonly OcrLine[], box: Box): OcrLine[] {
  const words = lines.flatMap((line) =>
    line.words.filter((word) => word.confidence < noWord && meets(word.box, box)),
  )
  const print = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  return print.length === 0 ? [] : [{ words: print, box }]
}

function isSpeck(line: OcrLine, point: number): boolean {
  return line.box.height < point * 4 || line.box.width < point * 6
}

/** True for ink of the size and density of at least a short word of print. */
function looksLikePrint(box: Box, pixels: number, point: number): boolean {
  const [width, height] = [box.width / point, box.height / point]
  const density = pixels / (box.width * box.height)
  return height >= 6 && height <= 22 && width >= 14 && density > 0.1 && density < 0.6
}
