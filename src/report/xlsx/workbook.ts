import { printable } from '../printable.js'
import { unzip, zip } from '../zip.js'

/** A cell: text (never a formula), a number, a day as ISO `YYYY-MM-DD`, or nothing. */
export type SheetCell = string | number | null | { readonly day: string }

export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Fill of a cell by what it says, as ARGB. */
  readonly fill?: (cell: SheetCell) => string | null
}

/** Excel takes 32,767 characters in a cell. */
const longest = 32_767

/**
 * An XLSX file: each sheet with a frozen head, a filter, widths, real dates. Text stays text: a bullet `- …` or a
 * `=HYPERLINK(…)` is a string cell in the format `@` (text), so that Excel keeps it one when it is edited.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  // The same bytes whatever the clock.
  book.created = new Date(Date.UTC(2000, 0, 1))
  book.modified = book.created
  book.creator = 'doichieu'
  book.lastModifiedBy = 'doichieu'
  for (const { name, columns, rows, fill } of sheets) {
    const sheet = book.addWorksheet(sheetName(name), {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    }) // prettier-ignore
    sheet.columns = columns.map((column) => ({ width: column.width }))
    const head = sheet.addRow(columns.map((column) => column.name))
    head.font = { bold: true }
    head.alignment = { wrapText: true, vertical: 'middle' }
    head.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8ECF0' } }
      cell.border = { bottom: { style: 'medium' } }
    })
    for (const values of rows) {
      const row = sheet.addRow(values.map(cellValue))
      row.alignment = { wrapText: true, vertical: 'top' }
      row.height = rowHeight(values, columns)
      values.forEach((value, index) => {
        const cell = row.getCell(index + 1)
        if (value !== null && typeof value === 'object') cell.numFmt = 'dd/mm/yyyy'
        if (typeof value === 'string') cell.numFmt = '@'
        cell.border = { bottom: { style: 'hair' } }
        const color = fill?.(value)
        if (color) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: color } }
      })
    }
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(1, rows.length + 1), column: columns.length },
    }
  }
  return zip(await unzip(new Uint8Array(await book.xlsx.writeBuffer())))
}

/** Points for the longest wrapped cell of a row, at most what Excel allows (409). Not every program fits rows by itself. */
function rowHeight(values: readonly SheetCell[], columns: Sheet['columns']): number {
  const lines = values.map((value, index) => {
    if (typeof value !== 'string') return 1
    const width = Math.max(1, (columns[index]?.width ?? 10) - 1)
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  })
  return Math.min(409, Math.max(1, ...lines) * 15 + 1)
}

function cellValue(cell: SheetCell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell === 'string') return printable(cell).slice(0, longest)
  const [year, month, day] = cell.day.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, day))
}

/** Excel allows 31 characters and none of `[]:*?/\`. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31)
}

/** A date as a real day where it is whole, else as it is written (`2022-03`). */
export function dayCell(iso: string | null, printed: string): SheetCell {
  return iso && /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? { day: iso } : printed || null
}
