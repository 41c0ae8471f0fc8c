import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as report from '../../src/report/index.js'
import * as fixtures from '../report/fixtures.js'
import { browserPath, launch, open, outputFolder } from './chromium.js'

const documents = 1000
const units = 200
const localities = 60

/** A parent of 200 units beside 60 localities. */
function largeCollation(): ReturnType<typeof report.collationView> {
  const base = fixtures.collationFixture()
  const fates = ['kept', 'edited', 'reworked', 'omitted'] as const
  const text = 'Các đơn vị bố trí phòng đọc sách, phân công người phụ trách và mở cửa hằng ngày cho bạn đọc. '.repeat(3)
  return report.collationView({
    collation: {
      ...base,
      children: Array.from({ length: localities }, (_, index) => ({ file: `nơi-${index}.txt`, key: `${index}-KH/HU` })),
      rows: Array.from({ length: units }, (_, row) => ({
        ...base.rows[0]!,
        parentUnit: { id: `p${row}`, text: `${row}. ${text}`, outline: `II.${row}` },
        cells: Array.from({ length: localities }, (_, child) => {
          const fate = fates[(row * 7 + child * 3) % fates.length]!
          const own = fate === 'kept' ? `${row}. ${text}` : text
          const unit = { id: `c${row}-${child}`, text: own, outline: `II.${row}` }
          return { child, fate, units: fate === 'omitted' ? [] : [unit], words: fate === 'omitted' ? [] : [['=' as const, own] as ['=', string]] }
        }),
      })),
    },
    plans: [],
  })
} // prettier-ignore

describe.skipIf(browserPath === null)('large reports (skipped where no Chromium is installed)', () => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await launch()
  })
  afterAll(() => context?.close())

  interface Opening {
    readonly opened: number
    readonly scrolled: number
  }

  /** The quickest of three openings: what else the machine does can only add to it. */
  async function opening(name: string, bytes: Uint8Array): Promise<Opening> {
    const file = join(outputFolder('scale'), name)
    writeFileSync(file, bytes)
    const tries = [await openOnce(file), await openOnce(file), await openOnce(file)]
    const { opened, scrolled } = tries.sort((a, b) => a.opened - b.opened)[0]!
    console.log(`${name}: ${bytes.length} bytes, opened ${Math.round(opened)} ms, scrolled ${Math.round(scrolled)} ms`)
    return { opened, scrolled }
  }

  /** Milliseconds until the page is drawn, and until it is drawn scrolled to its end. */
  async function openOnce(file: string): Promise<Opening> {
    const begun = performance.now()
    const { page, complaints } = await open(context, file)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const opened = performance.now() - begun
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight)
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
    expect(complaints).toEqual([])
    const scrolled = performance.now() - begun - opened
    await page.close()
    return { opened, scrolled }
  }

  it(`opens and scrolls an index of ${documents} documents with a matrix of ${units} × ${localities}`, async () => {
    const plans = Array.from({ length: documents }, (_, index) => ({ ...fixtures.childPlan, key: `${index}-KH/HU`, source: { ...fixtures.childPlan.source, file: `van-ban/${index}.txt` } }))
    const run = { ...fixtures.runFixture(), documents: plans.map((plan) => ({ ...fixtures.runFixture().documents[0]!, file: plan.source.file, key: plan.key })), collations: [] }
    const view = report.runView({ run, plans: plans.map((record) => ({ file: record.source.file, record })), comparisons: [], collations: [], lineage: fixtures.lineageFixture() })
    const collation = { parent: null, children: [], outputs: [], page: 'tong-hop.html', view: largeCollation() }
    const html = report.runWriters.find(({ ending }) => ending === 'html')!
    const { opened, scrolled } = await opening('index.html', await html.write({ ...view, collations: [collation] }, { language: 'vi' }))
    expect(opened).toBeLessThan(2000)
    expect(scrolled).toBeLessThan(2000)
  })
  it(`opens and scrolls a collation of ${units} × ${localities} with its evidence`, async () => {
    const html = report.collationWriters.find(({ ending }) => ending === 'html')!
    const { opened, scrolled } = await opening('collation.html', await html.write(largeCollation(), { language: 'vi' }))
    expect(opened).toBeLessThan(2000)
    expect(scrolled).toBeLessThan(2000)
  })
}) // prettier-ignore
