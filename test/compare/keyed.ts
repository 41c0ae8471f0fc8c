import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultLimits, type Limits } from '../../src/compare/limits.js'
import type { ChangeKind, Comparison, Relation } from '../../src/doc/comparison.js'

/** One unit of the child as its key has it; what the alternatives name is right too, `optional` kinds of change count neither way. */
export interface KeyedUnit {
  readonly line: number
  readonly relations: readonly Relation[]
  /** Sets of lines of the parent, the key's own first. */
  readonly parents: readonly (readonly number[])[]
  readonly moved: boolean
  readonly changes: readonly ChangeKind[]
  readonly optional: readonly ChangeKind[]
}

/** A child and its parents that we wrote, with what answers what. Lines count from 1, those of each further parent from the next ten thousand. */
export interface KeyedPair {
  readonly name: string
  readonly why: string
  readonly parents: readonly string[]
  readonly child: string
  readonly parentUnits: readonly number[]
  readonly units: readonly KeyedUnit[]
}

const folder = fileURLToPath(new URL('keyed', import.meta.url))

export function keyedPairs(): KeyedPair[] {
  return readdirSync(folder)
    .sort()
    .map((file) => parsePair(file.replace(/\.txt$/u, ''), readFileSync(join(folder, file), 'utf8')))
}

const relations: Readonly<Record<string, Relation>> = {
  '=': 'same',
  e: 'edited',
  r: 'reworked',
  '+': 'added',
}

/**
 * A file is `# why`, then `== parent` and its lines for each parent, then `== child` and its lines. A unit of the parent's body begins with `@TAG`, one of the
 * child's with `@RELATION TAGS|`: the relation is one of `= e r +`, the tags are those of its parents (`-` for none, `>` behind them where
 * it moved), then the kinds of change, `?kinds` that count neither way, and `/rel=` and `/par=` that are right too.
 */
export function parsePair(name: string, source: string): KeyedPair {
  const [above, childPart] = source.trimEnd().split('\n== child\n') as [string, string]
  const [head, ...parentParts] = above.split('\n== parent\n') as [string, ...string[]]
  const tags = new Map<string, number>()
  const parents = parentParts.map((part, file) =>
    part.split('\n').map((line, at) => {
      const [, tag, text] = /^@(\S+) (.*)$/u.exec(line) ?? []
      if (tag === undefined) return line
      tags.set(tag, lineIn(file, at + 1))
      return text!
    }),
  )
  const units: KeyedUnit[] = []
  const child = childPart.split('\n').map((line, at) => {
    const [, key, text] = /^@([^|]*)\| ?(.*)$/u.exec(line) ?? []
    if (key === undefined) return line
    units.push(unitOf(key, at + 1, tags))
    return text!
  })
  const texts = parents.map((lines) => lines.join('\n'))
  const why = head.replace(/^# /u, '')
  return { name, why, parents: texts, child: child.join('\n'), parentUnits: [...tags.values()], units }
}

function lineIn(file: number, line: number): number {
  return 10_000 * file + line
}

function unitOf(key: string, line: number, tags: ReadonlyMap<string, number>): KeyedUnit {
  const [sign, from, ...words] = key.trim().split(/\s+/u) as [string, string, ...string[]]
  const linesOf = (list: string): number[] =>
    list === '-' ? [] : list.split(',').map((tag) => tags.get(tag) ?? unknown(tag, line))
  const listed = (lead: string): string[] =>
    words.filter((word) => word.startsWith(lead)).map((word) => word.slice(lead.length))
  const kinds = (list: readonly string[]): ChangeKind[] =>
    list.flatMap((word) => word.split(',') as ChangeKind[])
  return {
    line,
    relations: [relations[sign]!, ...listed('/rel=').flatMap((word) => word.split(',') as Relation[])],
    parents: [from.replace('>', ''), ...listed('/par=')].map(linesOf),
    moved: from.endsWith('>'),
    changes: kinds(words.filter((word) => !/^[?/]/u.test(word))),
    optional: kinds(listed('?')),
  }
}

function unknown(tag: string, line: number): never {
  throw new Error(`line ${line}: no unit of the parent is tagged ${tag}`)
}

/** Finds among what was found and among what the key has. */
export interface Tally {
  right: number
  found: number
  keyed: number
}

export interface KeyedScore {
  readonly links: Tally
  readonly relation: Tally
  readonly omitted: Tally
  readonly added: Tally
  readonly moved: Tally
  readonly changes: Tally
  /** Omissions given at 0.8 or more that are none, as texts. */
  readonly wrongClaims: readonly string[]
}

/** A comparison held against the key, as the rules of the shared gold have it. */
export function scoreOf(pair: KeyedPair, comparison: Comparison): KeyedScore {
  const lineOf = new Map(comparison.parentUnits.map((unit) => [unit.id, lineIn(unit.file, unit.span.line)]))
  const found = new Map(comparison.childUnits.map((unit) => [unit.span.line, unit]))
  const tally = (): Tally => ({ right: 0, found: 0, keyed: 0 })
  const [links, relation, added, moved, changes] = [tally(), tally(), tally(), tally(), tally()]
  const named = new Set<number>()
  const mayBe = new Set<number>()
  const count = (sum: Tally, got: boolean, key: boolean): void => {
    sum.found += Number(got)
    sum.keyed += Number(key)
    sum.right += Number(got && key)
  }
  for (const key of pair.units) {
    const unit = found.get(key.line)
    const own = (unit?.parents ?? []).map((id) => lineOf.get(id)!)
    const set = key.parents.find((lines) => sameSet(lines, own)) ?? key.parents[0]!
    for (const line of new Set([...own, ...set])) count(links, own.includes(line), set.includes(line))
    for (const line of set) named.add(line)
    for (const line of key.parents.flat()) mayBe.add(line)
    const told = unit && key.relations.includes(unit.relation) ? unit.relation : key.relations[0]!
    count(relation, unit !== undefined && unit.relation === told, true)
    count(added, unit?.relation === 'added', told === 'added')
    count(moved, unit?.moved ?? false, key.moved)
    const kinds: ChangeKind[] = ['deadline', 'assignee', 'number', 'scope', 'audience']
    for (const kind of kinds.filter((one) => !key.optional.includes(one)))
      count(changes, unit?.changes.includes(kind) ?? false, key.changes.includes(kind))
  }
  const omitted = tally()
  const wrongClaims: string[] = []
  for (const line of pair.parentUnits) {
    const unit = comparison.parentUnits.find(({ file, span }) => lineIn(file, span.line) === line)
    const got = unit?.fate === 'omitted'
    count(omitted, got, !named.has(line) && (got || !mayBe.has(line)))
    if (unit && got && unit.confidence >= 0.8 && named.has(line)) wrongClaims.push(unit.text)
  }
  return { links, relation, omitted, added, moved, changes, wrongClaims }
}

function sameSet(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((line) => right.includes(line))
}

export function f1({ right, found, keyed }: Tally): number {
  return found + keyed === 0 ? 1 : (2 * right) / (found + keyed)
}

/** One row of several scores as one. */
export function total(scores: readonly KeyedScore[], row: Exclude<keyof KeyedScore, 'wrongClaims'>): Tally {
  const sum: Tally = { right: 0, found: 0, keyed: 0 }
  for (const score of scores) {
    sum.right += score[row].right
    sum.found += score[row].found
    sum.keyed += score[row].keyed
  }
  return sum
}

/** The limits of the aligner times a factor, all of them or one. */
export function shifted(factor: number, only?: keyof Limits): Limits {
  const limits: Record<string, number> = {}
  for (const [name, value] of Object.entries(defaultLimits) as [keyof Limits, number][])
    limits[name] = only === undefined || only === name ? Math.min(0.99, value * factor) : value
  return limits as unknown as Limits
}
