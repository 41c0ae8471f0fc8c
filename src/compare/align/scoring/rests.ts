import type { Sides } from '../align.js'
import { restOf, type Rest } from './cover.js'

interface Kept {
  readonly partners: readonly number[]
  readonly rest: Rest
}

/** For each piece of a side what its partners left of it, by the partners that it had at the time: mostly one list or two. */
type Rests = Record<'child' | 'parent', (Kept[] | undefined)[]>

const made = new WeakMap<Sides, Rests>()

/** What of a piece the given partners leave to be explained: asked for by every candidate and by several steps, made once. */
export function restIn(
  sides: Sides,
  side: 'child' | 'parent',
  at: number,
  partners: readonly number[],
): Rest {
  let rests = made.get(sides)
  if (!rests) made.set(sides, (rests = { child: [], parent: [] }))
  const kept = (rests[side][at] ??= [])
  const known = kept.find((one) => equal(one.partners, partners))
  if (known) return known.rest
  const others = side === 'child' ? sides.parent : sides.child
  const rest = restOf(
    sides[side][at]!.words,
    partners.map((partner) => others[partner]!.words),
  )
  kept.push({ partners: [...partners], rest })
  return rest
}

function equal(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, at) => value === right[at])
}
