import { readInput } from '../src/files/input.js'
import type { Lineage } from '../src/doc/lineage.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { DoichieuError } from '../src/errors.js'
import { caps } from '../src/ingest/caps.js'
import type { Language, Writer } from '../src/ports.js'
import {
  collationView,
  collationWriters,
  comparisonView,
  comparisonWriters,
  foundTable,
  lineageWriters,
  recordsView,
  recordsWriters,
  trackedChanges,
} from '../src/report/index.js'
import type { Collated } from './collate.js'
import type { Compared } from './compare.js'
import type { Found } from './lookup.js'

export interface WritingOptions {
  readonly language: Language
  /** Path of an office's own letterhead (DOCX). */
  readonly template?: string | undefined
  readonly color?: boolean | undefined
  readonly columns?: number | undefined
}

/** A comparison in a format: an ending of `comparisonEndings`, or `text` for a terminal. */
export async function writeComparison(
  compared: Compared,
  format: string,
  options: WritingOptions,
): Promise<Uint8Array> {
  const { comparison, parents, child, pictures } = compared
  if (!comparison || !child) throw new DoichieuError('pipeline/nothing-compared')
  const view = comparisonView({ comparison, parents: [...parents], child, pictures })
  return write(comparisonWriters, view, format, options)
}

/** The parent with tracked changes that turn it into the child: a DOCX file. Takes a comparison with one parent. */
export async function writeTracked(compared: Compared): Promise<Uint8Array> {
  const { comparison, parentDocs, childDoc } = compared
  if (!comparison || !childDoc) throw new DoichieuError('pipeline/nothing-compared')
  return trackedChanges({ comparison, parent: parentDocs[0]!, child: childDoc })
}

/** A collation in a format: an ending of `collationEndings`, or `text`. */
export async function writeCollation(
  collated: Collated,
  format: string,
  options: WritingOptions,
): Promise<Uint8Array> {
  const { collation, parent, children } = collated
  if (!collation) throw new DoichieuError('pipeline/nothing-compared')
  const view = collationView({ collation, plans: [...(parent ? [parent] : []), ...children] })
  return write(collationWriters, view, format, options)
}

/** A lineage as `text`, `json`, `dot` or `svg`. */
export async function writeLineage(
  lineage: Lineage,
  format: string,
  options: WritingOptions,
): Promise<Uint8Array> {
  return write(lineageWriters, lineage, format, options)
}

/** Records as `table`, `json`, `jsonl`, `csv` or `akn`. */
export async function writeRecords(
  records: readonly PlanRecord[],
  format: string,
  options: WritingOptions,
): Promise<Uint8Array> {
  return write(recordsWriters, recordsView(records), format, options)
}

/** Documents of a store as a table for a terminal. */
export async function writeFound(found: readonly Found[], options: WritingOptions): Promise<Uint8Array> {
  return Buffer.from(foundTable(found, options))
}

async function write<View>(
  writers: readonly Writer<View>[],
  view: View,
  format: string,
  options: WritingOptions,
): Promise<Uint8Array> {
  const writer = writers.find(({ ending }) => ending === format)
  if (!writer)
    throw new DoichieuError('cli/ending', {
      ending: format,
      endings: writers.map(({ ending }) => ending).join(', '),
    })
  return writer.write(view, { ...options, template: await templateOf(options.template) })
}

async function templateOf(path: string | undefined): Promise<Uint8Array | undefined> {
  return path === undefined ? undefined : (await readInput(path, path, caps.fileBytes)).bytes
}
