import type { Comparison, DutyPair } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import { dutiesOf, matchDuties, type Duty, type DutyRecord } from './duties.js'
import type { Judged, JudgedChild } from '../changes/judge-pairs.js'
import type { Unit } from '../units/units.js'
import { wordsStart } from '../changes/exchanges.js'
import { trimSigns } from '../units/trim.js'
import { weakenings } from '../changes/weakened.js'

export interface DutyInput {
  readonly parents: readonly Doc[]
  /** The places of the parents, those first whose duties are matched first. */
  readonly precedence: readonly number[]
  readonly child: Doc
  readonly childUnits: readonly Unit[]
  readonly parentUnits: readonly Unit[]
  readonly judged: Judged
  readonly localisations: Comparison['localisations']
}

/** Every duty of both sides with what became of it, and the demands that became weaker or lower. */
export function compareDuties(input: DutyInput): DutyPair[] {
  const { parents, precedence, child, childUnits, parentUnits, judged, localisations } = input
  const places = new Map(parentUnits.map((unit, at) => [unit.id, at]))
  const before = precedence
    .flatMap((file) =>
      dutiesOf(
        parents[file]!,
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
      const printed = partners.map((unit) => printedIn(unit, duty)).find((record) => record !== null)
      return printed ?? matchedIn(side, duty, input)
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

/** The words of the other side that a duty's words are matched with, where none of them changed: the same time in another spelling. */
function matchedIn(side: 'child' | 'parent', duty: Duty, input: DutyInput): DutyRecord | null {
  const { judged, childUnits, parentUnits } = input
  const index = side === 'parent' ? duty.unit : (judged.parents[duty.unit]?.children[0] ?? -1)
  const item = judged.children[index]
  // A text that several units share has offsets of its own.
  if (item?.parents.length !== 1 || judged.parents[item.parents[0]!]!.children.length !== 1) return null
  const [parent, child] = [parentUnits[item.parents[0]!]!, childUnits[index]!]
  const [own, other] = side === 'child' ? [item.parent, item.child] : [item.child, item.parent]
  const unit = side === 'child' ? parent : child
  const from = duty.record.span.start - unit.span.start
  const to = duty.record.span.end - unit.span.start
  const held = own.lexemes.flatMap((lexeme, at) => (lexeme.start < to && from < lexeme.wordsEnd ? [at] : []))
  const places = held.map((at) => partnerOf(item, side, at))
  const [first, last] = [other.lexemes[places[0] ?? -1], other.lexemes[places.at(-1) ?? -1]]
  if (!first || !last || places.includes(-1)) return null
  const words = other.text.slice(wordsStart(other, first), last.wordsEnd)
  const raw = trimSigns(words)
  const start = wordsStart(other, first) + words.indexOf(raw)
  const there = side === 'child' ? child : parent
  return { ...duty.record, raw, unit: there.id, span: spanIn(there, start, start + raw.length) }
}

/** The lexeme of the other side that one is matched with, -1 where it was left out or put in. */
function partnerOf({ steps }: JudgedChild, side: 'child' | 'parent', at: number): number {
  for (const { kind, from, to, otherFrom, otherTo } of steps) {
    if (kind !== 'same' && kind !== 'variant') continue
    const [low, high, there, thereEnd] =
      side === 'child' ? [from, to, otherFrom, otherTo] : [otherFrom, otherTo, from, to]
    if (low <= at && at < high) return Math.min(there + at - low, thereEnd - 1)
  }
  return -1
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
