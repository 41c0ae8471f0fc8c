import { availableParallelism } from 'node:os'
import { sep } from 'node:path'
import type { Doc } from '../src/doc/doc.js'
import type { FoundFile } from '../src/files/list.js'
import { caps } from '../src/ingest/caps.js'
import { refuseUnread } from '../src/ingest/index.js'
import { sniff } from '../src/ingest/sniff.js'
import { loadModels } from '../src/models/load.js'
import type { Models } from '../src/models/models.js'
import { docOf, readBatch, type BatchOptions, type Outcome, type ReadResult } from '../src/pipeline/batch.js'
import { fingerprint, programIdentity } from '../src/pipeline/identity.js'
import { createPool, type Pool } from '../src/pipeline/pool.js'
import {
  defaultReadOptions,
  type InputFile,
  type Language,
  type PageStep,
  type ReadOptions,
  type Store,
} from '../src/ports.js'
import { memoryStore } from '../src/store/memory.js'
import { openStore } from '../src/store/sqlite.js'
import { createContext, type OwnContext } from './context.js'
import { readDocument } from './ingest.js'
import type { ReadTask } from './worker.js'

export interface ReadFilesOptions {
  readonly read?: Partial<ReadOptions> | undefined
  /** The store's folder; what is read is kept only for as long as the session where none is given. */
  readonly store?: string | undefined
  readonly workers?: number | undefined
  /** Keeps with each document what a run over a folder needs of it, worded in this language. */
  readonly settle?: Language | undefined
  readonly signal?: AbortSignal | undefined
  readonly onOutcome?: ((outcome: Outcome, done: number, total: number) => void) | undefined
  readonly onPage?: ((step: PageStep) => void) | undefined
}

/** Reads files and keeps what it read; made once for a command. */
export interface Session {
  readonly store: Store
  /** The store's folder, null where nothing is kept on disk. */
  readonly folder: string | null
  readonly reader: string
  readonly pool: () => Promise<Pool>
  /** The package's own models, loaded when first asked for: what was read here and what is made of it go by the same. */
  readonly models: () => Models
  read(files: readonly FoundFile[]): Promise<Outcome[]>
  doc(outcome: Outcome & { docKey: string }): Promise<Doc>
  close(): Promise<void>
}

/** A page is given this long to be recognised before its file counts as stuck. */
const pageMilliseconds = 120_000
/** The clock inside the thread speaks first where it can; a reader that holds the thread hears no clock. */
const graceMilliseconds = 5_000

/** How long a reader may say nothing behind a step: only pictures and what an office suite converts take longer than the cap. */
function patienceFor(file: InputFile): (step: unknown) => number {
  const { kind } = sniff(file.bytes)
  if (kind === 'text') return () => caps.milliseconds
  if (kind !== 'pdf') return () => pageMilliseconds
  return (step) =>
    (step as Partial<PageStep>).recognising ? pageMilliseconds : caps.milliseconds + graceMilliseconds
}

/** Opens the store and makes ready to read. Plain text is read in place; what needs a parser of a format is read in a thread that can be ended. */
export async function openSession(options: ReadFilesOptions = {}): Promise<Session> {
  const read = { ...defaultReadOptions, ...options.read }
  const folder = options.store ?? null
  const store = folder === null ? memoryStore() : await openStore(folder)
  const { version, build } = programIdentity()
  const reader = fingerprint({ version, build, read })
  let pool: Promise<Pool> | undefined
  let context: Promise<OwnContext> | undefined
  let loaded: Models | undefined
  const models = (): Models => (loaded ??= loadModels())
  const openPool = (): Promise<Pool> =>
    (pool ??= createPool({
      module: workerModule(),
      threads: options.workers,
      memoryBytes: caps.memoryBytes,
    }))
  const inPlace = async (file: InputFile): Promise<ReadResult> => {
    const doc = await readDocument(
      file,
      await (context ??= createContext({ ...read, store, models: models() })),
    )
    return { status: doc.source.status, doc }
  }
  const inThread = async (file: InputFile, docKey: string): Promise<ReadResult> => {
    const settle = options.settle ?? null
    const task: ReadTask = { do: 'read', file, read, store: folder, docKey, settle }
    return (await openPool()).run<ReadResult>(task, {
      name: file.name,
      milliseconds: patienceFor(file),
      signal: options.signal,
      onProgress: options.onPage as ((step: unknown) => void) | undefined,
    })
  }
  return {
    store,
    folder,
    reader,
    pool: openPool,
    models,
    read: (files) => {
      const small = files.length <= smallBatch
      const batch: BatchOptions = {
        store,
        reader,
        mostBytes: caps.fileBytes,
        atOnce: small ? 2 : 2 * Math.max(1, options.workers ?? availableParallelism()),
        read: async (file, docKey) => {
          refuseUnread(file)
          const isShort = sniff(file.bytes).kind === 'text' && file.bytes.length < smallText
          return small && isShort ? inPlace(file) : inThread(file, docKey)
        },
        onOutcome: options.onOutcome,
        signal: options.signal,
      }
      return readBatch(files, batch)
    },
    doc: (outcome) => docOf(outcome, store),
    close: async () => {
      await (await pool?.catch(() => undefined))?.close()
      await (await context?.catch(() => undefined))?.close()
      await store.close()
    },
  }
}

/** A few small texts are read before a thread would have started. */
const smallBatch = 8
const smallText = 2 ** 20

/** The module that a worker thread runs. */
export function workerModule(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
}

/** A file given by name on a command line. Throws nothing: what is wrong with it is its outcome. Names are NFC with `/` on every system. */
export function namedFile(path: string): FoundFile {
  return { name: path.split(sep).join('/').normalize('NFC'), path }
}

/** An entry of a folder that is not read. */
export function refusal(name: string, code: `${string}/${string}`): Outcome {
  return { name, status: 'refused', sha256: null, code, params: { file: name } }
}
