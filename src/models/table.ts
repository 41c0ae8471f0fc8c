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
  const lines = source.replace(/^\ufeff/u, '').normalize('NFC').split('\n')
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!.trim()
    if (text === '' || text.startsWith('#')) continue
    const line = at + 1
    const values = text.split(';')
    if (!headed) {
      headed = true
      if (values.map((value) => value.trim()).join(';') !== columns.join(';'))
        throw malformed(file, line, 'head')
      continue
    }
    if (values.length !== columns.length) throw malformed(file, line, 'columns')
    const cells: Record<string, string> = {}
    for (let column = 0; column < columns.length; column++) cells[columns[column]!] = values[column]!.trim()
    if (values[0]!.trim() === '') throw malformed(file, line, columns[0]!)
    rows.push({ line, cells })
  }
  if (!headed) throw malformed(file, 1, 'head')
  return rows
}

/** The error for a row of a data file that cannot be used; `column` names what is wrong with it. */
export function malformed(file: string, line: number, column: string): DoichieuError {
  return new DoichieuError('models/malformed', { file, line, column })
}
