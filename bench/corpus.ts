import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate, writeCorpus } from '../scripts/corpus/generate.js'
import type { MeasuredRun } from './corpus/measured-run.js'
import { timePeers } from './corpus/peers.js'

/**
 * What a folder of generated text plans takes: read, linked, compared and collated with JSON alone, stage by stage; the reports on top; a second run with
 * nothing changed; the peers that this machine has, over the same pairs. Processor seconds of all threads stand beside wall time: on a machine
 * that does other work only they tell.
 * usage: npm run bench:corpus -- [COUNT[,COUNT…]] [SEED]     (after npm run build)
 */
const [counts = '1000', seed = '1'] = process.argv.slice(2)
const sizes = counts.split(',').map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 2) || !Number.isInteger(Number(seed))) {
  console.error('npm run bench:corpus -- [COUNT[,COUNT…]] [SEED]')
  process.exit(2)
}
if (!existsSync('dist/src/index.js')) {
  console.error('the program is not built: npm run build')
  process.exit(2)
}
console.log(`seed ${seed}, ${availableParallelism()} cores, Node ${process.version}`)
const cpuPerDocument: number[] = []
for (const size of sizes) cpuPerDocument.push(measureSize(size))
if (sizes.length > 1) {
  const growth = cpuPerDocument.at(-1)! / cpuPerDocument[0]! - 1
  console.log(
    `processor time a document from ${sizes[0]} to ${sizes.at(-1)} documents: ${growth >= 0 ? '+' : ''}${(growth * 100).toFixed(0)} %`,
  )
}

/** Gives back processor seconds a document of the run with JSON alone. */
function measureSize(size: number): number {
  const top = mkdtempSync(join(tmpdir(), 'doichieu-bench-'))
  try {
    const corpus = generate({ count: size, seed: Number(seed) })
    const [folder, store] = [join(top, 'texts'), join(top, 'store')]
    writeCorpus(folder, corpus)
    console.log(`\n${size} documents, ${corpus.parents.size} of them with their parent in the folder`)
    const json = runOnce([folder, join(top, 'json'), store, 'json', 'lineage'])
    printRun('JSON alone', json)
    const { loadSeconds, seconds, links } = json.lineage!
    console.log(
      `  lineage alone: ${time(seconds)} (and ${time(loadSeconds)} to load what was kept), ${links} links`,
    )
    const again = runOnce([folder, join(top, 'json'), store, 'json'])
    console.log(
      `  second run, ${again.unchanged ? 'nothing done' : 'NOT RECOGNISED'}: ${time(again.seconds)}`,
    )
    const all = runOnce([folder, join(top, 'all'), store, 'html,docx,xlsx,json'])
    const onTop = making(all) - making(json)
    console.log(
      `  HTML, DOCX and XLSX on top: ${onTop.toFixed(1)} s of processor time, ${((onTop / size) * 1000).toFixed(0)} ms a document, peak ${all.peakMegabytes} MB`,
    )
    for (const { name, given, seconds: taken } of timePeers(corpus))
      console.log(`  ${name}, ${given}: ${taken === null ? 'not installed' : time(taken)}`)
    return json.cpuSeconds / size
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

function runOnce(args: readonly string[]): MeasuredRun {
  const script = fileURLToPath(new URL('./corpus/measured-run.ts', import.meta.url))
  const done = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) throw new Error('the run failed')
  return JSON.parse(done.stdout) as MeasuredRun
}

function printRun(name: string, run: MeasuredRun): void {
  const each = ((run.cpuSeconds / run.documents) * 1000).toFixed(0)
  console.log(
    `  ${name}: ${time(run.seconds)} wall, ${run.cpuSeconds.toFixed(1)} s of processor time, ${each} ms a document, peak ${run.peakMegabytes} MB; ` +
      `${run.comparisons} comparisons, ${run.collations} collations`,
  )
  let before = { seconds: 0, cpuSeconds: 0 }
  for (const stage of run.stages) {
    const [wall, cpu] = [stage.seconds - before.seconds, stage.cpuSeconds - before.cpuSeconds]
    console.log(
      `    ${stage.name.padEnd(12)} ${time(wall).padStart(9)} wall ${cpu.toFixed(1).padStart(8)} s cpu`,
    )
    before = stage
  }
}

/** Processor seconds from the end of linking on. */
function making(run: MeasuredRun): number {
  const linked = run.stages.find(({ name }) => name === 'linked')
  return run.cpuSeconds - (linked?.cpuSeconds ?? 0)
}

function time(seconds: number): string {
  return seconds < 10 ? `${seconds.toFixed(2)} s` : `${seconds.toFixed(0)} s`
}
