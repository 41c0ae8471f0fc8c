import type { PiecePair } from './align.js'

/** For each piece of one side its partners on the other. */
export function groupBy(
  pairs: readonly PiecePair[],
  key: 'child' | 'parent',
  value: 'child' | 'parent',
): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const pair of pairs) addTo(groups, pair[key], pair[value])
  return groups
}

export function addTo(groups: Map<number, number[]>, key: number, value: number): void {
  const list = groups.get(key)
  if (list) list.push(value)
  else groups.set(key, [value])
}
