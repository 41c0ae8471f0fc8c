import type { KeyCache, Lexeme, LexemeKind } from './lexemes.js'

const everywhere: ReadonlySet<string> = new Set(
  'các những và của cho theo trong tổ chức thực hiện triển khai quán triệt kế hoạch'.split(' '),
)

/** Gives each key a number, the same in all documents of a comparison: words are told apart by it from here on. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** The keys of the words as printed. */
  readonly keys: KeyCache = new Map()
  /** The numbers of dates, of documents and of words that every plan is full of: they tell no task from another. */
  readonly names = new Set<number>()

  numberOf(key: string, kind: LexemeKind = 'word'): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    if (kind === 'date' || kind === 'citation' || everywhere.has(key)) this.names.add(number)
    return number
  }

  /** The number of a key; -1 for one that stands in none of the documents. */
  find(key: string): number {
    return this.#numbers.get(key) ?? -1
  }

  numbersOf(lexemes: readonly Lexeme[]): Int32Array {
    const numbers = new Int32Array(lexemes.length)
    for (let at = 0; at < lexemes.length; at++)
      numbers[at] = this.numberOf(lexemes[at]!.key, lexemes[at]!.kind)
    return numbers
  }

  get size(): number {
    return this.#numbers.size
  }
}
