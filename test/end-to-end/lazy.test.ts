import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doichieu, root, scratchFolder } from './command.js'

const folder = scratchFolder()
const corpus = (name: string): string => join(root, 'corpus', name)

/** Writes the address of every module to a file as it is loaded. */
const hook = `import { appendFileSync } from 'node:fs'
export function load(url, context, next) { appendFileSync(process.env.LOADED_LOG, url + '\\n'); return next(url, context) }`
const data = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`
const preload = data(`import { register } from 'node:module'; register(${JSON.stringify(data(hook))})`)

/** Packages that a call loads, and how many modules of the program itself. */
async function loadedBy(name: string, args: readonly string[]): Promise<{ packages: string[]; own: number }> {
  const log = join(folder, `${name}.log`)
  const env = { NODE_OPTIONS: `--import=${preload}`, LOADED_LOG: log }
  const { code, err } = await doichieu(args, { env })
  expect(code, err).toBe(0)
  const urls = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))]
  const packages = urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1] ?? [])
  return {
    packages: [...new Set(packages)].sort(),
    own: urls.filter((url) => url.includes('/dist/')).length,
  }
}

describe('what a call loads', () => {
  it.each([
    ['help', ['--help'], ['commander']],
    ['extract', ['extract', corpus('dang-uy-khoi-ninh-binh.txt')], ['commander']],
    ['schema', ['schema', 'plan'], ['commander', 'zod']],
  ] as const)('%s takes no more libraries than it needs', async (name, args, packages) => {
    const loaded = await loadedBy(name, args)
    expect(loaded.packages).toEqual(packages)
    expect(loaded.own).toBeGreaterThan(3)
  })

  it('a DOCX takes threads, and no recognition or database', async () => {
    const { packages } = await loadedBy('docx', ['extract', corpus('tinh-uy-ninh-binh.docx')])
    expect(packages).toContain('piscina')
    for (const heavy of ['tesseract.js', 'sharp', 'libsql', 'exceljs', 'pdfmake', 'docx', 'pdfjs-dist'])
      expect(packages).not.toContain(heavy)
  })
})
