/** What the first block of a Word file (File Information Block, [MS-DOC] 2.5) says that decides how the file is read. */
export interface FileInformation {
  readonly encrypted: boolean
  /** Word 6 or 95: a layout of its own. */
  readonly before1997: boolean
}

/** Finds the block by its first bytes at the start of a sector (512 bytes, 64 in the short-stream part). Null where there is none. */
export function fileInformation(bytes: Uint8Array): FileInformation | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const step of [512, 64])
    for (let at = 512; at + 32 <= bytes.length; at += step) {
      const identifier = view.getUint16(at, true)
      if (identifier !== 0xa5ec && identifier !== 0xa5dc) continue
      const version = view.getUint16(at + 2, true)
      if (version < 0x65 || version > 0x112) continue
      return { encrypted: (view.getUint16(at + 10, true) & 0x0100) !== 0, before1997: version < 0xc1 }
    }
  return null
}
