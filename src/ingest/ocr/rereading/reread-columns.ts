import type { Box } from '../../../doc/origin.js'
import type { OcrEngine, OcrLine } from '../../../ports.js'
import type { PreparedPage } from '../picture/prepare.js'
import { quality, weight } from '../quality.js'
import { readPart } from '../read-page.js'

/**
 * Reads again, column by column, bands of a page where an engine ran two columns together (recipients and signature stand at different
 * heights): bands of doubtful lines with an empty corridor from top to foot. What was read better as it was stays.
 */
export async function rereadColumns(
  page: PreparedPage,
  engine: OcrEngine,
  lines: readonly OcrLine[],
): Promise<OcrLine[]> {
  let result = [...lines]
  for (const band of doubtfulBands(page, lines)) {
    const columns = columnsOf(page, band)
    if (columns.length < 2) continue
    const inside = result.filter((line) => isIn(line.box, band))
    const again: OcrLine[] = []
    for (const column of columns) again.push(...(await readPart(page, engine, column, { segmentation: 6 })))
    const fresh = again.map(withoutNoise).filter((line) => line.words.length > 0)
    if (weight(fresh) > weight(inside))
      result = [...result.filter((line) => !inside.includes(line)), ...fresh]
  }
  return result
}

function withoutNoise(line: OcrLine): OcrLine {
  return { ...line, words: line.words.filter((word) => word.confidence >= 0.2) }
}

/** Boxes around doubtful lines that stand close under one another, with all lines at their height, as wide as the print. */
function doubtfulBands(page: PreparedPage, lines: readonly OcrLine[]): Box[] {
  const point = page.dpi / 72
  const print = lines.filter((line) => line.box.height > point * 4)
  const doubtful = print.filter(
    (line) =>
      line.box.width > page.picture.width * 0.3 &&
      (quality(line.words) < 0.75 || line.words.some((word) => word.confidence < 0.3)),
  )
  const bands: { top: number; bottom: number }[] = []
  for (const { box } of [...doubtful].sort((a, b) => a.box.y - b.box.y)) {
    const last = bands.at(-1)
    if (last !== undefined && box.y <= last.bottom + point * 10)
      last.bottom = Math.max(last.bottom, box.y + box.height)
    else bands.push({ top: box.y, bottom: box.y + box.height })
  }
  const left = Math.min(...print.map((line) => line.box.x))
  const right = Math.max(...print.map((line) => line.box.x + line.box.width))
  return bands.map(({ top, bottom }) => {
    const met = print.filter((line) => line.box.y < bottom && line.box.y + line.box.height > top)
    const y = Math.min(top, ...met.map((line) => line.box.y)) - point * 2
    const foot = Math.max(bottom, ...met.map((line) => line.box.y + line.box.height)) + point * 2
    return { x: left - point * 3, y, width: right - left + point * 6, height: foot - y }
  })
}

/** The parts of a band to both sides of its corridors: columns of pixels without ink, at least 14 points broad. */
function columnsOf(page: PreparedPage, band: Box): Box[] {
  const { dark, width, height } = page.ink
  const [left, right] = [Math.max(0, Math.floor(band.x)), Math.min(width, Math.ceil(band.x + band.width))]
  const [top, bottom] = [Math.max(0, Math.floor(band.y)), Math.min(height, Math.ceil(band.y + band.height))]
  const columns: Box[] = []
  let [from, last] = [-1, -1]
  for (let x = left; x <= right; x++) {
    let ink = 0
    if (x < right) for (let y = top; y < bottom; y++) ink += dark[y * width + x]!
    if (ink > 1) {
      if (from < 0) from = x
      last = x
    } else if (from >= 0 && (x === right || x - last > (page.dpi / 72) * 14)) {
      columns.push({ x: from - 4, y: top, width: last - from + 9, height: bottom - top })
      from = -1
    }
  }
  return columns
}

function isIn(box: Box, band: Box): boolean {
  const middle = box.y + box.height / 2
  return middle > band.y && middle < band.y + band.height
}
