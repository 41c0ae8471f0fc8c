import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'
import { caps, checkCap } from '../caps.js'

/** Deflate packs at most this many bytes into one: a stream shorter than the cap by that cannot go beyond it. */
const tightest = 1032

/**
 * Looks into the packed streams of a PDF before pdf.js unpacks them: throws `ingest/entry-too-big` for one that unpacks to more than
 * the cap. Pictures are left to pdf.js, which asks their width and height first. Memory stays flat: what is unpacked is only counted.
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 1000), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const layers = own.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/gu)?.length ?? 0
    if (layers === 0 || /\/Subtype\s*\/Image/u.test(own)) continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    const end = file.indexOf('endstream', start)
    const packed = file.subarray(start, end < 0 ? file.length : end)
    if (packed.length * tightest ** Math.min(layers, 4) <= caps.entryBytes) continue
    checkCap('entryBytes', await unpackedBytes(packed, Math.min(layers, 4)))
  }
}

/** How many bytes come out, counted up to one over the cap. A damaged stream counts as far as it goes. */
async function unpackedBytes(packed: Buffer, layers: number): Promise<number> {
  let stream: Readable = Readable.from([packed])
  for (let layer = 0; layer < layers; layer++) {
    const inflate = createInflate()
    stream.on('error', (error) => inflate.destroy(error))
    stream = stream.pipe(inflate)
  }
  let count = 0
  try {
    for await (const piece of stream) {
      count += (piece as Buffer).length
      if (count > caps.entryBytes) break
    }
  } catch {
    // What cannot be unpacked costs nothing; pdf.js will say what it makes of it.
  }
  return Math.min(count, caps.entryBytes + 1)
}
