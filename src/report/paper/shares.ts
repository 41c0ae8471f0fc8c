import type { PaperTable } from './types.js'

type Rows = PaperTable['rows']

/** The shares of number, parent, child and remarks, of a hundred. */
export type Shares = readonly [number: number, parent: number, child: number, remarks: number]

const numberShare = 5
const remarkShares = [19, 22, 25, 28, 31, 34]
// Letters of a line of body size across the sheet, for each share of it.
const lettersToShare = 1

/**
 * How wide the columns of a comparison are: the two passages alike, the remarks as wide as makes the table shortest. Long remarks in a
 * narrow column leave half of every page blank beside them.
 */
export function comparisonShares(rows: Rows): Shares {
  let best = sharesWith(remarkShares[0]!)
  let fewest = linesWith(rows, best)
  for (const remarks of remarkShares.slice(1)) {
    const shares = sharesWith(remarks)
    const lines = linesWith(rows, shares)
    if (lines < fewest) [best, fewest] = [shares, lines]
  }
  return best
}

function sharesWith(remarks: number): Shares {
  const passage = (100 - numberShare - remarks) / 2
  return [numberShare, passage, passage, remarks]
}

function linesWith(rows: Rows, shares: Shares): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(...row.map((cell, column) => linesOf(cell, shares[column]!))),
    0,
  )
}

function linesOf(cell: Rows[number][number], share: number): number {
  return cell.reduce((lines, runs) => {
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
    return lines + Math.max(1, Math.ceil(letters / (share * lettersToShare)))
  }, 0)
}
