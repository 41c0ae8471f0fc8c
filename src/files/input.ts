import { open } from 'node:fs/promises'
import { DoichieuError } from '../errors.js'
import type { InputFile } from '../ports.js'

/**
 * A file's bytes, read once. Throws `files/not-found`, `files/not-a-file`, `files/too-large`, `files/not-readable`, and
 * `files/changed` where the file changed while it was read.
 */
export async function readInput(path: string, name: string, mostBytes: number): Promise<InputFile> {
  const handle = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EISDIR') throw new DoichieuError('files/not-a-file', { file: name })
    throw new DoichieuError(
      cause.code === 'ENOENT' ? 'files/not-found' : 'files/not-readable',
      { file: name },
      { cause },
    )
  })
  try {
    const before = await handle.stat()
    if (!before.isFile()) throw new DoichieuError('files/not-a-file', { file: name })
    if (before.size > mostBytes) {
      throw new DoichieuError('files/too-large', {
        file: name,
        size: megabytes(before.size),
        most: megabytes(mostBytes),
      })
    }
    const bytes = new Uint8Array(await handle.readFile())
    const after = await handle.stat()
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || bytes.length !== after.size) {
      throw new DoichieuError('files/changed', { file: name })
    }
    return { name, bytes }
  } catch (cause) {
    if (cause instanceof DoichieuError) throw cause
    throw new DoichieuError('files/not-readable', { file: name }, { cause })
  } finally {
    await handle.close()
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1)
}
