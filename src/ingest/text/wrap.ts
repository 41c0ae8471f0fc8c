import { endsUnit, opensUnit, startsLower } from '../../text/lines.js'
import type { Line } from './physical-lines.js'

/** How a plain text is wrapped: measured on the lines that are certainly cut in mid-sentence. */
export interface Wrap {
  /** True where `line`'s first word would not have fitted behind `previous`. */
  reaches(previous: Line, line: Line): boolean
  /** True where the line starts further in than wrapped lines do; undefined where the text shows no such custom. */
  indented(line: Line): boolean | undefined
  /** Paragraphs are set apart by blank lines. */
  readonly spaced: boolean
  /** How many lines are certainly cut in mid-sentence. */
  readonly cuts: number
}

/** A line of a typed page has some sixty to a hundred and thirty letters: longer ones are whole paragraphs. */
const longest = 160
/** Letters are of unequal width: a full line may have fewer than the longest one. */
const tolerance = 0.86

/**
 * Measures width, indent and spacing. A text counts as wrapped where three lines are cut in mid-sentence, or two of one length.
 */
export function wrapOf(lines: readonly Line[]): Wrap {
  const cut = evidence(cutLines(lines))
  const lengths = cut.map(({ previous }) => reach(previous))
  const width = cut.length > 0 ? percentile(lengths, 0.9) : Infinity
  const indents = cut.map(({ line }) => line.indent)
  const margin = cut.length > 0 ? percentile(indents, 0.5) : 0
  const deeper = lines.filter((line) => line.indent > margin + 1 && line.indent < margin + 16)
  const usesIndent = cut.length >= 3 && deeper.length >= 3 && deeper.length >= lines.length / 20
  return {
    reaches: (previous, line) =>
      reach(previous) <= width * 1.2 && reach(previous) + 1 + firstWordLength(line.text) >= width * tolerance,
    indented: (line) => (usesIndent ? line.indent > margin + 1 : undefined),
    spaced: isSpaced(lines),
    cuts: cut.length,
  }
}

/** Neighbours without a blank line between, the first in mid-sentence, the second going on with a small letter. */
function cutLines(lines: readonly Line[]): { previous: Line; line: Line }[] {
  const cut: { previous: Line; line: Line }[] = []
  for (let index = 1; index < lines.length; index++) {
    const previous = lines[index - 1]!
    const line = lines[index]!
    if (line.apart || previous.text.length > longest || previous.text.length < 30) continue
    if (startsLower(line.text) && !endsUnit(previous.text) && !opensUnit(line.text))
      cut.push({ previous, line })
  }
  return cut
}

function evidence(cut: { previous: Line; line: Line }[]): { previous: Line; line: Line }[] {
  const lengths = cut.map(({ previous }) => previous.text.length)
  const alike =
    cut.length === 2 && Math.min(...lengths) >= 50 && Math.min(...lengths) >= Math.max(...lengths) * 0.85
  return cut.length >= 3 || alike ? cut : []
}

/** Where a line ends, its indent counted in; a far indent sets a block to the middle or the right and is no margin. */
function reach(line: Line): number {
  return line.text.length + (line.indent <= 24 ? line.indent : 0)
}

function isSpaced(lines: readonly Line[]): boolean {
  let ends = 0
  let spaced = 0
  for (let index = 1; index < lines.length; index++) {
    if (!opensUnit(lines[index]!.text)) continue
    ends++
    if (lines[index]!.apart) spaced++
  }
  return ends >= 3 && spaced / ends >= 0.7
}

function firstWordLength(text: string): number {
  const blank = text.slice(0, 40).search(/\s/u)
  return blank < 0 ? Math.min(text.length, 40) : blank
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
