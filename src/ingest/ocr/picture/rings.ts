import type { Component } from './components.js'
import { findInk, type Ink } from './ink.js'
import { groupNear } from './near-boxes.js'
import type { Picture } from './picture.js'

/** The round of a stamp in black, or in a scan without colour. Pixels. */
export interface Ring {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Radii of the stamps of offices in points: 30/2020/NĐ-CP and its forerunners know 28 to 42 millimetres across. */
const [smallest, widest] = [34, 64]
/** Share of a circle that must be inked: print and a worn stamp break it. */
const drawn = 0.62

/** Finds the outer rings of round stamps: circles through large thin parts of the ink. */
export function findRings(picture: Picture, components: readonly Component[], dpi: number): Ring[] {
  const point = dpi / 72
  const regions = groupNear(
    components.filter(({ box, pixels }) => {
      const longer = Math.max(box.width, box.height)
      return longer > smallest * 0.7 * point && pixels < box.width * box.height * 0.45 && longer < point * 400
    }),
    point * 6,
  )
  return regions.flatMap((region) => ringIn(picture, region, point) ?? [])
}

/** The best circle through three of a region's pixels, drawn from a fixed row of numbers: the same picture gives the same ring. */
function ringIn(picture: Picture, region: readonly Component[], point: number): Ring | null {
  const points = region.flatMap((part) => middles(part.runs))
  if (points.length < 60) return null
  const ink = findInk(picture)
  let state = 17
  const any = (): readonly [number, number] => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return points[Math.floor((state / 2 ** 32) * points.length)]!
  }
  let best: { ring: Ring; share: number } | null = null
  for (let round = 0; round < 1200; round++) {
    const ring = circle(any(), any(), any())
    if (ring === null || ring.radius < smallest * point || ring.radius > widest * point) continue
    if (coverage(ink, ring, 24) < Math.max(0.4, (best?.share ?? 0) * 0.8)) continue
    const share = coverage(ink, ring, 180)
    if (best === null || share > best.share) best = { ring, share }
  }
  return best !== null && best.share >= drawn ? outermost(ink, best.ring, point) : null
}

/** A stamp has two circles or more about one middle: the outermost is the stamp's. */
function outermost(ink: Ink, ring: Ring, point: number): Ring {
  for (let radius = widest * point; radius > ring.radius + point; radius -= 0.5)
    if (coverage(ink, { ...ring, radius }, 180) >= drawn) return { ...ring, radius }
  return ring
}

/** The two edges of each run: a stroke of a ring is cut by a row at its edges, wherever it lies. */
function middles(runs: readonly number[]): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  for (let at = 0; at < runs.length; at += 3)
    points.push([(runs[at + 1]! + runs[at + 2]! - 1) / 2, runs[at]!])
  return points
}

function circle(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [cx, cy]: readonly [number, number],
): Ring | null {
  const twice = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
  if (Math.abs(twice) < 400) return null
  const [a, b, c] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy]
  const x = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / twice
  const y = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / twice
  return { x, y, radius: Math.hypot(ax - x, ay - y) }
}

/** The share of a circle's places that have ink within a pixel or two. */
export function coverage(ink: Ink, ring: Ring, steps: number): number {
  let found = 0
  for (let step = 0; step < steps; step++) {
    const [cos, sin] = directionOf(step, steps)
    if (
      [0, -1, 1, -2, 2].some((off) =>
        isDark(ink, ring.x + cos * (ring.radius + off), ring.y + sin * (ring.radius + off)),
      )
    )
      found++
  }
  return found / steps
}

function directionOf(step: number, steps: number): [number, number] {
  const angle = (step / steps) * Math.PI * 2
  return [Math.cos(angle), Math.sin(angle)]
}

function isDark(ink: Ink, x: number, y: number): boolean {
  const [column, row] = [Math.round(x), Math.round(y)]
  if (column < 0 || row < 0 || column >= ink.width || row >= ink.height) return false
  return ink.dark[row * ink.width + column] === 1
}

/** The picture without the rings of stamps: of a ring all circles about its middle are painted over with paper, but for where print crosses them. */
export function removeRings(picture: Picture, rings: readonly Ring[], dpi: number): Picture {
  if (rings.length === 0) return picture
  const ink = findInk(picture)
  const grey = Uint8Array.from(picture.grey)
  for (const outer of rings) {
    const pale = paleness(picture, ink, outer)
    for (const ring of circlesOf(ink, outer, dpi / 72)) eraseRing(grey, ink, ring, dpi / 72, pale)
    if (pale !== null) erasePale(grey, ink, outer, pale)
  }
  return { ...picture, grey }
}

function circlesOf(ink: Ink, outer: Ring, point: number): Ring[] {
  const circles: Ring[] = [outer]
  for (let radius = outer.radius * 0.45; radius < outer.radius * 1.1; radius++) {
    const ring = { ...outer, radius }
    if (circles.some((one) => Math.abs(one.radius - radius) < point * 1.5)) continue
    if (coverage(ink, ring, 180) >= drawn) circles.push(ring)
  }
  return circles
}

/** At each angle the run of ink about the ring is painted over where it is no thicker than the ring and no stroke of print goes on to both its sides. */
function eraseRing(grey: Uint8Array, ink: Ink, ring: Ring, point: number, pale: Pale | null): void {
  const steps = Math.ceil(ring.radius * 2 * Math.PI * 2)
  const runs = Array.from({ length: steps }, (_, step) => runAt(ink, ring, step, steps, point))
  const lengths = runs
    .flatMap((run) => (run === null ? [] : [run.until - run.from + 1]))
    .sort((a, b) => a - b)
  const usual = lengths[lengths.length >> 1] ?? 0
  for (const [step, run] of runs.entries()) {
    if (run === null || pale !== null || run.until - run.from + 1 > usual * 1.5 + 2) continue
    if (isCrossed(ink, ring, run, step, steps)) continue
    const [cos, sin] = directionOf(step, steps)
    for (let radius = run.from - 1.5; radius <= run.until + 1.5; radius += 0.5) {
      const [x, y] = [Math.round(ring.x + cos * radius), Math.round(ring.y + sin * radius)]
      if (x >= 0 && y >= 0 && x < ink.width && y < ink.height) grey[y * ink.width + x] = ink.level
    }
  }
}

/** Where ink begins to be paler than print, and the brightness of a stamp. */
interface Pale {
  readonly from: number
  readonly stamp: number
}

/** How pale the ink of a stamp is beside print, where a grey scan shows the two apart; null where it does not. */
function paleness(picture: Picture, ink: Ink, ring: Ring): Pale | null {
  const onRing: number[] = []
  for (let step = 0; step < 720; step++) {
    const [cos, sin] = directionOf(step, 720)
    const [x, y] = [
      Math.round(ring.x + cos * (ring.radius - 2)),
      Math.round(ring.y + sin * (ring.radius - 2)),
    ]
    if (isDark(ink, x, y)) onRing.push(picture.grey[y * picture.width + x]!)
  }
  const print: number[] = []
  for (let at = 0; at < ink.dark.length; at += 7) if (ink.dark[at] === 1) print.push(picture.grey[at]!)
  onRing.sort((a, b) => a - b)
  print.sort((a, b) => a - b)
  const [stamp, black] = [onRing[onRing.length >> 1] ?? 0, print[Math.floor(print.length * 0.3)] ?? 0]
  return stamp - black > (ink.level - black) * 0.22 ? { from: (stamp + black) / 2, stamp } : null
}

/** Paints over with paper what is paler than print inside a ring's box: rings, star and writing of a stamp that a grey scan shows in grey. */
function erasePale(grey: Uint8Array, ink: Ink, ring: Ring, pale: Pale): void {
  const reach = ring.radius + 4
  const [top, bottom] = [
    Math.max(0, Math.floor(ring.y - reach)),
    Math.min(ink.height, Math.ceil(ring.y + reach)),
  ]
  for (let y = top; y < bottom; y++) {
    const half = Math.sqrt(Math.max(0, reach * reach - (y - ring.y) ** 2))
    const until = Math.min(ink.width, Math.ceil(ring.x + half))
    for (let x = Math.max(0, Math.floor(ring.x - half)); x < until; x++) {
      const at = y * ink.width + x
      // Between print and stamp lie the blurred edges of print: brightened in proportion, so that letters keep their form.
      const share = Math.min(1, (grey[at]! - pale.from) / ((pale.stamp - pale.from) * 0.7))
      if (share > 0 && grey[at]! < ink.level) grey[at] = grey[at]! + share * (ink.level - grey[at]!)
    }
  }
}

/** True where ink stands close outside and inside a ring's run, here or a little to the side: strokes cross a ring at any angle. */
function isCrossed(
  ink: Ink,
  ring: Ring,
  run: { readonly from: number; readonly until: number },
  step: number,
  steps: number,
): boolean {
  const [cos, sin] = directionOf(step, steps)
  const isNear = (radius: number): boolean =>
    [0, -1, 1, -2, 2, -3, 3].some((side) =>
      isDark(ink, ring.x + cos * radius - sin * side, ring.y + sin * radius + cos * side),
    )
  return (isNear(run.until + 3) || isNear(run.until + 4)) && (isNear(run.from - 3) || isNear(run.from - 4))
}

function runAt(
  ink: Ink,
  ring: Ring,
  step: number,
  steps: number,
  point: number,
): { from: number; until: number } | null {
  const [cos, sin] = directionOf(step, steps)
  const dark = (radius: number): boolean => isDark(ink, ring.x + cos * radius, ring.y + sin * radius)
  const at = [0, -1, 1, -2, 2, -3, 3].map((off) => ring.radius + off).find(dark)
  if (at === undefined) return null
  let [from, until] = [at, at]
  while (from > at - point * 8 && dark(from - 1)) from--
  while (until < at + point * 8 && dark(until + 1)) until++
  return { from, until }
}
