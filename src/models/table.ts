import { DoichieuError } from '../errors.js'

/** One row of a data file by column name, with the line it stands on. */
export interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Reads a data file: `#` comments, one head row, columns parted by `;`. A head other than `columns`, a row with more or
 * fewer cells, or an empty first cell is refused as `models/malformed` with its line.
 */
export function readTable(file: string, source: string, columns: readonly string[]): Row[] {
  const rows: Row[] = []
  let headed = false
  source
    .replace(/^\ufeff/u, '')
    .normalize('NFC')
    .split('\n')
    .forEach((raw, index) => {
      const text = raw.trim()
      if (text === '' || text.startsWith('#')) return
      const line = index + 1
      const cells = text.split(';').map((cell) => cell.trim())
      if (!headed) {
        headed = true
        if (cells.join(';') !== columns.join(';')) throw malformed(file, line, 'head')
        return
      }
      if (cells.length !== columns.length) throw malformed(file, line, 'columns')
      if (cells[0] === '') throw malformed(file, line, columns[0]!)
      rows.push({
        line,
        cells: Object.fromEntries(columns.map((column, position) => [column, cells[position]!])),
      })
    })
  if (!headed) throw malformed(file, 1, 'head')
  return rows
}

/** The error for a row of a data file that cannot be used; `column` names what is wrong with it. */
export function malformed(file: string, line: number, column: string): DoichieuError {
  return new DoichieuError('models/malformed', { file, line, column })
}
