import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeCorpus } from '../../scripts/corpus/generate.js'
import { openStore } from '../../src/store/sqlite.js'
import { doichieu, root, scratchFolder } from '../end-to-end/command.js'

const input = join(scratchFolder(), 'van-ban')
const clean = scratchFolder()
const run = (out: string, ...more: string[]): ReturnType<typeof doichieu> =>
  doichieu(['run', input, '--out', out, '--formats', 'json', ...more])

function outputs(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((entry) => entry.isFile() && !entry.parentPath.includes('.doichieu'))
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  )
}

beforeAll(async () => {
  writeCorpus(input, generate({ count: 24, seed: 11 }))
  expect((await run(clean)).code).toBe(0)
})

describe('a run over which something goes wrong', () => {
  it.each([
    ['reading', 'cli/reading'],
    ['making', 'cli/making'],
  ])('asked to stop while %s, ends with a sentence, and the next run goes on', async (_, step) => {
    const out = scratchFolder()
    const stopped = await new Promise<{ code: number | null; err: string }>((resolve, reject) => {
      const args = ['run', input, '--out', out, '--formats', 'json', '--log', 'json']
      const child = spawn(process.execPath, [join(root, 'dist/bin/cli/main.js'), ...args])
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        // Once: who asks twice wants to leave at once, without a sentence.
        if (text.includes(step) && !err.includes(step)) child.kill('SIGINT')
        err += text
      })
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, err }))
    })
    expect(stopped.err).toContain('pipeline/stopped')
    expect(stopped.err).not.toMatch(/panicked|program\/unexpected/u)
    expect(stopped.code).toBe(3)
    expect((await run(out)).code).toBe(0)
    expect(outputs(out)).toEqual(outputs(clean))
  })

  it('beside another one on the same store and reports, both end well with the same bytes', async () => {
    const out = scratchFolder()
    const both = await Promise.all([run(out), run(out)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(outputs(out)).toEqual(outputs(clean))
    expect((await run(out)).code).toBe(0)
  })

  it('with a store that is damaged, says so and leaves it; with another store it works', async () => {
    const out = scratchFolder()
    cpSync(clean, out, { recursive: true })
    const database = join(out, '.doichieu', 'doichieu.db')
    for (const name of ['doichieu.db-wal', 'doichieu.db-shm'])
      rmSync(join(out, '.doichieu', name), { force: true })
    writeFileSync(database, 'hỏng '.repeat(2000))
    const ran = await run(out)
    expect(ran.code).toBe(3)
    expect(ran.err).toContain('.doichieu')
    expect(ran.err).not.toMatch(/\n {4}at /u)
    expect(readFileSync(database, 'utf8')).toContain('hỏng')
    rmSync(join(out, '.doichieu'), { recursive: true })
    expect((await run(out)).code).toBe(0)
    expect(outputs(out)).toEqual(outputs(clean))
  })

  it('on a full disk ends with a sentence, leaves no half record, and goes on once there is room', async () => {
    const out = scratchFolder()
    // SQLite keeps the limit of pages for the connection alone: a store that is nearly full is made by a small limit of file size.
    const args = ['-c', 'ulimit -f 600; exec "$0" "$@"', process.execPath, join(root, 'dist/bin/cli/main.js')]
    const full = await new Promise<{ code: number | null; err: string }>((resolve, reject) => {
      const child = spawn('bash', [...args, 'run', input, '--out', out, '--formats', 'json'])
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, err }))
    })
    expect(full.err).toContain('chỗ trống')
    expect(full.err).not.toMatch(/\n {4}at /u)
    expect(full.code).toBe(3)
    const store = await openStore(join(out, '.doichieu'))
    for await (const [, value] of store.entries('doc')) expect(value).toHaveProperty('text')
    await store.close()
    expect(existsSync(join(out, 'run.json'))).toBe(false)
    expect((await run(out)).code).toBe(0)
    expect(outputs(out)).toEqual(outputs(clean))
  })
})
