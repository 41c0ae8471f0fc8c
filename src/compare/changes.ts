import type { ChangeKind } from '../doc/comparison.js'
import { actors, audience, leadsToAudience, leadsToReceiver, manner, substance } from './roles.js'
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
}

/** The kinds of substantive change in a pair, in the order of the contract; empty where only the wording changed. */
export function changesOf(facts: PairFacts): ChangeKind[] {
  const changes = changedStretches(facts)
  const found = new Set<ChangeKind>()
  if (!facts.heading && deadlineChanged(facts)) found.add('deadline')
  for (const change of changes) {
    const role = roleOf(change)
    if (role) found.add(role)
  }
  if (!facts.heading && numberChanged(facts, changes)) found.add('number')
  if (!facts.heading && scopeChanged(changes)) found.add('scope')
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
function roleOf(change: Change): 'assignee' | 'audience' | null {
  const text = change.lexemes.map((lexeme) => lexeme.key).join(' ')
  const body = actors.test(text)
  const people = audience.test(text)
  if (!body && !people) return null
  const lead = leadOf(change.before)
  if (lead === 'receiver') return body ? 'assignee' : null
  if (lead === 'audience') return 'audience'
  if (lead === 'subject') return 'assignee'
  return people ? 'audience' : null
}

/** What leads to a stretch: nothing but names before it makes it the subject; the nearest leading word tells else. */
function leadOf(before: readonly string[]): 'subject' | 'audience' | 'receiver' | 'other' {
  for (let at = before.length - 1; at >= 0; at--) {
    const two = `${before[at]!} ${before[at + 1] ?? ''}`.trim()
    if (leadsToReceiver.test(two)) return 'receiver'
    if (leadsToAudience.test(two)) return 'audience'
    if (substance.test(two)) return 'other'
  }
  return 'subject'
}

function deadlineChanged({ parentDeadlines, childDeadlines }: PairFacts): boolean {
  const left = [...parentDeadlines].sort().join('|')
  return left !== [...childDeadlines].sort().join('|')
}

function numberChanged(facts: PairFacts, changes: readonly Change[]): boolean {
  const citations = (side: 'removed' | 'added'): number =>
    changes
      .filter((change) => change.side === side)
      .flatMap((change) => change.lexemes)
      .filter((lexeme) => lexeme.kind === 'citation').length
  if (citations('removed') > 0 && citations('added') > 0) return true
  return changes.some((change) =>
    change.lexemes.some((lexeme, at) => {
      if (lexeme.kind !== 'number') return false
      const previous = change.lexemes[at - 1]?.key ?? change.before.at(-1) ?? ''
      const next = change.lexemes[at + 1]
      // A term, a meeting or a year is named by its number, not counted; a count stands before what it counts.
      if (
        /^(?:khóa|lần|thứ|năm|số|quý|tháng|kỳ|nghị|ương|đợt|điều|khoản|chương|mục|phần|từ)$/u.test(previous)
      )
        return false
      return /^\d/u.test(lexeme.key) && (next !== undefined || at === change.lexemes.length - 1)
    }),
  )
}

const leastSubstance = 4

/** Matters, documents, channels or places put in or left out: words of substance in one stretch that name neither who nor whom. */
function scopeChanged(changes: readonly Change[]): boolean {
  return changes.some((change) => {
    const keys = change.lexemes.filter((lexeme) => lexeme.kind === 'word').map((lexeme) => lexeme.key)
    const plain = keys
      .join(' ')
      .replace(new RegExp(actors, 'gu'), ' ')
      .replace(new RegExp(audience, 'gu'), ' ')
      .replace(new RegExp(manner, 'gu'), ' ')
    return plain.split(' ').filter((word) => word !== '' && !functionWords.has(word)).length >= leastSubstance
  })
}

const functionWords = new Set(
  'các những và của với cho về theo trong từ đến tới là có được bị do để nhằm mà thì này đó trên dưới tại ở cùng như khi nếu hoặc hay cũng đã đang sẽ phải cần không việc một mỗi mọi sau trước ra vào lên năm ngày tháng gọi tắt khóa xiii'.split(
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
  const text = lexemes.map((lexeme) => lexeme.key).join(' ')
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
