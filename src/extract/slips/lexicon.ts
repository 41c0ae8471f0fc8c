import type { Models } from '../../models/models.js'
import { bare, fold } from '../../text/fold.js'
import { isSyllable } from '../../text/syllable.js'

/** A spelling of one syllable with what is known of it. Equal folded forms have equal numbers. */
export interface Form {
  /** Lower case, one tone placement. */
  readonly folded: string
  /** Without diacritics. */
  readonly bare: string
  readonly id: number
  /** The number of the bare form; it is never that of a folded one. */
  readonly bareId: number
  /** Of letters only, two at least. */
  readonly plain: boolean
  /** A well-built Vietnamese syllable. */
  readonly syllable: boolean
  /** Stands in a word or set phrase of the lexicon, or alone. */
  readonly known: boolean
  /** May stand beside anything: `xã`, `mua`. */
  readonly lone: boolean
}

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
  readonly root: PhraseNode
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

// Numbers of the lexicon's own forms stay below this, so that two make a small key.
const span = 16_384
const none: readonly Pair[] = []

function makeLexicon({ setPhrases = [], wordPairs = [], loneWords = [] }: Words): Lexicon {
  const lone = new Set(loneWords.map(fold))
  const store = formStore(lone)
  const pairs = new Set<number>()
  const alike = new Map<number, Pair[]>()
  const followers = new Map<number, Form[]>()
  const addPair = (first: Form, second: Form, strong: boolean): void => {
    const key = first.id * span + second.id
    if (pairs.has(key)) return
    pairs.add(key)
    push(alike, first.bareId * span + second.bareId, { first, second, strong })
    push(followers, first.id, second)
  }
  for (const word of lone) store.add(word)
  const triples = new Set<string>()
  const root = addPhrases(setPhrases, store.add, addPair, (triple) => triples.add(triple))
  for (const { first, seconds } of wordPairs) {
    const form = store.add(first)
    for (const second of seconds) addPair(form, store.add(second), false)
  }
  let before: Map<number, Form[]> | null = null
  return {
    formOf: store.formOf,
    refresh: store.refresh,
    hasPair: (first, second) => first.known && second.known && pairs.has(first.id * span + second.id),
    isStrong: (first, second) =>
      first !== undefined &&
      second !== undefined &&
      (alike.get(first.bareId * span + second.bareId) ?? none).some(
        (pair) => pair.strong && pair.first.id === first.id && pair.second.id === second.id,
      ),
    hasTriple: (first, second, third) => triples.has(`${first.folded} ${second.folded} ${third.folded}`),
    pairsLike: (first, second) =>
      first.bareId < span && second.bareId < span
        ? (alike.get(first.bareId * span + second.bareId) ?? none)
        : none,
    secondsOf: (first) => followers.get(first.id) ?? [],
    firstsOf: (second) => (before ??= turned(followers, store.own)).get(second.id) ?? [],
    root,
  }
}

function addPhrases(
  phrases: readonly string[],
  add: (word: string) => Form,
  addPair: (first: Form, second: Form, strong: boolean) => void,
  addTriple: (triple: string) => void,
): PhraseNode {
  const root: PhraseNode = { next: new Map(), phrases: [] }
  for (const phrase of phrases) {
    const forms = fold(phrase)
      .split(/[^A-Za-zÀ-ỹ\d]+/u)
      .filter((syllable) => syllable !== '')
      .map(add)
    forms.slice(1).forEach((form, at) => {
      addPair(forms[at]!, form, true)
    })
    if (forms.length < 3) continue
    for (let at = 2; at < forms.length; at++)
      addTriple(forms.slice(at - 2, at + 1).map(({ folded }) => folded).join(' ')) // prettier-ignore
    let node = root
    for (const { bareId } of forms) {
      const known: PhraseNode = node.next.get(bareId) ?? { next: new Map(), phrases: [] }
      node.next.set(bareId, known)
      node = known
    }
    node.phrases.push(forms)
  }
  return root
}

function turned(followers: ReadonlyMap<number, readonly Form[]>, own: readonly Form[]): Map<number, Form[]> {
  const before = new Map<number, Form[]>()
  const byId = new Map(own.map((form) => [form.id, form]))
  for (const [first, seconds] of followers) for (const { id } of seconds) push(before, id, byId.get(first)!)
  return before
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

interface FormStore {
  /** A form of the lexicon, given folded. */
  readonly add: (folded: string) => Form
  readonly own: readonly Form[]
  readonly formOf: (printed: string) => Form
  readonly refresh: () => void
}

// The few thousand syllables of the language come again in every document; what else documents print is forgotten between them.
const most = 30_000

function formStore(lone: ReadonlySet<string>): FormStore {
  const own: Form[] = []
  let ids = new Map<string, number>()
  let forms = new Map<string, Form>()
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, ids.size)
    return ids.size - 1
  }
  const make = (printed: string, known: boolean): Form => {
    const folded = fold(printed)
    const bareForm = bare(printed)
    const plain = /^[A-Za-zÀ-ỹ]{2,}$/u.test(printed)
    return {
      folded,
      bare: bareForm,
      id: idOf(folded),
      bareId: idOf(`·${bareForm}`),
      plain,
      syllable: plain && isSyllable(printed),
      known,
      lone: lone.has(folded),
    }
  }
  const add = (folded: string): Form => {
    const known = forms.get(folded)
    if (known) return known
    const made = make(folded, true)
    forms.set(folded, made)
    own.push(made)
    return made
  }
  const formOf = (printed: string): Form => {
    const known = forms.get(printed)
    if (known) return known
    const folded = fold(printed)
    const same = folded === printed ? undefined : forms.get(folded)
    const made = same?.known ? { ...same, plain: same.plain } : make(printed, false)
    forms.set(printed, made)
    return made
  }
  const refresh = (): void => {
    if (forms.size < most) return
    forms = new Map(own.map((form) => [form.folded, form]))
    ids = new Map(own.flatMap(({ folded, bare, id, bareId }) => [[folded, id], [`·${bare}`, bareId]])) // prettier-ignore
  }
  return { add, own, formOf, refresh }
}
