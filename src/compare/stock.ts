import { byCodeUnits } from '../text/order.js'
import type { Doc } from '../doc/doc.js'
import { bodySpan } from './units/body.js'
import { wordKey, type KeyCache } from './units/lexemes.js'

/** How common phrases and word pairs are in a folder. Built once a run, given to every comparison. */
export interface StockPhrases {
  /** How many documents there are that owe each other nothing: one cascade counts once. */
  readonly documents: number
  /** For each run of five keys that stands in more than one family, in how many. */
  readonly phrases: ReadonlyMap<string, number>
  /** For each two neighbouring keys how often they stand in the folder, and in how many documents. */
  readonly pairs: Pick<ReadonlyMap<string, number>, 'get'>
}

export const phraseLength = 5
// A folder of thousands of plans repeats itself: what is common shows in this many.
const mostDocuments = 400

/**
 * Counts the phrases of a folder's documents. Documents made under one another share their wording because they are one family: they count
 * once, so that what a cascade inherits is not taken for a formula of the genre. The order of the documents changes nothing.
 */
export function stockPhrases(docs: readonly Doc[]): StockPhrases {
  const pairs = new Map<string, number>()
  const chosen = [...docs].sort((a, b) => byCodeUnits(a.id, b.id)).slice(0, mostDocuments)
  const phrasesOf = chosen.map((doc) => readPhrases(doc, pairs))
  const family = familiesOf(phrasesOf)
  const phrases = new Map<string, Set<number>>()
  phrasesOf.forEach((own, at) => {
    for (const phrase of own) {
      const families = phrases.get(phrase)
      if (families) families.add(family[at]!)
      else phrases.set(phrase, new Set([family[at]!]))
    }
  })
  const common = [...phrases].filter(([, families]) => families.size > 1)
  return {
    documents: new Set(family).size,
    phrases: new Map(common.map(([phrase, families]) => [phrase, families.size])),
    pairs,
  }
}

/** The phrases of one document; its word pairs are counted along. */
function readPhrases(doc: Doc, pairs: Map<string, number>): Set<string> {
  const seen = new Set<string>()
  for (const keys of keysByLine(doc)) {
    keys.forEach((key, at) => {
      if (at + 1 < keys.length) bump(pairs, `${key} ${keys[at + 1]!}`)
      if (at + phraseLength <= keys.length) seen.add(keys.slice(at, at + phraseLength).join(' '))
    })
  }
  return seen
}

// Plans of one cascade share .2 to .5 of their runs of five words, unrelated ones under .05.
const oneFamily = 0.15
const mostSharers = 40

/** The family of each document by the phrases that it shares: a number, equal within a family. */
function familiesOf(phrasesOf: readonly ReadonlySet<string>[]): number[] {
  const holders = new Map<string, number[]>()
  phrasesOf.forEach((own, at) => {
    for (const phrase of own) {
      const list = holders.get(phrase)
      if (list) list.push(at)
      else holders.set(phrase, [at])
    }
  })
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    if (list.length > mostSharers) continue
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length; b++) {
        const pair = list[a]! * mostDocuments + list[b]!
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  const family = phrasesOf.map((_, at) => at)
  const rootOf = (at: number): number => (family[at] === at ? at : rootOf(family[at]!))
  for (const [pair, count] of shared) {
    const [a, b] = [Math.floor(pair / mostDocuments), pair % mostDocuments]
    const smaller = Math.min(phrasesOf[a]!.size, phrasesOf[b]!.size)
    if (count >= oneFamily * smaller) family[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b))
  }
  return family.map((_, at) => rootOf(at))
}

/** The word pairs of documents alone, for those that need nothing of their families. */
export function wordPairs(docs: readonly Doc[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const doc of docs) {
    for (const keys of keysByLine(doc))
      for (let at = 0; at + 1 < keys.length; at++) bump(pairs, `${keys[at]!} ${keys[at + 1]!}`)
  }
  return pairs
}

function keysByLine(doc: Doc): string[][] {
  const cache: KeyCache = new Map()
  const body = bodySpan(doc)
  return doc.text
    .slice(body.start, body.end)
    .split('\n')
    .map((line) => line.split(/\s+/u).flatMap((word) => wordKey(word, cache)?.key ?? []))
}

const fewestFamilies = 4

/**
 * True where most of a unit's wording stands in many of the folder's families: a phrase of the genre, not of this plan. Needs at least
 * four families to tell; below that nothing is called stock.
 */
export function isStock(keys: readonly string[], stock: StockPhrases | undefined): boolean {
  if (!stock || stock.documents < fewestFamilies || keys.length < phraseLength) return false
  const enough = Math.max(3, Math.ceil(stock.documents * 0.5))
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
