import type { Comparison } from '../../doc/comparison.js'
import type { Lineage } from '../../doc/lineage.js'
import type { PlanRecord } from '../../doc/plan.js'
import { citationsOf, referencesOf } from './citations.js'
import { documentHead, planOf } from './document-head.js'
import { ancestorsOf, layOutLineage } from './lineage-picture.js'
import { passagesOf, type Passages } from './passages.js'
import { alignedRows } from './rows.js'
import type { ComparisonView, DutyView, FindingView, Picture, Row } from './types.js'

export interface ComparisonInput {
  readonly comparison: Comparison
  /** Records of the parents and of the child, where they are at hand: letterhead, citations, reading. */
  readonly parents: readonly PlanRecord[]
  readonly child: PlanRecord | null
  readonly lineage?: Lineage | undefined
  /** Pictures of recognised places by unit id. */
  readonly pictures?: ReadonlyMap<string, Picture> | undefined
}

/** The one value that every report of a comparison is written from. */
export function comparisonView(input: ComparisonInput): ComparisonView {
  const { comparison, lineage } = input
  const passages = passagesOf(comparison, input.pictures)
  const ranked = rankedFindings(comparison)
  const rows = alignedRows(comparison, passages, ranked)
  const rowOfUnit = unitRows(rows)
  const plans = input.child ? [...input.parents, input.child] : [...input.parents]
  const own = lineage && ancestorsOf(lineage, comparison.child.file)
  return {
    kind: 'comparison',
    record: comparison,
    parents: comparison.parents.map((parent) =>
      documentHead(parent, planOf(input.parents, parent.file), 'parent'),
    ),
    child: documentHead(comparison.child, input.child, 'child'),
    rows,
    findings: ranked.map((finding, index) => findingView(finding, index, passages, rowOfUnit)),
    duties: dutiesOf(comparison, rowOfUnit),
    fields: comparison.fields,
    localisations: comparison.localisations,
    citations: citationsOf(plans, own),
    references: referencesOf(plans),
    summary: comparison.summary,
    lineage: own && own.documents.length > 0 ? layOutLineage(own) : null,
    messages: comparison.messages,
  }
}

const weight = { high: 0, medium: 1, low: 2 } as const

/** What matters most first: severity, then how sure, then the order of the documents. */
function rankedFindings(comparison: Comparison): Comparison['findings'] {
  const order = new Map(
    [...comparison.parentUnits, ...comparison.childUnits].map((unit, index) => [unit.id, index]),
  )
  const place = (finding: Comparison['findings'][number]): number =>
    order.get(finding.child[0] ?? finding.parent[0] ?? '') ?? Number.MAX_SAFE_INTEGER
  return [...comparison.findings].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || b.confidence - a.confidence || place(a) - place(b),
  )
}

function findingView(
  finding: Comparison['findings'][number],
  index: number,
  passages: Passages,
  rowOfUnit: ReadonlyMap<string, string>,
): FindingView {
  const { id, code, severity, text, reason, confidence } = finding
  return {
    number: index + 1,
    id,
    code,
    severity,
    text,
    reason,
    confidence,
    parent: finding.parent.flatMap((unit) => passages.parent.get(unit) ?? []),
    child: finding.child.flatMap((unit) => passages.child.get(unit) ?? []),
    row: rowOf(finding.child[0], finding.parent[0], rowOfUnit),
  }
}

/** The row of a unit. A record without its units (in a list of comparisons) still leads to the child unit's own row. */
function rowOf(
  child: string | null | undefined,
  parent: string | null | undefined,
  rowOfUnit: ReadonlyMap<string, string>,
): string | null {
  const unit = child ?? parent
  if (!unit) return null
  return rowOfUnit.get(unit) ?? (rowOfUnit.size === 0 ? (child ?? null) : null)
}

/** Which row shows a unit: a child's own; a parent's own, else the row of the child unit that takes it up. */
function unitRows(rows: readonly Row[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of rows) {
    if (row.kind === 'movedAway') continue
    if (row.child) found.set(row.child.id, row.id)
    for (const parent of row.parents) if (!found.has(parent.id)) found.set(parent.id, row.id)
  }
  return found
}

function dutiesOf(comparison: Comparison, rowOfUnit: ReadonlyMap<string, string>): DutyView[] {
  return comparison.duties.map((duty) => ({
    ...duty,
    row: rowOf(duty.child?.unit, duty.parent?.unit, rowOfUnit),
  }))
}
