import { isNearKey } from './match-key.js'
import type { CitationEdge, DocumentNode } from './node.js'
import { textOfEntry } from './node.js'
import { areSameProvince } from './province.js'
import { shinglesOf } from './shingles.js'
import { indexTexts, textSearch } from './text-index.js'
import type { Level, Models } from '../models/models.js'

/** A document of the folder that may be a missing parent, by its text. */
export interface TextCandidate {
  readonly node: DocumentNode
  readonly score: number
  readonly shared: number
  /** The share of the smaller text's sampled passages that both have, 0 to 1. */
  readonly share: number
}

/** What is asked of the texts of a folder. */
export interface FolderTexts {
  /** `level` is that of the missing document, where its symbol tells it. */
  readonly candidatesFor: (edge: CitationEdge, level: Level | null, models: Models) => TextCandidate[]
  /** Documents whose texts lie near that of one, best first. */
  readonly near: (node: DocumentNode) => TextCandidate[]
}

const leastShare = 0.2
/** Of sampled passages: some hundred of the text's own. */
const leastShared = 32

/** Indexes the texts of a folder, each fetched once. Null where no document has one. */
export function folderTexts(nodes: readonly DocumentNode[]): FolderTexts | null {
  const shingles = nodes.map(({ entries }) => {
    for (const entry of entries) {
      // An empty list is kept of an empty text: another file of the document may have one.
      if (entry.shingles) {
        if (entry.shingles.length > 0) return entry.shingles
        continue
      }
      const text = textOfEntry(entry)
      if (text) return shinglesOf(text)
    }
    return null
  })
  if (shingles.every((one) => one === null)) return null
  const index = indexTexts(shingles)
  const search = textSearch(index)
  const places = new Map(nodes.map((node, place) => [node, place]))
  const near = (node: DocumentNode, limit: number, which: 'rare' | 'all'): TextCandidate[] => {
    const place = places.get(node)!
    const own = shingles[place]
    const sizes = which === 'rare' ? index.rareSizes : index.sizes
    return own ? search(own, limit, which).flatMap((match) => candidate(sizes, nodes, place, match)) : []
  }
  return {
    near: (node) => near(node, 60, 'rare'),
    candidatesFor: (edge, level, models) =>
      near(edge.child, 2000, 'all')
        .filter(({ node }) => (level !== 0 || node.level === 0) && couldBe(edge, node, models))
        .slice(0, 3),
  }
}

function candidate(
  sizes: Uint32Array,
  nodes: readonly DocumentNode[],
  own: number,
  { document, score, shared }: { document: number; score: number; shared: number },
): TextCandidate[] {
  if (document === own || shared < leastShared) return []
  const share = shared / Math.max(1, Math.min(sizes[own]!, sizes[document]!))
  return share >= leastShare
    ? [{ node: nodes[document]!, score: Math.round(score * 10) / 10, shared, share: Math.min(1, share) }]
    : []
}

/** Direction by level and date, never by likeness; a document whose own number is plainly another is not the one cited. */
function couldBe(edge: CitationEdge, node: DocumentNode, models: Models): boolean {
  const { child } = edge
  if (node === child) return false
  if (node.level !== null && child.level !== null && node.level > child.level) return false
  if (node.date && child.date && node.date > child.date) return false
  if (edge.type && node.type && edge.type !== node.type) return false
  if (
    node.level !== 0 &&
    node.province &&
    child.province &&
    !areSameProvince(node.province, child.province, models.provinces)
  )
    return false
  if (node.key === null || edge.key === null)
    return node.level === null || child.level === null || node.level < child.level
  return isNearKey(node.key, edge.key) || (edge.date !== null && edge.date === node.date)
}
