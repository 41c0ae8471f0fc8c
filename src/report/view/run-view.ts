import type { Collation } from '../../doc/collation.js'
import type { Comparison } from '../../doc/comparison.js'
import type { Lineage } from '../../doc/lineage.js'
import type { PlanRecord } from '../../doc/plan.js'
import type { RunRecord } from '../../doc/run.js'
import { byDate, calendarOf } from './calendar.js'
import { citationsOf } from './citations.js'
import { collationView } from './collation-view.js'
import { comparisonView } from './comparison-view.js'
import { documentHead } from './document-head.js'
import { layOutLineage } from './lineage-picture.js'
import type { RunCollation, RunComparison, RunDocument, RunPart, RunView } from './types.js'

export interface RunInput {
  readonly run: RunRecord
  /** The record of each file, null where it could not be read. */
  readonly plans: readonly { readonly file: string; readonly record: PlanRecord | null }[]
  /** Records of documents that the run's part does not list, but its comparisons and collations name. */
  readonly named?: RunInput['plans']
  readonly comparisons: readonly Comparison[]
  readonly collations: readonly Collation[]
  readonly lineage: Lineage | null
  readonly part?: RunView['part']
  readonly parts?: RunView['parts']
}

/** The one value that a run's index is written from. Outputs are paths from the index, with `/`. */
export function runView(input: RunInput): RunView {
  const { run, lineage } = input
  const plans = input.plans.flatMap(({ record }) => record ?? [])
  const known = [...input.plans, ...(input.named ?? [])]
  const byFile = new Map(known.map(({ file, record }) => [file, record]))
  const compared = new Map(
    input.comparisons.map((comparison) => [nameOf(comparison.parents, comparison.child), comparison]),
  )
  const comparisons = run.comparisons.map((entry) => runComparison(entry, compared, byFile))
  return {
    kind: 'run',
    record: run,
    documents: run.documents.map((document) => runDocument(document, byFile.get(document.file) ?? null)),
    comparisons,
    collations: run.collations.map((entry) =>
      runCollation(
        entry,
        input,
        known.flatMap(({ record }) => record ?? []),
      ),
    ),
    calendar: calendarOf(plans, comparisons),
    citations: citationsOf(plans, lineage),
    lineage: lineage && lineage.documents.length > 0 ? layOutLineage(lineage) : null,
    missingParents: run.missingParents,
    part: input.part ?? null,
    parts: input.parts ?? [],
  }
}

/** What the start page says of the page of a part. */
export function runPart(view: RunView, name: string): RunPart {
  const provinces = new Set(view.documents.flatMap(({ head }) => head?.province ?? []))
  const high = view.comparisons.flatMap(({ view: comparison }) =>
    (comparison?.findings ?? []).filter(({ severity }) => severity === 'high'),
  )
  return {
    name,
    first: view.documents[0]!.file,
    last: view.documents.at(-1)!.file,
    provinces: [...provinces].sort((a, b) => a.localeCompare(b, 'vi')),
    documents: view.documents.length,
    comparisons: view.comparisons.length,
    high: high.length,
    later: view.calendar.filter(({ allowed }) => allowed !== null).length,
  }
}

/** The start page of a run in parts: every document, what is missing, what contradicts between documents, and the times that come later than allowed. */
export function runFront(
  input: Pick<RunInput, 'run' | 'plans' | 'lineage'>,
  { parts, later }: { readonly parts: readonly RunPart[]; readonly later: RunView['calendar'] },
): RunView {
  const { run, plans, lineage } = input
  const byFile = new Map(plans.map(({ file, record }) => [file, record]))
  return {
    kind: 'run',
    record: run,
    documents: run.documents.map((document) => runDocument(document, byFile.get(document.file) ?? null)),
    comparisons: [],
    collations: [],
    calendar: [...later].sort(byDate),
    citations: citationsOf([], lineage).filter(({ kind }) => kind !== 'missing'),
    lineage: null,
    missingParents: run.missingParents,
    part: null,
    parts,
  }
}

function runDocument(document: RunRecord['documents'][number], plan: PlanRecord | null): RunDocument {
  const { file, status, reason, message, key, outputs } = document
  const head = plan && documentHead({ file, key }, plan, 'child')
  return { file, status, reason, message, key, outputs, plan, head }
}

function runComparison(
  entry: RunRecord['comparisons'][number],
  compared: ReadonlyMap<string, Comparison>,
  byFile: ReadonlyMap<string, PlanRecord | null>,
): RunComparison {
  const parents = entry.parents.map((file) => ({ file }))
  const comparison = compared.get(nameOf(parents, { file: entry.child }))
  const view =
    comparison &&
    comparisonView({
      comparison,
      parents: entry.parents.flatMap((file) => byFile.get(file) ?? []),
      child: byFile.get(entry.child) ?? null,
    })
  return { ...entry, page: pageOf(entry.outputs), view: view ?? null }
}

function runCollation(
  entry: RunRecord['collations'][number],
  input: RunInput,
  plans: readonly PlanRecord[],
): RunCollation {
  const collation = input.collations.find(
    ({ parent, children }) =>
      (parent?.file ?? null) === entry.parent &&
      sameList(
        children.map((child) => child.file),
        entry.children,
      ),
  )
  return {
    ...entry,
    page: pageOf(entry.outputs),
    view: collation ? collationView({ collation, plans }) : null,
  }
}

/** One name for a comparison by its files. */
function nameOf(parents: readonly { readonly file: string }[], child: { readonly file: string }): string {
  return JSON.stringify([...parents, child].map(({ file }) => file))
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function pageOf(outputs: readonly string[]): string | null {
  return outputs.find((output) => output.endsWith('.html')) ?? null
}
