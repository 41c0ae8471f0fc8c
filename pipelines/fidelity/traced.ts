import type { Doc } from '../../src/doc/doc.js'
import type { Lineage } from '../../src/doc/lineage.js'
import { buildLineage } from '../../src/lineage/index.js'
import type { SettledDocument, Work } from './work.js'

/** Who was made under whom in the folder. */
export async function traceLineage(work: Work, documents: readonly SettledDocument[]): Promise<Lineage> {
  const entries = []
  for (const { file, record, docKey } of documents) {
    const doc = (await work.session.store.get('doc', docKey)) as Doc | undefined
    entries.push({ file, record, text: doc?.text ?? '' })
  }
  return buildLineage(entries, { models: work.models, language: work.language })
}
