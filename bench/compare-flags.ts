import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'

/** For each word of the two texts, in order, whether a tool calls it left out (parent) or put in (child). */
export interface Flags {
  readonly parent: boolean[]
  readonly child: boolean[]
}

/** A text of lines as a Doc whose whole text is the body. */
export function docOf(lines: readonly string[], name: string): Doc {
  const text = lines.join('\n')
  let start = 0
  const runs = lines.map((line, at) => {
    const end = Math.min(text.length, start + line.length + 1)
    const run = { start, end, place: { kind: 'line' as const, line: at + 1 } }
    start = end
    return run
  })
  return {
    format: 1,
    id: name,
    source: { file: name, sha256: '', mediaType: 'text/plain', bytes: 0, pages: null, ocr: false, status: 'read', reader: 'bench' },
    text,
    runs,
    marks: [{ type: 'region', span: { start: 0, end: text.length }, value: { part: 'body' }, by: 'bench', confidence: 1 }],
    messages: [],
  } // prettier-ignore
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** The flags of one of our records. */
export function flagsOf(comparison: Comparison): Flags {
  const child: boolean[] = []
  const cursors = new Map<string, { words: string[]; flags: boolean[]; next: number }>()
  for (const unit of comparison.parentUnits) {
    const words = wordsOf(unit.text)
    cursors.set(unit.id, { words, flags: words.map(() => true), next: 0 })
  }
  for (const unit of comparison.childUnits) {
    const sources = unit.parents.map((id) => cursors.get(id)!)
    for (const source of sources) source.next = 0
    for (const run of unit.words) {
      if (run[0] === '+') child.push(...wordsOf(run[1]).map(() => true))
      else if (run[0] !== '-') child.push(...wordsOf(run[0] === '~' ? run[2] : run[1]).map(() => false))
      if (run[0] === '=' || run[0] === '~') for (const word of wordsOf(run[1])) keep(sources, word)
    }
  }
  return { parent: [...cursors.values()].flatMap((source) => source.flags), child }
}

/** Marks the next such word of the parents as kept. */
function keep(sources: readonly { words: string[]; flags: boolean[]; next: number }[], word: string): void {
  for (const source of sources) {
    const at = source.words.findIndex(
      (other, place) => place >= source.next && other === word && source.flags[place],
    )
    if (at < 0) continue
    source.flags[at] = false
    source.next = at + 1
    return
  }
}

/** A piece of a word diff: the same on both sides, left out, put in, moved from here, moved to here. */
export interface Stretch {
  readonly kind: '=' | '-' | '+' | '<' | '>'
  readonly text: string
}

/**
 * The flags of a word diff given as stretches of text, for the words of the two texts: a word is flagged where any of its letters is.
 * Blanks are left out of account, since the tools print them as they like.
 */
export function flagsOfStretches(stretches: readonly Stretch[], parent: string, child: string): Flags {
  const side = (own: '-' | '+', text: string): boolean[] => {
    const marks: boolean[] = []
    for (const { kind, text: piece } of stretches) {
      if (kind !== '=' && kind !== own && kind !== (own === '-' ? '<' : '>')) continue
      for (const letter of piece.replace(/\s+/gu, '')) marks.push(...Array.from(letter, () => kind === own))
    }
    let at = 0
    return wordsOf(text).map((word) => {
      const from = at
      at += [...word].length
      return marks.slice(from, at).includes(true)
    })
  }
  return { parent: side('-', parent), child: side('+', child) }
}
