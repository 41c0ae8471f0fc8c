import type { Lineage } from '../../doc/lineage.js'
import type { RunRecord } from '../../doc/run.js'

/** A folder of more documents than this has an index in parts, each of about `documentsInPart`: one page of all would be too large to open. */
const mostOnOnePage = 500
const documentsInPart = 250

/** The record of a run in parts, by the order of the files: each comparison stands with its child, each collation with its parent. One part where a page holds all. */
export function runParts(run: RunRecord): RunRecord[] {
  const { documents } = run
  if (documents.length <= mostOnOnePage) return [run]
  const count = Math.ceil(documents.length / documentsInPart)
  const size = Math.ceil(documents.length / count)
  const partOf = new Map(documents.map(({ file }, index) => [file, Math.floor(index / size)]))
  const parts = Array.from({ length: count }, (_, part) => ({
    ...run,
    documents: documents.slice(part * size, (part + 1) * size),
    comparisons: [] as RunRecord['comparisons'],
    collations: [] as RunRecord['collations'],
    missingParents: [] as RunRecord['missingParents'],
  }))
  const at = (file: string): (typeof parts)[number] => parts[partOf.get(file) ?? 0]!
  for (const comparison of run.comparisons) at(comparison.child).comparisons.push(comparison)
  for (const collation of run.collations)
    at(collation.parent ?? collation.children[0]!).collations.push(collation)
  for (const missing of run.missingParents)
    for (const part of new Set(missing.citedBy.map(at))) part.missingParents.push(missing)
  return parts
}

/** What of a lineage concerns some files: their documents, those they were made under, and what their citations contradict. */
export function lineageOf(lineage: Lineage, files: ReadonlySet<string>): Lineage {
  const own = new Set(
    lineage.documents.filter((node) => node.files.some((file) => files.has(file))).map(({ id }) => id),
  )
  const links = lineage.links.filter(({ child }) => own.has(child))
  const shown = new Set([...own, ...links.map(({ parent }) => parent)])
  const cites = (cite: { readonly file: string }): boolean => files.has(cite.file)
  return {
    ...lineage,
    documents: lineage.documents.filter(({ id }) => shown.has(id)),
    links,
    missing: lineage.missing
      .map((node) => ({ ...node, citedBy: node.citedBy.filter(cites) }))
      .filter(({ citedBy }) => citedBy.length > 0),
    ambiguous: lineage.ambiguous.filter(({ citedBy }) => citedBy.some(cites)),
    conflicts: lineage.conflicts.filter(({ readings }) =>
      readings.some(({ citedBy }) => citedBy.some(cites)),
    ),
    siblings: [],
  }
}
