import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DoichieuError } from '../errors.js'
import { isOurs } from './ours.js'

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. A file that holds the same bytes is left
 * alone. Throws `files/not-ours` where a file that the program did not write stands there, `files/not-writable`.
 */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const standing = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (standing?.equals(bytes)) return
    if (standing && !isOurs(standing, path)) throw new DoichieuError('files/not-ours', { file: path })
    await writeFile(temporary, bytes, { flush: true })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (cause instanceof DoichieuError) throw cause
    throw new DoichieuError('files/not-writable', { file: path }, { cause })
  }
}

/** A name for a folder or file made from a document's own words: never a path, the same on every system. */
export function safeName(text: string, most = 80): string {
  const joined = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-')
  const name = withoutEdges(withoutEdges(joined).slice(0, most))
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name) ? `tep-${name}` : name
}

/** Without hyphens and full stops at its ends. */
function withoutEdges(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && '-.'.includes(name[start]!)) start++
  while (end > start && '-.'.includes(name[end - 1]!)) end--
  return name.slice(start, end)
}
