import type { Comparison } from '../doc/comparison.js'
import { keysOf } from './changes.js'
import { actors } from './roles.js'
import type { Lexeme } from './lexemes.js'
import { trimSigns } from './trim.js'
import type { Step, WordSide } from './words.js'

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
 * for others as often. Numbers, dates and citations are never localised.
 */
export function localisationsOf(pairs: readonly PairSteps[]): Localisation[] {
  const exchanges = new Map<string, { from: string; to: string; units: string[]; count: number }>()
  const totals = new Map<string, number>()
  for (const pair of pairs) {
    for (const { removed, added } of exchanged(pair)) {
      const from = printed(pair.parent, removed)
      const to = printed(pair.child, added)
      const key = `${keysOf(removed)}\u0000${keysOf(added)}`
      const known = exchanges.get(key) ?? { from, to, units: [], count: 0 }
      known.count++
      if (!known.units.includes(pair.unit)) known.units.push(pair.unit)
      exchanges.set(key, known)
      totals.set(keysOf(removed), (totals.get(keysOf(removed)) ?? 0) + 1)
    }
  }
  return [...exchanges.entries()]
    .filter(([key, { count }]) => count >= leastCount && count * 2 > totals.get(key.split('\u0000')[0]!)!)
    .map(([, exchange]) => exchange)
    .sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1))
}

/** Blocks of a pair where one body's words stand for another's. */
export function exchanged({
  steps,
  parent,
  child,
}: PairSteps): { removed: readonly Lexeme[]; added: readonly Lexeme[] }[] {
  return steps.flatMap((step, at) => {
    const next = steps[at + 1]
    if (step.kind !== 'removed' || next?.kind !== 'added') return []
    const removed = parent.lexemes.slice(step.from, step.to)
    const added = child.lexemes.slice(next.otherFrom, next.otherTo)
    if (removed.length > longest || added.length > longest) return []
    if ([...removed, ...added].some((lexeme) => lexeme.kind !== 'word')) return []
    const names = (list: readonly Lexeme[]): boolean => {
      const text = keysOf(list)
      return (
        actors.test(text) ||
        /(?<!\p{L})(?:tỉnh|huyện|khối|thành phố|toàn quốc|trung ương|cả nước)(?!\p{L})/u.test(text)
      )
    }
    return names(removed) && names(added) ? [{ removed, added }] : []
  })
}

function printed(side: WordSide, lexemes: readonly Lexeme[]): string {
  const text = side.text.slice(lexemes[0]!.start, lexemes.at(-1)!.wordsEnd)
  return trimSigns(text)
}
