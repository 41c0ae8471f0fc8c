import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Lineage } from '../../src/doc/lineage.js'
import { cached } from '../../src/pipeline/cache.js'
import { doJobs, type Job } from '../../src/pipeline/jobs.js'
import { folderNames } from '../../src/pipeline/names.js'
import { planWork } from '../../src/pipeline/plan-work.js'
import { memoryStore } from '../../src/store/memory.js'

const out = mkdtempSync(join(tmpdir(), 'doichieu-jobs-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('names of folders', () => {
  const cases: readonly { names: readonly string[]; alike: boolean; why: string }[] = [
    { names: ['a.txt', 'b.txt'], alike: false, why: 'different names stay as they are' },
    { names: ['0/a.txt', '0-a.txt'], alike: true, why: 'a path and a name that become one get a mark each' },
    { names: ['A.txt', 'a.txt'], alike: true, why: 'some systems take upper and lower case for one' },
    { names: ['Kế hoạch.docx', 'Kế hoạch.docx'.normalize('NFD')], alike: true, why: 'and both Unicode forms' },
  ] // prettier-ignore
  it.each(cases)('$why', ({ names, alike }) => {
    const made = folderNames(names)
    const low = [...made.values()].map((name) => name.toLowerCase().normalize('NFC'))
    expect(new Set(low).size).toBe(names.length)
    for (const name of made.values()) expect(/-[0-9a-f]{6}$/u.test(name)).toBe(alike)
    expect(folderNames([...names].reverse())).toEqual(new Map([...made].reverse()))
  })
})

describe('the work that a lineage asks for', () => {
  const lineage = (parts: {
    documents: string
    links?: string[]
    siblings?: [string | null, string][]
  }): Lineage =>
    ({
      documents: [...parts.documents].map((id) => ({ id })),
      links: (parts.links ?? []).map(([child, parent]) => ({ child, parent })),
      siblings: (parts.siblings ?? []).map(([parent, ids]) => ({ parent, documents: [...ids] })),
    }) as unknown as Lineage
  const cases = [
    { why: 'a folder without links asks for nothing', given: lineage({ documents: 'abc' }), comparisons: [], collations: [] },
    { why: 'a child is compared once, with all its parents', given: lineage({ documents: 'abc', links: ['ca', 'cb', 'ca'] }), comparisons: ['c<ab'], collations: [] },
    { why: 'nobody is its own parent', given: lineage({ documents: 'a', links: ['aa'] }), comparisons: [], collations: [] },
    { why: 'siblings go under their parent', given: lineage({ documents: 'abc', links: ['ba', 'ca'], siblings: [['a', 'cb']] }), comparisons: ['b<a', 'c<a'], collations: ['a:bc'] },
    { why: 'a parent that is not there leaves siblings alone', given: lineage({ documents: 'bc', siblings: [['99-KH/TU', 'bc']] }), comparisons: [], collations: ['-:bc'] },
    { why: 'one document is no collation', given: lineage({ documents: 'ab', siblings: [['a', 'bb']] }), comparisons: [], collations: [] },
    { why: 'the same siblings of two missing parents are laid once', given: lineage({ documents: 'bc', siblings: [['1-KH/TU', 'bc'], ['2-KH/TU', 'cb']] }), comparisons: [], collations: ['-:bc'] },
  ] // prettier-ignore
  it.each(cases)('$why', ({ given, comparisons, collations }) => {
    const planned = planWork(given)
    expect(planned.comparisons.map(({ parents, child }) => `${child}<${parents.join('')}`)).toEqual(comparisons)
    expect(planned.collations.map(({ parent, children }) => `${parent ?? '-'}:${children.join('')}`)).toEqual(collations)
  }) // prettier-ignore
})

describe('jobs', () => {
  const made: string[] = []
  const job = (name: string, key = '1', outputs: readonly string[] = []): Job<{ n: string }> => ({
    name,
    key,
    make: async () => {
      made.push(name)
      for (const output of outputs) writeFileSync(join(out, output), name)
      return { n: `${name}${key}`, outputs }
    },
  })
  const store = memoryStore()
  const run = async (...jobs: Job<{ n: string }>[]): Promise<[string[], string[]]> => {
    made.length = 0
    const results = await doJobs(jobs, { store, out, atOnce: 2 })
    return [[...made].sort(), results.map(({ n }) => n)]
  }

  it('are made once, in whatever order, and again where what they are made of or their files have changed', async () => {
    const [a, b] = [job('a', '1', ['a.json']), job('b', '1', ['b.json'])]
    expect(await run(a, b)).toEqual([['a', 'b'], ['a1', 'b1']]) // prettier-ignore
    expect(await run(b, a)).toEqual([[], ['b1', 'a1']])
    expect(await run(a, job('b', '2', ['b.json']))).toEqual([['b'], ['a1', 'b2']])
    rmSync(join(out, 'a.json'))
    expect(await run(a)).toEqual([['a'], ['a1']])
  })

  it('keep those that were made where a later one fails', async () => {
    const failing: Job<{ n: string }> = {
      name: 'x',
      key: '1',
      make: () => Promise.reject(new Error('ended')),
    }
    await expect(run(job('c'), job('d'), failing)).rejects.toThrow('ended')
    expect(await run(job('c'), job('d'))).toEqual([[], ['c1', 'd1']])
  })

  it('say that they were stopped', async () => {
    const jobs = [job('e'), job('f')]
    await expect(doJobs(jobs, { store, out, atOnce: 1, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'pipeline/stopped',
    })
  })
})

describe('a cache of costly look-ups', () => {
  it('keeps the newest, asks once for what is asked twice at once, and keeps no failure', async () => {
    const asked: string[] = []
    const look = cached(2, async (key) => {
      asked.push(key)
      if (key === 'x' && asked.length < 6) throw new Error('not now')
      return key
    })
    await Promise.all([look('a'), look('a')])
    await look('b')
    await look('a')
    await look('c') // b was unused for longest
    await look('b')
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
    await expect(look('x')).rejects.toThrow('not now')
    expect(await look('x')).toBe('x')
  })
})
