import type { Ink } from '../../../src/ingest/ocr/picture/ink.js'
import type { Picture } from '../../../src/ingest/ocr/picture/picture.js'
import type { PreparedPage } from '../../../src/ingest/ocr/picture/prepare.js'

/** A picture to draw on, paper white. */
export function blank(width: number, height: number): Picture {
  return { width, height, grey: new Uint8Array(width * height).fill(255) }
}

/** Fills a box of a picture with one brightness. */
export function fillBox(
  picture: Picture,
  box: { x: number; y: number; width: number; height: number },
  grey = 10,
): void {
  for (let y = box.y; y < box.y + box.height; y++)
    picture.grey.fill(grey, y * picture.width + box.x, y * picture.width + box.x + box.width)
}

/** Draws a circle as a ring of some thickness. */
export function drawRing(
  picture: Picture,
  ring: { x: number; y: number; radius: number; thickness: number },
  grey = 10,
): void {
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (Math.abs(Math.hypot(x - ring.x, y - ring.y) - ring.radius) <= ring.thickness / 2)
        picture.grey[y * picture.width + x] = grey
}

/** Draws a stroke from point to point, `thickness` pixels broad. */
export function drawStroke(
  picture: Picture,
  points: readonly (readonly [number, number])[],
  thickness = 4,
): void {
  for (const [at, [x2, y2]] of points.slice(1).entries()) {
    const [x1, y1] = points[at]!
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1))
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps]
      const half = thickness / 2
      fillBox(picture, {
        x: Math.round(x - half),
        y: Math.round(y - half),
        width: thickness,
        height: thickness,
      })
    }
  }
}

/** The ink of a drawn picture: what is darker than the middle. */
export function inkOf(picture: Picture): Ink {
  const dark = picture.grey.map((grey) => (grey < 128 ? 1 : 0))
  return { width: picture.width, height: picture.height, dark, level: 255, threshold: 128 }
}

/** A drawn picture as a page of 200 dots an inch that nothing was done to. */
export function pageOf(picture: Picture): PreparedPage {
  return {
    picture,
    ink: inkOf(picture),
    dpi: 200,
    rules: [],
    tables: [],
    marks: [],
    rings: [],
    sideways: false,
    quarters: 0,
    skew: 0,
  }
}
