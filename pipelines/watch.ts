import { join, resolve } from 'node:path'
import { watchFolder } from '../src/files/watch-folder.js'
import { run, type RunOptions, type RunResult } from './fidelity.js'

/**
 * Runs again whenever the files of a folder change, until `signal` is aborted. Changes that come together make one run; a run
 * that changes nothing is not told. What stops one run (the folder is empty for a while) goes to `onProblem`, and the watching goes on.
 */
export async function watch(
  folder: string,
  options: RunOptions,
  onResult: (result: RunResult) => void,
  onProblem: (error: unknown) => void = (error) => {
    throw error
  },
): Promise<void> {
  const out = resolve(options.out ?? 'reports')
  const store = resolve(options.store ?? join(out, '.doichieu'))
  await watchFolder(folder, { except: [out, store], signal: options.signal }, async () => {
    try {
      const result = await run(folder, options)
      if (!result.unchanged) onResult(result)
    } catch (error) {
      if (!options.signal?.aborted) onProblem(error)
    }
  })
}
