import type { ChangeKind } from '../doc/comparison.js'
import { fitsKind } from './changes.js'
import { exchangesOf, sameButTier, type Exchange } from './exchanges.js'
import type { JudgedChild } from './judge-pairs.js'
import { trimSigns } from './trim.js'

const longestExcerpt = 22

/** The beginning of a passage, as much as a sentence in a report can carry. */
export function excerpt(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ')
  return words.length <= longestExcerpt ? words.join(' ') : `${words.slice(0, longestExcerpt).join(' ')}…`
}

const made = new WeakMap<JudgedChild, Exchange[]>()

/** The exchanges of a unit: asked for each kind of change, made once. */
function exchangesOnce(item: JudgedChild): Exchange[] {
  const known = made.get(item) ?? exchangesOf(item)
  made.set(item, known)
  return known
}

/**
 * What was left out and put in of one kind in a unit, the exchange that says most first. Exchanges listed as localisations, and
 * bodies that differ in their tier alone, are left out: empty on both sides where nothing else remains.
 */
export function changedText(
  item: JudgedChild,
  kind: ChangeKind,
  localised: ReadonlySet<string>,
): { removed: string; added: string } {
  const who = kind === 'assignee' || kind === 'audience'
  const fitting = exchangesOnce(item).filter(({ removed, added, before, after }) => {
    if (localised.has(`${trimSigns(before)}\u0000${trimSigns(after)}`)) return false
    if (who && sameButTier(removed, added)) return false
    return fitsKind(removed, kind) || fitsKind(added, kind)
  })
  const join = (texts: readonly string[]): string => excerpt(texts.filter((text) => text !== '').join(' … '))
  return {
    removed: join(fitting.map(({ before }) => before)),
    added: join(fitting.map(({ after }) => after)),
  }
}
