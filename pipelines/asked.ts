import type { StockPhrases } from '../src/compare/index.js'
import { fingerprint } from '../src/pipeline/identity.js'
import { keysOf, type DocName, type KeptUnits, type Shelf } from './shelf.js'

/** Word pairs that a comparison looked up in its group, with how often each stood there. */
export type AskedPairs = readonly (readonly [pair: string, times: number])[]

/** Asks whether word pairs stand in a group as often as they did. */
export interface AskedTask {
  readonly do: 'asked'
  readonly store: string
  readonly group: readonly DocName[]
  readonly asked: AskedPairs
}

/** True where a comparison that looked these word pairs up would find the same in this group. */
export async function areAskedAlike({ group, asked }: AskedTask, shelf: Shelf): Promise<boolean> {
  const pairs = await shelf.pairs(keysOf(group))
  return asked.every(([pair, times]) => (pairs.get(pair) ?? 0) === times)
}

/** Where a comparison's units are kept: under what it was made of and what it looked up. */
export function keptUnits({ name, key }: KeptUnits, asked: AskedPairs): KeptUnits {
  return { name, key: fingerprint([key, asked]) }
}

/** Notes which word pairs are looked up: a comparison depends on those alone, not on all that its group says. */
export function watched(stock: StockPhrases): { stock: StockPhrases; asked: () => AskedPairs } {
  const asked = new Map<string, number>()
  const get = (pair: string): number | undefined => {
    const times = stock.pairs.get(pair)
    asked.set(pair, times ?? 0)
    return times
  }
  return { stock: { ...stock, pairs: { get } }, asked: () => [...asked] }
}
