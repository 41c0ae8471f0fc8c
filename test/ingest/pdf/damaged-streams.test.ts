import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { hasDamagedContent } from '../../../src/ingest/pdf/damaged-streams.js'

const whole = deflateSync(Buffer.from('BT /F0 14 Tf (Ke hoach) Tj ET '.repeat(40)))

/** A file of one object with a packed stream. */
function file(
  packed: Uint8Array,
  dictionary = '/Length 9 0 R /Filter /FlateDecode',
  trailer = '',
): Uint8Array {
  const head = `%PDF-1.4\n4 0 obj\n<< ${dictionary} >>\nstream\n`
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from(`\nendstream\nendobj\n${trailer}startxref\n0\n%%EOF`),
  ])
}

const flipped = Uint8Array.from(whole, (byte, at) => (at === 20 ? byte ^ 0x10 : byte))
const cases = [
  { bytes: file(whole), damaged: false, why: 'unpacks to what was packed' },
  { bytes: file(flipped), damaged: true, why: 'a flipped bit' },
  {
    bytes: file(whole.subarray(0, whole.length - 4)),
    damaged: false,
    why: 'only the check sum is missing: many programs leave it out',
  },
  {
    bytes: file(flipped, '/Length1 9 /Filter /FlateDecode'),
    damaged: false,
    why: 'a font shows its damage otherwise',
  },
  {
    bytes: file(flipped, '/Filter /FlateDecode', 'trailer << /Encrypt 5 0 R >>\n'),
    damaged: false,
    why: 'an encrypted stream looks damaged',
  },
  { bytes: file(flipped, '/Length 9 /Filter /LZWDecode'), damaged: false, why: 'another filter' },
]

describe('packed content of a PDF', () => {
  it.each(cases)('$why', ({ bytes, damaged }) => {
    expect(hasDamagedContent(bytes)).toBe(damaged)
  })
})
