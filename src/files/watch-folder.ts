import { sep } from 'node:path'

/** Files still being copied are left to settle for so long. */
const settleMilliseconds = 500

/**
 * Calls `onChange` after files below a folder have come, changed or gone, once they have settled; never twice at once. Ends when
 * `signal` is aborted.
 */
export async function watchFolder(
  folder: string,
  options: { readonly except: readonly string[]; readonly signal?: AbortSignal | undefined },
  onChange: () => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar')
  const passedOver = (path: string): boolean =>
    options.except.some((folderOut) => path === folderOut || path.startsWith(folderOut + sep))
  const watcher = watch(folder, { ignoreInitial: true, ignored: passedOver })
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()
  let failed: ((reason: unknown) => void) | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      under = under.then(onChange)
      under.catch((reason: unknown) => failed?.(reason))
    }, settleMilliseconds)
  })
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
