import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { DoichieuError } from '../../../errors.js'
import { vietnamese } from './letters.js'
import type { OcrEngine, OcrLine, OcrPage, OcrRequest, OcrWord } from '../../../ports.js'

const run = promisify(execFile)

/**
 * The `tesseract` program on the PATH with its Vietnamese data, for `--ocr native`. Pictures go in and words come out through
 * pipes: no file is written. Throws `ingest/ocr-missing` where the program or its Vietnamese data is not installed.
 */
export async function createNativeTesseract(): Promise<OcrEngine> {
  const version = await installedVersion()
  return {
    name: 'tesseract',
    version: `${version} vie`,
    recognize: (request) => recognise(request),
    close: () => Promise.resolve(),
  }
}

async function installedVersion(): Promise<string> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--version'])
    const languages = await run('tesseract', ['--list-langs'])
    if (!/^vie$/mu.test(languages.stdout + languages.stderr)) throw new Error('no Vietnamese data')
    return /tesseract v?(\S+)/u.exec(stdout + stderr)?.[1] ?? 'unknown'
  } catch (cause) {
    throw new DoichieuError('ingest/ocr-missing', { engine: 'tesseract' }, { cause })
  }
}

function recognise(request: OcrRequest): Promise<OcrPage> {
  if (request.rectangle !== undefined)
    throw new DoichieuError('program/unexpected', {}, { message: 'crop before reading' })
  const allowed = request.allowed ? ['-c', `tessedit_char_whitelist=${request.allowed}`] : []
  const options = [
    'stdin',
    'stdout',
    '-l',
    'vie',
    '--psm',
    String(request.segmentation ?? 3),
    ...allowed,
    'tsv',
  ]
  return new Promise((resolve, reject) => {
    // One thread: several fight over the same core and take twice the processor time.
    const child = spawn('tesseract', options, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
    const chunks: Buffer[] = []
    const fail = (cause: unknown): void =>
      reject(new DoichieuError('ingest/ocr-engine', { engine: 'tesseract' }, { cause }))
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.resume()
    child.on('error', fail)
    child.stdin.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) resolve(readTable(Buffer.concat(chunks).toString('utf8')))
      else fail(new Error(`exit code ${code}`))
    })
    child.stdin.end(request.image)
  })
}

/** Words of tesseract's table (`tsv`): level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function readTable(table: string): OcrPage {
  const lines = new Map<string, OcrWord[]>()
  for (const row of table.split('\n').slice(1)) {
    const cells = row.split('\t')
    if (cells[0] !== '5') continue
    const text = vietnamese(cells[11] ?? '')
    if (text === '') continue
    const [x, y, width, height] = cells.slice(6, 10).map(Number) as [number, number, number, number]
    const key = cells.slice(1, 5).join(' ')
    const words = lines.get(key) ?? []
    words.push({
      text,
      box: { x, y, width, height },
      confidence: Math.min(1, Math.max(0, Number(cells[10]) / 100)),
    })
    lines.set(key, words)
  }
  return { lines: [...lines.values()].map(lineOf), turned: 0 }
}

function lineOf(words: readonly OcrWord[]): OcrLine {
  const x = Math.min(...words.map((word) => word.box.x))
  const y = Math.min(...words.map((word) => word.box.y))
  const right = Math.max(...words.map((word) => word.box.x + word.box.width))
  const bottom = Math.max(...words.map((word) => word.box.y + word.box.height))
  return { words, box: { x, y, width: right - x, height: bottom - y } }
}
