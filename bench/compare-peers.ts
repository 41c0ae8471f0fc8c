import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffWords } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import { openDocxodus } from './compare-docxodus.js'
import { flagsOfStretches, type Flags, type Stretch } from './compare-flags.js'

/** A word diff that others use, run beside ours. Null where it is not installed. */
export interface Peer {
  readonly name: string
  readonly run: (parent: string, child: string) => Flags | null | Promise<Flags | null>
}

function withFiles<T>(parent: string, child: string, use: (first: string, second: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'))
  try {
    const [first, second] = [join(folder, 'parent.txt'), join(folder, 'child.txt')]
    writeFileSync(first, parent)
    writeFileSync(second, child)
    return use(first, second)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [openCut, closeCut, openPut, closePut] = ['\u0001', '\u0002', '\u0003', '\u0004']

/** Runs a tool that marks deletions and insertions with the signs given. */
function marked(name: string, options: readonly string[]): Peer {
  const signs = ['-w', openCut, '-x', closeCut, '-y', openPut, '-z', closePut]
  return {
    name,
    run: (parent, child) =>
      withFiles(parent, child, (first, second) => {
        const done = spawnSync(name, [...options, ...signs, first, second], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        })
        if (done.error) return null
        const stretches: Stretch[] = []
        let kind: Stretch['kind'] = '='
        // eslint-disable-next-line no-control-regex -- the four signs that the tools were told to print
        for (const piece of done.stdout.split(/([\u0001-\u0004])/u)) {
          if (piece === openCut) kind = '-'
          else if (piece === openPut) kind = '+'
          else if (piece === closeCut || piece === closePut) kind = '='
          else if (piece !== '') stretches.push({ kind, text: piece })
        }
        return flagsOfStretches(stretches, parent, child)
      }),
  }
}

const git: Peer = {
  name: 'git --word-diff --patience',
  run: (parent, child) =>
    withFiles(parent, child, (first, second) => {
      const options = [
        'diff',
        '--no-index',
        '--patience',
        '--word-diff=porcelain',
        '--word-diff-regex=[^[:space:]]+',
        '-U999999',
      ]
      const done = spawnSync('git', [...options, first, second], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      if (done.error) return null
      const lines = done.stdout.split('\n')
      const body = lines.slice(lines.findIndex((line) => line.startsWith('@@')) + 1)
      return flagsOfStretches(
        body.map((line): Stretch => {
          if (line.startsWith('-')) return { kind: '-', text: line.slice(1) }
          if (line.startsWith('+')) return { kind: '+', text: line.slice(1) }
          return { kind: '=', text: line === '~' ? '\n' : line.slice(1) }
        }),
        parent,
        child,
      )
    }),
}

const jsdiff: Peer = {
  name: 'jsdiff diffWords',
  run: (parent, child) =>
    flagsOfStretches(
      diffWords(parent, child).map(({ value, added, removed }) => ({
        kind: added ? '+' : removed ? '-' : '=',
        text: value,
      })),
      parent,
      child,
    ),
}

const matchPatch: Peer = {
  name: 'diff-match-patch',
  run: (parent, child) => {
    const tool = new DiffMatchPatch()
    tool.Diff_Timeout = 0
    const found = tool.diff_main(parent, child)
    tool.diff_cleanupSemantic(found)
    return flagsOfStretches(
      found.map(([kind, text]) => ({ kind: kind === 0 ? '=' : kind < 0 ? '-' : '+', text })),
      parent,
      child,
    )
  },
}

/** The word diffs that can be run here, those that need it started. */
export async function openPeers(): Promise<Peer[]> {
  const docxodus = await openDocxodus()
  if (!docxodus)
    console.log(
      'docxodus is not installed: published figure, on another machine, F1 .965 on injected edits, no moved word called added or deleted\n',
    )
  const others = [git, marked('wdiff', ['-n']), marked('dwdiff', ['-P']), jsdiff, matchPatch]
  return docxodus ? [...others, docxodus] : others
}
