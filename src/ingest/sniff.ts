import { isUtf32 } from '../text/encodings/unicode.js'
import { zipEntryNames } from './sniff-zip.js'

/** What the bytes of a file are. `text` is what no other kind claims and what holds no binary bytes. */
export type Kind =
  | 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf' | 'html' | 'text' | 'png' | 'jpeg' | 'tiff'
  | 'encrypted-office' | 'empty' | 'unsupported' // prettier-ignore

export interface Sniffed {
  readonly kind: Kind
  readonly mediaType: string
  /** A name for readers of what an unsupported file is: `XLSX`, `RAR`. */
  readonly name: string
}

const mediaTypes: Readonly<Record<Kind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  html: 'text/html',
  text: 'text/plain',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  'encrypted-office': 'application/x-ole-storage',
  empty: 'application/x-empty',
  unsupported: 'application/octet-stream',
}

/** The kind of a file from its bytes alone; the name it bears plays no part. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return known('empty')
  return bySignature(bytes) ?? byMarkup(bytes) ?? (looksLikeText(bytes) ? known('text') : unsupported('?'))
}

/** True where the bytes hold the syntax of a PDF file although its first line is missing: a broken PDF is no plain text. */
export function holdsPdfSyntax(bytes: Uint8Array): boolean {
  const head = latin(bytes, 0, 65_536) + latin(bytes, Math.max(0, bytes.length - 2048), bytes.length)
  const signs = [/\d\s+\d\s+obj\b/u, /\bendobj\b/u, /\bstartxref\b/u, /\btrailer\b/u, /%%EOF/u]
  return signs.filter((sign) => sign.test(head)).length >= 2 || head.trimStart().startsWith('%PDF')
}

/** True for the control words of RTF, dozens of them, where its head is gone. */
export function holdsRtfSyntax(bytes: Uint8Array): boolean {
  return (
    (latin(bytes, 0, 65_536).match(/\\(?:par|pard|plain|f|fs|u|rtlch|ltrch|af|lang)-?\d{0,6}(?![a-z])/gu)
      ?.length ?? 0) >= 24
  )
}

/** True for tags of HTML that close, several of them. */
export function holdsTags(bytes: Uint8Array): boolean {
  return (
    (latin(bytes, 0, 65_536).match(/<\/(?:[pbi]|td|tr|div|span|li|font|body|html)>/giu)?.length ?? 0) >= 4
  )
}

function bySignature(bytes: Uint8Array): Sniffed | null {
  const head = latin(bytes, 0, 16)
  // Readers of PDF take the header anywhere in the first 1,024 bytes; we do where the file also has the syntax.
  if (head.startsWith('%PDF-')) return known('pdf')
  if (/(?:^|[\r\n])%PDF-\d/u.test(latin(bytes, 0, 1024)) && holdsPdfSyntax(bytes)) return known('pdf')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return byZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return byOle(bytes)
  if (head.startsWith('{\\rtf')) return known('rtf')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return known('png')
  if (head.startsWith('\xff\xd8\xff')) return known('jpeg')
  if (/^(?:II[*+]\0|MM\0[*+])/u.test(head)) return known('tiff')
  const other = others.find(([offset, sign]) => head.startsWith(sign, offset))
  return other ? unsupported(other[2]) : null
}

/** Offset, bytes there, name. */
const others: readonly (readonly [number, string, string])[] = [
  [0, 'Rar!\x1a\x07', 'RAR'],
  [0, '7z\xbc\xaf\x27\x1c', '7Z'],
  [0, '\x1f\x8b', 'GZIP'],
  [0, 'GIF8', 'GIF'],
  [8, 'WEBP', 'WEBP'],
  [4, 'ftyphei', 'HEIC'],
  [4, 'ftypmif', 'HEIC'],
  [4, 'ftypavi', 'AVIF'],
  [0, '%!PS', 'PostScript'],
  [0, 'AT&TFORM', 'DjVu'],
  [0, 'MZ', 'EXE'],
  [0, '\x7fELF', 'ELF'],
]

function byZip(bytes: Uint8Array): Sniffed {
  const names = zipEntryNames(bytes)
  if (names === null) return unsupported('ZIP', true)
  if (names.includes('word/document.xml') || names.some((name) => /^word\/document\d*\.xml$/u.test(name)))
    return known('docx')
  // The first entry of an OpenDocument file is stored as it is and names the type.
  if (latin(bytes, 30, 120).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) return known('odt')
  if (names.includes('xl/workbook.xml') || names.includes('xl/workbook.bin')) return unsupported('XLSX')
  if (names.includes('ppt/presentation.xml')) return unsupported('PPTX')
  return unsupported('ZIP')
}

function byOle(bytes: Uint8Array): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return known('encrypted-office')
  if (has('WordDocument')) return known('doc')
  if (has('Workbook')) return unsupported('XLS')
  if (has('PowerPoint Document')) return unsupported('PPT')
  if (has('__substg1.0_')) return unsupported('MSG')
  return unsupported('OLE')
}

function byMarkup(bytes: Uint8Array): Sniffed | null {
  const head = decodedHead(bytes)
    .replace(/<!--[\s\S]*?-->/gu, '')
    .trimStart()
  const xml = /^<\?xml/iu.test(head)
  const body = head.replace(/^(?:<\?[^>]*>\s*)+/u, '')
  if (/^<!doctype\s+html|^<(?:html|head|body|title|meta|table|div|p|h[1-6])[\s>]/iu.test(body))
    return known('html')
  if (/^mime-version:|^content-type:\s*multipart/iu.test(head)) return unsupported('MHTML')
  if (xml) return unsupported(/mso-application|wordDocument/iu.test(head) ? 'Word XML' : 'XML')
  return null
}

function decodedHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096)
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}

/** Text of any encoding that is read here: with a byte order mark, or with no NUL and next to no control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (hasByteOrderMark(bytes) || looksLikeUtf16(bytes) || isUtf32(bytes)) return true
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    // TCVN3, VISCII and VPS put letters on a few control codes: some are allowed, a binary file has many.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return controls <= bytes.length * 0.05
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

/** UTF-16 without a mark: blanks and line ends, which are in every text, have a NUL on the same side each time. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false
  const spaces = [0, 0]
  const nulls = [0, 0]
  const length = Math.min(bytes.length, 65_536)
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nulls[at % 2]!++
  for (let at = 0; at + 1 < length; at += 2) {
    if (bytes[at] === 32 && bytes[at + 1] === 0) spaces[1]!++
    if (bytes[at] === 0 && bytes[at + 1] === 32) spaces[0]!++
  }
  const pairs = length / 2
  return [0, 1].some(
    (side) => nulls[1 - side] === 0 && nulls[side]! > pairs * 0.4 && spaces[side]! > pairs * 0.05,
  )
}

function known(kind: Kind): Sniffed {
  return { kind, mediaType: mediaTypes[kind], name: kind.toUpperCase() }
}

function unsupported(name: string, damaged = false): Sniffed {
  return { kind: 'unsupported', mediaType: mediaTypes.unsupported, name: damaged ? `${name}?` : name }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}
