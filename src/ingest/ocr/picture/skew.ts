import type { Ink } from './ink.js'

/** How a page lies: quarter turns and the small angle (degrees) that its lines fall to the right, and how clearly that shows. */
export interface Lie {
  /** True where the lines of text run upright: the page has to be turned by 90 or 270 degrees. */
  readonly sideways: boolean
  /** Degrees by which lines sink to the right, as the page lies and when it is turned by a quarter; 0 where nothing shows it. */
  readonly skew: number
  readonly skewTurned: number
  /** True where the page, set right by these, seems to stand on its head. */
  readonly overturned: boolean
}

/** Wider than any sheet fed askew; beyond, the page counts as turned. */
const widest = 7

/**
 * Finds how a page lies from its ink alone: lines of text pile up in few rows where the angle is right. The score is the sum of
 * the squared differences between neighbouring rows.
 */
export function findLie(ink: Ink): Lie {
  const points = samplePoints(ink)
  if (points.x.length < 500) return { sideways: false, skew: 0, skewTurned: 0, overturned: false }
  const level = bestAngle(points.x, points.y, ink.width)
  const upright = bestAngle(points.y, points.x, ink.height)
  // Ruled tables are even in both directions; text is clearly stronger along its lines. Bent lines pile up only strip by strip.
  const inStrips = (along: Float32Array, across: Float32Array, length: number, angle: number): number =>
    pileScore(along, across, length, angle, { bin: 1, strips: 6 })
  const sideways =
    upright.score > level.score * 1.25 &&
    inStrips(points.y, points.x, ink.height, upright.angle) >
      inStrips(points.x, points.y, ink.width, level.angle) * 1.25
  const lean = sideways
    ? leanOf(points.y, points.x, ink.height, upright.angle)
    : leanOf(points.x, points.y, ink.width, level.angle)
  const overturned = points.x.length > leastToLean && lean > leaning
  return { sideways, skew: level.angle, skewTurned: -upright.angle, overturned }
}

/** Fewer dark pixels are a few lines, whose lean says nothing; so does a lean below the second. */
const [leastToLean, leaning] = [20_000, 0.1]

interface Points {
  readonly x: Float32Array
  readonly y: Float32Array
}

/** Up to about 40,000 dark pixels, taken evenly; the outermost hundredth is left out, where the scanner's edges stand. */
function samplePoints(ink: Ink): Points {
  const margin = Math.round(Math.min(ink.width, ink.height) * 0.02)
  let total = 0
  for (let y = margin; y < ink.height - margin; y++) {
    for (let x = margin, at = y * ink.width + margin; x < ink.width - margin; x++, at++)
      total += ink.dark[at]!
  }
  const stride = Math.max(1, Math.round(total / 40_000))
  const xs: number[] = []
  const ys: number[] = []
  let seen = 0
  for (let y = margin; y < ink.height - margin; y++) {
    for (let x = margin, at = y * ink.width + margin; x < ink.width - margin; x++, at++) {
      if (ink.dark[at] === 1 && seen++ % stride === 0) {
        xs.push(x)
        ys.push(y)
      }
    }
  }
  return { x: Float32Array.from(xs), y: Float32Array.from(ys) }
}

/** The angle at which the points pile up most along `along`, first in steps of half a degree, then ever finer. */
function bestAngle(
  along: Float32Array,
  across: Float32Array,
  length: number,
): { angle: number; score: number } {
  let best = { angle: 0, score: -1 }
  let [from, until, step] = [-widest, widest, 0.5]
  for (let round = 0; round < 3; round++) {
    for (let angle = from; angle <= until + 1e-9; angle += step) {
      const score = pileScore(along, across, length, angle, { bin: round === 0 ? 3 : 1, strips: 1 })
      if (score > best.score || (score === best.score && Math.abs(angle) < Math.abs(best.angle))) {
        best = { angle, score }
      }
    }
    if (round === 2) break
    ;[from, until] = [best.angle - step, best.angle + step]
    step /= 5
    best = { angle: best.angle, score: -1 }
  }
  return best
}

function pileScore(
  along: Float32Array,
  across: Float32Array,
  length: number,
  angle: number,
  how: { readonly bin: number; readonly strips: number },
): number {
  const rows = pilesOf(along, across, length, angle, how)
  let score = 0
  for (let row = 1; row < rows.length; row++) {
    const difference = rows[row]! - rows[row - 1]!
    score += difference * difference
  }
  return score
}

/**
 * Which way the lines of a page lean, from -1 to 1: print stands sharply on the foot of its line, while tall letters and signs of tone rise
 * unevenly above it. Below 0 the foot is below, above 0 the page stands on its head.
 */
function leanOf(along: Float32Array, across: Float32Array, length: number, angle: number): number {
  const rows = pilesOf(along, across, length, angle, { bin: 3, strips: 4 })
  let [lean, all] = [0, 0]
  for (let row = 1; row < rows.length; row++) {
    const cube = (rows[row]! - rows[row - 1]!) ** 3
    lean += cube
    all += Math.abs(cube)
  }
  return all === 0 ? 0 : lean / all
}

/**
 * How many points lie in each row of pixels, strip by strip of the page's breadth. `bin` is whole pixels: at an angle of nought a broken one would hold
 * now one row and now two, and that angle would win over every small one.
 */
function pilesOf(
  along: Float32Array,
  across: Float32Array,
  length: number,
  angle: number,
  { bin, strips }: { readonly bin: number; readonly strips: number },
): Float32Array {
  const slope = Math.tan((angle * Math.PI) / 180)
  const offset = Math.abs(slope) * length
  let highest = 0
  for (let at = 0; at < across.length; at++) highest = Math.max(highest, across[at]!)
  const count = Math.ceil((highest + 2 * offset) / bin) + 2
  const rows = new Float32Array(count * strips)
  for (let at = 0; at < along.length; at++) {
    const strip = Math.min(strips - 1, ((along[at]! * strips) / length) | 0)
    rows[strip * count + (((across[at]! - slope * along[at]! + offset) / bin) | 0)]!++
  }
  return rows
}
