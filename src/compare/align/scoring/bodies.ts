import { namesBody } from '../../changes/stretch-roles.js'
import type { Unit } from '../../units/units.js'

const made = new WeakMap<Unit, ReadonlySet<number>>()

/**
 * Where the words of names of bodies stand in a unit: from the capital that the body begins with to the next ones, with at most two small
 * words between (`Trường Cao đẳng nghề Tân Phú`). A body named in two paragraphs makes neither the other's task; a day or a contest does.
 */
export function bodyPlaces(unit: Unit): ReadonlySet<number> {
  const known = made.get(unit)
  if (known) return known
  const places = findPlaces(unit)
  made.set(unit, places)
  return places
}

const mostBetween = 2

function findPlaces({ text, lexemes }: Unit): Set<number> {
  const places = new Set<number>()
  let from = -1
  let last = -1
  for (let at = 1; at < lexemes.length; at++) {
    const before = text.charAt(lexemes[at - 1]!.wordsEnd - 1)
    if ('.;:,'.includes(before)) last = -1
    if (before === '.' || !isCapital(text.charAt(lexemes[at]!.start))) continue
    const goesOn = last >= 0 && at - last <= mostBetween + 1
    if (!goesOn) from = namesBody(lexemes, at) ? at : -1
    if (goesOn && from >= 0) for (let place = from; place <= at; place++) places.add(place)
    last = at
  }
  return places
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
