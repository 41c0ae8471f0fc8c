import type { Lexeme } from './lexemes.js'
import type { Unit } from './units.js'

// A phrase in so many units is the documents' own refrain: their title, the names of what they carry out.
const manyUnits = 6

/** Tells whether a word stands in a phrase of three that many of the units repeat. */
export function repeatedIn(units: readonly Unit[]): (lexeme: Lexeme) => boolean {
  const counts = new Map<string, number>()
  for (const { lexemes } of units) {
    const own = new Set<string>()
    for (let at = 1; at + 1 < lexemes.length; at++) own.add(phraseAt(lexemes, at))
    for (const phrase of own) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  const refrain = new Set<string>()
  for (const [phrase, count] of counts) {
    if (count >= manyUnits) for (const key of phrase.split(' ')) refrain.add(key)
  }
  return (lexeme) => refrain.has(lexeme.key)
}

function phraseAt(lexemes: readonly Lexeme[], at: number): string {
  return `${lexemes[at - 1]!.key} ${lexemes[at]!.key} ${lexemes[at + 1]!.key}`
}
