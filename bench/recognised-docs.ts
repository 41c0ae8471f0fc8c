import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '../pipelines/context.js'
import { readDocument } from '../pipelines/ingest.js'
import { makeScans } from '../scripts/make-scans.js'
import { letters } from '../scripts/make-scans/letters.js'
import type { Doc } from '../src/doc/doc.js'
import { extractors } from '../src/extract/index.js'
import { resolutionOf } from '../src/ingest/image/resolution.js'
import { layoutPages } from '../src/ingest/layout/layout-pages.js'
import type { PageContent } from '../src/ingest/layout/page-content.js'
import { inspectPicture } from '../src/ingest/ocr/picture/picture.js'
import { preparationVersion } from '../src/ingest/ocr/picture/prepare.js'
import { recognisePage } from '../src/ingest/ocr/recognise-page.js'
import { reviseReadings } from '../src/ingest/ocr/words/revise-readings.js'
import { runExtractors } from '../src/pipeline/run-extractors.js'
import { defaultReadOptions, type Context } from '../src/ports.js'

/** A letter typed and recognised at one quality of scan. */
export interface RecognisedPair {
  readonly name: string
  readonly quality: string
  readonly typed: Doc
  readonly recognised: Doc
}

/**
 * The letters of ../shared/scans and those that scripts/make-scans typesets, each read by the engine and beside it as typed. What the engine
 * said of a picture is kept by content in the folder for temporary files, so that a second run recognises nothing.
 */
export async function recognisedPairs(qualities: readonly string[]): Promise<RecognisedPair[]> {
  const made = mkdtempSync(join(tmpdir(), 'doichieu-bench-scans-'))
  const context = await createContext(defaultReadOptions)
  try {
    await makeScans(made)
    const shared = join(import.meta.dirname, '../../shared/scans')
    const pairs: RecognisedPair[] = []
    for (const folder of [shared, made].filter((one) => existsSync(one))) {
      for (const quality of qualities) pairs.push(...(await pairsIn(folder, quality, context)))
    }
    return pairs
  } finally {
    await context.close()
    rmSync(made, { recursive: true, force: true })
  }
}

async function pairsIn(folder: string, quality: string, context: Context): Promise<RecognisedPair[]> {
  const pages = readdirSync(join(folder, 'truth')).sort()
  const names = [...new Set(pages.map((file) => file.replace(/-\d+\.txt$/u, '')))]
  const pairs: RecognisedPair[] = []
  for (const name of names) {
    const all = pages.filter((file) => file.startsWith(`${name}-`)).map((file) => file.replace(/\.txt$/u, ''))
    // Plain text prints the rows of a table line by line: of a letter that we have no better source of, the page with its table is left out.
    const own = letters.some((letter) => letter.name === name) ? all : all.slice(0, -1)
    const truth = own.map((page) => withoutNumber(readFileSync(join(folder, 'truth', `${page}.txt`), 'utf8')))
    const contents: PageContent[] = []
    for (const [at, page] of own.entries()) {
      const image = readFileSync(imageOf(join(folder, quality), page))
      contents.push(await contentOf(image, at + 1, context))
    }
    const typed = await typedDoc(name, truth.join('\n'), context)
    pairs.push({ name, quality, typed, recognised: recognisedDoc(name, contents, context) })
  }
  return pairs
}

/** What was typed: the page that was typeset where we have it, cells of tables in order, else the text that lies beside the scan. */
async function typedDoc(name: string, truth: string, context: Context): Promise<Doc> {
  const letter = letters.find((one) => one.name === name)
  const source = letter
    ? `<html><head><meta charset="utf-8"></head><body>${letter.html}</body></html>`
    : truth
  const bytes = new TextEncoder().encode(source)
  return readDocument({ name: `${name}.${letter ? 'html' : 'txt'}`, bytes }, context)
}

/** A document with its text exchanged for another of as many lines, told anew. */
export async function editedDoc(doc: Doc, text: string, context: Context): Promise<Doc> {
  const bytes = new TextEncoder().encode(text.replaceAll('\n', '\n\n'))
  return readDocument({ name: `${doc.source.file}.txt`, bytes }, context)
}

/** A page's printed number is none of its words: the layout sets it aside. */
function withoutNumber(page: string): string {
  return page.replace(/\n\d{1,3}\s*$/u, '\n')
}

function imageOf(folder: string, page: string): string {
  return ['png', 'jpg'].map((ending) => join(folder, `${page}.${ending}`)).find((file) => existsSync(file))!
}

async function contentOf(image: Uint8Array, page: number, context: Context): Promise<PageContent> {
  const kept = join(tmpdir(), 'doichieu-bench-recognised')
  mkdirSync(kept, { recursive: true })
  const { name, version } = context.ocr!
  const how = [name, version, preparationVersion, page].join(' ')
  const key = createHash('sha256').update(image).update(how).digest('hex')
  const file = join(kept, `${key}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PageContent
  const dpi = resolutionOf(await inspectPicture(image))
  const { content } = await recognisePage({ image, page, dpi }, context)
  writeFileSync(file, JSON.stringify(content))
  return content
}

function recognisedDoc(name: string, contents: readonly PageContent[], context: Context): Doc {
  const { text, runs, marks, messages } = layoutPages(reviseReadings(contents, context.models))
  const source: Doc['source'] = {
    file: `${name}.pdf`,
    sha256: '',
    mediaType: 'image/png',
    bytes: 0,
    pages: contents.length,
    ocr: true,
    status: 'read',
    reader: 'bench',
  }
  return runExtractors(
    { format: 1, id: name, source, text, runs, marks, messages },
    extractors,
    context.models,
  )
}
