import type { Message } from '../../doc/doc.js'
import { blankTables } from './blank-tables.js'
import { namesRecipients, partsOf, type Part, type SideBySide } from './columns.js'
import { compose, type Composed } from './compose.js'
import { withoutFootnotes, type Footnote } from './footnotes.js'
import { isBalanced, isCentred, joins, measureOf, type Measure } from './joins.js'
import { linesOf, placeWords, textOfLine, type Line } from './line.js'
import { withoutMargins } from './margins.js'
import type { PageContent, Rule } from './page-content.js'
import { insideGrid, joinedOverPage, tableOf, type Table } from './table-rows.js'
import { withoutSignatureStamps } from './signature-stamps.js'
import { gridsOf, type Grid } from './tables.js'
import type { Unit } from './unit.js'

export interface Layout extends Composed {
  readonly messages: readonly Message[]
}

/**
 * Puts what stands on pages, typed or recognised, into reading order: one unit a line, each word with its place, and marks for style,
 * columns, cells, footnotes, readings and doubt. Page numbers and running heads are set aside.
 */
export function layoutPages(pages: readonly PageContent[]): Layout {
  const sheets = pages.map(sheetOf)
  const { pages: lines, messages } = withoutMargins(sheets)
  const notes: Footnote[] = []
  const bodies = sheets.map((sheet, index): Sheet => {
    const found = withoutFootnotes({ ...sheet, lines: lines[index]!.lines })
    notes.push(...found.notes)
    return { ...sheet, lines: found.lines }
  })
  const composed = compose([...unitsOf(itemsOf(bodies)), ...noteUnits(notes)])
  return { ...composed, messages: [...sheets.flatMap((sheet) => sheet.messages), ...messages] }
}

interface Sheet {
  readonly messages: readonly Message[]
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly tables: readonly Table[]
  /** Lines that belong to no table. */
  readonly rules: readonly Rule[]
  readonly recognised: boolean
}

function sheetOf(content: PageContent): Sheet {
  const { page, width, height } = content
  const { words, messages } = withoutSignatureStamps(placeWords(content))
  const ruled = gridsOf(content.rules).filter((grid) => words.some((word) => insideGrid(grid, word)))
  const unruled = blankTables(words.filter((word) => !ruled.some((grid) => insideGrid(grid, word))))
  const grids = [...ruled, ...unruled].sort((a, b) => a.box.y - b.box.y)
  const tables = grids.map((grid) =>
    tableOf(
      grid,
      words.filter((word) => insideGrid(grid, word)),
    ),
  )
  const lines = linesOf(words.filter((word) => !grids.some((grid) => insideGrid(grid, word))))
  const rules = content.rules.filter((rule) => !grids.some((grid) => touches(grid, rule)))
  return { page, width, height, lines, tables, rules, recognised: content.recognised, messages }
}

function touches({ box }: Grid, rule: Rule): boolean {
  const x = (rule.x1 + rule.x2) / 2
  const y = (rule.y1 + rule.y2) / 2
  return x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 3 && y <= box.y + box.height + 3
}

type Item =
  | { readonly kind: 'line'; readonly line: Line; readonly measure: Measure }
  | { readonly kind: 'columns'; readonly block: SideBySide }
  | { readonly kind: 'table'; readonly table: Table }

/** What the pages hold in reading order; what goes on over a page break put together. */
function itemsOf(sheets: readonly Sheet[]): Item[] {
  const items: Item[] = []
  for (const sheet of sheets) {
    const last = items[items.length - 1]
    const parts = sheetParts(sheet, last?.kind === 'columns' ? last.block : null)
    const own = parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []))
    const measure = measureOf(own, outerEdges(sheet, sheets))
    for (const part of parts) addPart(items, part, measure)
  }
  return items
}

type SheetPart = Part | { readonly kind: 'table'; readonly table: Table }

function sheetParts(sheet: Sheet, before: SideBySide | null): SheetPart[] {
  const parts: SheetPart[] = []
  let lines = sheet.lines
  let previous = before
  for (const table of sheet.tables) {
    const above = lines.filter((line) => line.top < table.top)
    parts.push(...partsOf({ ...sheet, lines: above }, previous), { kind: 'table', table })
    lines = lines.filter((line) => !above.includes(line))
    previous = null
  }
  return [...parts, ...partsOf({ ...sheet, lines }, previous)]
}

function addPart(items: Item[], part: SheetPart, measure: Measure): void {
  const last = items[items.length - 1]
  if (part.kind === 'lines') {
    for (const line of part.lines) items.push({ kind: 'line', line, measure })
  } else if (part.kind === 'table') {
    const joined =
      last?.kind === 'table' && last.table.page < part.table.page
        ? joinedOverPage(last.table, part.table)
        : null
    if (joined) items[items.length - 1] = { kind: 'table', table: joined }
    else items.push({ kind: 'table', table: part.table })
  } else if (last?.kind === 'columns' && last.block.region === part.region) {
    const block = {
      ...last.block,
      left: [...last.block.left, ...part.left],
      right: [...last.block.right, ...part.right],
    }
    items[items.length - 1] = { kind: 'columns', block }
  } else items.push({ kind: 'columns', block: part })
}

/** The edges of the text over all pages of one width, tables too, for pages with few lines. */
function outerEdges(sheet: Sheet, sheets: readonly Sheet[]): { left: number; right: number } {
  const alike = sheets.filter((other) => Math.abs(other.width - sheet.width) < 5)
  const lines = alike.flatMap((other) => other.lines)
  if (lines.length >= 8) return measureOf(lines, { left: 0, right: sheet.width })
  const columns = sheet.tables.flatMap((table) => table.columns)
  const left = Math.min(...lines.map((line) => line.left), ...columns, sheet.width * 0.2)
  const right = Math.max(...lines.map((line) => line.right), ...columns, sheet.width * 0.8)
  return { left, right }
}

function unitsOf(items: readonly Item[]): Unit[] {
  const units: Unit[] = []
  let open: { line: Line; measure: Measure }[] = []
  let tables = 0
  const flush = (): void => {
    if (open.length > 0) units.push(...paragraphs(open))
    open = []
  }
  for (const item of items) {
    if (item.kind === 'line') {
      open.push(item)
      continue
    }
    flush()
    units.push(...(item.kind === 'table' ? tableUnits(item.table, tables++) : columnUnits(item.block)))
  }
  flush()
  return units
}

/** Lines of one column of text to paragraphs, headings, items. */
function paragraphs(lines: readonly { line: Line; measure: Measure }[]): Unit[] {
  const groups: { line: Line; measure: Measure }[][] = []
  for (const entry of lines) {
    const group = groups[groups.length - 1]
    const previous = group?.[group.length - 1]
    const goesOn =
      group !== undefined &&
      previous !== undefined &&
      joins(previous.line, entry.line, {
        measure: entry.measure,
        measureBefore: previous.measure,
        unitStart: group[0]!.line,
        unit: () => group.map(({ line }) => textOfLine(line)).join(' '),
        overPage: previous.line.page !== entry.line.page,
      })
    if (goesOn) group.push(entry)
    else groups.push([entry])
  }
  return groups.map((group) => ({
    lines: group.map(({ line }) => line),
    centred:
      group.some(({ line, measure }) => isCentred(line, measure)) &&
      group.every(({ line, measure }) => isCentred(line, measure) || isBalanced(line, measure)),
  }))
}

function tableUnits(table: Table, number: number): Unit[] {
  return table.cells.flatMap((cell) => {
    const place = { table: number, row: cell.row, column: cell.column, head: cell.head }
    const measure = { ...measureOf(cell.lines, cell), left: cell.left, right: cell.right }
    const inner = cellMeasure(cell.lines, measure)
    return paragraphs(cell.lines.map((line) => ({ line, measure: inner }))).map((unit) => ({
      ...unit,
      cell: place,
      centred: false,
    }))
  })
}

/** Inside a cell the edges of its own text count, the padding apart. */
function cellMeasure(lines: readonly Line[], measure: Measure): Measure {
  if (lines.length === 0) return measure
  const left = Math.min(...lines.map((line) => line.left))
  return {
    ...measure,
    left,
    right: measure.right - Math.min(8, left - measure.left),
    indents: false,
    spaced: false,
  }
}

/** Letterhead and signature stay as their lines are printed; only a recipient's name goes on over its line's end. */
function columnUnits(block: SideBySide): Unit[] {
  const side = (lines: readonly Line[], name: 'left' | 'right'): Unit[] => {
    const column = { region: block.region, side: name }
    const units =
      block.region === 'foot' && lines.some((line) => namesRecipients(textOfLine(line)))
        ? paragraphs(lines.map((line) => ({ line, measure: recipientMeasure(lines) })))
        : lines.map((line) => ({ lines: [line], centred: false }))
    return units.map((unit) => ({ ...unit, column, centred: false }))
  }
  return [...side(block.left, 'left'), ...side(block.right, 'right')]
}

function recipientMeasure(lines: readonly Line[]): Measure {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return { ...measureOf(lines, { left, right }), left, right, indents: false, spaced: false }
}

/** Notes stand below everything, each one unit. */
function noteUnits(notes: readonly Footnote[]): Unit[] {
  return notes.map(({ number, lines }) => ({ lines, centred: false, footnote: number }))
}
