import fastDiff from 'fast-diff'

/** A stretch of two lists that is equal, left out or put in. Ends exclusive. */
export interface Stretch {
  readonly kind: 'equal' | 'removed' | 'added'
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

// Private code points: the library works on strings, and these are neither letters nor blanks nor half of a pair.
const firstCode = 0xe000
const codes = 0xf8ff - firstCode + 1
// Beyond this many words on both sides together a pair is compared coarsely, by what its ends have in common: a work budget.
const mostWords = 12_000

/** The differences between two lists of keys. The two are paragraphs, never whole documents: the work grows with their differences. */
export function diffKeys(parent: readonly string[], child: readonly string[]): Stretch[] {
  if (parent.length + child.length > mostWords) return coarse(parent, child)
  const numbers = new Map<string, number>()
  const encode = (keys: readonly string[]): string | null => {
    const coded = new Uint16Array(keys.length)
    for (let at = 0; at < keys.length; at++) {
      let number = numbers.get(keys[at]!)
      if (number === undefined) numbers.set(keys[at]!, (number = numbers.size))
      if (number >= codes) return null
      coded[at] = firstCode + number
    }
    return String.fromCharCode(...coded)
  }
  const before = encode(parent)
  const after = encode(child)
  if (before === null || after === null) return coarse(parent, child)
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
