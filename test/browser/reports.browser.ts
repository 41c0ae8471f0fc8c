import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, launch, open, outputFolder, violations } from './chromium.js'
import { writePages } from './pages.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seeds = join(root, '..', 'shared', 'seeds')
const corpus = join(root, 'corpus')
const main = join(root, 'dist', 'src', 'cli', 'main.js')

/** Runs the built program to its end. Its work may take minutes, so the suite's own clock has to go on meanwhile. */
function program(words: readonly string[]): Promise<{ status: number; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [main, ...words], (_, __, stderr) =>
      done({ status: child.exitCode ?? -1, stderr }),
    )
  })
}

describe.skipIf(browserPath === null)('reports in a browser (skipped where no Chromium is installed)', () => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await launch()
  })
  afterAll(() => context?.close())

  /** No error, no request, no broken rule, every link leads somewhere, nothing wider than the window. */
  async function check(file: string, pictures: string): Promise<void> {
    for (const width of [1280, 400]) {
      const { page, complaints, requests } = await open(context, file, width)
      expect(complaints, file).toEqual([])
      expect(requests, file).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violations(page), `${file} at ${width}, ${colorScheme}`).toEqual([])
      }
      await page.emulateMedia({ colorScheme: 'light' })
      await page.screenshot({ path: join(pictures, `${basename(file)}-${width}.png`) })
      if (width === 1280) {
        expect(await deadLinks(page, file)).toEqual([])
        await page.pdf({ path: join(pictures, `${basename(file)}.pdf`), preferCSSPageSize: true })
      }
      await page.close()
    }
  }

  async function deadLinks(page: Page, file: string): Promise<string[]> {
    const links = await page.$$eval('a[href]', (anchors) =>
      anchors.map((anchor) => [anchor.getAttribute('href')!, (anchor as HTMLAnchorElement).href] as const),
    )
    const dead: string[] = []
    for (const [written, whole] of links) {
      const url = new URL(whole)
      const path = fileURLToPath(new URL(url.pathname, 'file:///'))
      if (!existsSync(path)) dead.push(written)
      else if (url.hash && path === file) {
        const found = await page.evaluate(
          (id) => document.getElementById(id) !== null,
          decodeURIComponent(url.hash.slice(1)),
        )
        if (!found) dead.push(written)
      }
    }
    return dead
  }

  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    const folder = outputFolder(`pages-${language}`)
    it('index, comparison and collation are sound at both widths, in light and dark', async () => {
      for (const file of await writePages(folder, language)) await check(file, folder)
    })
  })

  describe('a comparison', () => {
    let page: Page
    beforeAll(async () => {
      const files = await writePages(outputFolder('keys'), 'vi')
      ;({ page } = await open(context, files[1]!))
    })
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
    const shown = (selector: string): Promise<number> =>
      page.$$eval(selector, (items) => items.filter((item) => !(item as HTMLElement).hidden).length)

    it('goes from finding to finding by n and p, and not while a search is typed or the keys are off', async () => {
      await page.keyboard.press('n')
      expect(await focused()).toBe('f1')
      await page.keyboard.press('n')
      expect(await focused()).toBe('f2')
      await page.keyboard.press('p')
      expect(await focused()).toBe('f1')
      await page.locator('#findings input[type=search]').fill('')
      await page.keyboard.press('n')
      expect(await focused()).toBe('')
      await page.locator('#findings input[type=search]').fill('')
      await page.locator('input[data-keys]').uncheck()
      await page.locator('#f1').focus()
      await page.keyboard.press('n')
      expect(await focused()).toBe('f1')
    })
    it('filters findings by severity and kind', async () => {
      await page.locator('#findings select[data-key=severity]').selectOption('high')
      expect(await shown('.finding')).toBe(1)
      expect(await page.locator('#findings [role=status]').textContent()).toContain('1/3')
      await page.locator('#findings select[data-key=severity]').selectOption('')
      await page.locator('#findings select[data-key=kind]').selectOption('compare/added')
      expect(await shown('.finding')).toBe(1)
      await page.locator('#findings select[data-key=kind]').selectOption('')
      expect(await shown('.finding')).toBe(3)
    })
    it('searches without diacritics', async () => {
      await page.locator('#findings input[type=search]').fill('dau sach')
      expect(await shown('.finding')).toBe(1)
      await page.locator('#findings input[type=search]').fill('')
    })
    it('hides units that are unchanged and stayed in place', async () => {
      const all = await shown('.units tr[data-state]')
      await page.locator('#units input[data-not]').check()
      const told = await shown('.units tr[data-state]')
      expect(told).toBeLessThan(all)
      expect(await shown('.units tr.edited')).toBe(3)
    })
  })

  it('can be read without its script: every finding and row is there, and no dead control', async () => {
    const files = await writePages(outputFolder('quiet'), 'vi')
    const quiet = await launch(false)
    const page = await quiet.newPage()
    await page.goto(pathToFileURL(files[1]!).href)
    expect(await page.locator('.finding').count()).toBe(3)
    expect(await page.locator('.finding').last().isVisible()).toBe(true)
    expect(await page.locator('.units tr').last().isVisible()).toBe(true)
    expect(await page.locator('form:visible').count()).toBe(0)
    await quiet.close()
  })

  const holds = (folder: string): boolean =>
    existsSync(folder) && readdirSync(folder).some((name) => statSync(join(folder, name)).isFile())
  const built = existsSync(main)
  it.skipIf(!built || !holds(seeds))(
    'every page of a run over the seeds (skipped without ../shared or a build)',
    async () => {
      const run = await everyPage(seeds, outputFolder('seeds'))
      expect(run.documents.every(({ status }) => status === 'read')).toBe(true)
    },
  )
  it.skipIf(!built || !holds(corpus))(
    'every page of a run over the sample cascade (skipped without corpus or a build)',
    async () => {
      const run = await everyPage(corpus, outputFolder('corpus'))
      expect(run.comparisons.length).toBeGreaterThan(0)
    },
  )
  it.skipIf(!built || !holds(seeds))(
    'the comparison of the seeds 002 and 001 (skipped without ../shared or a build)',
    async () => {
      const folder = outputFolder('pair')
      const out = join(folder, 'pair.html')
      const files = ['002_533e6cb4db5af385.txt', '001_dde52d9cedf59d11.txt'].map((name) => join(seeds, name))
      const { status, stderr } = await program(['compare', ...files, '--out', out, '--quiet'])
      expect(status, stderr).toBe(0)
      expect(statSync(out).size).toBeLessThan(300_000)
      await check(out, folder)
    },
  )

  /** Runs the built program over a folder and opens whatever pages it wrote. */
  async function everyPage(
    folder: string,
    out: string,
  ): Promise<{ comparisons: unknown[]; documents: { status: string }[] }> {
    const { status, stderr } = await program(['run', folder, '--out', out, '--quiet'])
    expect([0, 1], stderr).toContain(status)
    const pages = (readdirSync(out, { recursive: true }) as string[]).filter((name) => name.endsWith('.html'))
    expect(pages).toContain('index.html')
    for (const name of pages) await check(join(out, name), out)
    return JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
  }
})
