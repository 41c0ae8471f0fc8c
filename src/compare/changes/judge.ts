import type { Fate, Relation } from '../../doc/comparison.js'
import type { Limits } from '../limits.js'
import type { WordSide, Step } from '../words/words.js'

/** What the words of a pair say about it. */
export interface Likeness {
  readonly relation: Exclude<Relation, 'added'>
  /** Twice the words common, over the words of both. */
  readonly similarity: number
}

/** same, edited or reworked, by the rules of alignment: one word put in or out is edited, a frame lost or several parents reworked. */
export function likenessOf(
  parent: WordSide,
  child: WordSide,
  steps: readonly Step[],
  kind: { readonly several: boolean; readonly heading: boolean },
  { frame, cutDown, cutFrame, headingFrame }: Limits,
): Likeness {
  let common = 0
  let changed = 0
  for (const step of steps) {
    if (step.kind === 'same' || step.kind === 'variant')
      common += Math.max(step.to - step.from, step.otherTo - step.otherFrom)
    else changed += step.to - step.from + step.otherTo - step.otherFrom
  }
  const all = parent.lexemes.length + child.lexemes.length
  const similarity = all === 0 ? 1 : Math.min(1, (2 * common) / (2 * common + changed))
  if (kind.several) return { relation: 'reworked', similarity }
  if (changed === 0) return { relation: 'same', similarity: 1 }
  // A heading keeps its frame with a word or two: a body exchanged in it makes it edited, not another.
  if (kind.heading) {
    // One syllable alone is no word that both say: MỤC ĐÍCH, MỤC TIÊU.
    const says = common > 1 || similarity >= frame
    return { relation: says && similarity >= headingFrame ? 'edited' : 'reworked', similarity }
  }
  const contained = common / Math.max(1, Math.min(parent.lexemes.length, child.lexemes.length))
  // A text cut down to its frame keeps nearly all of its own words.
  const stands =
    similarity >= frame ||
    (contained >= cutDown && similarity >= cutFrame) ||
    taskStands(parent, child, steps, frame)
  return { relation: stands ? 'edited' : 'reworked', similarity }
}

/** True for two rows of a table that name one task, whatever bodies and dates the other cells name. */
function taskStands(parent: WordSide, child: WordSide, steps: readonly Step[], frame: number): boolean {
  const [before, after] = [taskIn(parent), taskIn(child)]
  if (!before || !after) return false
  let common = 0
  for (const step of steps) {
    if (step.kind !== 'same') continue
    for (let at = 0; step.from + at < step.to; at++)
      if (isIn(before, step.from + at) && isIn(after, step.otherFrom + at)) common++
  }
  return 2 * common >= frame * (before.to - before.from + after.to - after.from)
}

interface Range {
  readonly from: number
  readonly to: number
}

function isIn({ from, to }: Range, at: number): boolean {
  return from <= at && at < to
}

const fewestInTask = 3

/** The first cell of a row that says more than a number; null for what is no row. */
function taskIn({ text, lexemes }: WordSide): Range | null {
  if (!/[\t|\n]/u.test(text)) return null
  let from = 0
  for (let at = 0; at < lexemes.length; at++) {
    const next = lexemes[at + 1]
    if (next && !/[\t|\n]/u.test(text.slice(lexemes[at]!.wordsEnd, next.start))) continue
    if (at + 1 - from >= fewestInTask) return next ? { from, to: at + 1 } : null
    from = at + 1
  }
  return null
}

/** The fate of a parent's unit by the child units that come from it. */
export function fateOf(relations: readonly Relation[]): Fate {
  if (relations.length === 0) return 'omitted'
  if (relations.length > 1) return 'reworked'
  if (relations[0] === 'same') return 'kept'
  return relations[0] === 'edited' ? 'edited' : 'reworked'
}
