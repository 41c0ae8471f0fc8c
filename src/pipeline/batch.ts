import type { Doc } from '../doc/doc.js'
import { DoichieuError, errorCode } from '../errors.js'
import { readInput } from '../files/input.js'
import type { FoundFile } from '../files/list.js'
import type { InputFile, Store } from '../ports.js'
import { allEnded } from './all-ended.js'
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'

/** What became of one file. A document that was read is in the store under `docKey`. */
export type Outcome =
  | {
      readonly name: string
      readonly status: 'read' | 'partly'
      readonly sha256: string
      readonly docKey: string
      readonly fresh: boolean
    }
  | {
      readonly name: string
      readonly status: 'failed' | 'refused'
      readonly sha256: string | null
      readonly code: `${string}/${string}`
      readonly params: Readonly<Record<string, string | number>>
      readonly detail?: string
    }

/** The document, null where the reader itself has put it into the store. */
export interface ReadResult {
  readonly status: 'read' | 'partly'
  readonly doc: Doc | null
}

export interface BatchOptions {
  readonly store: Store
  /** Reads one file's bytes to a document with its marks, to be kept under `docKey`; throws where nothing can be read. */
  readonly read: (file: InputFile, docKey: string) => Promise<ReadResult>
  /** What reads, in which version and with which options: a document read by another one is read again. */
  readonly reader: string
  readonly mostBytes: number
  /** How many files are under way at once. */
  readonly atOnce: number
  readonly onOutcome?: ((outcome: Outcome, done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What the store keeps of a file, so that an unchanged one is not opened again. */
interface FileState {
  readonly size: number
  readonly mtimeMs: number
  readonly reader: string
  readonly outcome: Outcome
}

/** Reads files, each with a status of its own: one that fails never stops the others. Outcomes come back in the order of `files`. */
export async function readBatch(files: readonly FoundFile[], options: BatchOptions): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(files.length)
  let next = 0
  let done = 0
  let failed = false
  const work = async (): Promise<void> => {
    while (next < files.length && !failed && !options.signal?.aborted) {
      const index = next++
      const outcome = await readOne(files[index]!, options).catch((error: unknown) => {
        failed = true
        throw error
      })
      outcomes[index] = outcome
      options.onOutcome?.(outcome, ++done, files.length)
    }
  }
  await allEnded(Array.from({ length: Math.min(options.atOnce, files.length) }, work))
  if (options.signal?.aborted)
    throw new DoichieuError('pipeline/stopped', { file: files[Math.max(0, next - 1)]?.name ?? '' })
  return outcomes
}

/** The document of an outcome, under the name of its own file. */
export async function docOf(outcome: Outcome & { docKey: string }, store: Store): Promise<Doc> {
  const doc = (await store.get('doc', outcome.docKey)) as Doc | undefined
  if (!doc) throw new DoichieuError('pipeline/lost', { file: outcome.name })
  return doc.source.file === outcome.name ? doc : { ...doc, source: { ...doc.source, file: outcome.name } }
}

async function readOne(file: FoundFile, options: BatchOptions): Promise<Outcome> {
  const { store, reader } = options
  const now = await stat(file.path).catch(() => null)
  const known = (await store.get('file', file.name)) as FileState | undefined
  if (now && known && known.size === now.size && known.mtimeMs === now.mtimeMs && known.reader === reader) {
    return 'docKey' in known.outcome ? { ...known.outcome, fresh: false } : known.outcome
  }
  const { outcome, doc } = await readAnew(file, options)
  const changes = []
  if (doc && 'docKey' in outcome) changes.push({ kind: 'doc', key: outcome.docKey, value: doc })
  if (now && lasts(outcome)) {
    const state: FileState = { size: now.size, mtimeMs: now.mtimeMs, reader, outcome }
    changes.push({ kind: 'file', key: file.name, value: state })
  }
  if (changes.length > 0) await store.write(changes)
  return outcome
}

async function readAnew(
  file: FoundFile,
  options: BatchOptions,
): Promise<{ outcome: Outcome; doc?: Doc | null }> {
  const { name } = file
  let sha256: string | null = null
  try {
    const input = await readInput(file.path, name, options.mostBytes)
    sha256 = createHash('sha256').update(input.bytes).digest('hex')
    const docKey = `${sha256}:${options.reader}`
    const known = (await options.store.get('doc', docKey)) as Doc | undefined
    if (known) return { outcome: { name, status: known.source.status, sha256, docKey, fresh: false } }
    const { status, doc } = await options.read(input, docKey)
    return { outcome: { name, status, sha256, docKey, fresh: true }, doc }
  } catch (error) {
    const code = errorCode(error)
    // Not the file's fault: no other file would fare better.
    if (code.startsWith('store/') || code === 'pipeline/stopped') throw error
    const params = error instanceof DoichieuError ? { file: name, ...error.params } : { file: name }
    const detail = error instanceof Error ? String(error.cause ?? error.stack) : String(error)
    return { outcome: { name, status: isRefusal(code) ? 'refused' : 'failed', sha256, code, params, detail } }
  }
}

/** Refused: the program will not handle it. Failed: it tried and could not. */
function isRefusal(code: string): boolean {
  return refusals.has(code)
}
const refusals: ReadonlySet<string> = new Set([
  'ingest/classified',
  'ingest/file-too-big',
  'ingest/unpacked-too-big',
  'ingest/entry-too-big',
  'ingest/packed-too-tightly',
  'ingest/too-many-entries',
  'ingest/too-many-pages',
  'ingest/too-many-pixels',
  'files/link-leads-out',
  'files/not-a-file',
  'files/too-large',
])

/** False for a failure that another try may not meet: it is not kept. */
function lasts(outcome: Outcome): boolean {
  return !('code' in outcome) || !/^(?:files|pipeline|program|store)\//u.test(outcome.code)
}
