import type { Box } from '../../doc/origin.js'
import type { OcrEngine, OcrLine } from '../../ports.js'
import { encodePicture, type Picture } from './picture/picture.js'
import type { PreparedPage } from './picture/prepare.js'

/** Reads the lines of a prepared page, its tables cell by cell. Boxes in the page's pixels. */
export async function readLines(page: PreparedPage, engine: OcrEngine): Promise<OcrLine[]> {
  const boxes = page.tables.map((table) => table.box)
  const body = boxes.length === 0 ? page.picture : without(page.picture, boxes, page.ink.level)
  const read = await engine.recognize({ image: await encodePicture(body) })
  const cells = page.tables.flatMap((table) => [...table.cells])
  const inCells = await Promise.all(cells.map((cell) => readCell(page, engine, cell)))
  return [...read.lines, ...inCells.flat()]
}

/** The lines of one cell; none where it is empty. A single sign is read as one: in a block it is taken for dirt. */
async function readCell(page: PreparedPage, engine: OcrEngine, cell: Box): Promise<OcrLine[]> {
  const inner = shrink(cell, Math.max(2, page.dpi / 72))
  const ink = inkBox(page, inner)
  if (ink === null) return []
  const point = page.dpi / 72
  return readPart(page, engine, grow(ink, point * 2), { segmentation: ink.height < point * 17 ? 7 : 6 })
}

/** Reads one part of a page on its own, enlarged and with a white margin; boxes come back in the page's pixels. */
export async function readPart(
  page: PreparedPage,
  engine: OcrEngine,
  part: Box,
  options: { readonly segmentation: number; readonly scale?: number; readonly allowed?: string },
): Promise<OcrLine[]> {
  const scale = options.scale ?? 1
  const margin = 10
  const image = await encodePicture(page.picture, { part, scale, margin, paper: page.ink.level })
  const request = {
    image,
    segmentation: options.segmentation,
    ...(options.allowed !== undefined && { allowed: options.allowed }),
  }
  const read = await engine.recognize(request)
  const [left, top] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))]
  const place = (box: Box): Box => ({
    x: (box.x - margin) / scale + left,
    y: (box.y - margin) / scale + top,
    width: box.width / scale,
    height: box.height / scale,
  })
  return read.lines.map((line) => ({
    box: place(line.box),
    words: line.words.map((word) => ({ ...word, box: place(word.box) })),
  }))
}

/** The box made smaller on every side. */
export function shrink(box: Box, by: number): Box {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(1, box.width - 2 * by),
    height: Math.max(1, box.height - 2 * by),
  }
}

/** The box made bigger on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The box around the ink inside a box; null where it holds no more than a speck. */
export function inkBox(page: PreparedPage, box: Box): Box | null {
  const { dark, width, height } = page.ink
  let count = 0
  const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)]
  let [x1, y1, x2, y2] = [right, bottom, 0, 0]
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x++) {
      if (dark[y * width + x] === 0) continue
      count++
      ;[x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)]
    }
  }
  return count < (page.dpi / 72) ** 2 * 1.5 ? null : { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 }
}

/** The picture with boxes painted over with paper. */
export function without(picture: Picture, boxes: readonly Box[], level: number): Picture {
  const grey = Uint8Array.from(picture.grey)
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x))
    const right = Math.min(picture.width, Math.ceil(box.x + box.width))
    const bottom = Math.min(picture.height, Math.ceil(box.y + box.height))
    for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++)
      grey.fill(level, y * picture.width + left, y * picture.width + right)
  }
  return { ...picture, grey }
}
