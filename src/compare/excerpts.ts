import type { ChangeKind } from '../doc/comparison.js'
import type { JudgedChild } from './judge-pairs.js'
import { fitsKind } from './changes.js'
import { trimSigns } from './trim.js'

const longestExcerpt = 22

/** The beginning of a passage, as much as a sentence in a report can carry. */
export function excerpt(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ')
  return words.length <= longestExcerpt ? words.join(' ') : `${words.slice(0, longestExcerpt).join(' ')}…`
}

/** What was left out and put in of one kind in a unit; exchanges that are listed as localisations are left out. */
export function changedText(
  item: JudgedChild,
  kind: ChangeKind,
  localised: ReadonlySet<string>,
): { removed: string; added: string } {
  const removed: string[] = []
  const added: string[] = []
  item.steps.forEach((step, at) => {
    const pair = item.steps[at + 1]
    const before = item.parent.lexemes.slice(step.from, step.to)
    const after = item.child.lexemes.slice(step.otherFrom, step.otherTo)
    const print = (side: JudgedChild['parent'], list: typeof before): string =>
      list.length === 0 ? '' : side.text.slice(list[0]!.start, list.at(-1)!.wordsEnd).replace(/\s+/gu, ' ')
    if (step.kind === 'removed') {
      const other = pair?.kind === 'added' ? item.child.lexemes.slice(pair.otherFrom, pair.otherTo) : []
      if (
        localised.has(`${trimSigns(print(item.parent, before))}\u0000${trimSigns(print(item.child, other))}`)
      )
        return
      if (fitsKind(before, kind) || (other.length > 0 && fitsKind(other, kind)))
        removed.push(print(item.parent, before))
    }
    if (step.kind === 'added') {
      const previous = item.steps[at - 1]
      const other = previous?.kind === 'removed' ? item.parent.lexemes.slice(previous.from, previous.to) : []
      if (
        localised.has(`${trimSigns(print(item.parent, other))}\u0000${trimSigns(print(item.child, after))}`)
      )
        return
      if (fitsKind(after, kind) || (other.length > 0 && fitsKind(other, kind)))
        added.push(print(item.child, after))
    }
  })
  return { removed: excerpt(removed.join(' … ')), added: excerpt(added.join(' … ')) }
}
