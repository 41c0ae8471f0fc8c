import { heaviestChain } from './chain.js'
import type { Unit } from '../../units/units.js'

/** One child unit with the parent units that it comes from, by position. */
export interface Placed {
  readonly child: number
  readonly parents: readonly number[]
}

/**
 * The child units that stand out of order: those outside the longest run in common order. Of two that changed places the later one in
 * the child is the moved one. With several parents a unit has not moved where one of them stands in place.
 */
export function movedUnits(placed: readonly Placed[], parents: readonly Pick<Unit, 'file'>[]): Set<number> {
  // Each document has an order of its own: between two of them there is none to be out of.
  const files = [...new Set(parents.map(({ file }) => file))]
  const inPlace = new Set(
    files.flatMap((file) => {
      const from = (of: readonly number[]): number[] => of.filter((at) => parents[at]!.file === file)
      const own = placed.map(({ child, parents: of }) => ({ child, parents: from(of) }))
      return unitsInPlace(own, parents.length)
    }),
  )
  return new Set(
    placed.filter(({ child, parents: of }) => of.length > 0 && !inPlace.has(child)).map(({ child }) => child),
  )
}

function unitsInPlace(placed: readonly Placed[], parents: number): number[] {
  // A parent that several units share has a place for each of them, in their order.
  const places = new Array<number>(parents + 1).fill(0)
  for (const { parents: of } of placed) for (const parent of of) places[parent + 1]!++
  for (let at = 1; at <= parents; at++) places[at]! += places[at - 1]!
  const sorted = [...placed].sort((a, b) => a.child - b.child)
  const links = sorted.flatMap(({ child, parents: of }) =>
    // A hair less for each later unit: of equal runs the one that keeps the earlier units.
    of.map((parent) => ({ child, parent: places[parent]!++, weight: 1 - child * 1e-7 })),
  )
  return heaviestChain(links, links.length).map((link) => link.child)
}
