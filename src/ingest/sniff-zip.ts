/** Names of the entries of a ZIP from its directory at the end, nothing unpacked. Null where the directory is missing or broken; at most 5,000 names. */
export function zipEntryNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  for (let index = 0; index < Math.min(count, 5000); index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + 46, at + 46 + nameLength)
    names.push(new TextDecoder().decode(name).replaceAll('\\', '/'))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** The end record stands before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 65_535; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return -1
}
