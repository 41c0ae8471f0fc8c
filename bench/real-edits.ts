import { bare } from '../src/text/fold.js'
import { bodySpan } from '../src/compare/units/body.js'
import type { Doc } from '../src/doc/doc.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Random } from './random.js'

/** One edit put into a typed copy: the words that it took out and put in, one of them empty where it only did the other. */
export interface RealEdit {
  readonly removed: string
  readonly added: string
  /** The edited paragraph as it reads now. */
  readonly paragraph: string
}

const fewestWords = 8

/**
 * A text with real edits in its body: a number exchanged for another, a word for one of another text, two words put in or left out. Each paragraph of
 * at least eight words takes one edit at most, so that each can be told by itself.
 */
export function editText(
  doc: Doc,
  count: number,
  vocabulary: readonly string[],
  random: Random,
): { text: string; edits: RealEdit[] } {
  const lines = doc.text.split('\n')
  const body = bodySpan(doc)
  let start = 0
  const long: number[] = []
  lines.forEach((line, at) => {
    if (start >= body.start && start < body.end && line.split(' ').length >= fewestWords) long.push(at)
    start += line.length + 1
  })
  const edits: RealEdit[] = []
  for (const at of random.pick(long, count)) {
    const words = lines[at]!.split(' ')
    const edit = editOf(words, vocabulary, random)
    lines[at] = edit.paragraph
    edits.push(edit)
  }
  return { text: lines.join('\n'), edits }
}

function editOf(words: readonly string[], vocabulary: readonly string[], random: Random): RealEdit {
  const numbers = words.map((_, at) => at).filter((at) => at > 2 && /^\d{1,3}$/u.test(words[at]!))
  const other = (): string => vocabulary[random.below(vocabulary.length)]!
  const place = 3 + random.below(Math.max(1, words.length - 6))
  const kind = random.below(4)
  if (kind === 0 && numbers.length > 0) {
    const at = numbers[random.below(numbers.length)]!
    return made(words, at, 1, [String(Number(words[at]) + 1 + random.below(8))])
  }
  if (kind === 1) return made(words, place, 0, [other(), other()])
  if (kind === 2) return made(words, place, 2, [])
  let word = other()
  while (bare(word) === bare(words[place]!)) word = other()
  return made(words, place, 1, [word])
}

function made(words: readonly string[], at: number, out: number, put: readonly string[]): RealEdit {
  const own = [...words]
  const removed = own.splice(at, out, ...put)
  return { removed: removed.join(' '), added: put.join(' '), paragraph: own.join(' ') }
}

/** True where a comparison of the edited copy (the parent) with the scan (the child) tells the edit as a change of words. */
export function isReported(edit: RealEdit, { parentUnits, childUnits }: Comparison): boolean {
  const unit = parentUnits.find(({ text }) => text.endsWith(edit.paragraph) || edit.paragraph.endsWith(text))
  if (!unit) return false
  if (unit.fate === 'omitted') return true
  const runs = childUnits.filter(({ id }) => unit.children.includes(id)).flatMap(({ words }) => words)
  const told = (kind: '-' | '+'): string[] =>
    runs.flatMap((run) => (run[0] === kind ? run[1].split(/\s+/u).map(bare) : []))
  const first = (text: string): string => bare(text.split(' ')[0]!)
  if (edit.added !== '') return told('-').some((word) => word.includes(first(edit.added)))
  const cut = edit.removed.split(' ').map(bare)
  return told('+').some((word) => cut.some((one) => word.includes(one) || one.includes(word)))
}
