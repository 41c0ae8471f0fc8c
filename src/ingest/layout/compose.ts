import type { Mark } from '../../doc/marks.js'
import type { Run } from '../../doc/origin.js'
import type { Span } from '../../doc/span.js'
import type { PlacedWord } from './line.js'
import type { Unit } from './unit.js'

/** A document's text with the origin of each word and the marks of the layout. */
export interface Composed {
  readonly text: string
  readonly runs: readonly Run[]
  readonly marks: readonly Mark[]
}

/** Who set the marks. */
const by = 'layout'
/** A recognised word below this confidence is marked as doubtful. */
const doubtfulBelow = 0.6

interface PlacedUnit extends Span {
  readonly unit: Unit
  readonly words: readonly (Span & { readonly placed: PlacedWord })[]
}

/** Writes units one under another: one run a word, what stands between two words belongs to the first. */
export function compose(units: readonly Unit[]): Composed {
  const pieces: string[] = []
  const runs: Run[] = []
  const placedUnits: PlacedUnit[] = []
  let at = 0
  units.forEach((unit, index) => {
    const start = at
    const words: (Span & { placed: PlacedWord })[] = []
    const all = unit.lines.flatMap((line, lineIndex) =>
      line.words.map((placed, wordIndex) => ({ placed, lineIndex, wordIndex })),
    )
    all.forEach(({ placed, lineIndex }, wordIndex) => {
      const next = all[wordIndex + 1]
      const separator = next
        ? between(placed, next.placed, next.lineIndex !== lineIndex)
        : index === units.length - 1
          ? ''
          : '\n'
      const text = placed.word.text.normalize('NFC').replace(/\s+/gu, ' ').trim()
      const { x, y, width, height } = placed.word.box
      const { confidence } = placed.word
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) }
      runs.push({
        start: at,
        end: at + text.length + separator.length,
        place: { kind: 'page', page: placed.page, box, ...(confidence === undefined ? {} : { confidence }) },
      })
      words.push({ start: at, end: at + text.length, placed })
      pieces.push(text, separator)
      at += text.length + separator.length
    })
    placedUnits.push({ start, end: words[words.length - 1]!.end, unit, words })
  })
  return { text: pieces.join(''), runs, marks: marksOf(placedUnits) }
}

/** Words of one printed line that touch, and what a hyphen or stroke at the end of a line holds together, stand without a blank. */
function between(placed: PlacedWord, next: PlacedWord, overLine: boolean): string {
  if (overLine) {
    const held = /[\p{L}\p{N}][-/]$/u.test(placed.word.text) && /^[\p{L}\p{N}]/u.test(next.word.text)
    return held ? '' : ' '
  }
  if (placed.word.confidence !== undefined || next.word.confidence !== undefined) return ' '
  const gap = next.x - placed.x - placed.width
  const size = Math.min(placed.word.size ?? placed.height, next.word.size ?? next.height)
  return gap < size * 0.12 && gap > -size ? '' : ' '
}

/** Hundredths of a point: finer than any printer, and short in JSON. */
function round(points: number): number {
  return Math.round(points * 100) / 100
}

function marksOf(units: readonly PlacedUnit[]): Mark[] {
  return [
    ...grouped(units, (unit) => unit.column).map((group): Mark<'column'> =>
      mark('column', group.span, group.value),
    ),
    ...grouped(units, (unit) => unit.cell).map((group): Mark<'cell'> =>
      mark('cell', group.span, group.value),
    ),
    ...units.flatMap(({ unit, start, end }): Mark[] =>
      unit.footnote === undefined ? [] : [mark('footnote', { start, end }, { number: unit.footnote })],
    ),
    ...units.flatMap(styleMarks),
    ...units.flatMap((unit) => unit.words.flatMap(wordMarks)),
  ]
}

function mark<T extends Mark['type']>(type: T, span: Span, value: Mark<T>['value'], confidence = 1): Mark<T> {
  return { type, span, value, by, confidence }
}

/** Neighbouring units that share a value, as one span. */
function grouped<T extends object>(
  units: readonly PlacedUnit[],
  of: (unit: Unit) => T | undefined,
): { value: T; span: Span }[] {
  const groups: { value: T; span: Span }[] = []
  for (const { unit, start, end } of units) {
    const value = of(unit)
    const last = groups[groups.length - 1]
    if (!value) continue
    if (last?.value === value) last.span = { start: last.span.start, end }
    else groups.push({ value, span: { start, end } })
  }
  return groups
}

/** Bold and italic stretches of a unit, and the whole unit where it is centred; a unit of one style has one mark. */
function styleMarks({ unit, words, start, end }: PlacedUnit): Mark[] {
  const stretches: { start: number; end: number; bold: boolean; italic: boolean; size: number }[] = []
  for (const { placed, start: from, end: to } of words) {
    const bold = placed.word.bold === true
    const italic = placed.word.italic === true
    const last = stretches[stretches.length - 1]
    if (last && last.bold === bold && last.italic === italic) last.end = to
    else
      stretches.push({
        start: from,
        end: to,
        bold,
        italic,
        size: Math.round((placed.word.size ?? 0) * 2) / 2,
      })
  }
  const size = (points: number): { size?: number } => (points > 0 ? { size: points } : {})
  const one = stretches.length === 1
  const centred =
    unit.centred && !one
      ? [mark('style', { start, end }, { centred: true, ...size(stretches[0]!.size) })]
      : []
  const styled = stretches
    .filter(({ bold, italic }) => bold || italic || (one && unit.centred))
    .map((stretch) =>
      mark(
        'style',
        { start: stretch.start, end: stretch.end },
        {
          ...(stretch.bold ? { bold: true } : {}),
          ...(stretch.italic ? { italic: true } : {}),
          ...(one && unit.centred ? { centred: true } : {}),
          ...size(stretch.size),
        },
      ),
    )
  return [...centred, ...styled]
}

function wordMarks({ placed, start, end }: Span & { readonly placed: PlacedWord }): Mark[] {
  const { reading, confidence, text } = placed.word
  const marks: Mark[] = []
  if (reading) marks.push(mark('reading', { start, end }, { chosen: text, ...reading }, confidence ?? 1))
  if (confidence !== undefined && confidence < doubtfulBelow)
    marks.push(mark('doubtful', { start, end }, { confidence }, confidence))
  return marks
}
