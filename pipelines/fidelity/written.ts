import { join } from 'node:path'
import type { Lineage } from '../../src/doc/lineage.js'
import type { RunRecord } from '../../src/doc/run.js'
import { writeOutput } from '../../src/files/output.js'
import type { Outcome } from '../../src/pipeline/batch.js'
import { programIdentity } from '../../src/pipeline/identity.js'
import {
  lineageOf,
  lineageWriters,
  runFront,
  runPart,
  runParts,
  runView,
  runWriters,
  type RunInput,
  type RunPart,
  type RunView,
} from '../../src/report/index.js'
import type { Failure } from '../extract.js'
import type { Made } from '../reports.js'
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
  const { lineage, comparisons, collations, records } = parts
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
  const writeView = async (name: string, view: RunView): Promise<void> => {
    for (const writer of wanted) await put(`${name}.${writer.ending}`, await writer.write(view, { language }))
  }
  if (wanted.length > 0) await writeIndex(work, { ...parts, run }, writeView)
  return { run, outputs }
}

/** The start page, and where one page cannot hold the run the pages of its parts, one after another: what they list is fetched for each. */
async function writeIndex(
  work: Work,
  { run, lineage, documents, comparisons, collations }: RunParts & { readonly run: RunRecord },
  writeView: (name: string, view: RunView) => Promise<void>,
): Promise<void> {
  const records = new Map(documents.map(({ file, record }) => [file, record]))
  const plansOf = (files: readonly string[]): RunInput['plans'] =>
    files.map((file) => ({ file, record: records.get(file) ?? null }))
  const viewOf = async (part: RunRecord, number: RunView['part']): Promise<RunView> => {
    const files = new Set(part.documents.map(({ file }) => file))
    const listed = await listedOf(work, part, { comparisons, collations })
    // A comparison or collation names documents of other parts too.
    const others = [...part.comparisons, ...part.collations].flatMap((made) =>
      'child' in made ? made.parents : [...made.children, ...(made.parent === null ? [] : [made.parent])],
    )
    return runView({
      run: part,
      plans: plansOf([...files]),
      named: plansOf([...new Set(others)].filter((file) => !files.has(file))),
      ...listed,
      lineage: number === null ? lineage : lineageOf(lineage, files),
      part: number,
    })
  }
  const divided = runParts(run)
  if (divided.length === 1) return writeView('index', await viewOf(run, null))
  const pages: RunPart[] = []
  const later: RunView['calendar'][number][] = []
  for (const [index, part] of divided.entries()) {
    const name = String(index + 1).padStart(String(divided.length).length, '0')
    const view = await viewOf(part, { number: index + 1, count: divided.length })
    await writeView(`index-${name}`, view)
    pages.push(runPart(view, name))
    later.push(...view.calendar.filter(({ allowed }) => allowed !== null))
  }
  const plans = plansOf(run.documents.map(({ file }) => file))
  await writeView('index', runFront({ run, plans, lineage }, { parts: pages, later }))
}

/** What the pages of a part list of its comparisons and collations, from where the work on each was kept. */
async function listedOf(
  { session: { store } }: Work,
  part: RunRecord,
  made: Pick<RunParts, 'comparisons' | 'collations'>,
): Promise<Pick<RunInput, 'comparisons' | 'collations'>> {
  const first = ({ outputs }: { readonly outputs: readonly string[] }): string => outputs[0] ?? ''
  const wanted = new Set([...part.comparisons, ...part.collations].map(first))
  const load = async (written: readonly Written[]): Promise<Made[]> => {
    const results: Made[] = []
    for (const { kept, outputs } of written) {
      if (!wanted.has(first({ outputs }))) continue
      const found = (await store.get('made', kept.name)) as { result: Made } | undefined
      if (found) results.push(found.result)
    }
    return results
  }
  return {
    comparisons: (await load(made.comparisons)).flatMap(({ comparison }) => comparison ?? []),
    collations: (await load(made.collations)).flatMap(({ collation }) => collation ?? []),
  }
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
    missingParents: lineage.missing.map(({ key, name, issuer, date, citedBy }) => ({
      key,
      name,
      issuer,
      date,
      citedBy: [...new Set(citedBy.map(({ file }) => file))].sort(),
    })),
  }
}
