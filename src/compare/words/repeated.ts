import type { Lexeme } from '../units/lexemes.js'
import { Vocabulary } from '../units/pieces.js'
import type { Unit } from '../units/units.js'

// A phrase in so many units is the documents' own refrain: their title, the names of what they carry out.
const manyUnits = 6

/** Tells whether the word at a place stands in a phrase of three that many of the units repeat. */
export function repeatedIn(units: readonly Unit[]): (lexemes: readonly Lexeme[], at: number) => boolean {
  const vocabulary = new Vocabulary()
  for (const { lexemes } of units) for (const { key } of lexemes) vocabulary.numberOf(key)
  const size = vocabulary.size
  const phraseAt = (lexemes: readonly Lexeme[], at: number): number => {
    const [first, second] = [vocabulary.numberOf(lexemes[at - 1]!.key), vocabulary.numberOf(lexemes[at]!.key)]
    return (first * size + second) * size + vocabulary.numberOf(lexemes[at + 1]!.key)
  }
  const counts = new Map<number, number>()
  for (const { lexemes } of units) {
    const own = new Set<number>()
    for (let at = 1; at + 1 < lexemes.length; at++) own.add(phraseAt(lexemes, at))
    for (const phrase of own) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return (lexemes, at) => {
    for (let middle = Math.max(1, at - 1); middle <= Math.min(lexemes.length - 2, at + 1); middle++) {
      if ((counts.get(phraseAt(lexemes, middle)) ?? 0) >= manyUnits) return true
    }
    return false
  }
}
