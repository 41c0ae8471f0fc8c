import { fold } from '../../../text/fold.js'

/** Tells whether two syllables (folded: lower case, one school of tones) are a word of the list. */
export type IsCompound = (first: string, second: string) => boolean

/** A look-up in the two-syllable words of `models/compounds.csv`; without a list no two syllables are known to be a word. */
export function compoundsOf(words: readonly string[]): IsCompound {
  const known = new Set(words.map(fold))
  return (first, second) => known.has(`${first} ${second}`)
}
