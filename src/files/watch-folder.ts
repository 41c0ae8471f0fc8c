import { basename, resolve, sep } from 'node:path'

/** Files still being copied are left to settle for so long. */
const settleMilliseconds = 500

/**
 * Calls `onChange` once when the watching has begun, and after files below a folder have come, changed or gone, once they have settled; never twice at once. Ends when
 * `signal` is aborted.
 */
export async function watchFolder(
  folder: string,
  options: { readonly except: readonly string[]; readonly signal?: AbortSignal | undefined },
  onChange: () => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar')
  const top = resolve(folder)
  const passedOver = (path: string): boolean =>
    options.except.some((folderOut) => path === folderOut || path.startsWith(folderOut + sep)) ||
    (path !== top && /^(?:\.|~\$)/u.test(basename(path)))
  const watcher = watch(top, { ignoreInitial: true, ignored: passedOver })
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()
  let failed: ((reason: unknown) => void) | undefined
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      under = under.then(onChange)
      under.catch((reason: unknown) => failed?.(reason))
    }, settleMilliseconds)
  }
  watcher.on('all', changed)
  // What came while the watching was being set up was seen by nobody.
  watcher.on('ready', changed)
  try {
    await new Promise<void>((resolve, reject) => {
      failed = reject
      watcher.on('error', reject)
      if (options.signal?.aborted) resolve()
      options.signal?.addEventListener('abort', () => resolve(), { once: true })
    })
  } finally {
    clearTimeout(timer)
    await watcher.close()
    await under.catch(() => undefined)
  }
}
