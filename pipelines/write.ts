import type { Lineage } from '../src/doc/lineage.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { DoichieuError } from '../src/errors.js'
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
import { readTemplate } from './template.js'

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
  const { comparison, parents, child, sources } = compared
  if (!comparison || !child) throw new DoichieuError('pipeline/nothing-compared')
  const pictures =
    format === 'html' && sources ? await (await picturing()).picturesApart(comparison, sources) : undefined
  const view = comparisonView({ comparison, parents: [...parents], child, pictures })
  return write(comparisonWriters, view, format, options)
}

/** The parent with tracked changes that turn it into the child: a DOCX file. Takes a comparison with one parent. */
export async function writeTracked(compared: Compared): Promise<Uint8Array> {
  const { comparison, parentDocs, childDoc } = compared
  if (!comparison || !childDoc) throw new DoichieuError('pipeline/nothing-compared')
  return trackedChanges({ comparison, parent: parentDocs[0]!, child: childDoc })
}

/** The parent of a collation with tracked changes that turn it into each child: DOCX files by the child's file. Takes a collation under a parent. */
export async function writeTrackedChildren(
  collated: Collated,
  options: Pick<WritingOptions, 'language'>,
): Promise<{ readonly file: string; readonly content: Uint8Array }[]> {
  const { parentDoc, childDocs } = collated
  if (!parentDoc) throw new DoichieuError('pipeline/nothing-compared')
  const [{ compareDocs }, { loadModels }] = await Promise.all([
    import('../src/compare/index.js'),
    import('../src/models/load.js'),
  ])
  const models = loadModels()
  const { language } = options
  const written: { file: string; content: Uint8Array }[] = []
  for (const child of childDocs) {
    const comparison = compareDocs({ parents: [parentDoc], child, models, language })
    const content = await trackedChanges({ comparison, parent: parentDoc, child })
    written.push({ file: child.source.file, content })
  }
  return written
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
  const template = await readTemplate(options.template)
  return writer.write(view, { ...options, template: template?.bytes })
}

/** Threads are loaded only where a report shows pictures. */
function picturing(): Promise<typeof import('./pictures-apart.js')> {
  return import('./pictures-apart.js')
}
