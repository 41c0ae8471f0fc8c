import { gatheredShare, type Weighed } from './scoring/clauses.js'
import { restOf } from './scoring/cover.js'
import type { Limits } from '../limits.js'
import { stopsOf } from '../units/pieces.js'
import type { Unit } from '../units/units.js'

/**
 * Of the units that other parents' files were paired with a child unit, those that say what its best parents do not: a unit drawn together
 * out of two higher documents. What only says the same once more is left out. Positions in the list of all parents' units.
 */
export function drawnFrom(
  child: Unit,
  best: readonly number[],
  others: readonly number[],
  units: readonly Unit[],
  limits: Limits,
): number[] {
  if (best.length === 0 || others.length === 0) return []
  const clausesOf = (unit: Unit): Weighed => ({
    piece: { words: unit.words, stops: stopsOf(unit) },
    weights: new Float64Array(unit.words.length).fill(1),
  })
  const own = clausesOf(child)
  const partners = best.map((at) => clausesOf(units[at]!).piece.words)
  const found: number[] = []
  for (const at of others) {
    const other = clausesOf(units[at]!)
    const rest = restOf(own.piece.words, partners)
    if (gatheredShare(other, own, rest, restOf(other.piece.words), limits) < 1) continue
    found.push(at)
    partners.push(other.piece.words)
  }
  return found
}
