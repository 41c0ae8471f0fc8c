import type { ChangeKind } from '../doc/comparison.js'
import {
  actors,
  audience,
  duties,
  leadsAmong,
  leadsToAudience,
  leadsToReceiver,
  lengthOfTime,
  manner,
  namedByNumber,
  substance,
} from './roles.js'
import type { Lexeme } from './lexemes.js'
import type { Step, WordSide } from './words.js'

/** One changed stretch of one side, with the words before it. */
export interface Change {
  readonly side: 'removed' | 'added'
  readonly lexemes: readonly Lexeme[]
  /** Keys before it in its sentence, the nearest last. */
  readonly before: readonly string[]
  readonly first: boolean
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
  readonly repeated: (lexeme: Lexeme) => boolean
}

/** The kinds of substantive change in a pair, in the order of the contract; empty where only the wording changed. */
export function changesOf(facts: PairFacts): ChangeKind[] {
  const changes = changedStretches(facts)
  const found = new Set<ChangeKind>()
  if (!facts.heading && deadlineChanged(facts)) found.add('deadline')
  for (const change of changes) {
    const role = roleOf(change, facts)
    if (role) found.add(role)
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
    const before: string[] = []
    for (let at = from - 1; at >= 0 && before.length < 40; at--) {
      const lexeme = side.lexemes[at]!
      if (/[.;:]["”)]?\s*$/u.test(side.text.slice(lexeme.start, lexeme.end))) break
      before.unshift(lexeme.key)
    }
    const first = before.length === from
    return [{ side: step.kind, lexemes: side.lexemes.slice(from, to), before, first }]
  })
}

/** Whether a changed stretch exchanges who acts or who is reached, by the body it names and the word that leads to it. */
function roleOf(change: Change, facts: PairFacts): 'assignee' | 'audience' | null {
  const text = keysOf(change.lexemes)
  const body = actors.test(text)
  const people = audience.test(text)
  if (!body && !people) return null
  // Under "Đối tượng" and "Thành phần" everybody named is reached.
  if (facts.reaches) return 'audience'
  const lead = leadOf(change.before)
  if (facts.heading) return body && lead !== 'among' ? 'assignee' : people ? 'audience' : null
  if (lead === 'receiver') return body ? 'assignee' : null
  if (lead === 'audience') return 'audience'
  if (lead === 'among') return people ? 'audience' : null
  if (lead === 'subject' || lead === 'duty') return 'assignee'
  return null
}

type Lead = 'subject' | 'audience' | 'among' | 'receiver' | 'duty' | 'other'

/** What leads to a stretch: nothing but names before it makes it the subject; the nearest leading word tells else. */
function leadOf(before: readonly string[]): Lead {
  for (let at = before.length - 1; at >= 0; at--) {
    const two = `${before[at]!} ${before[at + 1] ?? ''}`.trim()
    if (leadsToReceiver.test(two)) return 'receiver'
    if (leadsToAudience.test(two)) return 'audience'
    if (leadsAmong.test(two))
      return duties.test(before.slice(Math.max(0, at - 4), at).join(' ')) ? 'duty' : 'among'
    if (substance.test(two)) return 'other'
  }
  return 'subject'
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
      const previous = change.lexemes[at - 1]?.key ?? change.before.at(-1) ?? ''
      const next = change.lexemes[at + 1]?.key ?? ''
      return !namedByNumber.test(previous) && !lengthOfTime.test(next)
    }),
  )
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

function hasCitation(lexemes: readonly Lexeme[], known: ReadonlySet<string>): boolean {
  return lexemes.some((lexeme) => lexeme.kind === 'citation' && !known.has(lexeme.key))
}

const leastSubstance = 4
const leastInHeading = 5

/**
 * Matters, documents, channels or places put in or left out: words of substance in one stretch that name neither who nor whom, are no
 * manner, and are no phrase that the documents repeat everywhere. The basis paragraph has no scope of its own.
 */
function scopeChanged(changes: readonly Change[], facts: PairFacts): boolean {
  if (facts.reaches || facts.basis) return false
  const least = facts.heading ? leastInHeading : leastSubstance
  return changes.some((change) => {
    const words = change.lexemes.filter((lexeme) => lexeme.kind === 'word' && !facts.repeated(lexeme))
    const plain = keysOf(words).replace(everyActor, ' ').replace(everyAudience, ' ').replace(everyManner, ' ')
    return plain.split(' ').filter((word) => word !== '' && !functionWords.has(word)).length >= least
  })
}

const everyActor = new RegExp(actors, 'gu')
const everyAudience = new RegExp(audience, 'gu')
const everyManner = new RegExp(manner, 'gu')
const functionWords = new Set(
  'các những và của với cho về theo trong từ đến tới là có được bị do để nhằm mà thì này đó trên dưới tại ở cùng như khi nếu hoặc hay cũng đã đang sẽ phải cần không việc một mỗi mọi sau trước ra vào lên năm ngày tháng gọi tắt khóa'.split(
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
