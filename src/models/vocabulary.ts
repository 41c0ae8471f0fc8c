import { bare, fold } from '../text/fold.js'
import type { Models } from './models.js'

/** The syllables of all names that the models hold, with their marks and without. */
export interface Vocabulary {
  readonly printed: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
}

/** Lays out the syllables of bodies, provinces, offices and proper names; made once a set of models. */
export function vocabularyOf(models: Models): Vocabulary {
  const known = vocabularies.get(models)
  if (known) return known
  const names = [
    ...models.bodies.map((body) => body.name),
    ...models.provinces.flatMap((province) => [province.name, ...province.spellings]),
    ...models.properNames,
    ...models.roles,
    'thành phố tỉnh huyện quận xã phường thị trấn đặc khu thôn ấp cấp trường của về khóa',
  ]
  const printed = new Set(names.flatMap((name) => syllables(fold(name))))
  const made = { printed, bare: new Set([...printed].map(bare)) }
  vocabularies.set(models, made)
  return made
}

const vocabularies = new WeakMap<Models, Vocabulary>()

/** True where a name holds a syllable that the models know only with other marks (`TÌNH` for `TỈNH`): recognition may have misread it. */
export function looksMisread(name: string, models: Models): boolean {
  const known = vocabularyOf(models)
  // Behind a kind of place stand names that no list holds whole.
  const [own] = fold(name).split(/ (?:huyện|quận|xã|phường|thị trấn|thị xã|thành phố|tỉnh|ủy|thôn|ấp|trường) /u)
  return syllables(own!).some((word) => !known.printed.has(word) && known.bare.has(bare(word)))
}

function syllables(text: string): string[] {
  return text.match(/[A-Za-zÀ-ỹ\p{M}]+/gu) ?? []
}
