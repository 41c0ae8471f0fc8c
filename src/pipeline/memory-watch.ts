/** A task that can be ended for the memory it takes. */
export interface Watched {
  end(): void
}

export interface MemoryWatch {
  /** The task has begun, or has said how far it is. */
  spoke(task: Watched): void
  ended(task: Watched): void
  close(): void
}

const everyMilliseconds = 200
/** So long a thread that was ended may take to give its memory back. */
const graceMilliseconds = 3_000

/** What the process holds beside this thread's own: a run over many documents keeps much here that no task is to blame for. */
function heldByThreads(): number {
  const { rss, heapTotal, external } = process.memoryUsage()
  return rss - heapTotal - external
}

/**
 * Ends a task when the process holds more than `bytes` a task beyond what it held at first, the own thread left out. The limit of a thread's heap does not
 * count what lies outside of it: buffers that a parser unpacks a file into. Which thread holds them cannot be asked: the task that
 * has said nothing for the longest time is ended.
 */
export function watchMemory(bytes: number): MemoryWatch {
  const first = heldByThreads()
  /** Running tasks, the one that spoke last behind all others. */
  const running = new Set<Watched>()
  let most = 0
  let quietUntil = 0
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    if (performance.now() < quietUntil || heldByThreads() - first <= bytes * most) return
    quietUntil = performance.now() + graceMilliseconds
    const [silent] = running
    silent?.end()
  }
  const close = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  return {
    spoke(task) {
      running.delete(task)
      running.add(task)
      // Threads that wait for work keep some of what they took: the most that ran together counts.
      most = Math.max(most, running.size)
      timer ??= setInterval(look, everyMilliseconds).unref()
    },
    ended(task) {
      running.delete(task)
      if (running.size === 0) close()
    },
    close,
  }
}
