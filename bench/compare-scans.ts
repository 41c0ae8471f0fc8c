import { pathToFileURL } from 'node:url'
import { compareDocs } from '../src/compare/index.js'
import { loadModels } from '../src/models/load.js'
import { defaultReadOptions } from '../src/ports.js'
import { scoreRecognised } from './compare-recognised.js'
import { randomFrom } from './random.js'
import { editText, isReported, type RealEdit } from './real-edits.js'
import { editedDoc, recognisedPairs, type RecognisedPair } from './recognised-docs.js'

const qualities = ['office', 'fax'] as const
const editsPerQuality = 40

/**
 * Track C: scans against the same text typed, where every word called changed is a false one, and against a typed copy with real edits put in
 * by a seed, which have to be told all the same.
 * usage: tsx bench/compare-scans.ts [SEED] [--missed]
 */
export async function trackC(seed: number, showMissed: boolean): Promise<void> {
  const pairs = await recognisedPairs(qualities)
  const rows: Record<string, Record<string, string>> = {}
  for (const quality of qualities) {
    const own = pairs.filter((pair) => pair.quality === quality)
    const { edits, missed } = await realEdits(own, seed)
    for (const pair of own) rows[`${quality} ${pair.name}`] = rowOf([pair])
    rows[quality] = {
      ...rowOf(own),
      'real edits told': `${edits - missed.length}/${edits} (${percent(edits - missed.length, edits)})`,
    }
    if (showMissed) for (const edit of missed) console.log(`${quality}, not told:`, edit)
  }
  console.log(
    `Track C, scans against the same text typed (asked: changed at most 0.2 % at office and 1 % at fax, cannot tell 3 % and 20 %, edits told 95 % and 85 %); seed ${seed}`,
  )
  console.table(rows)
}

function rowOf(pairs: readonly RecognisedPair[]): Record<string, string> {
  const models = loadModels()
  const scores = pairs.map(({ typed, recognised }) => scoreRecognised(typed, recognised, models))
  const sum = (of: 'words' | 'changed' | 'doubtful'): number =>
    scores.reduce((all, score) => all + score[of], 0)
  return {
    words: String(sum('words')),
    'called changed': percent(sum('changed'), sum('words')),
    'cannot tell': percent(sum('doubtful'), sum('words')),
  }
}

/** Edits shared out over the letters by their length. */
async function realEdits(
  pairs: readonly RecognisedPair[],
  seed: number,
): Promise<{ edits: number; missed: RealEdit[] }> {
  const models = loadModels()
  const random = randomFrom(seed)
  const all = pairs.reduce((sum, { typed }) => sum + typed.text.length, 0)
  const missed: RealEdit[] = []
  let edits = 0
  for (const [at, { name, typed, recognised }] of pairs.entries()) {
    const others = pairs.filter((pair) => pair.name !== name).map((pair) => pair.typed.text)
    const vocabulary = others.join(' ').match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []
    const share = Math.round((editsPerQuality * typed.text.length) / all)
    const count = at === pairs.length - 1 ? editsPerQuality - edits : share
    const edited = editText(typed, count, vocabulary, random)
    const parent = await editedDoc(typed, edited.text, { models, read: defaultReadOptions })
    const comparison = compareDocs({ parents: [parent], child: recognised, models })
    edits += edited.edits.length
    missed.push(...edited.edits.filter((edit) => !isReported(edit, comparison)))
  }
  return { edits, missed }
}

function percent(part: number, of: number): string {
  return `${((100 * part) / Math.max(1, of)).toFixed(2)} %`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [seed] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  await trackC(Number(seed ?? 1), process.argv.includes('--missed'))
}
