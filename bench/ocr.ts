import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeScans } from '../scripts/make-scans.js'
import { resolutionOf } from '../src/ingest/image/resolution.js'
import { layoutPages } from '../src/ingest/layout/layout-pages.js'
import { openEngine } from '../src/ingest/ocr/engines/engine.js'
import { encodePicture, inspectPicture } from '../src/ingest/ocr/picture/picture.js'
import { recognisePage } from '../src/ingest/ocr/recognise-page.js'
import { reviseReadings } from '../src/ingest/ocr/words/revise-readings.js'
import type { PageContent } from '../src/ingest/layout/page-content.js'
import { loadModels } from '../src/models/load.js'
import { defaultReadOptions, type Context } from '../src/ports.js'
import { bareEngine, nativeText, processorSeconds } from './ocr/engines.js'
import { measure, total, type Measure } from './ocr/measure.js'
import { timed, type Steps } from './ocr/steps.js'

/*
 * Recognition on scans with their truth: those of ../shared/scans and others made here, beside the native engine and bare tesseract.js.
 * Each part can be run by itself: the shared scans, those made here, or another folder; one quality or several. Lines are printed as they come.
 * npm run bench:ocr -- [--shared | --made | --folder DIR] [--quality office,fax] [--alone] [--missed]
 */
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    shared: { type: 'boolean', default: false },
    made: { type: 'boolean', default: false },
    quality: { type: 'string' },
    alone: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
})
const made =
  options.folder === undefined && !options.shared ? mkdtempSync(join(tmpdir(), 'doichieu-bench-')) : undefined
if (made) await makeScans(made)
const shared = join(import.meta.dirname, '../../shared/scans')
const withShared = options.folder === undefined && !options.made && existsSync(shared)
const folders = [options.folder, withShared ? shared : undefined, made].filter((one) => one !== undefined)
const { engine: ocr, take: takeSteps } = timed(await openEngine('auto'))
// The other engine is started before it is timed, and so is ours: its workers start with the first request.
await ocr.recognize({
  image: await encodePicture({ width: 40, height: 40, grey: new Uint8Array(1600).fill(255) }),
})
const bare = options.alone ? undefined : await bareEngine()
const context: Context = { models: await loadModels(), read: defaultReadOptions, ocr }
console.log(
  [
    'pages',
    'engine',
    'words %',
    'CER %',
    'codes',
    'dates',
    'terms',
    'numerals',
    'cpu s/page',
    'to bare',
    'whole pages + parts + rest',
  ].join('\t'),
)
for (const folder of folders) {
  const documents = documentsOf(folder)
  for (const quality of readdirSync(folder).filter(isWanted)) {
    if (existsSync(join(folder, quality, '..', 'truth'))) await benchQuality(folder, quality, documents)
  }
}
await ocr.close()
await bare?.close()
if (made) rmSync(made, { recursive: true, force: true })

function isWanted(name: string): boolean {
  if (name === 'truth' || name.includes('.')) return false
  return options.quality === undefined || options.quality.split(',').includes(name)
}

/** Pages by document: `a-1`, `a-2` are pages of `a`. */
function documentsOf(folder: string): Map<string, string[]> {
  const documents = new Map<string, string[]>()
  for (const file of readdirSync(join(folder, 'truth')).sort()) {
    const name = file.replace(/-\d+\.txt$/u, '')
    documents.set(name, [...(documents.get(name) ?? []), file.replace(/\.txt$/u, '')])
  }
  return documents
}

async function benchQuality(
  folder: string,
  quality: string,
  documents: Map<string, string[]>,
): Promise<void> {
  const ours: Measure[] = []
  const others = { native: [] as Measure[], bare: [] as Measure[] }
  const seconds = { ours: 0, native: 0, bare: 0 }
  const steps = { whole: 0, parts: 0, rest: 0 }
  let pages = 0
  for (const names of documents.values()) {
    const files = names.map((name) => fileOf(join(folder, quality), name))
    const truths = names.map((name) => readFileSync(join(folder, 'truth', `${name}.txt`), 'utf8'))
    pages += names.length
    takeSteps()
    const contents = await read(files)
    const { whole, parts, rest } = takeSteps()
    steps.whole += whole
    steps.parts += parts
    steps.rest += rest
    seconds.ours += whole + parts + rest
    contents.forEach((content, at) => ours.push(measure(truths[at]!, layoutPages([content]).text)))
    if (bare === undefined) continue
    for (const [at, file] of files.entries()) {
      const native = nativeText(file)
      if (native) others.native.push(measure(truths[at]!, native.text))
      seconds.native += native?.seconds ?? 0
      const before = processorSeconds()
      others.bare.push(measure(truths[at]!, await bare.text(readFileSync(file))))
      seconds.bare += processorSeconds() - before
    }
  }
  const ratio = seconds.bare > 0 ? `${((seconds.ours / seconds.bare) * 100).toFixed(0)} %` : ''
  print(quality, 'ours', ours, seconds.ours / pages, `${ratio}\t${shares(steps, pages)}`)
  if (others.native.length > 0) print(quality, 'native', others.native, seconds.native / pages, '')
  if (others.bare.length > 0) print(quality, 'bare', others.bare, seconds.bare / pages, '')
}

function shares({ whole, parts, rest }: Steps, pages: number): string {
  return [whole, parts, rest].map((seconds) => (seconds / pages).toFixed(2)).join(' + ')
}

async function read(files: readonly string[]): Promise<readonly PageContent[]> {
  const contents: PageContent[] = []
  for (const [at, file] of files.entries()) {
    const image = readFileSync(file)
    const dpi = resolutionOf(await inspectPicture(image))
    contents.push((await recognisePage({ image, page: at + 1, dpi }, context)).content)
  }
  return reviseReadings(contents, context.models)
}

function fileOf(folder: string, name: string): string {
  return join(
    folder,
    ['png', 'jpg'].map((ending) => `${name}.${ending}`).find((file) => existsSync(join(folder, file)))!,
  )
}

function print(
  quality: string,
  engine: string,
  measures: readonly Measure[],
  seconds: number,
  ratio: string,
): void {
  const all = total(measures)
  const percent = ([found, of]: readonly [number, number]): string => ((100 * found) / of).toFixed(2)
  const of = ([found, count]: readonly [number, number]): string => `${found}/${count}`
  const counts = [all.codes, all.dates, all.terms, all.numerals].map(of)
  const cells = [
    quality,
    engine,
    percent(all.words),
    percent(all.characters),
    ...counts,
    seconds.toFixed(2),
    ratio,
  ]
  console.log(cells.join('\t'))
  if (options.missed && engine === 'ours')
    console.log(`  missed ${all.missed.slice(0, 60).join(' ')}\n  extra  ${all.extra.slice(0, 60).join(' ')}`)
}
