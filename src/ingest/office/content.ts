import type { Message } from '../../doc/doc.js'
import type { Place } from '../../doc/origin.js'

/** A stretch of a paragraph in one type face. `\n` in its text is a line break that the author set, `\t` a tab. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** In points, where the file says so. */
  readonly size?: number | undefined
  /** The font's name, where the file says so: it tells an old encoding. */
  readonly font?: string | undefined
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** The automatic number as printed with the blank behind it, empty where there is none. */
  readonly label: string
  readonly pieces: readonly Piece[]
  readonly centred: boolean
  readonly place: Place
}

export interface TableCell {
  /** From 0, merged cells counted by their width. */
  readonly column: number
  readonly blocks: readonly Block[]
}
export interface TableRow {
  /** The file itself says that the row is repeated on each page. */
  readonly head: boolean
  readonly cells: readonly TableCell[]
}
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
}

/** A text box that floats over the page. `left` in points from the left edge, null where the file does not say. */
export interface Box {
  readonly kind: 'box'
  readonly left: number | null
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Table | Box

export interface Note {
  readonly number: string
  readonly blocks: readonly Block[]
}

/** What a reader of an office format has found, before lines are made of it. */
export interface OfficeContent {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly messages: readonly Message[]
}

/** The printed text of a paragraph, number included. */
export function printedText(paragraph: Paragraph): string {
  return paragraph.label + paragraph.pieces.map((piece) => piece.text).join('')
}

/** The printed text of blocks, one line a paragraph. */
export function printedBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return printedText(block)
      if (block.kind === 'box') return printedBlocks(block.blocks)
      return block.rows.flatMap((row) => row.cells.map((cell) => printedBlocks(cell.blocks))).join('\n')
    })
    .join('\n')
}
