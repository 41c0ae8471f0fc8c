import { bestClause, clauseCover, ownClause, wholeCover } from './clauses.js'
import { coverOf, restOf } from './cover.js'
import { stopsOf, Vocabulary } from './pieces.js'
import type { Unit } from './units.js'

/**
 * Of the units that other parents' files were paired with a child unit, those that say what its best parents do not: a unit drawn together
 * out of two higher documents. What only says the same once more is left out. Positions in the list of all parents' units.
 */
export function drawnFrom(
  child: Unit,
  best: readonly number[],
  others: readonly number[],
  units: readonly Unit[],
): number[] {
  if (best.length === 0 || others.length === 0) return []
  const vocabulary = new Vocabulary()
  const clausesOf = (unit: Unit): { words: Int32Array; stops: number[] } => ({
    words: Int32Array.from(unit.lexemes, ({ key }) => vocabulary.numberOf(key)),
    stops: stopsOf(unit),
  })
  const own = clausesOf(child)
  const partners = best.map((at) => clausesOf(units[at]!).words)
  const found: number[] = []
  for (const at of others) {
    const other = clausesOf(units[at]!)
    const rest = restOf(own.words, partners)
    const even = (length: number): Float64Array => new Float64Array(length).fill(1)
    const cover = Math.max(
      coverOf(other.words, even(other.words.length), rest) / wholeCover,
      bestClause(other, even(other.words.length), rest) / clauseCover,
      ownClause(own, even(own.words.length), rest, restOf(other.words)) / clauseCover,
    )
    if (cover < 1) continue
    found.push(at)
    partners.push(other.words)
  }
  return found
}
