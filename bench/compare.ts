import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareDocs } from '../src/compare/index.js'
import { textReader } from '../src/ingest/text/text.js'
import { loadModels } from '../src/models/load.js'
import { defaultReadOptions } from '../src/ports.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import { docOf, flagsOf, type Flags } from './compare-flags.js'
import { openPeers, type Peer } from './compare-peers.js'
import { trackC } from './compare-scans.js'
import { mutate, type Mutation, type MutationPlan } from './mutate.js'
import { styles } from './mutate-style.js'
import { randomFrom } from './random.js'

/**
 * Track A (injected edits, moves) and track B (the same text in another style) over any texts, beside the peers in one go; over the usual
 * texts also track C (scans against what was typed).
 * usage: tsx bench/compare.ts SEED [FILE…]   (texts: corpus/ and ../shared/seeds unless given)
 */
const [seedText = '1', ...given] = process.argv.slice(2)
const seed = Number(seedText)
if (!Number.isInteger(seed)) {
  console.error('npm run bench:compare -- [SEED [FILE…]]')
  process.exit(2)
}
/** How often each text is mutated: three moved paragraphs of one text say too little. */
const rounds = 5
const models = loadModels()
const plans: readonly { name: string; plan: MutationPlan }[] = [
  { name: 'edits and moves', plan: { dropped: 6, borrowed: 5, edits: 8, moved: 3, movedEdits: 0 } },
  { name: 'moved and edited', plan: { dropped: 6, borrowed: 5, edits: 8, moved: 3, movedEdits: 3 } },
]

interface Tally {
  tp: number
  found: number
  gold: number
  moved: number
  movedFlagged: number
  milliseconds: number
  pairs: number
}

const emptyTally = (): Tally => ({
  tp: 0,
  found: 0,
  gold: 0,
  moved: 0,
  movedFlagged: 0,
  milliseconds: 0,
  pairs: 0,
})

async function main(): Promise<void> {
  const texts = await readTexts(given.length > 0 ? given : defaultTexts())
  if (texts.length < 2) throw new Error('two texts at least are needed: one is borrowed from')
  console.log(`seed ${seed}, ${texts.length} texts: ${texts.map(({ name }) => name).join(', ')}\n`)
  const peers = await openPeers()
  for (const { name, plan } of plans) await trackA(name, plan, texts, peers)
  await trackB(texts, peers)
  if (given.length > 0) return
  await trackC(seed, false).catch((error: unknown) => {
    // The letters are typeset by LibreOffice and rendered by poppler: where those are missing there is nothing to recognise.
    console.log(`Track C was not run: ${error instanceof Error ? error.message : String(error)}`)
  })
}

async function trackA(
  name: string,
  plan: MutationPlan,
  texts: readonly Text[],
  peers: readonly Peer[],
): Promise<void> {
  const tallies = new Map<string, Tally>()
  const moves = { paired: 0, moved: 0, flagged: 0, false: 0, units: 0 }
  for (const [at, index] of Array.from(
    { length: rounds * texts.length },
    (_, at) => [at, at % texts.length] as const,
  )) {
    const { lines } = texts[index]!
    const random = randomFrom(seed * 1000 + at)
    const mutation = mutate(
      lines,
      texts.filter((_, other) => other !== index).flatMap((text) => text.lines),
      plan,
      random,
    )
    const parent = docOf(
      mutation.parent.map(({ words }) => words.join(' ')),
      'parent',
    )
    const child = docOf(
      mutation.child.map(({ words }) => words.join(' ')),
      'child',
    )
    const started = performance.now()
    const comparison = compareDocs({ parents: [parent], child, models })
    tally(tallies, 'doichieu', flagsOf(comparison), mutation, performance.now() - started)
    countMoves(moves, comparison, mutation)
    for (const peer of peers) {
      const from = performance.now()
      const flags = await peer.run(`${parent.text}\n`, `${child.text}\n`)
      if (flags) tally(tallies, peer.name, flags, mutation, performance.now() - from)
    }
  }
  console.log(`Track A, ${name}: ${JSON.stringify(plan)}`)
  console.table(
    Object.fromEntries(
      [...tallies].map(([tool, { tp, found, gold, moved, movedFlagged, milliseconds, pairs }]) => {
        const [p, r] = [tp / Math.max(1, found), tp / Math.max(1, gold)]
        const f1 = (2 * p * r) / (p + r)
        const percent = ((100 * movedFlagged) / Math.max(1, moved)).toFixed(2)
        return [
          tool,
          {
            P: p.toFixed(4),
            R: r.toFixed(4),
            F1: f1.toFixed(4),
            'moved called add/delete %': percent,
            'ms a pair': (milliseconds / pairs).toFixed(0),
          },
        ]
      }),
    ),
  )
  console.log(
    `moved paragraphs paired ${moves.paired}/${moves.moved}, flagged as moved ${moves.flagged}/${moves.moved}; ` +
      `false moves ${moves.false}/${moves.units} units (${((100 * moves.false) / moves.units).toFixed(2)} %)\n`,
  )
}

function tally(
  tallies: Map<string, Tally>,
  tool: string,
  flags: Flags,
  mutation: Mutation,
  milliseconds: number,
): void {
  const sum = tallies.get(tool) ?? emptyTally()
  const count = (units: readonly { truth: readonly string[] }[], flagged: readonly boolean[]): void => {
    const truth = units.flatMap((unit) => unit.truth)
    if (truth.length !== flagged.length)
      throw new Error(`${tool}: ${flagged.length} words for ${truth.length}`)
    truth.forEach((value, at) => {
      if (value === 'moved') {
        sum.moved++
        if (flagged[at]) sum.movedFlagged++
        return
      }
      if (value === 'changed') sum.gold++
      if (flagged[at]) sum.found++
      if (value === 'changed' && flagged[at]) sum.tp++
    })
  }
  count(mutation.parent, flags.parent)
  count(mutation.child, flags.child)
  sum.milliseconds += milliseconds
  sum.pairs++
  tallies.set(tool, sum)
}

/** A unit that kept its place and is called moved is a false move; of a borrowed one nobody can say whether the parent has it too. */
function countMoves(
  moves: { paired: number; moved: number; flagged: number; false: number; units: number },
  comparison: Comparison,
  mutation: Mutation,
): void {
  comparison.childUnits.forEach((unit, at) => {
    const truth = mutation.child[at]!
    moves.units++
    if (truth.moved) {
      moves.moved++
      if (unit.parents.includes(`p${truth.origin + 1}`)) moves.paired++
      if (unit.moved) moves.flagged++
    } else if (unit.moved && truth.origin >= 0) moves.false++
  })
}

async function trackB(texts: readonly Text[], peers: readonly Peer[]): Promise<void> {
  const rows: Record<string, Record<string, string>> = {}
  for (const style of styles) {
    const counts = new Map<string, [changed: number, all: number]>()
    for (const { lines, name } of texts) {
      const parent = `${lines.join('\n\n')}\n`
      const child = `${style.apply(lines).join('\n\n')}\n`
      const comparison = compareDocs({
        parents: [await read(name, parent)],
        child: await read(name, child),
        models,
      })
      add(counts, 'doichieu', flagsOf(comparison))
      for (const peer of peers) {
        const flags = await peer.run(parent, child)
        if (flags) add(counts, peer.name, flags)
      }
    }
    rows[style.name] = Object.fromEntries(
      [...counts].map(([tool, [changed, all]]) => [tool, `${((100 * changed) / all).toFixed(2)} %`]),
    )
  }
  console.log('Track B, the same text in another style: words called changed (right: 0)')
  console.table(rows)
}

function add(counts: Map<string, [number, number]>, tool: string, flags: Flags): void {
  const [changed, all] = counts.get(tool) ?? [0, 0]
  const words = [...flags.parent, ...flags.child]
  counts.set(tool, [changed + words.filter((flag) => flag).length, all + words.length])
}

interface Text {
  readonly name: string
  readonly lines: readonly string[]
}

function defaultTexts(): string[] {
  return ['corpus', join('..', 'shared', 'seeds')].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => /\.(?:txt|md)$/u.test(file))
          .sort()
          .map((file) => join(folder, file))
      : [],
  )
}

async function readTexts(files: readonly string[]): Promise<Text[]> {
  const texts: Text[] = []
  for (const file of files) {
    const doc = await read(file, readFileSync(file))
    texts.push({
      name: file,
      lines: doc.text
        .split('\n')
        .map((line) => line.trim())
        // A rule or an ornament is no paragraph.
        .filter((line) => /[\p{L}\p{N}]/u.test(line)),
    })
  }
  return texts
}

async function read(name: string, content: string | Uint8Array): Promise<Doc> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const doc = await textReader.read({ name, bytes }, { models, read: defaultReadOptions })
  const body = {
    type: 'region' as const,
    span: { start: 0, end: doc.text.length },
    value: { part: 'body' as const },
    by: 'bench',
    confidence: 1,
  }
  return { ...doc, marks: [...doc.marks, body] }
}

await main()
