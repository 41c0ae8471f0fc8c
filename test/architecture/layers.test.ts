import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What each layer may import of ours, besides itself. */
const parts = ['ingest', 'extract', 'lineage', 'compare', 'report', 'store']
const basis = ['doc', 'text', 'errors', 'models', 'phrases', 'ports']
const allowed: Readonly<Record<string, readonly string[]>> = {
  doc: [],
  errors: [],
  text: ['doc', 'errors'],
  models: ['doc', 'text', 'errors'],
  // The ports and the phrases name each other's types; types alone make no order of loading.
  ports: ['doc', 'errors', 'models'],
  phrases: ['ports'],
  files: basis,
  ...Object.fromEntries(parts.map((part) => [part, basis])),
  pipeline: [...basis, 'files'],
  pipelines: [...basis, ...parts, 'files', 'pipeline'],
  index: [...basis, ...parts, 'files', 'pipeline', 'pipelines'],
  cli: ['index', 'phrases', 'errors', 'ports'],
}

interface Import {
  readonly from: string
  readonly to: string
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/gu)].map((match) => match[1]!)
}

function layerOf(file: string): string {
  const [first, second] = relative(root, file).split(/[\\/]/u)
  return first === 'pipelines' ? 'pipelines' : second!.replace(/\.ts$/u, '')
}

const files = [...sources('src'), ...sources('pipelines')]
const internal: Import[] = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: file, to: resolve(dirname(file), name.replace(/\.js$/u, '.ts')) })),
)

describe('the direction of imports', () => {
  it('reads the whole tree', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(internal.length).toBeGreaterThan(100)
  })

  it('goes one way', () => {
    const wrong = internal.filter(({ from, to }) => {
      const [a, b] = [layerOf(from), layerOf(to)]
      return a !== b && !allowed[a]?.includes(b)
    })
    expect(wrong.map(({ from, to }) => `${relative(root, from)} -> ${relative(root, to)}`)).toEqual([])
  })

  it('has each third-party library in one file of ours', () => {
    const users = new Map<string, Set<string>>()
    for (const file of files) {
      for (const name of importsOf(file)) {
        if (name.startsWith('.') || name.startsWith('node:')) continue
        const library = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/')
        users.set(library, (users.get(library) ?? new Set()).add(relative(root, file)))
      }
    }
    // The command line's own library has no other user than `cli/`, where one file a command declares its options.
    users.delete('commander')
    const shared = [...users]
      .filter(([, places]) => places.size > 1)
      .map(([library, places]) => `${library}: ${[...places].join(', ')}`)
    expect(shared).toEqual([])
  })

  it('opens no network: no module of node that could', () => {
    const network = /^node:(?:net|http|https|http2|tls|dgram|dns)$/u
    const users = files.filter((file) => importsOf(file).some((name) => network.test(name)))
    expect(users.map((file) => relative(root, file))).toEqual([])
    const fetching = files.filter((file) => /(?<![\p{L}\d.])fetch\s*\(/u.test(readFileSync(file, 'utf8')))
    expect(fetching.map((file) => relative(root, file))).toEqual([])
  })
})
