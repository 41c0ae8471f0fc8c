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
  /** The folded form between blanks, and all that may follow it, each between blanks: one is looked for in the other. */
  readonly between: string
  readonly seconds: string
}

/** What a lexicon knows of forms: all of them, those that stand alone, and what may follow each. */
export interface Vocabulary {
  readonly known: ReadonlySet<string>
  readonly lone: ReadonlySet<string>
  readonly seconds: ReadonlyMap<string, string>
}

/** The forms of a lexicon and of the documents read beside it. */
export interface FormStore {
  /** Reads each printed form once. */
  readonly formOf: (printed: string) => Form
  /** Forgets the forms of documents where they have become many; true where it did, and numbers are given anew. */
  readonly refresh: () => boolean
}

// The few thousand syllables of the language come again in every document; what else documents print is forgotten between them.
const most = 30_000

/** A store of forms. */
export function formStore({ known, lone, seconds }: Vocabulary): FormStore {
  const kept = new Map<string, Form>()
  let forms = new Map<string, Form>()
  let ids = new Map<string, number>()
  let bareIds = new Map<string, number>()
  const make = (printed: string, folded: string): Form => {
    const bareForm = bare(folded)
    const plain = /^[A-Za-zÀ-ỹ]{2,}$/u.test(printed)
    const isKnown = known.has(folded)
    return {
      folded,
      bare: bareForm,
      id: 2 * numberOf(ids, folded),
      bareId: 2 * numberOf(bareIds, bareForm) + 1,
      plain,
      // The lexicon's words are syllables.
      syllable: plain && (isKnown || isSyllable(printed)),
      known: isKnown,
      lone: lone.has(folded),
      between: ` ${folded} `,
      seconds: seconds.get(folded) ?? '',
    }
  }
  const formOf = (printed: string): Form => {
    const read = forms.get(printed)
    if (read) return read
    const folded = fold(printed)
    const made = kept.get(folded) ?? make(printed, folded)
    if (made.known) kept.set(folded, made)
    forms.set(printed, made)
    return made
  }
  const refresh = (): boolean => {
    if (forms.size < most) return false
    forms = new Map(kept)
    ids = new Map([...kept.values()].map(({ folded, id }) => [folded, id / 2]))
    bareIds = new Map([...kept.values()].map(({ bare, bareId }) => [bare, (bareId - 1) / 2]))
    return true
  }
  return { formOf, refresh }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
