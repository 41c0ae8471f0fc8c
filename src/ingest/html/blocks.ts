import type { Block, Piece, TableCell, TableRow } from '../office/content.js'
import { formatNumber } from '../docx/number-format.js'
import { DoichieuError } from '../../errors.js'
import { parseHtml } from './parse.js'

/** The blocks of a page: paragraphs with their type faces, list items with their numbers, tables. */
export function htmlBlocks(html: string): Block[] {
  const builder = new Builder()
  parseHtml(html, builder)
  return builder.finish()
}

const silent = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'nav', 'button']) // prettier-ignore
const breaking = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'thead', 'tbody',
  'tfoot', 'caption', 'blockquote', 'pre', 'section', 'article', 'header', 'footer', 'main', 'aside', 'center', 'hr', 'form',
  'fieldset', 'address', 'figure', 'figcaption', 'body', 'html',
]) // prettier-ignore
const mostNested = 30
/** Elements open at once; a page has some dozens. */
const deepest = 5000

interface Style {
  readonly bold: boolean
  readonly italic: boolean
  readonly centred: boolean
  readonly hidden: boolean
  readonly pre: boolean
  readonly font: string | undefined
}
interface Frame {
  readonly name: string
  readonly style: Style
}
interface List {
  readonly ordered: boolean
  readonly format: string
  next: number
}
interface OpenTable {
  readonly rows: { head: boolean; cells: TableCell[]; columns: number }[]
  readonly outer: Block[]
}

/** State has to be owned here: the page comes as a stream of tags. */
class Builder {
  private blocks: Block[] = []
  private pieces: Piece[] = []
  private label = ''
  private paragraphs = 0
  private readonly frames: Frame[] = []
  private readonly lists: List[] = []
  private readonly tables: OpenTable[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (breaking.has(name)) this.flush()
    const style = styleOf(name, attributes, this.style())
    this.frames.push({ name, style })
    if (this.frames.length > deepest) throw new DoichieuError('ingest/damaged-xml', { part: 'HTML' })
    if (style.hidden) return
    if (name === 'br') this.add('\n')
    else if (name === 'ol' || name === 'ul') this.lists.push(listOf(name, attributes))
    else if (name === 'li') this.label = this.numberOf(attributes)
    else this.openTablePart(name, attributes)
  }

  close(name: string): void {
    if (breaking.has(name)) this.flush()
    const hidden = this.style().hidden
    const index = this.frames.findLastIndex((frame) => frame.name === name)
    if (index >= 0) this.frames.length = index
    if (hidden) return
    if (name === 'ol' || name === 'ul') this.lists.pop()
    else if (name === 'table') this.closeTable()
  }

  text(text: string): void {
    const style = this.style()
    if (!style.hidden) this.add(style.pre ? text : text.replace(/[ \t\r\n\f]+/gu, ' '))
  }

  finish(): Block[] {
    this.flush()
    while (this.tables.length > 0) this.closeTable()
    return this.blocks
  }

  private style(): Style {
    return this.frames[this.frames.length - 1]?.style ?? plain
  }

  private add(text: string): void {
    const { bold, italic, font } = this.style()
    const last = this.pieces[this.pieces.length - 1]
    if (last && last.bold === bold && last.italic === italic && last.font === font)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text }
    else this.pieces.push({ text, bold, italic, font })
  }

  private flush(): void {
    const { pieces, label } = this
    if (pieces.length === 0) return
    this.pieces = []
    if (!pieces.some((piece) => piece.text.trim() !== '')) return
    this.label = ''
    const place = { kind: 'line' as const, line: ++this.paragraphs }
    this.blocks.push({ kind: 'paragraph', label, pieces, centred: this.style().centred, place })
  }

  private numberOf(attributes: Readonly<Record<string, string>>): string {
    const list = this.lists[this.lists.length - 1]
    if (!list) return ''
    if (!list.ordered) return '- '
    const value = Number(attributes['value'])
    if (attributes['value'] !== undefined && Number.isInteger(value)) list.next = value
    return `${formatNumber(list.next++, list.format)}. `
  }

  private openTablePart(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.tables[this.tables.length - 1]
    if (name === 'table') {
      // Tables inside tables lay a page out: beyond a depth that no page needs they are taken as one.
      if (this.tables.length < mostNested) {
        this.tables.push({ rows: [], outer: this.blocks })
        this.blocks = []
      }
    } else if (!table) return
    else if (name === 'tr') table.rows.push({ head: this.inHead(), cells: [], columns: 0 })
    else if (name === 'td' || name === 'th') {
      const row = table.rows[table.rows.length - 1]
      if (!row) return
      const span = Math.max(1, Math.min(Number(attributes['colspan'] ?? 1) || 1, 100))
      this.blocks = []
      row.cells.push({ column: row.columns, blocks: this.blocks })
      row.columns += span
    }
  }

  private inHead(): boolean {
    return this.frames.some((frame) => frame.name === 'thead')
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (!table) return
    this.blocks = table.outer
    const rows = table.rows.map(({ head, cells }): TableRow => ({ head, cells }))
    this.blocks.push({ kind: 'table', rows })
  }
}

const plain: Style = {
  bold: false,
  italic: false,
  centred: false,
  hidden: false,
  pre: false,
  font: undefined,
}

function styleOf(name: string, attributes: Readonly<Record<string, string>>, outer: Style): Style {
  const css = (attributes['style'] ?? '').slice(0, 2000).toLowerCase()
  const align = attributes['align']?.toLowerCase() ?? /text-align:\s{0,5}(\w+)/u.exec(css)?.[1]
  const weight = /font-weight:\s{0,5}(\w+)/u.exec(css)?.[1]
  const hidden =
    silent.has(name) ||
    attributes['hidden'] !== undefined ||
    /display:\s{0,5}none|visibility:\s{0,5}hidden|mso-hide:\s{0,5}all/u.test(css)
  const font =
    name === 'font'
      ? attributes['face']
      : /font-family:\s{0,5}["']?([^;"',]{1,60})/u.exec(attributes['style'] ?? '')?.[1]
  return {
    bold: weight
      ? /^(?:bold|bolder|[6-9]00)$/u.test(weight)
      : outer.bold || /^(?:b|strong|th|h[1-6])$/u.test(name),
    italic: outer.italic || name === 'i' || name === 'em' || /font-style:\s{0,5}italic/u.test(css),
    centred: align ? align === 'center' : outer.centred || name === 'center',
    hidden: outer.hidden || hidden,
    pre: outer.pre || name === 'pre',
    font: font ?? outer.font,
  }
}

function listOf(name: string, attributes: Readonly<Record<string, string>>): List {
  const formats: Readonly<Record<string, string>> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  }
  const start = Number(attributes['start'] ?? 1)
  return {
    ordered: name === 'ol',
    format: formats[attributes['type'] ?? ''] ?? 'decimal',
    next: Number.isInteger(start) ? start : 1,
  }
}
