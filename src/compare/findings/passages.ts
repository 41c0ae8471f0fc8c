import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import { contains } from '../../doc/span.js'
import { isHeading, type Unit } from '../units/units.js'
import { isBasis } from '../units/basis.js'

const headCells = new WeakMap<Doc, Mark<'cell'>[]>()

/** True for the row over a table's columns. */
function isTableHead(unit: Unit, doc: Doc): boolean {
  let heads = headCells.get(doc)
  if (!heads) headCells.set(doc, (heads = marksOf(doc.marks, 'cell').filter(({ value }) => value.head)))
  return heads.some(({ span }) => contains(unit.span, span))
}

/** Of units that have no counterpart those that say something by themselves: no heading, no head of a table, not what the plan is made under. */
export function passagesOf(run: readonly number[], units: readonly Unit[], docs: readonly Doc[]): number[] {
  return run.filter((at) => {
    const unit = units[at]!
    return !isHeading(unit) && !isBasis(unit, units) && !isTableHead(unit, docs[unit.file]!)
  })
}
