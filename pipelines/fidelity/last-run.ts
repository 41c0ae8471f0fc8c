import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RunRecord } from '../../src/doc/run.js'
import { fingerprint } from '../../src/pipeline/identity.js'
import { allThere } from '../../src/pipeline/jobs.js'
import type { Store } from '../../src/ports.js'

interface LastRun {
  readonly state: string
  readonly run: RunRecord
  /** Every file that the run stands for, from the folder of the reports. */
  readonly outputs: readonly string[]
}

/** The last run's record where it was about the very same files and all its reports still stand; null otherwise. */
export async function sameAsLastRun(store: Store, out: string, state: unknown): Promise<RunRecord | null> {
  const last = (await store.get('run', 'last')) as LastRun | undefined
  if (!last || last.state !== fingerprint(state)) return null
  return (await allThere(out, last.outputs)) ? last.run : null
}

/** Keeps what a run did, once all its files stand. */
export async function keepRun(
  store: Store,
  state: unknown,
  { run, outputs }: { run: RunRecord; outputs: readonly string[] },
): Promise<void> {
  await store.put('run', 'last', { state: fingerprint(state), run, outputs } satisfies LastRun)
}

/** Takes away the temporary files of runs that were ended without warning. Those of a process that still lives are its own. */
export async function forgetTemporary(out: string): Promise<void> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const writer = /^\..+\.(\d+)\.tmp$/u.exec(entry.name)?.[1]
    if (writer && entry.isFile() && !isAlive(Number(writer))) {
      await rm(join(entry.parentPath, entry.name), { force: true })
    }
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false // none of this run's own is left by now
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes away the files of the last run that this one does not stand for, and the folders they leave empty. */
export async function forgetOldOutputs(store: Store, out: string, outputs: readonly string[]): Promise<void> {
  const last = (await store.get('run', 'last')) as LastRun | undefined
  const now = new Set(outputs)
  for (const old of last?.outputs ?? []) {
    if (now.has(old)) continue
    await rm(join(out, old), { force: true })
    await rmdir(join(out, dirname(old))).catch(() => undefined) // not empty, or gone
  }
}
