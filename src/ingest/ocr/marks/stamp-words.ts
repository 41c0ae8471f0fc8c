import type { Box } from '../../../doc/origin.js'
import { cut } from '../picture/picture.js'
import type { PreparedPage } from '../picture/prepare.js'
import { isInside } from './received-stamp.js'
import type { Ring } from '../picture/rings.js'

interface Placed {
  readonly box: Box
}

/**
 * The words without those of a round stamp: what stands inside a ring with nothing beside it outside. A line of print under a stamp
 * goes on past the ring and stays whole.
 */
export function withoutStampWords<T extends Placed>(words: readonly T[], rings: readonly Ring[]): T[] {
  return words.filter((word) => {
    const ring = rings.find((one) => isWithin(word.box, one))
    return ring === undefined || words.some((other) => goesOnOutside(other.box, word.box, ring))
  })
}

/** True for a word in the inner two thirds of a ring: above and below, lines of print cross a stamp. */
function isWithin(box: Box, ring: Ring): boolean {
  const [x, y] = [box.x + box.width / 2 - ring.x, box.y + box.height / 2 - ring.y]
  return Math.hypot(x, y) < ring.radius * 0.75 && Math.abs(y) < ring.radius * 0.62
}

function goesOnOutside(other: Box, box: Box, ring: Ring): boolean {
  const shared = Math.min(other.y + other.height, box.y + box.height) - Math.max(other.y, box.y)
  if (shared < Math.min(other.height, box.height) * 0.5) return false
  const gap = Math.max(other.x - (box.x + box.width), box.x - (other.x + other.width))
  return gap < ring.radius * 1.2 && !isWithin(other, ring) && other.x + other.width > ring.x
}

/**
 * The words without what is left of a lifted stamp: inside a coloured mark, words far paler than print. `print` is the brightness of the page's
 * ink.
 */
export function withoutResidue<T extends Placed>(
  words: readonly T[],
  page: Pick<PreparedPage, 'picture' | 'ink' | 'marks'>,
): T[] {
  const lifted = page.marks.filter((mark) => mark.colour !== 'black').map((mark) => mark.box)
  if (lifted.length === 0) return [...words]
  const blackest = Math.min(
    page.ink.level - 60,
    darkness(
      words.map((word) => darkOf(word.box, page)),
      0.3,
    ),
  )
  const limit = blackest + (page.ink.level - blackest) * 0.5
  return words.filter(
    (word) => !lifted.some((box) => isInside(word.box, box)) || darkOf(word.box, page) < limit,
  )
}

/** The brightness of the darker strokes in a box. */
function darkOf(box: Box, { picture }: Pick<PreparedPage, 'picture'>): number {
  return darkness([...cut(picture, box).grey], 0.06)
}

function darkness(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}
