import { readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeCorpus } from '../../scripts/corpus/generate.js'
import type { RunRecord } from '../../src/doc/run.js'
import type { Outcome } from '../../src/pipeline/batch.js'
import { root, scratchFolder } from './command.js'

const top = scratchFolder()
const [input, out, aside] = [join(top, 'van-ban'), join(top, 'bao-cao'), join(top, 'den-sau.txt')]
const corpus = generate({ count: 16, seed: 3 })
/** A province's plan: made under the guidance of the centre, with plans of localities under it. */
const late = [...corpus.parents].find(([id]) => [...corpus.parents.values()].includes(id))![0]
const children = [...corpus.parents].flatMap(([child, parent]) => (parent === late ? [child] : []))
const folder = /-(\d+)/u.exec(late)![1]!
const nameOf = (id: string): string => `${folder}/${id}.txt`

/** The built library: worker threads cannot load the sources' readers. */
const built = pathToFileURL(join(root, 'dist/src/index.js')).href

async function runAgain(): Promise<{ run: RunRecord; fresh: string[] }> {
  const fresh: string[] = []
  const onOutcome = (outcome: Outcome): void => {
    if ('fresh' in outcome && outcome.fresh) fresh.push(outcome.name)
  }
  const { run } = (await import(built)) as typeof import('../../src/index.js')
  const result = await run(input, { out, formats: ['json'], onOutcome })
  return { run: result.run, fresh }
}

/** Comparisons whose files were written since, by child. */
function written(record: RunRecord, before: ReadonlyMap<string, number>): string[] {
  return record.comparisons
    .filter(({ outputs }) =>
      outputs.some((output) => statSync(join(out, output)).mtimeMs !== before.get(output)),
    )
    .map(({ child }) => child)
    .sort()
}

const times = (): Map<string, number> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.doichieu'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), statSync(path).mtimeMs]),
  )

beforeAll(async () => {
  writeCorpus(input, corpus)
  renameSync(join(input, nameOf(late)), aside)
  await runAgain()
}, 120_000)

describe('a folder that changes between two runs', () => {
  it('redoes its children alone where a parent arrives later, and reads nothing else', async () => {
    expect(children.length).toBeGreaterThan(2)
    const before = times()
    const missing = readFileSync(join(out, 'run.json'), 'utf8')
    renameSync(aside, join(input, nameOf(late)))
    const { run: record, fresh } = await runAgain()
    expect(fresh).toEqual([nameOf(late)])
    expect(written(record, before)).toEqual([late, ...children].map(nameOf).sort())
    expect(JSON.parse(missing)).not.toEqual(record)
  })

  it('reads nothing where a file has got another name, and compares it under that name', async () => {
    const before = times()
    const [renamed] = children
    renameSync(join(input, nameOf(renamed!)), join(input, 'ten-moi.txt'))
    const { run: record, fresh } = await runAgain()
    expect(fresh).toEqual([])
    expect(written(record, before)).toContain('ten-moi.txt')
    expect(record.comparisons.map(({ child }) => child)).not.toContain(nameOf(renamed!))
  })

  it('compares nothing under a parent that has gone, and names it as missing', async () => {
    rmSync(join(input, nameOf(late)))
    const before = times()
    const { run: record, fresh } = await runAgain()
    expect(fresh).toEqual([])
    expect(written(record, before)).toEqual([])
    expect(record.comparisons.map(({ child }) => child)).not.toContain('ten-moi.txt')
    expect(record.missingParents.some(({ citedBy }) => citedBy.includes('ten-moi.txt'))).toBe(true)
  })
})
