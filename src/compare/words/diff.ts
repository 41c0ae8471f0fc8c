import fastDiff from 'fast-diff'

/** A stretch of two lists that is equal, left out or put in. Ends exclusive. */
export interface Stretch {
  readonly kind: 'equal' | 'removed' | 'added'
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

// The library works on strings. Up to so many different keys each is one byte there; more of them are private code points, which are neither
// letters nor blanks nor half of a pair.
const mostBytes = 0x100
const firstCode = 0xe000
const codes = 0xf8ff - firstCode + 1
// Beyond this many words on both sides together a pair is compared coarsely, by what its ends have in common: a work budget.
const mostWords = 12_000

/** The differences between two lists of keys. The two are paragraphs, never whole documents: the work grows with their differences. */
export function diffKeys(parent: readonly string[], child: readonly string[]): Stretch[] {
  if (parent.length + child.length > mostWords) return coarse(parent, child)
  const numbers = new Map<string, number>()
  const [own, others] = [numbersIn(parent, numbers), numbersIn(child, numbers)]
  if (numbers.size > codes) return coarse(parent, child)
  const first = numbers.size > mostBytes ? firstCode : 0
  const [before, after] = [encode(own, first), encode(others, first)]
  let at = 0
  let other = 0
  return fastDiff(before, after).map(([kind, text]) => {
    const from = at
    const otherFrom = other
    if (kind !== 1) at += text.length
    if (kind !== -1) other += text.length
    const name = kind === 0 ? ('equal' as const) : kind === 1 ? ('added' as const) : ('removed' as const)
    return { kind: name, from, to: at, otherFrom, otherTo: other }
  })
}

function numbersIn(keys: readonly string[], numbers: Map<string, number>): number[] {
  return keys.map((key) => {
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    return number
  })
}

function encode(numbers: readonly number[], first: number): string {
  return String.fromCharCode(...(first === 0 ? numbers : numbers.map((number) => first + number)))
}

function coarse(parent: readonly string[], child: readonly string[]): Stretch[] {
  let head = 0
  while (head < parent.length && head < child.length && parent[head] === child[head]) head++
  let tail = 0
  const most = Math.min(parent.length, child.length) - head
  while (tail < most && parent[parent.length - 1 - tail] === child[child.length - 1 - tail]) tail++
  const from = parent.length - tail
  const to = child.length - tail
  const all: Stretch[] = [
    { kind: 'equal', from: 0, to: head, otherFrom: 0, otherTo: head },
    { kind: 'removed', from: head, to: from, otherFrom: head, otherTo: head },
    { kind: 'added', from, to: from, otherFrom: head, otherTo: to },
    { kind: 'equal', from, to: parent.length, otherFrom: to, otherTo: child.length },
  ]
  return all.filter((stretch) => stretch.to > stretch.from || stretch.otherTo > stretch.otherFrom)
}
