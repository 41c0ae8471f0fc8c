import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { caps } from '../../src/ingest/caps.js'

/** Files that broke other readers. They are not ours to ship, so the suite is skipped where they are absent. */
const folder = process.env.HOSTILE ?? join(import.meta.dirname, '../../../shared/hostile')
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(?!md$)\w+$/u.test(name))
      .sort()
  : []
const script = join(import.meta.dirname, '../../scripts/read-one.mjs')
const built = existsSync(join(import.meta.dirname, '../../dist/src/ingest/index.js'))
if (files.length === 0) console.warn(`skipped: no hostile files in ${folder}`)
if (!built) console.warn('skipped: the program is not built (npm run build)')

interface Outcome {
  readonly outcome: string
  readonly megabytes: number
  readonly pages?: number | null
  readonly codes?: readonly string[]
}
const table: Record<string, string | number>[] = []

/** Reads a file in a process of its own that is ended when its time is over. */
function readApart(path: string): Promise<Outcome & { milliseconds: number; exit: number | string | null }> {
  const started = performance.now()
  const heap = `--max-old-space-size=${caps.memoryBytes / 2 ** 20}`
  const child = spawn(process.execPath, [heap, script, path], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
  const timer = setTimeout(() => child.kill('SIGKILL'), caps.milliseconds)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const milliseconds = Math.round(performance.now() - started)
      const last = out.trim().split('\n').at(-1) ?? ''
      const told = last.startsWith('{')
        ? (JSON.parse(last) as Outcome)
        : { outcome: 'nothing told', megabytes: 0 }
      resolve({ ...told, milliseconds, exit: code ?? signal })
    })
  })
}

describe.skipIf(files.length === 0 || !built)('files that broke other readers', () => {
  afterAll(() => console.table(table))

  test.each(files)('%s', { timeout: caps.milliseconds + 10_000 }, async (name) => {
    const result = await readApart(join(folder, name))
    table.push({ name, outcome: result.outcome, pages: result.pages ?? '', ms: result.milliseconds, MB: result.megabytes, codes: (result.codes ?? []).join(' ') }) // prettier-ignore
    expect(result.exit).toBe(0)
    expect(result.outcome).toMatch(/^(?:read|partly|ingest\/[a-z-]+)$/u)
    expect(result.megabytes).toBeLessThanOrEqual(caps.memoryBytes / 2 ** 20)
    const losses = ['ingest/page-lost', 'ingest/page-damaged', 'ingest/cut-short', 'ingest/page-not-recognised', 'ingest/page-garbled-unread'] // prettier-ignore
    if (result.codes?.some((code) => losses.includes(code))) expect(result.outcome).toBe('partly')
  })
})
