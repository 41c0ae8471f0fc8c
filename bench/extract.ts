import { readFileSync } from 'node:fs'
import { extractors } from '../src/extract/index.js'
import { textReader } from '../src/ingest/text/text.js'
import { loadModels } from '../src/models/load.js'
import { withMarks, type Doc } from '../src/doc/doc.js'
import { defaultReadOptions } from '../src/ports.js'

/**
 * Time of each extractor over a plan, and over the same text ten times as long, beside one plain pattern for numbers and dates over the
 * same text: median of warm runs, processor time in milliseconds.
 * usage: tsx bench/extract.ts [FILE…]   (a text of the corpus unless given)
 */
const files = process.argv.slice(2)
const models = loadModels()
const rounds = 15
// Runs before the measured ones, so that the code is compiled.
const warming = 80
const plain = /\d{1,3}-\p{L}{2,4}\/\p{L}{2,6}|\d{1,2}\/\d{1,2}\/\d{4}/gu

for (const file of files.length > 0 ? files : ['corpus/dang-uy-khoi-ninh-binh.txt']) {
  const once = readFileSync(file, 'utf8')
  const thirty = grown(once, 30_000)
  await measure(`${file} as it is`, once)
  await measure(`${file} grown to 30 KB`, thirty)
  await measure(`${file} grown to 300 KB`, grown(once, 300_000))
}

/** The text repeated whole until it has about so many bytes. */
function grown(text: string, bytes: number): string {
  const size = Buffer.byteLength(text)
  return Array.from({ length: Math.max(1, Math.round(bytes / size)) }, () => text).join('\n\n')
}

async function measure(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const doc = await textReader.read({ name: 'bench.txt', bytes }, { models, read: defaultReadOptions })
  const times = new Map<string, number[]>()
  for (let round = -warming; round < rounds; round++) {
    if (round === 0) times.clear()
    let current: Doc = doc
    for (const extractor of extractors) {
      const start = process.cpuUsage()
      const { marks, messages } = extractor.extract(current, models)
      note(times, extractor.name, elapsed(start))
      current = withMarks(current, marks, messages)
    }
    const start = process.cpuUsage()
    Array.from(doc.text.matchAll(plain))
    note(times, 'one plain pattern', elapsed(start))
  }
  console.log(`${name}: ${(bytes.length / 1000).toFixed(0)} KB`)
  let all = 0
  for (const [extractor, runs] of times) {
    const median = medianOf(runs)
    if (extractor !== 'one plain pattern') all += median
    console.log(`  ${extractor.padEnd(20)} ${median.toFixed(2)} ms`)
  }
  console.log(`  ${'all extractors'.padEnd(20)} ${all.toFixed(2)} ms`)
}

/** Processor time since `start`, in milliseconds: the same however busy the machine is. */
function elapsed(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function note(times: Map<string, number[]>, name: string, time: number): void {
  times.set(name, [...(times.get(name) ?? []), time])
}

function medianOf(runs: readonly number[]): number {
  return [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
}
