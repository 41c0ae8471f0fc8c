import { foldTones } from './fold.js'

/** Where the longest of a set of names that stands at a place of a text ends; null where none stands there. */
export type NameReader = (text: string, at: number) => number | null

interface Node {
  ends: boolean
  readonly next: Map<string, Node>
}

const word = /[A-Za-zÀ-ỹ]+|&/uy
const gap = /\s?[-–]\s?|,?\s/uy

/**
 * Reads names of several words whatever their case, their school of tones, and the dash, comma or blank between their parts. A tree of words: a pattern
 * of all the names would take longer to compile than a document takes to read.
 */
export function nameReader(names: Iterable<string>): NameReader {
  const root: Node = { ends: false, next: new Map() }
  for (const name of names) add(root, name)
  return (text, at) => {
    let node = root
    let end: number | null = null
    let from = at
    for (;;) {
      const printed = matchAt(word, text, from)
      const next = printed && node.next.get(lower(printed))
      if (!next) return end
      node = next
      from += printed.length
      if (node.ends && !/\d/u.test(text[from] ?? '')) end = from
      const between = matchAt(gap, text, from)
      const plain = between !== null && between.trim() === ''
      const parted = node.next.get(parting)
      if (between === null) return end
      // A sign parts the name only where the name itself has one; a blank may stand for it.
      if (!plain) {
        if (!parted) return end
        node = parted
      } else if (parted && !goesOn(node, text, from + between.length)) node = parted
      from += between.length
    }
  }
}

const parting = ','

function goesOn(node: Node, text: string, at: number): boolean {
  const printed = matchAt(word, text, at)
  return printed !== null && node.next.has(lower(printed))
}

function add(root: Node, name: string): void {
  let node = root
  for (const token of name.split(' ')) {
    const isParted = token.endsWith(',')
    node = childOf(node, token === '-' ? parting : lower(isParted ? token.slice(0, -1) : token))
    if (isParted) node = childOf(node, parting)
  }
  node.ends = true
}

function childOf(node: Node, key: string): Node {
  const known = node.next.get(key)
  if (known) return known
  const made: Node = { ends: false, next: new Map() }
  node.next.set(key, made)
  return made
}

/** One school of tones: only a syllable that ends in one of these vowels can differ. */
function lower(word: string): string {
  if (word === '&') return 'và'
  const small = word.toLowerCase()
  return 'àáảãạèéẻẽẹỳýỷỹỵ'.includes(small.at(-1)!) ? foldTones(small) : small
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
