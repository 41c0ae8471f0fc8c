import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * One run of the built program over a folder, in a process of its own, so that its memory is its own. Prints what it took as one JSON line.
 * usage: tsx bench/corpus/measured-run.ts FOLDER OUT STORE FORMATS
 */
export interface MeasuredRun {
  readonly documents: number
  readonly comparisons: number
  readonly collations: number
  readonly unchanged: boolean
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  /** Seconds of wall time and of processor time up to the end of each stage that took place. */
  readonly stages: readonly { readonly name: string; readonly seconds: number; readonly cpuSeconds: number }[]
  /** Building the lineage alone, out of what the store keeps: loading it, and the lineage itself. Null where it was not asked for. */
  readonly lineage: { readonly loadSeconds: number; readonly seconds: number; readonly links: number } | null
}

type Program = typeof import('../../src/index.js')

const [folder, out, store, formats, alone] = process.argv.slice(2) as [string, string, string, string, string?]
const built = (path: string): Promise<unknown> => import(pathToFileURL(resolve('dist', path)).href)

async function measure(): Promise<MeasuredRun> {
  const started = performance.now()
  const cpuStarted = process.cpuUsage()
  const now = (): { seconds: number; cpuSeconds: number } => {
    const { user, system } = process.cpuUsage(cpuStarted)
    return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }
  }
  const { run } = (await built('src/index.js')) as Program
  const stages: { name: string; seconds: number; cpuSeconds: number }[] = []
  // After reading, the run makes three lists of reports one after another; the links stand between reading and the first of them.
  const names = ['records', 'compared', 'collated']
  let list = -1
  const result = await run(folder, {
    out,
    store,
    formats: formats.split(','),
    read: { ocr: 'off' },
    onOutcome: (_, done, total) => void (done === total && stages.push({ name: 'read', ...now() })),
    onReport: (done, total) => {
      if (done === 1) list++
      if (done === 1 && list === 0) stages.push({ name: 'linked', ...now() })
      if (done === total) stages.push({ name: names[list] ?? 'more', ...now() })
    },
  })
  const whole = now()
  stages.push({ name: 'run written', ...whole })
  return {
    documents: result.run.documents.length,
    comparisons: result.run.comparisons.length,
    collations: result.run.collations.length,
    unchanged: result.unchanged,
    ...whole,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    stages,
    lineage: alone ? await lineageAlone() : null,
  }
}

async function lineageAlone(): Promise<MeasuredRun['lineage']> {
  const { openStore } = (await built('src/store/sqlite.js')) as typeof import('../../src/store/sqlite.js')
  const { unpackShingles } = (await built(
    'pipelines/fidelity/settled.js',
  )) as typeof import('../../pipelines/fidelity/settled.js')
  const { buildLineage } = (await built(
    'src/lineage/index.js',
  )) as typeof import('../../src/lineage/index.js')
  const { loadModels } = (await built('src/models/load.js')) as typeof import('../../src/models/load.js')
  const models = loadModels()
  const started = performance.now()
  const opened = await openStore(store)
  const entries = []
  for await (const [, value] of opened.entries('settled')) {
    const { record, shingles } = value as import('../../pipelines/fidelity/settled.js').Settled
    entries.push({ file: record.source.file, record, shingles: unpackShingles(shingles) })
  }
  await opened.close()
  const loaded = performance.now()
  const lineage = buildLineage(entries, { models })
  return {
    loadSeconds: (loaded - started) / 1000,
    seconds: (performance.now() - loaded) / 1000,
    links: lineage.links.length,
  }
}

if (process.argv[1]?.includes(join('bench', 'corpus', 'measured-run')))
  console.log(JSON.stringify(await measure()))
