import { join, resolve } from 'node:path'
import type { RunRecord } from '../src/doc/run.js'
import { DoichieuError } from '../src/errors.js'
import { listFolder } from '../src/files/list.js'
import { planWork } from '../src/pipeline/plan-work.js'
import type { Outcome } from '../src/pipeline/batch.js'
import { failuresOf, type ExtractOptions, type Failure } from './extract.js'
import { openSession, refusal } from './read.js'
import { writeCollations, writeComparisons, writeRecords } from './fidelity/compared.js'
import { settleDocuments } from './fidelity/documents.js'
import { forgetOldOutputs, forgetTemporary, keepRun, sameAsLastRun } from './fidelity/last-run.js'
import { traceLineage } from './fidelity/traced.js'
import { writeRun } from './fidelity/written.js'
import { runFormats } from './formats.js'
import { readTemplate } from './template.js'

export interface RunOptions extends Omit<ExtractOptions, 'text'> {
  /** Folder of the reports; `./reports` unless given. */
  readonly out?: string | undefined
  /** Endings of the reports to write: `html`, `docx`, `xlsx`, `pdf`, `md`, `json`. */
  readonly formats?: readonly string[] | undefined
  /** An office's own letterhead: a DOCX file. */
  readonly template?: string | undefined
  /** Writes the parent with tracked changes too, where a comparison has one parent. */
  readonly tracked?: boolean | undefined
  /** A step of the work after reading: `done` of `total` reports. */
  readonly onReport?: ((done: number, total: number) => void) | undefined
}

export interface RunResult {
  readonly run: RunRecord
  readonly failures: readonly Failure[]
  /** Absolute path of the page to start with; null where no page was asked for. */
  readonly index: string | null
  /** True where nothing had changed since the last run and nothing was done. */
  readonly unchanged: boolean
}

/**
 * The main job: every file of a folder read, linked, compared and collated, every report written below `out`, nothing anywhere
 * else. Done again, it does only what depends on what has changed. Throws `files/no-folder`, `files/empty-folder`,
 * `files/no-template`, `report/template-not-docx`, `report/template-tags`.
 */
export async function run(folder: string, options: RunOptions = {}): Promise<RunResult> {
  const language = options.language ?? 'vi'
  const formats = [...(options.formats ?? runFormats)]
  const out = resolve(options.out ?? 'reports')
  const store = resolve(options.store ?? join(out, '.doichieu'))
  const listing = await listFolder(folder, [out, store])
  if (listing.files.length + listing.refused.length === 0)
    throw new DoichieuError('files/empty-folder', { folder })
  const template = await readTemplate(options.template)
  const session = await openSession({ ...options, store, settle: language })
  try {
    const read = await session.read(listing.files)
    const refused = listing.refused.map(({ name, code }) => refusal(name, code))
    const outcomes = [...read, ...refused].sort((a, b) => (a.name < b.name ? -1 : 1))
    const failures = failuresOf(outcomes, language)
    const index = formats.includes('html') ? join(out, 'index.html') : null
    const state = {
      outcomes: outcomes.map(stateOf),
      language,
      formats,
      reader: session.reader,
      template: template?.sha256 ?? null,
      tracked: options.tracked === true,
    }
    const last = await sameAsLastRun(session.store, out, state)
    if (last) return { run: last, failures, index, unchanged: true }

    const paths = new Map(listing.files.map(({ name, path }) => [name, path]))
    const work = { session, out, language, formats, models: session.models(), options, paths, template }
    const documents = await settleDocuments(work, outcomes)
    const lineage = traceLineage(work, documents)
    const planned = planWork(lineage)
    const records = await writeRecords(work, documents, lineage, planned)
    const comparisons = await writeComparisons(work, documents, lineage, planned)
    const collations = await writeCollations(work, documents, lineage, planned, comparisons)
    const record = await writeRun(work, {
      outcomes,
      documents,
      records,
      lineage,
      comparisons,
      collations,
      failures,
    })
    await forgetOldOutputs(session.store, out, record.outputs)
    await forgetTemporary(out)
    await keepRun(session.store, state, record)
    return { run: record.run, failures, index, unchanged: false }
  } finally {
    await session.close()
  }
}

/** What of an outcome the reports depend on. */
function stateOf(outcome: Outcome): unknown {
  return 'docKey' in outcome
    ? [outcome.name, outcome.status, outcome.docKey]
    : [outcome.name, outcome.status, outcome.code, outcome.sha256]
}
