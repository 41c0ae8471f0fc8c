import type { ChangeKind } from '../../doc/comparison.js'
import { actors, audience, lengthOfTime, manner, namedByNumber } from './roles.js'
import { rolesIn } from './stretch-roles.js'
import type { Lexeme } from '../units/lexemes.js'
import type { Step, WordSide } from '../words/words.js'

/** One changed stretch of one side. */
export interface Change {
  readonly side: 'removed' | 'added'
  readonly lexemes: readonly Lexeme[]
  /** All lexemes of its side, and where it begins among them. */
  readonly whole: readonly Lexeme[]
  readonly from: number
  /** Whether a clause ends with the lexeme at a place of `whole`. */
  readonly stops: (at: number) => boolean
}

interface ChangeWithRoles extends Change {
  readonly roles: ReadonlySet<'assignee' | 'audience'>
}

export interface PairFacts {
  readonly parent: WordSide
  readonly child: WordSide
  readonly steps: readonly Step[]
  /** True for a heading alone: only who or whom it names can change. */
  readonly heading: boolean
  /** What must be done by when, as each side's marks say it: one string a deadline. */
  readonly parentDeadlines: readonly string[]
  readonly childDeadlines: readonly string[]
  /** True for the paragraph that says what the document is made under. */
  readonly basis: boolean
  /** True where the heading or the title says that the unit names who is reached. */
  readonly reaches: boolean
  /** True for a word of a phrase that stands in many places of the documents. */
  readonly repeated: (lexemes: readonly Lexeme[], at: number) => boolean
}

/** The kinds of substantive change in a pair, in the order of the contract; empty where only the wording changed. */
export function changesOf(facts: PairFacts): ChangeKind[] {
  const changes = changedStretches(facts).map((change) => ({ ...change, roles: rolesIn(change, facts) }))
  const found = new Set<ChangeKind>()
  if (!facts.heading && deadlineChanged(facts)) found.add('deadline')
  for (const change of changes) {
    for (const role of change.roles) found.add(role)
  }
  if (!facts.heading && numberChanged(changes)) found.add('number')
  if (exchangedCitations(facts)) found.add('number')
  if (scopeChanged(changes, facts)) found.add('scope')
  if (citationChanged(facts)) found.add('citation')
  const order: ChangeKind[] = ['deadline', 'assignee', 'number', 'scope', 'audience', 'citation']
  return order.filter((kind) => found.has(kind))
}

/** The stretches left out and put in, each whole. */
export function changedStretches(facts: Pick<PairFacts, 'parent' | 'child' | 'steps'>): Change[] {
  return facts.steps.flatMap((step) => {
    if (step.kind !== 'removed' && step.kind !== 'added') return []
    const side = step.kind === 'removed' ? facts.parent : facts.child
    const [from, to] = step.kind === 'removed' ? [step.from, step.to] : [step.otherFrom, step.otherTo]
    const stops = (at: number): boolean => '.;:'.includes(side.text.charAt(side.lexemes[at]!.wordsEnd - 1))
    return [{ side: step.kind, lexemes: side.lexemes.slice(from, to), whole: side.lexemes, from, stops }]
  })
}

function deadlineChanged({ parentDeadlines, childDeadlines }: PairFacts): boolean {
  const left = [...parentDeadlines].sort().join('|')
  return left !== [...childDeadlines].sort().join('|')
}

/** A count put in, left out or changed; a term, a meeting or a length of time is named by its number, not counted. */
function numberChanged(changes: readonly Change[]): boolean {
  return changes.some((change) =>
    change.lexemes.some((lexeme, at) => {
      if (lexeme.kind !== 'number' || !/^\d/u.test(lexeme.key)) return false
      const previous = change.lexemes[at - 1]?.key ?? change.whole[change.from - 1]?.key ?? ''
      const next = change.whole[change.from + at + 1]?.key ?? ''
      if (isYear(lexeme.key) && isYear(previous)) return false
      if (timeOfDay.test(lexeme.key)) return false
      return !namedByNumber.test(previous) && !lengthOfTime.test(next)
    }),
  )
}

const timeOfDay = /^\d{1,2}h/u

/** The second of two years side by side names a period: `2021 - 2025`. */
function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/u.test(key)
}

/** A cited document's number exchanged for another, not one only put in or left out. */
function exchangedCitations({ parent, child, steps }: PairFacts): boolean {
  const cited = (side: WordSide): Set<string> =>
    new Set(side.lexemes.filter((lexeme) => lexeme.kind === 'citation').map((lexeme) => lexeme.key))
  const [before, after] = [cited(parent), cited(child)]
  const removed = steps.some(
    (step) => step.kind === 'removed' && hasCitation(parent.lexemes.slice(step.from, step.to), after),
  )
  return (
    removed &&
    steps.some(
      (step) =>
        step.kind === 'added' && hasCitation(child.lexemes.slice(step.otherFrom, step.otherTo), before),
    )
  )
}

/** True where the pair cites more documents on one side than on the other. */
function documentsChanged({ parent, child }: PairFacts): boolean {
  const cited = (side: WordSide): Set<string> =>
    new Set(side.lexemes.filter((lexeme) => lexeme.kind === 'citation').map((lexeme) => lexeme.key))
  const [before, after] = [cited(parent), cited(child)]
  return before.size > 0 && after.size > 0 && before.size !== after.size
}

function hasCitation(lexemes: readonly Lexeme[], known: ReadonlySet<string>): boolean {
  return lexemes.some((lexeme) => lexeme.kind === 'citation' && !known.has(lexeme.key))
}

const leastSubstance = 4
const leastInHeading = 5
const wholeClause = 15

/**
 * Matters, documents, channels or places put in or left out: words of substance in one stretch that name neither who nor whom, are no
 * manner, and are no phrase that the documents repeat everywhere. The basis paragraph has no scope of its own.
 */
function scopeChanged(changes: readonly ChangeWithRoles[], facts: PairFacts): boolean {
  if (facts.reaches || facts.basis) return false
  if (documentsChanged(facts)) return true
  const least = facts.heading ? leastInHeading : leastSubstance
  return changes.some((change) => {
    const { roles } = change
    // Who is reached is told in many words; they are no matter of their own.
    if (roles.has('audience') && !roles.has('assignee')) return false
    if (!facts.heading && (change.lexemes.length >= wholeClause || isClause(change))) return true
    const words = change.lexemes.filter(
      (lexeme, at) => lexeme.kind === 'word' && !facts.repeated(change.whole, change.from + at),
    )
    const plain = keysOf(words).replace(everyActor, ' ').replace(everyAudience, ' ').replace(everyManner, ' ')
    return plain.split(' ').filter((word) => word !== '' && !functionWords.has(word)).length >= least
  })
}

const leastInClause = 5

/** True where a change puts in or leaves out a clause of its own: an act, however much of its wording the documents repeat. */
function isClause({ lexemes, whole, from, stops }: Change): boolean {
  const to = from + lexemes.length
  const opens = from > 0 && stops(from - 1)
  return opens && lexemes.length >= leastInClause && (to === whole.length || stops(to - 1))
}

const everyActor = new RegExp(actors, 'gu')
const everyAudience = new RegExp(audience, 'gu')
const everyManner = new RegExp(manner, 'gu')
const functionWords = new Set(
  'các những và của với cho về theo trong từ đến tới là có được bị do để nhằm mà thì này đó trên dưới tại ở cùng như khi nếu hoặc hay cũng đã đang sẽ phải cần không việc một mỗi mọi sau trước ra vào lên năm ngày tháng gọi tắt khóa tỉnh huyện thành phố thị xã phường trấn quận trung ương tw việt nam địa bàn toàn'.split(
    ' ',
  ),
)

function citationChanged({ parent, child, steps }: PairFacts): boolean {
  return steps.some(
    (step) =>
      (step.kind === 'removed' &&
        parent.lexemes.slice(step.from, step.to).some((lexeme) => lexeme.kind === 'citation')) ||
      (step.kind === 'added' &&
        child.lexemes.slice(step.otherFrom, step.otherTo).some((lexeme) => lexeme.kind === 'citation')),
  )
}

/** True where a changed stretch can carry a change of this kind: the evidence that a finding shows. */
export function fitsKind(lexemes: readonly Lexeme[], kind: ChangeKind): boolean {
  const text = keysOf(lexemes)
  if (kind === 'deadline')
    return (
      lexemes.some((lexeme) => lexeme.kind === 'date' || lexeme.kind === 'number') ||
      /tháng|năm|ngày|kỳ|quý|thời/u.test(text)
    )
  if (kind === 'number')
    return lexemes.some((lexeme) => lexeme.kind === 'number' || lexeme.kind === 'citation')
  if (kind === 'citation') return lexemes.some((lexeme) => lexeme.kind === 'citation')
  if (kind === 'assignee') return actors.test(text) || audience.test(text)
  if (kind === 'audience') return audience.test(text) || actors.test(text)
  return lexemes.filter((lexeme) => lexeme.kind === 'word').length >= leastSubstance
}

/** The keys of lexemes joined by one blank: what the patterns of roles are written over. */
export function keysOf(lexemes: readonly Lexeme[]): string {
  return lexemes.map((lexeme) => lexeme.key).join(' ')
}
