import type { MessagePort } from 'node:worker_threads'
import type { Comparison } from '../src/doc/comparison.js'
import { handle } from '../src/pipeline/handle.js'
import type { Handled } from '../src/pipeline/pool.js'
import type { ReadResult } from '../src/pipeline/batch.js'
import type { InputFile, Language, ReadOptions, StoreChange } from '../src/ports.js'
import { openStore } from '../src/store/sqlite.js'
import { createContext, type OwnContext } from './context.js'
import { settledChanges } from './fidelity/settled.js'
import { readDocument } from './ingest.js'
import { comparisonPictures, type Sources } from './pictures.js'
import { areAskedAlike, type AskedTask } from './asked.js'
import { makeReports, type ReportTask } from './reports.js'
import { shelfOver, type Shelf } from './shelf.js'

export interface ReadTask {
  readonly do: 'read'
  readonly file: InputFile
  readonly read: ReadOptions
  /** Where recognition and what is read are kept; null keeps none, and the document is given back. */
  readonly store: string | null
  readonly docKey: string
  /** Language in which what a run needs of the document is kept beside it; null for none. */
  readonly settle: Language | null
}
/** Cuts the pictures of a comparison out of its sources. */
export interface PicturesTask {
  readonly do: 'pictures'
  readonly comparison: Comparison
  readonly sources: Sources
}
export type Task = ReadTask | ReportTask | AskedTask | PicturesTask

/** What a thread keeps from one task to the next: models, engine, store. */
let kept: { readonly options: string; readonly context: Promise<OwnContext & { shelf?: Shelf }> } | undefined

/** What a worker thread does: reads one file, makes the reports of one comparison or collation, or cuts pictures. */
export default function work(task: Task & { readonly port: MessagePort }): Promise<Handled> {
  return handle(task, async (_, progress) => {
    if (task.do === 'pictures') return comparisonPictures(task.comparison, task.sources)
    const read = task.do === 'read' ? task.read : {}
    const context = await contextFor(read, task.store)
    if (task.do === 'asked') return areAskedAlike(task, context.shelf!)
    if (task.do !== 'read') return makeReports(task, context.models, context.shelf!)
    // The file's own progress goes to the task's port; the rest of the context serves every task.
    return readAndKeep(task, { ...context, progress })
  })
}

/** Keeps the document here, in the thread: to give it back whole would cost the main thread more than all the rest. */
async function readAndKeep(task: ReadTask, context: OwnContext): Promise<ReadResult> {
  const doc = await readDocument(task.file, context)
  const { status } = doc.source
  if (!context.store) return { status, doc }
  const changes: StoreChange[] = [{ kind: 'doc', key: task.docKey, value: doc }]
  if (task.settle !== null) {
    const read = { name: task.file.name, docKey: task.docKey, status }
    changes.push(...settledChanges(read, doc, { models: context.models, language: task.settle }).changes)
  }
  await context.store.write(changes)
  return { status, doc: null }
}

async function contextFor(
  read: Partial<ReadOptions>,
  store: string | null,
): Promise<OwnContext & { shelf?: Shelf }> {
  const options = JSON.stringify([read, store])
  if (kept?.options !== options) {
    await kept?.context.then((context) => context.close()).catch(() => undefined)
    kept = {
      options,
      context: (async () => {
        const opened = store === null ? undefined : await openStore(store)
        const context = await createContext({ ...read, store: opened })
        return opened ? { ...context, shelf: shelfOver(opened) } : context
      })(),
    }
  }
  return kept.context
}
