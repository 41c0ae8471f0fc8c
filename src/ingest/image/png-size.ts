/** Pixels that the head of a PNG declares (width and height stand at fixed places of it); 0 where it is cut off. */
export function pixelsOfPng(bytes: Uint8Array): number {
  if (bytes.length < 24) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(16) * view.getUint32(20)
}
