import type { Span } from './span.js'

/** A rectangle on a page: points (1/72 inch) from the top left corner of the page as it is read. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a stretch of text stood in the source. */
export type Place =
  | { readonly kind: 'page'; readonly page: number; readonly box: Box; readonly confidence?: number }
  | {
      readonly kind: 'docx'
      readonly part: string
      readonly paragraph: number
      readonly table?: number
      readonly row?: number
      readonly cell?: number
    }
  | { readonly kind: 'line'; readonly line: number }

/** A stretch of `Doc.text` with its origin. Runs are in order, do not overlap, and together cover the whole text. */
export interface Run extends Span {
  readonly place: Place
}
