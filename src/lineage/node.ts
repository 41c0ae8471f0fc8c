import type { LocatedRecord, PlanRecord } from '../doc/plan.js'
import type { Level } from '../models/models.js'

/** One file with what was read off it. `text` may be left out; then nothing is told by text. */
export interface LineageEntry {
  readonly file: string
  readonly record: PlanRecord
  /** The text, or a function that fetches it when it is needed, so that a large folder need not stand in memory at once. */
  readonly text?: string | (() => string | null) | undefined
  /** The text's sampled shingles where they were kept, by `shinglesOf`: the text is then not asked for. */
  readonly shingles?: Uint32Array | undefined
}

/** One document of the folder: all its files, and what identifies it. */
export interface DocumentNode {
  readonly id: string
  readonly key: string | null
  /** The key in the form of comparison. */
  readonly matchedKey: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly superior: string | null
  readonly province: string | null
  readonly date: string | null
  readonly level: Level | null
  /** In the order of their files. */
  readonly entries: readonly LineageEntry[]
}

/** One citation of the folder: who cites what, where. */
export interface CitationEdge {
  readonly child: DocumentNode
  readonly file: string
  readonly key: string | null
  readonly name: string | null
  readonly type: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly symbol: string | null
  /** What the citation says it is about; it may run on into the sentence. */
  readonly title: string | null
  readonly raw: string
  readonly span: LocatedRecord
  /** True where the basis governs it. */
  readonly isParent: boolean
}

/** The text of an entry, null where none is at hand. */
export function textOfEntry({ text, record }: LineageEntry): string | null {
  return (typeof text === 'function' ? text() : text) ?? record.text ?? null
}
