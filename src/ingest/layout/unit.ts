import type { Line } from './line.js'

/** One line of the document's text in the making: the printed lines that it is made of, and what is known about it. */
export interface Unit {
  readonly lines: readonly Line[]
  readonly centred: boolean
  /** The block in two columns that it belongs to; units of one block share the object. */
  readonly column?: { readonly region: 'head' | 'foot'; readonly side: 'left' | 'right' } | undefined
  /** The cell that it belongs to; units of one cell share the object. */
  readonly cell?:
    | { readonly table: number; readonly row: number; readonly column: number; readonly head: boolean }
    | undefined
  /** The number of the footnote that it is. */
  readonly footnote?: string | undefined
}
