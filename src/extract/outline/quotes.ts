import type { Line } from '../regions/lines.js'

/** How many lines a quoted passage has at most. */
const longest = 200

/**
 * Which lines belong to a passage in quotation marks (`… như sau:` over `“Điều 5. …` to `…”`): its numbers are another document's. A passage whose
 * end is not found is its first line alone, so that a mark lost in recognition swallows no headings.
 */
export function quotedLines(lines: readonly Line[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!
    const opens = /^[“"]/u.test(text)
    if (!opens && !/:\s?[“"][^”"]*$/u.test(text)) continue
    const end = isOpen(text) ? endOf(lines, at) : at
    if (opens) quoted.add(at)
    for (let inside = at + 1; inside <= end; inside++) quoted.add(inside)
    at = end
  }
  return quoted
}

function isOpen(text: string): boolean {
  const balance = curly(text)
  return balance === 0 && !/[“”]/u.test(text) ? isOdd(text) : balance > 0
}

/** The line that closes the passage which a line opens; that line itself where none does. */
function endOf(lines: readonly Line[], from: number): number {
  const isCurly = /[“”]/u.test(lines[from]!.text)
  let balance = curly(lines[from]!.text)
  const last = Math.min(lines.length - 1, from + longest)
  for (let at = from + 1; at <= last; at++) {
    const { text } = lines[at]!
    if (isCurly) balance += curly(text)
    if (isCurly ? balance <= 0 : isOdd(text)) return at
  }
  return from
}

function curly(text: string): number {
  let balance = 0
  for (const sign of text) {
    if (sign === '“') balance++
    else if (sign === '”') balance--
  }
  return balance
}

function isOdd(text: string): boolean {
  return text.split('"').length % 2 === 0
}
