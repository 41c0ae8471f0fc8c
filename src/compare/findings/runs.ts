import { isHeading, type Unit } from '../units/units.js'

/**
 * Units without a counterpart that stand together: neighbours of one section, or a section with its heading, where their passages are
 * alike. A heading goes with what stands under it. Positions, in order.
 */
export function runsOfUnits(
  members: readonly number[],
  units: readonly Unit[],
  alike: (a: number, b: number) => boolean,
): number[][] {
  const runs: number[][] = []
  for (const at of members) {
    const run = runs.at(-1)
    if (!run || !belongs(run, at, units)) {
      runs.push([at])
      continue
    }
    const passage = run.findLast((one) => !isHeading(units[one]!))
    if (isHeading(units[at]!) || passage === undefined || alike(passage, at)) run.push(at)
    else runs.push([...run.splice(run.indexOf(passage) + 1), at])
  }
  return runs
}

function belongs(run: readonly number[], at: number, units: readonly Unit[]): boolean {
  const [unit, first] = [units[at]!, units[run[0]!]!]
  if (at !== run.at(-1)! + 1 || unit.file !== first.file) return false
  // A heading opens a section of its own unless the section over it went too.
  if (unit.depth !== null) return run.includes(unit.under)
  return unit.under === first.under || run.includes(unit.under)
}
