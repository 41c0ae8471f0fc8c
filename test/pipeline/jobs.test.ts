import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doJobs, type Job } from '../../src/pipeline/jobs.js'
import { memoryStore } from '../../src/store/memory.js'
import { scratchFolder } from '../end-to-end/command.js'

interface Result {
  readonly says: string
}

const out = scratchFolder()
const store = memoryStore()

/** Does one job and says whether it was made anew. */
async function doOne(job: Partial<Job<Result>>): Promise<{ says: string; made: boolean }> {
  let made = false
  const make = async (): Promise<Result & { outputs: string[] }> => {
    made = true
    writeFileSync(join(out, 'a.json'), '{}')
    return { says: job.leans?.on ?? 'alone', outputs: ['a.json'] }
  }
  const [result] = await doJobs([{ name: 'a', key: 'k', ...job, make }], { store, out, atOnce: 1 })
  return { says: result!.says, made }
}

const leans = (on: string, stands: boolean): Job<Result>['leans'] => ({ on, stands: async () => stands })

describe('a job', () => {
  it('is made once, and again where its key has changed or its file has gone', async () => {
    expect(await doOne({})).toEqual({ says: 'alone', made: true })
    expect((await doOne({})).made).toBe(false)
    expect((await doOne({ key: 'other' })).made).toBe(true)
    rmSync(join(out, 'a.json'))
    expect((await doOne({ key: 'other' })).made).toBe(true)
  })

  it('that leans on more than its key is made again only where what it looked up is another', async () => {
    expect(await doOne({ key: 'l', leans: leans('one', false) })).toEqual({ says: 'one', made: true })
    expect((await doOne({ key: 'l', leans: leans('one', false) })).made).toBe(false)
    expect(await doOne({ key: 'l', leans: leans('two', true) })).toEqual({ says: 'one', made: false })
    // What it leans on now is kept: it is not asked again.
    expect((await doOne({ key: 'l', leans: leans('two', false) })).made).toBe(false)
    expect(await doOne({ key: 'l', leans: leans('three', false) })).toEqual({ says: 'three', made: true })
  })
})
