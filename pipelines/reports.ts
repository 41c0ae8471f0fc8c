import { join } from 'node:path'
import {
  collateDocs,
  compareDocs,
  wordPairs,
  type ComparedUnits,
  type StockPhrases,
} from '../src/compare/index.js'
import { indexGroup } from '../src/compare/slips/index.js'
import type { Collation } from '../src/doc/collation.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import type { Lineage } from '../src/doc/lineage.js'
import { DoichieuError } from '../src/errors.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { writeOutput } from '../src/files/output.js'
import type { Models } from '../src/models/models.js'
import { cached } from '../src/pipeline/cache.js'
import type { Language, Store, WriteOptions } from '../src/ports.js'
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
import { comparisonPictures } from './pictures.js'
import { recordOf } from './record.js'
import type { Template } from './template.js'
import type { KeptStock } from './fidelity/stock.js'
import { withSlipsOfGroup } from './slips.js'

/** A document of the store, under the name of the file that stands for it. */
export interface DocName {
  readonly file: string
  readonly docKey: string
  /** The source's path, where its pages may have to be looked at again. */
  readonly path?: string | undefined
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

/** Where the units of a comparison are kept, and the mark of what it was made of. */
export interface KeptUnits {
  readonly name: string
  readonly key: string
}

/** What a report's task leaves: the files, and the record without the wording, for the pages that list it. */
export interface Made {
  readonly outputs: readonly string[]
  readonly comparison: Comparison | null
  readonly collation: Collation | null
}

/** What tasks share: documents and word pairs that were just used. Made once a thread. */
export interface Shelf {
  readonly doc: (docKey: string) => Promise<Doc>
  /** Word pairs of a group of documents, by their keys joined by blanks. */
  readonly pairs: (docKeys: string) => Promise<StockPhrases['pairs']>
  /** Neighbourhoods of the syllables of a group. */
  readonly slips: (docKeys: string) => Promise<ReturnType<typeof indexGroup>>
  readonly stock: (key: string) => Promise<Omit<StockPhrases, 'pairs'> | undefined>
  readonly units: (kept: KeptUnits) => Promise<ComparedUnits | null>
  readonly keepUnits: (kept: KeptUnits, units: ComparedUnits) => Promise<void>
}

/** Documents held at once: those of one group of siblings and its parent, and some more. */
const docsHeld = 48

/** A shelf over a store. */
export function shelfOver(store: Store): Shelf {
  const doc = cached(docsHeld, async (docKey) => {
    const found = (await store.get('doc', docKey)) as Doc | undefined
    if (!found) throw new DoichieuError('pipeline/lost', { file: docKey })
    return found
  })
  const docsOf = (keys: string): Promise<Doc[]> =>
    Promise.all(keys.split(' ').flatMap((key) => (key === '' ? [] : doc(key))))
  return {
    doc,
    pairs: cached(4, async (keys) => wordPairs(await docsOf(keys))),
    slips: cached(2, async (keys) => indexGroup(await docsOf(keys))),
    units: async ({ name, key }) => {
      const found = (await store.get('units', name)) as { key: string; units: ComparedUnits } | undefined
      return found?.key === key ? found.units : null
    },
    keepUnits: ({ name, key }, units) => store.put('units', name, { key, units }),
    stock: cached(2, async (key) => {
      const found = (await store.get('stock', key)) as KeptStock | undefined
      return found && { ...found, phrases: new Map(found.phrases) }
    }),
  }
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
      return { outputs, comparison: null, collation: null }
    }
    case 'compare': {
      const stock = await stockOf(task, shelf)
      const comparison = compareDocs({ parents, child: children[0]!, models, stock, language: task.language })
      const view = comparisonView({
        comparison,
        parents: parents.map(record),
        child: record(children[0]!),
        lineage: task.lineage ?? undefined,
        pictures: await picturesOf(task, comparison, parents, children[0]!),
      })
      if (task.keepAs) await shelf.keepUnits(task.keepAs, comparedUnits(comparison))
      const outputs = [
        ...(await writeAll(task, view, comparisonWriters, 'doi-chieu')),
        ...(await writeTracked(task, comparison, parents, children[0]!)),
      ]
      return { outputs, comparison: listed ? withoutWording(comparison) : null, collation: null }
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
      return { outputs, comparison: null, collation: listed ? collationOutline(collation) : null }
    }
  }
}

async function withSlips(task: ReportTask, doc: Doc, shelf: Shelf): Promise<Doc> {
  if (!task.member || task.group.length < 2) return doc
  const group = await shelf.slips(task.group.map(({ docKey }) => docKey).join(' '))
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
  const pairs = await shelf.pairs(task.group.map(({ docKey }) => docKey).join(' '))
  return { documents: 0, phrases: new Map(), ...folder, pairs }
}

/** A comparison as lists of comparisons show it: findings, duties, summary; the units' words stay in its own files. */
function withoutWording(comparison: Comparison): Comparison {
  return { ...comparison, childUnits: [], parentUnits: [], localisations: [] }
}
