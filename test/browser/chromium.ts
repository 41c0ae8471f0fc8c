import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser's path; null where none is installed, so that the suite can say that it is skipped. */
export const browserPath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place)) ?? null

/** A folder for what the suite writes: `BROWSER_OUTPUT` where given (to look at the screenshots), else a new one. */
export function outputFolder(name: string): string {
  const given = process.env['BROWSER_OUTPUT']
  if (!given) return mkdtempSync(join(tmpdir(), `doichieu-${name}-`))
  const folder = join(given, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

export interface Opened {
  readonly page: Page
  /** What the console said that is an error or a warning. */
  readonly complaints: string[]
  /** Requests to anything but the files themselves. */
  readonly requests: string[]
}

/** A browser with a profile of its own. */
export function launch(javaScriptEnabled = true): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'doichieu-profile-')), {
    executablePath: browserPath!,
    headless: true,
    javaScriptEnabled,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  }) // prettier-ignore
}

/** Opens a file and gathers what goes wrong. */
export async function open(context: BrowserContext, file: string, width = 1280): Promise<Opened> {
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) requests.push(request.url())
  })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(pathToFileURL(file).href)
  return { page, complaints, requests }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of WCAG 2.2 AA that the page breaks, each with an example of where. The page's own content policy stays in force. */
export async function violations(page: Page): Promise<string[]> {
  // What is not on the screen is not drawn until it is scrolled to; the check has to see it all.
  await page.evaluate(() => {
    document.styleSheets[0]!.insertRule('main>section,details{content-visibility:visible!important}')
    for (const details of Array.from(document.querySelectorAll('details'))) details.open = true
  })
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
    }
    const { axe: engine } = globalThis as unknown as {
      axe: { run(node: unknown, options: object): Promise<Found> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const result = await engine.run(document, { runOnly: { type: 'tag', values: tags } })
    return result.violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
    )
  })
}
