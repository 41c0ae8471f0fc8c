// Makes one archive that installs and runs on a machine without any network: `npm run bundle`. It holds the built program, its
// models, the sample and every library it needs, for the kind of machine that it is made on.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const name = `doichieu-${version}-${process.platform}-${process.arch}`
const scratch = mkdtempSync(join(tmpdir(), 'doichieu-bundle-'))
const stage = join(scratch, name)
const windows = process.platform === 'win32'
try {
  if (!existsSync(join(root, 'dist/bin/cli/main.js')))
    throw new Error('The program is not built: npm run build')
  for (const part of [
    'dist',
    'models',
    'corpus',
    'package.json',
    'package-lock.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    cpSync(join(root, part), join(stage, part), { recursive: true })
  }
  execFileSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: stage,
      stdio: 'inherit',
      shell: windows,
    },
  )
  writeFileSync(join(stage, 'doichieu.cmd'), '@node "%~dp0dist\\bin\\cli\\main.js" %*\r\n')
  writeFileSync(join(stage, 'doichieu'), '#!/bin/sh\nexec node "$(dirname "$0")/dist/bin/cli/main.js" "$@"\n')
  chmodSync(join(stage, 'doichieu'), 0o755)
  const archive = `${name}.tgz`
  execFileSync('tar', ['-czf', archive, name], { cwd: scratch, stdio: 'inherit' })
  cpSync(join(scratch, archive), join(root, `${archive}.part`))
  renameSync(join(root, `${archive}.part`), join(root, archive))
  console.log(
    `Made ${archive}. Unpack it anywhere on a machine with Node.js 20.19 or later and run the doichieu inside.`,
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
