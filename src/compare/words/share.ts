import { diffKeys } from './diff.js'
import { partOf } from './sides.js'
import type { WordSide } from './words.js'

/**
 * The part of a shared parent's text that each of its children is compared with, by `parent child`. Each child after the first gets the
 * stretch that it comes from, all the rest stays with the first: together the parts are the whole text.
 */
export function shareParents(
  parents: readonly WordSide[],
  children: readonly WordSide[],
  childrenOf: readonly (readonly number[])[],
): Map<string, WordSide> {
  const parts = new Map<string, WordSide>()
  childrenOf.forEach((list, parent) => {
    if (list.length < 2) return
    const side = parents[parent]!
    const owners = ownersOf(
      side,
      list.map((child) => children[child]!),
    )
    const taken: [number, number][] = []
    list.forEach((child, at) => {
      if (at === 0) return
      const [from, to] = longestRun(owners, at)
      taken.push([from, to])
      parts.set(`${parent} ${child}`, trimmed(partOf(side, from, to)))
    })
    parts.set(`${parent} ${list[0]!}`, trimmed(without(side, taken)))
  })
  return parts
}

const switchCost = 1.5

/** For each lexeme of the parent the child whose words it matches, with as few changes of owner as pay. */
function ownersOf(side: WordSide, children: readonly WordSide[]): Int32Array {
  const length = side.lexemes.length
  const keys = side.lexemes.map((lexeme) => lexeme.key)
  const gains = children.map((child) => {
    const gain = new Uint8Array(length)
    for (const stretch of diffKeys(
      keys,
      child.lexemes.map((lexeme) => lexeme.key),
    )) {
      if (stretch.kind === 'equal') gain.fill(1, stretch.from, stretch.to)
    }
    return gain
  })
  let scores = new Float64Array(children.length)
  const from: Int32Array[] = []
  for (let at = 0; at < length; at++) {
    const top = scores.indexOf(Math.max(...scores))
    const next = new Float64Array(children.length)
    const back = new Int32Array(children.length)
    for (let owner = 0; owner < children.length; owner++) {
      const stay = scores[owner]! >= scores[top]! - switchCost
      back[owner] = stay ? owner : top
      next[owner] = (stay ? scores[owner]! : scores[top]! - switchCost) + gains[owner]![at]!
    }
    from.push(back)
    scores = next
  }
  const owners = new Int32Array(length)
  let owner = scores.indexOf(Math.max(...scores))
  for (let at = length - 1; at >= 0; at--) {
    owners[at] = owner
    owner = from[at]![owner]!
  }
  // What a later child does not print itself is nobody's part.
  for (let at = 0; at < length; at++)
    if (owners[at]! > 0 && gains[owners[at]!]![at] === 0) owners[at] = -1 - owners[at]!
  return owners
}

/** The longest stretch of one owner, its unmatched words inside it included, from its first matched word to its last. */
function longestRun(owners: Int32Array, owner: number): [number, number] {
  let best: [number, number] = [0, 0]
  for (let at = 0; at < owners.length; at++) {
    if (owners[at] !== owner) continue
    let end = at
    let last = at
    while (end < owners.length && (owners[end] === owner || owners[end] === -1 - owner)) {
      if (owners[end] === owner) last = end
      end++
    }
    if (last + 1 - at > best[1] - best[0]) best = [at, last + 1]
    at = end
  }
  return best
}

/** A part without the blanks that parted it from the next one. */
function trimmed(side: WordSide): WordSide {
  const text = side.text.trimEnd()
  const last = side.lexemes.at(-1)
  if (!last || text.length === side.text.length) return side
  return { ...side, text, lexemes: [...side.lexemes.slice(0, -1), { ...last, end: text.length }] }
}

function without(side: WordSide, taken: readonly [number, number][]): WordSide {
  const sorted = [...taken].filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0])
  let text = ''
  const lexemes: WordSide['lexemes'][number][] = []
  let at = 0
  for (const [from, to] of [...sorted, [side.lexemes.length, side.lexemes.length] as const]) {
    const part = partOf(side, at, from)
    for (const lexeme of part.lexemes) {
      lexemes.push({
        ...lexeme,
        start: lexeme.start + text.length,
        end: lexeme.end + text.length,
        wordsEnd: lexeme.wordsEnd + text.length,
      })
    }
    text += part.text
    at = to
  }
  return { text, lexemes }
}
