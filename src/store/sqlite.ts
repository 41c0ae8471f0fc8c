import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type Database from 'libsql'
import { DoichieuError } from '../errors.js'
import type { Store, StoreChange } from '../ports.js'
import { bare } from '../text/fold.js'
import { migrate } from './migrations.js'

const fileName = 'doichieu.db'
/** Longer values are kept deflated. */
const packFrom = 1024

/** How large a store may become; a write past it fails as on a full disk. */
export interface StoreLimits {
  /** Pages of 4 KB. */
  readonly mostPages?: number | undefined
}

/**
 * Opens (or makes) the store in a folder: one SQLite file. Several processes may hold it at once; a write waits for another's.
 * Throws `store/not-writable`, `store/damaged` where the file is no store, `store/newer` where a later version wrote it.
 */
export async function openStore(folder: string, { mostPages }: StoreLimits = {}): Promise<Store> {
  const { default: Sqlite } = await import('libsql')
  let database: Database.Database
  try {
    mkdirSync(folder, { recursive: true })
    database = new Sqlite(join(folder, fileName))
  } catch (cause) {
    throw new DoichieuError('store/not-writable', { folder }, { cause })
  }
  try {
    database.exec('PRAGMA busy_timeout = 30000')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = NORMAL')
    if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
    migrate(database, folder)
  } catch (cause) {
    database.close()
    if (cause instanceof DoichieuError) throw cause
    throw new DoichieuError('store/damaged', { folder }, { cause })
  }
  return storeOver(database, folder)
}

interface Row {
  key: string
  value: string | null
  packed: Buffer | null
}

function storeOver(database: Database.Database, folder: string): Store {
  const one = database.prepare('SELECT key, value, packed FROM entries WHERE kind = ? AND key = ?')
  const some = database.prepare(
    'SELECT key, value, packed FROM entries WHERE kind = ? AND key > ? ORDER BY key LIMIT 200',
  )
  const someKeys = database.prepare(
    'SELECT key FROM entries WHERE kind = ? AND key > ? ORDER BY key LIMIT 1000',
  )
  const set = database.prepare(
    'INSERT OR REPLACE INTO entries (kind, key, value, packed) VALUES (?, ?, ?, ?)',
  )
  const unset = database.prepare('DELETE FROM entries WHERE kind = ? AND key = ?')
  const rowOf = database.prepare('SELECT row FROM word_rows WHERE kind = ? AND key = ?')
  const newRow = database.prepare('INSERT INTO word_rows (kind, key) VALUES (?, ?)')
  const unsetRow = database.prepare('DELETE FROM word_rows WHERE row = ?')
  const forget = database.prepare('DELETE FROM words WHERE rowid = ?')
  const learn = database.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)')
  const find = database.prepare(
    'SELECT key FROM words JOIN word_rows ON words.rowid = word_rows.row WHERE words MATCH ? AND kind = ? ORDER BY rank, key LIMIT ?',
  )

  const index = (kind: string, key: string, words: string | null): void => {
    const known = (rowOf.get(kind, key) as { row: number } | undefined)?.row
    if (known !== undefined) {
      forget.run(known)
      if (words === null) unsetRow.run(known)
    }
    if (words !== null) learn.run(known ?? newRow.run(kind, key).lastInsertRowid, bare(words))
  }
  const apply = (change: StoreChange): void => {
    const { kind, key, value, words } = change
    if (words !== undefined || value === null) index(kind, key, value === null ? null : words!)
    if (value === null) {
      unset.run(kind, key)
      return
    }
    const json = JSON.stringify(value)
    if (json.length < packFrom) set.run(kind, key, json, null)
    else set.run(kind, key, null, deflateRawSync(json, { level: 3 }))
  }
  let closed = false
  // The library ends the whole process where a closed database is asked.
  const usable = (): void => {
    if (closed) throw new DoichieuError('store/closed', { folder })
  }
  const reading = <T>(read: () => T): T => {
    usable()
    try {
      return read()
    } catch (cause) {
      throw new DoichieuError('store/damaged', { folder }, { cause })
    }
  }
  const write = (changes: readonly StoreChange[]): void => {
    usable()
    try {
      database.exec('BEGIN IMMEDIATE')
      for (const change of changes) apply(change)
      database.exec('COMMIT')
    } catch (cause) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw new DoichieuError('store/not-writable', { folder }, { cause })
    }
  }
  return {
    get: async (kind, key) =>
      reading(() => {
        const row = one.get(kind, key) as Row | undefined
        return row ? valueOf(row) : undefined
      }),
    put: async (kind, key, value) => write([{ kind, key, value }]),
    delete: async (kind, key) => write([{ kind, key, value: null }]),
    keys: async function* (kind) {
      const page = (after: string): { key: string }[] =>
        reading(() => someKeys.all(kind, after) as { key: string }[])
      for (const row of pages(page)) yield row.key
    },
    entries: async function* (kind) {
      const page = (after: string): { key: string; value: unknown }[] =>
        reading(() => (some.all(kind, after) as Row[]).map((row) => ({ key: row.key, value: valueOf(row) })))
      for (const { key, value } of pages(page)) yield [key, value] as const
    },
    write: async (changes) => write(changes),
    search: async (kind, words, most) => {
      const asked = bare(words).match(/[\p{L}\p{N}]+/gu)
      if (!asked) return []
      const query = asked.map((word) => `"${word}"*`).join(' ')
      return reading(() => (find.all(query, kind, most) as { key: string }[]).map(({ key }) => key))
    },
    close: async () => {
      if (closed) return
      closed = true
      database.close()
    },
  }
}

/** Rows of a kind by key, a page at a time, so that nothing is held open between two of them. */
function* pages<R extends { readonly key: string }>(pageAfter: (after: string) => readonly R[]): Iterable<R> {
  for (let after = ''; ;) {
    const rows = pageAfter(after)
    if (rows.length === 0) return
    yield* rows
    after = rows[rows.length - 1]!.key
  }
}

function valueOf(row: Row): unknown {
  return JSON.parse(row.value ?? inflateRawSync(row.packed!).toString('utf8'))
}
