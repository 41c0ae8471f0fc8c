import type { Collation } from '../../doc/collation.js'
import type { PlanRecord } from '../../doc/plan.js'
import { documentHead, planOf } from './document-head.js'
import { markedSide } from './marked-text.js'
import { chapterOf } from './rows.js'
import type { CellFate, CollationCell, CollationRow, CollationView } from './types.js'

export interface CollationInput {
  readonly collation: Collation
  /** Records of the parent and the siblings, where at hand. */
  readonly plans: readonly PlanRecord[]
}

/** The one value that every report of a collation is written from. */
export function collationView({ collation, plans }: CollationInput): CollationView {
  const { parent, children } = collation
  const rows = collation.rows.map((row, index) => collationRow(row, index, collation))
  return {
    kind: 'collation',
    record: collation,
    parent: parent && documentHead(parent, planOf(plans, parent.file), 'parent'),
    children: children.map((child) => documentHead(child, planOf(plans, child.file), 'child')),
    rows,
    fates: parent ? underParent : withoutParent,
    totals: children.map((_, child) => totalsOf(rows, child)),
    messages: collation.messages,
  }
}

const underParent = ['kept', 'edited', 'reworked', 'omitted', 'added', 'absent'] as const
const withoutParent = ['shared', 'own', 'absent'] as const

function collationRow(
  row: Collation['rows'][number],
  index: number,
  { parent, children }: Collation,
): CollationRow {
  const outline = row.parentUnit?.outline ?? row.cells[0]?.units[0]?.outline ?? ''
  return {
    id: `r${index + 1}`,
    number: index + 1,
    chapter: chapterOf(outline),
    outline,
    text: row.parentUnit?.text ?? row.core ?? row.cells[0]?.units.map((unit) => unit.text).join('\n') ?? '',
    origin: row.origin,
    support: row.support,
    slots: row.slots,
    cells: children.map((_, child) => cellOf(row, child, parent !== null)),
  }
}

/** A child without a cell leaves out what a parent asks for; in a row without a parent it just has none of it. */
function cellOf(row: Collation['rows'][number], child: number, hasParent: boolean): CollationCell {
  const cell = row.cells.find((candidate) => candidate.child === child)
  if (!cell) return { child, fate: row.parentUnit ? 'omitted' : 'absent', units: [], marked: [] }
  const marked = markedSide(cell.words, 'child')
  const text = cell.units.map((unit) => unit.text).join('\n')
  const shown = marked.length > 0 || text === '' ? marked : [{ mark: 'same' as const, text }]
  const absent = cell.units.length === 0 && cell.fate === 'omitted' && !row.parentUnit
  const held = hasParent ? cell.fate : row.origin === 'local' ? 'own' : 'shared'
  return { child, fate: absent ? 'absent' : held, units: cell.units, marked: shown }
}

function totalsOf(rows: readonly CollationRow[], child: number): Record<CellFate, number> {
  const totals = { kept: 0, edited: 0, reworked: 0, omitted: 0, added: 0, shared: 0, own: 0, absent: 0 }
  for (const row of rows) {
    const fate = row.cells[child]?.fate
    if (fate) totals[fate]++
  }
  return totals
}

/** The fates that are counted: under a parent what a locality has none of and need not have says nothing. */
export function countedFates({
  parent,
  fates,
}: Pick<CollationView, 'parent' | 'fates'>): readonly CellFate[] {
  return parent ? fates.filter((fate) => fate !== 'absent') : fates
}

/** A collation without its wording: enough for the heat map and the totals of a run's index, small enough to keep many. */
export function collationOutline(collation: Collation): Collation {
  const rows = collation.rows.map((row) => ({
    ...row,
    slots: [],
    cells: row.cells.map((cell) => ({ ...cell, units: [], words: [] })),
  }))
  return { ...collation, rows }
}
