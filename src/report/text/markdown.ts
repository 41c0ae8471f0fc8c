import { printable } from '../printable.js'
import type { MarkedText } from '../view/types.js'

/** A document's text in Markdown: nothing in it is read as markup, a link, a list or HTML. */
export function plain(text: string): string {
  return printable(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\`*_{}[\]#|~!$^]/gu, '\\$&')
    .replace(/:\/\//gu, ':&#47;&#47;')
    .split('\n')
    .map(withoutListSign)
    .join('\n')
}

/** A line that opens with a bullet, a number or a rule is text and not a list. */
function withoutListSign(line: string): string {
  const text = line.trimStart()
  const blanks = line.slice(0, line.length - text.length)
  if (/^[-+=]/u.test(text)) return `${blanks}\\${text}`
  const digits = /^\d{1,9}(?=[.)])/u.exec(text)?.[0]
  return digits ? `${blanks}${digits}\\${text.slice(digits.length)}` : line
}

/** Marked words: left out is struck through, put in is bold, what cannot be told is in italics. */
export function marked(pieces: readonly MarkedText[]): string {
  const signs = { same: '', out: '~~', in: '**', unsure: '*' } as const
  return pieces.map(({ mark, text }) => wrapped(plain(text), signs[mark])).join('')
}

/** Emphasis may not begin or end with a blank, so blanks stay outside; each line is wrapped alone. */
function wrapped(text: string, sign: string): string {
  if (sign === '') return text
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim()
      if (inner === '') return line
      const at = line.indexOf(inner)
      return `${line.slice(0, at)}${sign}${inner}${sign}${line.slice(at + inner.length)}`
    })
    .join('\n')
}

/** A table of cells that are Markdown already. Line feeds become `<br>`. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\n/gu, '<br>')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks as one file, signed in a comment that no reader sees, so that the program knows it for its own. */
export function markdownFile(blocks: readonly (string | null | false)[]): Uint8Array {
  return new TextEncoder().encode(
    `${blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')}\n\n<!-- doichieu -->\n`,
  )
}
