import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { DoichieuError } from '../errors.js'
import { watchMemory, type MemoryWatch } from './memory-watch.js'

export interface PoolOptions {
  /** The module whose default export handles a task. */
  readonly module: URL
  /** Threads; as many as the machine has cores unless given. */
  readonly threads?: number | undefined
  /** Heap of one thread, in bytes; the thread that takes more is ended. With what is held outside of heaps it may take three times as much. */
  readonly memoryBytes: number
}

export interface TaskOptions {
  /** The file or pair that a failure is named by. */
  readonly name: string
  /** The task is ended when it has said nothing for so long. Each step of progress begins the time anew, or one of its own. */
  readonly milliseconds: number | ((step: unknown) => number)
  readonly onProgress?: ((step: unknown) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export interface Pool {
  readonly threads: number
  run<Result>(task: object, options: TaskOptions): Promise<Result>
  close(): Promise<void>
}

/** What a handler gives back: errors cross the thread as plain data, since their codes would be lost. */
export type Handled =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly code: `${string}/${string}`
      readonly params: Readonly<Record<string, string | number>>
      readonly detail: string
    }

/**
 * Worker threads that take tasks one at a time each, with a limit of time and memory. A task that breaks its limit ends its
 * thread and nothing else. `run` throws `pipeline/time`, `pipeline/memory`, or the error of the task.
 */
export async function createPool(options: PoolOptions): Promise<Pool> {
  const { Piscina: Threads } = await import('piscina')
  const threads = Math.max(1, options.threads ?? availableParallelism())
  const source = options.module.pathname.endsWith('.ts')
  const pool: Piscina = new Threads({
    filename: options.module.href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    atomics: 'disabled',
    // Run from sources (tests), a thread needs the loader too.
    ...(source ? { execArgv: ['--import', 'tsx'] } : { execArgv: [] }),
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(options.memoryBytes / 2 ** 20) },
  })
  // A thread may die of its memory just after its task was ended for the time: the task has told its end, and nobody waits for another.
  pool.on('error', () => undefined)
  const watch = watchMemory(3 * options.memoryBytes)
  return {
    threads,
    run: (task, taskOptions) => runLimited(pool, watch, task, taskOptions),
    close: async () => {
      watch.close()
      await pool.destroy()
    },
  }
}

async function runLimited<Result>(
  pool: Piscina,
  watch: MemoryWatch,
  task: object,
  options: TaskOptions,
): Promise<Result> {
  const ended = new AbortController()
  const { port1, port2 } = new MessageChannel()
  let timer: NodeJS.Timeout | undefined
  let patience = 0
  let why: 'time' | 'memory' | null = null
  const endFor = (reason: 'time' | 'memory'): void => {
    why ??= reason
    ended.abort()
  }
  const watched = { end: () => endFor('memory') }
  port1.on('message', (step) => {
    clearTimeout(timer)
    patience = typeof options.milliseconds === 'number' ? options.milliseconds : options.milliseconds(step)
    timer = setTimeout(endFor, patience, 'time')
    watch.spoke(watched)
    if (step !== 'begun') options.onProgress?.(step)
  })
  const stop = (): void => ended.abort()
  options.signal?.addEventListener('abort', stop, { once: true })
  try {
    const handled = (await pool.run(
      { ...task, port: port2 },
      { signal: ended.signal, transferList: [port2] },
    )) as Handled
    if (handled.ok) return handled.value as Result
    throw new DoichieuError(handled.code, handled.params, { cause: handled.detail })
  } catch (cause) {
    if (cause instanceof DoichieuError) throw cause
    if (why === 'time')
      throw new DoichieuError('pipeline/time', { file: options.name, seconds: patience / 1000 }, { cause })
    if (options.signal?.aborted)
      throw new DoichieuError('pipeline/stopped', { file: options.name }, { cause })
    if (why === 'memory' || (cause as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new DoichieuError('pipeline/memory', { file: options.name }, { cause })
    }
    throw new DoichieuError('program/unexpected', { file: options.name }, { cause })
  } finally {
    clearTimeout(timer)
    watch.ended(watched)
    options.signal?.removeEventListener('abort', stop)
    port1.close()
  }
}
