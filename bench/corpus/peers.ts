import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderText } from '../../scripts/corpus/render-text.js'
import type { Generated } from '../../scripts/corpus/generate.js'

export interface PeerTime {
  readonly name: string
  /** What it was given: pairs or documents. */
  readonly given: string
  /** Null where it is not installed. */
  readonly seconds: number | null
}

const mostPairs = 1000
const mostTexts = 300

/** What stands near on this machine, over the same documents: two word diffs over the pairs of child and parent, and a search of all pairs. */
export function timePeers(corpus: Generated): PeerTime[] {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-peers-'))
  try {
    const pathOf = (id: string): string => join(folder, `${id}.txt`)
    for (const document of corpus.documents) writeFileSync(pathOf(document.id), renderText(document))
    const pairs = [...corpus.parents].slice(0, mostPairs).map(([child, parent]) => [parent, child].map(pathOf))
    const texts = corpus.documents.slice(0, mostTexts).map(({ id }) => pathOf(id))
    const git = ['diff', '--no-index', '--word-diff', '--no-color']
    return [
      { name: 'git diff --no-index --word-diff', given: `${pairs.length} pairs`, ...loop('git', git, pairs) },
      { name: 'wdiff', given: `${pairs.length} pairs`, ...loop('wdiff', [], pairs) },
      {
        name: 'sim_text -p (all pairs)',
        given: `${texts.length} documents`,
        ...loop('sim_text', ['-p', '-t', '20'], [texts]),
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function loop(
  program: string,
  options: readonly string[],
  lists: readonly (readonly string[])[],
): Pick<PeerTime, 'seconds'> {
  const started = performance.now()
  for (const paths of lists) {
    const { error } = spawnSync(program, [...options, ...paths], { maxBuffer: 2 ** 28, stdio: 'pipe' })
    if (error) return { seconds: null }
  }
  return { seconds: (performance.now() - started) / 1000 }
}
