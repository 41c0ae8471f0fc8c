import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/doc/comparison.js'
import type { Lineage } from '../../src/doc/lineage.js'
import type { PlanRecord } from '../../src/doc/plan.js'
import type { RunRecord } from '../../src/doc/run.js'
import { schemas, type SchemaName } from '../../src/doc/schemas.js'
import { fold } from '../../src/text/fold.js'
import { doichieu, root, scratchFolder, type Ran } from './command.js'

interface Manifest {
  readonly files: readonly { id: string; file: string; key: string }[]
  readonly equalNumbers: readonly (readonly string[])[]
  readonly missingParents: readonly { child: string; key: string }[]
  readonly differences: readonly {
    child: string
    parent: string
    kind: string
    parentText: string | null
    childText: string | null
  }[]
}
const manifest = JSON.parse(readFileSync(join(root, 'corpus/.manifest.json'), 'utf8')) as Manifest
/** The first file of each document: the photograph of one of them comes last. */
const fileOf = new Map([...manifest.files].reverse().map(({ id, file }) => [id, file]))

const out = scratchFolder()
let ran: Ran
let run: RunRecord
let lineage: Lineage

function read<T>(schema: SchemaName, file: string): T {
  const value: unknown = JSON.parse(readFileSync(join(out, file), 'utf8'))
  return schemas[schema].parse(value) as T
}
function comparisonOf(child: string, parent: string): Comparison {
  const entry = run.comparisons.find(
    (each) => each.child === fileOf.get(child) && each.parents.includes(fileOf.get(parent)!),
  )
  expect(entry, `a comparison of ${child} with ${parent}`).toBeDefined()
  return read(
    'comparison',
    entry!.outputs.find((name) => name.endsWith('.json'))!,
  )
}

/** A unit's words without its label or bullet, for finding a written passage in a record. */
const plain = (text: string): string => fold(text).replace(/^(?:[-+•]|[ivx]+\.|\d+(?:\.\d+)*\.)\s*/u, '')
const holds = (text: string, passage: string): boolean => plain(text) === plain(passage)
/** The manifest writes a table as rows of cells between strokes; a unit holds the cells of one row. */
const isRowOf = (text: string, table: string): boolean =>
  table.split('\n').some((row) => holds(text, row.split(' | ').join('\n')))

beforeAll(async () => {
  ran = await doichieu(['run', 'corpus', '--out', out, '--formats', 'html,json,md'])
  run = read('run', 'run.json')
  lineage = read('lineage', 'lineage.json')
}, 120_000)

describe('the sample cascade, end to end', () => {
  it('is read whole, says which report to open, and ends with 0', () => {
    expect(ran.err).toContain('index.html')
    expect(ran.code).toBe(0)
    expect(run.documents.filter(({ status }) => status !== 'read')).toEqual([])
    expect(ran.out).toBe('')
  })

  it('gives each document its key', () => {
    for (const { file, key } of manifest.files) {
      expect(run.documents.find((document) => document.file === file)?.key, file).toBe(key)
    }
  })

  it('writes records that keep to the schema, with spans that name what they say', () => {
    for (const file of fileOf.values()) {
      const outputs = run.documents.find((document) => document.file === file)!.outputs
      const record = read<PlanRecord>(
        'plan',
        outputs.find((name) => name.endsWith('plan.json'))!,
      )
      expect(record.source.file).toBe(file)
      expect(record.header.issuer?.value, file).toBeTruthy()
      expect(record.deadlines.length, file).toBeGreaterThan(0)
      expect(record.assignments.length, file).toBeGreaterThan(0)
      expect(record.recipients.length, file).toBeGreaterThan(0)
    }
  })

  it('keeps two documents of one number apart', () => {
    for (const ids of manifest.equalNumbers) {
      const nodes = ids.map((id) => lineage.documents.find(({ files }) => files.includes(fileOf.get(id)!))!)
      expect(new Set(nodes.map(({ key }) => key)).size).toBe(1)
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(ids.length)
    }
  })

  it('names the parents that are missing', () => {
    for (const { child, key } of manifest.missingParents) {
      const missing = run.missingParents.find((each) => each.key === key)
      expect(missing?.citedBy, key).toContain(fileOf.get(child))
    }
  })

  it('collates the siblings of each parent', () => {
    expect(run.collations.length).toBeGreaterThanOrEqual(2)
    for (const { outputs } of run.collations)
      read(
        'collation',
        outputs.find((name) => name.endsWith('.json'))!,
      )
  })

  it('takes nothing for a parent that is not cited as one', () => {
    const pairs = run.comparisons.flatMap(({ child, parents }) =>
      parents.map((parent) => `${child} < ${parent}`),
    )
    const known = [
      ...new Set(
        manifest.differences.map(({ child, parent }) => `${fileOf.get(child)} < ${fileOf.get(parent)}`),
      ),
    ]
    expect(pairs.sort()).toEqual(known.sort())
  })

  it('writes nothing beside the input', () => {
    expect(readdirSync(join(root, 'corpus')).filter((name) => name.startsWith('.'))).toEqual([
      '.manifest.json',
    ])
    expect(statSync(join(out, 'index.html')).size).toBeGreaterThan(1000)
  })
})

describe('the known differences of the sample', () => {
  it.each(manifest.differences.map((difference) => [difference.kind, difference.child, difference] as const))(
    'finds %s in %s',
    (kind, childId, { parent, parentText, childText }) => {
      const comparison = comparisonOf(childId, parent)
      const child = comparison.childUnits.filter((unit) => childText !== null && holds(unit.text, childText))
      const before = comparison.parentUnits.filter(
        (unit) => parentText !== null && holds(unit.text, parentText),
      )
      switch (kind) {
        case 'omitted': {
          const units = parentText!.includes(' | ')
            ? comparison.parentUnits.filter((unit) => isRowOf(unit.text, parentText!))
            : before
          expect(units).toHaveLength(parentText!.split('\n').length)
          expect(units.map(({ fate }) => fate)).toEqual(units.map(() => 'omitted'))
          break
        }
        case 'added': {
          const units = childText!.includes(' | ')
            ? comparison.childUnits.filter((unit) => isRowOf(unit.text, childText!))
            : child
          expect(units).toHaveLength(childText!.split('\n').length)
          expect(units.map(({ relation }) => relation)).toEqual(units.map(() => 'added'))
          break
        }
        case 'moved':
          expect(child).toEqual([expect.objectContaining({ moved: true })])
          break
        case 'merged':
          expect(child).toEqual([expect.objectContaining({ relation: 'reworked' })])
          expect(child[0]!.parents).toHaveLength(parentText!.split('\n').length)
          break
        case 'deadlineLater':
          expect(child[0]?.changes).toContain('deadline')
          expect(comparison.duties.some(({ relation }) => relation === 'later')).toBe(true)
          break
        case 'bodyExchanged':
          expect(child[0]?.changes).toContain('assignee')
          break
        case 'number':
          expect(child[0]?.changes).toContain('number')
          break
        case 'wrongCitation': {
          const outputs = run.documents.find((document) => document.file === fileOf.get(childId))!.outputs
          const record = read<PlanRecord>('plan', outputs[0]!)
          expect(record.citationErrors.map(({ printed }) => printed)).toEqual([
            expect.stringContaining('28/02/2023'),
          ])
          break
        }
        default:
          expect.unreachable(`the manifest names a kind that no test asks for: ${kind}`)
      }
    },
  )
})
