import { stockPhrases } from '../../src/compare/index.js'
import type { Doc } from '../../src/doc/doc.js'
import { fingerprint } from '../../src/pipeline/identity.js'
import type { SettledDocument, Work } from './work.js'

/** Stock phrases as the store keeps them. */
export interface KeptStock {
  readonly documents: number
  readonly phrases: readonly (readonly [phrase: string, documents: number])[]
}

/** A folder's phrases are counted in so many documents, chosen by their content: enough to tell what is common. */
const mostDocuments = 120
const fewestDocuments = 4

/**
 * Puts the stock phrases of the folder into the store and gives back their key: a hash of the phrases themselves, so that a new
 * document changes it only where it changes what is common. Null for a folder too small to tell.
 */
export async function stockKey(work: Work, documents: readonly SettledDocument[]): Promise<string | null> {
  const { store } = work.session
  const chosen = [...new Set(documents.map(({ docKey }) => docKey))].sort().slice(0, mostDocuments)
  if (chosen.length < fewestDocuments) return null
  const sample = fingerprint(chosen)
  const known = (await store.get('stock-sample', sample)) as string | undefined
  if (known && (await store.get('stock', known))) return known
  const docs: Doc[] = []
  for (const key of chosen) {
    const doc = (await store.get('doc', key)) as Doc | undefined
    if (doc) docs.push(doc)
  }
  const { documents: independent, phrases: counted } = stockPhrases(docs)
  const enough = Math.max(3, Math.ceil(independent / 2))
  const phrases = [...counted].flatMap(([phrase, count]) => (count >= enough ? [phrase] : [])).sort()
  const key = fingerprint(phrases)
  // Only whether a phrase is common counts, not how often it stands: what is kept depends on the phrases alone, as the key does.
  const value: KeptStock = {
    documents: fewestDocuments,
    phrases: phrases.map((phrase) => [phrase, fewestDocuments]),
  }
  await store.write([
    { kind: 'stock', key, value },
    { kind: 'stock-sample', key: sample, value: key },
  ])
  return key
}
