import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeCorpus } from '../../scripts/corpus/generate.js'
import { random } from '../../scripts/corpus/random.js'
import { openStore } from '../../src/store/sqlite.js'
import { doichieu, root, scratchFolder } from '../end-to-end/command.js'

/** Another seed than the printed one, and fewer moments for a quick look: `KILL_SEED=7 KILL_MOMENTS=10 npm run test:slow`. */
const seed = Number(process.env.KILL_SEED ?? 20_261_124)
const moments = Number(process.env.KILL_MOMENTS ?? 50)

const input = join(scratchFolder(), 'van-ban')
const clean = scratchFolder()
const out = scratchFolder()
let milliseconds = 0

/** Starts a run and ends it without warning after a time; says whether it was still under way. */
function killedAfter(time: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'dist/bin/cli/main.js'), 'run', input, '--out', out, '--formats', 'json,md'],
      {
        stdio: 'ignore',
      },
    )
    const timer = setTimeout(() => child.kill('SIGKILL'), time)
    child.on('error', reject)
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** Every output by its path, temporary and store files left out. */
function outputs(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter(
        (entry) => entry.isFile() && !entry.parentPath.includes('.doichieu') && !entry.name.startsWith('.'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  )
}

beforeAll(async () => {
  console.log(`kill loop: ${moments} moments from seed ${seed}`)
  writeCorpus(input, generate({ count: 24, seed }))
  const start = performance.now()
  const { code } = await doichieu(['run', input, '--out', clean, '--formats', 'json,md'])
  milliseconds = performance.now() - start
  expect(code).toBe(0)
}, 120_000)

describe('a run that is killed at any moment', () => {
  it(
    'leaves a store that opens, no half-written file, and a next run that goes on to the same bytes',
    async () => {
      const chance = random(seed)
      let killed = 0
      for (let moment = 0; moment < moments; moment++) {
        // Now and then from nothing, so that the first steps are met as often as the last ones.
        if (chance.chance(0.3)) rmSync(out, { recursive: true, force: true })
        if (await killedAfter(chance.next() * milliseconds)) killed++
        const store = await openStore(join(out, '.doichieu'))
        for await (const [, value] of store.entries('doc')) expect(value).toHaveProperty('text')
        for await (const [, value] of store.entries('made')) expect(value).toHaveProperty('result')
        await store.close()
        for (const [path, text] of outputs(out)) {
          if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown, path).not.toThrow()
          else expect(text.length, path).toBeGreaterThan(0)
        }
      }
      expect(killed).toBeGreaterThan(moments / 4)
      const { code } = await doichieu(['run', input, '--out', out, '--formats', 'json,md'])
      expect(code).toBe(0)
      expect(outputs(out)).toEqual(outputs(clean))
    },
    20 * 60_000,
  )
})
