import { byCodeUnits } from '../../text/order.js'
import type { DutyPair } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import { locator } from '../../doc/locate.js'
import { marksOf } from '../../doc/marks.js'
import { fold } from '../../text/fold.js'
import { withoutTiers } from '../changes/exchanges.js'
import { lastDay, placeInRound, preciseDate } from '../changes/rounds.js'
import type { Unit } from '../units/units.js'

export type DutyRecord = NonNullable<DutyPair['parent']>

/** A duty with the position of its unit on its side; -1 where it stands outside the body. */
export interface Duty {
  readonly record: DutyRecord
  readonly unit: number
  readonly confidence: number
  /** The words of the act, folded. */
  readonly act: ReadonlySet<string>
  /** True where it runs from its day on, not up to it. */
  readonly onward: boolean
}

const afterWord = /(?<!\p{L})sau\s{1,3}$/iu

/** Who must do what by when, as the deadlines of a document say it, in order. */
export function dutiesOf(doc: Doc, units: readonly Unit[]): Duty[] {
  const locate = locator(doc)
  return marksOf(doc.marks, 'deadline')
    .sort((a, b) => a.span.start - b.span.start)
    .map((mark) => {
      const unit = units.findIndex(({ span }) => span.start <= mark.span.start && mark.span.start < span.end)
      const { who, what, to, kind, date, recurrence } = mark.value
      const raw = doc.text.slice(mark.span.start, mark.span.end)
      const record = {
        who,
        what,
        to,
        kind,
        date,
        recurrence,
        raw,
        unit: units[unit]?.id ?? null,
        span: locate(mark.span),
      }
      const act = new Set(fold(what ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])
      const onward =
        kind === 'from' || afterWord.test(doc.text.slice(Math.max(0, mark.span.start - 6), mark.span.start))
      return { record, unit, confidence: mark.confidence, act, onward }
    })
}

export interface DutyContext {
  /** True where the child's unit comes from the parent's. */
  readonly linked: (child: number, parent: number) => boolean
  /** True where one body's name stands for the other's throughout the document. */
  readonly localised: (from: string, to: string) => boolean
  /** How sure the pairing of a child's or parent's unit is. */
  readonly sureness: (side: 'child' | 'parent', unit: number) => number
  /** The same words for the time in a unit of the other side that belongs to the duty's own, as a duty; null where they do not stand there. */
  readonly printedThere: (side: 'child' | 'parent', duty: Duty) => DutyRecord | null
}

const leastMatch = 0.45

/** Matches the duties of both sides before any wording is looked at, and says what became of each. */
export function matchDuties(
  parent: readonly Duty[],
  child: readonly Duty[],
  context: DutyContext,
): DutyPair[] {
  const scored = parent.flatMap((before, p) =>
    child.map((after, c) => {
      const inOrder = rankIn(parent, p) === rankIn(child, c) ? sameRank : 0
      return { p, c, score: matchScore(before, after, context) + inOrder }
    }),
  )
  scored.sort((a, b) => b.score - a.score || a.p - b.p || a.c - b.c)
  const partnerOf = new Map<number, { c: number; score: number }>()
  const taken = new Set<number>()
  for (const { p, c, score } of scored) {
    if (score < leastMatch) break
    if (partnerOf.has(p) || taken.has(c)) continue
    partnerOf.set(p, { c, score })
    taken.add(c)
  }
  const pairs: DutyPair[] = parent.map((before, p) => {
    const partner = partnerOf.get(p)
    if (!partner) {
      // What is printed there was not left out, whether or not it was told as a duty.
      const there = context.printedThere('child', before)
      if (there) return { relation: 'same', parent: before.record, child: there, confidence: 0.7 }
      const confidence = round(before.confidence * context.sureness('parent', before.unit))
      return { relation: 'dropped', parent: before.record, child: null, confidence }
    }
    const after = child[partner.c]!
    const confidence = round(Math.min(1, partner.score) * Math.min(before.confidence, after.confidence))
    return {
      relation: relationOf(before, after, context),
      parent: before.record,
      child: after.record,
      confidence,
    }
  })
  for (const [c, after] of child.entries()) {
    if (taken.has(c) || pairs.some((pair) => pair.child?.span.start === after.record.span.start)) continue
    const there = context.printedThere('parent', after)
    if (there) {
      pairs.push({ relation: 'same', parent: there, child: after.record, confidence: 0.7 })
      continue
    }
    const confidence = round(after.confidence * context.sureness('child', after.unit))
    pairs.push({ relation: 'new', parent: null, child: after.record, confidence })
  }
  return pairs
}

// Of dates that one verb governs the first answers to the first.
const sameRank = 0.03

/** The how-manieth duty of its unit one is. */
function rankIn(duties: readonly Duty[], at: number): number {
  let rank = 0
  while (at - rank > 0 && duties[at - rank - 1]!.unit === duties[at]!.unit) rank++
  return rank
}

function matchScore(before: Duty, after: Duty, context: DutyContext): number {
  const linked = context.linked(after.unit, before.unit)
  const [left, right] = [before.record, after.record]
  const act = overlap(before.act, after.act)
  const report = (left.to !== null) === (right.to !== null)
  let score = (linked ? 0.5 : 0) + 0.35 * act + (report ? 0.05 : -0.15)
  if (left.recurrence !== null || right.recurrence !== null)
    score += left.recurrence === right.recurrence ? 0.1 : -0.1
  if (left.date !== null && left.date === right.date) score += 0.1
  if (left.kind === right.kind) score += 0.05
  if (!linked && act < 0.5) score -= 0.2
  return score
}

function relationOf(parent: Duty, child: Duty, context: DutyContext): DutyPair['relation'] {
  const [before, after] = [parent.record, child.record]
  const [left, right] = [timeOf(before), timeOf(after)]
  const order = left && right && before.recurrence === after.recurrence ? compareDates(left, right) : 0
  if (order < 0) return 'later'
  if (order > 0) return 'earlier'
  if (left !== right || before.recurrence !== after.recurrence) return 'changed'
  // Up to a day is not from that day on.
  if (parent.onward !== child.onward) return 'changed'
  if (
    before.who &&
    after.who &&
    !sameBody(before.who, after.who) &&
    !context.localised(before.who, after.who)
  ) {
    return 'bodyExchanged'
  }
  return 'same'
}

/** The date of a duty, or for one that comes again its place in the round. */
export function timeOf({ date, recurrence, raw }: DutyRecord): string | null {
  if (date !== null) return preciseDate(date, raw)
  return recurrence === null ? null : placeInRound(raw)
}

/** Negative where the first is earlier; 0 where they cannot be told, as one with its year and one without. */
export function compareDates(first: string, second: string): number {
  const open = (date: string): number => /^-*/u.exec(date)![0].length
  if (open(first) !== open(second)) return 0
  const [left, right] = [lastDay(first), lastDay(second)]
  return byCodeUnits(left, right)
}

// A count of things is part of the task that was read with the name: `Sở … quy hoạch 350 ha đất`. Bodies are numbered at their end.
const taskBehind = / \d[\d.,]*%? \p{L}+ \p{L}.*$/u

function sameBody(first: string, second: string): boolean {
  const plain = (name: string): string =>
    fold(name)
      .replace(taskBehind, '')
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .replace(/ +/gu, ' ')
      .trim()
  const [printed, other] = [plain(first), plain(second)]
  // Recognition runs words together: `Xãhội`.
  if (withoutBlanks(printed) === withoutBlanks(other)) return true
  const [left, right] = [withoutTiers(printed.split(' ')), withoutTiers(other.split(' '))]
  // Nothing left but the words of a tier: the bodies below each side's own.
  if (left === '' || right === '') return left === right
  return left.includes(right) || right.includes(left)
}

function withoutBlanks(text: string): string {
  return text.replaceAll(' ', '')
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return (2 * common) / (left.size + right.size)
}

function round(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000
}
