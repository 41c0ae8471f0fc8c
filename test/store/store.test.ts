import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/store/memory.js'
import { openStore } from '../../src/store/sqlite.js'
import { storeContract } from '../contracts/store.js'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-store-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

storeContract('memory', async () => memoryStore())
storeContract('SQLite', () => openStore(newFolder()))

describe('a store on disk', () => {
  it('is still there when it is opened again', async () => {
    const folder = newFolder()
    const first = await openStore(folder)
    await first.put('doc', 'a', { n: 1 })
    await first.close()
    const second = await openStore(folder)
    expect(await second.get('doc', 'a')).toEqual({ n: 1 })
    await second.close()
  })

  it('writes all changes or none', async () => {
    const store = await openStore(newFolder())
    const endless: Record<string, unknown> = {}
    endless.self = endless
    const changes = [
      { kind: 'doc', key: 'a', value: 1 },
      { kind: 'doc', key: 'b', value: endless },
    ]
    await expect(store.write(changes)).rejects.toMatchObject({ code: 'store/not-writable' })
    expect(await store.get('doc', 'a')).toBeUndefined()
    await store.put('doc', 'c', 3)
    expect(await store.get('doc', 'c')).toBe(3)
    await store.close()
  })

  it('says of a file that is no store that it is damaged, and leaves it', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'doichieu.db'), 'không phải kho dữ liệu '.repeat(100))
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store/damaged' })
    expect(readFileSync(join(folder, 'doichieu.db'), 'utf8')).toContain('không phải')
  })

  it('refuses a store of a later version', async () => {
    const folder = newFolder()
    await (await openStore(folder)).close()
    const { default: Sqlite } = await import('libsql')
    const database = new Sqlite(join(folder, 'doichieu.db'))
    database.exec('PRAGMA user_version = 999')
    database.close()
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store/newer' })
  })

  it('says that it is closed rather than fall over where it is asked after closing', async () => {
    const store = await openStore(newFolder())
    await store.close()
    await store.close()
    await expect(store.get('doc', 'a')).rejects.toMatchObject({ code: 'store/closed' })
    await expect(store.put('doc', 'a', 1)).rejects.toMatchObject({ code: 'store/closed' })
  })

  it('says of an entry that cannot be read that the store is damaged', async () => {
    const folder = newFolder()
    const store = await openStore(folder)
    await store.put('doc', 'a', 'văn bản '.repeat(500))
    const { default: Sqlite } = await import('libsql')
    const database = new Sqlite(join(folder, 'doichieu.db'))
    database.exec("UPDATE entries SET packed = x'00ff00ff' WHERE kind = 'doc'")
    database.close()
    await expect(store.get('doc', 'a')).rejects.toMatchObject({ code: 'store/damaged' })
    await store.put('doc', 'b', 2)
    expect(await store.get('doc', 'b')).toBe(2)
    await store.close()
  })

  it('keeps nothing of a write for which there is no room, and goes on with the next', async () => {
    const folder = newFolder()
    await (await openStore(folder)).close()
    const store = await openStore(folder, { mostPages: 40 })
    await store.put('doc', 'a', 1)
    const large = randomBytes(400_000).toString('base64')
    const changes = [
      { kind: 'doc', key: 'b', value: 2 },
      { kind: 'doc', key: 'c', value: large },
    ]
    await expect(store.write(changes)).rejects.toMatchObject({ code: 'store/not-writable' })
    expect(await store.get('doc', 'a')).toBe(1)
    expect(await store.get('doc', 'b')).toBeUndefined()
    await store.put('doc', 'd', 4)
    expect(await store.get('doc', 'd')).toBe(4)
    await store.close()
  })

  it('is held by two at once', async () => {
    const folder = newFolder()
    const [one, two] = await Promise.all([openStore(folder), openStore(folder)])
    await Promise.all([one.put('doc', 'a', 1), two.put('doc', 'b', 2)])
    expect(await one.get('doc', 'b')).toBe(2)
    expect(await two.get('doc', 'a')).toBe(1)
    await one.close()
    await two.close()
  })
})
