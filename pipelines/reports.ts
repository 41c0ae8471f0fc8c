import { join } from 'node:path'
import { collateDocs, compareDocs, type ComparedUnits, type StockPhrases } from '../src/compare/index.js'
import type { Collation } from '../src/doc/collation.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import type { Lineage } from '../src/doc/lineage.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { writeOutput } from '../src/files/output.js'
import type { Models } from '../src/models/models.js'
import type { Language, WriteOptions } from '../src/ports.js'
import {
  collationOutline,
  collationView,
  collationWriters,
  comparisonView,
  comparisonWriters,
  runWriters,
  trackedChanges,
  type Picture,
} from '../src/report/index.js'
import { keptUnits, watched, type AskedPairs } from './asked.js'
import { comparisonPictures } from './pictures.js'
import { recordOf } from './record.js'
import type { Template } from './template.js'
import { keysOf, type DocName, type KeptUnits, type Shelf } from './shelf.js'
import { withSlipsOfGroup } from './slips.js'

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
  /** Documents whose wording tells a slip from a change: those made under the same parents. */
  readonly group: readonly DocName[]
  /** Of a record: the member of `group` that stands for the document itself. */
  readonly member?: DocName | undefined
  /** Of a comparison: keeps its units in the store under this name, for the collation. */
  readonly keepAs?: KeptUnits | undefined
  /** Of a collation under a parent: where the comparison of each child with it is kept. */
  readonly compared?: readonly (KeptUnits | null)[] | undefined
  /** Where the store keeps the folder's stock phrases; null for none. */
  readonly stock: string | null
  readonly lineage: Lineage | null
  /** An office's own letterhead; null for the program's. */
  readonly template: Template | null
  /** Writes the one parent with tracked changes too. */
  readonly tracked: boolean
}

/** What a report's task leaves: the files, and the record without the wording, for the pages that list it. */
export interface Made {
  readonly outputs: readonly string[]
  readonly comparison: Comparison | null
  readonly collation: Collation | null
  /** Of a comparison: the word pairs of its group that it looked up, with how often each stood there. */
  readonly asked: AskedPairs
}

/** Endings of the pages that list all of a run. */
export const indexEndings: readonly string[] = runWriters.map(({ ending }) => ending)

/** Makes one record, comparison or collation out of kept documents and writes its files. */
export async function makeReports(task: ReportTask, models: Models, shelf: Shelf): Promise<Made> {
  const load = (names: readonly DocName[]): Promise<Doc[]> =>
    Promise.all(names.map((name) => named(shelf, name)))
  const [parents, children] = [await load(task.parents), await load(task.children)]
  const record = (doc: Doc): PlanRecord => recordOf(doc, models, { language: task.language })
  // Only the pages that list all reports ask for more than their files: thousands would stand in memory for nothing.
  const listed = task.formats.some((ending) => indexEndings.includes(ending))
  switch (task.do) {
    case 'record': {
      const outputs = await writeRecord(task, record(await withSlips(task, children[0]!, shelf)))
      return { outputs, comparison: null, collation: null, asked: [] }
    }
    case 'compare': {
      const { stock, asked } = watched(await stockOf(task, shelf))
      const comparison = compareDocs({ parents, child: children[0]!, models, stock, language: task.language })
      const view = comparisonView({
        comparison,
        parents: parents.map(record),
        child: record(children[0]!),
        lineage: task.lineage ?? undefined,
        pictures: await picturesOf(task, comparison, parents, children[0]!),
      })
      if (task.keepAs) await shelf.keepUnits(keptUnits(task.keepAs, asked()), comparedUnits(comparison))
      const outputs = [
        ...(await writeAll(task, view, comparisonWriters, 'doi-chieu')),
        ...(await writeTracked(task, comparison, parents, children[0]!)),
      ]
      return {
        outputs,
        comparison: listed ? withoutWording(comparison) : null,
        collation: null,
        asked: asked(),
      }
    }
    case 'collate': {
      const compared = await Promise.all((task.compared ?? []).map((kept) => kept && shelf.units(kept)))
      const stock = parents[0] && compared.includes(null) ? await stockOf(task, shelf) : undefined
      const collation = collateDocs({
        parent: parents[0],
        children,
        models,
        stock,
        compared,
        language: task.language,
      })
      const view = collationView({ collation, plans: [...parents, ...children].map(record) })
      const outputs = await writeAll(task, view, collationWriters, 'tong-hop')
      return {
        outputs,
        comparison: null,
        collation: listed ? collationOutline(collation) : null,
        asked: [],
      }
    }
  }
}

async function withSlips(task: ReportTask, doc: Doc, shelf: Shelf): Promise<Doc> {
  if (!task.member || task.group.length < 2) return doc
  const group = await shelf.slips(keysOf(task.group))
  return withSlipsOfGroup(doc, group, await shelf.doc(task.member.docKey))
}

/** What a collation needs of a comparison. */
function comparedUnits({ childUnits, parentUnits }: Comparison): ComparedUnits {
  return {
    childUnits: childUnits.map(({ id, text, outline, relation, words }) => ({
      id,
      text,
      outline,
      relation,
      words,
    })),
    parentUnits: parentUnits.map(({ id, text, outline, fate, children, words }) => ({
      id,
      text,
      outline,
      fate,
      children,
      words,
    })),
  }
}

async function writeRecord(task: ReportTask, record: PlanRecord): Promise<string[]> {
  const output = `${task.folder}/plan.json`
  await writeOutput(join(task.out, output), `${JSON.stringify(record, null, 2)}\n`)
  return [output]
}

async function writeAll<View>(
  task: ReportTask,
  view: View,
  writers: readonly {
    ending: string
    write(view: View, options: WriteOptions): Promise<Uint8Array>
  }[],
  name: string,
): Promise<string[]> {
  const outputs: string[] = []
  for (const writer of writers.filter(({ ending }) => task.formats.includes(ending))) {
    const output = `${task.folder}/${name}.${writer.ending}`
    const options = { language: task.language, template: task.template?.bytes }
    await writeOutput(join(task.out, output), await writer.write(view, options))
    outputs.push(output)
  }
  return outputs
}

/** The parent with tracked changes that turn it into the child, where it is asked for and there is one parent. */
async function writeTracked(
  task: ReportTask,
  comparison: Comparison,
  parents: readonly Doc[],
  child: Doc,
): Promise<string[]> {
  if (!task.tracked || parents.length !== 1) return []
  const output = `${task.folder}/sua-doi.docx`
  await writeOutput(join(task.out, output), await trackedChanges({ comparison, parent: parents[0]!, child }))
  return [output]
}

/** Pictures of places on recognised pages, for the one report that shows them. */
async function picturesOf(
  task: ReportTask,
  comparison: Comparison,
  parents: readonly Doc[],
  child: Doc,
): Promise<ReadonlyMap<string, Picture> | undefined> {
  if (!task.formats.includes('html')) return undefined
  const source = (doc: Doc, name: DocName | undefined): { doc: Doc; path: string | null } => ({
    doc,
    path: name?.path ?? null,
  })
  return comparisonPictures(comparison, {
    parents: parents.map((doc, index) => source(doc, task.parents[index])),
    child: source(child, task.children[0]),
  })
}

async function named(shelf: Shelf, { file, docKey }: DocName): Promise<Doc> {
  const doc = await shelf.doc(docKey)
  return doc.source.file === file ? doc : { ...doc, source: { ...doc.source, file } }
}

/** Stock phrases of the folder as the store keeps them; word pairs of the group that the task names. */
async function stockOf(task: ReportTask, shelf: Shelf): Promise<StockPhrases> {
  const folder = task.stock === null ? undefined : await shelf.stock(task.stock)
  const pairs = await shelf.pairs(keysOf(task.group))
  return { documents: 0, phrases: new Map(), ...folder, pairs }
}

/** A comparison as lists of comparisons show it: findings, duties, summary; the units' words stay in its own files. */
function withoutWording(comparison: Comparison): Comparison {
  return { ...comparison, childUnits: [], parentUnits: [], localisations: [] }
}
