import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLineage, indexTexts, shinglesOf, textSearch } from '../src/lineage/index.js'
import { loadModels } from '../src/models/load.js'
import { generate } from '../scripts/corpus/generate.js'
import { renderText } from '../scripts/corpus/render-text.js'
import { makeCorpus } from './lineage-corpus.js'

/**
 * Lineage over made-up folders of 1,000 and 10,000 plans, a parent found by text among 30,000, and sim_text beside them on what it can take.
 * usage: tsx bench/lineage.ts [SEED]
 */
const seed = Number(process.argv[2] ?? '1')
const models = loadModels()

for (const documents of [1000, 10_000]) {
  const corpus = makeCorpus({ documents, seed, length: 20_000, borrowed: 0.5 })
  const making = timed(() => corpus.entries.forEach(({ file }) => void corpus.textOf(file))).milliseconds
  const { value, milliseconds } = timed(() => buildLineage(corpus.entries, { models }))
  const right = value.links.filter(({ child, parent }) => {
    const [from, to] = [child, parent].map((id) => value.documents.find((one) => one.id === id)!.files[0]!)
    return corpus.parents.get(from!) === to
  }).length
  const expected = corpus.entries.filter(({ file }) => corpus.parents.get(file)).length
  console.log(
    `lineage of ${documents} plans of 20,000 characters: ${seconds(milliseconds - making)} (making the texts, ${seconds(making)}, set aside); ` +
      `${right} of ${value.links.length} links right, ${expected} expected; ${value.missing.length} missing, ${value.ambiguous.length} ambiguous; ${memory()}`,
  )
}
findParents(30_000)
findWrittenParents(30_000)
besideSimText(300)

/**
 * The same with the corpus generator's texts: real vocabulary, and every province's plan of one campaign nearly like the others. A parent
 * counts as found where it is the best of the higher documents; beside that of those of its province, as the lineage asks.
 */
function findWrittenParents(documents: number): void {
  const corpus = generate({ count: documents, seed: seed + 2 })
  const place = new Map(corpus.documents.map(({ id }, at) => [id, at]))
  const provinceOf = corpus.documents.map(({ head }) => head.place)
  const isHigher = corpus.documents.map(({ id }) => !id.startsWith('dia-phuong'))
  const { value: index, milliseconds } = timed(() =>
    indexTexts(corpus.documents.map((document) => shinglesOf(renderText(document)))),
  )
  const search = textSearch(index)
  const asked = corpus.documents.filter(
    ({ id }, at) => !isHigher[at] && at % 89 === 0 && corpus.parents.has(id),
  )
  const times: number[] = []
  let [first, ofProvince, third, shared] = [0, 0, 0, 0]
  for (const document of asked) {
    const own = place.get(document.id)!
    const parent = place.get(corpus.parents.get(document.id)!)!
    const text = renderText(document)
    const { value: matches, milliseconds: spent } = timed(() => search(shinglesOf(text), 2000))
    times.push(spent)
    const higher = matches.filter(({ document: at }) => isHigher[at])
    if (higher[0]?.document === parent) first++
    if (higher.find(({ document: at }) => provinceOf[at] === provinceOf[own])?.document === parent)
      ofProvince++
    const found = matches.find(({ document: at }) => at === parent)
    const share = found ? found.shared / Math.max(1, Math.min(index.sizes[own]!, index.sizes[parent]!)) : 0
    if (share >= 1 / 3) third++
    shared += share
  }
  times.sort((a, b) => a - b)
  console.log(
    `parent by text among ${documents} generated plans: first of all higher documents in ${first} of ${asked.length}, of those of the province in ${ofProvince}; ` +
      `${third} share a third or more of what the index weighs (mean ${((shared / asked.length) * 100).toFixed(0)} %); median ${times[times.length >> 1]!.toFixed(1)} ms, ` +
      `slowest ${times.at(-1)!.toFixed(1)} ms; ${index.postings.length} postings, built in ${seconds(milliseconds)}; ${memory()}`,
  )
}

function findParents(documents: number): void {
  const corpus = makeCorpus({ documents, seed: seed + 1, length: 20_000, borrowed: 1 / 3 })
  const files = corpus.entries.map(({ file }) => file)
  const place = new Map(files.map((file, index) => [file, index]))
  // The siblings stand in the index beside the parents, as in a real folder, and score like them: direction is told by level, so the best higher document counts.
  const isParent = files.map((file) => file.endsWith('-parent.txt'))
  const asked = files
    .filter((file) => corpus.parents.get(file) && place.get(corpus.parents.get(file)!) !== undefined)
    .filter((_, at) => at % 137 === 0)
  const { value: index, milliseconds } = timed(() =>
    indexTexts(files.map((file) => shinglesOf(corpus.textOf(file)))),
  )
  const search = textSearch(index)
  let first = 0
  const times: number[] = []
  for (const file of asked) {
    const text = corpus.textOf(file)
    const { value: matches, milliseconds: spent } = timed(() => search(shinglesOf(text)))
    times.push(spent)
    const best = matches.find(({ document }) => isParent[document])
    if (best && files[best.document] === corpus.parents.get(file)) first++
  }
  times.sort((a, b) => a - b)
  console.log(
    `parent by text among ${documents} (a third shared): first in ${first} of ${asked.length}; median ${times[times.length >> 1]!.toFixed(1)} ms, ` +
      `slowest ${times.at(-1)!.toFixed(1)} ms; ${index.postings.length} postings, built in ${seconds(milliseconds)}; ${memory()}`,
  )
}

/** sim_text compares all pairs of a folder; it tells no direction and no provisions. */
function besideSimText(documents: number): void {
  const corpus = makeCorpus({ documents, seed, length: 20_000, borrowed: 0.5 })
  const folder = mkdtempSync(join(tmpdir(), 'lineage-'))
  try {
    const paths = corpus.entries.map(({ file }) => join(folder, file))
    paths.forEach((path, at) => writeFileSync(path, corpus.textOf(corpus.entries[at]!.file)))
    const peer = timed(() => {
      try {
        return execFileSync('sim_text', ['-p', '-t', '20', ...paths], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        }).split('\n').length
      } catch {
        return null
      }
    })
    const ours = timed(() => buildLineage(corpus.entries, { models })).milliseconds
    console.log(
      `${documents} plans: sim_text ${peer.value === null ? 'not installed' : `${seconds(peer.milliseconds)}, ${peer.value} lines`}; lineage ${seconds(ours)}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const start = performance.now()
  const value = run()
  return { value, milliseconds: performance.now() - start }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function memory(): string {
  return `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
}
