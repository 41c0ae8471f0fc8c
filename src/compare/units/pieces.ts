import { basisOf } from './basis.js'
import type { Unit } from './units.js'

/** What the aligner pairs: a unit, or one half of a heading that runs into its text. */
export interface Piece {
  /** Position in the list of pieces of its side. */
  readonly index: number
  /** Position of its unit in the list of units of its side. */
  readonly unit: number
  /** The unit itself, and which of its words is the piece's first. */
  readonly of: Unit
  readonly first: number
  /** The numbers of its words, without the leading number or bullet. */
  readonly words: Int32Array
  /** The numbers of the runs of three words in them. */
  readonly phrases: Int32Array
  /** Where its clauses end, in words: after a full stop or a semicolon, and at its end. */
  readonly stops: readonly number[]
  readonly heading: boolean
  /** True for the closing formula that says what the document was and bids to carry it out. */
  readonly closing: boolean
  /** True for what the document is made under and says what it makes: of what stands before the first heading, not how things stood so far. */
  readonly basis: boolean
  readonly reports: boolean
  readonly ownPlan: boolean
  readonly depth: number | null
  readonly label: string
  /** The heading piece that it stands under, -1 for none. */
  readonly under: number
}

/** The pieces of a list of units in order. `under` of a unit must be a position in the same list. */
export function piecesOf(units: readonly Unit[], offset: number): Piece[] {
  const pieces: Piece[] = []
  const headOf = new Map<number, number>()
  const basis = basisOf(units)
  for (const [position, unit] of units.entries()) {
    const under = unit.under < 0 ? -1 : (headOf.get(unit.under - offset) ?? -1)
    const runIn = unit.titleEnd > 0 && unit.titleEnd < unit.text.length
    const heading = unit.depth !== null && unit.titleEnd > 0
    const stops = stopsOf(unit)
    const closing = unit.lexemes[0]?.key === 'trên' && unit.lexemes[1]?.key === 'đây'
    const of = {
      position,
      unit,
      closing,
      basis: basis.has(position),
      reports: unit.reports,
      ownPlan: unit.ownPlan,
    }
    const { words, phrases, depth, label } = unit
    const split = runIn ? unit.lexemes.findIndex((lexeme) => lexeme.start >= unit.titleEnd) : -1
    const index = pieces.length
    if (depth !== null) headOf.set(position, index)
    if (split > 0) {
      const title = { words: words.subarray(0, split), phrases: phrases.subarray(0, Math.max(0, split - 2)) }
      const text = { words: words.subarray(split), phrases: phrases.subarray(split) }
      const rest = stops.filter((at) => at > split).map((at) => at - split)
      pieces.push(pieceOf(of, title, { index, first: 0, stops: [split], heading: true, depth, label, under }))
      const below = {
        index: index + 1,
        first: split,
        stops: rest,
        heading: false,
        depth: null,
        label: '',
        under: index,
      }
      pieces.push(pieceOf(of, text, below))
    } else {
      pieces.push(pieceOf(of, { words, phrases }, { index, first: 0, stops, heading, depth, label, under }))
    }
  }
  return pieces
}

type OfUnit = Pick<Piece, 'closing' | 'basis' | 'reports' | 'ownPlan'> & {
  readonly position: number
  readonly unit: Unit
}

/** Written out: objects spread into one another are dear to make, and an alignment reads its pieces over and over. */
function pieceOf(
  of: OfUnit,
  { words, phrases }: Pick<Piece, 'words' | 'phrases'>,
  own: Pick<Piece, 'index' | 'first' | 'stops' | 'heading' | 'depth' | 'label' | 'under'>,
): Piece {
  return {
    index: own.index,
    unit: of.position,
    of: of.unit,
    first: own.first,
    words,
    phrases,
    stops: own.stops,
    heading: own.heading,
    closing: of.closing,
    basis: of.basis,
    reports: of.reports,
    ownPlan: of.ownPlan,
    depth: own.depth,
    label: own.label,
    under: own.under,
  }
}

/** Where the clauses of a unit end, in words: after a full stop or a semicolon, and at its end. */
export function stopsOf(unit: Unit): number[] {
  const stops: number[] = []
  const { lexemes, text } = unit
  for (let at = 0; at < lexemes.length; at++) {
    const last = text.charCodeAt(lexemes[at]!.wordsEnd - 1)
    if (last === 46 || last === 59) stops.push(at + 1)
  }
  if (stops.at(-1) !== lexemes.length) stops.push(lexemes.length)
  return stops
}
