/**
 * The library: everything that the commands do, as typed functions. Each loads what it needs when it is called.
 * @packageDocumentation
 */
import { programIdentity } from './pipeline/identity.js'
import type { SchemaName } from './doc/schemas.js'

export type { Collation } from './doc/collation.js'
export type { ChangeKind, Comparison, Fate, Finding, Relation, WordRun } from './doc/comparison.js'
export type { Doc, Message, Source } from './doc/doc.js'
export type { Lineage } from './doc/lineage.js'
export type { Mark, MarkMap, MarkType } from './doc/marks.js'
export type { PlanRecord } from './doc/plan.js'
export type { RunRecord } from './doc/run.js'
export type { SchemaName } from './doc/schemas.js'
export type { Located, Span } from './doc/span.js'
export { DoichieuError } from './errors.js'
export type * from './ports.js'
export type { Compared } from '../pipelines/compare.js'
export type { Collated } from '../pipelines/collate.js'
export type { Extracted, ExtractOptions, Failure } from '../pipelines/extract.js'
export type { Traced } from '../pipelines/lineage.js'
export type { RunOptions, RunResult } from '../pipelines/fidelity.js'
export type { Found } from '../pipelines/lookup.js'
export type { ReadFilesOptions } from '../pipelines/read.js'

/** An office's own letterhead, read and looked at before it is needed. See `pipelines/template.ts`. */
export const readTemplate: typeof import('../pipelines/template.js').readTemplate = async (...given) =>
  (await import('../pipelines/template.js')).readTemplate(...given)

/** The program's version, as `package.json` gives it. */
export function version(): string {
  return programIdentity().version
}

/** Names that `schema` takes. */
export const schemaNames: readonly SchemaName[] = ['plan', 'comparison', 'collation', 'lineage', 'run']

/** The JSON Schema of a record. */
export async function schema(name: SchemaName): Promise<unknown> {
  return (await import('./doc/schemas.js')).jsonSchema(name)
}

/** Reads files and gives the record of each. See `pipelines/extract.ts`. */
export const extract: typeof import('../pipelines/extract.js').extract = async (...given) =>
  (await import('../pipelines/extract.js')).extract(...given)

/** Lays a child beside its parents. See `pipelines/compare.ts`. */
export const compare: typeof import('../pipelines/compare.js').compare = async (...given) =>
  (await import('../pipelines/compare.js')).compare(...given)

/** Lays siblings side by side. See `pipelines/collate.ts`. */
export const collate: typeof import('../pipelines/collate.js').collate = async (...given) =>
  (await import('../pipelines/collate.js')).collate(...given)

/** Tells who was made under whom. See `pipelines/lineage.ts`. */
export const lineage: typeof import('../pipelines/lineage.js').lineage = async (...given) =>
  (await import('../pipelines/lineage.js')).lineage(...given)

/** The main job: a folder in, every report out. See `pipelines/fidelity.ts`. */
export const run: typeof import('../pipelines/fidelity.js').run = async (...given) =>
  (await import('../pipelines/fidelity.js')).run(...given)

/** Documents of a store by the words of their text. See `pipelines/lookup.ts`. */
export const search: typeof import('../pipelines/lookup.js').search = async (...given) =>
  (await import('../pipelines/lookup.js')).search(...given)

/** Every document of a store. See `pipelines/lookup.ts`. */
export const list: typeof import('../pipelines/lookup.js').list = async (...given) =>
  (await import('../pipelines/lookup.js')).list(...given)

/** Documents of a store by key or file. See `pipelines/lookup.ts`. */
export const show: typeof import('../pipelines/lookup.js').show = async (...given) =>
  (await import('../pipelines/lookup.js')).show(...given)
export { openFile } from './files/open-file.js'
export { writeOutput } from './files/output.js'
export { collationEndings, comparisonEndings, runFormats } from '../pipelines/formats.js'

/** Runs again whenever the files of a folder change. See `pipelines/watch.ts`. */
export const watch: typeof import('../pipelines/watch.js').watch = async (...given) =>
  (await import('../pipelines/watch.js')).watch(...given)

type Writing = typeof import('../pipelines/write.js')
const writing = (): Promise<Writing> => import('../pipelines/write.js')

/** A comparison in a format: an ending of `comparisonEndings`, or `text`. */
export const writeComparison: Writing['writeComparison'] = async (...given) =>
  (await writing()).writeComparison(...given)
/** The parent with tracked changes that turn it into the child (DOCX). */
export const writeTracked: Writing['writeTracked'] = async (...given) =>
  (await writing()).writeTracked(...given)
/** The parent of a collation with tracked changes that turn it into each of the children (DOCX). */
export const writeTrackedChildren: Writing['writeTrackedChildren'] = async (...given) =>
  (await writing()).writeTrackedChildren(...given)
/** A collation in a format: an ending of `collationEndings`, or `text`. */
export const writeCollation: Writing['writeCollation'] = async (...given) =>
  (await writing()).writeCollation(...given)
/** A lineage as `text`, `json`, `dot` or `svg`. */
export const writeLineage: Writing['writeLineage'] = async (...given) =>
  (await writing()).writeLineage(...given)
/** Records as `table`, `json`, `jsonl`, `csv` or `akn`. */
export const writeRecords: Writing['writeRecords'] = async (...given) =>
  (await writing()).writeRecords(...given)
/** Documents of a store as a table. */
export const writeFound: Writing['writeFound'] = async (...given) => (await writing()).writeFound(...given)
