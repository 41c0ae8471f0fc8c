import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import type { Span } from '../src/doc/span.js'
import { placePictures } from '../src/ingest/page-pictures.js'
import type { Picture } from '../src/report/index.js'

/** A report shows so many pictures at the most: they are most of its size. */
const mostPictures = 60

/** Documents of a comparison with the file that each was read from; null where there is none to look into. */
export interface Sources {
  readonly parents: readonly { readonly doc: Doc; readonly path: string | null }[]
  readonly child: { readonly doc: Doc; readonly path: string | null }
}

/**
 * Pictures of the places that a reader has to see with their own eyes: of recognised pages, the units of findings, those with
 * words that cannot be told apart, and those that were read with doubt. Nothing is opened where nothing was recognised.
 */
export async function comparisonPictures(
  comparison: Comparison,
  { parents, child }: Sources,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  const wanted = worthSeeing(comparison, { parents, child })
  const sides = [
    ...parents.map((source, file) => ({
      ...source,
      units: comparison.parentUnits.filter((unit) => unit.file === file),
    })),
    { ...child, units: comparison.childUnits },
  ]
  for (const { doc, path, units } of sides) {
    const asked = units.filter(({ id }) => wanted.has(id)).map(({ id, span }) => ({ id, span }))
    if (!doc.source.ocr || path === null || asked.length === 0) continue
    const bytes = await readFile(path).catch(() => null)
    // A file that is no longer the one that was read shows nothing of it.
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== doc.source.sha256) continue
    const found = await placePictures(new Uint8Array(bytes), doc, asked).catch(
      () => new Map<string, Picture>(),
    )
    for (const [id, picture] of found) pictures.set(id, picture)
  }
  return pictures
}

/** Ids of the units that get a picture: of findings first, then doubtful ones, as many as a report takes. */
function worthSeeing(comparison: Comparison, { parents, child }: Sources): Set<string> {
  const recognised = new Set([
    ...comparison.parentUnits.filter(({ file }) => parents[file]?.doc.source.ocr).map(({ id }) => id),
    ...(child.doc.source.ocr ? comparison.childUnits.map(({ id }) => id) : []),
  ])
  const unsure = comparison.childUnits
    .filter(({ words }) => words.some(([sign]) => sign === '~'))
    .flatMap(({ id, parents: from }) => [id, ...from])
  const doubted = [
    ...comparison.childUnits.filter(({ span }) => isDoubted(child.doc, span)),
    ...comparison.parentUnits.filter(({ span, file }) => isDoubted(parents[file]?.doc, span)),
  ].map(({ id }) => id)
  const inFindings = comparison.findings.flatMap((finding) => [...finding.child, ...finding.parent])
  const order = [...inFindings, ...unsure, ...doubted].filter((id) => recognised.has(id))
  return new Set([...new Set(order)].slice(0, mostPictures))
}

const doubts: ReadonlySet<string> = new Set(['doubtful', 'reading', 'scanSlip'])

function isDoubted(doc: Doc | undefined, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  return (
    doc?.marks.some(({ type, span }) => doubts.has(type) && span.start < end && span.end > start) ?? false
  )
}
