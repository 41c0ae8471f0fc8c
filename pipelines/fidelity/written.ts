import { join } from 'node:path'
import type { Lineage } from '../../src/doc/lineage.js'
import type { RunRecord } from '../../src/doc/run.js'
import { writeOutput } from '../../src/files/output.js'
import type { Outcome } from '../../src/pipeline/batch.js'
import { programIdentity } from '../../src/pipeline/identity.js'
import { lineageWriters, runView, runWriters } from '../../src/report/index.js'
import type { Failure } from '../extract.js'
import type { Written } from './compared.js'
import type { SettledDocument, Work } from './work.js'

export interface RunParts {
  readonly outcomes: readonly Outcome[]
  readonly documents: readonly SettledDocument[]
  readonly records: readonly Written[]
  readonly lineage: Lineage
  readonly comparisons: readonly Written[]
  readonly collations: readonly Written[]
  readonly failures: readonly Failure[]
}

/** Writes the pages of the whole run, the index last, and gives back its record with every file that it stands for. */
export async function writeRun(work: Work, parts: RunParts): Promise<{ run: RunRecord; outputs: string[] }> {
  const { out, language, formats } = work
  const { lineage, comparisons, collations, documents, records } = parts
  const run = runRecord(parts)
  const outputs = [...records, ...comparisons, ...collations].flatMap((part) => part.outputs)
  const put = async (name: string, content: Uint8Array | string): Promise<void> => {
    await writeOutput(join(out, name), content)
    outputs.push(name)
  }
  await put('lineage.json', `${JSON.stringify(lineage, null, 2)}\n`)
  for (const writer of lineageWriters.filter(({ ending }) => ending === 'svg')) {
    await put(`lineage.${writer.ending}`, await writer.write(lineage, { language }))
  }
  await put('run.json', `${JSON.stringify(run, null, 2)}\n`)
  const wanted = runWriters.filter(({ ending }) => formats.includes(ending))
  if (wanted.length === 0) return { run, outputs }
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const view = runView({
    run,
    plans: parts.outcomes.map(({ name }) => ({ file: name, record: byFile.get(name)?.record ?? null })),
    comparisons: comparisons.flatMap(({ comparison }) => comparison ?? []),
    collations: collations.flatMap(({ collation }) => collation ?? []),
    lineage,
  })
  for (const writer of wanted) await put(`index.${writer.ending}`, await writer.write(view, { language }))
  return { run, outputs }
}

function runRecord({
  outcomes,
  documents,
  records,
  lineage,
  comparisons,
  collations,
  failures,
}: RunParts): RunRecord {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const written = new Map(records.map(({ children, outputs }) => [children[0]!, outputs]))
  const failed = new Map(failures.map((failure) => [failure.file, failure]))
  return {
    schema: 'doichieu/run@1',
    versions: { doichieu: programIdentity().version },
    documents: outcomes.map((outcome) => ({
      file: outcome.name,
      sha256: outcome.sha256,
      status: outcome.status,
      reason: 'code' in outcome ? outcome.code : null,
      message: failed.get(outcome.name)?.message ?? null,
      key: byFile.get(outcome.name)?.record.key ?? null,
      outputs: [...(written.get(outcome.name) ?? [])],
    })),
    comparisons: comparisons.map(({ parents, children, outputs }) => ({
      parents: [...parents],
      child: children[0]!,
      outputs: [...outputs],
    })),
    collations: collations.map(({ parents, children, outputs }) => ({
      parent: parents[0] ?? null,
      children: [...children],
      outputs: [...outputs],
    })),
    missingParents: lineage.missing.map(({ key, issuer, date, citedBy }) => ({
      key,
      issuer,
      date,
      citedBy: [...new Set(citedBy.map(({ file }) => file))].sort(),
    })),
  }
}
