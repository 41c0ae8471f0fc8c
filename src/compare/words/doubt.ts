import { bare } from '../../text/fold.js'
import { areVariants } from '../../text/lookalikes.js'
import { isNear } from '../../text/near.js'
import { romanValue } from '../../text/roman.js'
import { abbreviated } from './initials.js'
import { diffKeys, type Stretch } from './diff.js'
import type { Attested, Step, WordSide } from './words.js'

/**
 * The steps of a replaced block: the same letters spaced otherwise, words in it that cannot be told from each other, or a change.
 * A number, a date, a citation and a name are never taken for each other for being near.
 */
export function replaced(parent: WordSide, child: WordSide, block: Stretch, attested: Attested): Step[] {
  const { from, to, otherFrom, otherTo } = block
  if (to === from) return [{ kind: 'added', from, to, otherFrom, otherTo }]
  if (otherTo === otherFrom) return [{ kind: 'removed', from, to, otherFrom, otherTo }]
  const before = letters(parent, from, to)
  if (before !== '' && before === letters(child, otherFrom, otherTo)) return [{ ...block, kind: 'variant' }]
  if (misread(parent, child, block) || abbreviated(parent, child, block) || sameNumeral(parent, child, block))
    return [{ ...block, kind: 'variant' }]
  const steps: Step[] = []
  let left = from
  let other = otherFrom
  const change = (end: number, otherEnd: number): void => {
    if (end > left) steps.push({ kind: 'removed', from: left, to: end, otherFrom: other, otherTo: other })
    if (otherEnd > other)
      steps.push({ kind: 'added', from: end, to: end, otherFrom: other, otherTo: otherEnd })
  }
  const bares = sameBare(parent, child, block)
  const whole = bares.length === to - from && bares.length === otherTo - otherFrom
  for (const [at, otherAt] of bares) {
    if (!isSlip({ parent, child, at, otherAt, whole, attested })) continue
    change(at, otherAt)
    steps.push({ kind: 'variant', from: at, to: at + 1, otherFrom: otherAt, otherTo: otherAt + 1 })
    left = at + 1
    other = otherAt + 1
  }
  change(to, otherTo)
  return steps
}

/** True for one number in Roman and in Arabic figures: `lần thứ XIII`, `lần thứ 13`. */
function sameNumeral(parent: WordSide, child: WordSide, { from, to, otherFrom, otherTo }: Stretch): boolean {
  if (to - from !== 1 || otherTo - otherFrom !== 1) return false
  const [left, right] = [parent.lexemes[from]!, child.lexemes[otherFrom]!]
  if (left.kind !== 'number' || right.kind !== 'number') return false
  const isRoman = ({ key }: { key: string }): boolean => /^[ivxl]+$/u.test(key)
  if (isRoman(left) === isRoman(right)) return false
  const [roman, arabic] = isRoman(left) ? [left.key, right.key] : [right.key, left.key]
  return String(romanValue(roman.toUpperCase())) === arabic
}

function letters(side: WordSide, from: number, to: number): string {
  let joined = ''
  for (let at = from; at < to; at++) {
    const { key, kind } = side.lexemes[at]!
    // 1,5 is not 15.
    joined += kind === 'word' ? key.replace(/[^\p{L}\p{N}]+/gu, '') : key
  }
  return joined
}

const longestMisread = 4

/**
 * A block that recognition may have misread: short, of words alone, on a recognised page, its letters near each other. A word that the
 * engine itself doubts may be further off.
 */
function misread(parent: WordSide, child: WordSide, block: Stretch): boolean {
  const { from, to, otherFrom, otherTo } = block
  if (to === from || otherTo === otherFrom) return false
  if (to - from > longestMisread || otherTo - otherFrom > longestMisread) return false
  const lexemes = [...parent.lexemes.slice(from, to), ...child.lexemes.slice(otherFrom, otherTo)]
  if (lexemes.some((lexeme) => lexeme.kind !== 'word')) return false
  const doubts = [
    ...parent.lexemes.slice(from, to).map((lexeme) => parent.doubt?.(lexeme) ?? 'none'),
    ...child.lexemes.slice(otherFrom, otherTo).map((lexeme) => child.doubt?.(lexeme) ?? 'none'),
  ]
  if (doubts.every((doubt) => doubt === 'none')) return false
  const [before, after] = [bare(letters(parent, from, to)), bare(letters(child, otherFrom, otherTo))]
  const length = Math.max(before.length, after.length)
  const most = doubts.includes('doubtful') ? Math.ceil(length * 0.4) : Math.max(1, Math.floor(length * 0.2))
  // Two syllables of two letters that differ in one are two words.
  return length >= 3 && isNear(before, after, Math.min(most, length - 2))
}

/** Places in a block where both sides have the same letters without their marks, in order. Numbers, dates and citations never. */
function sameBare(parent: WordSide, child: WordSide, block: Stretch): [number, number][] {
  if (block.to - block.from > 400 || block.otherTo - block.otherFrom > 400) return []
  const key = (lexeme: WordSide['lexemes'][number], side: string): string =>
    lexeme.kind === 'word' ? bareKey(lexeme.key) : `${side}${lexeme.key}`
  const before = parent.lexemes.slice(block.from, block.to).map((lexeme) => key(lexeme, 'p '))
  const after = child.lexemes.slice(block.otherFrom, block.otherTo).map((lexeme) => key(lexeme, 'c '))
  const pairs: [number, number][] = []
  for (const stretch of diffKeys(before, after)) {
    if (stretch.kind !== 'equal') continue
    for (let at = 0; at < stretch.to - stretch.from; at++) {
      pairs.push([block.from + stretch.from + at, block.otherFrom + stretch.otherFrom + at])
    }
  }
  return pairs
}

// The bare forms of the syllables met last: a few thousand make up every plan.
const bareKeys = new Map<string, string>()
const mostBareKeys = 20_000

function bareKey(key: string): string {
  const known = bareKeys.get(key)
  if (known !== undefined) return known
  if (bareKeys.size >= mostBareKeys) bareKeys.clear()
  const made = bare(key)
  bareKeys.set(key, made)
  return made
}

interface Slip {
  readonly parent: WordSide
  readonly child: WordSide
  readonly at: number
  readonly otherAt: number
  /** True where the whole block differs in its marks alone, so that the words around it are matched. */
  readonly whole: boolean
  readonly attested: Attested
}

/**
 * A slip where the neighbours on both sides are matched, or where the documents show the parent's form with its neighbour more than once
 * and never the child's. Else the two are chance neighbours and the difference is real. A name needs the evidence too.
 */
function isSlip({ parent, child, at, otherAt, whole, attested }: Slip): boolean {
  const key = (side: WordSide, index: number): string => side.lexemes[index]?.key ?? ''
  // Both words are usual beside the same neighbours: mọi and mỗi.
  if (areVariants(key(parent, at), key(child, otherAt))) return false
  const seen = (count: Attested['elsewhere'], side: WordSide, place: number): number =>
    Math.max(count(key(side, place - 1), key(side, place)), count(key(side, place), key(side, place + 1)))
  const before = seen(attested.elsewhere, parent, at)
  const after = seen(attested.elsewhere, child, otherAt)
  const name = isName(parent, at) && isName(child, otherAt)
  // Whoever types a name twice in one way means it.
  if (name && !child.doubt && seen(attested.inChild, child, otherAt) >= 2) return false
  if (before >= 2 && after === 0) return true
  if (!whole || name) return before >= 2 && after <= 1
  return !(before >= 2 && after >= 3)
}

/** A word with a capital inside a sentence, or before another one: the name of a place, a body or a person. */
function isName(side: WordSide, at: number): boolean {
  return isCapital(side, at) && (at > 0 || isCapital(side, 1))
}

function isCapital(side: WordSide, at: number): boolean {
  const lexeme = side.lexemes[at]
  return lexeme !== undefined && /^\P{L}*\p{Lu}\p{Ll}/u.test(side.text.slice(lexeme.start, lexeme.wordsEnd))
}
