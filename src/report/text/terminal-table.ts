import { createRequire } from 'node:module'
import type Table from 'cli-table3'
import { printable } from '../printable.js'

export interface TerminalTable {
  readonly columns: readonly {
    readonly name: string
    /** Part of the width; 0 keeps the column as wide as its longest word line. */ readonly share: number
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Columns of the terminal; 100 unless known. */
  readonly width?: number | undefined
  readonly color?: boolean | undefined
}

/** A table for a terminal, its widths in display columns, long cells wrapped at words. */
export function terminalTable({ columns, rows, width = 100, color = false }: TerminalTable): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : printable(String(cell)))))
  const natural = columns.map(({ name }, index) =>
    Math.max(name.length, ...cells.map((row) => longestLine(row[index] ?? ''))),
  )
  const fixed = columns.reduce((sum, { share }, index) => sum + (share === 0 ? natural[index]! + 2 : 0), 0)
  const left = Math.max(width - fixed - columns.length - 1, columns.length * 4)
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  // Loaded when the first table is drawn: every other command starts without it.
  const Drawn = createRequire(import.meta.url)('cli-table3') as typeof Table
  const table = new Drawn({
    head: columns.map(({ name }) => name),
    colWidths: columns.map(({ share }, index) =>
      share === 0
        ? natural[index]! + 2
        : Math.max(6, Math.min(natural[index]! + 2, Math.floor((left * share) / shares))),
    ),
    wordWrap: true,
    style: color ? { head: ['bold'], border: ['grey'] } : { head: [], border: [] },
  })
  table.push(...cells)
  return table.toString()
}

function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => line.length))
}
