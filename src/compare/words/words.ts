import type { WordRun } from '../../doc/comparison.js'
import { diffKeys, type Stretch } from './diff.js'
import { replaced } from './doubt.js'
import type { Lexeme } from '../units/lexemes.js'

/** One side of a word diff: a text and the lexemes that cover it. */
export interface WordSide {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  /** True for a word that a page's recognition itself doubts, or whose page was recognised at all. */
  readonly doubt?: (lexeme: Lexeme) => 'none' | 'recognised' | 'doubtful'
}

/** A stretch of lexemes of both sides: `same` print the same, `variant` say the same or cannot be told from it. Ends exclusive. */
export interface Step {
  readonly kind: 'same' | 'variant' | 'removed' | 'added'
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** How often two words stand side by side in the documents at hand: shows which of two spellings is a slip. */
export interface Attested {
  /** In the parents and the folder, the child left out. */
  readonly elsewhere: (first: string, second: string) => number
  readonly inChild: (first: string, second: string) => number
}

/** What stays, goes and comes between two texts, in lexemes. Spelling variants and slips of recognition are `variant`, never a change. */
export function stepsBetween(parent: WordSide, child: WordSide, attested: Attested): Step[] {
  const stretches = diffKeys(
    parent.lexemes.map((lexeme) => lexeme.key),
    child.lexemes.map((lexeme) => lexeme.key),
  )
  const steps: Step[] = []
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at]!
    if (stretch.kind === 'equal') {
      steps.push(...equalSteps(parent, child, stretch))
      continue
    }
    const next = stretches[at + 1]
    const block =
      next && next.kind !== 'equal' && next.kind !== stretch.kind
        ? { ...stretch, to: Math.max(stretch.to, next.to), otherTo: Math.max(stretch.otherTo, next.otherTo) }
        : stretch
    if (block !== stretch) at++
    steps.push(...replaced(parent, child, block, attested))
  }
  return steps
}

/** The steps of an equal stretch: what prints the same, blanks included, in one; each spelling variant by itself. */
function equalSteps(parent: WordSide, child: WordSide, { from, to, otherFrom }: Stretch): Step[] {
  const shift = otherFrom - from
  if (printsSame(parent, child, from, to, shift))
    return [{ kind: 'same', from, to, otherFrom, otherTo: to + shift }]
  const steps: Step[] = []
  let start = from
  const close = (end: number): void => {
    if (end > start)
      steps.push({ kind: 'same', from: start, to: end, otherFrom: start + shift, otherTo: end + shift })
  }
  for (let at = from; at < to; at++) {
    if (printsSame(parent, child, at, at + 1, shift)) continue
    close(at)
    const kind = printOf(parent, at) === printOf(child, at + shift) ? 'same' : 'variant'
    steps.push({ kind, from: at, to: at + 1, otherFrom: at + shift, otherTo: at + shift + 1 })
    start = at + 1
  }
  close(to)
  return steps
}

/** True for a stretch of the parent that the child prints sign for sign, word by word. */
function printsSame(parent: WordSide, child: WordSide, from: number, to: number, shift: number): boolean {
  for (let at = from; at < to; at++) {
    const left = parent.lexemes[at]!
    const right = child.lexemes[at + shift]!
    if (left.end - left.start !== right.end - right.start) return false
  }
  return textOf(parent, from, to) === textOf(child, from + shift, to + shift)
}

function textOf({ text, lexemes }: WordSide, from: number, to: number): string {
  return to > from ? text.slice(lexemes[from]!.start, lexemes[to - 1]!.end) : ''
}

function printOf(side: WordSide, at: number): string {
  const lexeme = side.lexemes[at]!
  return side.text.slice(lexeme.start, lexeme.wordsEnd)
}

/**
 * The runs of a comparison from its steps. The parent's side is the text of `=`, `-` and the first of `~`, the child's that of `=`, `+`
 * and the second of `~`: joined they are the two texts to the letter, blanks included.
 */
export function runsOf(parent: WordSide, child: WordSide, steps: readonly Step[]): WordRun[] {
  const runs: WordRun[] = []
  const push = (kind: '=' | '-' | '+', text: string): void => {
    if (text === '') return
    const last = runs.at(-1)
    if (last && last[0] === kind) runs[runs.length - 1] = [kind, last[1] + text]
    else runs.push([kind, text])
  }
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!
    const before = textOf(parent, step.from, step.to)
    const after = textOf(child, step.otherFrom, step.otherTo)
    if (step.kind === 'removed' && steps[at + 1]?.kind === 'added') {
      const next = steps[++at]!
      replace(push, before, textOf(child, next.otherFrom, next.otherTo))
    } else if (step.kind === 'removed') push('-', before)
    else if (step.kind === 'added') push('+', after)
    else if (before === after) push('=', before)
    else if (step.kind === 'same' && sameButEnd(before, after)) {
      // One of the two ends its text here: the blank belongs to what follows on the other side.
      push('=', before.trimEnd())
      push('-', before.slice(before.trimEnd().length))
      push('+', after.slice(after.trimEnd().length))
    } else runs.push(['~', before, after])
  }
  return runs
}

function sameButEnd(before: string, after: string): boolean {
  return before.trimEnd() === after.trimEnd() && (before === before.trimEnd() || after === after.trimEnd())
}

/** A replaced stretch without the printed words that both begin or end with: of a changed date only the day. */
function replace(push: (kind: '=' | '-' | '+', text: string) => void, before: string, after: string): void {
  const left = before.match(/\S+\s*/gu) ?? []
  const right = after.match(/\S+\s*/gu) ?? []
  let head = 0
  while (head < left.length && head < right.length && left[head] === right[head]) head++
  let tail = 0
  const most = Math.min(left.length, right.length) - head
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  push('=', left.slice(0, head).join(''))
  push('-', left.slice(head, left.length - tail).join(''))
  push('+', right.slice(head, right.length - tail).join(''))
  push('=', left.slice(left.length - tail).join(''))
}

/** One side's text of a word diff: what applying it gives. */
export function applyWords(words: readonly WordRun[], side: 'parent' | 'child'): string {
  const own = side === 'parent' ? '-' : '+'
  return words
    .map((run) => {
      if (run[0] === '~') return side === 'parent' ? run[1] : run[2]
      return run[0] === '=' || run[0] === own ? run[1] : ''
    })
    .join('')
}
