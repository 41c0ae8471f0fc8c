import type { Unit } from './units.js'

/** What the aligner pairs: a unit, or one half of a heading that runs into its text. */
export interface Piece {
  /** Position in the list of pieces of its side. */
  readonly index: number
  /** Position of its unit in the list of units of its side. */
  readonly unit: number
  /** Numbers that stand for the keys of its words, without the leading number or bullet. */
  readonly words: Int32Array
  readonly heading: boolean
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
  for (const [position, unit] of units.entries()) {
    const under = unit.under < 0 ? -1 : (headOf.get(unit.under - offset) ?? -1)
    const runIn = unit.titleEnd > 0 && unit.titleEnd < unit.text.length
    const heading = unit.depth !== null && unit.titleEnd > 0
    const numbers = Int32Array.from(unit.lexemes, (lexeme) => vocabulary.numberOf(lexeme.key))
    const shared = { unit: position, depth: unit.depth, label: unit.label }
    const split = runIn ? unit.lexemes.findIndex((lexeme) => lexeme.start >= unit.titleEnd) : -1
    if (unit.depth !== null) headOf.set(position, pieces.length)
    if (split > 0) {
      const index = pieces.length
      pieces.push({ ...shared, index, words: numbers.subarray(0, split), heading: true, under })
      const rest = { unit: position, depth: null, label: '' }
      pieces.push({ ...rest, index: index + 1, words: numbers.subarray(split), heading: false, under: index })
    } else {
      pieces.push({ ...shared, index: pieces.length, words: numbers, heading, under })
    }
  }
  return pieces
}
