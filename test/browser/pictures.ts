import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserPath, launch, open } from './chromium.js'

/**
 * Makes the README's pictures from a run over the sample cascade: `npx tsx test/browser/pictures.ts [FOLDER]`, docs/pictures
 * unless given. Needs a build, Chromium, LibreOffice and pdftoppm.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.argv[2] ?? join(root, 'docs', 'pictures')
const work = mkdtempSync(join(tmpdir(), 'doichieu-pictures-'))

async function draw(): Promise<void> {
  if (!browserPath) throw new Error('no Chromium is installed')
  mkdirSync(folder, { recursive: true })
  const program = join(root, 'dist', 'src', 'cli', 'main.js')
  spawnSync(process.execPath, [program, 'run', join(root, 'corpus'), '--out', work, '--quiet'])
  const files = (readdirSync(work, { recursive: true }) as string[])
    .filter((name) => statSync(join(work, name)).isFile())
    .sort()
  const first = (part: string, ending: string): string => {
    const found = files.find((name) => name.startsWith(part) && name.includes('tinh-uy-ninh-binh') && name.endsWith(ending))
    if (!found) throw new Error(`the run wrote no ${part} ending in ${ending}`)
    return join(work, found)
  }
  const context = await launch()
  const shoot = async (file: string, anchor: string, name: string): Promise<void> => {
    const { page } = await open(context, file)
    if (anchor) await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), anchor)
    // What comes on the screen is drawn only then and may push the rest down.
    await page.waitForTimeout(300)
    if (anchor) await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), anchor)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }
  await shoot(first('comparisons', '.html'), '', 'report')
  await shoot(first('comparisons', '.html'), 'units', 'side-by-side')
  await shoot(first('collations', '.html'), 'matrix', 'matrix')
  await shoot(join(work, 'index.html'), 'lineage', 'lineage')
  await context.close()
  const docx = first('comparisons', '.docx')
  const profile = mkdtempSync(join(tmpdir(), 'doichieu-office-'))
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', work, docx], { stdio: 'ignore' })
  const pdf = join(work, docx.slice(docx.lastIndexOf('/') + 1).replace(/\.docx$/u, '.pdf'))
  execFileSync('pdftoppm', ['-png', '-r', '70', '-f', '2', '-l', '2', '-singlefile', pdf, join(folder, 'table')])
} // prettier-ignore

await draw()
