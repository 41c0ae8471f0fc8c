import type { Sides } from './align.js'
import { restOf, type Rest } from './cover.js'

const made = new WeakMap<Sides, Map<string, Rest>>()

/** What of a piece the given partners leave to be explained: asked for by every candidate and by several steps, made once. */
export function restIn(
  sides: Sides,
  side: 'child' | 'parent',
  at: number,
  partners: readonly number[],
): Rest {
  let rests = made.get(sides)
  if (!rests) made.set(sides, (rests = new Map<string, Rest>()))
  const key = `${side}${at}:${partners.join()}`
  const known = rests.get(key)
  if (known) return known
  const others = side === 'child' ? sides.parent : sides.child
  const rest = restOf(
    sides[side][at]!.words,
    partners.map((partner) => others[partner]!.words),
  )
  rests.set(key, rest)
  return rest
}
