import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diffWords } from 'diff'
import { defaultReadOptions } from '../src/ports.js'
import type { Doc } from '../src/doc/doc.js'
import { docOf } from './compare-flags.js'
import { randomFrom } from './random.js'

// What is built is what people run; a tool that runs TypeScript as it stands names each closure when it is made, which costs a tenth.
const built = (path: string): string => new URL(`../dist/src/${path}`, import.meta.url).href
const { collateDocs, compareDocs } = (await import(
  built('compare/index.js')
)) as typeof import('../src/compare/index.js')
const { textReader } = (await import(
  built('ingest/text/text.js')
)) as typeof import('../src/ingest/text/text.js')
const { loadModels } = (await import(built('models/load.js'))) as typeof import('../src/models/load.js')

/**
 * How long one pair takes beside git and jsdiff in the same run, how the time grows with the text, and whether memory stays flat.
 * usage: npm run bench:speed -- PARENT.txt CHILD.txt [SEED]
 */
const [parentFile, childFile, seedText = '1'] = process.argv.slice(2)
const models = loadModels()
const random = randomFrom(Number(seedText))
const rounds = 40

async function main(parentName: string, childName: string): Promise<void> {
  const parentBytes = readFileSync(parentName)
  const childBytes = readFileSync(childName)
  const read = (name: string, bytes: Uint8Array): Promise<Doc> =>
    textReader.read({ name, bytes }, { models, read: defaultReadOptions })
  const ours = await median(async () => {
    compareDocs({
      parents: [await read(parentName, parentBytes)],
      child: await read(childName, childBytes),
      models,
    })
  })
  const git = await median(() => {
    spawnSync('git', ['diff', '--no-index', '--patience', '--word-diff=porcelain', parentName, childName])
  })
  const [parentText, childText] = [parentBytes.toString('utf8'), childBytes.toString('utf8')]
  const jsdiff = await median(() => void diffWords(parentText, childText), 3)
  console.table({ doichieu: ours, git, 'jsdiff diffWords': jsdiff })
  await growth(await read(parentName, parentBytes), await read(childName, childBytes))
  memory(await read(parentName, parentBytes), await read(childName, childBytes))
}

/** Ten times the text: the document and nine copies of it in which every seventh word is another. */
async function growth(parent: Doc, child: Doc): Promise<void> {
  const [parentLines, childLines] = [parent.text.split('\n'), child.text.split('\n')]
  const times: Record<string, unknown> = {}
  for (const factor of [1, 2, 5, 10]) {
    const [long, other] = [
      docOf(enlarged(parentLines, factor), 'parent'),
      docOf(enlarged(childLines, factor), 'child'),
    ]
    times[`x${factor}`] = await median(
      () => void compareDocs({ parents: [long], child: other, models }),
      factor > 4 ? 3 : 9,
    )
  }
  console.table(times)
}

function enlarged(lines: readonly string[], factor: number): string[] {
  const words = lines.flatMap((line) => line.split(' '))
  const copy = (): string[] =>
    lines.map((line) =>
      line
        .split(' ')
        .map((word) => (random.next() < 1 / 7 ? words[random.below(words.length)]! : word))
        .join(' '),
    )
  return [...lines, ...Array.from({ length: factor - 1 }, copy).flat()]
}

/** 200 children against one parent, one after the other: what is held afterwards. */
function memory(parent: Doc, child: Doc): void {
  const held: string[] = []
  for (let turn = 1; turn <= 200; turn++) {
    collateDocs({ parent, children: [child], models })
    if (turn % 50 !== 0) continue
    const collect = (globalThis as { gc?: () => void }).gc
    collect?.()
    held.push(`${turn}: ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`)
  }
  console.log(`heap after so many children: ${held.join(', ')}`)
}

async function median(
  run: () => void | Promise<void>,
  times = rounds,
): Promise<{ 'median ms': string; 'least ms': string }> {
  const taken: number[] = []
  for (let turn = 0; turn < times * 2; turn++) {
    const started = performance.now()
    await run()
    // The first half warms the engine up.
    if (turn >= times) taken.push(performance.now() - started)
  }
  taken.sort((a, b) => a - b)
  return { 'median ms': taken[Math.floor(times / 2)]!.toFixed(1), 'least ms': taken[0]!.toFixed(1) }
}

if (!parentFile || !childFile) console.error('npm run bench:speed -- PARENT.txt CHILD.txt [SEED]')
else await main(parentFile, childFile)
