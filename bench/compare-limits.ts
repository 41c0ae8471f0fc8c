import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from '../pipelines/compare.js'
import { compareDocs } from '../src/compare/index.js'
import { defaultLimits, type Limits } from '../src/compare/limits.js'
import type { Doc } from '../src/doc/doc.js'
import { loadModels } from '../src/models/load.js'
import { f1, keyedPairs, scoreOf, shifted, total } from '../test/compare/keyed.js'

/**
 * The pairs that we wrote with their keys, and how the figures over all of them move when each limit of the aligner is shifted by a fifth.
 * usage: tsx bench/compare-limits.ts [PERCENT]
 */
const percent = Number(process.argv[2] ?? 20)
const rows = ['links', 'relation', 'omitted', 'added', 'moved', 'changes'] as const
const models = loadModels()
const pairs = keyedPairs()

async function main(): Promise<void> {
  const docs = await readPairs()
  const scoresWith = (limits: Limits): ReturnType<typeof scoreOf>[] =>
    pairs.map((pair, at) => scoreOf(pair, compareDocs({ ...docs[at]!, models, limits })))
  const own = scoresWith(defaultLimits)
  const table: Record<string, Record<string, string>> = {}
  pairs.forEach(({ name }, at) => {
    table[name] = figures((row) => f1(own[at]![row]))
  })
  table['all'] = figures((row) => f1(total(own, row)))
  console.log('F1 on the pairs that we wrote')
  console.table(table)
  const moved: Record<string, Record<string, string>> = {}
  const shifts: [string, Limits][] = [1 - percent / 100, 1 + percent / 100].flatMap((factor) => [
    [`all x ${factor}`, shifted(factor)] as [string, Limits],
    ...(Object.keys(defaultLimits) as (keyof Limits)[]).map((name): [string, Limits] => [
      `${name} x ${factor}`,
      shifted(factor, name),
    ]),
  ])
  for (const [name, limits] of shifts) {
    const scores = scoresWith(limits)
    moved[name] = figures((row) => f1(total(scores, row)))
  }
  console.log(`F1 over all of them with a limit shifted by ${percent} %`)
  console.table(moved)
}

function figures(of: (row: (typeof rows)[number]) => number): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row, of(row).toFixed(3)]))
}

async function readPairs(): Promise<{ parents: Doc[]; child: Doc }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'))
  try {
    const read: { parents: Doc[]; child: Doc }[] = []
    for (const { parents, child } of pairs) {
      const parentFiles = parents.map((_, at) => join(folder, `parent-${at}.txt`))
      const childFile = join(folder, 'child.txt')
      parents.forEach((text, at) => {
        writeFileSync(parentFiles[at]!, text)
      })
      writeFileSync(childFile, child)
      const { parentDocs, childDoc } = await compare(parentFiles, childFile)
      read.push({ parents: [...parentDocs], child: childDoc! })
    }
    return read
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
