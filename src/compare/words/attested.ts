import type { StockPhrases } from '../stock.js'
import type { Unit } from '../units/units.js'
import type { Attested } from './words.js'

/** How often two words stand side by side in the parents and the folder, the child itself left out. Counted when first asked. */
export function attestedIn(
  parents: readonly Unit[],
  child: readonly Unit[],
  stock: StockPhrases | undefined,
): Attested {
  let counts: Map<string, number> | null = null
  let own: Map<string, number> | null = null
  const inChild = (first: string, second: string): number => {
    own ??= pairsOf(child)
    return own.get(`${first} ${second}`) ?? 0
  }
  const elsewhere = (first: string, second: string): number => {
    counts ??= pairsOf(parents)
    const key = `${first} ${second}`
    const seen = counts.get(key) ?? 0
    // The folder holds the parents and the child too.
    return stock ? Math.max(seen, (stock.pairs.get(key) ?? 0) - inChild(first, second)) : seen
  }
  return { elsewhere, inChild }
}

function pairsOf(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { lexemes } of units) {
    for (let at = 0; at + 1 < lexemes.length; at++) {
      const key = `${lexemes[at]!.key} ${lexemes[at + 1]!.key}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}
