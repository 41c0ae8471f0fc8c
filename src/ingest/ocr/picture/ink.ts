import type { Picture } from './picture.js'

/** Where a picture has ink: 1 for each dark pixel, row by row; `level` is the brightness of its paper, `threshold` what counts as dark. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
  readonly level: number
  readonly threshold: number
}

const found = new WeakMap<Picture, Ink>()

/**
 * Finds the ink of a picture. The threshold is Otsu's, kept between bounds below the paper, so that an empty or a nearly
 * black page does not turn its noise into ink. Of one picture it is found once: most steps of preparation change nothing on most pages.
 */
export function findInk(picture: Picture): Ink {
  const known = found.get(picture)
  if (known !== undefined) return known
  const { width, height, grey } = picture
  const counts = histogram(grey)
  const level = paperLevel(counts, grey.length)
  const threshold = Math.min(level - 35, Math.max(level * 0.45, otsu(counts, grey.length)))
  const ink = { width, height, dark: darker(grey, threshold), level, threshold }
  found.set(picture, ink)
  return ink
}

/** 1 for each pixel darker than a level. */
export function darker(grey: Uint8Array, level: number): Uint8Array {
  const dark = new Uint8Array(grey.length)
  const limit = Math.ceil(level)
  const { length } = grey
  // The sign of the difference: a branch for each pixel would cost three times as much.
  for (let at = 0; at < length; at++) dark[at] = (grey[at]! - limit) >>> 31
  return dark
}

/** How many pixels have each brightness. */
export function histogram(grey: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  const { length } = grey
  for (let at = 0; at < length; at++) counts[grey[at]!]!++
  return counts
}

/** The brightness of the paper: the fullest stretch of five levels in the brighter half; 255 for a page without one. */
export function paperLevel(counts: Uint32Array, total: number): number {
  let best = 255
  let most = 0
  for (let level = 110; level < 256; level++) {
    let sum = 0
    for (let near = Math.max(0, level - 2); near <= Math.min(255, level + 2); near++) sum += counts[near]!
    if (sum >= most) [most, best] = [sum, level]
  }
  return most < total * 0.02 ? 255 : Math.min(255, best)
}

/** Otsu's threshold: the level that parts dark from bright with the greatest variance between the two. */
function otsu(counts: Uint32Array, total: number): number {
  let sum = 0
  for (let level = 0; level < 256; level++) sum += level * counts[level]!
  let below = 0
  let sumBelow = 0
  let best = 128
  let most = -1
  for (let level = 0; level < 255; level++) {
    below += counts[level]!
    if (below === 0) continue
    const above = total - below
    if (above === 0) break
    sumBelow += level * counts[level]!
    const distance = sumBelow / below - (sum - sumBelow) / above
    const variance = below * above * distance * distance
    if (variance > most) [most, best] = [variance, level + 1]
  }
  return best
}

/** The picture with its paper brought to white by one gain over the whole page: noise on the paper is cut off, ink keeps its contrast. */
export function whiten(picture: Picture, level: number): Picture {
  const gain = new Uint8Array(256)
  for (let grey = 0; grey < 256; grey++) gain[grey] = Math.min(255, Math.round((grey * 255) / level))
  const grey = new Uint8Array(picture.grey.length)
  const from = picture.grey
  for (let at = 0; at < grey.length; at++) grey[at] = gain[from[at]!]!
  return { ...picture, grey }
}
