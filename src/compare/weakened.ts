import type { JudgedChild } from './judge-pairs.js'
import { keysOf } from './changes.js'

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

/** Demands of a unit that became weaker: an order turned into advice, a number lowered in the same place. */
export function weakenings(item: JudgedChild): Weakening[] {
  return item.steps.flatMap((step, at) => {
    const next = item.steps[at + 1]
    if (step.kind !== 'removed' || next?.kind !== 'added') return []
    const before = item.parent.lexemes.slice(step.from, step.to)
    const after = item.child.lexemes.slice(next.otherFrom, next.otherTo)
    const removed = item.parent.text.slice(before[0]!.start, before.at(-1)!.wordsEnd)
    const added = item.child.text.slice(after[0]!.start, after.at(-1)!.wordsEnd)
    const place = {
      removed,
      added,
      from: before[0]!.start,
      to: before.at(-1)!.wordsEnd,
      otherFrom: after[0]!.start,
      otherTo: after.at(-1)!.wordsEnd,
    }
    if (strong.test(keysOf(before)) && weak.test(keysOf(after)) && !strong.test(keysOf(after))) {
      return [{ code: 'compare/weakened', ...place }]
    }
    const [more, less] = [amounts(before), amounts(after)]
    if (before.length <= 4 && more.length === 1 && less.length === 1 && less[0]! < more[0]!) {
      return [{ code: 'compare/number-lowered', ...place }]
    }
    return []
  })
}

function amounts(lexemes: JudgedChild['parent']['lexemes']): number[] {
  return lexemes.flatMap((lexeme) => {
    const value = /^\d+(?:,\d+)?/u.exec(lexeme.kind === 'number' ? lexeme.key : '')
    return value ? [Number(value[0].replace(',', '.'))] : []
  })
}
