import { createHash } from 'node:crypto'
import { DoichieuError } from '../src/errors.js'
import { readInput } from '../src/files/input.js'
import { caps } from '../src/ingest/caps.js'

/** An office's own letterhead: the bytes of its DOCX, and their hash for what depends on them. */
export interface Template {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Reads a letterhead before anything else is done. Throws what `readInput` throws, as `files/no-template`; `report/template-not-docx`. */
export async function readTemplate(path: string | undefined): Promise<Template | null> {
  if (path === undefined) return null
  const { bytes } = await readInput(path, path, caps.fileBytes).catch((cause: unknown) => {
    throw new DoichieuError('files/no-template', { file: path }, { cause })
  })
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isPackage) throw new DoichieuError('report/template-not-docx')
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
