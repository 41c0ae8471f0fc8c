import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from '../pipelines/compare.js'
import { comparisonView, comparisonWriters, terminalTable } from '../src/report/index.js'

/**
 * Time and size of every report of one pair: `npx tsx bench/report.ts PARENT CHILD`, the largest seed pair unless given.
 * The first run of a format loads its library; the median of five more is what a batch pays.
 */
const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const usual = ['002_533e6cb4db5af385.txt', '001_dde52d9cedf59d11.txt'].map((name) => join(seeds, name))
const [parent, child] = process.argv.length > 3 ? process.argv.slice(2) : usual

async function measure(): Promise<void> {
  if (!parent || !child || !existsSync(parent) || !existsSync(child)) {
    console.log('bench/report: give a parent and a child; the seeds are not here')
    return
  }
  const { comparison, parents, child: plan } = await compare([parent], child)
  if (!comparison) throw new Error('nothing was compared')
  const begun = performance.now()
  const view = comparisonView({ comparison, parents, child: plan })
  const viewed = performance.now() - begun
  const rows: (string | number)[][] = [['view', '', '', viewed.toFixed(1)]]
  for (const writer of comparisonWriters) {
    const times: number[] = []
    let bytes = 0
    for (let round = 0; round < 6; round++) {
      const start = performance.now()
      bytes = (await writer.write(view, { language: 'vi' })).length
      times.push(performance.now() - start)
    }
    const [first, ...later] = times
    const median = later.sort((a, b) => a - b)[2]!
    rows.push([writer.ending, bytes, first!.toFixed(1), median.toFixed(1)])
  }
  const columns = ['format', 'bytes', 'first ms', 'median ms'].map((name) => ({ name, share: 0 }))
  console.log(terminalTable({ columns, rows }))
}

await measure()
