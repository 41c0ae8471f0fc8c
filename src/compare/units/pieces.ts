import type { Unit } from './units.js'

/** What the aligner pairs: a unit, or one half of a heading that runs into its text. */
export interface Piece {
  /** Position in the list of pieces of its side. */
  readonly index: number
  /** Position of its unit in the list of units of its side. */
  readonly unit: number
  /** Numbers that stand for the keys of its words, without the leading number or bullet. */
  readonly words: Int32Array
  /** Where its clauses end, in words: after a full stop or a semicolon, and at its end. */
  readonly stops: readonly number[]
  readonly heading: boolean
  /** True for the closing formula that says what the document was and bids to carry it out. */
  readonly closing: boolean
  /** True for what stands before the first heading: what the document is made under. */
  readonly opening: boolean
  readonly reports: boolean
  readonly ownPlan: boolean
  readonly depth: number | null
  readonly label: string
  /** The heading piece that it stands under, -1 for none. */
  readonly under: number
}

/** Gives each key a number, the same for both sides. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  numberOf(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** The pieces of a list of units in order. `under` of a unit must be a position in the same list. */
export function piecesOf(units: readonly Unit[], offset: number, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = []
  const headOf = new Map<number, number>()
  const firstHeading = Math.max(
    1,
    units.findIndex(({ depth }) => depth !== null),
  )
  for (const [position, unit] of units.entries()) {
    const under = unit.under < 0 ? -1 : (headOf.get(unit.under - offset) ?? -1)
    const runIn = unit.titleEnd > 0 && unit.titleEnd < unit.text.length
    const heading = unit.depth !== null && unit.titleEnd > 0
    const numbers = Int32Array.from(unit.lexemes, (lexeme) => vocabulary.numberOf(lexeme.key))
    const stops = stopsOf(unit)
    const closing = unit.lexemes[0]?.key === 'trên' && unit.lexemes[1]?.key === 'đây'
    const opening = position < firstHeading && unit.depth === null
    const flags = { closing, opening, reports: unit.reports, ownPlan: unit.ownPlan }
    const shared = { unit: position, depth: unit.depth, label: unit.label, ...flags }
    const split = runIn ? unit.lexemes.findIndex((lexeme) => lexeme.start >= unit.titleEnd) : -1
    if (unit.depth !== null) headOf.set(position, pieces.length)
    if (split > 0) {
      const index = pieces.length
      pieces.push({
        ...shared,
        index,
        words: numbers.subarray(0, split),
        stops: [split],
        heading: true,
        under,
      })
      const rest = { unit: position, depth: null, label: '', ...flags }
      pieces.push({
        ...rest,
        index: index + 1,
        words: numbers.subarray(split),
        stops: stops.filter((at) => at > split).map((at) => at - split),
        heading: false,
        under: index,
      })
    } else {
      pieces.push({ ...shared, index: pieces.length, words: numbers, stops, heading, under })
    }
  }
  return pieces
}

/** Where the clauses of a unit end, in words: after a full stop or a semicolon, and at its end. */
export function stopsOf(unit: Unit): number[] {
  const stops: number[] = []
  unit.lexemes.forEach((lexeme, at) => {
    const last = unit.text.charCodeAt(lexeme.wordsEnd - 1)
    if (last === 46 || last === 59) stops.push(at + 1)
  })
  if (stops.at(-1) !== unit.lexemes.length) stops.push(unit.lexemes.length)
  return stops
}
