import type { PlanRecord } from '../../src/doc/plan.js'
import { docOf, type Outcome } from '../../src/pipeline/batch.js'
import type { StoreChange } from '../../src/ports.js'
import { recordOf } from '../record.js'
import type { SettledDocument, Work } from './work.js'

type Read = Outcome & { readonly docKey: string }

/** What the folder needs to know of each document that was read; kept, so that a document is looked at once. */
export async function settleDocuments(work: Work, outcomes: readonly Outcome[]): Promise<SettledDocument[]> {
  const { store } = work.session
  const settled: SettledDocument[] = []
  for (const outcome of outcomes) {
    if (!('docKey' in outcome)) continue
    const key = `${outcome.docKey}:${work.language}:${outcome.name}`
    const known = (await store.get('settled', key)) as PlanRecord | undefined
    const record = known ?? (await settle(work, outcome, key))
    settled.push({ file: outcome.name, docKey: outcome.docKey, record })
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

async function settle(work: Work, outcome: Read, settledKey: string): Promise<PlanRecord> {
  const doc = await docOf(outcome, work.session.store)
  const record = recordOf(doc, work.models, { language: work.language })
  const slim = withoutDetail(record)
  const changes: StoreChange[] = [
    { kind: 'settled', key: settledKey, value: slim },
    {
      kind: 'found',
      key: outcome.name,
      value: foundAs(outcome, record),
      words: `${record.key ?? ''} ${doc.text}`,
    },
  ]
  await work.session.store.write(changes)
  return slim
}

/** A document as `search`, `list` and `show` know it. */
function foundAs(outcome: Read, { key, header, province }: PlanRecord): object {
  return {
    file: outcome.name,
    docKey: outcome.docKey,
    key,
    type: header.type?.value ?? null,
    issuer: header.issuer?.value ?? null,
    province: province?.name ?? null,
    date: header.date?.value ?? null,
    title: header.title?.value ?? null,
    status: outcome.status,
  }
}

/** Without what only the document's own record shows: a folder of thousands is held in memory. */
function withoutDetail(record: PlanRecord): PlanRecord {
  return { ...record, assignments: [], outline: [], recipients: [], readings: [], outlineErrors: [] }
}
