import type { Unit } from '../units/units.js'

/**
 * What each unit is known by across runs: its document's own key, its text, and the how-manieth of its text in its document it is. Neither
 * the name of a file, nor the order of the documents, nor what else stands in them changes it.
 */
export function identitiesOf(units: readonly Unit[], keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return units.map(({ file, text }) => {
    const place = `${file}\u0000${text}`
    const count = (seen.get(place) ?? 0) + 1
    seen.set(place, count)
    return [keys[file] ?? '', text, ...(count > 1 ? [count] : [])].join('\u0000')
  })
}
