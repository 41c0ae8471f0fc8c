import { textReader } from '../../src/ingest/text/text.js'
import { htmlReader } from '../../src/ingest/html/html.js'
import { docxReader } from '../../src/ingest/docx/docx.js'
import { openArchive } from '../../src/ingest/zip.js'
import { defaultReadOptions, type Context, type Reader } from '../../src/ports.js'
import { deflateRawSync } from 'node:zlib'
import { abstractList, item, level, list, makeDocx, paragraph } from '../../test/ingest/docx/make-docx.js'

/**
 * Time and memory of the readers of text and office formats: a plan of 30 KB, a DOCX of some 37 pages, texts made to be slow at 100 KB
 * and at 1 MB with the ratio of the two (10 is linear), a bomb, and 1,000 files one behind the other.
 * usage: tsx --expose-gc bench/readers/readers.ts
 */
const context = { read: defaultReadOptions } as unknown as Context
const encoder = new TextEncoder()
const sentence =
  'Tổ chức phong trào đọc sách trong các chi bộ, đảng bộ cơ sở nhằm tạo thói quen đọc sách thường ngày.'

await show('plain text of 30 KB', textReader, encoder.encode(`- ${sentence}\n\n`.repeat(210)), 15)
const wrapped = `${sentence.slice(0, 76)}\n${sentence.slice(76)} ${sentence.slice(0, 40)}\n`
await show('wrapped text of 30 KB', textReader, encoder.encode(wrapped.repeat(150)), 15)
await show('HTML of 30 KB', htmlReader, encoder.encode(`<p>${sentence}</p>`.repeat(210)), 15)
const body = Array.from({ length: 850 }, (_, index) =>
  index % 3 === 0 ? paragraph(sentence) : item(sentence, 1, index % 3),
)
const levels = abstractList(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
)
await show(
  'DOCX of about 37 pages',
  docxReader,
  await makeDocx({ body: body.join(''), numbering: levels + list(1, 0) }),
  7,
)

const worst: Readonly<Record<string, string>> = {
  blanks: ' ', tabs: '\t', bullets: '- a\n', stars: '*a ', brackets: '[(', strokes: '| a ', tones: 'e\u0302\u0301', marks: 'a\u202e',
  capitals: 'A\n', stops: '. ', labels: '1.\n', wraps: `${sentence.slice(0, 60)}\n`, code: 'Uû ', lookAlikes: 'аb ', entities: '&amp;',
} // prettier-ignore
for (const [name, piece] of Object.entries(worst)) {
  const [small, large] = [100_000, 1_000_000].map((size) =>
    encoder.encode(`Kế hoạch\n\n${piece.repeat(size / piece.length)}`),
  )
  const [first, second] = [await median(textReader, small!, 5), await median(textReader, large!, 3)]
  console.log(
    `${name.padEnd(12)} ${first.toFixed(1).padStart(8)} ms ${second.toFixed(1).padStart(8)} ms  ratio ${(second / first).toFixed(1)}`,
  )
}

const packed = deflateRawSync(new Uint8Array(50 * 2 ** 20))
const before = process.memoryUsage().rss
const start = performance.now()
try {
  openArchive(bombOf(packed, 50 * 2 ** 20)).read('a')
} catch (error) {
  const grownBy = Math.round((process.memoryUsage().rss - before) / 2 ** 20)
  console.log(`bomb: ${String(error)}, ${(performance.now() - start).toFixed(1)} ms, ${grownBy} MB`)
}

const file = encoder.encode(`- ${sentence}\n\n`.repeat(210))
for (let index = 0; index <= 1000; index++) {
  await textReader.read({ name: `${index}.txt`, bytes: file }, context)
  if (index % 250 !== 0) continue
  globalThis.gc?.()
  console.log(
    `${String(index).padStart(4)} files read, ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB of heap`,
  )
}

async function show(name: string, reader: Reader, bytes: Uint8Array, rounds: number): Promise<void> {
  const time = await median(reader, bytes, rounds)
  console.log(
    `${name.padEnd(26)} ${String(bytes.length).padStart(8)} bytes ${time.toFixed(1).padStart(8)} ms`,
  )
}

/** Median processor time of warm runs, in milliseconds. */
async function median(reader: Reader, bytes: Uint8Array, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds + 2; round++) {
    const from = process.cpuUsage()
    await reader.read({ name: 'a', bytes }, context)
    const { user, system } = process.cpuUsage(from)
    if (round >= 2) times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!
}

function bombOf(data: Uint8Array, unpacked: number): Uint8Array {
  const local = Buffer.alloc(31)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(1, 26)
  local.write('a', 30)
  const entry = Buffer.alloc(47)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(unpacked, 24)
  entry.writeUInt16LE(1, 28)
  entry.write('a', 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + data.length, 16)
  return new Uint8Array(Buffer.concat([local, data, entry, end]))
}
