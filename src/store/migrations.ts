import { DoichieuError } from '../errors.js'

/** What a migration needs of a database. */
export interface Sql {
  readonly inTransaction: boolean
  exec(statement: string): unknown
  prepare(statement: string): { get(): unknown }
}

/** Each step brings a store from the version of its index to the next one. Steps are only ever added. */
const steps: readonly string[] = [
  `CREATE TABLE entries (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT, packed BLOB, PRIMARY KEY (kind, key)) WITHOUT ROWID;
   CREATE TABLE word_rows (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (kind, key));
   CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61', detail = none);`,
]

/** Brings a store to this program's version, in one transaction. Throws `store/newer` where a later program wrote it. */
export function migrate(database: Sql, folder: string): void {
  if (version(database) === steps.length) return
  database.exec('BEGIN IMMEDIATE')
  try {
    const found = version(database) // another process may have been first
    if (found > steps.length) throw new DoichieuError('store/newer', { folder })
    for (const step of steps.slice(found)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function version(database: Sql): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number }
  return row.user_version
}
