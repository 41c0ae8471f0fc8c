import type { ChildUnit, Comparison, WordRun } from '../../doc/comparison.js'
import { markedSide } from '../view/marked-text.js'

/** Words of one state: in both, only in the parent (`out`), only in the child (`in`). */
export interface TrackedPiece {
  readonly mark: 'same' | 'out' | 'in'
  readonly text: string
}

/** One or more paragraphs of the tracked file; `end` is the state of its last paragraph mark. */
export interface Block {
  readonly words: readonly WordRun[]
  readonly end: TrackedPiece['mark']
}

interface Part {
  readonly text: string
  readonly unit: string | null
  readonly start: number
}

/**
 * Both texts as one list of blocks. Pairs are the comparison's, as far as they keep the order of both sides, and lines that
 * are the same outside the body. Everything else is deleted or inserted where it stands.
 */
export function pairedBlocks(comparison: Comparison, parentText: string, childText: string): Block[] {
  const parents = partsOf(
    parentText,
    comparison.parentUnits.filter((unit) => unit.file === 0),
  )
  const children = partsOf(childText, comparison.childUnits)
  const pairs = inOrder([...unitPairs(comparison, parents, children), ...linePairs(parents, children)])
  const blocks: Block[] = []
  let parentAt = 0
  let childAt = 0
  const flush = (parentEnd: number, childEnd: number): void => {
    for (; parentAt < parentEnd; parentAt++)
      blocks.push({ words: [['-', parents[parentAt]!.text]], end: 'out' })
    for (; childAt < childEnd; childAt++) blocks.push({ words: [['+', children[childAt]!.text]], end: 'in' })
  }
  for (const pair of pairs) {
    flush(pair.parentFrom, pair.child)
    blocks.push({ words: pair.words, end: 'same' })
    parentAt = pair.parentTo
    childAt = pair.child + 1
  }
  flush(parents.length, children.length)
  return blocks
}

/** The pieces of a block. What cannot be told from the same is a change here: each side keeps its own print. */
export function markedRuns(block: Block): TrackedPiece[] {
  const marks = { '=': 'same', '-': 'out', '+': 'in' } as const
  return block.words.flatMap((run): TrackedPiece[] => {
    if (run[0] !== '~') return [{ mark: marks[run[0]], text: run[1] }]
    if (run[1] === run[2]) return [{ mark: 'same', text: run[1] }]
    return [
      { mark: 'out', text: run[1] },
      { mark: 'in', text: run[2] },
    ]
  })
}

/** A text as its units and, around them, its lines. Blank lines are left out. */
function partsOf(
  text: string,
  units: readonly { id: string; text: string; span: { start: number; end: number } }[],
): Part[] {
  const parts: Part[] = []
  let from = 0
  const lines = (to: number): void => {
    for (const line of text.slice(from, to).split('\n')) {
      if (line.trim() !== '') parts.push({ text: line, unit: null, start: from })
      from += line.length + 1
    }
  }
  for (const unit of [...units].sort((a, b) => a.span.start - b.span.start)) {
    lines(unit.span.start)
    parts.push({ text: text.slice(unit.span.start, unit.span.end), unit: unit.id, start: unit.span.start })
    from = unit.span.end
  }
  lines(text.length)
  return parts
}

interface Pair {
  readonly child: number
  readonly parentFrom: number
  readonly parentTo: number
  readonly words: readonly WordRun[]
}

/** Child units whose words rebuild both sides, made from parent units that stand together. */
function unitPairs(comparison: Comparison, parents: readonly Part[], children: readonly Part[]): Pair[] {
  const parentAt = new Map(parents.flatMap((part, index) => (part.unit ? [[part.unit, index] as const] : [])))
  const childAt = new Map(children.flatMap((part, index) => (part.unit ? [[part.unit, index] as const] : [])))
  return comparison.childUnits.flatMap((unit): Pair[] => {
    const places = unit.parents.flatMap((id) => parentAt.get(id) ?? [])
    const child = childAt.get(unit.id)
    const [first] = places
    if (first === undefined || child === undefined || unit.moved) return []
    if (places.some((place, index) => place !== first + index)) return []
    const to = first + places.length
    const whole = parents.slice(first, to).map((part) => part.text)
    return rebuilds(unit, whole.join('\n'), children[child]!.text)
      ? [{ child, parentFrom: first, parentTo: to, words: unit.words }]
      : []
  })
}

function rebuilds(unit: ChildUnit, parent: string, child: string): boolean {
  const side = (name: 'parent' | 'child'): string =>
    markedSide(unit.words, name)
      .map((piece) => piece.text)
      .join('')
  return side('parent') === parent && side('child') === child
}

/** Lines outside the body that print the same on both sides, each used once. */
function linePairs(parents: readonly Part[], children: readonly Part[]): Pair[] {
  const free = new Map<string, number[]>()
  parents.forEach((part, index) => {
    if (!part.unit) free.set(part.text, [...(free.get(part.text) ?? []), index])
  })
  return children.flatMap((part, child): Pair[] => {
    const place = part.unit ? undefined : free.get(part.text)?.shift()
    if (place === undefined) return []
    return [{ child, parentFrom: place, parentTo: place + 1, words: [['=', part.text]] }]
  })
}

/** The longest run of pairs that goes forward on both sides. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.child - b.child)
  const best: { length: number; before: number }[] = []
  let last = -1
  sorted.forEach((pair, index) => {
    let before = -1
    for (let at = 0; at < index; at++) {
      if (sorted[at]!.parentTo > pair.parentFrom) continue
      if (before < 0 || best[at]!.length > best[before]!.length) before = at
    }
    best.push({ length: (before < 0 ? 0 : best[before]!.length) + 1, before })
    if (last < 0 || best[index]!.length > best[last]!.length) last = index
  })
  const chain: Pair[] = []
  for (let at = last; at >= 0; at = best[at]!.before) chain.unshift(sorted[at]!)
  return chain
}
