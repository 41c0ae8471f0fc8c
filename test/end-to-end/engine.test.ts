import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from './command.js'

/** Patterns that ran before the engine was set, as node's own have, and run after it; memory is tidied in between. */
const script = `
const early = Array.from({ length: 300 }, (_, at) => new RegExp('a{' + (at % 7) + '}b' + at + '[c-x]+', 'u'))
early.forEach((pattern, at) => { for (let time = 0; time < at % 3; time++) pattern.exec('aaab' + at + 'cde') })
await import(process.argv[1])
for (let round = 0; round < 30; round++) {
  globalThis.gc()
  for (const pattern of early) { pattern.exec('aaab1cde'); pattern.test('x'.repeat(50)); 'aab5cc'.replace(pattern, '') }
}
console.log('still here')
`

it('patterns that node used before the command set its engine still run', () => {
  const module = pathToFileURL(join(root, 'dist/src/cli/engine.js')).href
  const args = ['--expose-gc', '--input-type=module', '--eval', script, module]
  const { stdout, signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect({ stdout, signal, stderr }).toEqual({ stdout: 'still here\n', signal: null, stderr: '' })
})
