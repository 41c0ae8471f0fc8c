import type { MessagePort } from 'node:worker_threads'
import { DoichieuError } from '../errors.js'
import type { Handled } from './pool.js'

/** Runs a task inside a worker thread and gives back its value or its error as plain data. Says on the port that it has begun. */
export async function handle<Task extends { readonly port: MessagePort }>(
  task: Task,
  work: (task: Task, progress: (step: unknown) => void) => Promise<unknown>,
): Promise<Handled> {
  task.port.postMessage('begun')
  try {
    return { ok: true, value: await work(task, (step) => task.port.postMessage(step)) }
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (error instanceof DoichieuError) return { ok: false, code: error.code, params: error.params, detail }
    return { ok: false, code: 'program/unexpected', params: {}, detail }
  } finally {
    task.port.close()
  }
}
