import type { Mark } from './marks.js'
import type { Run } from './origin.js'
import type { Span } from './span.js'

/** Something doubtful, missing or wrong in a document. Codes are words (`outline/number-repeated`); `params` fill the wording of `report/phrases`. */
export interface Message {
  readonly code: `${string}/${string}`
  readonly severity: 'info' | 'warning' | 'error'
  readonly params?: Readonly<Record<string, string | number>>
  readonly span?: Span
}

/** Where a document came from and what read it. */
export interface Source {
  /** The file as the user gave it. */
  readonly file: string
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  /** Pages of a paged format, null for others. */
  readonly pages: number | null
  /** True where any page was recognised from its picture. */
  readonly ocr: boolean
  /** `partly` where a page or a part was lost; each is named in a message. */
  readonly status: 'read' | 'partly'
  /** Reader and engines with their versions, for the store. */
  readonly reader: string
}

/**
 * One document: one text, where each stretch of it came from, marks on it, messages about it. Plain JSON, never mutated.
 * The text is NFC, its lines (`\n`) are its units: paragraph, heading, list item, table cell. It is fixed once ingest ends.
 */
export interface Doc {
  readonly format: 1
  /** SHA-256 of the source bytes. */
  readonly id: string
  readonly source: Source
  readonly text: string
  readonly runs: readonly Run[]
  readonly marks: readonly Mark[]
  readonly messages: readonly Message[]
}

/** A document with more marks and messages; the given one stays as it is. */
export function withMarks(doc: Doc, marks: readonly Mark[], messages: readonly Message[] = []): Doc {
  return { ...doc, marks: [...doc.marks, ...marks], messages: [...doc.messages, ...messages] }
}
