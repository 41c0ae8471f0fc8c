import type { Collation } from '../../doc/collation.js'
import type { ChildUnit, ParentUnit, WordRun } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import type { Models } from '../../models/models.js'
import { say } from '../../phrases/say.js'
import type { Language } from '../../ports.js'
import { clustersOf, type Cluster } from './clusters.js'
import { compareDocs, readUnits } from '../compare.js'
import { coreOf } from './core.js'
import { documentOf } from '../document.js'
import type { StockPhrases } from '../stock.js'
import type { Unit } from '../units/units.js'
import { Vocabulary } from '../units/vocabulary.js'

/** What a collation takes from the comparison of a child with the parent. */
export interface ComparedUnits {
  readonly childUnits: readonly Pick<ChildUnit, 'id' | 'text' | 'outline' | 'relation' | 'words'>[]
  readonly parentUnits: readonly Pick<ParentUnit, 'id' | 'text' | 'outline' | 'fate' | 'children' | 'words'>[]
}

export interface CollateOptions {
  readonly parent?: Doc | undefined
  readonly children: readonly Doc[]
  readonly models: Models
  readonly stock?: StockPhrases | undefined
  /** Comparisons made before, one for each child with the parent alone; null or left out for those to be made here. */
  readonly compared?: readonly (ComparedUnits | null)[] | undefined
  readonly language?: Language | undefined
}

type Row = Collation['rows'][number]
type Cell = Row['cells'][number]
type ParentPart = ComparedUnits['parentUnits'][number]

/**
 * Siblings side by side: a row for each unit of their parent, then what several added alike; without the parent a row for each passage
 * that they share. The order of the children changes nothing but their numbers.
 */
export function collateDocs(options: CollateOptions): Collation {
  const { parent, children, language = 'vi' } = options
  const rows = parent ? rowsUnder(parent, options) : rowsAlone(options)
  return {
    schema: 'doichieu/collation@1',
    parent: parent ? documentOf(parent) : null,
    children: children.map(documentOf),
    rows,
    messages: parent
      ? []
      : [
          {
            severity: 'info',
            code: 'compare/inherited-not-certain',
            text: say(language, 'compare/inherited-not-certain'),
            span: null,
          },
        ],
  }
}

function rowsUnder(parent: Doc, { children, models, stock, compared }: CollateOptions): Row[] {
  const rows = new Map<string, { unit: ParentPart; cells: Cell[] }>()
  const added: string[][] = []
  children.forEach((child, index) => {
    const comparison: ComparedUnits =
      compared?.[index] ?? compareDocs({ parents: [parent], child, models, stock })
    const units = new Map(comparison.childUnits.map((unit) => [unit.id, unit]))
    added.push(comparison.childUnits.filter((unit) => unit.relation === 'added').map((unit) => unit.id))
    for (const unit of comparison.parentUnits) {
      const row = rows.get(unit.id) ?? { unit, cells: [] }
      const own = unit.children.flatMap((id) => units.get(id) ?? [])
      row.cells.push({
        child: index,
        units: own.map(shortUnit),
        fate: unit.fate,
        words: cellWords(unit, own),
      })
      rows.set(unit.id, row)
    }
  })
  const inherited = [...rows.values()].map(({ unit, cells }): Row => ({
    parentUnit: shortUnit(unit),
    core: null,
    slots: [],
    support: share(cells.filter((cell) => cell.fate !== 'omitted').length, children.length),
    origin: 'inherited',
    cells,
  }))
  return [
    ...inherited,
    ...clusterRows(children, models, (index, unit) => added[index]!.includes(unit.id), true),
  ]
}

function rowsAlone({ children, models }: CollateOptions): Row[] {
  return clusterRows(children, models, () => true, false)
}

function clusterRows(
  children: readonly Doc[],
  models: Models,
  wanted: (child: number, unit: Unit) => boolean,
  underParent: boolean,
): Row[] {
  // Documents in an order of their own, by content, so that the order of the arguments changes nothing.
  const order = children
    .map((_, at) => at)
    .sort((a, b) => (children[a]!.id < children[b]!.id ? -1 : children[a]!.id > children[b]!.id ? 1 : a - b))
  const vocabulary = new Vocabulary()
  const lists = order.map((at) =>
    readUnits([], children[at]!, models, vocabulary).childUnits.filter((unit) => wanted(at, unit)),
  )
  const lengths = lists.map((list) => Math.max(1, list.length))
  const placed = clustersOf(lists, vocabulary).map((cluster) => ({
    cluster,
    at: meanPlace(cluster, lengths, lists),
  }))
  placed.sort(
    (a, b) => a.at - b.at || (a.cluster.members[0]!.unit.text < b.cluster.members[0]!.unit.text ? -1 : 1),
  )
  return placed.map(({ cluster }) => clusterRow(cluster, order, children.length, models, underParent))
}

function meanPlace(
  cluster: Cluster,
  lengths: readonly number[],
  lists: readonly (readonly Unit[])[],
): number {
  const places = cluster.members.map(({ doc, unit }) => lists[doc]!.indexOf(unit) / lengths[doc]!)
  return places.reduce((sum, place) => sum + place, 0) / places.length
}

function clusterRow(
  cluster: Cluster,
  order: readonly number[],
  documents: number,
  models: Models,
  underParent: boolean,
): Row {
  const members = { members: cluster.members.map(({ doc, unit }) => ({ doc: order[doc]!, unit })) }
  const { core, slots } = coreOf(members, documents, models)
  const holders = new Set(members.members.map(({ doc }) => doc)).size
  const cells = [...members.members]
    .sort((a, b) => a.doc - b.doc)
    .map(({ doc, unit }): Cell => ({
      child: doc,
      units: [shortUnit(unit)],
      fate: 'added',
      words: [['+', unit.text]],
    }))
  const everywhere = holders === documents && documents > 1 && !underParent
  const origin = everywhere ? 'probablyInherited' : holders > 1 ? 'shared' : 'local'
  return { parentUnit: null, core, slots, support: share(holders, documents), origin, cells }
}

function cellWords(unit: ParentPart, own: readonly ComparedUnits['childUnits'][number][]): WordRun[] {
  if (own.length === 0) return unit.words
  return own.flatMap((child, at): WordRun[] => (at === 0 ? child.words : [['+', '\n'], ...child.words]))
}

function shortUnit(unit: { id: string; text: string; outline: string }): {
  id: string
  text: string
  outline: string
} {
  return { id: unit.id, text: unit.text, outline: unit.outline }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
