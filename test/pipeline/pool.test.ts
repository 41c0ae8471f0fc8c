import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPool, type Pool } from '../../src/pipeline/pool.js'
import type { OddTask } from './odd-tasks.js'

let pool: Pool
beforeAll(async () => {
  pool = await createPool({
    module: new URL('./odd-tasks.ts', import.meta.url),
    threads: 2,
    memoryBytes: 96 * 2 ** 20,
  })
})
afterAll(() => pool.close())

const run = (task: OddTask, more: object = {}): Promise<unknown> =>
  pool.run(task, { name: 'ke-hoach.pdf', milliseconds: 1500, ...more })

describe('a pool of threads', () => {
  it('gives back what a task gives', async () => {
    expect(await run({ do: 'answer', value: 'đọc xong' })).toBe('đọc xong')
  })

  const ends: readonly [OddTask, string, string][] = [
    [{ do: 'loop' }, 'pipeline/time', 'a task that never ends'],
    [{ do: 'allocate' }, 'pipeline/memory', 'a task that takes all memory'],
    [{ do: 'unpack' }, 'pipeline/memory', 'buffers outside of the heap, by a task that holds its thread'],
    [{ do: 'refuse', value: 'rong.txt' }, 'ingest/empty', 'an error with a code keeps it across the thread'],
    [{ do: 'fail' }, 'program/unexpected', 'any other error is the program’s'],
  ]
  it.each(ends)(
    'ends %o with %s: %s',
    async (task, code) => {
      await expect(
        run(task, { milliseconds: ['allocate', 'unpack'].includes(task.do) ? 60_000 : 1500 }),
      ).rejects.toMatchObject({
        code,
      })
      expect(await run({ do: 'answer', value: 'sau đó' })).toBe('sau đó')
    },
    90_000,
  )

  it('ends the task that loops and not the one beside it', async () => {
    const [looped, ...answers] = await Promise.allSettled([
      run({ do: 'loop' }),
      run({ do: 'slowly' }),
      run({ do: 'answer', value: 'a' }),
    ])
    expect(looped).toMatchObject({ status: 'rejected', reason: { code: 'pipeline/time' } })
    expect(answers).toMatchObject([
      { status: 'fulfilled', value: 'done' },
      { status: 'fulfilled', value: 'a' },
    ])
  }, 30_000)

  it('goes on when a thread dies after its task has ended', async () => {
    expect(await run({ do: 'failLater' })).toBe('done')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await run({ do: 'answer', value: 'sau đó' })).toBe('sau đó')
  })

  it('lets a task go on for as long as it says how far it is', async () => {
    const steps: unknown[] = []
    expect(await run({ do: 'slowly' }, { onProgress: (step: unknown) => steps.push(step) })).toBe('done')
    // The last step and the result come by two ways: either may be first.
    expect(steps.length).toBeGreaterThanOrEqual(5)
  })

  it('gives a step the time that it asks for', async () => {
    const patience = (step: unknown): number => (step === 'begun' ? 60_000 : 100)
    await expect(run({ do: 'slowly' }, { milliseconds: patience })).rejects.toMatchObject({
      code: 'pipeline/time',
      params: { seconds: 0.1 },
    })
  })

  it('ends a task that the reader stops', async () => {
    const stop = new AbortController()
    const running = run({ do: 'loop' }, { milliseconds: 60_000, signal: stop.signal })
    setTimeout(() => stop.abort(), 500)
    await expect(running).rejects.toMatchObject({ code: 'pipeline/stopped' })
  })
})
