import type { Change } from './changes.js'
import { tierNames } from './roles.js'
import { isAct, namesBody } from './stretch-roles.js'

const longestName = 10
const endsName = /[,;:.)]$/u

/** Places of a changed stretch that are part of a body's name in capitals: `Cục Cơ sở vật chất` names no matter. */
export function namedIn({ lexemes, whole, from, stops, printed }: Change): ReadonlySet<number> {
  const named = new Set<number>()
  const to = from + lexemes.length
  for (let at = Math.max(0, from - longestName); at < to; at++) {
    // A commune or a ward by its name is a place.
    if (!/^\(?\p{Lu}/u.test(printed(at)) || tierNames.has(whole[at]!.key)) continue
    if (!namesBody(whole, at)) continue
    for (let step = at; step < to && step - at < longestName; step++) {
      if (step > at && isAct(whole, step)) break
      named.add(step)
      if (endsName.test(printed(step)) || stops(step)) break
    }
  }
  return named
}

/** True where a stretch stands before the act of its clause, all of it: it says who acts and not what is done. */
export function isSubject({ lexemes, whole, from, stops }: Change): boolean {
  let start = from
  while (start > 0 && !stops(start - 1)) start--
  for (let at = start; at < from + lexemes.length; at++) if (isAct(whole, at)) return false
  return true
}
