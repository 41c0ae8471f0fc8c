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
export type { ReadFilesOptions } from '../pipelines/read.js'

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
