import type { Box } from '../../../doc/origin.js'
import type { Picture } from './picture.js'

/** A picture turned clockwise by quarter turns (0 to 3). */
export function turnQuarters(picture: Picture, quarters: number): Picture {
  const { width, height, grey } = picture
  if (quarters % 4 === 0) return picture
  const turned = new Uint8Array(grey.length)
  if (quarters % 4 === 2) {
    for (let at = 0; at < grey.length; at++) turned[grey.length - 1 - at] = grey[at]!
    return { width, height, grey: turned }
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = quarters % 4 === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      turned[to] = grey[y * width + x]!
    }
  }
  return { width: height, height: width, grey: turned }
}

/** Turns a box of the picture given along with `turnQuarters`. */
export function turnBox(box: Box, picture: Picture, quarters: number): Box {
  const { x, y, width, height } = box
  if (quarters % 4 === 1) return { x: picture.height - y - height, y: x, width: height, height: width }
  if (quarters % 4 === 2)
    return { x: picture.width - x - width, y: picture.height - y - height, width, height }
  if (quarters % 4 === 3) return { x: y, y: picture.width - x - width, width: height, height: width }
  return box
}

/**
 * The picture with lines that sink to the right by `degrees` made level, about its middle, in the same size; what comes in from
 * outside has the brightness `fill`. Cubic interpolation: a linear one blurs hooks and tones.
 */
export function straighten(picture: Picture, degrees: number, fill: number): Picture {
  const { width, height, grey } = picture
  if (Math.abs(degrees) < 0.04) return picture
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2]
  const result = new Uint8Array(grey.length).fill(fill)
  const weights = cubicWeights()
  for (let y = 0; y < height; y++) {
    let fromX = -middleX * cos - (y - middleY) * sin + middleX
    let fromY = -middleX * sin + (y - middleY) * cos + middleY
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 1 || top < 1 || left >= width - 2 || top >= height - 2) continue
      const across = (((fromX - left) * 64) | 0) * 4
      const down = (((fromY - top) * 64) | 0) * 4
      let sum = 0
      for (let row = 0, at = (top - 1) * width + left - 1; row < 4; row++, at += width) {
        sum +=
          weights[down + row]! *
          (grey[at]! * weights[across]! +
            grey[at + 1]! * weights[across + 1]! +
            grey[at + 2]! * weights[across + 2]! +
            grey[at + 3]! * weights[across + 3]!)
      }
      result[y * width + x] = sum < 0 ? 0 : sum > 255 ? 255 : sum + 0.5
    }
  }
  return { width, height, grey: result }
}

/** Moves a box of the picture given along with `straighten`; its size stays, the angle being small. */
export function straightenBox(box: Box, picture: Picture, degrees: number): Box {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const dx = box.x + box.width / 2 - (picture.width - 1) / 2
  const dy = box.y + box.height / 2 - (picture.height - 1) / 2
  return {
    ...box,
    x: dx * cos + dy * sin + (picture.width - 1) / 2 - box.width / 2,
    y: -dx * sin + dy * cos + (picture.height - 1) / 2 - box.height / 2,
  }
}

/** Catmull-Rom weights of four neighbours for 64 places between two pixels. */
function cubicWeights(): Float32Array {
  const weights = new Float32Array(65 * 4)
  for (let place = 0; place <= 64; place++) {
    const t = place / 64
    weights[place * 4] = ((-0.5 * t + 1) * t - 0.5) * t
    weights[place * 4 + 1] = (1.5 * t - 2.5) * t * t + 1
    weights[place * 4 + 2] = ((-1.5 * t + 2) * t + 0.5) * t
    weights[place * 4 + 3] = (0.5 * t - 0.5) * t * t
  }
  return weights
}
