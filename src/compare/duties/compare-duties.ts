import type { Comparison, DutyPair } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import { dutiesOf, matchDuties, type Duty, type DutyRecord } from './duties.js'
import type { Judged, JudgedChild } from '../changes/judge-pairs.js'
import type { Unit } from '../units/units.js'
import { weakenings } from '../changes/weakened.js'

export interface DutyInput {
  readonly parents: readonly Doc[]
  readonly child: Doc
  readonly childUnits: readonly Unit[]
  readonly parentUnits: readonly Unit[]
  readonly judged: Judged
  readonly localisations: Comparison['localisations']
}

/** Every duty of both sides with what became of it, and the demands that became weaker or lower. */
export function compareDuties(input: DutyInput): DutyPair[] {
  const { parents, child, childUnits, parentUnits, judged, localisations } = input
  const places = new Map(parentUnits.map((unit, at) => [unit.id, at]))
  const before = parents
    .flatMap((doc, file) =>
      dutiesOf(
        doc,
        parentUnits.filter((unit) => unit.file === file),
      ),
    )
    .map((duty): Duty => ({ ...duty, unit: duty.record.unit === null ? -1 : places.get(duty.record.unit)! }))
  const linked = new Set(judged.children.flatMap((item) => item.parents.map((at) => `${item.index} ${at}`)))
  const matched = matchDuties(before, dutiesOf(child, childUnits), {
    linked: (c, p) => linked.has(`${c} ${p}`),
    localised: (from, to) => localisations.some((item) => from.includes(item.from) && to.includes(item.to)),
    sureness: (side, unit) =>
      (side === 'child' ? judged.children[unit] : judged.parents[unit])?.confidence ?? 0.5,
    printedThere: (side, duty) => {
      const partners =
        side === 'child'
          ? (judged.parents[duty.unit]?.children ?? []).map((at) => childUnits[at]!)
          : (judged.children[duty.unit]?.parents ?? []).map((at) => parentUnits[at]!)
      return partners.map((unit) => printedIn(unit, duty)).find((record) => record !== null) ?? null
    },
  })
  return [...matched, ...judged.children.flatMap((item) => weaker(item, input))]
}

function printedIn(unit: Unit, duty: Duty): DutyRecord | null {
  const at = unit.text.toLowerCase().indexOf(duty.record.raw.toLowerCase())
  return at < 0
    ? null
    : { ...duty.record, unit: unit.id, span: spanIn(unit, at, at + duty.record.raw.length) }
}

function weaker(item: JudgedChild, { childUnits, parentUnits }: DutyInput): DutyPair[] {
  // With several parents the offsets are those of their joined texts.
  if (item.parents.length !== 1) return []
  const [parent, child] = [parentUnits[item.parents[0]!]!, childUnits[item.index]!]
  return weakenings(item).map(({ code, from, to, otherFrom, otherTo, removed, added }) => ({
    relation: code === 'compare/weakened' ? ('weakened' as const) : ('numberLowered' as const),
    parent: demand(parent, removed, from, to),
    child: demand(child, added, otherFrom, otherTo),
    confidence: item.confidence,
  }))
}

function demand(unit: Unit, raw: string, from: number, to: number): DutyRecord {
  const blank = { who: null, what: null, to: null, kind: null, date: null, recurrence: null }
  return { ...blank, raw, unit: unit.id, span: spanIn(unit, from, to) }
}

function spanIn(unit: Unit, from: number, to: number): Unit['span'] {
  return { ...unit.span, start: unit.span.start + from, end: unit.span.start + to }
}
