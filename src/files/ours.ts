import { inflateRawSync } from 'node:zlib'

/** What every output of the program holds, so that it overwrites nothing else. */
export const signature = 'doichieu'

/** True where the program itself wrote these bytes (or there are none). A package's core properties are looked into: they are packed. */
export function isOurs(bytes: Buffer, path: string): boolean {
  if (bytes.length === 0) return true
  if (bytes.readUInt32BE(0) === 0x504b0304) return coreProperties(bytes).includes(signature)
  if (/\.pdf$/iu.test(path))
    return bytes.includes(signature, 0, 'latin1') || bytes.includes(bigEndian(signature))
  return bytes.includes(signature)
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

const coreName = 'docProps/core.xml'
const mostProperties = 2 ** 16

/** `docProps/core.xml` of a DOCX or XLSX, found by its entry in the central directory (APPNOTE 4.3.12); empty where there is none. */
function coreProperties(bytes: Buffer): string {
  for (let at = bytes.lastIndexOf(coreName); at > 0; at = bytes.lastIndexOf(coreName, at - 1)) {
    const entry = at - 46
    if (entry < 0 || bytes.readUInt32BE(entry) !== 0x504b0102) continue
    const packed = bytes.readUInt32LE(entry + 20)
    const local = bytes.readUInt32LE(entry + 42)
    if (local + 30 > bytes.length) return ''
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + packed)
    if (bytes.readUInt16LE(entry + 10) === 0) return data.toString('utf8')
    try {
      return inflateRawSync(data, { maxOutputLength: mostProperties }).toString('utf8')
    } catch {
      return ''
    }
  }
  return ''
}
