// Leaves a hash of everything that was built and of the models in dist/build-mark: what one build read and kept is read anew by another.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const hash = createHash('sha256')
for (const folder of ['dist', 'models']) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|csv|json|txt)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  for (const name of names.sort()) hash.update(name).update(readFileSync(name))
}
writeFileSync('dist/build-mark', `${hash.digest('hex').slice(0, 16)}\n`)
