import { join } from 'node:path'
import { collateDocs, compareDocs, stockPhrases, type StockPhrases } from '../src/compare/index.js'
import type { Collation } from '../src/doc/collation.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import type { Lineage } from '../src/doc/lineage.js'
import { DoichieuError } from '../src/errors.js'
import { writeOutput } from '../src/files/output.js'
import type { Models } from '../src/models/models.js'
import type { Context, Language, Store } from '../src/ports.js'
import { collationView, collationWriters, comparisonView, comparisonWriters } from '../src/report/index.js'
import { recordOf } from './record.js'
import { withSlipsFrom } from './slips.js'

/** A document of the store, under the name of the file that stands for it. */
export interface DocName {
  readonly file: string
  readonly docKey: string
}

/** What one record, comparison or collation is made of. Equal tasks give equal files. */
export interface ReportTask {
  readonly do: 'record' | 'compare' | 'collate'
  readonly store: string
  /** Folder under which `outputs` are written. */
  readonly out: string
  /** The report's own folder below it, with `/`. */
  readonly folder: string
  readonly language: Language
  readonly formats: readonly string[]
  readonly parents: readonly DocName[]
  readonly children: readonly DocName[]
  /** Documents whose word pairs tell a slip from a change: those made under the same parents. */
  readonly group: readonly DocName[]
  /** Where the store keeps the folder's stock phrases; null for none. */
  readonly stock: string | null
  readonly lineage: Lineage | null
}

/** What a report's task leaves: the files, and the record without the wording, for the pages that list it. */
export interface Made {
  readonly outputs: readonly string[]
  readonly comparison: Comparison | null
  readonly collation: Collation | null
}

/** Makes one record, comparison or collation out of kept documents and writes its files. */
export async function makeReports(task: ReportTask, context: Context): Promise<Made> {
  const { store, models } = context
  if (!store) throw new DoichieuError('pipeline/lost', { file: task.folder })
  const load = (names: readonly DocName[]): Promise<Doc[]> =>
    Promise.all(names.map((name) => kept(store, name)))
  if (task.do === 'record')
    return {
      outputs: await writeRecord(task, models, await load(task.children), load),
      comparison: null,
      collation: null,
    }
  const stock = await stockOf(task, store, load)
  const [parents, children] = [await load(task.parents), await load(task.children)]
  const record = (doc: Doc): ReturnType<typeof recordOf> => recordOf(doc, models, { language: task.language })
  if (task.do === 'compare') {
    const comparison = compareDocs({ parents, child: children[0]!, models, stock, language: task.language })
    const view = comparisonView({
      comparison,
      parents: parents.map(record),
      child: record(children[0]!),
      lineage: task.lineage ?? undefined,
    })
    const outputs = await writeAll(task, view, comparisonWriters, 'doi-chieu')
    return { outputs, comparison: withoutWording(comparison), collation: null }
  }
  const collation = collateDocs({ parent: parents[0], children, models, stock, language: task.language })
  const view = collationView({ collation, plans: [...parents, ...children].map(record) })
  const outputs = await writeAll(task, view, collationWriters, 'tong-hop')
  return { outputs, comparison: null, collation: { ...collation, rows: [] } }
}

/** The record of one document, with the slips that its parents and siblings show. */
async function writeRecord(
  task: ReportTask,
  models: Models,
  [doc]: readonly Doc[],
  load: (names: readonly DocName[]) => Promise<Doc[]>,
): Promise<string[]> {
  const record = recordOf(withSlipsFrom(doc!, await load(task.group)), models, { language: task.language })
  const output = `${task.folder}/plan.json`
  await writeOutput(join(task.out, output), `${JSON.stringify(record, null, 2)}\n`)
  return [output]
}

async function writeAll<View>(
  task: ReportTask,
  view: View,
  writers: readonly {
    ending: string
    write(view: View, options: { language: Language }): Promise<Uint8Array>
  }[],
  name: string,
): Promise<string[]> {
  const outputs: string[] = []
  for (const writer of writers.filter(({ ending }) => task.formats.includes(ending))) {
    const output = `${task.folder}/${name}.${writer.ending}`
    await writeOutput(join(task.out, output), await writer.write(view, { language: task.language }))
    outputs.push(output)
  }
  return outputs
}

async function kept(store: Store, { file, docKey }: DocName): Promise<Doc> {
  const doc = (await store.get('doc', docKey)) as Doc | undefined
  if (!doc) throw new DoichieuError('pipeline/lost', { file })
  return { ...doc, source: { ...doc.source, file } }
}

/** Stock phrases of the folder as the store keeps them; word pairs of the group that the task names. */
async function stockOf(
  task: ReportTask,
  store: Store,
  load: (names: readonly DocName[]) => Promise<Doc[]>,
): Promise<StockPhrases | undefined> {
  if (task.stock === null) return undefined
  const folder = (await store.get('stock', task.stock)) as
    { documents: number; phrases: [string, number][] } | undefined
  const { pairs } = stockPhrases(await load(task.group))
  return { documents: folder?.documents ?? 0, phrases: new Map(folder?.phrases ?? []), pairs }
}

/** A comparison as lists of comparisons show it: findings, duties, summary; the units' words stay in its own files. */
function withoutWording(comparison: Comparison): Comparison {
  return { ...comparison, childUnits: [], parentUnits: [], localisations: [] }
}
