import type PizZip from 'pizzip'

/** The archive as the library has it, for the template library that works on it. */
export async function archiveOf(bytes: Uint8Array): Promise<PizZip> {
  const { default: Archive } = await import('pizzip')
  return new Archive(bytes)
}

/** The parts of an archive by name. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  for (const entry of Object.values((await archiveOf(bytes)).files)) {
    if (!entry.dir) parts.set(entry.name, entry.asUint8Array())
  }
  return parts
}

/** An archive of the parts in their order; the same parts give the same bytes. */
export async function zip(parts: Iterable<readonly [string, Uint8Array | string]>): Promise<Uint8Array> {
  const { default: Archive } = await import('pizzip')
  // The first moment that ZIP can name, in local time as ZIP has it: the same bytes on every day and in every zone.
  const date = new Date(1980, 0, 1)
  const archive = new Archive()
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    archive.file(name, bytes, { date, createFolders: false })
  }
  return archive.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}
