import JSZip from 'jszip'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DoichieuError } from '../../../src/errors.js'
import { caps } from '../../../src/ingest/caps.js'
import { docxReader } from '../../../src/ingest/docx/docx.js'
import { refuseUnread } from '../../../src/ingest/index.js'
import { openArchive } from '../../../src/ingest/zip.js'
import type { Context } from '../../../src/ports.js'
import { makeDocx, paragraph } from '../docx/make-docx.js'

const context = { read: { ocr: 'off', changes: 'accepted', allowClassified: false } } as unknown as Context
const read = (bytes: Uint8Array) => docxReader.read({ name: 'a.docx', bytes }, context)

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof DoichieuError) return error.code
    throw error
  }
  return 'read'
}
async function codeOfReading(bytes: Uint8Array): Promise<string> {
  try {
    const doc = await read(bytes)
    return doc.source.status
  } catch (error) {
    if (error instanceof DoichieuError) return error.code
    throw error
  }
}

/** An archive of one packed entry whose directory may say anything. */
function archive(
  data: Uint8Array,
  said: { unpacked?: number; count?: number; flags?: number; crc?: number } = {},
): Uint8Array {
  const packed = deflateRawSync(data)
  const name = Buffer.from('word/document.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(said.flags ?? 0, 8)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(said.crc ?? 0, 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(said.unpacked ?? data.length, 24)
  entry.writeUInt16LE(name.length, 28)
  const count = said.count ?? 1
  const directory = Buffer.concat(Array.from({ length: count }, () => Buffer.concat([entry, name])))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, name, packed, directory, end]))
}
const mega = 2 ** 20
/** 64 KB that cannot be packed (a linear congruential generator): far from the ratio, so that the other caps can be met alone. */
const noise = new Uint8Array(64 * 1024)
for (let at = 0, state = 1; at < noise.length; at++) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  noise[at] = state >>> 24
}

describe('caps of an archive', () => {
  const zeros = new Uint8Array(2 * mega)
  const cases: [string, Uint8Array, string][] = [
    ['an honest bomb: 2 MB of zeros', archive(zeros), 'ingest/packed-too-tightly'],
    ['a lying bomb: says 1,000 bytes', archive(zeros, { unpacked: 1000 }), 'ingest/damaged-archive'],
    ['an entry at the cap passes the directory', archive(noise, { unpacked: caps.entryBytes }), 'ingest/packed-too-tightly'],
    ['an entry one byte beyond', archive(noise, { unpacked: caps.entryBytes + 1 }), 'ingest/entry-too-big'],
    ['all together beyond', archive(noise, { unpacked: caps.entryBytes, count: 5 }), 'ingest/unpacked-too-big'],
    ['entries at the cap', archive(noise, { unpacked: 1, count: caps.entries }), 'ingest/damaged-archive'],
    ['one entry more', archive(noise, { unpacked: 1, count: caps.entries + 1 }), 'ingest/too-many-entries'],
    ['encrypted', archive(noise, { flags: 1 }), 'ingest/encrypted'],
    ['a wrong checksum', archive(noise, { crc: 12345 }), 'ingest/damaged-archive'],
  ] // prettier-ignore
  it.each(cases)('%s', (_, bytes, expected) => {
    expect(codeOf(() => openArchive(bytes).read('word/document.xml'))).toBe(expected)
  })

  it.each([
    [0, 'ingest/damaged-archive'],
    [1, 'ingest/packed-too-tightly'],
  ])('%d bytes beyond the ratio', (beyond, expected) => {
    const large = noise
    const limit = archive(large).length * caps.ratio
    expect(limit).toBeGreaterThan(mega)
    expect(
      codeOf(() => openArchive(archive(large, { unpacked: limit + beyond })).read('word/document.xml')),
    ).toBe(expected)
  })

  it('lets a tightly packed file through that is small', async () => {
    const body = paragraph('việc '.repeat(100_000))
    expect(await codeOfReading(await makeDocx({ body }))).toBe('read')
  })

  it('refuses a bomb for little time and memory', () => {
    const bomb = archive(new Uint8Array(40 * mega), { unpacked: 40 * mega })
    const before = process.memoryUsage().rss
    expect(codeOf(() => openArchive(bomb).read('word/document.xml'))).toBe('ingest/packed-too-tightly')
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * mega)
  })

  it('reads what another program packed, stored or packed', async () => {
    for (const compression of ['STORE', 'DEFLATE'] as const) {
      const zip = new JSZip()
      zip.file('thư mục/a.txt', 'nội dung')
      const bytes = await zip.generateAsync({
        type: 'uint8array',
        compression,
        streamFiles: compression === 'DEFLATE',
      })
      const opened = openArchive(bytes)
      expect(new TextDecoder().decode(opened.read('thư mục/a.txt'))).toBe('nội dung')
    }
  })
})

describe('broken and hostile files', () => {
  const xml = (inner: string) => `<?xml version="1.0"?>${inner}`
  const document = (inner: string, before = '') =>
    xml(
      `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`,
    )
  const raw = (content: string | Uint8Array) => makeDocx({ body: '', raw: { 'word/document.xml': content } })
  const lol = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'

  const cases: [string, () => Promise<Uint8Array>, string][] = [
    ['entities declared', () => raw(document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', lol)), 'ingest/xml-doctype'],
    ['a document type that fetches', () => raw(document('<w:p/>', '<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd">')), 'ingest/xml-doctype'],
    ['an entity that nothing declares', () => raw(document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')), 'ingest/damaged-xml'],
    ['a tag never closed', () => raw(document('<w:p><w:r>')), 'ingest/damaged-xml'],
    ['no XML at all', () => raw(Uint8Array.of(1, 2, 3, 255)), 'ingest/damaged-xml'],
    ['5,000 elements inside each other', () => raw(document('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))), 'ingest/damaged-xml'],
    ['no text', () => makeDocx({ body: paragraph('') }), 'ingest/no-text'],
    ['a broken side part costs that part', () => makeDocx({ body: paragraph('một'), numbering: '<w:num>' }), 'partly'],
    ['a part that is not there', () => makeDocx({ body: paragraph('một'), raw: { 'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/styles" Target="../../../../etc/passwd"/></Relationships>' } }), 'read'],
    ['a style based on itself', () => makeDocx({ body: paragraph('một', '<w:pStyle w:val="A"/>'), styles: '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>' }), 'read'],
    ['UTF-16', () => raw(new Uint8Array(Buffer.from(`\ufeff${document('<w:p><w:r><w:t>một</w:t></w:r></w:p>')}`, 'utf16le'))), 'read'],
    ['another prefix for the name space', () => raw(document('<w:p><w:r><w:t>một</w:t></w:r></w:p>').replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')), 'read'],
    ['numbers beyond all bounds', () => makeDocx({ body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>` }), 'read'],
  ] // prettier-ignore
  it.each(cases)('%s: %#', async (_, make, expected) =>
    expect(await codeOfReading(await make())).toBe(expected),
  )

  it('refuses every cut of a file, or reads it', async () => {
    const whole = await makeDocx({ body: paragraph('một hai ba') })
    for (let length = 0; length < whole.length; length += 37)
      expect(await codeOfReading(whole.subarray(0, length))).toBe('ingest/damaged-archive')
  })

  it('neither crashes nor hangs on bytes turned over', async () => {
    const whole = await makeDocx({
      body: paragraph('một hai ba'),
      numbering: '<w:num w:numId="1"/>',
      styles: '<w:style/>',
    })
    for (let at = 0; at < whole.length; at += 11) {
      const broken = whole.slice()
      broken[at] = broken[at]! ^ 0xff
      expect(await codeOfReading(broken)).toMatch(/^(?:read|partly|ingest\/[a-z-]+)$/u)
    }
  })
})

/** The signature of a PNG and the beginning of its head. */
function pngHead(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

describe('what is refused before a thread is started', () => {
  const refusalOf = (name: string, bytes: Uint8Array): string => codeOf(() => refuseUnread({ name, bytes }))

  it.each([
    [
      'a bomb by its own directory',
      'bomb.docx',
      archive(new Uint8Array(2 * mega)),
      'ingest/packed-too-tightly',
    ],
    [
      'more than may be unpacked',
      'big.docx',
      archive(noise, { unpacked: 900 * mega }),
      'ingest/entry-too-big',
    ],
    [
      'a document type, whose entities would unfold',
      'laughs.docx',
      archive(new TextEncoder().encode('<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "ha">]><d>&a;</d>')),
      'ingest/xml-doctype',
    ],
    ['a picture as large as is read', 'page.png', pngHead(12_000, 10_000), 'read'],
    ['a picture of one row more', 'bomb.png', pngHead(12_000, 10_001), 'ingest/too-many-pixels'],
    ['nothing at all', 'empty.pdf', new Uint8Array(0), 'ingest/empty'],
    ['a text, which has no directory', 'a.txt', new TextEncoder().encode('Kế hoạch'), 'read'],
  ])('%s: %s', (_why, name, bytes, code) => {
    expect(refusalOf(name, bytes)).toBe(code)
  })

  it('lets an ordinary document pass', async () => {
    expect(refusalOf('a.docx', await makeDocx({ body: paragraph('Kế hoạch') }))).toBe('read')
  })
})
