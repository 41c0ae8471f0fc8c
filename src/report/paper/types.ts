import type { Language } from '../../ports.js'
import type { MarkedText } from '../view/types.js'

/** A stretch of text on paper. Marks are set off by strike, underline and dots, not by colour alone. */
export interface PaperRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly mark?: MarkedText['mark']
}

export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly PaperRun[]
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  /** Points; 13 unless given. */
  readonly size?: number
  /** Points below; 6 unless given. */
  readonly after?: number
  readonly keepWithNext?: boolean
}

/** The two-column head of an official document: office on the left, Party or State on the right. */
export interface PaperLetterhead {
  readonly kind: 'letterhead'
  readonly left: readonly PaperRun[]
  readonly right: readonly PaperRun[]
}

/** A table with a head row that is repeated on every page. A cell is a list of paragraphs. */
export interface PaperTable {
  readonly kind: 'table'
  readonly columns: readonly { readonly name: string; readonly share: number; readonly align?: 'center' }[]
  readonly rows: readonly (readonly (readonly (readonly PaperRun[])[])[])[]
  /** Points; 13 unless given. */
  readonly size?: number
}

export type PaperBlock = PaperParagraph | PaperLetterhead | PaperTable

export interface PaperSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly PaperBlock[]
}

/** A report for paper: A4 in the official layout. Written as DOCX and as PDF. */
export interface Paper {
  readonly title: string
  readonly language: Language
  /** What an office's template may name: `ten_bang`, `trich_yeu`, `van_ban`, `van_ban_cap_tren`. */
  readonly names: Readonly<Record<string, string>>
  readonly sections: readonly PaperSection[]
}

/** Margins of official documents in millimetres (36-HD/VPTW, 30/2020/NĐ-CP). */
export const margins = { top: 20, right: 20, bottom: 20, left: 30 } as const
/** A4 in millimetres. */
export const sheet = { width: 210, height: 297 } as const
export const bodySize = 13
