import type { ChildUnit, Comparison, ParentUnit } from '../../doc/comparison.js'
import { markedSide, plainMarked } from './marked-text.js'
import type { Passages } from './passages.js'
import type { MarkedText, Row } from './types.js'

/**
 * The table's lines: child units in their order, each with what it was made from; a parent unit left out stands after its
 * last neighbour above that was kept in place; where a passage moved away, a line at its old place points to the new one.
 */
export function alignedRows(
  comparison: Comparison,
  passages: Passages,
  findings: Comparison['findings'],
): Row[] {
  const numbers = findingNumbers(findings)
  const after = parentsBetween(comparison)
  const rows: Row[] = []
  let number = 0
  const pushParents = (units: readonly ParentUnit[]): void => {
    for (const unit of units) {
      const row = parentRow(unit, comparison, passages, numbers)
      rows.push(row.kind === 'movedAway' ? row : { ...row, number: ++number })
    }
  }
  pushParents(after.get('') ?? [])
  for (const unit of comparison.childUnits) {
    rows.push({ ...childRow(unit, passages, numbers), number: ++number })
    pushParents(after.get(unit.id) ?? [])
  }
  return rows
}

/** Parent units without a row of their own child in place, by the child unit after which they are shown ('' for the top). */
function parentsBetween(comparison: Comparison): Map<string, ParentUnit[]> {
  const inPlace = new Map<string, string>()
  for (const unit of comparison.childUnits) {
    if (!unit.moved) for (const parent of unit.parents) inPlace.set(parent, unit.id)
  }
  const between = new Map<string, ParentUnit[]>()
  const anchors = new Map<number, string>()
  for (const unit of comparison.parentUnits) {
    const child = inPlace.get(unit.id)
    if (child) {
      anchors.set(unit.file, child)
      continue
    }
    const anchor = anchors.get(unit.file) ?? ''
    between.set(anchor, [...(between.get(anchor) ?? []), unit])
  }
  return between
}

function childRow(
  unit: ChildUnit,
  passages: Passages,
  numbers: ReadonlyMap<string, number[]>,
): Omit<Row, 'number'> {
  const parents = unit.parents.flatMap((id) => passages.parent.get(id) ?? [])
  const child = passages.child.get(unit.id)!
  const parentMarked = markedSide(unit.words, 'parent')
  return {
    id: unit.id,
    kind: unit.relation,
    moved: unit.moved,
    stock: unit.stock,
    chapter: chapterOf(unit.outline),
    parents,
    child,
    parentMarked: parentMarked.length > 0 ? parentMarked : joined(parents.map((parent) => parent.marked)),
    childMarked: child.marked,
    words: unit.words,
    changes: unit.changes,
    similarity: unit.similarity,
    confidence: unit.confidence,
    alternatives: unit.alternatives.map((ids) => ids.flatMap((id) => passages.parent.get(id) ?? [])),
    target: null,
    findings: [unit.id, ...unit.parents.filter(() => unit.relation !== 'same')]
      .flatMap((id) => numbers.get(id) ?? [])
      .filter((number, index, all) => all.indexOf(number) === index),
  }
}

function parentRow(
  unit: ParentUnit,
  comparison: Comparison,
  passages: Passages,
  numbers: ReadonlyMap<string, number[]>,
): Row {
  const parent = passages.parent.get(unit.id)!
  const target = comparison.childUnits.find((child) => child.parents.includes(unit.id))?.id ?? null
  return {
    id: unit.id,
    number: 0,
    kind: target ? 'movedAway' : 'omitted',
    moved: target !== null,
    stock: unit.stock,
    chapter: chapterOf(unit.outline),
    parents: [parent],
    child: null,
    parentMarked: target ? plainMarked(unit.text) : parent.marked,
    childMarked: [],
    words: unit.words,
    changes: [],
    similarity: 0,
    confidence: unit.confidence,
    alternatives: [],
    target,
    findings: target ? [] : (numbers.get(unit.id) ?? []),
  }
}

/** Several marked texts as one, a line feed between them. */
function joined(texts: readonly (readonly MarkedText[])[]): MarkedText[] {
  return texts.flatMap((marked, index) => (index > 0 ? [...plainMarked('\n'), ...marked] : [...marked]))
}

/** The first part of an outline path: `II` of `II.1.a`. */
export function chapterOf(outline: string): string {
  return outline.split('.')[0] ?? ''
}

/** Numbers (from 1, by rank) of the findings that name a unit. */
function findingNumbers(findings: Comparison['findings']): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  findings.forEach((finding, index) => {
    for (const id of new Set([...finding.child, ...(finding.child.length > 0 ? [] : finding.parent)])) {
      numbers.set(id, [...(numbers.get(id) ?? []), index + 1])
    }
  })
  return numbers
}
