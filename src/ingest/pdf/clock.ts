import { DoichieuError } from '../../errors.js'
import type { Context } from '../../ports.js'
import { caps } from '../caps.js'

/** The time that one file may take without recognition. */
export interface Clock {
  /** What a step gives; throws `ingest/too-slow` when the time is over and `ingest/stopped` when the context's signal says so. */
  within<T>(step: Promise<T>): Promise<T>
  pause(): void
  resume(): void
}

/** Starts the clock of one file. */
export function startClock(context: Context): Clock {
  const tooSlow = (): DoichieuError =>
    new DoichieuError('ingest/too-slow', { limit: caps.milliseconds / 1000 })
  let left: number = caps.milliseconds
  let since: number | null = performance.now()
  const remaining = (): number => left - (since === null ? 0 : performance.now() - since)
  return {
    async within(step) {
      // A step that holds the thread lets no timer ring: what it took is told when the next begins.
      if (remaining() <= 0) {
        step.catch(() => undefined)
        throw tooSlow()
      }
      let timer: NodeJS.Timeout | undefined
      let stop: (() => void) | undefined
      const over = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooSlow()), remaining())
        stop = () => reject(new DoichieuError('ingest/stopped'))
        context.signal?.addEventListener('abort', stop, { once: true })
      })
      try {
        return await Promise.race([step, over])
      } finally {
        clearTimeout(timer)
        if (stop) context.signal?.removeEventListener('abort', stop)
      }
    },
    pause() {
      left = remaining()
      since = null
    },
    resume() {
      since ??= performance.now()
    },
  }
}
