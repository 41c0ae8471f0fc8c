import { labelKinds, type Label, type LabelKind } from './labels.js'

/** What is wrong with a number: used twice, one left out, or not under the number that it names. */
export type NumberingError =
  | { readonly code: 'outline/number-repeated'; readonly label: string }
  | { readonly code: 'outline/number-skipped'; readonly label: string; readonly expected: string }
  | { readonly code: 'outline/number-parent'; readonly label: string; readonly above: string }

interface Frame {
  readonly kind: LabelKind
  last: number | null
  seen: Set<number>
}

/** Follows the labels of a document in order and tells each one's depth (from 1) and what is wrong with its number. */
export function numbering(): {
  take(label: Label): { depth: number; error: NumberingError | null }
  /** True where a label's kind is not open yet, but narrower ones are. */
  opens(label: Label): boolean
  reset(): void
} {
  let stack: Frame[] = []
  // Articles run through all chapters; a series may also go on under the next heading.
  let articles: Frame = newFrame('article')
  const lastOfKind = new Map<LabelKind, number>()
  return {
    take(label) {
      stack = stack.slice(0, placeOf(label, stack))
      if (stack.at(-1)?.kind !== label.kind)
        stack.push(label.kind === 'article' ? articles : newFrame(label.kind))
      const frame = stack.at(-1)!
      const above = stack.slice(0, -1).findLast((outer) => outer.kind === aboveKind(label.kind))
      const error = checked(label, frame, above ?? null, lastOfKind.get(label.kind) ?? null)
      if (label.ordinal !== null) {
        frame.last = label.ordinal
        frame.seen.add(label.ordinal)
        lastOfKind.set(label.kind, label.ordinal)
      }
      return { depth: stack.length, error }
    },
    opens(label) {
      return stack.length > 0 && !stack.some((frame) => frame.kind === label.kind)
    },
    reset() {
      stack = []
      articles = newFrame('article')
      lastOfKind.clear()
    },
  }
}

/**
 * How many of the open numbers stay open above a label. A kind that is open goes on where it stands; a new one closes all that
 * are narrower by rule, but for a first `I` or `A` inside an article, whose text a decision may number so.
 */
function placeOf(label: Label, stack: readonly Frame[]): number {
  const open = stack.findIndex((frame) => frame.kind === label.kind)
  if (open >= 0) return open + 1
  const rank = labelKinds.indexOf(label.kind)
  const article = stack.findIndex((frame) => frame.kind === 'article')
  if (article >= 0 && label.ordinal === 1 && (label.kind === 'roman' || label.kind === 'capital')) {
    return article + 1
  }
  // Letters and numbers with brackets stand inside each other as each writer likes: a first one opens inside what is open.
  if (label.ordinal === 1 && points.has(label.kind) && points.has(stack.at(-1)?.kind ?? label.kind))
    return stack.length
  const wider = stack.findIndex((frame) => labelKinds.indexOf(frame.kind) > rank)
  return wider < 0 ? stack.length : wider
}

const points: ReadonlySet<LabelKind> = new Set<LabelKind>(['letter', 'paren', 'bracket'])

function newFrame(kind: LabelKind): Frame {
  return { kind, last: null, seen: new Set() }
}

function aboveKind(kind: LabelKind): LabelKind | null {
  if (kind === 'compound3') return 'compound2'
  if (kind === 'compound4') return 'compound3'
  if (kind === 'decimal2') return 'arabic'
  if (kind === 'decimal3') return 'decimal2'
  return kind === 'decimal4' ? 'decimal3' : null
}

function checked(
  label: Label,
  frame: Frame,
  above: Frame | null,
  lastAnywhere: number | null,
): NumberingError | null {
  const number = label.ordinal
  if (number === null) return null
  if (above && label.above !== null && above.last !== null && above.last !== label.above) {
    return { code: 'outline/number-parent', label: label.label, above: String(above.last) }
  }
  const { last } = frame
  if (last === null) {
    if (number === 1 || number === (lastAnywhere ?? 0) + 1) return null
    // A text that begins in the middle names no error; a second or third number first does.
    return number <= 3 ? { code: 'outline/number-skipped', label: label.label, expected: '1' } : null
  }
  if (number === last || (frame.seen.has(number) && number !== 1)) {
    return { code: 'outline/number-repeated', label: label.label }
  }
  if (number > last + 1 && !mayPass(label.kind, last, number)) {
    return { code: 'outline/number-skipped', label: label.label, expected: String(last + 1) }
  }
  return null
}

/** Letters often leave out đ; a series that jumps far is another list. */
function mayPass(kind: LabelKind, last: number, number: number): boolean {
  if (kind === 'letter' || kind === 'capital') return number === last + 2 && last === 4
  return number > last + 3
}
