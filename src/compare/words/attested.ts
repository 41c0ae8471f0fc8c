import type { StockPhrases } from '../stock.js'
import type { Unit } from '../units/units.js'
import type { Vocabulary } from '../units/vocabulary.js'
import type { Attested } from './words.js'

interface AttestedOptions {
  readonly stock?: StockPhrases | undefined
  readonly vocabulary: Vocabulary
}

/** How often two words stand side by side in the parents and the folder, the child itself left out. Counted when first asked. */
export function attestedIn(
  parents: readonly Unit[],
  child: readonly Unit[],
  { stock, vocabulary }: AttestedOptions,
): Attested {
  const { size } = vocabulary
  let counts: Map<number, number> | null = null
  let own: Map<number, number> | null = null
  const pairAt = (first: string, second: string): number => {
    const [left, right] = [vocabulary.find(first), vocabulary.find(second)]
    return left < 0 || right < 0 ? -1 : left * size + right
  }
  const inChild = (first: string, second: string): number => {
    own ??= pairsOf(child, size)
    return own.get(pairAt(first, second)) ?? 0
  }
  const elsewhere = (first: string, second: string): number => {
    counts ??= pairsOf(parents, size)
    const seen = counts.get(pairAt(first, second)) ?? 0
    // The folder holds the parents and the child too.
    return stock
      ? Math.max(seen, (stock.pairs.get(`${first} ${second}`) ?? 0) - inChild(first, second))
      : seen
  }
  return { elsewhere, inChild }
}

function pairsOf(units: readonly Unit[], size: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { words } of units) {
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = words[at]! * size + words[at + 1]!
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return counts
}
