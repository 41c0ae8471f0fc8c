import { constants, crc32, inflateRawSync } from 'node:zlib'
import { DoichieuError } from '../errors.js'
import { caps, checkCap } from './caps.js'

/** The entries of a ZIP archive, unpacked one at a time when asked for. */
export interface Archive {
  readonly names: readonly string[]
  has(name: string): boolean
  /** The bytes of an entry. Throws DoichieuError where there is none, or it is damaged or over a cap. */
  read(name: string): Uint8Array
  /** What an entry begins with: a few kilobytes at the most, none where they cannot be unpacked. */
  beginning(name: string): Uint8Array
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
  readonly encrypted: boolean
}

/**
 * Opens a ZIP archive (DOCX, ODT). What its directory declares is held against the caps before anything is unpacked, and no entry
 * may unpack to a byte more than it declares: neither an honest bomb nor a lying one costs memory.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes)
  checkCap('entries', entries.length)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  for (const entry of entries) checkCap('entryBytes', entry.unpacked)
  checkCap('unpackedBytes', unpacked)
  // A few kilobytes of XML may be packed tightly and harm nobody: the ratio is asked of what is worth a bomb.
  if (unpacked > 2 ** 20) checkCap('ratio', unpacked / Math.max(1, bytes.length))
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name)
      if (!entry) throw new DoichieuError('ingest/damaged-archive', { part: name })
      return unpack(bytes, entry)
    },
    beginning: (name) => {
      const entry = byName.get(name)
      return entry ? beginningOf(bytes, entry) : new Uint8Array(0)
    },
  }
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry)
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
  if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) throw damaged(entry)
  return unpacked
}

/** Packed bytes that are looked at: they unpack to a thousand times as much at the most. */
const glance = 1024

function beginningOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  try {
    const packed = packedBytes(bytes, entry).subarray(0, glance)
    return entry.method === 0
      ? packed
      : inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 21 })
  } catch {
    return new Uint8Array(0)
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.encrypted) throw new DoichieuError('ingest/encrypted')
  const view = viewOf(bytes)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw damaged(entry)
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > bytes.length) throw damaged(entry)
  return bytes.subarray(start, start + entry.packed)
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(entry.unpacked, caps.entryBytes)) })
  } catch (cause) {
    throw new DoichieuError('ingest/damaged-archive', { part: entry.name }, { cause })
  }
}

function damaged(entry: Entry): DoichieuError {
  return new DoichieuError('ingest/damaged-archive', { part: entry.name })
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  if (end < 0) throw new DoichieuError('ingest/damaged-archive', { part: '' })
  const count = view.getUint16(end + 10, true)
  checkCap('entries', count)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new DoichieuError('ingest/damaged-archive', { part: '' })
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record that ends the directory stands before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 65_535; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
