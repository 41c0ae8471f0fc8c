import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeCorpus } from '../../scripts/corpus/generate.js'
import { random, type Random } from '../../scripts/corpus/random.js'
import { doichieu, scratchFolder } from '../end-to-end/command.js'

/** Another seed, and fewer runs for a quick look: `BYTES_SEED=7 BYTES_RUNS=4 npm run test:slow`. */
const seed = Number(process.env.BYTES_SEED ?? 20_261_126)
const runs = Number(process.env.BYTES_RUNS ?? 20)
const formats = 'html,docx,xlsx,md,json'

const source = scratchFolder()
const input = join(scratchFolder(), 'van-ban')
let expected = ''

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.doichieu'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function shuffled<T>(values: readonly T[], chance: Random): T[] {
  return values
    .map((value) => ({ value, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

function put(names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(input, name)), { recursive: true })
    writeFileSync(join(input, name), readFileSync(join(source, name)))
  }
}

/** One hash over the paths and bytes of all outputs. */
function hashOf(out: string): string {
  const hash = createHash('sha256')
  for (const name of filesBelow(out))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(out, name)))
  return hash.digest('hex')
}

async function run(out: string, workers: number): Promise<void> {
  const args = ['run', input, '--out', out, '--formats', formats, '--workers', String(workers)]
  const { code, signal, err } = await doichieu(args)
  expect({ code, signal }, err).toEqual({ code: 0, signal: null })
}

beforeAll(async () => {
  writeCorpus(source, generate({ count: 20, seed }))
  put(filesBelow(source))
  const out = scratchFolder()
  await run(out, 2)
  expected = hashOf(out)
  console.log(
    `same bytes: ${runs} runs from seed ${seed}, ${filesBelow(out).length} outputs, ${expected.slice(0, 16)}`,
  )
}, 300_000)

describe('runs over the same files', () => {
  it(
    'give the same bytes with one and two workers, whatever the order in which the files are there or come',
    async () => {
      const chance = random(seed)
      for (let turn = 0; turn < runs; turn++) {
        rmSync(input, { recursive: true, force: true })
        const out = scratchFolder()
        const names = shuffled(filesBelow(source), chance)
        // Every third time the files come in parts, a run behind each: what was made before must not show.
        const parts = turn % 3 === 2 ? [names.slice(0, 7), names.slice(7, 13), names.slice(13)] : [names]
        for (const part of parts) {
          put(part)
          await run(out, 1 + (turn % 2))
        }
        expect(hashOf(out), `turn ${turn}`).toBe(expected)
        rmSync(out, { recursive: true })
      }
    },
    40 * 60_000,
  )

  it('give the same lineage whatever the order in which they are named', async () => {
    const chance = random(seed + 1)
    const lineage = async (names: readonly string[]): Promise<string> => {
      const { code, out, err } = await doichieu([
        'lineage',
        ...names.map((name) => join(source, name)),
        '--format',
        'json',
      ])
      expect(code, err).toBe(0)
      return out
    }
    const names = filesBelow(source)
    const first = await lineage(names)
    for (let turn = 0; turn < 3; turn++) expect(await lineage(shuffled(names, chance))).toBe(first)
  }, 300_000)
})
