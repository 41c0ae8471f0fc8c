import { histogram, paperLevel } from './ink.js'
import type { Picture } from './picture.js'

/** Side of the fields in which the paper's brightness is taken, in pixels: several lines of print high. */
const field = 96

/**
 * Evens out the light on a page: a photograph is darker in one corner, a book near its fold. Each pixel is measured against the paper
 * around it. A page that is evenly lit stays as it is.
 */
export function evenLight(picture: Picture): Picture {
  const { width, height, grey } = picture
  const columns = Math.max(1, Math.round(width / field))
  const rows = Math.max(1, Math.round(height / field))
  const levels = fieldLevels(picture, columns, rows)
  const sorted = [...levels].sort((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.9)]!
  if (sorted[Math.floor(sorted.length * 0.1)]! > usual * 0.9) return picture
  const result = new Uint8Array(grey.length)
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.max(0, ((y + 0.5) / height) * rows - 0.5))
    const [top, down] = [Math.floor(row), row - Math.floor(row)]
    const below = Math.min(rows - 1, top + 1)
    for (let x = 0; x < width; x++) {
      const column = Math.min(columns - 1, Math.max(0, ((x + 0.5) / width) * columns - 0.5))
      const [left, across] = [Math.floor(column), column - Math.floor(column)]
      const right = Math.min(columns - 1, left + 1)
      const paper =
        (levels[top * columns + left]! * (1 - across) + levels[top * columns + right]! * across) *
          (1 - down) +
        (levels[below * columns + left]! * (1 - across) + levels[below * columns + right]! * across) * down
      result[y * width + x] = Math.min(255, (grey[y * width + x]! * usual) / paper)
    }
  }
  return { width, height, grey: result }
}

/** The paper's brightness field by field; a field that is all ink takes that of its brightest neighbour. */
function fieldLevels(picture: Picture, columns: number, rows: number): number[] {
  const levels: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      levels.push(fieldLevel(picture, columns, rows, column, row))
  }
  return levels.map((level, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let brightest = level
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
        brightest = Math.max(brightest, levels[y * columns + x]!)
    }
    return Math.max(40, level < brightest * 0.75 ? brightest : level)
  })
}

function fieldLevel(picture: Picture, columns: number, rows: number, column: number, row: number): number {
  const [left, right] = [
    Math.floor((column * picture.width) / columns),
    Math.floor(((column + 1) * picture.width) / columns),
  ]
  const [top, bottom] = [
    Math.floor((row * picture.height) / rows),
    Math.floor(((row + 1) * picture.height) / rows),
  ]
  const values = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) {
    values.set(
      picture.grey.subarray(y * picture.width + left, y * picture.width + right),
      (y - top) * (right - left),
    )
  }
  const counts = histogram(values)
  const level = paperLevel(counts, values.length)
  let seen = 0
  // Where no stretch of levels stands out, the level that a fifth of the field is brighter than.
  for (let bright = 255; bright >= 0; bright--) {
    seen += counts[bright]!
    if (seen >= values.length * 0.2) return Math.min(level, bright + 3)
  }
  return level
}
