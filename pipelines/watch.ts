import { resolve } from 'node:path'
import { watchFolder } from '../src/files/watch-folder.js'
import { run, type RunOptions, type RunResult } from './fidelity.js'

/** Runs again whenever the files of a folder change, until `signal` is aborted. Changes that come together make one run. */
export async function watch(
  folder: string,
  options: RunOptions,
  onResult: (result: RunResult) => void,
): Promise<void> {
  const out = resolve(options.out ?? 'reports')
  await watchFolder(folder, { except: [out], signal: options.signal }, async () =>
    onResult(await run(folder, options)),
  )
}
