import type { Box } from '../../doc/origin.js'
import type { OcrEngine, OcrWord } from '../../ports.js'
import { encodePicture, type Picture } from './picture.js'
import type { PreparedPage } from './prepare.js'

/** Reads the words of a prepared page, its tables cell by cell. Boxes in the page's pixels. */
export async function readWords(page: PreparedPage, engine: OcrEngine): Promise<OcrWord[]> {
  const body =
    page.tables.length === 0
      ? page.picture
      : without(
          page.picture,
          page.tables.map((table) => table.box),
          page.ink.level,
        )
  const read = await engine.recognize({ image: await encodePicture(body) })
  const words = read.lines.flatMap((line) => [...line.words])
  const cells = page.tables.flatMap((table) => [...table.cells])
  const inCells = await Promise.all(cells.map((cell) => readCell(page, engine, cell)))
  return [...words, ...inCells.flat()]
}

/** The words of one cell; none where it is empty. */
async function readCell(page: PreparedPage, engine: OcrEngine, cell: Box): Promise<OcrWord[]> {
  const inner = shrink(cell, Math.max(2, page.dpi / 72))
  if (!hasInk(page, inner)) return []
  return readPart(page, engine, inner, { segmentation: 6 })
}

/** Reads one part of a page on its own, enlarged and with a white margin; boxes come back in the page's pixels. */
export async function readPart(
  page: PreparedPage,
  engine: OcrEngine,
  part: Box,
  options: { readonly segmentation: number; readonly scale?: number; readonly allowed?: string },
): Promise<OcrWord[]> {
  const scale = options.scale ?? 1
  const margin = 10
  const image = await encodePicture(page.picture, { part, scale, margin })
  const request = {
    image,
    segmentation: options.segmentation,
    ...(options.allowed !== undefined && { allowed: options.allowed }),
  }
  const read = await engine.recognize(request)
  const [left, top] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))]
  return read.lines.flatMap((line) =>
    line.words.map((word) => ({
      ...word,
      box: {
        x: (word.box.x - margin) / scale + left,
        y: (word.box.y - margin) / scale + top,
        width: word.box.width / scale,
        height: word.box.height / scale,
      },
    })),
  )
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

/** True where a box holds more ink than a speck. */
export function hasInk(page: PreparedPage, box: Box): boolean {
  const { dark, width, height } = page.ink
  let count = 0
  const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)]
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x++) count += dark[y * width + x]!
  }
  return count >= (page.dpi / 72) ** 2 * 1.5
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
