import { continues } from '../../text/lines.js'
import { wrapOf } from '../text/wrap.js'
import { append } from '../append.js'
import type { OfficeLine } from './layout.js'

/** Fewer lines cut in mid-sentence than this, or than this share of all, are slips of an author and no conversion. */
const fewest = 5
const share = 0.25

/**
 * Joins the lines of a file whose every printed line is a paragraph of its own, as converters from PDF leave it. A file written by
 * people, where a paragraph is a paragraph, stays as it is; tables, columns and notes always do.
 */
export function rewrap(lines: readonly OfficeLine[]): OfficeLine[] {
  const measured = lines.map((line) => ({
    start: 0,
    end: 0,
    text: line.pieces.map((piece) => piece.text).join('').replace(/ {2,}/gu, ' ').trim(),
    indent: 0,
    apart: line.group !== null,
    pageNumber: false,
  })) // prettier-ignore
  const wrap = wrapOf(measured)
  if (wrap.cuts < fewest || wrap.cuts < lines.length * share) return [...lines]
  const joined: OfficeLine[] = []
  let unitStart = ''
  for (const [index, line] of lines.entries()) {
    const [previous, current] = [measured[index - 1], measured[index]!]
    const last = joined[joined.length - 1]
    const plain = last?.group === null && line.group === null && previous !== undefined
    const unit = (): string => last?.pieces.map(({ text }) => text).join('') ?? ''
    const context = { apart: false, full: plain && wrap.reaches(previous, current), unitStart, unit }
    if (plain && last && continues(previous.text, current.text, context)) {
      const blank = { ...line.pieces[0]!, text: ' ' }
      append(last.pieces, [blank, ...line.pieces])
    } else {
      joined.push({ ...line, pieces: [...line.pieces] })
      unitStart = current.text
    }
  }
  return joined
}
