import { safeName } from '../files/output.js'
import { fingerprint } from './identity.js'

/**
 * A folder name for each of some names, all different on every system (also where upper and lower case are one): names that
 * would meet get a mark of their own. Does not depend on the order of the names.
 */
export function folderNames(names: readonly string[]): Map<string, string> {
  const wanted = new Map(names.map((name) => [name, safeName(name)]))
  const meetings = new Map<string, number>()
  for (const safe of wanted.values()) meetings.set(low(safe), (meetings.get(low(safe)) ?? 0) + 1)
  return new Map(
    [...wanted].map(([name, safe]) => [
      name,
      meetings.get(low(safe))! > 1 ? `${safe}-${fingerprint(name).slice(0, 6)}` : safe,
    ]),
  )
}

function low(name: string): string {
  return name.toLowerCase().normalize('NFC')
}
