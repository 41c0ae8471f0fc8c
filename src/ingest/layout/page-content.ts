import type { Box } from '../../doc/origin.js'

/** One word of a page, typed or recognised. Boxes in points from the top left of the page as it is read. */
export interface PageWord {
  readonly text: string
  readonly box: Box
  /** Of a recognised word, 0 to 1; absent for a typed one. */
  readonly confidence?: number
  /** The engine's first reading, where `text` is another one, and why it was chosen. */
  readonly reading?: { readonly raw: string; readonly why: string }
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A ruled line, upright or level, in points. */
export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What stands on one page, before reading order: the layout puts it in order, for typed and recognised pages alike. */
export interface PageContent {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly words: readonly PageWord[]
  readonly rules: readonly Rule[]
  readonly recognised: boolean
}
