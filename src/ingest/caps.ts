import { DoichieuError } from '../errors.js'

/** How much of everything one file may hold or cost, without recognition. What goes beyond is refused with the reason in `capCodes`. */
export const caps = {
  fileBytes: 50 * 2 ** 20,
  unpackedBytes: 200 * 2 ** 20,
  entryBytes: 50 * 2 ** 20,
  /** Unpacked bytes to packed bytes of one archive. */
  ratio: 100,
  entries: 2000,
  pages: 500,
  /** Of one picture: more than any office scanner gives for A4 (600 dpi: 35 million). */
  pixels: 120_000_000,
  milliseconds: 30_000,
  memoryBytes: 512 * 2 ** 20,
} as const
export type CapName = keyof typeof caps

/** The reason code of each cap; its wording stands in the phrases of `ingest`. */
export const capCodes = {
  fileBytes: 'ingest/file-too-big',
  unpackedBytes: 'ingest/unpacked-too-big',
  entryBytes: 'ingest/entry-too-big',
  ratio: 'ingest/packed-too-tightly',
  entries: 'ingest/too-many-entries',
  pages: 'ingest/too-many-pages',
  pixels: 'ingest/too-many-pixels',
  milliseconds: 'ingest/too-slow',
  memoryBytes: 'ingest/too-much-memory',
} as const satisfies Record<CapName, `${string}/${string}`>

/** Throws the cap's DoichieuError where `actual` is more than the cap allows; the cap itself is allowed. Bytes are told in MB. */
export function checkCap(name: CapName, actual: number): void {
  if (actual <= caps[name]) return
  throw new DoichieuError(capCodes[name], { actual: told(name, actual), limit: told(name, caps[name]) })
}

function told(name: CapName, value: number): number {
  if (name === 'milliseconds') return Math.ceil(value / 1000)
  // Rounded up, so that a file one byte over the cap is not said to be as big as the cap.
  return name.endsWith('Bytes') ? Math.ceil((value / 2 ** 20) * 100) / 100 : Math.ceil(value)
}
