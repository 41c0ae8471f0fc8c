import type { Lineage } from '../../src/doc/lineage.js'
import { buildLineage } from '../../src/lineage/index.js'
import type { SettledDocument, Work } from './work.js'

/** Who was made under whom in the folder. Texts are not fetched: their shingles were kept when they were read. */
export function traceLineage(work: Work, documents: readonly SettledDocument[]): Lineage {
  const entries = documents.map(({ file, record, shingles }) => ({ file, record, shingles }))
  return buildLineage(entries, { models: work.models, language: work.language })
}
