import type { ChangeKind } from '../../doc/comparison.js'
import { fitsKind } from '../changes/changes.js'
import { aboutNumber } from './about.js'
import type { WordsExchanged } from './drafts.js'
import { exchangesOf, printed, sameButTier, type Exchange } from '../changes/exchanges.js'
import type { JudgedChild } from '../changes/judge-pairs.js'
import type { Lexeme } from '../units/lexemes.js'
import { trimSigns } from '../units/trim.js'
import type { Step } from '../words/words.js'

const longestExcerpt = 25
const shortestExcerpt = 17

/** The beginning of a passage, as much as a sentence in a report can carry, cut after a word group where one ends near. */
export function excerpt(text: string): string {
  // A passage may be a page long: only its beginning is taken apart.
  const words = text.trim().split(/\s+/u, longestExcerpt + 1)
  if (words.length <= longestExcerpt) return words.join(' ')
  let end = longestExcerpt
  while (end > shortestExcerpt && !/[,;:.)]$/u.test(words[end - 1]!)) end--
  const cut = words.slice(0, end > shortestExcerpt ? end : longestExcerpt).join(' ')
  return `${cut.replace(/[,;:.]$/u, '')}…`
}

/**
 * The exchanges of a unit that a finding may show. Those listed as localisations, lone function words and dates `told` elsewhere are left
 * out.
 */
export function tellingExchanges(
  item: JudgedChild,
  localised: ReadonlySet<string>,
  told: readonly string[],
): Exchange[] {
  const known = (text: string): boolean => text === '' || told.some((raw) => raw.includes(trimSigns(text)))
  return exchangesOf(item).filter((exchange) => {
    const { removed, added, before, after } = exchange
    if (empty(removed) && empty(added)) return false
    if (known(before) && known(after)) return false
    return !isLocalised(item, exchange, localised)
  })
}

/** True for an exchange that can make a change of this kind: bodies that differ in their tier alone are no others. */
export function makesKind({ removed, added }: Exchange, kind: ChangeKind): boolean {
  if (!fitsKind(removed, kind) && !fitsKind(added, kind)) return false
  return !((kind === 'assignee' || kind === 'audience') && sameButTier(removed, added))
}

const mostShown = 3

/** The words of a unit's exchanges, the weightiest in the order of the text. */
export function changedWords(item: JudgedChild, exchanges: readonly Exchange[]): WordsExchanged[] {
  return [...exchanges]
    .sort((a, b) => weight(b) - weight(a) || a.from - b.from || a.otherFrom - b.otherFrom)
    .slice(0, mostShown)
    .sort((a, b) => a.from - b.from || a.otherFrom - b.otherFrom)
    .map((exchange) => shown(item, exchange))
}

/** The key under which a localisation is known, however its first letter is printed. */
export function localisedKey(from: string, to: string): string {
  return `${trimSigns(from)}\u0000${trimSigns(to)}`.toLowerCase()
}

/** True for an exchange listed as a localisation, or for one whose every part is: `tỉnh (qua Sở` for `huyện (qua Phòng`. */
function isLocalised(item: JudgedChild, exchange: Exchange, known: ReadonlySet<string>): boolean {
  if (known.has(localisedKey(exchange.before, exchange.after))) return true
  const { from, to, otherFrom, otherTo } = exchange
  const inside = item.steps.filter(
    (step) =>
      (step.kind === 'removed' && step.from >= from && step.to <= to) ||
      (step.kind === 'added' && step.otherFrom >= otherFrom && step.otherTo <= otherTo),
  )
  return (
    inside.length > 2 && inside.every((step, at) => isHalf(item, step, inside[at + 1], inside[at - 1], known))
  )
}

/** True for the half of a removed and an added stretch that together are a localisation. */
function isHalf(
  item: JudgedChild,
  step: Step,
  next: Step | undefined,
  previous: Step | undefined,
  known: ReadonlySet<string>,
): boolean {
  const [removed, added] = step.kind === 'removed' ? [step, next] : [previous, step]
  if (removed?.kind !== 'removed' || added?.kind !== 'added') return false
  const before = printed(item.parent, item.parent.lexemes.slice(removed.from, removed.to))
  const after = printed(item.child, item.child.lexemes.slice(added.otherFrom, added.otherTo))
  return known.has(localisedKey(before, after))
}

const functionWords: ReadonlySet<string> = new Set(
  'và các những của cho với về tại trong ở từ đến là cũng đã được để do theo này đó như hoặc mà thì việc'.split(
    ' ',
  ),
)

/** True for words that by themselves say nothing. */
function empty(lexemes: readonly Lexeme[]): boolean {
  return lexemes.every(({ kind, key }) => kind === 'word' && functionWords.has(key))
}

function weight({ removed, added }: Exchange): number {
  const all = [...removed, ...added]
  const facts = all.filter(({ kind }) => kind !== 'word').length
  return 20 * Math.min(facts, 2) + all.length
}

/** An exchange as quoted. A lone syllable is half a word: its neighbours on both sides are quoted with it. */
function shown(item: JudgedChild, exchange: Exchange): WordsExchanged {
  let { from, to, otherFrom, otherTo } = exchange
  const lone = [...exchange.removed, ...exchange.added].every(({ kind }) => kind === 'word')
  if (lone && to - from <= 1 && otherTo - otherFrom <= 1) {
    const key = (side: 'parent' | 'child', at: number): string | undefined => item[side].lexemes[at]?.key
    if (from > 0 && key('parent', from - 1) === key('child', otherFrom - 1)) {
      from--
      otherFrom--
    }
    if (to < item.parent.lexemes.length && key('parent', to) === key('child', otherTo)) {
      to++
      otherTo++
    }
  }
  const quote = (side: 'parent' | 'child', start: number, end: number): string =>
    excerpt(quotable(printed(item[side], item[side].lexemes.slice(start, end))))
  const said = { removed: quote('parent', from, to), added: quote('child', otherFrom, otherTo) }
  const numbers = [...exchange.removed, ...exchange.added].every(({ kind }) => kind === 'number')
  const about = numbers && otherTo > otherFrom ? aboutNumber(item.child, otherFrom, otherTo) : ''
  return about === '' ? said : { ...said, about }
}

// A bracket that opened so few words before the end was cut off from what it holds.
const cutBracket = /\s?\([^()\s]*(?:\s[^()\s]+)?$/u

/** Words as quoted, without the signs around them but with the one that a number cannot do without. */
export function quotable(text: string): string {
  const core = trimSigns(text.replace(cutBracket, '') || text)
  return text.charAt(text.indexOf(core) + core.length) === '%' ? `${core}%` : core
}
