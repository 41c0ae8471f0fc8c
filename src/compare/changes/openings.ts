import { actWords, bodiesAndPeople, leadWords } from './roles.js'

/** What a word can open. Most words open nothing, and no pattern has to be tried at them. */
export interface Opening {
  /** The name of a body or of people. */
  readonly name: boolean
  /** Words that lead to someone or order something. */
  readonly lead: boolean
  /** An act. */
  readonly act: boolean
}

// The words met last: a few thousand make up every plan.
const openings = new Map<string, Opening>()
const mostOpenings = 20_000

/** What the key of a word can open; false says that no pattern can match there, true that one has to be tried. */
export function openingOf(key: string): Opening {
  const known = openings.get(key)
  if (known) return known
  if (openings.size >= mostOpenings) openings.clear()
  const first = /^\p{L}*/u.exec(key)![0]
  // Behind a sign inside a word another one may begin: `xã/phường`.
  const joined = /\P{L}\p{L}/u.test(key)
  const made = {
    name: joined || nameOpeners.has(first),
    lead: leadOpeners.has(first),
    act: actOpeners.has(first),
  }
  openings.set(key, made)
  return made
}

/** The first syllables of the alternatives of a pattern, whatever it wants to stand around them. */
export function firstSyllables(alternatives: string): ReadonlySet<string> {
  let plain = alternatives
  for (let at = plain.lastIndexOf('('); at >= 0; at = plain.lastIndexOf('('))
    plain = plain.slice(0, at) + plain.slice(plain.indexOf(')', at) + 1)
  return new Set(plain.split('|').map((words) => /^\p{L}*/u.exec(words)![0]))
}

const nameOpeners = firstSyllables(bodiesAndPeople)
const leadOpeners = firstSyllables(leadWords)
const actOpeners = firstSyllables(actWords)
