import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DoichieuError } from '../errors.js'
import type { Store } from '../ports.js'
import { allEnded } from './all-ended.js'

/** A piece of work whose files are made anew only when something that it is made of has changed. */
export interface Job<Result> {
  /** Names the work across runs: `compare/huyen-a`. */
  readonly name: string
  /** Changes with everything that the result is made of. */
  readonly key: string
  /** What the work looks things up in, part of no key: where that is another now, `stands` says whether what was looked up is the same. */
  readonly leans?: { readonly on: string; stands(result: Result): Promise<boolean> } | undefined
  make(): Promise<Result & { readonly outputs: readonly string[] }>
}

interface Kept<Result> {
  readonly key: string
  readonly on: string | null
  readonly result: Result & { readonly outputs: readonly string[] }
}

export interface JobsOptions<Result> {
  readonly store: Store
  /** Folder of the outputs. */
  readonly out: string
  readonly atOnce: number
  /** What of a result is given back, where the rest is fetched from the store when it is needed. */
  readonly brief?:
    | ((
        result: Result & { readonly outputs: readonly string[] },
      ) => Result & { readonly outputs: readonly string[] })
    | undefined
  readonly onDone?: ((done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Does the jobs that are not done yet and gives back the results of all, in their order. */
export async function doJobs<Result>(
  jobs: readonly Job<Result>[],
  options: JobsOptions<Result>,
): Promise<(Result & { readonly outputs: readonly string[] })[]> {
  const results = new Array<Result & { readonly outputs: readonly string[] }>(jobs.length)
  let next = 0
  let done = 0
  let failed = false
  const work = async (): Promise<void> => {
    while (next < jobs.length && !failed) {
      const index = next++
      if (options.signal?.aborted) throw new DoichieuError('pipeline/stopped', { file: jobs[index]!.name })
      try {
        const result = await doJob(jobs[index]!, options)
        results[index] = options.brief ? options.brief(result) : result
      } catch (error) {
        failed = true
        throw error
      }
      options.onDone?.(++done, jobs.length)
    }
  }
  await allEnded(Array.from({ length: Math.min(options.atOnce, jobs.length) }, work))
  return results
}

async function doJob<Result>(
  job: Job<Result>,
  { store, out }: JobsOptions<Result>,
): Promise<Kept<Result>['result']> {
  const { name, key, leans } = job
  const on = leans?.on ?? null
  const kept = (await store.get('made', name)) as Kept<Result> | undefined
  const found = kept?.key === key && (await allThere(out, kept.result.outputs)) ? kept.result : null
  if (found && (on === null || kept!.on === on)) return found
  const result = found && (await leans!.stands(found)) ? found : await job.make()
  await store.put('made', name, { key, on, result } satisfies Kept<Result>)
  return result
}

/** True where every output of an earlier run still stands. */
export async function allThere(out: string, outputs: readonly string[]): Promise<boolean> {
  for (const output of outputs) {
    const found = await stat(join(out, output)).catch(() => null)
    if (!found?.isFile()) return false
  }
  return true
}
