import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { DoichieuError } from '../errors.js'

/** A file found in a folder: its path under the folder, with `/` on every system, and the path to open. */
export interface FoundFile {
  readonly name: string
  readonly path: string
}

/** What a folder holds, in an order that does not depend on the system: files to read, and entries refused with a reason code. */
export interface Listing {
  readonly files: readonly FoundFile[]
  readonly refused: readonly { readonly name: string; readonly code: `${string}/${string}` }[]
}

const mostFiles = 200_000

/**
 * Every file below a folder. Names that begin with a dot or `~$` (a word processor's lock file) are passed over, and so are
 * the folders in `except`; a link that leads out of the folder is refused.
 * Throws `files/no-folder` where the folder is not there or is none, `files/too-many` past the cap.
 */
export async function listFolder(folder: string, except: readonly string[] = []): Promise<Listing> {
  const root = await realpath(folder).catch(() => {
    throw new DoichieuError('files/no-folder', { folder })
  })
  if (!(await stat(root)).isDirectory()) throw new DoichieuError('files/no-folder', { folder })
  const skipped = new Set(await Promise.all(except.map((path) => realpath(path).catch(() => path))))
  const files: FoundFile[] = []
  const refused: { name: string; code: `${string}/${string}` }[] = []
  const walk = async (directory: string): Promise<void> => {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
      const path = join(directory, entry.name)
      const name = relative(root, path).split(sep).join('/')
      if (entry.isSymbolicLink()) {
        const target = await realpath(path).catch(() => null)
        const inside = target !== null && (target === root || target.startsWith(root + sep))
        if (!inside) refused.push({ name, code: 'files/link-leads-out' })
        continue // a link inside the folder names a file that is listed on its own
      }
      if (entry.isDirectory()) {
        if (!skipped.has(path)) await walk(path)
      } else if (entry.isFile()) files.push({ name, path })
      else refused.push({ name, code: 'files/not-a-file' })
      if (files.length > mostFiles) throw new DoichieuError('files/too-many', { folder, most: mostFiles })
    }
  }
  await walk(root)
  return { files: composed(files).sort(byName), refused: refused.sort(byName) }
}

/** Names in NFC, as one system writes them and another does not; two that would meet stay as they are. */
function composed(files: readonly FoundFile[]): FoundFile[] {
  const times = new Map<string, number>()
  for (const { name } of files) times.set(name.normalize('NFC'), (times.get(name.normalize('NFC')) ?? 0) + 1)
  return files.map(({ name, path }) => {
    const whole = name.normalize('NFC')
    return { name: times.get(whole) === 1 ? whole : name, path }
  })
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
