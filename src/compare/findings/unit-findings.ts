import type { ChangeKind, Finding } from '../../doc/comparison.js'
import { aboutNumber } from './about.js'
import type { Draft, FindingContext, RecordSoFar, WordsExchanged } from './drafts.js'
import { changedWords, excerpt, localisedKey, makesKind, quotable, tellingExchanges } from './excerpts.js'
import type { JudgedChild } from '../changes/judge-pairs.js'
import { passagesOf } from './passages.js'
import { runsOfUnits } from './runs.js'
import { sureFrom } from '../summary.js'
import { isBasis } from '../units/basis.js'
import { isHeading } from '../units/units.js'
import { weakenings } from '../changes/weakened.js'
import type { WordSide } from '../words/words.js'

/** What a child unit changes of its parents: what weighs by itself, then all other kinds of change in one finding. */
export function unitFindings(item: JudgedChild, record: RecordSoFar, context: FindingContext): Draft[] {
  if (item.relation === 'added') return []
  const unit = context.childUnits[item.index]!
  const shared = {
    child: [item.index],
    parent: item.parents,
    confidence: item.confidence,
    places: { where: unit },
  }
  const drafts: Draft[] = []
  if (item.moved && item.parents.length > 0) {
    const from = context.parentUnits[item.parents[0]!]
    drafts.push({ ...shared, code: 'compare/moved', severity: 'low', places: { where: unit, from } })
  }
  for (const { removed, added, code, otherFrom, otherTo } of weakenings(item)) {
    const about = aboutNumber(item.child, ...placesIn(item.child, otherFrom, otherTo))
    drafts.push({
      ...shared,
      code,
      severity: 'high',
      exchanges: [{ removed: quotable(removed), added: quotable(added), ...(about && { about }) }],
    })
  }
  const basis = isBasis(unit, context.childUnits)
  const lowered = drafts.some((draft) => draft.code === 'compare/number-lowered')
  const told = item.changes.length === 0 ? [] : toldDates(item, record, context)
  const kinds = item.changes.filter((kind) => {
    // What a plan is made under differs from what its parent is made under.
    if (basis && kind !== 'deadline') return false
    // Deadlines are told by the duties; a lowered number is told once.
    if (kind === 'deadline') return told.length === 0
    return !(kind === 'number' && lowered)
  })
  const explained = new Set(
    record.localisations
      .filter(({ units }) => units.includes(item.unit))
      .map(({ from, to }) => localisedKey(from, to)),
  )
  // Nothing but the locality's own words in the place of the higher body's: listed once, not here.
  const telling = tellingExchanges(item, explained, [...told, ...toldBodies(item, record)])
  const made = telling.map((exchange) => kinds.filter((kind) => makesKind(exchange, kind)))
  const shown = kinds.filter((kind) => made.some((own) => own.includes(kind)))
  if (shown.length === 0) return drafts
  const exchanges = changedWords(
    item,
    telling.filter((_, at) => made[at]!.length > 0),
  )
  const single = shown.length === 1 ? shown[0]! : null
  const code = single === 'deadline' ? 'deadline-changed' : (single ?? 'changed')
  const severity = isHeading(unit) ? 'low' : severityOf(shown, exchanges)
  return [...drafts, { ...shared, code: `compare/${code}`, severity, kinds: shown, exchanges }]
}

/** Where the words of a stretch of text stand among those of its side. */
function placesIn({ lexemes }: WordSide, from: number, to: number): [from: number, to: number] {
  const first = lexemes.findIndex(({ end }) => end > from)
  const behind = lexemes.findIndex(({ start }) => start >= to)
  return [first, behind < 0 ? lexemes.length : behind]
}

/** The dates of a pair that its duties tell, as printed on both sides. */
function toldDates(item: JudgedChild, record: RecordSoFar, context: FindingContext): string[] {
  const parents = item.parents.map((at) => context.parentUnits[at]!.id)
  return record.duties
    .filter(
      ({ relation, child, parent }) =>
        relation !== 'same' && (child?.unit === item.unit || parents.includes(parent?.unit ?? '')),
    )
    .flatMap(({ parent, child }) => [parent?.raw ?? '', child?.raw ?? ''])
    .filter((raw) => raw !== '')
}

/** The bodies of a unit that a duty tells as exchanged, by name. */
function toldBodies({ unit }: JudgedChild, { duties }: RecordSoFar): string[] {
  return duties
    .filter(({ relation, child }) => relation === 'bodyExchanged' && child?.unit === unit)
    .flatMap(({ parent, child }) => [parent?.who ?? '', child?.who ?? ''])
    .filter((who) => who !== '')
}

// Fewer words than this are wording more than substance.
const fewWords = 4

/** A number or date put in the place of another and a citation of another document weigh most; a few words of scope least. */
function severityOf(kinds: readonly ChangeKind[], exchanges: readonly WordsExchanged[]): Finding['severity'] {
  if (exchanges.some(({ removed, added }) => misquotes(removed, added))) return 'high'
  if (kinds.includes('number') && exchanges.some(({ removed, added }) => bothCount(removed, added)))
    return 'high'
  if (kinds.some((kind) => kind === 'assignee' || kind === 'number' || kind === 'deadline')) return 'medium'
  const words = exchanges.reduce((sum, { removed, added }) => sum + wordsIn(removed) + wordsIn(added), 0)
  return words > fewWords ? 'medium' : 'low'
}

const symbol = /(?<![\p{L}\p{N}])(?<number>\d{1,4})\s?[-–/]\s?(?<symbol>\p{Lu}[\p{L}-]*\/\p{Lu}[\p{L}-]*)/gu

/** True where a document of the same kind and issuer is cited under another number: `126-KL/TW` and `12-KL/TW`. */
function misquotes(removed: string, added: string): boolean {
  if (!removed.includes('/') || !added.includes('/')) return false
  const before = [...removed.matchAll(symbol)].map(({ groups }) => groups!)
  const after = [...added.matchAll(symbol)].map(({ groups }) => groups!)
  if (before.length !== 1 || after.length !== 1) return false
  return before[0]!.symbol === after[0]!.symbol && Number(before[0]!.number) !== Number(after[0]!.number)
}

/** True where a short count stands in the place of another. */
function bothCount(removed: string, added: string): boolean {
  const count = /(?<![\p{L}\p{N}/.-])\d+(?:[,.]\d+)?%?(?![\p{L}\p{N}/-])/u
  return wordsIn(removed) <= 6 && wordsIn(added) <= 6 && count.test(removed) && count.test(added)
}

function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}

/** What the child adds: neighbours of one section are one finding that names how many passages there are. */
export function additionFindings(record: RecordSoFar, context: FindingContext): Draft[] {
  const { childUnits: units, judged } = context
  const added = judged.children.flatMap((item) => (item.relation === 'added' ? [item.index] : []))
  const sure = (at: number): boolean => judged.children[at]!.confidence >= sureFrom
  const alike = (a: number, b: number): boolean => sure(a) === sure(b)
  return runsOfUnits(added, units, alike).flatMap((run): Draft[] => {
    const passages = passagesOf(run, units, [context.child])
    if (passages.length === 0) return []
    const ofWeight = passages.some(
      (at) =>
        !record.childUnits[at]!.stock && record.duties.some((duty) => duty.child?.unit === units[at]!.id),
    )
    return [
      {
        code: passages.length > 1 ? 'compare/added-several' : 'compare/added',
        severity: ofWeight ? 'medium' : 'low',
        confidence: Math.min(...passages.map((at) => judged.children[at]!.confidence)),
        parent: [],
        child: run,
        params: { text: excerpt(units[passages[0]!]!.text), count: passages.length },
        places: { where: units[run[0]!]! },
      },
    ]
  })
}
