import { Readable } from 'node:stream'
import { createInflate, inflateSync } from 'node:zlib'
import { caps, checkCap } from '../caps.js'

/** Deflate packs at most this many bytes into one: a stream shorter than the cap by that cannot go beyond it. */
const tightest = 1032
/** What comes to no more is unpacked at one go. */
const smallBytes = 8 * 2 ** 20

/**
 * Looks into the packed streams of a PDF before pdf.js unpacks them: throws `ingest/entry-too-big` for one that unpacks to more than
 * the cap, `ingest/unpacked-too-big` where all together do. Pictures are left to pdf.js, which asks their width and height first.
 * Memory stays flat: what is unpacked is only counted.
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  const streams = [...packedStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))]
  let counted = 0
  /** What all could come to, told better with each stream that is counted. */
  let most = streams.reduce((sum, stream) => sum + mostBytes(stream), 0)
  for (const stream of streams) {
    const could = mostBytes(stream)
    // What could not go beyond either cap is not unpacked to be counted: most files are not looked into at all.
    if (could <= caps.entryBytes && most <= caps.unpackedBytes) continue
    const comes = await unpackedBytes(stream)
    checkCap('entryBytes', comes)
    counted += comes
    checkCap('unpackedBytes', counted)
    most -= could - comes
  }
}

interface Packed {
  readonly bytes: Buffer
  /** How many times over it is packed. */
  readonly layers: number
}

/** The deflated streams of a file that are no pictures. */
function* packedStreams(file: Buffer): Generator<Packed> {
  let end = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - 1000), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const layers = own.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/gu)?.length ?? 0
    if (layers === 0 || /\/Subtype\s*\/Image/u.test(own)) continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    // Looked for once for all streams before it: a file may say `stream` a million times and `endstream` never.
    if (end < start) end = indexOrEnd(file, 'endstream', start)
    yield { bytes: file.subarray(start, end), layers: Math.min(layers, 4) }
  }
}

function indexOrEnd(file: Buffer, word: string, from: number): number {
  const at = file.indexOf(word, from)
  return at < 0 ? file.length : at
}

function mostBytes({ bytes, layers }: Packed): number {
  return bytes.length * tightest ** layers
}

/** How many bytes come out, counted up to one over the cap. A damaged stream counts as far as it goes. */
async function unpackedBytes({ bytes, layers }: Packed): Promise<number> {
  if (layers === 1 && bytes.length * tightest <= smallBytes) {
    try {
      return inflateSync(bytes).length
    } catch {
      // Damaged: counted as far as it goes, below.
    }
  }
  let stream: Readable = Readable.from([bytes])
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
