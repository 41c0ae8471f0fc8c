import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { DoichieuError } from '../src/errors.js'
import { loadModels } from '../src/models/load.js'
import type { Language, Store } from '../src/ports.js'
import { fold } from '../src/text/fold.js'
import { openStore } from '../src/store/sqlite.js'
import { recordOf } from './record.js'

/** A document of the store, in one line. */
export interface Found {
  readonly file: string
  readonly docKey: string
  readonly key: string | null
  readonly type: string | null
  readonly issuer: string | null
  readonly province: string | null
  readonly date: string | null
  readonly title: string | null
  readonly status: 'read' | 'partly'
}

/** Documents of a store whose text holds every word asked for (diacritics do not matter), best first. Throws `store/none`. */
export function search(words: string, options: { store: string; most?: number }): Promise<Found[]> {
  return withStore(options.store, async (store) => {
    const keys = await store.search('found', words, options.most ?? 50)
    const found = await Promise.all(keys.map((key) => store.get('found', key)))
    return found.filter((each) => each !== undefined) as Found[]
  })
}

/** Every document of a store, by file. Throws `store/none`. */
export function list(options: { store: string }): Promise<Found[]> {
  return withStore(options.store, async (store) => {
    const found: Found[] = []
    for await (const [, value] of store.entries('found')) found.push(value as Found)
    return found
  })
}

/** The records of the documents of a store under a key (`145-KH/TU`) or a file name; several where provinces share the key. Throws `store/none`. */
export function show(key: string, options: { store: string; language?: Language }): Promise<PlanRecord[]> {
  return withStore(options.store, async (store) => {
    const models = loadModels()
    const asked = fold(key).replace(/\s/gu, '')
    const records: PlanRecord[] = []
    for await (const [, value] of store.entries('found')) {
      const found = value as Found
      const names = [found.key, found.file]
        .filter((name) => name !== null)
        .map((name) => fold(name).replace(/\s/gu, ''))
      if (!names.includes(asked)) continue
      const doc = (await store.get('doc', found.docKey)) as Doc | undefined
      if (doc) {
        const named = { ...doc, source: { ...doc.source, file: found.file } }
        records.push(recordOf(named, models, { language: options.language ?? 'vi' }))
      }
    }
    return records
  })
}

async function withStore<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(folder, 'doichieu.db'))) throw new DoichieuError('store/none', { folder })
  const store = await openStore(folder)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
