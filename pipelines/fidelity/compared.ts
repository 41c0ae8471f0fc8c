import type { Lineage, LineageDocument } from '../../src/doc/lineage.js'
import { fingerprint } from '../../src/pipeline/identity.js'
import { doJobs, type Job } from '../../src/pipeline/jobs.js'
import { folderNames } from '../../src/pipeline/names.js'
import type { planWork } from '../../src/pipeline/plan-work.js'
import type { DocName, Made, ReportTask } from '../reports.js'
import { stockKey } from './stock.js'
import { atOnce, type SettledDocument, type Work } from './work.js'

/** A comparison or collation with the files it was written to. */
export type Written = Made & { readonly parents: readonly string[]; readonly children: readonly string[] }

type Planned = ReturnType<typeof planWork>
/** Word pairs are counted in so many documents of a group: more change nothing and cost time. */
const mostInGroup = 24
const reportMilliseconds = 120_000

/** The record of each document, with the slips that its parents and siblings in the folder show. */
export async function writeRecords(
  work: Work,
  documents: readonly SettledDocument[],
  lineage: Lineage,
  planned: Planned,
): Promise<Written[]> {
  const names = representatives(work, lineage, documents)
  const idOf = new Map(lineage.documents.flatMap(({ id, files }) => files.map((file) => [file, id] as const)))
  const near = new Map<string, Set<string>>()
  const join = (ids: readonly string[]): void => {
    for (const id of ids) near.set(id, new Set([...(near.get(id) ?? []), ...ids].slice(0, mostInGroup)))
  }
  for (const { parents, child } of planned.comparisons) join([...parents, child])
  for (const { children } of planned.collations) join(children.slice(0, mostInGroup))
  const tasks = documents.map(({ file, docKey }): Omit<ReportTask, 'folder'> => {
    const id = idOf.get(file)!
    return {
      ...common(work, 'record', null),
      parents: [],
      children: [{ file, docKey }],
      group: [...(near.get(id) ?? [])]
        .filter((other) => other !== id)
        .sort()
        .map((other) => names.get(other)!),
      lineage: null,
    }
  })
  return makeAll(work, tasks, (task) => `documents/${task.children[0]!.file}`)
}

/** Every child that has a parent in the folder, compared with all it has there. */
export async function writeComparisons(
  work: Work,
  documents: readonly SettledDocument[],
  lineage: Lineage,
  planned: Planned,
): Promise<Written[]> {
  const names = representatives(work, lineage, documents)
  const stock = await stockKey(work, documents)
  const under = new Map<string, string[]>()
  for (const { parents, child } of planned.comparisons) {
    for (const id of parents) under.set(id, [...(under.get(id) ?? []).slice(0, mostInGroup), child])
  }
  const made = planned.comparisons.map(({ parents, child }): Omit<ReportTask, 'folder'> => {
    const siblings = parents.flatMap((id) => under.get(id)!)
    return {
      ...common(work, 'compare', stock),
      parents: parents.map((id) => names.get(id)!),
      children: [names.get(child)!],
      group: [...new Set([...parents, ...siblings])].slice(0, mostInGroup).map((id) => names.get(id)!),
      lineage: around(lineage, [...parents, child]),
    }
  })
  return makeAll(work, made, (task) => `comparisons/${task.children[0]!.file}`)
}

/** Siblings side by side, under their parent where the folder has it. */
export async function writeCollations(
  work: Work,
  documents: readonly SettledDocument[],
  lineage: Lineage,
  planned: Planned,
): Promise<Written[]> {
  const names = representatives(work, lineage, documents)
  const stock = await stockKey(work, documents)
  const made = planned.collations.map(({ parent, children }): Omit<ReportTask, 'folder'> => {
    const siblings = children.map((id) => names.get(id)!).sort((a, b) => (a.file < b.file ? -1 : 1))
    return {
      ...common(work, 'collate', stock),
      parents: parent === null ? [] : [names.get(parent)!],
      children: siblings,
      group: siblings.slice(0, mostInGroup),
      lineage: null,
    }
  })
  return makeAll(work, made, (task) => `collations/${(task.parents[0] ?? task.children[0]!).file}`)
}

function common(
  work: Work,
  what: ReportTask['do'],
  stock: string | null,
): Pick<ReportTask, 'do' | 'store' | 'out' | 'language' | 'formats' | 'stock' | 'template' | 'tracked'> {
  const { session, out, language, formats, template, options } = work
  return {
    do: what,
    store: session.folder!,
    out,
    language,
    formats,
    stock,
    template: what === 'record' ? null : template,
    tracked: what === 'compare' && options.tracked === true,
  }
}

async function makeAll(
  work: Work,
  tasks: readonly Omit<ReportTask, 'folder'>[],
  nameOf: (task: Omit<ReportTask, 'folder'>) => string,
): Promise<Written[]> {
  const { session, options, out } = work
  // Two collations may share their first name; each has one of its own.
  const taken = new Set<string>()
  const own = tasks.map((task) => {
    const name = nameOf(task)
    const free = taken.has(name) ? `${name} ${fingerprint(task.children).slice(0, 6)}` : name
    taken.add(free)
    return free
  })
  const folders = folderNames(own.map((name) => name.replace(/^\w+\//u, '')))
  const jobs = tasks.map((task, index): Job<Made> => {
    const [kind, ...rest] = own[index]!.split('/')
    const whole: ReportTask = { ...task, folder: `${kind}/${folders.get(rest.join('/'))!}` }
    return {
      name: own[index]!,
      key: keyOf(whole),
      make: async () =>
        (await session.pool()).run<Made>(whole, {
          name: whole.folder,
          milliseconds: reportMilliseconds,
          signal: options.signal,
        }),
    }
  })
  const made = await doJobs(jobs, {
    store: session.store,
    out,
    atOnce: atOnce(work),
    onDone: options.onReport,
    signal: options.signal,
  })
  return made.map((result, index) => ({
    ...result,
    parents: tasks[index]!.parents.map(({ file }) => file),
    children: tasks[index]!.children.map(({ file }) => file),
  }))
}

/** Everything that a report is made of; where the folders lie is no part of it. */
function keyOf(task: ReportTask): string {
  const placeless = ({ file, docKey }: DocName): DocName => ({ file, docKey })
  return fingerprint({
    ...task,
    out: null,
    store: null,
    parents: task.parents.map(placeless),
    children: task.children.map(placeless),
    group: task.group.map(placeless),
    template: task.template?.sha256 ?? null,
  })
}

/** The file that stands for each document: one read whole before one read in part, typed before recognised, then by name. */
function representatives(
  work: Work,
  lineage: Lineage,
  documents: readonly SettledDocument[],
): Map<string, DocName> {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const best = (node: LineageDocument): DocName => {
    const held = node.files.flatMap((file) => byFile.get(file) ?? [])
    const rank = ({ record: { source } }: SettledDocument): number =>
      (source.status === 'read' ? 0 : 2) + (source.ocr ? 1 : 0)
    const [first] = held.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1))
    const { file, docKey, record } = first!
    return record.source.ocr ? { file, docKey, path: work.paths.get(file) } : { file, docKey }
  }
  return new Map(lineage.documents.map((node) => [node.id, best(node)]))
}

/** The part of a lineage that a comparison's own page shows. */
function around(lineage: Lineage, ids: readonly string[]): Lineage {
  const near = new Set(ids)
  const child = ids.at(-1)!
  return {
    ...lineage,
    documents: lineage.documents.filter(({ id }) => near.has(id)),
    links: lineage.links.filter((link) => near.has(link.child) && near.has(link.parent)),
    missing: lineage.missing
      .map((missing) => ({
        ...missing,
        candidates: [],
        citedBy: missing.citedBy.filter(({ document }) => document === child),
      }))
      .filter(({ citedBy }) => citedBy.length > 0),
    ambiguous: [],
    conflicts: [],
    siblings: [],
    messages: [],
  }
}
