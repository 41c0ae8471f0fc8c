import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeCorpus } from '../../scripts/corpus/generate.js'
import type { RunRecord } from '../../src/doc/run.js'
import { doichieu, root, scratchFolder } from './command.js'

const top = scratchFolder()
const input = join(top, 'van-ban')
const out = join(top, 'bao-cao')
const run = (...more: string[]): ReturnType<typeof doichieu> =>
  doichieu(['run', input, '--out', out, '--formats', 'json', ...more])
const record = (folder = out): RunRecord =>
  JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord

/** Every output with its content, the store left out. */
function outputs(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths
      .filter((path) => !path.includes('.doichieu'))
      .sort()
      .map((path) => [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path, 'latin1')]),
  )
}
const times = (): Map<string, number> =>
  new Map(Object.keys(outputs(out)).map((path) => [path, statSync(join(out, path)).mtimeMs]))

beforeAll(async () => {
  writeCorpus(input, generate({ count: 14, seed: 5 }))
  expect((await run()).code).toBe(0)
}, 120_000)

describe('a run over a folder again', () => {
  it('does nothing where nothing has changed, and says so by its files', async () => {
    const before = times()
    expect((await run()).code).toBe(0)
    expect(times()).toEqual(before)
  })

  it('redoes what depends on a changed file and nothing else', async () => {
    const before = times()
    const changed = record().comparisons[3]!.child
    const path = join(input, changed)
    writeFileSync(path, readFileSync(path, 'utf8').replace('ít nhất 02 cuốn sách', 'ít nhất 05 cuốn sách'))
    expect((await run()).code).toBe(0)
    const after = times()
    const redone = [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name)
    expect(
      redone.some(
        (name) =>
          name.startsWith('/comparisons/') && readFileSync(join(out, name), 'utf8').includes('05 cuốn'),
      ),
    ).toBe(true)
    const comparisons = redone.filter((name) => name.startsWith('/comparisons/'))
    expect(comparisons.length).toBeLessThan(record().comparisons.length)
  })

  it('comes to the same bytes as a run from nothing, with one worker or two', async () => {
    for (const workers of ['1', '2']) {
      const fresh = join(top, `lai-${workers}`)
      expect(
        (await doichieu(['run', input, '--out', fresh, '--formats', 'json', '--workers', workers])).code,
      ).toBe(0)
      expect(outputs(fresh)).toEqual(outputs(out))
    }
  })

  it('forgets a removed file with its reports, and follows a renamed one', async () => {
    const [removed, renamed] = record().comparisons.map(({ child }) => child)
    rmSync(join(input, removed!))
    renameSync(join(input, renamed!), join(input, 'doi-ten.txt'))
    expect((await run()).code).toBe(0)
    const files = record().documents.map(({ file }) => file)
    expect(files).not.toContain(removed)
    expect(files).toContain('doi-ten.txt')
    expect(record().comparisons.map(({ child }) => child)).toContain('doi-ten.txt')
    const gone = removed!.replace('/', '-')
    expect(Object.keys(outputs(out)).filter((name) => name.includes(gone))).toEqual([])
  })

  it('reads a file again only where its content has changed', async () => {
    const before = times()
    const [file] = record().documents.map((document) => join(input, document.file))
    utimesSync(file!, new Date(), new Date())
    expect((await run()).code).toBe(0)
    expect(times()).toEqual(before)
  })
})

describe('a run in every format', () => {
  it('knows all its own files again when they have to be written anew', async () => {
    const folder = join(top, 'moi-dang')
    const all = [
      'run',
      join(root, 'corpus'),
      '--out',
      folder,
      '--ocr',
      'off',
      '--formats',
      'html,docx,xlsx,pdf,md,json',
    ]
    expect((await doichieu([...all, '--lang', 'vi'])).code).toBe(1)
    const before = outputs(folder)
    expect((await doichieu([...all, '--lang', 'en'])).code).toBe(1)
    const after = outputs(folder)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    for (const ending of ['html', 'docx', 'xlsx', 'pdf', 'md', 'svg']) {
      expect(
        changed.some((name) => name.endsWith(ending)),
        ending,
      ).toBe(true)
    }
  }, 180_000)
})

describe('a run over what is not as it should be', () => {
  it.each([
    ['a folder that does not exist', 'khong-co', 3, 'Không tìm thấy thư mục'],
    ['an empty folder', 'rong', 3, 'không có tệp nào'],
    ['a folder of unreadable files alone', 'hong', 3, 'Không đọc được tệp nào'],
    ['good files beside a bad one', 'lan', 1, 'hong.pdf'],
  ])('%s ends with a clear sentence and its code', async (_, name, code, sentence) => {
    mkdirSync(join(top, 'rong'), { recursive: true })
    mkdirSync(join(top, 'hong'), { recursive: true })
    mkdirSync(join(top, 'lan'), { recursive: true })
    for (const folder of ['hong', 'lan']) writeFileSync(join(top, folder, 'hong.pdf'), '%PDF-1.4\nbroken')
    copyFileSync(join(root, 'corpus/dang-uy-khoi-ninh-binh.txt'), join(top, 'lan/tot.txt'))
    const ran = await doichieu(['run', join(top, name), '--out', join(top, `ra-${name}`)])
    expect(ran.err).toContain(sentence)
    expect(ran.code).toBe(code)
    expect(ran.err).not.toMatch(/^ {4}at /mu)
  })

  it('names each failure in run.json, and reads the rest', async () => {
    const folder = join(top, 'nhieu')
    mkdirSync(folder)
    cpSync(join(root, 'corpus/dang-uy-khoi-ninh-binh.txt'), join(folder, 'a.txt'))
    writeFileSync(join(folder, 'rong.docx'), '')
    writeFileSync(join(folder, 'khong-phai.docx'), Buffer.from('PK\u0003\u0004 nothing of a package'))
    symlinkSync(join(root, 'package.json'), join(folder, 'ra-ngoai.txt'))
    const ran = await doichieu([
      'run',
      folder,
      '--out',
      join(top, 'ra-nhieu'),
      '--lang',
      'en',
      '--formats',
      'json',
    ])
    expect(ran.code).toBe(1)
    const statuses = Object.fromEntries(
      record(join(top, 'ra-nhieu')).documents.map(({ file, status, reason }) => [file, [status, reason]]),
    )
    expect(statuses['a.txt']).toEqual(['read', null])
    expect(statuses['rong.docx']).toEqual(['failed', 'ingest/empty'])
    expect(statuses['khong-phai.docx']![0]).toBe('failed')
    expect(statuses['ra-ngoai.txt']).toEqual(['refused', 'files/link-leads-out'])
  })

  it('leaves alone what others wrote', async () => {
    const folder = join(top, 'ra-khac')
    mkdirSync(folder)
    writeFileSync(join(folder, 'run.json'), '{"ghi chép":"của người khác"}')
    const ran = await doichieu(['run', input, '--out', folder, '--formats', 'json'])
    expect(ran.err).toContain('run.json')
    expect(ran.code).toBe(3)
    expect(readFileSync(join(folder, 'run.json'), 'utf8')).toContain('người khác')
  })
})
