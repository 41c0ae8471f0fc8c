import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Seconds of processor time of this process and of the children it waited for. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Debian's own tesseract as the issue sets it: Vietnamese, psm 3, one thread. Null where it is not installed. */
export function nativeText(file: string): { text: string; seconds: number } | null {
  try {
    const script = 'TIMEFORMAT="%U %S"; time tesseract "$0" stdout -l vie --psm 3 2>/dev/null'
    const result = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, file], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      encoding: 'utf8',
    })
    const times = /(?<![\d.])(\d{1,6}\.\d{1,6}) (\d{1,6}\.\d{1,6})\n?$/u.exec(result)!
    return { text: result.slice(0, times.index), seconds: Number(times[1]) + Number(times[2]) }
  } catch {
    return null
  }
}

/** tesseract.js as it comes, with its own turning: what our cost is measured against. */
export async function bareEngine(): Promise<{
  text: (image: Uint8Array) => Promise<string>
  close: () => Promise<unknown>
}> {
  const require = createRequire(import.meta.url)
  const { createWorker } = await import('tesseract.js')
  const worker = await createWorker('vie', 1, {
    langPath: join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int'),
    cacheMethod: 'none',
  })
  return {
    text: async (image) => (await worker.recognize(Buffer.from(image), { rotateAuto: true })).data.text,
    close: () => worker.terminate(),
  }
}
