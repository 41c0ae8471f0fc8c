import { lineOf, median, textOfLine, type Line, type PlacedWord } from './line.js'
import type { Rule } from './page-content.js'

export interface Footnote {
  readonly number: string
  readonly lines: readonly Line[]
}

/** A page's lines with its footnotes, and the marks that refer to them, taken out. */
export interface WithoutFootnotes {
  readonly lines: readonly Line[]
  readonly notes: readonly Footnote[]
}

interface PageForNotes {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly rules: readonly Rule[]
  readonly recognised: boolean
}

/**
 * Finds the footnotes at the foot of a page: below a short rule, or, where none is drawn, set smaller than the text; the first of
 * them opens with its number. Pages without any come back as they are.
 */
export function withoutFootnotes(page: PageForNotes): WithoutFootnotes {
  const from = firstNoteLine(page)
  if (from === null) return { lines: page.lines, notes: [] }
  const notes = splitNotes(page.lines.slice(from))
  const numbers = new Set(notes.map((note) => note.number))
  const lines = page.lines
    .slice(0, from)
    .map((line) => withoutReferences(line, numbers))
    .filter((line): line is Line => line !== null)
  return { lines, notes }
}

/** Set smaller than this share of the text's size, lines at the foot of a page can be notes. */
const noteSize = 0.9

function firstNoteLine(page: PageForNotes): number | null {
  const { lines, width, height } = page
  if (lines.length < 2) return null
  const usual = median(lines.map((line) => line.size))
  const separator = page.rules.find((rule) => isSeparator(rule, page))
  const at = separator
    ? lines.findIndex((line) => line.top + line.size * 0.4 > separator.y1)
    : firstSmall(lines, usual)
  if (at <= 0 || lines[at]!.top < height * 0.4) return null
  const below = lines.slice(at)
  if (!opening.test(textOfLine(below[0]!)) || below[0]!.left > width * 0.4) return null
  const small = page.recognised || below.every((line) => line.size <= usual * noteSize + 0.2)
  return small ? at : null
}

/** Word processors draw a rule of about two inches above the first note. */
function isSeparator(rule: Rule, { width, height, lines }: PageForNotes): boolean {
  const length = rule.x2 - rule.x1
  const left = Math.min(...lines.map((line) => line.left))
  const level = Math.abs(rule.y2 - rule.y1) < length * 0.02 + 1
  return (
    level &&
    length > width * 0.1 &&
    length < width * 0.45 &&
    rule.y1 > height * 0.4 &&
    rule.x1 < left + width * 0.08
  )
}

/** Where the small lines begin that reach down to the last one; -1 where the last is not small. */
function firstSmall(lines: readonly Line[], usual: number): number {
  let at = lines.length
  while (at > 0 && lines[at - 1]!.size <= usual * (noteSize - 0.04)) at--
  return at === lines.length ? -1 : at
}

const opening = /^(?:[[(]?(\d{1,3})[\])]?|(\*{1,3}))(?=[\s.:\p{L}"“(])[.:]?\s*/u

/** A new note begins with the next number, or anew with 1 or a star. */
function splitNotes(lines: readonly Line[]): Footnote[] {
  const notes: { number: string; lines: Line[] }[] = []
  for (const line of lines) {
    const match = opening.exec(textOfLine(line))
    const number = match?.[1] ?? match?.[2]
    const last = notes[notes.length - 1]
    const next = last && /^\d+$/u.test(last.number) ? String(Number(last.number) + 1) : null
    if (number !== undefined && match && (!last || number === next || number.startsWith('*'))) {
      const rest = withoutOpening(line, match[0].trimEnd())
      notes.push({ number, lines: rest ? [rest] : [] })
    } else last?.lines.push(line)
  }
  return notes.filter((note) => note.lines.length > 0)
}

/** The line without its first characters, which may be a word of their own or the head of one. */
function withoutOpening(line: Line, head: string): Line | null {
  const words: PlacedWord[] = []
  let left = head.replace(/\s+/gu, '').length
  for (const word of line.words) {
    const { length } = word.word.text
    if (left >= length) {
      left -= length
      continue
    }
    words.push(left > 0 ? withoutHead(word, left) : word)
    left = 0
  }
  return words.length > 0 ? lineOf(words) : null
}

function withoutHead(placed: PlacedWord, count: number): PlacedWord {
  const { word } = placed
  const share = count / word.text.length
  const box = { ...word.box, x: word.box.x + word.box.width * share, width: word.box.width * (1 - share) }
  return {
    ...placed,
    x: placed.x + placed.width * share,
    width: placed.width * (1 - share),
    word: { ...word, text: word.text.slice(count), box },
  }
}

/** A small raised number that one of the page's notes bears refers to it, and is no part of the sentence. */
function withoutReferences(line: Line, numbers: ReadonlySet<string>): Line | null {
  const words: PlacedWord[] = []
  for (const placed of line.words) {
    const last = words[words.length - 1]
    if (!isReference(placed, line, numbers)) words.push(placed)
    // The word before takes its room, so that a full stop behind it does not stand apart.
    else if (last) words[words.length - 1] = { ...last, width: placed.x + placed.width - last.x }
  }
  if (words.length === line.words.length) return line
  return words.length > 0 ? lineOf(words) : null
}

function isReference({ word, y, height }: PlacedWord, line: Line, numbers: ReadonlySet<string>): boolean {
  const number = /^[[(]?(\d{1,3}|\*{1,3})[\])]?$/u.exec(word.text)?.[1]
  if (number === undefined || !numbers.has(number)) return false
  const small = (word.size ?? height) < line.size * 0.78
  return small && y + height / 2 < (line.top + line.bottom) / 2 - line.size * 0.05
}
