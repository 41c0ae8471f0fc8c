import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DoichieuError } from '../../errors.js'

/** The path of a font that comes with the program, from the source tree or from what was built out of it. */
export function fontFile(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const candidate = join(folder, 'models', 'fonts', name)
    if (existsSync(candidate)) return candidate
    const above = dirname(folder)
    if (above === folder) throw new DoichieuError('report/font-missing', { name })
    folder = above
  }
}
