import type { Span } from './span.js'
import type { DeadlineKind, HeaderField, Recurrence } from './plan.js'

/** What a mark of each type says. A part of a value that was read off a place of its own has that place in `Mark.evidence`. */
export interface MarkMap {
  /** Layout, set by ingest. A line set bold, in italics or centred; `size` in points. */
  style: { bold?: boolean; italic?: boolean; centred?: boolean; size?: number }
  /** Layout, set by ingest: one cell of a table. Rows and columns from 0; `head` where the row is the table's head. */
  cell: { table: number; row: number; column: number; head: boolean }
  /** Layout, set by ingest: a block of the two-column letterhead or foot. */
  column: { region: 'head' | 'foot'; side: 'left' | 'right' }
  /** Layout, set by ingest: a footnote's text, moved below the body. */
  footnote: { number: string }
  /** Recognition, set by ingest: the text stands by `chosen`, the engine read `raw` first. */
  reading: { chosen: string; raw: string; why: string }
  /** Recognition, set by ingest: a word the engine itself doubts. */
  doubtful: { confidence: number }
  /** A part of the document. `body` runs from the basis paragraph to the last paragraph before the recipients. */
  region: { part: 'letterhead' | 'title' | 'basis' | 'body' | 'recipients' | 'signature' | 'annex' }
  header: { field: HeaderField; value: string }
  heading: { depth: number; label: string; title: string | null; content: boolean }
  /** `message` in Vietnamese, for readers that have no phrases; `params` fill the phrase of the code in any language. */
  outlineError: { code: string; message: string; params: Readonly<Record<string, string>> }
  reference: {
    kind: 'numbered' | 'named'
    /** How this mention cites: by its number, or by a short form that points back. */
    mention: 'number' | 'short'
    key: string | null
    name: string | null
    type: string | null
    number: string | null
    symbol: string | null
    date: string | null
    issuer: string | null
    /** What the citation says it is about, as printed; it may run on into the sentence. */
    title: string | null
  }
  parent: { key: string | null; name: string | null; date: string | null }
  citationError: { printed: string; meant: string | null; why: string }
  deadline: {
    kind: DeadlineKind
    date: string | null
    recurrence: Recurrence | null
    who: string | null
    what: string | null
    to: string | null
  }
  assignment: { body: string; tasks: readonly Span[] }
  recipient: { name: string }
  scanSlip: { printed: string; meant: string }
}

export type MarkType = keyof MarkMap

/** Something found in a text, with what it says, where it stands, who found it and how sure that is (0 to 1). */
export interface Mark<T extends MarkType = MarkType> {
  readonly type: T
  readonly span: Span
  readonly value: MarkMap[T]
  readonly evidence?: { readonly [P in keyof MarkMap[T]]?: Span }
  readonly by: string
  readonly confidence: number
}

/** The marks of one type, in the order of the list. */
export function marksOf<T extends MarkType>(marks: readonly Mark[], type: T): Mark<T>[] {
  return marks.filter((mark): mark is Mark<T> => mark.type === type)
}
