import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's name and version, and a mark of the very build, so that what another build read is read again. */
export interface ProgramIdentity {
  readonly version: string
  readonly build: string
}

/** Reads package.json beside the sources or the built files, and the mark that `npm run build` leaves. */
export function programIdentity(): ProgramIdentity {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const mark = join(folder, 'dist', 'build-mark')
  return { version, build: existsSync(mark) ? readFileSync(mark, 'utf8').trim() : 'source' }
}

/** One short name for any JSON value: equal values, equal names. Keys are taken in their own order. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
}
