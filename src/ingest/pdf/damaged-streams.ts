import { inflateSync } from 'node:zlib'
import { caps } from '../caps.js'

/**
 * True where a packed stream of a page's content does not unpack, or not to what was packed (its check sum says so): pdf.js takes what comes
 * out up to there and says nothing. Streams of fonts, pictures and tables are left out: what is amiss in them shows otherwise.
 */
export function hasDamagedContent(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Encrypted streams look like damaged ones.
  if (file.includes('/Encrypt')) return false
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 300), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 4)
    if (!isContent(own)) continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    const end = file.indexOf('endstream', start)
    if (end > start && isDamaged(file.subarray(start, end))) return true
  }
  return false
}

/** Content has a length and one filter and nothing else in its dictionary: fonts, pictures, tables and colours name what they are. */
function isContent(dictionary: string): boolean {
  const names = [...dictionary.matchAll(/\/[A-Za-z]+\d*/gu)].map(([name]) => name)
  const own = new Set(['/Length', '/Filter', '/FlateDecode'])
  return names.includes('/FlateDecode') && names.every((name) => own.has(name))
}

function isDamaged(packed: Buffer): boolean {
  try {
    inflateSync(packed, { maxOutputLength: caps.entryBytes })
    return false
  } catch (error) {
    // A stream without its last bytes is common and whole all the same.
    return error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR'
  }
}
