import { drawnFrom } from './across-parents.js'
import { align, type AlignOptions, type Near, type UnitPair } from './align.js'
import { defaultLimits } from '../limits.js'
import type { Unit } from '../units/units.js'

/** Which parent units a child unit comes from, by position in the list of all parents' units. */
export interface ChildLinks {
  readonly parents: readonly number[]
  /** Other sets that would do as well. */
  readonly alternatives: readonly (readonly number[])[]
  /** Units of another parent that say the same: not left out, but not where this one is shown to come from. */
  readonly also: readonly number[]
  readonly score: number
  /** How well the best partner that was not taken would have done, 0 to 1: what an added unit's sureness rests on. */
  readonly nearest: number
}

export interface Links {
  readonly children: readonly ChildLinks[]
  /** For each parent unit how much of it the child holds in words that nothing else explains, 0 to 1. */
  readonly nearest: readonly Near[]
}

/**
 * Aligns the child with each parent by itself and takes for each unit the parent that explains it best. `files` are the parents' places
 * in the order in which one is taken before another that explains as much.
 */
export function linkParents(
  child: readonly Unit[],
  parent: readonly Unit[],
  files: readonly number[],
  options: AlignOptions,
): Links {
  const limits = options.limits ?? defaultLimits
  const perFile = files.map((file) => {
    const units = parent.filter((unit) => unit.file === file)
    const offset = parent.findIndex((unit) => unit.file === file)
    const alignment = align(child, units, options)
    const shift = (pair: UnitPair): UnitPair => ({ ...pair, parent: pair.parent + offset })
    return {
      pairs: groupByChild(alignment.pairs.map(shift)),
      equals: groupByChild(alignment.equals.map(shift)),
      near: alignment.near,
      nearParent: alignment.nearParent.map((value, at) => [at + offset, value] as const),
    }
  })
  const children = child.map((_, index): ChildLinks => {
    const sets = perFile.map((file) => file.pairs.get(index) ?? [])
    const best = sets.reduce((top, set) => (worthOf(set) > worthOf(top) + 1e-9 ? set : top), [] as UnitPair[])
    const others = sets.filter((set) => set !== best && saysToo(set, best, limits.nearBest))
    const equals = perFile.flatMap((file) => file.equals.get(index) ?? [])
    const alternatives = [
      ...equals.map((pair) => [pair.parent]),
      ...others.map((set) => set.map((pair) => pair.parent)),
    ]
    const own = best.map((pair) => pair.parent)
    const elsewhere = others.flatMap((set) => set.map((pair) => pair.parent))
    const drawn = drawnFrom(child[index]!, own, elsewhere, parent, limits)
    return {
      parents: [...own, ...drawn].sort((a, b) => a - b),
      alternatives: alternatives.filter((set) => !set.some((at) => drawn.includes(at))),
      also: elsewhere.filter((at) => !drawn.includes(at)),
      score: best.reduce((top, pair) => Math.max(top, pair.score), 0),
      nearest: Math.max(0, ...perFile.map((file) => file.near[index]?.share ?? 0)),
    }
  })
  const nearest = parent.map((): Near => ({ share: 0, at: -1 }))
  for (const file of perFile) for (const [at, value] of file.nearParent) nearest[at] = value
  // What a better parent took a unit from is still where it may have been taken up.
  const kept = new Set(children.flatMap(({ parents, also }) => [...parents, ...also]))
  for (const { pairs } of perFile) {
    for (const pair of [...pairs.values()].flat()) {
      if (!kept.has(pair.parent) && nearest[pair.parent]!.share < pair.score)
        nearest[pair.parent] = { share: pair.score, at: pair.child }
    }
  }
  return { children, nearest }
}

/** True for a set that would do for the child nearly as well as the best one. */
function saysToo(set: readonly UnitPair[], best: readonly UnitPair[], nearBest: number): boolean {
  return set.length > 0 && worthOf(set) >= nearBest * worthOf(best)
}

function worthOf(set: readonly UnitPair[]): number {
  return set.reduce((sum, pair) => Math.max(sum, pair.score + pair.dice), 0)
}

function groupByChild(pairs: readonly UnitPair[]): Map<number, UnitPair[]> {
  const groups = new Map<number, UnitPair[]>()
  for (const pair of pairs) {
    const list = groups.get(pair.child)
    if (list) list.push(pair)
    else groups.set(pair.child, [pair])
  }
  return groups
}
