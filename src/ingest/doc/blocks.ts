import { append } from '../append.js'
import type { Block, Paragraph, TableRow } from '../office/content.js'

/** Paragraphs of a text without tables. */
export function wordParagraphs(text: string): Paragraph[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraphOf(line)]))
}

/**
 * Takes the tables out of the text of an old Word file, where each cell ends in a tab and each row in a tab at the end of a line.
 * Rows of one line are certain; a cell of several lines is believed in the letterhead (first lines) and in the foot (from
 * `Nơi nhận`), where it is the rule.
 */
export function wordBlocks(text: string): Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let rows: TableRow[] = []
  let plain: string[] = []
  const flushRows = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  const flushPlain = (): void => {
    append(blocks, wordParagraphs(plain.join('\n')))
    plain = []
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const end = line.includes('\t') ? rowEnd(lines, index) : -1
    if (end < 0) {
      if (line.trim() !== '') flushRows()
      plain.push(line)
      continue
    }
    const start =
      end > index || isFoot(plain) ? rowStart(plain, blocks.length === 0 && rows.length === 0) : plain.length
    const before = plain.splice(start)
    if (plain.some((other) => other.trim() !== '')) flushRows()
    flushPlain()
    rows.push(rowOf([...before, ...lines.slice(index, end + 1)].join('\n')))
    index = end
  }
  flushRows()
  flushPlain()
  return blocks
}

/** The line on which the row that holds line `index` ends: that line itself, or in a letterhead or foot one of the next few. */
function rowEnd(lines: readonly string[], index: number): number {
  if (lines[index]!.endsWith('\t')) return index
  const head = index < 12
  const foot = lines
    .slice(Math.max(0, index - 30), index + 1)
    .some((line) => /^\s*Nơi\s+nhận/u.test(line.normalize('NFC')))
  if (!head && !foot) return -1
  for (let end = index + 1; end < Math.min(lines.length, index + 15); end++)
    if (lines[end]!.endsWith('\t')) return end
  return -1
}

function isFoot(plain: readonly string[]): boolean {
  return plain.slice(-30).some((line) => /^\s*Nơi\s+nhận/u.test(line.normalize('NFC')))
}

/** Where among the plain lines before it the first cell of a row of several lines begins. */
function rowStart(plain: readonly string[], first: boolean): number {
  const recipients = plain.findLastIndex((line) => /^\s*Nơi\s+nhận/u.test(line.normalize('NFC')))
  if (recipients >= 0) return recipients
  return first && plain.length <= 12 ? 0 : plain.length
}

function rowOf(text: string): TableRow {
  const cells = text.replace(/\t$/u, '').split('\t')
  return { head: false, cells: cells.map((cell, column) => ({ column, blocks: wordParagraphs(cell) })) }
}

function paragraphOf(text: string): Paragraph {
  const place = { kind: 'line' as const, line: 1 }
  return {
    kind: 'paragraph',
    label: '',
    pieces: [{ text, bold: false, italic: false }],
    centred: false,
    place,
  }
}
