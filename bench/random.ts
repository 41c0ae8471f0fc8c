/** A stream of numbers from a seed (mulberry32): the same seed gives the same mutations on every machine. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number
  /** A whole number from 0 to `below`, that excluded. */
  below(below: number): number
  /** So many different items, in the order of the list. */
  pick<T>(items: readonly T[], count: number): T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[], count: number): T[] => {
    const places = items.map((_, at) => at)
    for (let at = places.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[places[at], places[other]] = [places[other]!, places[at]!]
    }
    return places
      .slice(0, count)
      .sort((a, b) => a - b)
      .map((at) => items[at]!)
  }
  return { next, below, pick }
}
