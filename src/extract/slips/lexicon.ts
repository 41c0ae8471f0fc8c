import type { Models } from '../../models/models.js'
import { bare, fold } from '../../text/fold.js'
import { formStore, type Form } from './forms.js'
import { pairMemo } from './pair-memo.js'

/** Two syllables that stand together by right; `strong` in a set phrase of offices. */
export interface Pair {
  readonly first: Form
  readonly second: Form
  readonly strong: boolean
}

/** What the slips of a document are told by: words of two syllables, set phrases, words that stand alone. */
export interface Lexicon {
  /** Reads each printed form once. */
  readonly formOf: (printed: string) => Form
  readonly hasPair: (first: Form, second: Form) => boolean
  /** True where the two stand together in a set phrase of offices. */
  readonly isStrong: (first: Form | undefined, second: Form | undefined) => boolean
  /** True where a set phrase has the three in a row: `ủy ban nhân`. */
  readonly hasTriple: (first: Form, second: Form, third: Form) => boolean
  /** The pairs that print as these two but for diacritics. */
  readonly pairsLike: (first: Form, second: Form) => readonly Pair[]
  /** What may follow a form, and what may stand before it. */
  readonly secondsOf: (first: Form) => readonly Form[]
  readonly firstsOf: (second: Form) => readonly Form[]
  /** Set phrases of three syllables and more, by their bare syllables. */
  readonly root: () => PhraseNode
  /** Forgets the forms of former documents where they have become many. */
  readonly refresh: () => void
}

/** A step through the set phrases by bare syllables: what may follow, and the phrases that end here. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>
  readonly phrases: (readonly Form[])[]
}

type Words = Pick<Models, 'setPhrases' | 'wordPairs' | 'loneWords'>

const lexicons = new WeakMap<Words, Lexicon>()

/** The lexicon of some models; made once. */
export function lexiconOf(models: Words): Lexicon {
  const known = lexicons.get(models)
  if (known) return known
  const made = makeLexicon(models)
  lexicons.set(models, made)
  return made
}

/** Words are kept as they are written down; what a document asks for is taken apart when it asks, since most of it no document does. */
function makeLexicon({ setPhrases = [], wordPairs = [], loneWords = [] }: Words): Lexicon {
  const phrases = setPhrases.map((phrase) => folded(phrase).match(/[A-Za-zÀ-ỹ\d]+/gu) ?? [])
  const { seconds, known, strong } = rowsOf(wordPairs, phrases)
  for (const word of loneWords) known.add(word)
  const store = formStore({ known, lone: new Set(loneWords), seconds })
  const { formOf } = store
  const memo = pairMemo((first, second) => first.seconds.includes(second.between))
  const isStrong: Lexicon['isStrong'] = (first, second) =>
    first !== undefined && second !== undefined && strong.has(`${first.folded} ${second.folded}`)
  const secondsOf = ({ seconds: row }: Form): Form[] => (row === '' ? [] : row.slice(1, -1).split(' ').map(formOf)) // prettier-ignore
  const firsts = once(() => groupBy([...seconds.keys()], bare))
  const pairsOf = remembered((bareFirst) => {
    const pairs = (firsts().get(bareFirst) ?? [])
      .map(formOf)
      .flatMap((first) =>
        secondsOf(first).map((second) => ({ first, second, strong: isStrong(first, second) })),
      )
    return groupBy(pairs, ({ second }) => second.bare)
  })
  const firstsOf = remembered((between) =>
    [...seconds].flatMap(([first, row]) => (row.includes(between) ? [formOf(first)] : [])),
  )
  const long = phrases.filter(({ length }) => length > 2)
  const triples = once(() => new Set(long.flatMap((phrase) => phrase.slice(2).map((_, at) => phrase.slice(at, at + 3).join(' '))))) // prettier-ignore
  const root = once(() => rootOf(long.map((phrase) => phrase.map(formOf))))
  return {
    formOf,
    refresh() {
      if (store.refresh()) memo.forget()
    },
    hasPair: memo.has,
    isStrong,
    hasTriple: (...three) => triples().has(three.map((form) => form.folded).join(' ')),
    pairsLike: (first, second) => pairsOf(first.bare).get(second.bare) ?? none,
    secondsOf,
    firstsOf: (second) => firstsOf(second.between),
    root,
  }
}

const none: readonly Pair[] = []

/** What may follow each word, every word there is, and the pairs of set phrases. */
function rowsOf(
  wordPairs: NonNullable<Words['wordPairs']>,
  phrases: readonly (readonly string[])[],
): { seconds: Map<string, string>; known: Set<string>; strong: Set<string> } {
  const seconds = new Map<string, string>()
  const known = new Set<string>()
  const strong = new Set<string>()
  for (const { first, seconds: row } of wordPairs) {
    const words = folded(row)
    seconds.set(folded(first), ` ${words} `)
    known.add(folded(first))
    for (const word of words.split(' ')) known.add(word)
  }
  for (const phrase of phrases) {
    for (const word of phrase) known.add(word)
    for (let at = 1; at < phrase.length; at++) {
      const [first, second] = [phrase[at - 1]!, phrase[at]!]
      strong.add(`${first} ${second}`)
      const row = seconds.get(first) ?? ' '
      if (!row.includes(` ${second} `)) seconds.set(first, `${row}${second} `)
    }
  }
  return { seconds, known, strong }
}

/** The tables are in lower case and in the newer placement of tones already, but for a user's rows. */
function folded(words: string): string {
  return /[^a-zà-ỹ ]|[ou][àáảãạèéẻẽẹỳýỷỹỵ](?: |$)/u.test(words) ? fold(words) : words
}

function rootOf(phrases: readonly (readonly Form[])[]): PhraseNode {
  const root: PhraseNode = { next: new Map(), phrases: [] }
  for (const phrase of phrases) {
    let node = root
    for (const { bareId } of phrase) {
      const known: PhraseNode = node.next.get(bareId) ?? { next: new Map(), phrases: [] }
      node.next.set(bareId, known)
      node = known
    }
    node.phrases.push(phrase)
  }
  return root
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
