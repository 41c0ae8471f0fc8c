import type { Lexeme } from '../units/lexemes.js'
import { countIn } from '../units/phrases.js'
import type { Unit } from '../units/units.js'
import type { Vocabulary } from '../units/vocabulary.js'

// A phrase in so many units is the documents' own refrain: their title, the names of what they carry out.
const manyUnits = 6

/** Tells whether the word at a place stands in a phrase of three that many of the units repeat. */
export function repeatedIn(
  units: readonly Unit[],
  vocabulary: Vocabulary,
): (lexemes: readonly Lexeme[], at: number) => boolean {
  const counts = countIn(
    units.map(({ phrases }) => phrases),
    vocabulary.phraseCount,
  )
  return (lexemes, at) => {
    for (let first = Math.max(0, at - 2); first <= Math.min(lexemes.length - 3, at); first++) {
      const [one, two, three] = [lexemes[first]!, lexemes[first + 1]!, lexemes[first + 2]!]
      const phrase = vocabulary.findPhrase(
        vocabulary.find(one.key),
        vocabulary.find(two.key),
        vocabulary.find(three.key),
      )
      if (phrase >= 0 && counts[phrase]! >= manyUnits) return true
    }
    return false
  }
}
