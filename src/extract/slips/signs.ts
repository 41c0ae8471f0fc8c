import type { Span } from '../../doc/span.js'
import type { Candidate } from './candidates.js'
import { matchesOf } from '../../text/matches.js'

/** Signs that cannot stand where they do: a bracket without its other half, a stray sign of recognition. One unit at a time. */
export function signSlips(text: string, unit: Span): Candidate[] {
  const printed = text.slice(unit.start, unit.end)
  return [...brackets(printed, unit.start), ...strays(printed, unit.start)]
}

/** Brackets of labels (`a)`, `1)`, `(1).`) are not counted. */
function brackets(printed: string, offset: number): Candidate[] {
  if (!/[()]/u.test(printed)) return []
  const open: number[] = []
  const lone: number[] = []
  for (const match of matchesOf(printed, /[()]/gu)) {
    if (match[0] === '(') open.push(match.index)
    else if (open.length > 0) open.pop()
    else if (/["“‘'\\]/u.test(printed[match.index - 1] ?? '')) continue
    else if (
      !/(?:^|[\s;,.:(–-])(?:[a-zÀ-ỹ]|\d{1,2}|[ivx]{1,4})(?:\.\d{1,2})?$/iu.test(
        printed.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      lone.push(match.index)
  }
  // An item that a page break has cut is not said to be wrong: only units that end as a sentence does.
  if (open.length > 0 && !/[.;:)”"]$/u.test(printed)) open.length = 0
  // So many are no slips: a text of another kind.
  if (lone.length + open.length > 5) return []
  return [...lone, ...open].flatMap((at) => bracketSlip(printed, at, offset) ?? [])
}

function bracketSlip(printed: string, at: number, offset: number): Candidate | null {
  const isOpen = printed[at] === '('
  const start = isOpen ? at : printed.lastIndexOf(' ', printed.lastIndexOf(' ', at - 1) - 1) + 1
  const next = printed.indexOf(' ', printed.indexOf(' ', at + 1) + 1)
  const end = isOpen ? (next < 0 ? printed.length : next) : at + 1
  if (end - start < 3) return null
  const words = printed.slice(start, end)
  const meant = isOpen ? words.slice(1).trimStart() : words.slice(0, -1).trimEnd()
  return { start: offset + start, end: offset + end, meant, confidence: 0.7 }
}

/** `^`, `~`, `¬` and the like inside or after a word: no sign of an office's text. */
function strays(printed: string, offset: number): Candidate[] {
  const found: Candidate[] = []
  for (const { 0: signs, index } of matchesOf(printed, /[¬¦^~§¤]+/gu)) {
    const before = /[A-Za-zÀ-ỹ]{0,12}$/u.exec(printed.slice(Math.max(0, index - 12), index))![0]
    const after = /^[A-Za-zÀ-ỹ]{0,12}/u.exec(
      printed.slice(index + signs.length, index + signs.length + 12),
    )![0]
    // A formula's: `x^2`, `m^x`.
    if (before.length + after.length < 4 || (before === '' && /[\^~§]/u.test(signs))) continue
    const start = offset + index - before.length
    found.push({
      start,
      end: offset + index + signs.length + after.length,
      meant: before + after,
      confidence: 0.8,
    })
  }
  return found.length > 5 ? [] : found
}
