import { normalizeCharacters, type Cleaned } from '../text/normalize.js'
import type { RunText } from '../text/edit.js'

/** Everything that is done to the characters of a text whatever its format: one form of each, damage of broken fonts mended. */
export function cleanCharacters(source: RunText): Cleaned {
  return normalizeCharacters(source)
}
