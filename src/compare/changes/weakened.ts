import type { JudgedChild } from './judge-pairs.js'
import { keysOf } from './changes.js'
import { wordsStart } from './exchanges.js'
import type { Step } from '../words/words.js'

const strong = /(?<!\p{L})(?:phải|bắt buộc|nhất thiết|yêu cầu|chịu trách nhiệm|100%|toàn bộ|tất cả)(?!\p{L})/u
const weak =
  /(?<!\p{L})(?:khuyến khích|nên|có thể|đề nghị|tạo điều kiện|nếu có|nếu cần|phấn đấu|cố gắng|tùy)(?!\p{L})/u

export interface Weakening {
  readonly code: string
  readonly removed: string
  readonly added: string
  /** Where the two stand in the texts of the pair's two sides. */
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

const made = new WeakMap<JudgedChild, readonly Weakening[]>()

/**
 * Demands of a unit that became weaker: an order turned into advice, a number lowered in the same place. Asked for by the duties and by the
 * findings, made once.
 */
export function weakenings(item: JudgedChild): readonly Weakening[] {
  let found = made.get(item)
  if (!found) made.set(item, (found = findWeakenings(item)))
  return found
}

function findWeakenings(item: JudgedChild): Weakening[] {
  return item.steps.flatMap((step, at) => {
    const next = item.steps[at + 1]
    if (step.kind === 'removed' && next?.kind === 'added') return exchangeWeakened(item, step, next)
    const alone = step.kind === 'added' && item.steps[at - 1]?.kind !== 'removed'
    return alone ? adviceAdded(item, step, item.steps.slice(at + 1)) : []
  })
}

function exchangeWeakened(item: JudgedChild, step: Step, next: Step): Weakening[] {
  const before = item.parent.lexemes.slice(step.from, step.to)
  const after = item.child.lexemes.slice(next.otherFrom, next.otherTo)
  if (strong.test(keysOf(before)) && weak.test(keysOf(after)) && !strong.test(keysOf(after)))
    return [{ code: 'compare/weakened', ...placeOf(item, before, after) }]
  if (!isLowered(item, before, after)) return []
  // Of a long exchange that both sides begin with a count, the counts alone.
  const short = before.length <= fewWords && after.length <= fewWords
  const place = short ? placeOf(item, before, after) : placeOf(item, before.slice(0, 1), after.slice(0, 1))
  return [{ code: 'compare/number-lowered', ...place }]
}

// What makes advice of the demand that it is put in front of or behind.
const advice =
  /(?<!\p{L})(?:khuyến khích|nếu có|nếu cần|tùy theo|tùy điều|có thể|cố gắng|trong điều kiện cho phép)(?!\p{L})/u
const quotedWithIt = 3

/** A word of advice put into a demand that stands, quoted with the words behind it. */
function adviceAdded(item: JudgedChild, step: Step, following: readonly Step[]): Weakening[] {
  const added = item.child.lexemes.slice(step.otherFrom, step.otherTo)
  if (added.length > fewWords || !advice.test(keysOf(added)) || advice.test(keysOf(item.parent.lexemes)))
    return []
  const changed = following.findIndex(({ kind }) => kind === 'removed' || kind === 'added')
  const last = (changed < 0 ? following : following.slice(0, changed)).at(-1)
  if (!last) return []
  const before = item.parent.lexemes.slice(step.to, Math.min(last.to, step.to + quotedWithIt))
  const after = item.child.lexemes.slice(step.otherFrom, Math.min(last.otherTo, step.otherTo + quotedWithIt))
  return [{ code: 'compare/weakened', ...placeOf(item, before, after) }]
}

function placeOf({ parent, child }: JudgedChild, before: Lexemes, after: Lexemes): Omit<Weakening, 'code'> {
  const [from, to] = [wordsStart(parent, before[0]!), before.at(-1)!.wordsEnd]
  const [otherFrom, otherTo] = [wordsStart(child, after[0]!), after.at(-1)!.wordsEnd]
  const [removed, added] = [parent.text.slice(from, to), child.text.slice(otherFrom, otherTo)]
  return { removed, added, from, to, otherFrom, otherTo }
}

const fewWords = 4

// Behind these a lower number asks for more, or for no less.
const ceilings = /(?<!\p{L})(?:còn|dưới|xuống|quá|tối đa|vượt|chậm nhất|trong vòng)(?!\p{L})/u

/** True where a count of a short exchange, or the one that both sides print at the same place, became smaller. */
function isLowered({ parent }: JudgedChild, before: Lexemes, after: Lexemes): boolean {
  const from = parent.lexemes.indexOf(before[0]!)
  if (ceilings.test(keysOf(parent.lexemes.slice(Math.max(0, from - 3), from)))) return false
  const [more, less] = [amounts(before), amounts(after)]
  const short = before.length <= fewWords && after.length <= fewWords
  const pair = short && more.length === 1 && less.length === 1
  // Both begin with it: what follows may have been left out.
  const opens = before[0]!.kind === 'number' && after[0]!.kind === 'number'
  if (!(pair || opens) || more.length === 0 || less.length === 0) return false
  return more[0]!.percent === less[0]!.percent && less[0]!.value < more[0]!.value
}

type Lexemes = JudgedChild['parent']['lexemes']

function amounts(lexemes: Lexemes): { value: number; percent: boolean }[] {
  return lexemes.flatMap((lexeme) => {
    if (lexeme.kind !== 'number' || !/^\d+(?:,\d+)?%?$/u.test(lexeme.key)) return []
    const percent = lexeme.key.endsWith('%')
    return [{ value: Number(lexeme.key.replace('%', '').replace(',', '.')), percent }]
  })
}
