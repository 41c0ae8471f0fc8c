import type { Box } from '../../../doc/origin.js'
import type { OcrEngine, OcrLine } from '../../../ports.js'
import { findComponents } from '../picture/components.js'
import { cut } from '../picture/picture.js'
import type { PreparedPage } from '../picture/prepare.js'
import { isPrint, meets, weight, withoutNoise } from '../quality.js'
import { readPart } from '../read-page.js'

/**
 * Reads print under and beside stamps and signatures once more, where that reads more of it: first the whole place as one block, then,
 * where black strokes crossed it, each row of letters on its own, since what is left of the strokes runs the rows together.
 */
export async function rereadStamped(
  page: PreparedPage,
  engine: OcrEngine,
  lines: readonly OcrLine[],
): Promise<OcrLine[]> {
  let result = [...lines]
  for (const zone of zonesOf(page)) {
    const again = await readPart(page, engine, zone, { segmentation: 6 })
    result = betterOf(result, again, zone)
    for (const row of rowsIn(page, zone)) {
      if (isReadWell(result, row)) continue
      for (const scale of [1, 1.5])
        result = betterOf(result, await readPart(page, engine, row, { segmentation: 7, scale }), row)
    }
  }
  return result
}

/** The places about the marks of a page; marks that stand together (a signature over its stamp) have one. */
function zonesOf(page: PreparedPage): Box[] {
  const point = page.dpi / 72
  const zones: Box[] = []
  for (const { box } of page.marks) {
    const zone = {
      x: Math.max(0, box.x - point * 70),
      y: Math.max(0, box.y - point * 26),
      width: box.width + point * 190,
      height: box.height + point * 40,
    }
    const near = zones.findIndex((one) => meets(one, zone))
    if (near < 0) zones.push(zone)
    else zones[near] = around(zones[near]!, zone)
  }
  return zones
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const right = Math.max(a.x + a.width, b.x + b.width)
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}

/** The lines with what a further reading of a place read better. Lines that go on outside the place stay as they were read whole. */
function betterOf(lines: readonly OcrLine[], again: readonly OcrLine[], zone: Box): OcrLine[] {
  const inside = lines.filter((line) => isInside(line.box, zone))
  const fresh = again.map(withoutNoise).filter((line) => isInside(line.box, zone) && isPrint(line))
  if (weight(fresh) <= weight(inside)) return [...lines]
  const outside = lines.filter((line) => !inside.includes(line))
  return [...outside, ...fresh.filter((line) => !outside.some((one) => meets(one.box, line.box)))]
}

function isInside(box: Box, zone: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return (
    x >= zone.x &&
    x <= zone.x + zone.width &&
    y >= zone.y &&
    y <= zone.y + zone.height &&
    box.x >= zone.x - zone.width * 0.02
  )
}

/** Rows of letters in a place: stretches of its height in which letters stand side by side, right of what belongs to the column beside it. */
function rowsIn(page: PreparedPage, zone: Box): Box[] {
  const point = page.dpi / 72
  const mark = page.marks.find(({ box }) => meets(box, zone))!.box
  const part = { ...zone, x: mark.x - point * 20, width: zone.x + zone.width - mark.x + point * 20 }
  const picture = cut(page.picture, part)
  const dark = picture.grey.map((grey) => (grey < page.ink.threshold ? 1 : 0))
  const letters = findComponents({ width: picture.width, height: picture.height, dark }).filter(
    ({ box }) => box.height > point * 4.5 && box.height < point * 26 && box.width < point * 60,
  )
  const counts = new Uint16Array(picture.height)
  for (const { box } of letters) for (let y = box.y; y < box.y + box.height; y++) counts[y]!++
  const rows: Box[] = []
  let from = -1
  for (let y = 0; y <= counts.length; y++) {
    if (y < counts.length && counts[y]! >= 3) {
      if (from < 0) from = y
    } else if (from >= 0) {
      if (y - from > point * 4 && y - from < point * 26) rows.push(rowOf(from, y))
      from = -1
    }
  }
  return rows

  function rowOf(top: number, bottom: number): Box {
    const own = letters.filter(({ box }) => box.y < bottom && box.y + box.height > top)
    const left = Math.min(...own.map(({ box }) => box.x))
    const right = Math.max(...own.map(({ box }) => box.x + box.width))
    const [x, y] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))]
    return {
      x: x + left - point * 3,
      y: y + top - point * 4,
      width: right - left + point * 6,
      height: bottom - top + point * 8,
    }
  }
}

function isReadWell(lines: readonly OcrLine[], row: Box): boolean {
  const words = lines.flatMap((line) => line.words.filter((word) => isInside(word.box, row)))
  return words.length > 1 && words.every((word) => word.confidence >= 0.8)
}
