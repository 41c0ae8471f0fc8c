import type { Collation } from '../../doc/collation.js'
import type { Models } from '../../models/models.js'
import { fold } from '../../text/fold.js'
import type { Cluster } from './clusters.js'
import { diffKeys } from '../words/diff.js'
import type { Lexeme } from '../units/lexemes.js'
import { actors } from '../changes/roles.js'
import type { Unit } from '../units/units.js'

type Slot = Collation['rows'][number]['slots'][number]

/** The wording common to a cluster, with `…` for each place where its members differ, and what each of them (by document) says there. */
export function coreOf(cluster: Cluster, documents: number, models: Models): { core: string; slots: Slot[] } {
  const [base, ...others] = byCommonness(cluster)
  if (!base) return { core: '', slots: [] }
  if (others.length === 0) return { core: base.unit.text, slots: [] }
  const keys = base.unit.lexemes.map((lexeme) => lexeme.key)
  const matches = others.map(({ unit }) => matchesOf(keys, unit.lexemes))
  const enough = Math.ceil(((others.length + 1) * 2) / 3)
  const kept = keys.map((_, at) => 1 + matches.filter((match) => match[at]! >= 0).length >= enough)
  const slots: Slot[] = []
  const parts: string[] = []
  for (let at = 0; at <= keys.length; at++) {
    const end = at + kept.slice(at).findIndex((value) => value)
    const stop = end < at ? keys.length : end
    const values = new Array<string | null>(documents).fill(null)
    values[base.doc] = between(base.unit, at - 1, stop)
    others.forEach(({ doc, unit }, index) => {
      values[doc] = valueAt(unit, matches[index]!, kept, [at, stop])
    })
    const said = values.filter((value) => value !== null && value !== '')
    if (said.length > 0) {
      slots.push({ kind: kindOf(said as string[], models), values })
      parts.push('…')
    }
    if (stop >= keys.length) break
    const lexeme = base.unit.lexemes[stop]!
    parts.push(base.unit.text.slice(lexeme.start, lexeme.wordsEnd))
    at = stop
  }
  return { core: parts.join(' '), slots }
}

/**
 * What a member says in the place of a slot: from the common word before it on. Where it lacks the common word behind it, its words reach to
 * the next that it has, and the slots in between are null.
 */
function valueAt(
  unit: Unit,
  match: Int32Array,
  kept: readonly boolean[],
  [at, stop]: readonly [number, number],
): string | null {
  const from = at === 0 ? -1 : match[at - 1]!
  if (at > 0 && from < 0) return null
  let next = stop
  while (next < kept.length && !(kept[next]! && match[next]! >= 0)) next++
  return between(unit, from, next === kept.length ? unit.lexemes.length : match[next]!)
}

/** The member whose words the others share most first, so that the order of the arguments changes nothing. */
function byCommonness(cluster: Cluster): readonly Cluster['members'][number][] {
  const counts = new Map<string, number>()
  for (const { unit } of cluster.members) {
    for (const key of new Set(unit.lexemes.map((lexeme) => lexeme.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const worth = (unit: Unit): number =>
    unit.lexemes.reduce((sum, lexeme) => sum + counts.get(lexeme.key)! - 1, 0) /
    Math.sqrt(Math.max(1, unit.lexemes.length))
  return cluster.members
    .map((member) => ({ member, worth: worth(member.unit) }))
    .sort((a, b) => b.worth - a.worth || (a.member.unit.text < b.member.unit.text ? -1 : 1))
    .map(({ member }) => member)
}

/** For each key of the base the place of its match in another list, -1 where it has none. */
function matchesOf(keys: readonly string[], lexemes: readonly Lexeme[]): Int32Array {
  const match = new Int32Array(keys.length).fill(-1)
  for (const stretch of diffKeys(
    keys,
    lexemes.map((lexeme) => lexeme.key),
  )) {
    if (stretch.kind !== 'equal') continue
    for (let step = 0; step < stretch.to - stretch.from; step++)
      match[stretch.from + step] = stretch.otherFrom + step
  }
  return match
}

function between(unit: Unit, after: number, before: number): string {
  const first = unit.lexemes[after + 1]
  if (!first || before <= after + 1) return ''
  return unit.text.slice(first.start, unit.lexemes[before - 1]!.wordsEnd)
}

function kindOf(values: readonly string[], models: Models): Slot['kind'] {
  const text = values.join(' ')
  if (/\d{1,2}\s*[/-]\s*\d{1,4}|(?:ngày|tháng|năm)\s+\d/u.test(text)) return 'date'
  if (/\d/u.test(text)) return 'number'
  const folded = fold(text)
  if (models.provinces.some((province) => folded.includes(fold(province.name)))) return 'place'
  return actors.test(folded) ? 'body' : 'other'
}
