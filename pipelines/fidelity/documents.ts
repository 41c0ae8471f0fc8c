import { docOf, type Outcome } from '../../src/pipeline/batch.js'
import type { StoreChange } from '../../src/ports.js'
import { settledChanges, settledKey, unpackShingles, type Settled } from './settled.js'
import type { SettledDocument, Work } from './work.js'

type Read = Extract<Outcome, { readonly docKey: string }>

/** What the folder needs to know of each document that was read; kept, so that a document is looked at once. */
export async function settleDocuments(work: Work, outcomes: readonly Outcome[]): Promise<SettledDocument[]> {
  const { store } = work.session
  const settled: SettledDocument[] = []
  for (const outcome of outcomes) {
    if (!('docKey' in outcome)) continue
    const known = (await store.get('settled', settledKey(outcome, work.language))) as Settled | undefined
    const { record, shingles } = known ?? (await settle(work, outcome))
    settled.push({ file: outcome.name, docKey: outcome.docKey, record, shingles: unpackShingles(shingles) })
  }
  await forgetGone(work, new Set(outcomes.map(({ name }) => name)))
  return settled
}

/** Files that are no longer in the folder are no longer found in the store. */
async function forgetGone(work: Work, names: ReadonlySet<string>): Promise<void> {
  const { store } = work.session
  const gone: StoreChange[] = []
  for (const kind of ['found', 'file']) {
    for await (const key of store.keys(kind)) if (!names.has(key)) gone.push({ kind, key, value: null })
  }
  if (gone.length > 0) await store.write(gone)
}

async function settle(work: Work, outcome: Read): Promise<Settled> {
  const doc = await docOf(outcome, work.session.store)
  const { settled, changes } = settledChanges(outcome, doc, work)
  await work.session.store.write(changes)
  return settled
}
