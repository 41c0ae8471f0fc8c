import type { KeyCache, Lexeme, LexemeKind } from './lexemes.js'
import { PairNumbers } from './phrases.js'

const everywhere: ReadonlySet<string> = new Set(
  'các những và của cho theo trong tổ chức thực hiện triển khai quán triệt kế hoạch'.split(' '),
)

/** Gives each key a number, the same in all documents of a comparison: words are told apart by it from here on. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #pairs = new PairNumbers()
  readonly #phrases = new PairNumbers()
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

  /** The runs of three words in a list, under a number each: those that begin at its words, two fewer than it has words. */
  phrasesOf(words: Int32Array): Int32Array {
    const phrases = new Int32Array(Math.max(0, words.length - 2))
    for (let at = 0; at < phrases.length; at++)
      phrases[at] = this.#phrases.numberOf(this.#pairs.numberOf(words[at]!, words[at + 1]!), words[at + 2]!)
    return phrases
  }

  /** The number of three words side by side; -1 where they stand in none of the documents. */
  findPhrase(first: number, second: number, third: number): number {
    const pair = this.#pairs.find(first, second)
    return pair < 0 ? -1 : this.#phrases.find(pair, third)
  }

  get phraseCount(): number {
    return this.#phrases.size
  }

  get size(): number {
    return this.#numbers.size
  }
}
