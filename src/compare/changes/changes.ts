import type { ChangeKind } from '../../doc/comparison.js'
import { lengthChanged, numberChanged } from './numbers.js'
import { openingOf } from './openings.js'
import { actors, audience, manner } from './roles.js'
import { rolesIn } from './stretch-roles.js'
import { isSubject, namedIn } from './named.js'
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
  /** The lexeme at a place of `whole` with the signs printed at it. */
  readonly printed: (at: number) => string
  /** True where nothing stands in its place on the other side. */
  readonly alone: boolean
}

/** Whom each changed stretch exchanges, in the order of the stretches. */
type Roles = readonly ReadonlySet<'assignee' | 'audience'>[]

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
  const changes = changedStretches(facts).filter((change) => !standsElsewhere(change, facts))
  const roles = changes.map((change) => rolesIn(change, facts))
  const found = new Set<ChangeKind>()
  if (!facts.heading && deadlineChanged(facts)) found.add('deadline')
  if (facts.basis && issuerChanged(facts)) found.add('assignee')
  for (const own of roles) {
    // The basis repeats whom the title names.
    for (const role of own) if (role !== 'audience' || !facts.basis) found.add(role)
  }
  // A body's heading that names its people instead still says who acts.
  if (facts.heading && found.has('assignee')) found.delete('audience')
  if (!facts.heading && numberChanged(changes)) found.add('number')
  if (!facts.heading && !found.has('deadline') && lengthChanged(changes)) found.add('number')
  if (exchangedCitations(facts)) found.add('number')
  if (scopeChanged(changes, roles, facts)) found.add('scope')
  if (citationChanged(facts)) found.add('citation')
  const order: ChangeKind[] = ['deadline', 'assignee', 'number', 'scope', 'audience', 'citation']
  return order.filter((kind) => found.has(kind))
}

/** The stretches left out and put in, each whole. */
export function changedStretches(facts: Pick<PairFacts, 'parent' | 'child' | 'steps'>): Change[] {
  const readers = { removed: readerOf(facts.parent), added: readerOf(facts.child) }
  return facts.steps.flatMap((step, index) => {
    if (step.kind !== 'removed' && step.kind !== 'added') return []
    const side = step.kind === 'removed' ? facts.parent : facts.child
    const [from, to] = step.kind === 'removed' ? [step.from, step.to] : [step.otherFrom, step.otherTo]
    const [before, after] = [facts.steps[index - 1]?.kind, facts.steps[index + 1]?.kind]
    const alone = !isChange(before) && !isChange(after)
    const lexemes = side.lexemes.slice(from, to)
    const { stops, printed } = readers[step.kind]
    return [{ side: step.kind, lexemes, whole: side.lexemes, from, stops, printed, alone }]
  })
}

const leastElsewhere = 4

/** True for words that the other side says too, in another place of the unit: `tại các trường có bán trú` put first as who acts. */
function standsElsewhere({ side, lexemes }: Change, { parent, child }: PairFacts): boolean {
  const from = leadsOff.test(lexemes[0]!.key) ? 1 : 0
  if (lexemes.length - from < leastElsewhere) return false
  const other = side === 'removed' ? child : parent
  const own = from === 0 ? lexemes : lexemes.slice(from)
  return other.lexemes.some(
    ({ key }, at) =>
      key === own[0]!.key && own.every((lexeme, step) => other.lexemes[at + step]?.key === lexeme.key),
  )
}

const leadsOff = /^(?:tại|ở|trong|của|cho|đối|với|và)$/u

/** How the words of a side are read: the same for all its stretches. */
function readerOf(side: WordSide): Pick<Change, 'stops' | 'printed'> {
  return {
    stops: (at) => endsClause(side, side.lexemes[at]!),
    printed: (at) => side.text.slice(side.lexemes[at]!.start, side.lexemes[at]!.wordsEnd),
  }
}

function isChange(kind: Step['kind'] | undefined): boolean {
  return kind === 'removed' || kind === 'added'
}

/** A clause ends at a full stop, a semicolon or a colon, and with the cell of a table. */
function endsClause({ text }: WordSide, { end, wordsEnd }: Lexeme): boolean {
  if ('.;:'.includes(text.charAt(wordsEnd - 1))) return true
  // Nearly always one blank and a letter.
  if (end - wordsEnd === 1 && text.charAt(wordsEnd) === ' ') return /[\t\n|]/u.test(text.charAt(end))
  return /[\t\n]|^\s*\|/u.test(text.slice(wordsEnd, end + 1))
}

function deadlineChanged({ parentDeadlines, childDeadlines }: PairFacts): boolean {
  const left = [...parentDeadlines].sort().join('|')
  return left !== [...childDeadlines].sort().join('|')
}

/** A cited document's number exchanged for another, not one only put in or left out. */
function exchangedCitations({ parent, child, steps }: PairFacts): boolean {
  const [before, after] = [citedIn(parent), citedIn(child)]
  if (before.size === 0 || after.size === 0) return false
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
  const [before, after] = [citedIn(parent), citedIn(child)]
  return before.size > 0 && after.size > 0 && before.size !== after.size
}

function citedIn({ lexemes }: WordSide): Set<string> {
  const cited = new Set<string>()
  for (const { kind, key } of lexemes) if (kind === 'citation') cited.add(key)
  return cited
}

function hasCitation(lexemes: readonly Lexeme[], known: ReadonlySet<string>): boolean {
  return lexemes.some((lexeme) => lexeme.kind === 'citation' && !known.has(lexeme.key))
}

/** The body that makes the document, behind the last comma before it says what it makes: another's where the paragraph names both. */
function issuerChanged({ parent, child }: PairFacts): boolean {
  const [before, after] = [issuerIn(parent), issuerIn(child)]
  return before !== '' && after !== '' && before !== after
}

const makes = /^(?:ban hành|xây dựng(?! đảng)|hướng dẫn|đề ra|yêu cầu|chỉ thị|quyết định)(?!\p{L})/u

function issuerIn({ text, lexemes }: WordSide): string {
  const isVerb = (at: number): boolean => makes.test(keysOf(lexemes.slice(at, at + 3)))
  let last = lexemes.length - 1
  while (last >= 0 && !isVerb(last)) last--
  let from = last
  while (from > 0 && text.charAt(lexemes[from - 1]!.wordsEnd - 1) !== ',') from--
  const verb = lexemes.findIndex((_, at) => at >= from && isVerb(at))
  const name = keysOf(lexemes.slice(from, Math.max(from, verb)))
  return actors.test(name) ? name : ''
}

const leastSubstance = 4
const leastInHeading = 5
const wholeClause = 15

/**
 * Matters, documents, channels or places put in or left out: words of substance in one stretch that name neither who nor whom, are no
 * manner, and are no phrase that the documents repeat everywhere. The basis paragraph has no scope of its own.
 */
function scopeChanged(changes: readonly Change[], rolesOf: Roles, facts: PairFacts): boolean {
  if (facts.reaches || facts.basis) return false
  // A heading that only follows its contents tells no matter from another.
  if (facts.heading && !facts.steps.some(({ kind }) => kind === 'same')) return false
  if (documentsChanged(facts)) return true
  const least = facts.heading ? leastInHeading : leastSubstance
  return changes.some((change, index) => {
    const roles = rolesOf[index]!
    // Who is reached is told in many words; they are no matter of their own.
    if (roles.has('audience') && !roles.has('assignee')) return false
    if (roles.has('assignee') && isSubject(change)) return false
    if (!facts.heading && (change.lexemes.length >= wholeClause || isClause(change))) return true
    const named = namedIn(change)
    const words = change.lexemes.filter(
      (lexeme, at) =>
        lexeme.kind === 'word' &&
        !named.has(change.from + at) &&
        !facts.repeated(change.whole, change.from + at),
    )
    const keys = facts.heading ? keysOf(words).replace(everyPart, ' ') : keysOf(words)
    const plain = keys.replace(everyActor, ' ').replace(everyAudience, ' ').replace(everyManner, ' ')
    const substance = plain.split(' ').filter((word) => word !== '' && !functionWords.has(word)).length
    const member = !facts.heading && roles.size === 0 && isMember(change)
    return substance >= (member ? leastInMember : least)
  })
}

const leastInClause = 5

/** True where a change puts in or leaves out a clause of its own: an act, however much of its wording the documents repeat. */
function isClause({ lexemes, whole, from, stops }: Change): boolean {
  const to = from + lexemes.length
  const opens = from > 0 && stops(from - 1)
  return opens && lexemes.length >= leastInClause && (to === whole.length || stops(to - 1))
}

const leastInMember = 2
const longestMember = 8

/** True where a list has a member more or less: what stands behind one of its commas, or its last `và`. */
function isMember({ lexemes, from, alone, printed }: Change): boolean {
  if (!alone || lexemes.length > longestMember || manner.test(keysOf(lexemes))) return false
  return lexemes[0]!.key === 'và' || (from > 0 && printed(from - 1).endsWith(','))
}

// Headings are made of these, whatever they are about: `NỘI DUNG, PHÂN CÔNG VÀ THỜI GIAN THỰC HIỆN`.
const everyPart =
  /(?<!\p{L})(?:nội dung|nhiệm vụ|giải pháp|phân công|thời gian|tiến độ|lộ trình|thực hiện|triển khai|tổ chức|kinh phí|mục tiêu|chỉ tiêu|mục đích|yêu cầu|chủ yếu|cụ thể)(?!\p{L})/gu
const everyActor = new RegExp(actors, 'gu')
const everyAudience = new RegExp(audience, 'gu')
const everyManner = new RegExp(manner, 'gu')
const functionWords = new Set(
  'ít nhất tối thiểu các những và của với cho về theo trong từ đến tới là có được bị do để nhằm mà thì này đó trên dưới tại ở cùng như khi nếu hoặc hay cũng đã đang sẽ phải cần không việc một mỗi mọi sau trước ra vào lên năm ngày tháng gọi tắt khóa tỉnh huyện thành phố thị xã phường trấn quận trung ương tw việt nam địa bàn toàn'.split(
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
  if (kind === 'assignee' || kind === 'audience')
    return lexemes.some(({ key }) => openingOf(key).name) && (actors.test(text) || audience.test(text))
  return lexemes.filter((lexeme) => lexeme.kind === 'word').length >= leastSubstance
}

/** The keys of lexemes joined by one blank: what the patterns of roles are written over. */
export function keysOf(lexemes: readonly Lexeme[]): string {
  return lexemes.map((lexeme) => lexeme.key).join(' ')
}
