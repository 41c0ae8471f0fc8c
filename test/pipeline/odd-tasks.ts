import type { MessagePort } from 'node:worker_threads'
import { DoichieuError } from '../../src/errors.js'
import { handle } from '../../src/pipeline/handle.js'
import type { Handled } from '../../src/pipeline/pool.js'

/** Tasks that behave as a broken file makes a reader behave: run inside a worker thread by the pool's tests. */
export interface OddTask {
  readonly do: 'answer' | 'loop' | 'allocate' | 'unpack' | 'refuse' | 'fail' | 'failLater' | 'slowly'
  readonly value?: string
}

export default function work(task: OddTask & { readonly port: MessagePort }): Promise<Handled> {
  return handle(task, async ({ do: what, value }, progress) => {
    switch (what) {
      case 'answer':
        return value
      case 'loop':
        for (;;) Math.random()
      case 'allocate': {
        const held: number[][] = []
        for (;;) held.push(new Array<number>(100_000).fill(held.length))
      }
      case 'unpack': {
        // Outside of the heap, where the limit of the thread does not look; halted short of what would hurt the machine.
        const held: Buffer[] = []
        while (held.length < 150) held.push(Buffer.alloc(10 * 2 ** 20, 1))
        for (;;) Math.random()
      }
      case 'refuse':
        throw new DoichieuError('ingest/empty', { file: value! })
      case 'fail':
        throw new TypeError('of the program itself')
      case 'failLater':
        // As a thread that dies of its memory behind the end of its task.
        setTimeout(() => {
          throw new RangeError('behind the end of the task')
        }, 50)
        return 'done'
      case 'slowly':
        // Longer in all than a task may be silent, but never silent for so long.
        for (let step = 1; step <= 6; step++) {
          await new Promise((resolve) => setTimeout(resolve, 400))
          progress({ step })
        }
        return 'done'
    }
  })
}
