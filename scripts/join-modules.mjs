// Joins the built modules into a few files, `dist/bin/`: a text's record needs some 180 modules, and opening each costs more than reading it.
// The library itself stays as it was built, `dist/src/`. Paths between the files are those between the modules (`./worker.js`, `../index.js`).
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist/bin', { recursive: true, force: true })

await build({
  entryPoints: {
    'cli/main': 'dist/src/cli/main.js',
    'pipelines/worker': 'dist/pipelines/worker.js',
    index: 'dist/src/index.js',
  },
  outdir: 'dist/bin',
  chunkNames: 'pipelines/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
