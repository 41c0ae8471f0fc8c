import { join } from 'node:path'
import type { PlanRecord } from '../../src/doc/plan.js'
import { writeOutput } from '../../src/files/output.js'
import { docOf, type Outcome } from '../../src/pipeline/batch.js'
import { fingerprint } from '../../src/pipeline/identity.js'
import { doJobs, type Job } from '../../src/pipeline/jobs.js'
import { folderNames } from '../../src/pipeline/names.js'
import { recordOf } from '../record.js'
import { atOnce, type SettledDocument, type Work } from './work.js'

type Read = Outcome & { readonly docKey: string }

/** Writes the record of each document that was read, and gives back what the folder needs to know of it. */
export async function settleDocuments(work: Work, outcomes: readonly Outcome[]): Promise<SettledDocument[]> {
  const read = outcomes.filter((outcome): outcome is Read => 'docKey' in outcome)
  const folders = folderNames(read.map(({ name }) => name))
  const jobs = read.map((outcome) => documentJob(work, outcome, `documents/${folders.get(outcome.name)!}`))
  const { store } = work.session
  const results = await doJobs(jobs, {
    store,
    out: work.out,
    atOnce: atOnce(work),
    signal: work.options.signal,
  })
  return results.map(({ record, outputs }, index) => ({
    file: read[index]!.name,
    docKey: read[index]!.docKey,
    record,
    outputs,
  }))
}

function documentJob(work: Work, outcome: Read, folder: string): Job<{ record: PlanRecord }> {
  const { session, language, models, out } = work
  return {
    name: `document/${outcome.name}`,
    key: fingerprint([outcome.docKey, language, folder]),
    make: async () => {
      const doc = await docOf(outcome, session.store)
      const record = recordOf(doc, models, { language })
      const output = `${folder}/plan.json`
      await writeOutput(join(out, output), `${JSON.stringify(record, null, 2)}\n`)
      await learnWords(work, outcome, record, doc.text)
      return { record: slim(record), outputs: [output] }
    },
  }
}

/** Makes the document known to `search`, `list` and `show`. */
async function learnWords(work: Work, outcome: Read, record: PlanRecord, text: string): Promise<void> {
  const { key, header, province } = record
  const value = {
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
  await work.session.store.write([{ kind: 'found', key: outcome.name, value, words: `${key ?? ''} ${text}` }])
}

/** Without what only the document's own page shows: a folder of thousands is held in memory. */
function slim(record: PlanRecord): PlanRecord {
  return { ...record, assignments: [], outline: [], recipients: [], readings: [], outlineErrors: [] }
}
