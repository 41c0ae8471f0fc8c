import type { Doc } from '../doc/doc.js'
import { bodySpan } from './body.js'
import { wordKey, type KeyCache } from './lexemes.js'

/** How common phrases and word pairs are in a folder. Built once a run, given to every comparison. */
export interface StockPhrases {
  readonly documents: number
  /** For each run of five keys, in how many documents of the folder it stands. */
  readonly phrases: ReadonlyMap<string, number>
  /** For each two neighbouring keys how often they stand in the folder, and in how many documents. */
  readonly pairs: ReadonlyMap<string, number>
}

export const phraseLength = 5
// A folder of thousands of plans repeats itself: what is common shows in this many.
const mostDocuments = 400

/** Counts the phrases of a folder's documents. The order of the documents changes nothing. */
export function stockPhrases(docs: readonly Doc[]): StockPhrases {
  const phrases = new Map<string, number>()
  const pairs = new Map<string, number>()
  const chosen = [...docs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).slice(0, mostDocuments)
  for (const doc of chosen) {
    const cache: KeyCache = new Map()
    const seen = new Set<string>()
    const body = bodySpan(doc)
    for (const line of doc.text.slice(body.start, body.end).split('\n')) {
      const keys = line.split(/\s+/u).flatMap((word) => wordKey(word, cache)?.key ?? [])
      keys.forEach((key, at) => {
        if (at + 1 < keys.length) bump(pairs, `${key} ${keys[at + 1]!}`)
        if (at + phraseLength <= keys.length) seen.add(keys.slice(at, at + phraseLength).join(' '))
      })
    }
    for (const phrase of seen) bump(phrases, phrase)
  }
  for (const [phrase, count] of phrases) if (count < 2) phrases.delete(phrase)
  return { documents: chosen.length, phrases, pairs }
}

/**
 * True where most of a unit's wording stands in many of the folder's documents: a phrase of the genre, not of this plan. Needs at least
 * four documents to tell; below that nothing is called stock.
 */
export function isStock(keys: readonly string[], stock: StockPhrases | undefined): boolean {
  if (!stock || stock.documents < 4 || keys.length < phraseLength) return false
  const enough = Math.max(3, Math.ceil(stock.documents * 0.6))
  let common = 0
  const all = keys.length - phraseLength + 1
  for (let at = 0; at < all; at++) {
    if ((stock.phrases.get(keys.slice(at, at + phraseLength).join(' ')) ?? 0) >= enough) common++
  }
  return common / all >= 0.7
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
