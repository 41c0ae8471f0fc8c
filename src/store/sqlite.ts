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

/**
 * Opens (or makes) the store in a folder: one SQLite file. Several processes may hold it at once; a write waits for another's.
 * Throws `store/not-writable`, `store/damaged` where the file is no store, `store/newer` where a later version wrote it.
 */
export async function openStore(folder: string): Promise<Store> {
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
  const write = (changes: readonly StoreChange[]): void => {
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
    get: async (kind, key) => {
      const row = one.get(kind, key) as Row | undefined
      return row ? valueOf(row) : undefined
    },
    put: async (kind, key, value) => write([{ kind, key, value }]),
    delete: async (kind, key) => write([{ kind, key, value: null }]),
    keys: async function* (kind) {
      for await (const row of pages<{ key: string }>(someKeys, kind)) yield row.key
    },
    entries: async function* (kind) {
      for await (const row of pages<Row>(some, kind)) yield [row.key, valueOf(row)] as const
    },
    write: async (changes) => write(changes),
    search: async (kind, words, most) => {
      const asked = bare(words).match(/[\p{L}\p{N}]+/gu)
      if (!asked) return []
      const query = asked.map((word) => `"${word}"*`).join(' ')
      return (find.all(query, kind, most) as { key: string }[]).map(({ key }) => key)
    },
    close: async () => {
      database.close()
    },
  }
}

/** Rows of a kind by key, a page at a time, so that nothing is held open between two of them. */
async function* pages<R extends { key: string }>(
  statement: Database.Statement,
  kind: string,
): AsyncIterable<R> {
  let after = ''
  for (;;) {
    const rows = statement.all(kind, after) as R[]
    if (rows.length === 0) return
    yield* rows
    after = rows[rows.length - 1]!.key
  }
}

function valueOf(row: Row): unknown {
  return JSON.parse(row.value ?? inflateRawSync(row.packed!).toString('utf8'))
}
