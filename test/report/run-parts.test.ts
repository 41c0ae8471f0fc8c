import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/doc/run.js'
import { lineageOf, runFront, runPart, runParts, runView, runWriters } from '../../src/report/index.js'
import * as fixtures from './fixtures.js'

const file = (index: number): string => `van-ban/${String(index).padStart(4, '0')}.txt`

/** A run over so many documents, each but the first compared with the first. */
function runOver(count: number): RunRecord {
  const [document] = fixtures.runFixture().documents
  const files = Array.from({ length: count }, (_, index) => file(index))
  return {
    ...fixtures.runFixture(),
    documents: files.map((name) => ({ ...document!, file: name })),
    comparisons: files.slice(1).map((child) => ({ parents: [files[0]!], child, outputs: [] })),
    collations: [{ parent: files[0]!, children: files.slice(1), outputs: [] }],
    missingParents: [
      { key: '9-KH/TW', name: null, issuer: null, date: null, citedBy: [files[3]!, files.at(-1)!] },
    ],
  }
}

describe('the index of a large run', () => {
  it('is one page up to five hundred documents', () => {
    const run = runOver(500)
    expect(runParts(run)).toEqual([run])
  })

  const run = runOver(1001)
  const parts = runParts(run)

  it('beyond that has parts that hold every document, comparison and collation once', () => {
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.flatMap(({ documents }) => documents)).toEqual(run.documents)
    expect(parts.flatMap(({ comparisons }) => comparisons)).toEqual(run.comparisons)
    expect(parts.flatMap(({ collations }) => collations)).toEqual(run.collations)
    expect(Math.max(...parts.map(({ documents }) => documents.length))).toBeLessThanOrEqual(251)
  })

  it('names a missing parent on the page of each that cites it', () => {
    expect(parts.map(({ missingParents }) => missingParents.length)).toEqual([1, 0, 0, 0, 1])
  })

  it('starts with a page that lists all documents and leads to every part, and each part leads back', async () => {
    const plans = run.documents.map((document) => ({
      file: document.file,
      record: {
        ...fixtures.childPlan,
        deadlines: [],
        source: { ...fixtures.childPlan.source, file: document.file },
      },
    }))
    const inPart = (part: RunRecord) =>
      plans.filter((plan) => part.documents.some((one) => one.file === plan.file))
    const views = parts.map((part, index) =>
      runView({
        run: part,
        plans: inPart(part),
        comparisons: [],
        collations: [],
        lineage: null,
        part: { number: index + 1, count: parts.length },
      }),
    )
    const front = runFront(
      { run, plans, lineage: fixtures.lineageFixture() },
      { parts: views.map((view, index) => runPart(view, String(index + 1))), later: [] },
    )
    for (const writer of runWriters.filter(({ ending }) => ending !== 'xlsx')) {
      const write = async (view: typeof front): Promise<string> =>
        new TextDecoder().decode(await writer.write(view, { language: 'vi' }))
      const start = await write(front)
      for (const [index] of parts.entries()) expect(start).toContain(`index-${index + 1}.${writer.ending}`)
      for (const at of [0, 250, 1000]) expect(start).toContain(file(at))
      expect(start).toContain('1001 văn bản')
      expect(start).toContain('1000 bảng đối chiếu')
      if (writer.ending === 'html') expect(await write(views[1]!)).toContain('href="index.html"')
    }
    expect(front.citations.map(({ kind }) => kind)).toEqual(['conflict', 'ambiguous'])
  })

  it('names a higher document that is not there by its number, or as it is called', async () => {
    const view = runView({
      run: fixtures.runFixture(),
      plans: [],
      comparisons: [],
      collations: [],
      lineage: null,
    })
    const { default: excel } = await import('exceljs')
    for (const writer of runWriters) {
      const bytes = await writer.write(view, { language: 'vi' })
      const book = new excel.Workbook()
      if (writer.ending === 'xlsx') await book.xlsx.load(bytes.slice().buffer)
      const cells = book.getWorksheet('Văn bản cấp trên còn thiếu')?.getColumn(1).values
      const text = cells ? cells.join(' ') : new TextDecoder().decode(bytes)
      for (const name of ['07-HD/VHX', 'Luật Bến sông']) expect(text, writer.ending).toContain(name)
    }
  })

  it('shows of the lineage what concerns the documents of a part', () => {
    const lineage = fixtures.lineageFixture()
    const own = lineageOf(lineage, new Set(['van-ban/ben-song.txt']))
    expect(own.documents.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(own.links.map(({ child }) => child)).toEqual(['d2'])
    expect(own.missing).toEqual([])
    expect(own.ambiguous).toHaveLength(1)
    expect(own.conflicts).toHaveLength(1)
  })
})
