import { byCodeUnits } from '../../text/order.js'
import type { Comparison } from '../../doc/comparison.js'
import { keysOf } from './changes.js'
import { actors } from './roles.js'
import { exchangesOf, sameButTier, type Exchange } from './exchanges.js'
import type { Lexeme } from '../units/lexemes.js'
import { trimSigns } from '../units/trim.js'
import type { Step, WordSide } from '../words/words.js'

type Localisation = Comparison['localisations'][number]

export interface PairSteps {
  readonly unit: string
  readonly parent: WordSide
  readonly child: WordSide
  readonly steps: readonly Step[]
}

const longest = 12
const leastCount = 2

/**
 * The higher body's words exchanged for the locality's in one consistent way: the same words for the same words at least twice, and not
 * for others as often; once is enough where only the tier differs (huyện ủy, thành ủy → chi, đảng bộ cơ sở). Numbers, dates and citations are never localised.
 */
export function localisationsOf(pairs: readonly PairSteps[]): Localisation[] {
  const exchanges = new Map<
    string,
    { from: string; to: string; units: string[]; count: number; tier: boolean }
  >()
  const totals = new Map<string, number>()
  for (const pair of pairs) {
    for (const { removed, added, before, after } of exchanged(pair)) {
      const from = trimSigns(before)
      const to = trimSigns(after)
      const key = `${keysOf(removed)}\u0000${keysOf(added)}`
      const known = exchanges.get(key) ?? { from, to, units: [], count: 0, tier: sameButTier(removed, added) }
      known.count++
      if (!known.units.includes(pair.unit)) known.units.push(pair.unit)
      exchanges.set(key, known)
      totals.set(keysOf(removed), (totals.get(keysOf(removed)) ?? 0) + 1)
    }
  }
  return [...exchanges.entries()]
    .filter(
      ([key, { count, tier }]) =>
        (count >= leastCount || tier) && count * 2 > totals.get(key.split('\u0000')[0]!)!,
    )
    .map(([, { from, to, count, units }]) => ({ from, to, count, units }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to))
}

/** Exchanges of a pair where one body's words stand for another's: short, and of nothing but words. */
function exchanged(pair: PairSteps): Exchange[] {
  const single = pair.steps.flatMap((step, at) => {
    const next = pair.steps[at + 1]
    if (step.kind !== 'removed' || next?.kind !== 'added') return []
    // What is too long to be local need not be put in words.
    const short = step.to - step.from <= longest && next.otherTo - next.otherFrom <= longest
    return short ? [[step, next] as const] : []
  })
  const small = single.flatMap(([step, next]) => exchangesOf({ ...pair, steps: [step, next] }))
  const joined = exchangesOf(pair).filter(({ removed, added }) => sameButTier(removed, added))
  const known = new Set(joined.flatMap(({ removed }) => removed))
  return [...joined, ...small.filter(({ removed }) => !removed.some((lexeme) => known.has(lexeme)))].filter(
    isLocal,
  )
}

function isLocal({ removed, added }: Exchange): boolean {
  if (removed.length === 0 || added.length === 0) return false
  if (removed.length > longest || added.length > longest) return false
  if ([...removed, ...added].some((lexeme) => lexeme.kind !== 'word')) return false
  const names = (list: readonly Lexeme[]): boolean =>
    actors.test(keysOf(list)) || territory.test(keysOf(list))
  return names(removed) && names(added)
}

const territory =
  /(?<!\p{L})(?:tỉnh|huyện|khối|quận|đặc khu|thành phố|toàn quốc|trung ương|tw|cả nước)(?!\p{L})/u
