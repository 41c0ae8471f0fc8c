import { describe, expect, test } from 'vitest'
import { sniff, type Kind } from '../../src/ingest/sniff.js'

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'))
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))

/** A ZIP with stored entries, empty but for those given with content. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const local = Buffer.alloc(30 + name.length + content.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name + content, 30, 'latin1')
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    entry.write(name, 46, 'latin1')
    parts.push(local)
    directory.push(entry)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]))
}

const ole = (stream: string): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), utf16(stream)]),
  )

const cases: { what: string; bytes: Uint8Array; kind: Kind; name?: string }[] = [
  { what: 'nothing', bytes: latin(''), kind: 'empty' },
  { what: 'a PDF', bytes: latin('%PDF-1.7\n%\xe2\xe3'), kind: 'pdf' },
  { what: 'a PDF behind a mail header', bytes: latin('From: a\n\n%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0'), kind: 'pdf' },
  { what: 'a text about PDF', bytes: latin('The header\n%PDF-1.4 opens every file.'), kind: 'text' },
  { what: 'a Word document', bytes: zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), kind: 'docx' },
  { what: 'a text of OpenDocument', bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), kind: 'odt' },
  { what: 'a sheet of OpenDocument', bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), kind: 'unsupported', name: 'ZIP' },
  { what: 'a workbook', bytes: zip({ 'xl/workbook.xml': '' }), kind: 'unsupported', name: 'XLSX' },
  { what: 'any other archive', bytes: zip({ 'a.txt': 'a' }), kind: 'unsupported', name: 'ZIP' },
  { what: 'an archive cut short', bytes: zip({ 'word/document.xml': 'x'.repeat(90) }).subarray(0, 80), kind: 'unsupported', name: 'ZIP?' },
  { what: 'a Word 97 document', bytes: ole('WordDocument'), kind: 'doc' },
  { what: 'a Word document with a password', bytes: ole('EncryptedPackage'), kind: 'encrypted-office' },
  { what: 'an old workbook', bytes: ole('Workbook'), kind: 'unsupported', name: 'XLS' },
  { what: 'rich text', bytes: latin('{\\rtf1\\ansi'), kind: 'rtf' },
  { what: 'a page of the web', bytes: utf8('\ufeff<!-- saved -->\n<!DOCTYPE html><html>'), kind: 'html' },
  { what: 'a page of the web in UTF-16', bytes: utf16('\ufeff<html><body>'), kind: 'html' },
  { what: 'XHTML', bytes: utf8('<?xml version="1.0"?>\n<html xmlns="x">'), kind: 'html' },
  { what: "Word's own XML", bytes: utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'), kind: 'unsupported', name: 'Word XML' },
  { what: 'a page saved with its pictures', bytes: utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), kind: 'unsupported', name: 'MHTML' },
  { what: 'PNG', bytes: latin('\x89PNG\r\n\x1a\n'), kind: 'png' },
  { what: 'JPEG', bytes: latin('\xff\xd8\xff\xe0'), kind: 'jpeg' },
  { what: 'TIFF of either order', bytes: latin('MM\0*\0\0'), kind: 'tiff' },
  { what: 'a sound', bytes: latin('RIFF\0\0\0\0WAVEfmt \0\0\0\0'), kind: 'unsupported' },
  { what: 'a picture of another kind', bytes: latin('GIF89a\x01\0'), kind: 'unsupported', name: 'GIF' },
  { what: 'text in UTF-8', bytes: utf8('Kế hoạch trồng cây'), kind: 'text' },
  { what: 'text in UTF-16 without a mark', bytes: utf16('Kế hoạch trồng cây đầu xuân trong toàn xã'), kind: 'text' },
  { what: 'text in TCVN3', bytes: latin('KÕ ho\xb9ch trång c\xa9y'), kind: 'text' },
  { what: 'a paragraph sign in a text', bytes: utf8('a < b and <p> stands for paragraph'), kind: 'text' },
  { what: 'bytes of nothing known', bytes: latin('\x01\x02\x03\x00\x7f\x10\x11\x12'), kind: 'unsupported', name: '?' },
] // prettier-ignore

describe('the kind of a file from its bytes', () => {
  test.each(cases)('$what: $kind', ({ bytes, kind, name }) => {
    const sniffed = sniff(bytes)
    expect(sniffed.kind).toBe(kind)
    if (name !== undefined) expect(sniffed.name).toBe(name)
  })
})
