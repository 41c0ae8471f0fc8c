import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caps } from '../../src/ingest/caps.js'

/** Small PDFs that unfold to far more than a machine has, each in another way, read by the built command. */
const main = join(import.meta.dirname, '../../dist/bin/cli/main.js')
const built = existsSync(main)
if (!built) console.warn('skipped: the program is not built (npm run build)')

const page = (contents: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /XObject << /X 5 0 R >> >> >>`
const packed = (bytes: Buffer): string => {
  const body = deflateSync(bytes)
  return `<< /Filter /FlateDecode /Length ${body.length} >>\nstream\n${body.toString('latin1')}\nendstream`
}
const form = (next: number, code = '/X Do '.repeat(10)): string => {
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >> /Length ${code.length} >>\nstream\n${code}\nendstream`
}
const codeOf = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20, '1 0 0 1 0 0 cm\n')
const refs = (first: number, count: number, step: number): string =>
  `[${Array.from({ length: count }, (_, at) => `${first + at * step} 0 R`).join(' ')}]`

/** A file of the objects that follow the list of pages; the first of them is its one page. */
function pdf(objects: readonly string[], count = 1): Buffer {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`, ...objects] // prettier-ignore
  let text = '%PDF-1.5\n'
  const places = all.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = all.length + 1
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

const bombs: readonly [string, () => Buffer, RegExp, string][] = [
  ['one-stream', () => pdf([page('4 0 R'), packed(codeOf(60))]), /50 MB/u, 'one stream of 60 MB'],
  [
    'many-streams',
    () => pdf([page(refs(4, 30, 1)), ...new Array<string>(30).fill(packed(codeOf(40)))]),
    /200 MB/u,
    'thirty streams of 40 MB: each is under the cap, together they took 5 GB',
  ],
  [
    'one-stream-many-times',
    () => pdf([page(refs(4, 200, 0)), packed(codeOf(40))]),
    /bộ nhớ|giây/u,
    'the same 40 MB painted two hundred times: outside of the heap, where no limit of the thread looks',
  ],
  [
    'nested-forms',
    () => pdf([page('4 0 R'), packed(Buffer.from('/X Do '.repeat(10))), ...Array.from({ length: 10 }, (_, at) => form(6 + at)), form(4, ' ')]), // prettier-ignore
    /giây|bộ nhớ/u,
    'ten forms in each of ten: the thread is held, so that no clock inside of it rings',
  ],
  ['page-count', () => pdf([page('4 0 R'), packed(Buffer.from(' '))], 2_000_000_000), /./u, 'two thousand million pages by its own word'], // prettier-ignore
]

interface Run {
  readonly code: number | null
  readonly said: string
  readonly seconds: number
  readonly megabytes: number
}

/** Runs the command on a file; the most memory is what the system noted, looked up while it runs. */
function extract(path: string): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [main, 'extract', path, '--format', 'json'], { stdio: ['ignore', 'ignore', 'pipe'] }) // prettier-ignore
  let said = ''
  let megabytes = 0
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    if (!existsSync(status)) return
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))
    megabytes = Math.max(megabytes, Number(peak?.[1] ?? 0) / 1024)
  }, 100)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(look)
      resolve({ code, said, seconds: (performance.now() - started) / 1000, megabytes })
    })
  })
}

describe.skipIf(!built)('a small PDF that unfolds', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'doichieu-bombs-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(bombs)('%s', { timeout: 90_000 }, async (name, make, sentence) => {
    const path = join(folder, `${name}.pdf`)
    const bytes = make()
    expect(bytes.length).toBeLessThan(6 * 2 ** 20)
    writeFileSync(path, bytes)
    const run = await extract(path)
    console.info(`${name}: ${run.seconds.toFixed(1)} s, ${run.megabytes.toFixed(0)} MB, ${run.said.trim()}`)
    expect(run.code).toBe(3)
    expect(run.said).toMatch(sentence)
    // The thread is ended some seconds behind its own clock; a heap and three times as much beside it are what a file may take.
    expect(run.seconds).toBeLessThan(caps.milliseconds / 1000 + 15)
    expect(run.megabytes).toBeLessThan((4 * caps.memoryBytes) / 2 ** 20)
  })
})
