import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { DoichieuError } from '../../src/errors.js'
import { docOf, readBatch, type BatchOptions, type Outcome } from '../../src/pipeline/batch.js'
import type { InputFile, Store } from '../../src/ports.js'
import { memoryStore } from '../../src/store/memory.js'
import { makeDoc } from '../make-doc.js'

const folder = mkdtempSync(join(tmpdir(), 'doichieu-batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let store: Store
let read: string[]
beforeEach(() => {
  store = memoryStore()
  read = []
})

const file = (name: string, text = `Văn bản ${name}`): { name: string; path: string } => {
  writeFileSync(join(folder, name), text)
  return { name, path: join(folder, name) }
}
const options = (more: Partial<BatchOptions> = {}): BatchOptions => ({
  store,
  reader: 'r1',
  mostBytes: 1000,
  atOnce: 2,
  read: async ({ name, bytes }: InputFile) => {
    read.push(name)
    const text = Buffer.from(bytes).toString('utf8')
    if (text.includes('hỏng')) throw new DoichieuError('ingest/damaged', { file: name })
    if (text.includes('mật')) throw new DoichieuError('ingest/classified', { file: name })
    if (text.includes('lạ')) throw new TypeError('unknown')
    const doc = makeDoc(text)
    return { status: 'read', doc: { ...doc, source: { ...doc.source, file: name } } }
  },
  ...more,
})
const states = (outcomes: readonly Outcome[]): unknown[] =>
  outcomes.map((outcome) => [outcome.name, outcome.status, 'code' in outcome ? outcome.code : null])

describe('a batch of files', () => {
  it('gives each file a status of its own, in their order', async () => {
    const files = [
      file('a.txt'),
      file('b.txt', 'hỏng'),
      file('c.txt', 'mật'),
      file('d.txt', 'lạ'),
      file('e.txt'),
    ]
    files.splice(2, 0, { name: 'không-có.txt', path: join(folder, 'không-có.txt') })
    files.push(file('to.txt', 'x'.repeat(2000)))
    expect(states(await readBatch(files, options()))).toEqual([
      ['a.txt', 'read', null],
      ['b.txt', 'failed', 'ingest/damaged'],
      ['không-có.txt', 'failed', 'files/not-found'],
      ['c.txt', 'refused', 'ingest/classified'],
      ['d.txt', 'failed', 'program/unexpected'],
      ['e.txt', 'read', null],
      ['to.txt', 'refused', 'files/too-large'],
    ])
  })

  it('reads nothing again where nothing has changed, failures of the files themselves included', async () => {
    const files = [file('a.txt'), file('b.txt', 'hỏng')]
    const first = await readBatch(files, options())
    read = []
    const second = await readBatch(files, options())
    expect(read).toEqual([])
    expect(states(second)).toEqual(states(first))
  })

  it.each([
    ['a file of new content is read again', (): unknown => file('a.txt', 'nội dung khác hẳn'), {}, ['a.txt']],
    ['a file that was only touched is not', (): unknown => utimesSync(join(folder, 'a.txt'), 1, 1), {}, []],
    ['a file under a new name is not', (): unknown => undefined, { name: 'z.txt' }, []],
    ['another reader reads again', (): unknown => undefined, { reader: 'r2' }, ['a.txt']],
  ] as const)('%s', async (_, change, { name, reader }: { name?: string; reader?: string }, expected) => {
    const found = file('a.txt')
    await readBatch([found], options())
    read = []
    change()
    const [outcome] = await readBatch(
      [{ ...found, name: name ?? 'a.txt' }],
      options(reader ? { reader } : {}),
    )
    expect(read).toEqual(expected)
    expect((await docOf(outcome as Outcome & { docKey: string }, store)).source.file).toBe(name ?? 'a.txt')
  })

  it('tries again what failed for a reason that may pass', async () => {
    const files = [file('a.txt')]
    const failing = options({
      read: async () => Promise.reject(new DoichieuError('pipeline/time', { file: 'a.txt', seconds: 30 })),
    })
    expect(states(await readBatch(files, failing))).toEqual([['a.txt', 'failed', 'pipeline/time']])
    expect(states(await readBatch(files, options()))).toEqual([['a.txt', 'read', null]])
  })

  it('stops the whole where the store cannot be written, with nothing left under way', async () => {
    let underWay = 0
    const full: Store = {
      ...store,
      write: async () => Promise.reject(new DoichieuError('store/not-writable', { folder: 'kho' })),
    }
    const slow = options({
      store: full,
      read: async ({ name }) => {
        underWay++
        await new Promise((resolve) => setTimeout(resolve, name === 'b.txt' ? 100 : 1))
        underWay--
        return { status: 'read', doc: makeDoc(name) }
      },
    })
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'].map((name) => file(name))
    await expect(readBatch(files, slow)).rejects.toMatchObject({ code: 'store/not-writable' })
    expect(underWay).toBe(0)
    for await (const key of store.keys('file')) expect.unreachable(key)
  })

  it('stops when it is asked to', async () => {
    const stop = new AbortController()
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => file(name))
    const stopping = options({ signal: stop.signal, atOnce: 1, onOutcome: () => stop.abort() })
    await expect(readBatch(files, stopping)).rejects.toMatchObject({ code: 'pipeline/stopped' })
    expect(read).toEqual(['a.txt'])
  })
})
