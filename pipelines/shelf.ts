import { wordPairs, type ComparedUnits, type StockPhrases } from '../src/compare/index.js'
import { indexGroup } from '../src/compare/slips/index.js'
import type { Doc } from '../src/doc/doc.js'
import { DoichieuError } from '../src/errors.js'
import { cached } from '../src/pipeline/cache.js'
import type { Store } from '../src/ports.js'
import type { KeptStock } from './fidelity/stock.js'

/** A document of the store, under the name of the file that stands for it. */
export interface DocName {
  readonly file: string
  readonly docKey: string
  /** The source's path, where its pages may have to be looked at again. */
  readonly path?: string | undefined
}

/** Where the units of a comparison are kept, and the mark of what it was made of. */
export interface KeptUnits {
  readonly name: string
  readonly key: string
}

/** What tasks share: documents and word pairs that were just used. Made once a thread. */
export interface Shelf {
  readonly doc: (docKey: string) => Promise<Doc>
  /** Word pairs of a group of documents, by their keys joined by blanks. */
  readonly pairs: (docKeys: string) => Promise<StockPhrases['pairs']>
  /** Neighbourhoods of the syllables of a group. */
  readonly slips: (docKeys: string) => Promise<ReturnType<typeof indexGroup>>
  readonly stock: (key: string) => Promise<Omit<StockPhrases, 'pairs'> | undefined>
  readonly units: (kept: KeptUnits) => Promise<ComparedUnits | null>
  readonly keepUnits: (kept: KeptUnits, units: ComparedUnits) => Promise<void>
}

/** Documents held at once: those of one group of siblings and its parent, and some more. */
const docsHeld = 48

/** A shelf over a store. */
export function shelfOver(store: Store): Shelf {
  const doc = cached(docsHeld, async (docKey) => {
    const found = (await store.get('doc', docKey)) as Doc | undefined
    if (!found) throw new DoichieuError('pipeline/lost', { file: docKey })
    return found
  })
  const docsOf = (keys: string): Promise<Doc[]> =>
    Promise.all(keys.split(' ').flatMap((key) => (key === '' ? [] : doc(key))))
  return {
    doc,
    pairs: cached(4, async (keys) => wordPairs(await docsOf(keys))),
    slips: cached(2, async (keys) => indexGroup(await docsOf(keys))),
    units: async ({ name, key }) => {
      const found = (await store.get('units', name)) as { key: string; units: ComparedUnits } | undefined
      return found?.key === key ? found.units : null
    },
    keepUnits: ({ name, key }, units) => store.put('units', name, { key, units }),
    stock: cached(2, async (key) => {
      const found = (await store.get('stock', key)) as KeptStock | undefined
      return found && { ...found, phrases: new Map(found.phrases) }
    }),
  }
}

/** The documents of a group as the shelf asks for them. */
export function keysOf(group: readonly DocName[]): string {
  return group.map(({ docKey }) => docKey).join(' ')
}
