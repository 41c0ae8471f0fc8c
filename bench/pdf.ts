/**
 * Typed PDF beside poppler's pdftotext: pages a second, and whether the same characters come out, blanks and order apart.
 * `npx tsx bench/pdf.ts [FILE.pdf…]`; without files, a document of 39 pages put together from the test fixtures. Needs poppler-utils.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { layoutPages } from '../src/ingest/layout/layout-pages.js'
import type { PageContent } from '../src/ingest/layout/page-content.js'
import { openPdf } from '../src/ingest/pdf/pdfjs.js'
import { readPage } from '../src/ingest/pdf/read-page.js'

const repeats = 3
const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
try {
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : [united()]
  const rows: Record<string, string | number>[] = []
  for (const file of files) rows.push(await measure(file))
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function united(): string {
  const fixture = join(import.meta.dirname, '../test/fixtures/pdf/party-plan.pdf')
  const target = join(folder, 'united.pdf')
  execFileSync('pdfunite', [...Array.from({ length: 13 }, () => fixture), target])
  return target
}

async function measure(file: string): Promise<Record<string, string | number>> {
  const bytes = new Uint8Array(readFileSync(file))
  await read(bytes) // the first reading loads and warms pdf.js
  const ours = await best(() => read(bytes))
  const theirs = await best(() => Promise.resolve(pdftotext(file)))
  const pages = ours.result.length
  const words = ours.result.flatMap((page) => page.words.map((word) => word.text))
  const difference = bagDifference(words.join(''), theirs.result)
  return {
    file: basename(file),
    pages,
    'ours s': ours.seconds.toFixed(2),
    'ours pages/s': Math.round(pages / ours.seconds),
    'pdftotext s': theirs.seconds.toFixed(2),
    'pdftotext pages/s': Math.round(pages / theirs.seconds),
    characters: difference.characters,
    'only ours': difference.onlyOurs,
    'only theirs': difference.onlyTheirs,
  }
}

async function read(bytes: Uint8Array): Promise<PageContent[]> {
  const pdf = await openPdf(bytes)
  const pages: PageContent[] = []
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await readPage(pdf, number)
    pages.push(page.content)
    page.close()
  }
  layoutPages(pages)
  await pdf.close()
  return pages
}

function pdftotext(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { maxBuffer: 2 ** 28 }).toString('utf8')
}

async function best<T>(run: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  let seconds = Infinity
  let result: T | undefined
  for (let turn = 0; turn < repeats; turn++) {
    const started = performance.now()
    result = await run()
    seconds = Math.min(seconds, (performance.now() - started) / 1000)
  }
  return { seconds, result: result! }
}

function bagDifference(
  ours: string,
  theirs: string,
): { characters: number; onlyOurs: number; onlyTheirs: number } {
  const counts = new Map<string, number>()
  const plain = (text: string): string[] => [...text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, '')]
  const expected = plain(theirs)
  for (const sign of expected) counts.set(sign, (counts.get(sign) ?? 0) - 1)
  for (const sign of plain(ours)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  let onlyOurs = 0
  let onlyTheirs = 0
  for (const count of counts.values()) {
    onlyOurs += Math.max(0, count)
    onlyTheirs += Math.max(0, -count)
  }
  return { characters: expected.length, onlyOurs, onlyTheirs }
}
