import type { Lineage, LineageDocument } from '../../src/doc/lineage.js'
import { groupBy } from '../../src/text/group.js'
import { fingerprint } from '../../src/pipeline/identity.js'
import { doJobs, type Job } from '../../src/pipeline/jobs.js'
import { folderNames } from '../../src/pipeline/names.js'
import type { planWork } from '../../src/pipeline/plan-work.js'
import type { TaskOptions } from '../../src/pipeline/pool.js'
import { keptUnits, type AskedTask } from '../asked.js'
import type { Made, ReportTask } from '../reports.js'
import type { DocName, KeptUnits } from '../shelf.js'
import { groupsOf } from './groups.js'
import { stockKey } from './stock.js'
import { atOnce, type SettledDocument, type Work } from './work.js'

/** A comparison or collation with the files it was written to. */
export type Written = Made & {
  readonly parents: readonly string[]
  readonly children: readonly string[]
  /** Where a comparison's units are kept. */
  readonly kept: KeptUnits
}

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
  const groups = groupsOf(planned)
  const tasks = documents.map(({ file, docKey }): Omit<ReportTask, 'folder'> => {
    const id = idOf.get(file)!
    return {
      ...common(work, 'record', null),
      parents: [],
      children: [{ file, docKey }],
      group: (groups.get(id) ?? []).map((member) => names.get(member)!),
      member: groups.has(id) ? names.get(id)! : undefined,
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
  const around = aroundIn(lineage)
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
      lineage: around(parents, child),
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
  comparisons: readonly Written[],
): Promise<Written[]> {
  const names = representatives(work, lineage, documents)
  const stock = await stockKey(work, documents)
  const keptOf = new Map(
    comparisons.map(({ parents, children, kept }) => [JSON.stringify([parents, children]), kept]),
  )
  const made = planned.collations.map(({ parent, children }): Omit<ReportTask, 'folder'> => {
    const siblings = children.map((id) => names.get(id)!).sort((a, b) => (a.file < b.file ? -1 : 1))
    return {
      ...common(work, 'collate', stock),
      parents: parent === null ? [] : [names.get(parent)!],
      children: siblings,
      group: siblings.slice(0, mostInGroup),
      compared:
        parent === null
          ? undefined
          : siblings.map(
              ({ file }) => keptOf.get(JSON.stringify([[names.get(parent)!.file], [file]])) ?? null,
            ),
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
    const files = task.children.map(({ file }) => file)
    const free = taken.has(name) ? `${name} ${fingerprint(files).slice(0, 6)}` : name
    taken.add(free)
    return free
  })
  const folders = folderNames(own.map((name) => name.replace(/^\w+\//u, '')))
  const jobs = tasks.map((task, index): Job<Made> => {
    const [kind, ...rest] = own[index]!.split('/')
    const plain: ReportTask = { ...task, folder: `${kind}/${folders.get(rest.join('/'))!}` }
    const kept = { name: own[index]!, key: keyOf(plain) }
    const whole = plain.do === 'compare' && plain.parents.length === 1 ? { ...plain, keepAs: kept } : plain
    const limits = { name: plain.folder, milliseconds: reportMilliseconds, signal: options.signal }
    return {
      ...kept,
      leans: plain.do === 'compare' ? leansOnGroup(work, plain, limits) : undefined,
      make: async () => (await session.pool()).run<Made>(whole, limits),
    }
  })
  // Those of one group one after another: what they share is then at hand.
  const groups = tasks.map(({ group }) => group.map(({ docKey }) => docKey).join(' '))
  const order = jobs
    .map((_, index) => index)
    .sort((a, b) => (groups[a]! < groups[b]! ? -1 : groups[a]! > groups[b]! ? 1 : a - b))
  const made = new Array<Made>(jobs.length)
  const done = await doJobs(
    order.map((index) => jobs[index]!),
    {
      store: session.store,
      out,
      atOnce: atOnce(work),
      // What the index lists is fetched for each of its pages: of thousands it would not stand in memory.
      brief: (result) => ({ ...result, comparison: null, collation: null }),
      onDone: options.onReport,
      signal: options.signal,
    },
  )
  done.forEach((result, at) => (made[order[at]!] = result))
  return made.map((result, index) => ({
    ...result,
    kept: keptUnits(jobs[index]!, result.asked),
    parents: tasks[index]!.parents.map(({ file }) => file),
    children: tasks[index]!.children.map(({ file }) => file),
  }))
}

/** A comparison only looks word pairs up in its group: a sibling that came, went or changed redoes it where it would find others. */
function leansOnGroup(work: Work, { store, group }: ReportTask, limits: TaskOptions): Job<Made>['leans'] {
  return {
    on: fingerprint(group.map(({ docKey }) => docKey)),
    stands: async ({ asked }) => {
      if (asked.length === 0) return true
      const task: AskedTask = { do: 'asked', store, group, asked }
      return (await work.session.pool()).run<boolean>(task, limits)
    },
  }
}

/** Everything that a report is made of; where the folders lie is no part of it, nor what it only looks things up in. */
function keyOf(task: ReportTask): string {
  const placeless = ({ file, docKey }: DocName): DocName => ({ file, docKey })
  return fingerprint({
    ...task,
    out: null,
    store: null,
    parents: task.parents.map(placeless),
    children: task.children.map(placeless),
    group: task.do === 'compare' ? null : task.group.map(placeless),
    member: task.member ? placeless(task.member) : null,
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

/** Gives the part of a lineage that a comparison's own page shows. */
function aroundIn(lineage: Lineage): (parents: readonly string[], child: string) => Lineage {
  const nodes = new Map(lineage.documents.map((node) => [node.id, node]))
  const links = groupBy(lineage.links, ({ child }) => child)
  const missingOf = new Map<string, Lineage['missing']>()
  for (const missing of lineage.missing) {
    for (const [child, citedBy] of groupBy(missing.citedBy, ({ document }) => document)) {
      const own = { ...missing, candidates: [], citedBy: [...citedBy] }
      missingOf.set(child, [...(missingOf.get(child) ?? []), own])
    }
  }
  return (parents, child) => {
    const near = new Set([...parents, child])
    return {
      ...lineage,
      documents: [...near].sort().flatMap((id) => nodes.get(id) ?? []),
      links: [...near].sort().flatMap((id) => (links.get(id) ?? []).filter((link) => near.has(link.parent))),
      missing: missingOf.get(child) ?? [],
      ambiguous: [],
      conflicts: [],
      siblings: [],
      messages: [],
    }
  }
}
